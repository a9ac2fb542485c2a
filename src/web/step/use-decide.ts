import { api, read } from '#web/data/client.ts'
import { useClock } from '#web/data/use-clock.ts'
import { useWrite } from '#web/data/use-write.ts'
import { nearDay } from '#web/data/when.ts'
import { texts } from '#web/step/texts.ts'

type Choice = 'done' | 'skipped' | 'snoozed' | 'reopened'

export interface Decided {
  readonly choice: Choice
  /** YYYY-MM-DD, for snoozed. */
  readonly until?: string
  readonly reason?: string
}

/** Done, left out, put off: said at once, and taken back with one press. */
export function useDecide(stepId: string) {
  const { today } = useClock()
  const send = (decided: Decided) => read(api.steps[':id'].decisions.$post({ param: { id: stepId }, json: decided }))

  return useWrite(send, {
    done: (_output, { choice, until }) => {
      if (choice === 'reopened') return { text: texts.saidReopened }
      const said = {
        done: texts.saidDone,
        skipped: texts.saidSkipped,
        snoozed: texts.saidSnoozed(until ? nearDay(until, today) : ''),
      }
      return { text: said[choice], undo: () => send({ choice: 'reopened' }) }
    },
  })
}
