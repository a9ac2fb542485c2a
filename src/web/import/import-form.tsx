import { useId, useState } from 'react'
import { api, read, sentenceOf } from '#web/data/client.ts'
import { useWrite } from '#web/data/use-write.ts'
import { texts } from '#web/import/texts.ts'
import { useBeginReading } from '#web/import/use-begin-reading.ts'
import { uploadAndImport, type UploadProgress } from '#web/import/upload.ts'
import { Button } from '#web/ui/button.tsx'
import { TextField } from '#web/ui/field.tsx'
import { FileButton } from '#web/ui/file-button.tsx'
import { Meter } from '#web/ui/meter.tsx'

/** The two ways in: where it lies on this computer, or chosen in the browser. */
export function ImportForm() {
  const [path, setPath] = useState('')
  const begin = useBeginReading()
  const start = useWrite((given: string) => begin(() => read(api.imports.$post({ json: { path: given } }))), {
    quiet: true,
  })

  return (
    <div className="space-y-5">
      <form
        className="flex flex-wrap items-start gap-2"
        onSubmit={(event) => {
          event.preventDefault()
          start.mutate(path)
        }}
      >
        <div className="min-w-0 flex-1 basis-64">
          <TextField
            label={texts.path}
            hint={texts.pathHint}
            error={start.error && sentenceOf(start.error)}
            placeholder="~/Mail/inbox.mbox"
            required
            spellCheck={false}
            autoCapitalize="off"
            value={path}
            onChange={(event) => setPath(event.target.value)}
          />
        </div>
        <Button look="primary" type="submit" disabled={start.isPending} className="min-h-11 sm:mt-[1.7rem]">
          {texts.read}
        </Button>
      </form>
      <Upload />
    </div>
  )
}

function Upload() {
  const hint = useId()
  const [progress, setProgress] = useState<UploadProgress | null>(null)
  const begin = useBeginReading()
  const upload = useWrite((files: readonly File[]) => begin(() => uploadAndImport(files, setProgress)), { quiet: true })

  return (
    <fieldset aria-describedby={hint}>
      <legend className="mb-1 text-[0.9375rem] font-medium">{texts.orUpload}</legend>
      <div className="flex flex-wrap gap-2">
        <FileButton label={texts.files} what="files" onChoose={upload.mutate} />
        <FileButton label={texts.folder} what="folder" onChoose={upload.mutate} />
      </div>
      <p id={hint} className="mt-1 text-sm text-muted">
        {texts.uploadHint}
      </p>
      {upload.isPending && progress && (
        <Meter
          className="mt-3"
          label={texts.uploading(progress.file, progress.files)}
          part={progress.total > 0 ? progress.sent / progress.total : null}
        />
      )}
      {upload.error && (
        <p role="alert" className="mt-2 text-sm font-medium text-accent">
          {sentenceOf(upload.error)}
        </p>
      )}
    </fieldset>
  )
}
