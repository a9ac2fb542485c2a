import { useId, type ComponentProps } from 'react'
import type { FindingKind } from '#domain/finding.ts'
import type { ReviewAnswer } from '#actions/review-views.ts'
import { kindLabel } from '#web/data/labels.ts'
import { texts } from '#web/review/texts.ts'
import { Button } from '#web/ui/button.tsx'
import { inputClass } from '#web/ui/field.tsx'

interface AnswersProps {
  readonly answers: readonly ReviewAnswer[]
  readonly disabled: boolean
  readonly onAnswer: (answer: ReviewAnswer, text?: string) => void
}

/** The likely answers, one press each, numbered as the keyboard calls them. */
export function Answers({ answers, disabled, onAnswer }: AnswersProps) {
  return (
    <ol className="flex flex-wrap gap-2">
      {answers.map((answer, n) => (
        <li key={answer.id} className={answer.type === 'company-is' || answer.type === 'other-kind' ? 'w-full' : ''}>
          {answer.type === 'company-is' ? (
            <CompanyName number={n + 1} disabled={disabled} onName={(name) => onAnswer(answer, name)} />
          ) : answer.type === 'other-kind' ? (
            <OtherKind
              number={n + 1}
              kinds={answer.kinds}
              disabled={disabled}
              onKind={(kind) => onAnswer(answer, kind)}
            />
          ) : (
            <Button data-answer disabled={disabled} onClick={() => onAnswer(answer)} className="text-left">
              <Key>{n + 1}</Key>
              {answerInWords(answer)}
            </Button>
          )}
        </li>
      ))}
    </ol>
  )
}

function CompanyName({
  number,
  disabled,
  onName,
}: {
  number: number
  disabled: boolean
  onName: (name: string) => void
}) {
  const id = useId()
  return (
    <form
      className="flex flex-wrap items-end gap-2"
      onSubmit={(event) => {
        event.preventDefault()
        const name = new FormData(event.currentTarget).get('name')
        if (typeof name === 'string' && name.trim() !== '') onName(name.trim())
      }}
    >
      <div className="min-w-48 flex-1">
        <label htmlFor={id} className="mb-1 flex items-center gap-2 text-[0.9375rem] font-medium">
          <Key>{number}</Key>
          {texts.companyName}
        </label>
        <input id={id} data-answer name="name" required maxLength={300} autoComplete="off" className={inputClass} />
      </div>
      <Button type="submit" disabled={disabled}>
        {texts.companyGo}
      </Button>
    </form>
  )
}

function OtherKind({
  number,
  kinds,
  disabled,
  onKind,
}: {
  number: number
  kinds: readonly FindingKind[]
  disabled: boolean
  onKind: (kind: string) => void
}) {
  const id = useId()
  return (
    <form
      className="flex flex-wrap items-end gap-2"
      onSubmit={(event) => {
        event.preventDefault()
        const kind = new FormData(event.currentTarget).get('kind')
        if (typeof kind === 'string' && kind !== '') onKind(kind)
      }}
    >
      <div className="min-w-48 flex-1">
        <label htmlFor={id} className="mb-1 flex items-center gap-2 text-[0.9375rem] font-medium">
          <Key>{number}</Key>
          {texts.otherKind}
        </label>
        <select id={id} data-answer name="kind" required defaultValue="" className={inputClass}>
          <option value="" disabled>
            {texts.otherKindWhich}
          </option>
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {kindLabel[kind]}
            </option>
          ))}
        </select>
      </div>
      <Button type="submit" disabled={disabled}>
        {texts.companyGo}
      </Button>
    </form>
  )
}

/** The key that does the same; those who hear the page hear the list’s numbers already. */
function Key(props: ComponentProps<'kbd'>) {
  return (
    <kbd
      aria-hidden
      className="hidden min-w-5 rounded border border-line px-1 text-center font-sans text-xs leading-5 text-muted sm:inline-block"
      {...props}
    />
  )
}

function answerInWords(answer: ReviewAnswer): string {
  switch (answer.type) {
    case 'belongs-to': {
      const { company, role } = answer.application
      return texts.belongsTo(role ? `${company} · ${role}` : company)
    }
    case 'own-application':
      return texts.own
    case 'not-job-mail':
      return texts.notJob
    case 'is-kind':
      return texts.kindIs(kindLabel[answer.kind])
    case 'other-kind':
      return texts.otherKind
    case 'company-is':
      return texts.companyName
    case 'keep-company':
      return texts.keepCompany(answer.company)
    case 'fact-is':
      return answer.value === null ? texts.factNone : texts.factIs(String(answer.value))
    case 'same-person':
      return texts.same
    case 'not-same-person':
      return texts.two
    case 'drop-entry':
      return texts.drop
  }
}
