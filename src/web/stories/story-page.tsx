import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import type { StoryView } from '#actions/prepare/views.ts'
import type { Competency } from '#domain/story.ts'
import { SaveState, SaveTrouble } from '#web/autosave/save-state.tsx'
import { api, read } from '#web/data/client.ts'
import { queries } from '#web/data/queries.ts'
import { useWrite } from '#web/data/use-write.ts'
import { texts as shared } from '#web/prepare/texts.ts'
import { NotFoundPage } from '#web/shell/page-states.tsx'
import { Page } from '#web/shell/page.tsx'
import { texts } from '#web/stories/texts.ts'
import { Told } from '#web/stories/told.tsx'
import { useStory } from '#web/stories/use-story.ts'
import { Button } from '#web/ui/button.tsx'
import { TextArea, TextField } from '#web/ui/field.tsx'
import { CommasField, LinesField } from '#web/ui/lines-field.tsx'

const route = getRouteApi('/prepare/stories/$id')

/** “I write it down once, so that I can tell it well.” */
export function StoryPage() {
  const { id } = route.useParams()
  const { data: view } = useSuspenseQuery(queries.stories)
  const story = view.stories.find((one) => one.id === id)
  return story ? <StoryForm key={id} story={story} /> : <NotFoundPage />
}

const parts = ['situation', 'task', 'action', 'result'] as const

function StoryForm({ story }: { story: StoryView }) {
  const editing = useStory(story)
  const { value: words, change } = editing
  const hints = {
    situation: texts.situationHint,
    task: texts.taskHint,
    action: texts.actionHint,
    result: texts.resultHint,
  }

  return (
    <Page
      width="reading"
      above={<Link to="/prepare/stories">{texts.back}</Link>}
      title={words.title.trim() || story.title}
      lead={story.origin ? texts.from(story.origin.company ?? '', story.origin.line) : undefined}
    >
      <form className="space-y-7" onSubmit={(event) => event.preventDefault()}>
        <TextField
          label={texts.title}
          maxLength={300}
          value={words.title}
          onChange={(event) => change({ title: event.target.value })}
        />
        {parts.map((part) => (
          <TextArea
            key={part}
            label={shared.parts[part]}
            hint={hints[part]}
            maxLength={8000}
            className="min-h-24"
            value={words[part]}
            onChange={(event) => change({ [part]: event.target.value })}
          />
        ))}
        <CommasField
          label={texts.skills}
          hint={texts.skillsHint}
          items={words.skills}
          onChange={(skills) => change({ skills: skills.slice(0, 50) })}
        />
        <Competencies chosen={words.competencies} onChange={(competencies) => change({ competencies })} />
        <LinesField
          label={texts.questions}
          hint={texts.questionsHint}
          items={words.questions}
          onChange={(questions) => change({ questions: questions.slice(0, 50) })}
        />
      </form>
      <Told story={story} />
      <div className="sticky bottom-14 -mx-4 mt-12 space-y-3 border-t border-line bg-paper px-4 py-4 sm:bottom-0">
        <SaveTrouble
          state={editing.state}
          error={editing.error}
          onAgain={() => void editing.flush()}
          onKeepMine={() => void editing.keepMine()}
          onTakeTheirs={() => void editing.takeTheirs()}
        />
        <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
          <SaveState state={editing.state} />
          <Remove story={story} flush={editing.flush} />
        </div>
      </div>
    </Page>
  )
}

function Remove({ story, flush }: { story: StoryView; flush: () => Promise<boolean> }) {
  const navigate = useNavigate()
  const param = { id: story.id }
  const remove = useWrite(
    async () => {
      await flush()
      return read(api.prepare.stories[':id'].$delete({ param }))
    },
    {
      done: () => {
        void navigate({ to: '/prepare/stories' })
        return { text: texts.saidRemoved, undo: () => read(api.prepare.stories[':id'].restored.$post({ param })) }
      },
    },
  )
  return (
    <Button look="plain" disabled={remove.isPending} onClick={() => remove.mutate(undefined)}>
      {texts.remove}
    </Button>
  )
}

function Competencies({
  chosen,
  onChange,
}: {
  chosen: readonly Competency[]
  onChange: (chosen: Competency[]) => void
}) {
  return (
    <fieldset>
      <legend className="mb-2 text-[0.9375rem] font-medium">{texts.competencies}</legend>
      <div className="flex flex-wrap gap-2">
        {(Object.keys(shared.competency) as Competency[]).map((one) => (
          <label
            key={one}
            className="inline-flex min-h-10 cursor-pointer items-center rounded-full border border-edge/60 bg-surface px-4 text-[0.9375rem] print:not-has-checked:hidden has-checked:border-accent has-checked:bg-tint has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent"
          >
            <input
              type="checkbox"
              className="sr-only"
              checked={chosen.includes(one)}
              onChange={() =>
                onChange(chosen.includes(one) ? chosen.filter((other) => other !== one) : [...chosen, one])
              }
            />
            {shared.competency[one]}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
