import type { ReflectionQuestion } from '#actions/reflection-form.ts'
import type { JudgedRequirement } from '#domain/reflection.ts'
import { texts } from '#web/reflection/texts.ts'
import { inputClass, OnPaper } from '#web/ui/field.tsx'

const most = 40
const empty: JudgedRequirement = { text: '', has: null }

interface RequirementListProps {
  readonly question: ReflectionQuestion
  readonly requirements: readonly JudgedRequirement[]
  readonly onChange: (requirements: readonly JudgedRequirement[]) => void
}

/** What they asked for, a line each, with what one has of it; the next line opens when the one before has words. */
export function RequirementList({ question, requirements, onChange }: RequirementListProps) {
  const shown = requirements.length < most ? [...requirements, empty] : requirements
  const set = (index: number, change: Partial<JudgedRequirement>) => {
    const next = shown.map((one, i) => (i === index ? { ...one, ...change } : one))
    onChange(next.filter((one, i) => one.text !== '' || (i === index && one.has !== null)))
  }

  return (
    <fieldset>
      <legend className="mb-1 text-[0.9375rem] font-medium">{question.label}</legend>
      {question.hint && <p className="mb-2 text-sm text-muted">{question.hint}</p>}
      <ul className="space-y-3">
        {shown.map((requirement, index) => (
          // The lines have no identity but their place.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={index} className="grid gap-2 sm:grid-cols-[1fr_11rem]">
            <input
              aria-label={texts.requirement(index + 1)}
              value={requirement.text}
              maxLength={300}
              onChange={(event) => set(index, { text: event.target.value })}
              className={inputClass}
            />
            <OnPaper words={requirement.text} />
            <select
              aria-label={texts.requirementHas(index + 1)}
              value={requirement.has ?? ''}
              disabled={requirement.text === ''}
              onChange={(event) => {
                const has = question.options.find(({ value }) => value === event.target.value)?.value ?? null
                set(index, { has: has as JudgedRequirement['has'] })
              }}
              className={inputClass}
            >
              <option value="">{texts.notSaid}</option>
              {question.options.map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </select>
          </li>
        ))}
      </ul>
    </fieldset>
  )
}
