import { useState } from 'react'
import Download from 'lucide-react/icons/download'
import type { ApplicationRow } from '#actions/views.ts'
import { api } from '#web/data/client.ts'
import { texts } from '#web/saved-views/texts.ts'
import { say } from '#web/shell/say.ts'
import { Button } from '#web/ui/button.tsx'

/** What is shown, in its order, as a file for spreadsheets. */
export function SaveAsCsv({ rows }: { rows: readonly ApplicationRow[] }) {
  const [isBusy, setBusy] = useState(false)
  const save = async () => {
    setBusy(true)
    try {
      const response = await api.applications.csv.$post({ json: { ids: rows.map(({ id }) => id) } })
      if (!response.ok) throw new Error(String(response.status))
      offer(await response.blob())
    } catch {
      say(texts.failed)
    } finally {
      setBusy(false)
    }
  }
  return (
    <Button title={texts.exportHint} disabled={isBusy || rows.length === 0} onClick={() => void save()}>
      <Download size={17} aria-hidden />
      {texts.export}
    </Button>
  )
}

function offer(file: Blob) {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = texts.fileName
  link.click()
  // The browser has taken hold of it by the next turn.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}
