import { useNavigate } from '@tanstack/react-router'
import type { ApplicationView } from '#actions/views.ts'
import { api, read, sentenceOf } from '#web/data/client.ts'
import { useClock } from '#web/data/use-clock.ts'
import { useWrite } from '#web/data/use-write.ts'
import { plusDays } from '#web/data/when.ts'
import { texts } from '#web/reflection/texts.ts'
import type { ReflectionEditing } from '#web/reflection/use-reflection.ts'
import { say } from '#web/shell/say.ts'
import { Button } from '#web/ui/button.tsx'

/** The two good ways to stop: enough for now, and not today. */
export function Leaving({ application, editing }: { application: ApplicationView; editing: ReflectionEditing }) {
  const { today } = useClock()
  const navigate = useNavigate()
  const step = application.steps.find((one) => one.kind === 'reflect' && one.state === 'due')
  const decide = (choice: 'snoozed' | 'reopened') =>
    read(
      api.steps[':id'].decisions.$post({
        param: { id: step?.id ?? '' },
        json: { choice, ...(choice === 'snoozed' && { until: plusDays(today, 3) }) },
      }),
    )
  const notToday = useWrite(() => decide('snoozed'), {
    done: () => {
      void navigate({ to: '/' })
      return { text: texts.saidNotToday, undo: () => decide('reopened') }
    },
  })

  const finish = useFinish(application, editing)

  return (
    <div className="flex flex-wrap gap-2">
      <Button look="primary" onClick={() => void finish()}>
        {texts.finish}
      </Button>
      {step && (
        <Button look="plain" disabled={notToday.isPending} onClick={() => notToday.mutate(undefined)}>
          {texts.notToday}
        </Button>
      )}
    </div>
  )
}

/** "Good enough": saved, put away, and back to the application. */
export function useFinish(application: ApplicationView, editing: ReflectionEditing): () => Promise<void> {
  const navigate = useNavigate()
  return async () => {
    try {
      if (!(await editing.finish())) return
      say(texts.saidFinished)
      await navigate({ to: '/applications/$id', params: { id: application.id } })
    } catch (error) {
      say(sentenceOf(error))
    }
  }
}
