import { Link } from '@tanstack/react-router'
import type { PersonSketch as Sketch } from '#actions/person-views.ts'
import { useClock } from '#web/data/use-clock.ts'
import { dayIn, shortDay } from '#web/data/when.ts'
import { texts } from '#web/people/texts.ts'

/** Enough of somebody to tell them from another. */
export function PersonSketch({ person }: { person: Sketch }) {
  const { today, zone } = useClock()
  return (
    <div className="min-w-0 rounded-lg bg-sunken px-4 py-3 text-[0.9375rem]">
      <Link to="/people/$id" params={{ id: person.id }} className="link font-medium">
        {person.name}
      </Link>
      {person.emails.length === 0 && <p className="text-muted">{texts.noAddress}</p>}
      {person.emails.map((address) => (
        <p key={address} className="break-words text-muted">
          {address}
        </p>
      ))}
      {person.companies.length > 0 && <p className="text-muted">{person.companies.join(', ')}</p>}
      {person.lastAt !== null && (
        <p className="text-muted">{texts.lastOn(shortDay(dayIn(person.lastAt, zone), today))}</p>
      )}
    </div>
  )
}
