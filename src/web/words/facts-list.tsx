import Plus from 'lucide-react/icons/plus'
import type { DraftView } from '#actions/views.ts'
import { texts } from '#web/words/texts.ts'

/** What the log and the mail hold: a press puts it where one was writing, or into the free place. */
export function FactsList({ facts, onPutIn }: { facts: DraftView['facts']; onPutIn: (words: string) => void }) {
  if (facts.length === 0) return null
  return (
    <section aria-labelledby="facts">
      <h2 id="facts" className="text-lg">
        {texts.facts}
      </h2>
      <p className="mb-2 text-muted">{texts.factsLead}</p>
      <ul className="flex flex-wrap gap-2">
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
                {text} <span className="sr-only">({texts.fact[kind]})</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
