import { useState } from 'react'
import Download from 'lucide-react/icons/download'
import type { ApplicationRow } from '#actions/views.ts'
import { api } from '#web/data/client.ts'
import { offerFile } from '#web/data/offer-file.ts'
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
      offerFile(await response.blob(), texts.fileName)
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
