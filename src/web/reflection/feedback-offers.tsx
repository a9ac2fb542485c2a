import type { FeedbackMail } from '#actions/feedback-in-mail.ts'
import { standsInRecord, withWordsOf, type ReflectionAnswers } from '#domain/reflection.ts'
import { useClock } from '#web/data/use-clock.ts'
import { dayIn, shortDay } from '#web/data/when.ts'
import { texts } from '#web/reflection/texts.ts'
import { Button } from '#web/ui/button.tsx'

interface FeedbackOffersProps {
  readonly offers: readonly FeedbackMail[]
  readonly answers: ReflectionAnswers
  readonly onAnswer: (answers: ReflectionAnswers) => void
}

/** What they wrote about it, folded until the person wants to read it; a word about oneself can wait. */
export function FeedbackOffers({ offers, answers, onAnswer }: FeedbackOffersProps) {
  const { today, zone } = useClock()

  return (
    <ul className="space-y-3 empty:hidden">
      {offers.map(({ key, from, at, words }) => (
        <li key={key} className="card min-w-0 px-4 py-3">
          <p className="break-words text-[0.9375rem]">{texts.wroteAboutIt(from, shortDay(dayIn(at, zone), today))}</p>
          <details>
            <summary className="link min-h-10 py-2">{texts.readWhenReady}</summary>
            <div className="mt-1 whitespace-pre-wrap break-words rounded-lg bg-sunken p-4 text-[0.9375rem]">
              {words}
            </div>
            <div className="mt-3">
              {standsInRecord(answers.theySaid, words) ? (
                <p className="text-sm text-muted">{texts.inTheRecord}</p>
              ) : (
                <Button onClick={() => onAnswer({ ...answers, theySaid: withWordsOf(answers.theySaid, words) })}>
                  {texts.keepInRecord}
                </Button>
              )}
            </div>
          </details>
        </li>
      ))}
    </ul>
  )
}
