import { useId } from 'react'
import type { PersonRef } from '#actions/views.ts'
import type { LoggedPerson } from '#domain/interview-log.ts'
import { texts } from '#web/interview-log/texts.ts'
import { inputClass, OnPaper } from '#web/ui/field.tsx'

const most = 20
const empty: LoggedPerson = { name: '', title: null, personId: null }

interface PeopleMetProps {
  readonly people: readonly LoggedPerson[]
  readonly known: readonly PersonRef[]
  readonly onChange: (people: readonly LoggedPerson[]) => void
}

/** Who was there: a line each. A name that is known is that person; the browser offers them while one types. */
export function PeopleMet({ people, known, onChange }: PeopleMetProps) {
  const id = useId()
  const shown = people.length < most ? [...people, empty] : people
  const set = (index: number, change: Partial<LoggedPerson>) => {
    const next = shown.map((one, i) => (i === index ? { ...one, ...change } : one))
    onChange(next.filter(({ name, title }) => name !== '' || title !== null))
  }
  const named = (name: string): Partial<LoggedPerson> => {
    const person = known.find((one) => one.name.toLowerCase() === name.trim().toLowerCase())
    return person ? { name, personId: person.id, title: person.title } : { name, personId: null }
  }

  return (
    <fieldset>
      <legend className="mb-1 text-[0.9375rem] font-medium">{texts.people}</legend>
      <datalist id={id}>
        {known.map((person) => (
          <option key={person.id} value={person.name}>
            {person.name}
          </option>
        ))}
      </datalist>
      <ul className="space-y-3">
        {shown.map((person, index) => (
          // The lines have no identity but their place.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={index} className="grid gap-2 sm:grid-cols-2">
            <input
              aria-label={texts.personName(index + 1)}
              placeholder={texts.name}
              list={id}
              value={person.name}
              maxLength={300}
              onChange={(event) => set(index, named(event.target.value))}
              className={inputClass}
            />
            <input
              aria-label={texts.personTitle(index + 1)}
              placeholder={texts.title}
              value={person.title ?? ''}
              disabled={person.name === ''}
              maxLength={300}
              onChange={(event) => set(index, { title: event.target.value || null })}
              className={inputClass}
            />
            <OnPaper words={person.name} />
          </li>
        ))}
      </ul>
    </fieldset>
  )
}
