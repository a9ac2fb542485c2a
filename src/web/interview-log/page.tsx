import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import type { ApplicationView } from '#actions/views.ts'
import { longestPreparation, type LogAnswers } from '#domain/interview-log.ts'
import { SaveState, SaveTrouble } from '#web/autosave/save-state.tsx'
import { api, read, sentenceOf } from '#web/data/client.ts'
import { queries } from '#web/data/queries.ts'
import { useClock } from '#web/data/use-clock.ts'
import { useWrite } from '#web/data/use-write.ts'
import { shortDay } from '#web/data/when.ts'
import { PeopleMet } from '#web/interview-log/people-met.tsx'
import { Questions } from '#web/interview-log/questions.tsx'
import { texts } from '#web/interview-log/texts.ts'
import { useLog } from '#web/interview-log/use-log.ts'
import { Page } from '#web/shell/page.tsx'
import { say } from '#web/shell/say.ts'
import { Button } from '#web/ui/button.tsx'
import { LineList } from '#web/ui/line-list.tsx'
import { optionsOf, SelectField, TextArea, TextField } from '#web/ui/field.tsx'

const route = getRouteApi('/applications/$id/log/$log')

/** “Five minutes, while I still know: who, what they asked, what they promised.” */
export function InterviewLogPage() {
  const { id, log } = route.useParams()
  const { data: application } = useSuspenseQuery(queries.application(id))

  return (
    <Page
      width="reading"
      above={
        <Link to="/applications/$id" params={{ id: application.id }}>
          {application.role ? `${application.company.value} · ${application.role.value}` : application.company.value}
        </Link>
      }
      title={texts.heading(application.company.value)}
      lead={texts.lead}
    >
      <Form key={`${application.id} ${log}`} application={application} log={log} />
    </Page>
  )
}

function Form({ application, log }: { application: ApplicationView; log: string }) {
  const editing = useLog(application.id, log)
  const { today } = useClock()
  const { view, value } = editing
  const set = <Key extends keyof LogAnswers>(key: Key, answer: LogAnswers[Key] | '') => {
    const { [key]: _before, ...others } = value
    const isEmpty = answer === '' || answer === undefined || (Array.isArray(answer) && answer.length === 0)
    editing.change(isEmpty ? others : { ...others, [key]: answer })
  }

  return (
    <>
      {view.version === 0 && view.interview && <p className="mb-6 text-muted">{texts.fromCalendar}</p>}
      <form className="space-y-10" onSubmit={(event) => event.preventDefault()}>
        <div className="grid gap-4 sm:grid-cols-3">
          <SelectField
            label={texts.round}
            value={value.round ?? ''}
            options={[{ value: '', label: texts.open }, ...optionsOf(texts.rounds)]}
            onChange={(round) => set('round', round)}
          />
          <TextField
            label={texts.on}
            type="date"
            max={today}
            value={value.on ?? ''}
            onChange={(event) => set('on', event.target.value)}
          />
          <SelectField
            label={texts.mode}
            value={value.mode ?? ''}
            options={[{ value: '', label: texts.open }, ...optionsOf(texts.modes)]}
            onChange={(mode) => set('mode', mode)}
          />
        </div>
        <PeopleMet people={value.people ?? []} known={view.known} onChange={(people) => set('people', people)} />
        <Questions questions={value.questions ?? []} onChange={(questions) => set('questions', questions)} />
        <LineList
          label={texts.caredAbout}
          hint={`${texts.caredAboutHint} ${texts.oneALine}`}
          lines={value.caredAbout ?? []}
          onChange={(lines) => set('caredAbout', lines)}
        />
        <TextArea
          label={texts.learned}
          hint={texts.learnedHint}
          maxLength={8000}
          value={value.learned ?? ''}
          onChange={(event) => set('learned', event.target.value)}
        />
        <div className="grid gap-4 sm:grid-cols-[1fr_12rem]">
          <TextField
            label={texts.promised}
            maxLength={300}
            value={value.promised ?? ''}
            onChange={(event) => set('promised', event.target.value)}
          />
          <TextField
            label={texts.promisedOn}
            type="date"
            value={value.promisedOn ?? ''}
            onChange={(event) => set('promisedOn', event.target.value)}
          />
        </div>
        <div className="grid gap-4 sm:grid-cols-[1fr_12rem]">
          <TextArea
            label={texts.prepared}
            hint={texts.preparedHint}
            maxLength={8000}
            value={value.prepared ?? ''}
            onChange={(event) => set('prepared', event.target.value)}
          />
          <TextField
            label={texts.preparedFor}
            type="number"
            inputMode="numeric"
            min={0}
            max={longestPreparation}
            value={value.preparedFor ?? ''}
            onChange={(event) => set('preparedFor', minutesOf(event.target.value))}
          />
        </div>
        <SelectField
          label={texts.energy}
          hint={texts.energyHint}
          value={value.energy === undefined ? '' : `${value.energy}`}
          options={[{ value: '', label: texts.open }, ...optionsOf(texts.energies)]}
          onChange={(energy) => set('energy', energy === '' ? '' : (Number(energy) as LogAnswers['energy']))}
        />
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
          {editing.version > 0 && <SaveState state={editing.state} />}
        </div>
      </div>
      {view.finishedAt !== null && (
        <p className="mt-4 text-muted">{texts.finished(shortDay(value.on ?? today, today))}</p>
      )}
    </>
  )
}

/** What a save takes: a number that is none, or out of all bounds, is not said. */
function minutesOf(typed: string): number | '' {
  const minutes = Math.round(Number(typed))
  return minutes > 0 && minutes <= longestPreparation ? minutes : ''
}

function Leaving({ application, editing }: { application: ApplicationView; editing: ReturnType<typeof useLog> }) {
  const navigate = useNavigate()
  const { view } = editing
  const back = () => navigate({ to: '/applications/$id', params: { id: application.id } })
  const remove = useWrite(() => read(api.logs[':id'].$delete({ param: { id: view.id } })), {
    done: () => {
      void back()
      const { answers } = view
      return { text: texts.saidRemoved, undo: () => restore(answers) }
    },
  })
  const restore = (answers: LogAnswers) =>
    read(
      api.applications[':id'].logs[':log'].$put({
        param: { id: application.id, log: view.id },
        json: { answers, version: 0 },
      }),
    )

  const finish = async () => {
    try {
      if (!(await editing.finish())) return
      say(texts.saidFinished)
      await back()
    } catch (error) {
      say(sentenceOf(error))
    }
  }

  return (
    <div className="flex flex-wrap gap-2">
      <Button look="primary" onClick={() => void finish()}>
        {texts.finish}
      </Button>
      {view.version > 0 && (
        <Button look="plain" disabled={remove.isPending} onClick={() => remove.mutate(undefined)}>
          {texts.remove}
        </Button>
      )}
    </div>
  )
}
