import type { NoView } from '#actions/views.ts'
import { texts } from '#web/application/texts.ts'
import { useClock } from '#web/data/use-clock.ts'
import { dayIn, longDay } from '#web/data/when.ts'
import { Button } from '#web/ui/button.tsx'
import { Quote } from '#web/ui/quote.tsx'

/** The no in plain words, with the ones it was told in. */
export function TheNo({ no, onRead }: { no: NoView; onRead: (key: string) => void }) {
  const { today, zone } = useClock()
  const day = longDay(dayIn(no.receivedAt, zone), today)
  const told = no.by ? texts.toldBy(no.by.name, day) : texts.toldOn(day)
  const key = no.messageKey
  const quotes = tellingQuotes(no.evidence.map((one) => one.quote))

  return (
    <section aria-labelledby="the-no">
      <h2 id="the-no">{no.outcome === 'position-closed' ? texts.closedNo : texts.no}</h2>
      <p className="mt-2">
        {key ? `${told}, ${texts.channel[no.channel]}. ` : `${told}. `}
        {sentences(no).join(' ')}
      </p>
      {quotes.length > 0 && (
        <div className="mt-4 space-y-2">
          {quotes.map((quote) => (
            <Quote key={quote}>“{quote}”</Quote>
          ))}
        </div>
      )}
      {key && (
        <Button className="mt-4" onClick={() => onRead(key)}>
          {texts.readMail}
        </Button>
      )}
    </section>
  )
}

function sentences(no: NoView): string[] {
  return [
    texts.noReason(no),
    ...(no.feedbackGiven ? [texts.feedbackGiven] : []),
    ...(no.feedbackOffered ? [texts.feedbackOffered] : []),
    ...(no.feedbackRefused ? [texts.feedbackRefused] : []),
    ...(no.reapplyHint ? [texts.reapply(no.reapplyHint)] : []),
    ...(no.contactRefused ? [texts.contactRefused] : []),
    ...(no.messageKey ? [texts.replyable[no.replyable]] : []),
  ]
}

/** A quote that stands inside another says nothing more. */
function tellingQuotes(quotes: readonly string[]): string[] {
  const unique = [...new Set(quotes)]
  return unique.filter((quote) => !unique.some((other) => other !== quote && other.includes(quote))).slice(0, 4)
}
