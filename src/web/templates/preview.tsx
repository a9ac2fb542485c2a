import { texts } from '#web/templates/texts.ts'
import { optionsOf, SelectField } from '#web/ui/field.tsx'

export type Register = keyof (typeof texts)['registers']

interface Mail {
  readonly stepId: string
  readonly company: string
  readonly to: string
  readonly subject: string
  readonly body: string
}

interface PreviewProps {
  readonly mails: readonly Mail[]
  readonly areErrors: boolean
  readonly register: Register
  readonly onRegister: (register: Register) => void
}

/** The mails that the file makes of one's own applications. */
export function Preview({ mails, areErrors, register, onRegister }: PreviewProps) {
  return (
    <section aria-labelledby="preview" className="min-w-0 space-y-4">
      <h2 id="preview">{texts.preview}</h2>
      <SelectField
        label={texts.register}
        value={register}
        options={optionsOf<Register>(texts.registers)}
        onChange={(one) => one !== '' && onRegister(one)}
      />
      {mails.length === 0 && <p className="text-muted">{areErrors ? texts.previewWaits : texts.previewNone}</p>}
      {mails.map(({ stepId, company, to, subject, body }) => (
        <article key={stepId} className="card px-4 py-3.5 text-[0.9375rem]">
          <p className="text-muted">{[to, company].filter(Boolean).join(' · ')}</p>
          {subject && <p className="mt-1 break-words font-medium">{subject}</p>}
          <p className="mt-2 whitespace-pre-wrap break-words">{body}</p>
        </article>
      ))}
    </section>
  )
}
