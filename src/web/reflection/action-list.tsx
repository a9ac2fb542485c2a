import type { ReflectionQuestion } from '#actions/reflection-form.ts'
import type { ReflectionAnswers } from '#domain/reflection.ts'
import { texts } from '#web/reflection/texts.ts'
import { inputClass, OnPaper } from '#web/ui/field.tsx'

type Action = NonNullable<ReflectionAnswers['actions']>[number]

const most = 3
const empty: Action = { text: '', due: null, done: false }

interface ActionListProps {
  readonly question: ReflectionQuestion
  readonly actions: readonly Action[]
  readonly onChange: (actions: readonly Action[]) => void
}

/** Up to three small steps, with a day; the next line opens when the one before has words. */
export function ActionList({ question, actions, onChange }: ActionListProps) {
  const shown = actions.length < most ? [...actions, empty] : actions
  const set = (index: number, change: Partial<Action>) => {
    const next = shown.map((action, i) => (i === index ? { ...action, ...change } : action))
    onChange(next.filter((action) => action.text !== '' || action.due !== null))
  }

  return (
    <fieldset>
      <legend className="mb-1 text-[0.9375rem] font-medium">{question.label}</legend>
      {question.hint && <p className="mb-2 text-sm text-muted">{question.hint}</p>}
      <ul className="space-y-3">
        {shown.map((action, index) => (
          // The lines have no identity but their place.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={index} className="grid grid-cols-[1fr_auto] gap-2 sm:grid-cols-[1fr_10rem_auto]">
            <input
              aria-label={texts.actionText(index + 1)}
              value={action.text}
              maxLength={300}
              onChange={(event) => set(index, { text: event.target.value })}
              className={`${inputClass} col-span-2 sm:col-span-1`}
            />
            <OnPaper words={action.text} />
            <input
              type="date"
              aria-label={`${texts.actionDue} (${texts.actionText(index + 1)})`}
              value={action.due ?? ''}
              onChange={(event) => set(index, { due: event.target.value || null })}
              className={inputClass}
            />
            <label className={`inline-flex items-center gap-2 px-1 ${action.text === '' ? 'print:hidden' : ''}`}>
              <input
                type="checkbox"
                checked={action.done}
                disabled={action.text === ''}
                onChange={(event) => set(index, { done: event.target.checked })}
                className="size-4.5 accent-accent"
              />
              {texts.actionDone}
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  )
}
