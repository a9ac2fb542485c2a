import { useEffect } from 'react'
import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { ApplicationView } from '#actions/views.ts'
import { Aside } from '#web/application/aside.tsx'
import { Plan } from '#web/application/plan.tsx'
import { TheNo } from '#web/application/the-no.tsx'
import { texts } from '#web/application/texts.ts'
import { Timeline } from '#web/application/timeline.tsx'
import { outcomeLabel, stageLabel } from '#web/data/labels.ts'
import { queries } from '#web/data/queries.ts'
import { useClock } from '#web/data/use-clock.ts'
import { shortDay } from '#web/data/when.ts'
import { MessagePanel } from '#web/message/message-panel.tsx'
import { OpeningsAtApplication } from '#web/openings/at-application.tsx'
import { Page } from '#web/shell/page.tsx'
import { Lessons } from '#web/today/upcoming-interviews.tsx'
import { Notice } from '#web/ui/notice.tsx'

const route = getRouteApi('/applications/$id')

/** “This is what happened with them, this is how I know, and this is what I do about it.” */
export function ApplicationPage() {
  const { id } = route.useParams()
  const { message } = route.useSearch()
  const navigate = route.useNavigate()
  const { data: view } = useSuspenseQuery(queries.application(id))

  // After a merge or an earlier mail the application has another id; the old one still leads here.
  useEffect(() => {
    if (view.id !== id) void navigate({ to: '/applications/$id', params: { id: view.id }, search: true, replace: true })
  }, [view.id, id, navigate])

  const openMessage = (key: string) => void navigate({ search: { message: key } })

  return (
    <Page
      windowTitle={view.role ? `${view.company.value}, ${view.role.value}` : view.company.value}
      above={<Link to="/applications">{texts.all}</Link>}
      title={view.company.value}
      lead={
        <>
          {view.role && <p className="text-lg text-ink">{view.role.value}</p>}
          <Status view={view} />
        </>
      }
    >
      <div className="grid gap-x-14 gap-y-10 lg:grid-cols-[minmax(0,1fr)_19rem]">
        <div className="min-w-0 space-y-11">
          {view.review.length > 0 && (
            <Notice>
              {texts.questions(view.review.length)}{' '}
              <Link to="/review" className="link font-medium">
                {texts.questionsLink}
              </Link>
            </Notice>
          )}
          {view.no && <TheNo applicationId={view.id} no={view.no} onRead={openMessage} />}
          <Plan view={view} />
          <OpeningsAtApplication id={view.id} />
          <Lessons lessons={view.lessons} />
          <Timeline items={view.timeline} onRead={openMessage} />
        </div>
        <Aside view={view} onRead={openMessage} />
      </div>
      <MessagePanel messageKey={message} onClose={() => void navigate({ search: {} })} />
    </Page>
  )
}

function Status({ view }: { view: ApplicationView }) {
  const { today } = useClock()
  const what = view.outcome ? outcomeLabel[view.outcome] : stageLabel[view.stage]
  const parts = [
    view.closedOn ? texts.closedOn(what, shortDay(view.closedOn, today)) : what,
    ...(view.stage === 'closed' && view.stageReached !== 'closed'
      ? [texts.reached(stageLabel[view.stageReached])]
      : []),
    ...(view.appliedOn ? [texts.appliedOn(shortDay(view.appliedOn, today))] : []),
    ...(view.agency ? [texts.via(view.agency)] : []),
  ]
  return <p>{texts.statusOf(parts)}</p>
}
