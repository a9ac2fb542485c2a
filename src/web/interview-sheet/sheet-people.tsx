import { Link } from '@tanstack/react-router'
import type { SheetPerson } from '#actions/prepare/views.ts'
import { relationLabel } from '#web/data/labels.ts'
import { useClock } from '#web/data/use-clock.ts'
import { dayIn, shortDay } from '#web/data/when.ts'
import { Block } from '#web/interview-sheet/block.tsx'
import { texts } from '#web/interview-sheet/texts.ts'

/** Whom one meets, and what is known of them. */
export function SheetPeople({ people }: { people: readonly SheetPerson[] }) {
  return (
    <Block id="people" title={texts.people}>
      {people.length === 0 ? (
        <p className="mt-2 text-[0.9375rem] text-muted">{texts.noPeople}</p>
      ) : (
        <ul className="mt-3 space-y-4">
          {people.map((person) => (
            <Person key={person.id} person={person} />
          ))}
        </ul>
      )}
    </Block>
  )
}

function Person({ person }: { person: SheetPerson }) {
  const { today, zone } = useClock()
  const day = (at: number) => shortDay(dayIn(at, zone), today)
  const about = [person.title, person.relation && relationLabel[person.relation]].filter(Boolean).join(', ')
  const known = [
    person.lastAt === null ? texts.neverSpoke : texts.contacts(person.contacts, day(person.lastAt)),
    person.interviewsBefore.length > 0
      ? texts.metBefore(person.interviewsBefore.map(({ company, at }) => `${company}, ${day(at)}`).join('; '))
      : null,
    person.elsewhere.length > 0 ? texts.elsewhere(person.elsewhere.join(', ')) : null,
  ]
  return (
    <li className="text-[0.9375rem]">
      <Link to="/people/$id" params={{ id: person.id }} className="font-semibold hover:underline">
        {person.name}
      </Link>
      {about && <span className="block">{about}</span>}
      <span className="block text-muted">{known.filter(Boolean).join(' ')}</span>
    </li>
  )
}
