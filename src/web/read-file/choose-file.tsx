import { sentenceOf } from '#web/data/client.ts'
import { FileButton } from '#web/ui/file-button.tsx'

interface ChooseFileProps {
  readonly label: string
  readonly hint: string
  readonly accept: string
  /** Whether one is on the page already: choosing another is then no longer the first thing to do. */
  readonly hasOne: boolean
  readonly error: Error | null
  readonly onChoose: (file: File) => void
}

/** The file that is looked at before it comes in, and why it cannot be. */
export function ChooseFile({ label, hint, accept, hasOne, error, onChoose }: ChooseFileProps) {
  return (
    <div>
      <FileButton
        label={label}
        what="file"
        accept={accept}
        look={hasOne ? 'quiet' : 'primary'}
        onChoose={([file]) => file && onChoose(file)}
      />
      <p className="mt-2 text-sm text-muted">{hint}</p>
      {error && (
        <p role="alert" className="mt-2 text-[0.9375rem] font-medium text-accent">
          {sentenceOf(error)}
        </p>
      )}
    </div>
  )
}
