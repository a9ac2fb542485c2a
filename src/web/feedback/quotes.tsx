import type { FeedbackView } from '#actions/feedback.ts'
import type { NamedText } from '#actions/views.ts'
import { feedbackOpinions, feedbackTags } from '#domain/feedback.ts'
import { api, read } from '#web/data/client.ts'
import { useClock } from '#web/data/use-clock.ts'
import { useWrite } from '#web/data/use-write.ts'
import { shortDay } from '#web/data/when.ts'
import { texts } from '#web/feedback/texts.ts'
import { Button } from '#web/ui/button.tsx'
import { chipClass } from '#web/ui/chip.ts'
import { SelectField, TextField } from '#web/ui/field.tsx'
import { Quote } from '#web/ui/quote.tsx'

interface QuotesProps {
  readonly quotes: readonly FeedbackView[]
  /** What a quote may be about: logged questions and stories. */
  readonly questions: readonly NamedText[]
  readonly stories: readonly NamedText[]
}

/** What was kept, each folded until the person wants to read it. */
export function Quotes({ quotes, questions, stories }: QuotesProps) {
  const { today } = useClock()
  if (quotes.length === 0) return null

  return (
    <section aria-label={texts.quotes}>
      <ul className="space-y-3">
        {quotes.map((quote) => (
          <li key={quote.id} className="card min-w-0 px-4 py-3">
            <p className="break-words text-[0.9375rem]">
              {texts.said(quote.by?.name ?? null, shortDay(quote.on, today))}{' '}
              <span className="text-muted">({texts.medium[quote.medium]})</span>
            </p>
            <details>
              <summary className="link min-h-10 py-2">{texts.readWhenReady}</summary>
              <Quote className="mt-1 whitespace-pre-wrap break-words">{quote.quote}</Quote>
              <About quote={quote} questions={questions} stories={stories} />
            </details>
          </li>
        ))}
      </ul>
    </section>
  )
}

function About({ quote, questions, stories }: { quote: FeedbackView } & Omit<QuotesProps, 'quotes'>) {
  const param = { id: quote.id }
  const change = useWrite(
    (json: Pick<FeedbackView, 'tags'> | Pick<FeedbackView, 'view'> | Pick<FeedbackView, 'about'>) =>
      read(api.feedback[':id'].$patch({ param, json: mutable(json) })),
  )
  const remove = useWrite(() => read(api.feedback[':id'].$delete({ param })), {
    done: () => ({
      text: texts.saidRemoved,
      undo: () => read(api.feedback[':id'].restored.$post({ param })),
    }),
  })
  const about = (over: Partial<FeedbackView['about']>) => change.mutate({ about: { ...quote.about, ...over } })
  const none = { value: '', label: texts.none }

  return (
    <div className="mt-4 space-y-5">
      <Chips
        legend={texts.view}
        type="radio"
        name={`view-${quote.id}`}
        options={feedbackOpinions.map((value) => ({ value, label: texts.views[value] }))}
        chosen={quote.view === null ? [] : [quote.view]}
        onToggle={(value) => change.mutate({ view: quote.view === value ? null : value })}
      />
      <Chips
        legend={texts.tagsTitle}
        type="checkbox"
        name={`tags-${quote.id}`}
        options={feedbackTags.map((value) => ({ value, label: texts.tags[value] }))}
        chosen={quote.tags}
        onToggle={(tag) => {
          const tags = quote.tags.includes(tag) ? quote.tags.filter((one) => one !== tag) : [...quote.tags, tag]
          change.mutate({ tags })
        }}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          label={texts.skill}
          maxLength={300}
          defaultValue={quote.about.skill ?? ''}
          onBlur={(event) => {
            const skill = event.target.value.trim() || null
            if (skill !== quote.about.skill) about({ skill })
          }}
        />
        {questions.length > 0 && (
          <SelectField
            label={texts.question}
            value={quote.about.question ?? ''}
            options={[none, ...questions.map(({ id, text }) => ({ value: id, label: text }))]}
            onChange={(question) => about({ question: question || null })}
          />
        )}
        {stories.length > 0 && (
          <SelectField
            label={texts.story}
            value={quote.about.story ?? ''}
            options={[none, ...stories.map(({ id, text }) => ({ value: id, label: text }))]}
            onChange={(story) => about({ story: story || null })}
          />
        )}
      </div>
      <Button look="plain" disabled={remove.isPending} onClick={() => remove.mutate(undefined)}>
        {texts.remove}
      </Button>
    </div>
  )
}

interface ChipsProps<Value extends string> {
  readonly legend: string
  readonly type: 'radio' | 'checkbox'
  readonly name: string
  readonly options: readonly { readonly value: Value; readonly label: string }[]
  readonly chosen: readonly Value[]
  readonly onToggle: (value: Value) => void
}

function Chips<Value extends string>({ legend, type, name, options, chosen, onToggle }: ChipsProps<Value>) {
  return (
    <fieldset>
      <legend className="mb-2 text-[0.9375rem] font-medium">{legend}</legend>
      <div className="flex flex-wrap gap-2">
        {options.map(({ value, label }) => (
          <label key={value} className={chipClass}>
            <input
              type={type}
              name={name}
              value={value}
              checked={chosen.includes(value)}
              onChange={() => onToggle(value)}
              // A second press takes the answer back.
              onClick={() => type === 'radio' && chosen.includes(value) && onToggle(value)}
              className="sr-only"
            />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  )
}

function mutable<T extends object>(json: T): T & { tags?: FeedbackView['tags'][number][] } {
  return 'tags' in json ? { ...json, tags: [...(json.tags as FeedbackView['tags'])] } : json
}
