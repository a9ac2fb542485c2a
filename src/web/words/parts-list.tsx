import Check from 'lucide-react/icons/check'
import Circle from 'lucide-react/icons/circle'
import type { PartState } from '#web/words/check/parts.ts'
import { texts } from '#web/words/texts.ts'

/** What this kind of mail is made of; it fills as one writes. Nothing in it has to be pressed. */
export function PartsList({ parts }: { parts: readonly PartState[] }) {
  return (
    <section aria-labelledby="parts">
      <h2 id="parts" className="sr-only">
        {texts.parts}
      </h2>
      <ul className="flex flex-wrap gap-x-5 gap-y-1 text-[0.9375rem]">
        {parts.map(({ part, isThere }) => (
          <li key={part} className={`flex items-center gap-1.5 ${isThere === true ? '' : 'text-muted'}`}>
            {isThere === true ? (
              <Check size={16} aria-hidden className="text-accent" />
            ) : (
              <Circle size={13} aria-hidden className="mx-0.5" />
            )}
            {texts.part[part]}
            <span className="sr-only">{isThere === null ? '' : isThere ? texts.partThere : texts.partMissing}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
