import type { CardView, ContactsPreview } from '#actions/import-contacts.ts'
import { texts } from '#web/contacts-import/texts.ts'

/** Of an address book of thousands the first tell what is left out. */
const mostShown = 200

/** Contacts of people who are known: what comes in of itself. */
export function TellMore({ cards }: { cards: readonly CardView[] }) {
  if (cards.length === 0) return null
  return (
    <section aria-labelledby="known">
      <h2 id="known" className="mb-3">
        {texts.knownTitle(cards.length)}
      </h2>
      <ul className="divide-y divide-line border-y border-line">
        {cards.map((card) => (
          <li key={card.id} className="py-3">
            <span className="block break-words font-medium">{card.name}</span>
            <span className="block break-words text-[0.9375rem] text-muted">
              {[card.title, card.telephone, card.application?.company].filter(Boolean).join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

export function LeftOut({ preview: { cards, bad, cut } }: { preview: ContactsPreview }) {
  const rest = cards.flatMap(({ id, name, company, fate }) =>
    fate === 'elsewhere' || fate === 'known' || fate === 'removed' ? [{ id, name, company, fate }] : [],
  )
  return (
    <div className="space-y-3">
      {cut && <p>{texts.cut}</p>}
      {rest.length > 0 && (
        <details open={rest.length <= 8}>
          <summary className="min-h-9 font-medium">{texts.restTitle(rest.length)}</summary>
          <ul className="mt-1 space-y-1 text-[0.9375rem] text-muted">
            {rest.slice(0, mostShown).map(({ id, name, company, fate }) => (
              <li key={id} className="break-words">
                {[name, company, texts.fates[fate]].filter(Boolean).join(' · ')}
              </li>
            ))}
            {rest.length > mostShown && <li>…</li>}
          </ul>
        </details>
      )}
      {bad.length > 0 && (
        <details open={bad.length <= 8}>
          <summary className="min-h-9 font-medium">{texts.badTitle(bad.length)}</summary>
          <ul className="mt-1 space-y-1 text-[0.9375rem] text-muted">
            {bad.map(({ line, reason }) => (
              <li key={`${line} ${reason}`}>{texts.inLine(line, texts.reasons[reason])}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}
