import { useEffect, useRef, useState } from 'react'
import type { QueuedCardView } from '#actions/prepare/views.ts'
import { ratings, type PracticeRating } from '#domain/practice.ts'
import { api, read } from '#web/data/client.ts'
import { useClock } from '#web/data/use-clock.ts'
import { useWrite } from '#web/data/use-write.ts'
import { daysFrom, dayIn, nearDay } from '#web/data/when.ts'
import { CardDialog } from '#web/practice/card-dialog.tsx'
import { texts } from '#web/practice/texts.ts'
import { usePracticeKeys } from '#web/practice/use-practice-keys.ts'
import { texts as shared } from '#web/prepare/texts.ts'
import { Button } from '#web/ui/button.tsx'

/** One question: said aloud first, then one's own better answer and the story beside it, then how it went. */
export function AskedCard({ card }: { card: QueuedCardView }) {
  const [isShown, setShown] = useState(false)
  const [editing, setEditing] = useState(false)
  const question = useRef<HTMLHeadingElement>(null)
  const answer = useRef<HTMLHeadingElement>(null)
  const rate = useRate(card)

  // Another question is where reading goes on; the first leaves the focus on the page's heading.
  useEffect(() => {
    if (document.activeElement === document.body) question.current?.focus({ preventScroll: true })
  }, [])
  useEffect(() => {
    if (isShown) answer.current?.focus({ preventScroll: true })
  }, [isShown])
  usePracticeKeys({
    isShown,
    onShow: () => setShown(true),
    onRate: (rating) => !rate.isPending && rate.mutate(rating),
  })

  return (
    <article className="card px-5 py-6 sm:px-8 sm:py-8">
      <p className="eyebrow">
        <Why card={card} />
      </p>
      <h2 ref={question} tabIndex={-1} className="mt-2 text-2xl outline-none">
        {card.question}
      </h2>
      {isShown ? (
        <div className="mt-6 border-t border-line pt-5">
          <div className={card.story ? 'grid gap-6 sm:grid-cols-2' : ''}>
            <section aria-labelledby="answer">
              <h3
                id="answer"
                ref={answer}
                tabIndex={-1}
                className="font-sans text-[0.9375rem] font-semibold outline-none"
              >
                {texts.answer}
              </h3>
              <p className={`mt-1 whitespace-pre-wrap ${card.answer ? '' : 'text-muted'}`}>
                {card.answer || texts.noAnswer}
              </p>
              <Button className="mt-3" onClick={() => setEditing(true)}>
                {card.answer ? texts.changeAnswer : texts.writeAnswer}
              </Button>
            </section>
            {card.story && <Story story={card.story} />}
          </div>
          <Ratings card={card} isPending={rate.isPending} onRate={(rating) => rate.mutate(rating)} />
        </div>
      ) : (
        <Button look="primary" className="mt-6" aria-keyshortcuts="Space" onClick={() => setShown(true)}>
          {texts.show}
          <kbd className="hidden font-sans text-sm font-normal opacity-80 sm:inline">{texts.showKey}</kbd>
        </Button>
      )}
      <CardDialog open={editing} onClose={() => setEditing(false)} card={card} />
    </article>
  )
}

function useRate(card: QueuedCardView) {
  const param = { id: card.id }
  return useWrite(
    (rating: PracticeRating) =>
      read(api.prepare.practice[':id'].ratings.$post({ param, json: { rating, version: card.version } })),
    {
      done: ({ reviewId }, rating) => ({
        text: texts.saidRated(shared.rating[rating]),
        undo: () => read(api.prepare.practice.ratings[':id'].$delete({ param: { id: reviewId } })),
      }),
    },
  )
}

function Why({ card }: { card: QueuedCardView }) {
  const { today, zone } = useClock()
  const why = card.because === 'interview' ? null : texts.because[card.because]
  const before =
    card.interview && texts.before(card.interview.company, nearDay(dayIn(card.interview.start, zone), today))
  const from = card.company && card.company !== card.interview?.company ? texts.askedAt(card.company) : null
  return [why, before, from, card.type && shared.type[card.type]].filter(Boolean).join(' · ')
}

function Story({ story }: { story: NonNullable<QueuedCardView['story']> }) {
  const parts = (['situation', 'task', 'action', 'result'] as const).filter((part) => story[part].trim() !== '')
  return (
    <section aria-labelledby="story" className="rounded-lg bg-tint px-4 py-3">
      <h3 id="story" className="font-sans text-[0.9375rem] font-semibold">
        {texts.story}
      </h3>
      <p className="font-serif text-lg">{story.title}</p>
      <dl className="mt-2 space-y-2 text-[0.9375rem]">
        {parts.map((part) => (
          <div key={part}>
            <dt className="text-muted">{shared.parts[part]}</dt>
            <dd className="whitespace-pre-wrap">{story[part]}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

interface RatingsProps {
  readonly card: QueuedCardView
  readonly isPending: boolean
  readonly onRate: (rating: PracticeRating) => void
}

function Ratings({ card, isPending, onRate }: RatingsProps) {
  const { now, zone } = useClock()
  return (
    <fieldset className="mt-7" disabled={isPending}>
      <legend className="mb-2 text-[0.9375rem] font-medium">{texts.rate}</legend>
      <div className="grid grid-cols-2 gap-2 sm:grid-cols-4">
        {ratings.map((rating, index) => (
          <Button
            key={rating}
            className="flex-col !gap-0 py-2.5"
            aria-keyshortcuts={String(index + 1)}
            onClick={() => onRate(rating)}
          >
            <span>
              {shared.rating[rating]}
              <kbd className="ml-1.5 hidden rounded border border-edge/60 px-1.5 font-sans text-xs text-muted sm:inline">
                {index + 1}
              </kbd>
            </span>
            <span className="text-xs font-normal text-muted">{inAWhile(card.comesBack[rating], now, zone)}</span>
          </Button>
        ))}
      </div>
    </fieldset>
  )
}

/** “tomorrow”, “in 9 days”, “in 3 months”: when it comes back. */
function inAWhile(due: number, now: number, zone: string): string {
  const days = daysFrom(dayIn(now, zone), dayIn(due, zone))
  if (days <= 0) return texts.soon
  return days < 60 ? texts.inDays(days) : texts.inMonths(Math.round(days / 30))
}
