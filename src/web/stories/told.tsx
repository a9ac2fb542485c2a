import { useState } from 'react'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { StoryView, ToldView } from '#actions/prepare/views.ts'
import { api, read } from '#web/data/client.ts'
import { queries } from '#web/data/queries.ts'
import { useClock } from '#web/data/use-clock.ts'
import { useWrite } from '#web/data/use-write.ts'
import { dayIn, shortDay } from '#web/data/when.ts'
import { ManualForm, wordsOf } from '#web/manual/manual-form.tsx'
import { texts } from '#web/stories/texts.ts'
import { Button } from '#web/ui/button.tsx'
import { Dialog } from '#web/ui/dialog.tsx'
import { Field, inputClass } from '#web/ui/field.tsx'
import { Options } from '#web/ui/options.tsx'

/** Where a story was told, and to whom. */
export function Told({ story }: { story: StoryView }) {
  const [adding, setAdding] = useState(false)

  return (
    <section aria-labelledby="told" className="mt-11">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h2 id="told">{texts.told}</h2>
        <Button onClick={() => setAdding(true)}>{texts.tell}</Button>
      </div>
      <p className="mt-0.5 text-muted">{story.told.length === 0 ? texts.notTold : texts.toldHint}</p>
      {story.told.length > 0 && (
        <ul className="mt-3 divide-y divide-line border-y border-line">
          {story.told.map((told) => (
            <Telling key={told.id} told={told} storyId={story.id} />
          ))}
        </ul>
      )}
      <TellDialog open={adding} onClose={() => setAdding(false)} storyId={story.id} />
    </section>
  )
}

function Telling({ told, storyId }: { told: ToldView; storyId: string }) {
  const { zone, today } = useClock()
  const remove = useWrite(() => read(api.prepare.stories.told[':id'].$delete({ param: { id: told.id } })), {
    done: () => ({
      text: texts.saidUntold,
      undo: () => {
        const { applicationId, interviewId, place } = told
        const json = { applicationId, interviewId, inWriting: place === 'application' }
        return read(api.prepare.stories[':id'].told.$post({ param: { id: storyId }, json }))
      },
    }),
  })
  const details = [
    shortDay(dayIn(told.at, zone), today),
    told.place === 'application' ? texts.byWriting : null,
    told.people.length > 0 ? texts.toPeople(told.people.join(', ')) : null,
  ]
  return (
    <li className="flex items-start justify-between gap-4 py-3">
      <p>
        <Link to="/applications/$id" params={{ id: told.applicationId }} className="font-medium hover:underline">
          {told.company}
        </Link>
        <span className="block text-[0.9375rem] text-muted">{details.filter(Boolean).join(', ')}</span>
      </p>
      <Button
        look="plain"
        aria-label={texts.takeOffOf(told.company)}
        disabled={remove.isPending}
        onClick={() => remove.mutate(undefined)}
      >
        {texts.takeOff}
      </Button>
    </li>
  )
}

const writing = 'writing'
const someTalk = 'talk'

function TellDialog({ open, onClose, storyId }: { open: boolean; onClose: () => void; storyId: string }) {
  const { data: view } = useSuspenseQuery(queries.stories)
  const { zone, today } = useClock()
  const [where, setWhere] = useState('')
  const place = view.places.find(({ applicationId }) => applicationId === where) ?? view.places[0]
  const tell = useWrite(
    (form: FormData) => {
      const when = wordsOf(form, 'when')
      const interviewId = when === writing || when === someTalk ? null : when
      const json = { applicationId: place?.applicationId ?? '', interviewId, inWriting: when === writing }
      return read(api.prepare.stories[':id'].told.$post({ param: { id: storyId }, json }))
    },
    {
      quiet: true,
      done: ({ id }) => {
        onClose()
        return { text: texts.saidTold, undo: () => read(api.prepare.stories.told[':id'].$delete({ param: { id } })) }
      },
    },
  )
  const occasions = [
    ...(place?.interviews.map(({ id, start, round }) => ({
      value: id,
      label: [shortDay(dayIn(start, zone), today), round].filter(Boolean).join(', '),
    })) ?? []),
    ...(place && place.interviews.length > 0 ? [] : [{ value: someTalk, label: texts.someTalk }]),
    { value: writing, label: texts.inWriting },
  ]

  return (
    <Dialog open={open} onClose={onClose} title={texts.tellTitle}>
      <ManualForm write={tell} go={texts.noteIt} onCancel={onClose}>
        {() => (
          <>
            <Field label={texts.where}>
              {(given) => (
                <select
                  {...given}
                  className={inputClass}
                  value={place?.applicationId ?? ''}
                  onChange={(event) => setWhere(event.target.value)}
                >
                  <Options
                    of={view.places.map(({ applicationId, company, role }) => ({
                      value: applicationId,
                      label: role ? `${company} · ${role}` : company,
                    }))}
                  />
                </select>
              )}
            </Field>
            <Field label={texts.when}>
              {(given) => (
                <select {...given} name="when" key={place?.applicationId} className={inputClass}>
                  <Options of={occasions} />
                </select>
              )}
            </Field>
          </>
        )}
      </ManualForm>
    </Dialog>
  )
}
