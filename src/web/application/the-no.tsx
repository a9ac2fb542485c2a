import { useState } from 'react'
import type { NoView } from '#actions/views.ts'
import { ChangeNoDialog } from '#web/application/change-no-dialog.tsx'
import { texts } from '#web/application/texts.ts'
import { useClock } from '#web/data/use-clock.ts'
import { dayIn, longDay } from '#web/data/when.ts'
import { Button } from '#web/ui/button.tsx'
import { Quote } from '#web/ui/quote.tsx'

interface TheNoProps {
  readonly applicationId: string
  readonly no: NoView
  readonly onRead: (key: string) => void
}

/** The no in plain words, with the ones it was told in. */
export function TheNo({ applicationId, no, onRead }: TheNoProps) {
  const [changing, setChanging] = useState(false)
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
            <Quote key={quote}>{quote}</Quote>
          ))}
        </div>
      )}
      <div className="mt-4 flex flex-wrap gap-2">
        {key && <Button onClick={() => onRead(key)}>{texts.readMail}</Button>}
        <Button look="plain" onClick={() => setChanging(true)}>
          {texts.changeNoGo}
        </Button>
      </div>
      <ChangeNoDialog applicationId={applicationId} no={no} open={changing} onClose={() => setChanging(false)} />
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
