import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { TodayView } from '#actions/views.ts'
import { queries } from '#web/data/queries.ts'
import { longDay, nearDay } from '#web/data/when.ts'
import { FirstRunPage } from '#web/first-run/page.tsx'
import { Page } from '#web/shell/page.tsx'
import { StepCard } from '#web/step/step-card.tsx'
import { BlockedSteps, SoonSteps } from '#web/today/other-steps.tsx'
import { texts } from '#web/today/texts.ts'
import { UpcomingInterviews } from '#web/today/upcoming-interviews.tsx'
import { Notice } from '#web/ui/notice.tsx'

/** “This is what there is to do today, to whom and why now; and nothing else.” */
export function TodayPage() {
  const { data: view } = useSuspenseQuery(queries.today)
  if (view.empty) return <FirstRunPage />

  return (
    <Page
      width="reading"
      windowTitle={texts.windowTitle}
      above={longDay(view.today, view.today)}
      title={texts.heading(view.due.length)}
      lead={lead(view)}
    >
      <div className="space-y-10">
        {view.reviewCount > 0 && (
          <Notice>
            {texts.review(view.reviewCount)}{' '}
            <Link to="/review" className="link font-medium">
              {texts.reviewLink}
            </Link>
          </Notice>
        )}
        {view.due.length > 0 && (
          <section aria-labelledby="now">
            <h2 id="now" className="sr-only">
              {texts.now}
            </h2>
            <div className="space-y-4">
              {view.due.map((step) => (
                <StepCard key={step.id} step={step} />
              ))}
            </div>
          </section>
        )}
        <UpcomingInterviews interviews={view.interviews} />
        <SoonSteps steps={view.soon} />
        <BlockedSteps steps={view.blocked} />
        {view.lapsedCount > 0 && <p className="text-[0.9375rem] text-muted">{texts.lapsed(view.lapsedCount)}</p>}
      </div>
    </Page>
  )
}

function lead(view: TodayView): string {
  if (view.due.length > 0) return texts.leadDue
  const next = view.soon[0]
  return next ? texts.leadSoon(next.title, nearDay(next.opensOn, view.today)) : texts.leadNone
}
