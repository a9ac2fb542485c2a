import Check from 'lucide-react/icons/check'
import { FindingCard, type FindingDeeds } from '#web/words/finding-card.tsx'
import { hasPlace, type Stop } from '#web/words/check/stops.ts'
import { inQuotes } from '#web/data/in-quotes.ts'
import { shortened } from '#web/words/shortened.ts'
import { texts } from '#web/words/texts.ts'

interface FindingListProps {
  /** Null while nobody has looked yet. */
  readonly stops: readonly Stop[] | null
  readonly active: string | null
  readonly onLook: (stop: Stop) => void
  readonly deeds: FindingDeeds
}

/** All there is to mind, a line each; what has a place in the text is looked at there. */
export function FindingList({ stops, active, onLook, deeds }: FindingListProps) {
  if (stops === null) return null
  if (stops.length === 0) {
    return (
      <p className="flex items-center gap-2 text-[0.9375rem] text-muted">
        <Check size={17} aria-hidden className="shrink-0 text-accent" />
        {texts.nothingToMind}
      </p>
    )
  }
  return (
    <section aria-labelledby="findings">
      <h2 id="findings" className="mb-1.5 text-lg">
        {texts.findings}
      </h2>
      <ul className="divide-y divide-line border-t border-line">
        {stops.map((stop) => {
          const isOpen = active === stop.key && !hasPlace(stop)
          return (
            <li key={stop.key} id={`finding-${stop.key}`} className="py-1">
              {isOpen ? (
                <div className="py-2">
                  <FindingCard stop={stop} deeds={deeds} look="plain" />
                </div>
              ) : (
                <button
                  type="button"
                  aria-expanded={isOpen}
                  onClick={() => onLook(stop)}
                  className="flex w-full items-baseline gap-3 rounded-lg px-1 py-1.5 text-left text-[0.9375rem] hover:bg-sunken"
                >
                  <Dot stop={stop} />
                  <span className="min-w-0">
                    {stop.finding.message}{' '}
                    <span className="text-muted">
                      {stop.quote !== '' && hasPlace(stop) && inQuotes(shortened(stop.quote))}{' '}
                      {stop.because === null ? '' : texts.keptMark}
                    </span>
                  </span>
                </button>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** Filled where it is in the way, a ring where it is only worth a look; said in words to those who hear it. */
function Dot({ stop }: { stop: Stop }) {
  const { severity } = stop.finding
  const isGrave = (severity === 'block' || severity === 'error') && stop.because === null
  return (
    <>
      <span
        aria-hidden="true"
        className={`mt-1.5 size-2.5 shrink-0 self-start rounded-full ${isGrave ? 'bg-accent' : 'border-2 border-edge'}`}
      />
      <span className="sr-only">{texts.severity[severity]}: </span>
    </>
  )
}
