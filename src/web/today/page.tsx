import { lazy, Suspense } from 'react'
import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { StepView, TodayView } from '#actions/views.ts'
import { queries } from '#web/data/queries.ts'
import { longDay, nearDay } from '#web/data/when.ts'
import { useIsReading } from '#web/import/use-is-reading.ts'
import { OpeningsOnToday } from '#web/openings/on-today.tsx'
import { OutboxLine } from '#web/outbox/outbox-line.tsx'
import { PracticeLine } from '#web/prepare/practice-line.tsx'
import { Page } from '#web/shell/page.tsx'
import { StepCard } from '#web/step/step-card.tsx'
import { BlockedSteps, SoonSteps, WaitingSteps } from '#web/today/other-steps.tsx'
import { LogOffers } from '#web/today/log-offers.tsx'
import { texts } from '#web/today/texts.ts'
import { UpcomingInterviews } from '#web/today/upcoming-interviews.tsx'
import { useFewFirst } from '#web/today/use-few-first.tsx'
import { Notice } from '#web/ui/notice.tsx'

/** Seen once, by who has nothing yet: the others do not wait for it. */
const FirstRunPage = lazy(async () => ({ default: (await import('#web/first-run/page.tsx')).FirstRunPage }))

/** “This is what there is to do today, to whom and why now; and nothing else.” */
export function TodayPage() {
  const { data: view } = useSuspenseQuery(queries.today)
  const isReading = useIsReading()
  const { first, later } = dueInTwo(view)
  const cards = useFewFirst('now', first, shownAtOnce)
  if (view.empty || (view.firstReading && isReading))
    return (
      <Suspense>
        <FirstRunPage />
      </Suspense>
    )

  return (
    <Page
      width="reading"
      windowTitle={texts.windowTitle}
      above={longDay(view.today, view.today)}
      title={texts.heading(first.length)}
      lead={lead(view, later.length)}
    >
      <div className="space-y-10">
        <Unfinished />
        <OutboxLine />
        <OpeningsOnToday />
        {view.reviewCount > 0 && (
          <Notice>
            {texts.review(view.reviewCount)}{' '}
            <Link to="/review" className="link font-medium">
              {texts.reviewLink}
            </Link>
          </Notice>
        )}
        <LogOffers offers={view.logOffers} />
        {first.length > 0 && (
          <section aria-labelledby="now">
            <h2 id="now" className="sr-only">
              {texts.now}
            </h2>
            <div data-few="now" className="space-y-4">
              {cards.shown.map((step) => (
                <StepCard key={step.id} step={step} />
              ))}
            </div>
            {cards.more && <div className="mt-4">{cards.more}</div>}
          </section>
        )}
        <UpcomingInterviews interviews={view.interviews} />
        <PracticeLine />
        <WaitingSteps steps={later} most={Math.max(0, shownAtOnce - first.length)} />
        <SoonSteps steps={view.soon} />
        <BlockedSteps steps={view.blocked} />
        {view.lapsedCount > 0 && <p className="text-[0.9375rem] text-muted">{texts.lapsed(view.lapsedCount)}</p>}
      </div>
    </Page>
  )
}

/** The last reading did not come to its end: what is planned is planned from what was read. */
function Unfinished() {
  const { data: runs } = useQuery(queries.imports)
  const state = runs?.[0]?.state
  if (state !== 'paused' && state !== 'failed') return null

  return (
    <Notice>
      {texts.unfinished}{' '}
      <Link to="/import" className="link font-medium">
        {texts.toUnfinished}
      </Link>
    </Notice>
  )
}

/** A few at a time; of the rest only what closes today. Nobody is helped by a mountain. */
const shownFirst = 3
/** Of everything that is open; the rest is one press away. What closes soonest comes first. */
const shownAtOnce = 9

function dueInTwo({ due, today }: TodayView): { first: StepView[]; later: StepView[] } {
  const isFirst = (step: StepView, index: number) => index < shownFirst || step.closesOn === today
  return { first: due.filter(isFirst), later: due.filter((step, index) => !isFirst(step, index)) }
}

function lead(view: TodayView, later: number): string {
  if (view.due.length > 0) return later > 0 ? texts.leadLater(later) : texts.leadDue
  const next = view.soon[0]
  return next ? texts.leadSoon(next.title, nearDay(next.opensOn, view.today)) : texts.leadNone
}
