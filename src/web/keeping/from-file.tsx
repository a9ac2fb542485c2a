import { useId, useState } from 'react'
import { useMutation } from '@tanstack/react-query'
import { sentenceOf } from '#web/data/client.ts'
import { sendFile } from '#web/data/send-file.ts'
import type { Source } from '#web/keeping/restore-dialog.tsx'
import { texts } from '#web/keeping/texts.ts'
import { FileButton } from '#web/ui/file-button.tsx'
import { Meter } from '#web/ui/meter.tsx'

/** A file from elsewhere: copied to Ajar, then looked into before anything is asked. */
export function FromFile({ onSent }: { onSent: (source: Source) => void }) {
  const hint = useId()
  const [part, setPart] = useState(0)
  const send = useMutation({
    mutationFn: async (file: File) => {
      const upload = crypto.randomUUID()
      setPart(0)
      await sendFile(`/api/uploads/${upload}/archive`, file, (sent) => setPart(file.size > 0 ? sent / file.size : 1))
      return { upload, name: file.name.slice(0, 200) }
    },
    onSuccess: onSent,
  })

  return (
    <div className="mt-7">
      <h3 className="mb-2">{texts.fromFile}</h3>
      <FileButton
        label={texts.choose}
        what="file"
        accept=".gz,.sqlite"
        aria-describedby={hint}
        disabled={send.isPending}
        onChoose={([file]) => file && send.mutate(file)}
      />
      <p id={hint} className="mt-1 text-sm text-muted">
        {texts.fromFileHint}
      </p>
      {send.isPending && <Meter className="mt-3" label={texts.sending} part={part} />}
      {send.error && (
        <p role="alert" className="mt-2 text-sm font-medium text-accent">
          {sentenceOf(send.error)}
        </p>
      )}
    </div>
  )
}
