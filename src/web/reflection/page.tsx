import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { ApplicationView } from '#actions/views.ts'
import { SaveState, SaveTrouble } from '#web/autosave/save-state.tsx'
import { Feedback } from '#web/feedback/feedback.tsx'
import { queries } from '#web/data/queries.ts'
import { useClock } from '#web/data/use-clock.ts'
import { dayIn, shortDay } from '#web/data/when.ts'
import { FromLogs } from '#web/reflection/from-logs.tsx'
import { Leaving } from '#web/reflection/leaving.tsx'
import { Question } from '#web/reflection/question.tsx'
import { QuarterOfAnHour } from '#web/reflection/quarter-of-an-hour.tsx'
import { Rest } from '#web/reflection/rest.tsx'
import { texts } from '#web/reflection/texts.ts'
import { useReflection } from '#web/reflection/use-reflection.ts'
import { Page } from '#web/shell/page.tsx'

const route = getRouteApi('/applications/$id/reflection')

/** “I look back in peace, I write what helps, and it is kept for the next time.” */
export function ReflectionPage() {
  const { id } = route.useParams()
  const { data: application } = useSuspenseQuery(queries.application(id))
  const { data: form } = useSuspenseQuery(queries.reflectionForm)

  return (
    <Page
      width="reading"
      above={
        <Link to="/applications/$id" params={{ id: application.id }}>
          {application.role ? `${application.company.value} · ${application.role.value}` : application.company.value}
        </Link>
      }
      title={texts.heading(application.company.value)}
      lead={form.opening}
    >
      <Form key={application.id} application={application} />
    </Page>
  )
}

function Form({ application }: { application: ApplicationView }) {
  const { data: form } = useSuspenseQuery(queries.reflectionForm)
  const { today, zone } = useClock()
  const { quick } = route.useSearch()
  const editing = useReflection(application.id)
  const groups = form.groups
    .map((group) => ({ ...group, questions: group.questions.filter((question) => !quick || question.quick) }))
    .filter((group) => group.questions.length > 0)

  return (
    <>
      <ModeChoice />
      {editing.view.finishedAt !== null && (
        <p className="mb-6 text-muted">{texts.finished(shortDay(dayIn(editing.view.finishedAt, zone), today))}</p>
      )}
      <Rest application={application} editing={editing} />
      <form className="space-y-12" onSubmit={(event) => event.preventDefault()}>
        {groups.map((group) => (
          <section key={group.id} aria-labelledby={`group-${group.id}`}>
            <h2 id={`group-${group.id}`}>{group.title}</h2>
            {group.hint && <p className="mt-0.5 text-muted">{group.hint}</p>}
            {group.id === 'before' && (
              <p className="mt-2 text-[0.9375rem] print:hidden">
                {texts.privateOffer}{' '}
                <Link to="/applications/$id/private" params={{ id: application.id }} className="link font-medium">
                  {texts.privateLink}
                </Link>
              </p>
            )}
            <div className="mt-5 space-y-7">
              {group.id === 'feedback' && <Feedback application={application} />}
              {group.questions.map((question) => (
                <div key={question.field} className="space-y-2">
                  <Question question={question} answers={editing.value} onAnswer={editing.change} />
                  <FromLogs
                    lines={editing.view.fromLogs.filter(({ field }) => field === question.field)}
                    answers={editing.value}
                    onAnswer={editing.change}
                  />
                </div>
              ))}
            </div>
          </section>
        ))}
      </form>
      <div className="sticky bottom-14 -mx-4 mt-12 space-y-3 border-t border-line bg-paper px-4 py-4 sm:bottom-0 print:hidden">
        <SaveTrouble
          state={editing.state}
          error={editing.error}
          onAgain={() => void editing.flush()}
          onKeepMine={() => void editing.keepMine()}
          onTakeTheirs={() => void editing.takeTheirs()}
        />
        <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
          <Leaving application={application} editing={editing} />
          <SaveState state={editing.state} />
        </div>
        <QuarterOfAnHour />
      </div>
    </>
  )
}

function ModeChoice() {
  const look =
    'inline-flex min-h-9 items-center rounded-full border border-edge/60 px-4 text-[0.9375rem] hover:bg-sunken aria-[current=page]:border-accent aria-[current=page]:bg-tint'
  return (
    <nav aria-label={texts.mode} className="mb-8 flex gap-2">
      <Link
        from={route.id}
        to="."
        search={{}}
        replace
        activeOptions={{ exact: true, includeSearch: true }}
        className={look}
      >
        {texts.all}
      </Link>
      <Link
        from={route.id}
        to="."
        search={{ quick: true }}
        replace
        activeOptions={{ exact: true, includeSearch: true }}
        className={look}
      >
        {texts.quick}
      </Link>
    </nav>
  )
}
