import { useState } from 'react'
import type { ContactView, PersonView } from '#actions/person-views.ts'
import { useClock } from '#web/data/use-clock.ts'
import { useWrite } from '#web/data/use-write.ts'
import { dayIn, shortDay } from '#web/data/when.ts'
import { touchInWords } from '#web/people/touch-in-words.ts'
import { LogContactDialog, unlog } from '#web/person/log-contact-dialog.tsx'
import { texts } from '#web/person/texts.ts'
import { Button } from '#web/ui/button.tsx'

/** Everything that passed both ways, the latest first; each mail one press away. */
export function Contacts({ view, onRead }: { view: PersonView; onRead: (key: string) => void }) {
  const [isLogging, setLogging] = useState(false)
  const { contacts } = view
  return (
    <section aria-labelledby="contacts">
      <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-4 gap-y-2">
        <h2 id="contacts">{texts.mailTitle}</h2>
        <Button onClick={() => setLogging(true)}>{texts.logOpen}</Button>
      </div>
      {contacts.length === 0 && <p className="text-muted">{texts.noMail}</p>}
      <ol className="border-t border-line">
        {contacts.map((contact) => (
          <Contact
            key={`${contact.at}-${contact.messageKey ?? contact.entryId ?? contact.medium}-${contact.direction}`}
            contact={contact}
            onRead={onRead}
          />
        ))}
      </ol>
      <LogContactDialog view={view} open={isLogging} onClose={() => setLogging(false)} />
    </section>
  )
}

function Contact({ contact, onRead }: { contact: ContactView; onRead: (key: string) => void }) {
  const { today, zone } = useClock()
  const { messageKey, note, entryId, told } = contact
  const remove = useWrite((id: string) => unlog(id), { done: () => ({ text: texts.saidUndone }) })
  const what = [
    touchInWords({ what: contact.medium, direction: contact.direction }),
    ...(contact.isByHuman ? [] : [texts.automatic]),
    ...(contact.application ? [contact.application.company] : []),
  ]

  return (
    <li className="grid gap-x-6 border-b border-line py-3 sm:grid-cols-[7.5rem_1fr]">
      <p className="text-[0.9375rem] text-muted">{shortDay(dayIn(contact.at, zone), today)}</p>
      <div className="min-w-0">
        {messageKey !== null && (
          <button
            type="button"
            aria-label={texts.read(contact.subject || texts.noSubject)}
            onClick={() => onRead(messageKey)}
            className="text-left font-medium underline decoration-line underline-offset-4 hover:decoration-accent"
          >
            {contact.subject || texts.noSubject}
          </button>
        )}
        <p className="text-[0.9375rem] text-muted">{what.join(' · ')}</p>
        {note && <p className="mt-1 whitespace-pre-wrap break-words text-[0.9375rem]">{note}</p>}
        {told.length > 0 && <p className="mt-1 break-words text-[0.9375rem] text-muted">{texts.heard(told)}</p>}
        {entryId !== null && (
          <button
            type="button"
            aria-label={texts.takeAwayLabel(what.join(' · '))}
            disabled={remove.isPending}
            onClick={() => remove.mutate(entryId)}
            className="text-[0.9375rem] text-muted underline decoration-line underline-offset-4 hover:text-ink print:hidden"
          >
            {texts.takeAway}
          </button>
        )}
      </div>
    </li>
  )
}
