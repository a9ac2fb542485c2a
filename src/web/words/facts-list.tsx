import Plus from 'lucide-react/icons/plus'
import type { DraftView } from '#actions/views.ts'
import { texts } from '#web/words/texts.ts'

type Fact = DraftView['facts'][number]

/** Whole sentences and topics have a list of their own, below the plain facts. */
const isSentence = {
  topic: true,
  told: true,
  thread: true,
  mine: true,
  note: false,
  'interview-day': false,
  meeting: false,
  people: false,
  role: false,
  company: false,
  after: false,
  'applied-on': false,
} as const satisfies Record<Fact['kind'], boolean>

/** What the log and the mail hold: a press puts it where one was writing, or into the free place. */
export function FactsList({ facts, onPutIn }: { facts: readonly Fact[]; onPutIn: (words: string) => void }) {
  const sentences = facts.filter(({ kind }) => isSentence[kind])
  return (
    <>
      <Pieces
        id="facts"
        title={texts.facts}
        lead={texts.factsLead}
        facts={facts.filter(({ kind }) => !isSentence[kind])}
        onPutIn={onPutIn}
      />
      <Pieces
        id="sentences"
        title={texts.sentences}
        lead={texts.sentencesLead}
        facts={sentences}
        onPutIn={onPutIn}
        areLong
      />
    </>
  )
}

interface PiecesProps {
  readonly id: string
  readonly title: string
  readonly lead: string
  readonly facts: readonly Fact[]
  readonly onPutIn: (words: string) => void
  /** Each on a line of its own, with where it is from. */
  readonly areLong?: boolean
}

function Pieces({ id, title, lead, facts, onPutIn, areLong = false }: PiecesProps) {
  if (facts.length === 0) return null
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="text-lg">
        {title}
      </h2>
      <p className="mb-2 text-muted">{lead}</p>
      <ul className={areLong ? 'space-y-2' : 'flex flex-wrap gap-2'}>
        {facts.map(({ kind, text }) => (
          <li key={text}>
            <button
              type="button"
              onClick={() => onPutIn(text)}
              title={texts.fact[kind]}
              className="flex items-start gap-1.5 rounded-lg border border-edge/60 bg-surface px-2.5 py-1.5 text-left hover:border-edge hover:bg-sunken"
            >
              <Plus size={16} aria-hidden className="mt-1 shrink-0 text-accent" />
              <span className="min-w-0 break-words">
                {text}{' '}
                {areLong ? (
                  <span className="block text-sm text-muted">{texts.fact[kind]}</span>
                ) : (
                  <span className="sr-only">({texts.fact[kind]})</span>
                )}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
