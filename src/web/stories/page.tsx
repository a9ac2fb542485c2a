import { useState } from 'react'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import type { StoriesView, StoryView } from '#actions/prepare/views.ts'
import { api, read } from '#web/data/client.ts'
import { queries } from '#web/data/queries.ts'
import { useClock } from '#web/data/use-clock.ts'
import { useWrite } from '#web/data/use-write.ts'
import { shortDay } from '#web/data/when.ts'
import { PrepareTabs } from '#web/prepare/tabs.tsx'
import { texts as shared } from '#web/prepare/texts.ts'
import { Page } from '#web/shell/page.tsx'
import { StoryFilter, fitsFilter, noFilter } from '#web/stories/story-filter.tsx'
import { NewStoryDialog } from '#web/stories/new-story-dialog.tsx'
import { texts } from '#web/stories/texts.ts'
import { Button } from '#web/ui/button.tsx'

/** “I have something to tell, and I know where one is missing.” */
export function StoriesPage() {
  const { data: view } = useSuspenseQuery(queries.stories)
  const [adding, setAdding] = useState(false)
  const [filter, setFilter] = useState(noFilter)
  const shown = view.stories.filter((story) => fitsFilter(story, filter))

  return (
    <Page
      width="reading"
      windowTitle={texts.windowTitle}
      title={texts.heading}
      lead={texts.lead}
      actions={
        <Button look="primary" onClick={() => setAdding(true)}>
          {texts.add}
        </Button>
      }
    >
      <PrepareTabs />
      <div className="space-y-11">
        <Raised raised={view.raised} />
        <Gaps gaps={view.gaps} />
        <section aria-labelledby="stories">
          <h2 id="stories" className="mb-3">
            {texts.listed}
          </h2>
          {view.stories.length > 3 && <StoryFilter view={view} filter={filter} onChange={setFilter} />}
          {view.stories.length === 0 ? (
            <p className="text-muted">{texts.empty}</p>
          ) : shown.length === 0 ? (
            <p className="text-muted">{texts.nothingFits}</p>
          ) : (
            <ul className="divide-y divide-line border-y border-line">
              {shown.map((story) => (
                <Story key={story.id} story={story} />
              ))}
            </ul>
          )}
        </section>
      </div>
      <NewStoryDialog open={adding} onClose={() => setAdding(false)} />
    </Page>
  )
}

function Story({ story }: { story: StoryView }) {
  const shows = [...story.skills, ...story.competencies.map((one) => shared.competency[one])]
  const told = [...new Set(story.told.map(({ company }) => company))]
  return (
    <li className="py-4">
      <h3>
        <Link to="/prepare/stories/$id" params={{ id: story.id }} className="hover:underline">
          {story.title}
        </Link>
        {story.isDraft && (
          <span className="ml-2 rounded-full bg-tint px-2.5 py-0.5 align-middle font-sans text-sm font-normal">
            {texts.draft}
          </span>
        )}
      </h3>
      {story.situation && <p className="mt-0.5 line-clamp-2">{story.situation}</p>}
      <p className="mt-1 text-[0.9375rem] text-muted">
        {[shows.join(', '), told.length > 0 ? texts.toldAt(told.join(', ')) : texts.untold].filter(Boolean).join(' · ')}
      </p>
    </li>
  )
}

/** Begins a story and opens it. */
function useBegin() {
  const navigate = useNavigate()
  return useWrite(
    (json: Parameters<typeof api.prepare.stories.$post>[0]['json']) => read(api.prepare.stories.$post({ json })),
    {
      done: ({ id }) => {
        void navigate({ to: '/prepare/stories/$id', params: { id } })
        return {
          text: texts.saidAdded,
          undo: async () => {
            await navigate({ to: '/prepare/stories' })
            await read(api.prepare.stories[':id'].$delete({ param: { id } }))
          },
        }
      },
    },
  )
}

function Raised({ raised }: Pick<StoriesView, 'raised'>) {
  const { today } = useClock()
  const begin = useBegin()
  if (raised.length === 0) return null

  return (
    <section aria-labelledby="raised">
      <h2 id="raised">{texts.raised}</h2>
      <p className="mt-0.5 text-muted">{texts.raisedLead}</p>
      <ul className="mt-3 space-y-3">
        {raised.map(({ line, company, applicationId, on }) => (
          <li key={`${applicationId} ${line}`} className="card flex flex-wrap items-center gap-x-4 gap-y-3 px-5 py-4">
            <div className="min-w-0 flex-1 basis-64">
              <h3>{line}</h3>
              <p className="text-[0.9375rem] text-muted">{texts.raisedAt(company, shortDay(on, today))}</p>
            </div>
            <Button
              aria-label={texts.writeOf(line)}
              disabled={begin.isPending}
              onClick={() => begin.mutate({ from: { applicationId, line } })}
            >
              {texts.write}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Gaps({ gaps }: Pick<StoriesView, 'gaps'>) {
  const { today } = useClock()
  const begin = useBegin()
  if (gaps.length === 0) return null

  return (
    <section aria-labelledby="gaps">
      <h2 id="gaps">{texts.gaps}</h2>
      <p className="mt-0.5 text-muted">{texts.gapsLead}</p>
      <ul className="mt-3 space-y-3">
        {gaps.map(({ text, asked }) => (
          <li key={text} className="card flex flex-wrap items-center gap-x-4 gap-y-3 px-5 py-4">
            <div className="min-w-0 flex-1 basis-64">
              <h3>{text}</h3>
              <p className="text-[0.9375rem] text-muted">
                {texts.gapAsked(asked.map(({ company, on }) => `${company} (${shortDay(on, today)})`).join(', '))}
              </p>
            </div>
            <Button
              aria-label={texts.gapWriteOf(text)}
              disabled={begin.isPending}
              onClick={() => begin.mutate({ words: { title: text.slice(0, 300), questions: [text] } })}
            >
              {texts.gapWrite}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
