import { useState } from 'react'
import { Link } from '@tanstack/react-router'
import type { ApplicationView, PersonRef } from '#actions/views.ts'
import { AddPersonDialog } from '#web/application/add-person-dialog.tsx'
import { Group } from '#web/application/group.tsx'
import { texts } from '#web/application/texts.ts'
import { api, read } from '#web/data/client.ts'
import { relationLabel } from '#web/data/labels.ts'
import { useClock } from '#web/data/use-clock.ts'
import { useWrite } from '#web/data/use-write.ts'
import { dayIn, shortDay } from '#web/data/when.ts'
import { PlusButton } from '#web/ui/plus-button.tsx'

/** Whom one met there, how each can be reached, and who must not be written to. */
export function People({ view }: { view: ApplicationView }) {
  const [adding, setAdding] = useState(false)

  return (
    <Group
      id="people"
      title={texts.people}
      action={<PlusButton label={texts.addPerson} onClick={() => setAdding(true)} />}
    >
      {view.people.length === 0 && <p className="text-muted">{texts.noPeople}</p>}
      <ul className="space-y-3">
        {view.people.map((person) => (
          <Person key={person.id} person={person} notes={view.notes.filter((note) => note.personId === person.id)} />
        ))}
      </ul>
      <AddPersonDialog applicationId={view.id} open={adding} onClose={() => setAdding(false)} />
    </Group>
  )
}

function Person({ person, notes }: { person: PersonRef; notes: ApplicationView['notes'] }) {
  const { today, zone } = useClock()
  const what = [person.relation && relationLabel[person.relation], person.title].filter(Boolean).join(', ')

  return (
    <li>
      <Link to="/people/$id" params={{ id: person.id }} className="link font-medium">
        {person.name}
      </Link>
      {what && <p className="text-muted">{what}</p>}
      <p className="break-words text-muted">{reach(person)}</p>
      {notes.map((note) => (
        <p key={`${note.at} ${note.text}`} className="break-words whitespace-pre-line">
          <span className="text-muted">{shortDay(dayIn(note.at, zone), today)}: </span>
          {note.text}
        </p>
      ))}
      {person.address && <DoNotContact person={person} address={person.address} />}
    </li>
  )
}

function reach(person: PersonRef): string {
  if (!person.address) return texts.noAddress
  if (person.replyable === 'relay') return texts.relay
  return person.replyable === 'no-reply' ? texts.noReply : person.address
}

function DoNotContact({ person, address }: { person: PersonRef; address: string }) {
  const set = (value: boolean) => read(api['do-not-contact'].$put({ json: { address, value } }))
  const write = useWrite(set, {
    done: (_output, value) => ({
      text: value ? texts.saidBlocked(person.name) : texts.saidUnblocked(person.name),
      undo: () => set(!value),
    }),
  })

  return (
    <p>
      {person.doNotContact && <span className="font-medium text-accent">{texts.isBlocked} · </span>}
      <button
        type="button"
        aria-label={`${person.doNotContact ? texts.contactAgain : texts.doNotContact}: ${person.name}`}
        disabled={write.isPending}
        onClick={() => write.mutate(!person.doNotContact)}
        className="text-muted underline decoration-line underline-offset-4 hover:text-ink"
      >
        {person.doNotContact ? texts.contactAgain : texts.doNotContact}
      </button>
    </p>
  )
}
