import { useState } from 'react'
import Pencil from 'lucide-react/icons/pencil'
import type { ApplicationView, EvidenceView } from '#actions/views.ts'
import { Group } from '#web/application/group.tsx'
import { ChangeFactDialog, type Fact } from '#web/application/change-fact-dialog.tsx'
import { texts } from '#web/application/texts.ts'
import { inQuotes } from '#web/data/in-quotes.ts'
import { outcomeLabel } from '#web/data/labels.ts'
import { plainDay } from '#web/data/when.ts'

/** What is known, where it was read, and one step to set each right. */
export function Facts({ view, onRead }: { view: ApplicationView; onRead: (key: string) => void }) {
  const [changing, setChanging] = useState<Fact | null>(null)
  const facts = factsOf(view)

  return (
    <Group id="facts" title={texts.facts}>
      <dl className="space-y-2">
        {facts.map(({ fact, shown, byPerson, evidence }) => (
          <div key={fact} className="grid grid-cols-[6.5rem_1fr_auto] items-start gap-x-2">
            <dt className="py-1 text-muted">{texts.fact[fact]}</dt>
            <dd className="min-w-0 py-1">
              {shown ?? <span className="text-muted">{texts.notKnown}</span>}
              {byPerson && <span className="text-muted"> ({texts.youSaid})</span>}
              {evidence && (
                <button
                  type="button"
                  onClick={() => onRead(evidence.messageKey)}
                  className="block text-left font-serif text-sm italic text-muted underline decoration-line underline-offset-4 hover:text-ink"
                >
                  {inQuotes(evidence.quote)}
                </button>
              )}
            </dd>
            <dd>
              <button
                type="button"
                aria-label={texts.change(texts.fact[fact])}
                title={texts.change(texts.fact[fact])}
                onClick={() => setChanging(fact)}
                className="inline-flex size-9 items-center justify-center rounded-lg text-muted hover:bg-sunken hover:text-ink"
              >
                <Pencil size={15} aria-hidden />
              </button>
            </dd>
          </div>
        ))}
        <Plain label={texts.agency} value={view.agency} />
        <Plain label={texts.requisition} value={view.requisitionId} />
      </dl>
      <ChangeFactDialog view={view} fact={changing} onClose={() => setChanging(null)} />
    </Group>
  )
}

function Plain({ label, value }: { label: string; value: string | null }) {
  if (!value) return null
  return (
    <div className="grid grid-cols-[6.5rem_1fr] gap-x-2">
      <dt className="py-1 text-muted">{label}</dt>
      <dd className="py-1">{value}</dd>
    </div>
  )
}

interface ShownFact {
  readonly fact: Fact
  readonly shown: string | null
  readonly byPerson: boolean
  readonly evidence: EvidenceView | null
}

function factsOf(view: ApplicationView): ShownFact[] {
  const plain = (fact: Fact, shown: string | null): ShownFact => ({ fact, shown, byPerson: false, evidence: null })
  return [
    {
      fact: 'company',
      shown: view.company.value,
      byPerson: view.company.from === 'person',
      evidence: view.company.evidence,
    },
    {
      fact: 'role',
      shown: view.role?.value ?? null,
      byPerson: view.role?.from === 'person',
      evidence: view.role?.evidence ?? null,
    },
    plain('location', view.location),
    plain('outcome', view.outcome ? outcomeLabel[view.outcome] : texts.stillOpen),
    plain('appliedOn', view.appliedOn && plainDay(view.appliedOn)),
    plain('closedOn', view.closedOn && plainDay(view.closedOn)),
  ]
}
