import { useState } from 'react'
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import type { PrivatePagesView, PrivatePageView } from '#actions/private-page.ts'
import { SaveState, SaveTrouble } from '#web/autosave/save-state.tsx'
import { useKept } from '#web/autosave/use-kept.ts'
import { api, read, sentenceOf } from '#web/data/client.ts'
import { queries } from '#web/data/queries.ts'
import { useClock } from '#web/data/use-clock.ts'
import { useWrite } from '#web/data/use-write.ts'
import { shortDay } from '#web/data/when.ts'
import { texts } from '#web/private-page/texts.ts'
import { Timer } from '#web/private-page/timer.tsx'
import { Page } from '#web/shell/page.tsx'
import { say } from '#web/shell/say.ts'
import { Button } from '#web/ui/button.tsx'
import { TextArea } from '#web/ui/field.tsx'

const route = getRouteApi('/applications/$id/private')

/** “I write it off my chest, and nobody ever reads it unless I want it.” */
export function PrivatePagePage() {
  const { id } = route.useParams()
  const { data: application } = useSuspenseQuery(queries.application(id))

  return (
    <Page
      width="reading"
      above={
        <Link to="/applications/$id/reflection" params={{ id: application.id }}>
          {application.company.value}
        </Link>
      }
      title={texts.heading}
      lead={texts.lead}
    >
      <Pages key={application.id} applicationId={application.id} />
    </Page>
  )
}

function Pages({ applicationId }: { applicationId: string }) {
  const query = queries.privatePages(applicationId)
  const { data: view } = useSuspenseQuery(query)

  return (
    <div className="space-y-10">
      <TodaysPage key={view.today.on} applicationId={applicationId} view={view} />
      {view.earlier.length > 0 && (
        <section aria-labelledby="earlier">
          <h2 id="earlier" className="mb-3">
            {texts.earlier}
          </h2>
          <ul className="space-y-3">
            {view.earlier.map((page) => (
              <EarlierPage key={page.on} applicationId={applicationId} page={page} />
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}

function TodaysPage({ applicationId, view }: { applicationId: string; view: PrivatePagesView }) {
  const client = useQueryClient()
  const navigate = useNavigate()
  const { queryKey } = queries.privatePages(applicationId)
  const [asFriend, setAsFriend] = useState(false)
  const param = { id: applicationId }
  const { on } = view.today
  const editing = useKept<string, PrivatePageView>({
    view: view.today,
    keptIn: ({ text, version }) => ({ value: text, version }),
    put: (text, version) => read(api.applications[':id']['private-pages'].$put({ param, json: { on, text, version } })),
    fresh: async () => (await read(api.applications[':id']['private-pages'].$get({ param }))).today,
    remember: (today) => client.setQueryData(queryKey, { ...view, today }),
  })

  const leave = async () => {
    try {
      if (await editing.flush()) await navigate({ to: '/applications/$id/reflection', params: param })
    } catch (error) {
      say(sentenceOf(error))
    }
  }

  return (
    <div className="space-y-5">
      <Timer />
      <label className="flex items-start gap-2.5">
        <input
          type="checkbox"
          checked={asFriend}
          onChange={(event) => setAsFriend(event.target.checked)}
          className="mt-1 size-4.5 accent-accent"
        />
        <span>{texts.asFriend}</span>
      </label>
      <TextArea
        label={texts.label}
        hint={asFriend ? texts.asFriendHint : null}
        maxLength={60_000}
        autoComplete="off"
        className="min-h-80 font-serif text-[1.0625rem]"
        value={editing.value}
        onChange={(event) => editing.change(event.target.value)}
      />
      <SaveTrouble
        state={editing.state}
        error={editing.error}
        onAgain={() => void editing.flush()}
        onKeepMine={() => void editing.keepMine()}
        onTakeTheirs={() => void editing.takeTheirs()}
      />
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <Button look="primary" onClick={() => void leave()}>
          {texts.done}
        </Button>
        {editing.version > 0 && <SaveState state={editing.state} />}
      </div>
    </div>
  )
}

function EarlierPage({ applicationId, page }: { applicationId: string; page: PrivatePageView }) {
  const { today } = useClock()
  const [isAsked, setIsAsked] = useState(false)
  const remove = useWrite(
    () => read(api.applications[':id']['private-pages'][':on'].$delete({ param: { id: applicationId, on: page.on } })),
    { done: () => ({ text: texts.saidRemoved }) },
  )

  return (
    <li className="card px-4 py-3">
      <details>
        <summary className="link min-h-8 py-1">{texts.page(shortDay(page.on, today))}</summary>
        <p className="mt-2 whitespace-pre-wrap break-words font-serif">{page.text}</p>
        <div className="mt-3 flex flex-wrap items-center gap-2">
          {isAsked ? (
            <>
              <p className="basis-full">{texts.sure}</p>
              <Button disabled={remove.isPending} onClick={() => remove.mutate(undefined)}>
                {texts.yes}
              </Button>
              <Button look="plain" onClick={() => setIsAsked(false)}>
                {texts.no}
              </Button>
            </>
          ) : (
            <Button look="plain" onClick={() => setIsAsked(true)}>
              {texts.remove}
            </Button>
          )}
        </div>
      </details>
    </li>
  )
}
