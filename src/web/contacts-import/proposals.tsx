import { useState } from 'react'
import type { CardView } from '#actions/import-contacts.ts'
import { texts } from '#web/contacts-import/texts.ts'
import { relationLabel } from '#web/data/labels.ts'
import { inputClass, optionsOf } from '#web/ui/field.tsx'
import { Options } from '#web/ui/options.tsx'

type RelationKey = keyof typeof relationLabel

/** Who is ticked, by card, and as what. */
export type Ticked = ReadonlyMap<string, RelationKey>

interface ProposalsProps {
  readonly cards: readonly CardView[]
  readonly ticked: Ticked
  readonly onTick: (ticked: Ticked) => void
}

/** Contacts at companies one applied to. Nobody is ticked before the person does it. */
export function Proposals({ cards, ticked, onTick }: ProposalsProps) {
  if (cards.length === 0) return null
  const tick = (card: string, relation: RelationKey | null) => {
    const next = new Map(ticked)
    if (relation === null) next.delete(card)
    else next.set(card, relation)
    onTick(next)
  }

  return (
    <section aria-labelledby="proposed">
      <h2 id="proposed">{texts.proposedTitle(cards.length)}</h2>
      <p className="mb-3 mt-1 text-[0.9375rem] text-muted">{texts.proposedLead}</p>
      <ul className="divide-y divide-line border-y border-line">
        {cards.map((card) => (
          <Proposal key={card.id} card={card} isTicked={ticked.has(card.id)} onTick={tick} />
        ))}
      </ul>
    </section>
  )
}

interface ProposalProps {
  readonly card: CardView
  readonly isTicked: boolean
  readonly onTick: (card: string, relation: RelationKey | null) => void
}

function Proposal({ card, isTicked, onTick }: ProposalProps) {
  const guess = card.relation ?? 'referrer'
  const [relation, setRelation] = useState<RelationKey>(guess)
  const { application } = card

  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 py-3">
      <div className="min-w-0 flex-1 basis-64">
        <label className="flex min-h-10 items-center gap-3">
          <input
            type="checkbox"
            className="size-4.5 shrink-0 accent-accent"
            checked={isTicked}
            onChange={(event) => onTick(card.id, event.target.checked ? relation : null)}
          />
          <span className="min-w-0 break-words font-medium">{card.name}</span>
        </label>
        <p className="break-words pl-7.5 text-[0.9375rem] text-muted">
          {[card.title, application && texts.at(application.company, application.role), card.address]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </div>
      <span className="flex items-center gap-2 pl-7.5 sm:pl-0">
        {relation === guess && <span className="whitespace-nowrap text-sm text-muted">{texts.guess}</span>}
        <select
          aria-label={texts.relationOf(card.name)}
          className={`${inputClass} w-44`}
          value={relation}
          onChange={(event) => {
            const next = event.target.value as RelationKey
            setRelation(next)
            if (isTicked) onTick(card.id, next)
          }}
        >
          <Options of={optionsOf(relationLabel)} />
        </select>
      </span>
    </li>
  )
}
