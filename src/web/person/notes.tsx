import type { PersonView } from '#actions/person-views.ts'
import { useClock } from '#web/data/use-clock.ts'
import { dayIn, shortDay } from '#web/data/when.ts'
import { texts } from '#web/person/texts.ts'

/** What was written down when a step with them was done, the latest first. */
export function Notes({ notes }: Pick<PersonView, 'notes'>) {
  const { today, zone } = useClock()
  if (notes.length === 0) return null

  return (
    <section aria-labelledby="notes">
      <h2 id="notes" className="mb-3">
        {texts.notesTitle}
      </h2>
      <ol className="border-t border-line">
        {notes.map(({ at, text, step }) => (
          <li key={`${at} ${step}`} className="grid gap-x-6 border-b border-line py-3 sm:grid-cols-[7.5rem_1fr]">
            <p className="text-[0.9375rem] text-muted">{shortDay(dayIn(at, zone), today)}</p>
            <div className="min-w-0">
              <p className="whitespace-pre-wrap break-words">{text}</p>
              <p className="text-[0.9375rem] text-muted">{step}</p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}
