import type { ContactView } from '#actions/person-views.ts'
import { useClock } from '#web/data/use-clock.ts'
import { dayIn, shortDay } from '#web/data/when.ts'
import { touchInWords } from '#web/people/touch-in-words.ts'
import { texts } from '#web/person/texts.ts'

/** Everything that passed, the latest first; each mail one press away. */
export function Contacts({ contacts, onRead }: { contacts: readonly ContactView[]; onRead: (key: string) => void }) {
  return (
    <section aria-labelledby="contacts">
      <h2 id="contacts" className="mb-3">
        {texts.mailTitle}
      </h2>
      {contacts.length === 0 && <p className="text-muted">{texts.noMail}</p>}
      <ol className="border-t border-line">
        {contacts.map((contact) => (
          <Contact
            key={`${contact.at}-${contact.messageKey ?? contact.medium}-${contact.direction}`}
            contact={contact}
            onRead={onRead}
          />
        ))}
      </ol>
    </section>
  )
}

function Contact({ contact, onRead }: { contact: ContactView; onRead: (key: string) => void }) {
  const { today, zone } = useClock()
  const { messageKey, note } = contact
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
        {note && <p className="mt-1 whitespace-pre-wrap text-[0.9375rem]">{note}</p>}
      </div>
    </li>
  )
}
