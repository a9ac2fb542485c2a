import { Link } from '@tanstack/react-router'
import type { PersonView } from '#actions/person-views.ts'
import { Group } from '#web/application/group.tsx'
import { modeLabel, relationLabel } from '#web/data/labels.ts'
import { undoCorrection } from '#web/data/undo-correction.ts'
import { useClock } from '#web/data/use-clock.ts'
import { useWrite } from '#web/data/use-write.ts'
import { clockTime, dayIn, shortDay } from '#web/data/when.ts'
import { PutRight } from '#web/person/put-right.tsx'
import { texts } from '#web/person/texts.ts'
import { useCorrectPerson } from '#web/person/use-correct-person.ts'
import { unsay } from '#web/person/use-keep-person.ts'

/** How they are reached, where they were met, and what was said of them. */
export function Aside({ view }: { view: PersonView }) {
  return (
    <div className="space-y-9 text-[0.9375rem]">
      <Addresses view={view} />
      {view.tags.length > 0 && <Tags view={view} />}
      {view.applications.length > 0 && <Applications view={view} />}
      {view.interviews.length > 0 && <Interviews view={view} />}
      <PutRight view={view} />
      <Said view={view} />
    </div>
  )
}

function Addresses({ view }: { view: PersonView }) {
  const correct = useCorrectPerson(view)
  const own = view.emails.filter(({ isOwn }) => isOwn)

  return (
    <Group id="addresses" title={texts.addresses}>
      {view.emails.length === 0 && <p className="text-muted">{texts.noAddress}</p>}
      <ul className="space-y-2">
        {view.emails.map(({ address, isOwn }) => (
          <li key={address}>
            <p className="break-words">{address}</p>
            {!isOwn && <p className="text-muted">{texts.shared}</p>}
            {isOwn && own.length > 1 && (
              <Small
                label={texts.splitLabel(address)}
                disabled={correct.isPending}
                onClick={() => correct.mutate({ split: [address] })}
              >
                {texts.split}
              </Small>
            )}
          </li>
        ))}
      </ul>
      {view.telephone !== undefined && (
        <p className="mt-2 break-words">
          {texts.telephone}: {view.telephone}
        </p>
      )}
    </Group>
  )
}

function Tags({ view: { tags } }: { view: PersonView }) {
  return (
    <Group id="tags" title={texts.tags}>
      <ul className="flex flex-wrap gap-1.5">
        {tags.map((tag) => (
          <li key={tag} className="rounded-md bg-sunken px-2 py-0.5 break-words">
            {tag}
          </li>
        ))}
      </ul>
    </Group>
  )
}

function Applications({ view }: { view: PersonView }) {
  return (
    <Group id="applications" title={texts.applications}>
      <ul className="space-y-2">
        {view.applications.map(({ id, company, role, relation }) => (
          <li key={id}>
            <Link to="/applications/$id" params={{ id }} className="link font-medium">
              {company}
            </Link>
            <p className="text-muted">{[relation && relationLabel[relation], role].filter(Boolean).join(' · ')}</p>
          </li>
        ))}
      </ul>
    </Group>
  )
}

function Interviews({ view }: { view: PersonView }) {
  const { today, zone } = useClock()
  return (
    <Group id="interviews" title={texts.interviews}>
      <ul className="space-y-2">
        {view.interviews.map(({ id, start, status, mode, round, application }) => (
          <li key={id} className={status === 'cancelled' ? 'text-muted' : ''}>
            <p className="font-medium">
              {shortDay(dayIn(start, zone), today)}, {clockTime(start, zone)}
            </p>
            <p className="text-muted">
              {[
                application.company,
                round,
                modeLabel[mode],
                ...(status === 'scheduled' ? [texts.scheduled] : []),
                ...(status === 'cancelled' ? [texts.cancelled] : []),
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
          </li>
        ))}
      </ul>
    </Group>
  )
}

/** Every word on who they are, each with a way back. */
function Said({ view }: { view: PersonView }) {
  const undo = useWrite((id: string) => undoCorrection(id), { done: () => ({ text: texts.saidUndone }) })
  const { today } = useClock()
  const stay = useWrite((id: string) => unsay(id), { done: () => ({ text: texts.saidUndone }) })
  const standing = view.corrections.filter(({ undone }) => !undone)
  const { moved } = view
  if (standing.length === 0 && moved === null) return null
  const where = moved && texts.nowAt(moved.company, moved.on === null ? null : shortDay(moved.on, today))

  return (
    <Group id="said" title={texts.said}>
      <ul className="space-y-2">
        {moved && where && (
          <li>
            <p className="break-words">{where}</p>
            <Small label={texts.undoLabel(where)} disabled={stay.isPending} onClick={() => stay.mutate(moved.id)}>
              {texts.undo}
            </Small>
          </li>
        )}
        {standing.map(({ id, sentence }) => (
          <li key={id}>
            <p className="break-words">{sentence}</p>
            <Small label={texts.undoLabel(sentence)} disabled={undo.isPending} onClick={() => undo.mutate(id)}>
              {texts.undo}
            </Small>
          </li>
        ))}
      </ul>
    </Group>
  )
}

function Small({
  label,
  disabled,
  onClick,
  children,
}: {
  label: string
  disabled: boolean
  onClick: () => void
  children: string
}) {
  return (
    <button
      type="button"
      aria-label={label}
      disabled={disabled}
      onClick={onClick}
      className="text-left text-muted underline decoration-line underline-offset-4 hover:text-ink"
    >
      {children}
    </button>
  )
}
