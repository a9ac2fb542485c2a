import { Link } from '@tanstack/react-router'
import type { ReviewAnswer, ReviewItemView } from '#actions/review-views.ts'
import { kindLabel } from '#web/data/labels.ts'
import { useClock } from '#web/data/use-clock.ts'
import { dayIn, shortDay } from '#web/data/when.ts'
import { PersonSketch } from '#web/people/person-sketch.tsx'
import { likenessLabel } from '#web/people/likeness.ts'
import { Answers } from '#web/review/answers.tsx'
import { texts } from '#web/review/texts.ts'
import { Button, buttonClass } from '#web/ui/button.tsx'
import { Quote } from '#web/ui/quote.tsx'

interface QuestionProps {
  readonly item: ReviewItemView
  readonly disabled: boolean
  readonly onRead: (key: string) => void
  readonly onAnswer: (answer: ReviewAnswer, text?: string) => void
}

/** One doubt: what is asked, the words it is about, and the answers. */
export function Question({ item, disabled, onRead, onAnswer }: QuestionProps) {
  const { message, people } = item

  return (
    <li>
      {/* Not pressed itself: it takes the focus so that the keyboard knows which question is meant. */}
      <article
        data-question={item.id}
        tabIndex={-1}
        aria-labelledby={`${item.id}-asked`}
        className="card scroll-mt-20 px-5 py-5 sm:px-7"
      >
        <h2 id={`${item.id}-asked`} className="text-lg">
          {askedInWords(item)}
        </h2>
        {message && <About message={message} onRead={onRead} />}
        {people && (
          <>
            <p className="mt-1.5 text-[0.9375rem] text-muted">{likenessLabel[people.likeness]}</p>
            <div className="mt-3 grid gap-3 sm:grid-cols-2">
              <PersonSketch person={people.one} />
              <PersonSketch person={people.other} />
            </div>
          </>
        )}
        <div className="mt-4">
          <Answers answers={item.answers} disabled={disabled} onAnswer={onAnswer} />
        </div>
        {message && (
          <div className="mt-2 flex flex-wrap gap-2">
            <Button look="plain" className="-ml-2.5" data-read onClick={() => onRead(message.key)}>
              {texts.read}
            </Button>
            {message.applicationId && (
              <Link to="/applications/$id" params={{ id: message.applicationId }} className={buttonClass('plain')}>
                {texts.toApplication}
              </Link>
            )}
          </div>
        )}
      </article>
    </li>
  )
}

function About({
  message,
  onRead,
}: {
  message: NonNullable<ReviewItemView['message']>
  onRead: (key: string) => void
}) {
  const { today, zone } = useClock()
  return (
    <>
      <p className="mt-1.5 text-[0.9375rem] text-muted">
        {texts.about(message.from, message.subject)}
        {message.date !== null && `, ${shortDay(dayIn(message.date, zone), today)}`}
      </p>
      {message.evidence.length > 0 && (
        <ul className="mt-3 space-y-2">
          {message.evidence.map(({ part, start, quote }) => (
            <li key={`${part}-${start}`}>
              <button type="button" onClick={() => onRead(message.key)} className="text-left hover:text-accent">
                <Quote>{quote}</Quote>
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

function askedInWords({ question, candidates, message }: ReviewItemView): string {
  const several = candidates.length > 1
  switch (question) {
    case 'which-no':
      return texts.whichNo(several)
    case 'which-application':
      return message ? texts.whichApplication(several) : texts.lost
    case 'what-kind':
      return texts.whatKind(message ? kindLabel[message.kind] : '')
    case 'company-unknown':
      return texts.company
    case 'conflict':
      return texts.conflict
    case 'same-person':
      return texts.samePerson
  }
}
