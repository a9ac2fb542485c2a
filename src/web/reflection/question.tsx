import { useId } from 'react'
import type { ReflectionQuestion } from '#actions/reflection-form.ts'
import type { ReflectionAnswers } from '#domain/reflection.ts'
import { ActionList } from '#web/reflection/action-list.tsx'
import { RequirementList } from '#web/reflection/requirement-list.tsx'
import { texts } from '#web/reflection/texts.ts'
import { chipClass } from '#web/ui/chip.ts'
import { TextArea, TextField } from '#web/ui/field.tsx'
import { LineList } from '#web/ui/line-list.tsx'

interface QuestionProps {
  readonly question: ReflectionQuestion
  readonly answers: ReflectionAnswers
  readonly onAnswer: (answers: ReflectionAnswers) => void
}

/** One question of the form, in the way it is answered. An empty answer is no answer. */
export function Question({ question, answers, onAnswer }: QuestionProps) {
  const { field } = question
  const set = (value: unknown) => onAnswer(withAnswer(answers, field, value))
  const answer = answers[field]

  switch (question.input) {
    case 'words':
      return (
        <TextArea
          label={question.label}
          hint={question.hint}
          maxLength={8000}
          className="min-h-24"
          value={asText(answer)}
          onChange={(event) => set(event.target.value)}
        />
      )
    case 'line':
      return (
        <TextField
          label={question.label}
          hint={question.hint}
          maxLength={300}
          value={asText(answer)}
          onChange={(event) => set(event.target.value)}
        />
      )
    case 'scale':
      return <Choices question={question} chosen={asText(answer)} onChoose={(value) => set(value && Number(value))} />
    case 'choice':
      return <Choices question={question} chosen={asText(answer)} onChoose={set} />
    case 'list':
      return (
        <LineList
          label={question.label}
          hint={[question.hint, texts.oneALine].filter(Boolean).join(' ')}
          lines={Array.isArray(answer) ? answer.map(String) : []}
          onChange={set}
        />
      )
    case 'requirements':
      return (
        <RequirementList
          question={question}
          requirements={answers.requirements ?? []}
          onChange={(requirements) => set(requirements)}
        />
      )
    case 'actions':
      return <ActionList question={question} actions={answers.actions ?? []} onChange={set} />
  }
}

function Choices({
  question,
  chosen,
  onChoose,
}: {
  question: ReflectionQuestion
  chosen: string
  onChoose: (value: string) => void
}) {
  const id = useId()
  return (
    <fieldset aria-describedby={question.hint ? `${id}-hint` : undefined}>
      <legend className="mb-2 text-[0.9375rem] font-medium">{question.label}</legend>
      <div className="flex flex-wrap gap-2">
        {question.options.map((option) => (
          <label key={option.value} className={chipClass}>
            <input
              type="radio"
              name={question.field}
              value={option.value}
              checked={chosen === option.value}
              onChange={() => onChoose(option.value)}
              // A second press takes the answer back: every question may stay open.
              onClick={() => chosen === option.value && onChoose('')}
              className="sr-only"
            />
            {option.label}
          </label>
        ))}
      </div>
      {question.hint && (
        <p id={`${id}-hint`} className="mt-1.5 text-sm text-muted">
          {question.hint}
        </p>
      )}
    </fieldset>
  )
}

function asText(answer: unknown): string {
  return typeof answer === 'string' || typeof answer === 'number' ? String(answer) : ''
}

/** An answer that was emptied is taken out. */
function withAnswer(answers: ReflectionAnswers, field: keyof ReflectionAnswers, value: unknown): ReflectionAnswers {
  const isEmpty = value === '' || (Array.isArray(value) && value.length === 0)
  const { [field]: _before, ...others } = answers
  return isEmpty ? others : { ...others, [field]: value }
}
