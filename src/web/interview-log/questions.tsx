import { useState } from 'react'
import type { LoggedQuestion } from '#domain/interview-log.ts'
import type { QuestionType } from '#domain/question-type.ts'
import { texts } from '#web/interview-log/texts.ts'
import { Button } from '#web/ui/button.tsx'
import { optionsOf, SelectField, TextField } from '#web/ui/field.tsx'

const most = 60

interface QuestionsProps {
  readonly questions: readonly LoggedQuestion[]
  readonly onChange: (questions: readonly LoggedQuestion[]) => void
}

/** What they asked, and how each answer went: of the answer, never of the person. */
export function Questions({ questions, onChange }: QuestionsProps) {
  const [next, setNext] = useState(newQuestion)
  const isNew = questions.every(({ id }) => id !== next.id)
  const shown = isNew && questions.length < most ? [...questions, next] : questions
  const set = (id: string, change: Partial<LoggedQuestion>) =>
    onChange(shown.map((one) => (one.id === id ? { ...one, ...change } : one)).filter(({ text }) => text !== ''))
  const last = questions.at(-1)

  return (
    <fieldset>
      <legend className="text-[0.9375rem] font-medium">{texts.questions}</legend>
      <p className="mb-3 text-sm text-muted">{texts.questionsHint}</p>
      <ol className="space-y-4">
        {shown.map((question, index) => (
          <li key={question.id} className="card space-y-3 px-4 py-4">
            <TextField
              label={texts.question(index + 1)}
              value={question.text}
              maxLength={300}
              onChange={(event) => set(question.id, { text: event.target.value })}
            />
            {question.text !== '' && <About question={question} onChange={(change) => set(question.id, change)} />}
          </li>
        ))}
      </ol>
      {!isNew && questions.length < most && (
        <Button className="mt-3" disabled={last?.text === ''} onClick={() => setNext(newQuestion())}>
          {texts.another}
        </Button>
      )}
    </fieldset>
  )
}

function About({
  question,
  onChange,
}: {
  question: LoggedQuestion
  onChange: (change: Partial<LoggedQuestion>) => void
}) {
  return (
    <div className="grid items-end gap-3 sm:grid-cols-2">
      <SelectField<QuestionType>
        label={texts.type}
        value={question.type ?? ''}
        options={[{ value: '', label: texts.open }, ...optionsOf(texts.types)]}
        onChange={(type) => onChange({ type: type === '' ? null : type })}
      />
      <SelectField
        label={texts.answered}
        value={question.answered === null ? '' : `${question.answered}`}
        options={[{ value: '', label: texts.open }, ...optionsOf(texts.answers)]}
        onChange={(answered) =>
          onChange({ answered: answered === '' ? null : (Number(answered) as LoggedQuestion['answered']) })
        }
      />
      <label className="inline-flex min-h-10 items-center gap-2.5">
        <input
          type="checkbox"
          checked={question.trippedUp}
          onChange={(event) => onChange({ trippedUp: event.target.checked })}
          className="size-4.5 accent-accent"
        />
        {texts.trippedUp}
      </label>
    </div>
  )
}

/** Its id is its own for good: cards and quotes hang on it. */
function newQuestion(): LoggedQuestion {
  const id = `q_${crypto.randomUUID().replaceAll('-', '').slice(0, 16)}`
  return { id, text: '', type: null, answered: null, trippedUp: false }
}
