import { useState } from 'react'
import type { SourceView } from '#actions/views.ts'
import { api, read } from '#web/data/client.ts'
import { useWrite } from '#web/data/use-write.ts'
import { texts } from '#web/import/texts.ts'
import { uploadAndImport, type UploadProgress } from '#web/import/upload.ts'
import { useBeginReading } from '#web/import/use-begin-reading.ts'
import { Button } from '#web/ui/button.tsx'
import { FileButton } from '#web/ui/file-button.tsx'
import { Meter } from '#web/ui/meter.tsx'

/** Reads what lies on this computer once more, or on from where it stopped. */
export function ReadAgain({ source: { name, path, resumable } }: { source: SourceView }) {
  const begin = useBeginReading()
  const again = useWrite(() => begin(() => read(api.imports.$post({ json: { path } }))), {
    done: () => ({ text: texts.saidBegun(name) }),
  })
  const label = resumable ? texts.resume : texts.again

  return (
    <Button aria-label={`${label}: ${name}`} disabled={again.isPending} onClick={() => again.mutate(undefined)}>
      {label}
    </Button>
  )
}

/** What came from the browser has to come again: known by its content, it goes on where it stopped. */
export function ChooseAgain({ source: { name, kind, resumable } }: { source: SourceView }) {
  const [progress, setProgress] = useState<UploadProgress | null>(null)
  const begin = useBeginReading()
  const again = useWrite((files: readonly File[]) => begin(() => uploadAndImport(files, setProgress)), {
    done: () => ({ text: texts.saidBegun(name) }),
  })
  // Several files are called by the first and how many more.
  const isFolder = (kind === 'maildir' || kind === 'mail-folder') && !/ \+ \d+$/.test(name)
  const label = resumable ? texts.chooseOn : texts.chooseAgain

  return (
    <div>
      <FileButton
        label={label}
        aria-label={`${label}: ${name}`}
        what={isFolder ? 'folder' : 'files'}
        disabled={again.isPending}
        onChoose={again.mutate}
      />
      {again.isPending && progress && (
        <Meter
          className="mt-2"
          label={texts.uploading(progress.file, progress.files)}
          part={progress.total > 0 ? progress.sent / progress.total : null}
        />
      )}
    </div>
  )
}
