import { useEffect } from 'react'
import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { PersonView } from '#actions/person-views.ts'
import { queries } from '#web/data/queries.ts'
import { useClock } from '#web/data/use-clock.ts'
import { dayIn, shortDay } from '#web/data/when.ts'
import { MessagePanel } from '#web/message/message-panel.tsx'
import { texts as peopleTexts } from '#web/people/texts.ts'
import { touchInWords } from '#web/people/touch-in-words.ts'
import { Aside } from '#web/person/aside.tsx'
import { Contacts } from '#web/person/contacts.tsx'
import { ToBeForgotten } from '#web/person/forgetting.tsx'
import { Known } from '#web/person/known.tsx'
import { Moves } from '#web/person/moves.tsx'
import { Notes } from '#web/person/notes.tsx'
import { MayBe } from '#web/person/may-be.tsx'
import { texts } from '#web/person/texts.ts'
import { Page } from '#web/shell/page.tsx'
import { StepCard } from '#web/step/step-card.tsx'
import { Notice } from '#web/ui/notice.tsx'

const route = getRouteApi('/people/$id')

/** “This is who they are, this is all that passed between us, and this is what I owe them next.” */
export function PersonPage() {
  const { id } = route.useParams()
  const { message } = route.useSearch()
  const navigate = route.useNavigate()
  const { data: view } = useSuspenseQuery(queries.person(id))
  const read = (key: string) => void navigate({ search: { message: key } })

  // After a merge or an earlier mail the person has another id; the old one still leads here.
  useEffect(() => {
    if (view.id !== id) void navigate({ to: '/people/$id', params: { id: view.id }, search: true, replace: true })
  }, [view.id, id, navigate])

  return (
    <Page
      windowTitle={view.name}
      above={<Link to="/people">{peopleTexts.all}</Link>}
      title={view.name}
      lead={<Lead view={view} />}
    >
      <div className="grid gap-x-14 gap-y-10 lg:grid-cols-[minmax(0,1fr)_19rem]">
        <div className="min-w-0 space-y-11">
          <ToBeForgotten view={view} />
          {view.doNotContact && view.toForget === null && <Notice>{texts.never}</Notice>}
          <Moves view={view} onRead={read} />
          <MayBe view={view} />
          <section aria-labelledby="next">
            <h2 id="next" className="mb-3">
              {texts.nextTitle}
            </h2>
            <Touch view={view} />
            <div className="space-y-4">
              {view.steps.map((step) => (
                <StepCard key={step.id} step={step} />
              ))}
            </div>
          </section>
          <Known view={view} />
          <Notes notes={view.notes} />
          <Contacts view={view} onRead={read} />
        </div>
        <Aside view={view} />
      </div>
      <MessagePanel messageKey={message} onClose={() => void navigate({ search: {} })} />
    </Page>
  )
}

/** How things stand between the two, in words and no colours: nothing here is late. */
function Touch({ view: { warmth, interval, steps } }: { view: PersonView }) {
  const { today, zone } = useClock()
  if (warmth === null) return steps.length === 0 ? <p className="text-muted">{texts.nothingNext}</p> : null
  // The plan's own turn says why then.
  if (steps.some(({ kind }) => kind === 'keep-in-touch')) return null
  const on = (at: number) => shortDay(dayIn(at, zone), today)
  const words = {
    fresh: texts.fresh(on(warmth.ideallyAt)),
    ripe: texts.ripe(on(warmth.latestAt)),
    quiet: texts.quiet(on(warmth.latestAt)),
  }[warmth.state]
  return (
    <p className={`text-muted ${steps.length > 0 ? 'mb-4' : ''}`}>
      {words} {texts.why(interval.days, interval.isOwn)}
    </p>
  )
}

function Lead({ view }: { view: PersonView }) {
  const { today, zone } = useClock()
  const on = (at: number) => shortDay(dayIn(at, zone), today)
  return (
    <>
      {view.title && <p className="text-lg text-ink">{view.title}</p>}
      {view.moved && (
        <p>{texts.nowAt(view.moved.company, view.moved.on === null ? null : shortDay(view.moved.on, today))}</p>
      )}
      {view.met && <p>{texts.met(touchInWords(view.met), on(view.met.at))}</p>}
      {view.last && view.last.at !== view.met?.at && <p>{texts.last(touchInWords(view.last), on(view.last.at))}</p>}
    </>
  )
}
