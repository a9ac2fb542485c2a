import type { ApplicationView } from '#actions/views.ts'
import { Group } from '#web/application/group.tsx'
import { texts } from '#web/application/texts.ts'
import { api, read } from '#web/data/client.ts'
import { undoCorrection } from '#web/data/undo-correction.ts'
import { useClock } from '#web/data/use-clock.ts'
import { useWrite } from '#web/data/use-write.ts'
import { dayIn, plainDay } from '#web/data/when.ts'

interface Entry {
  readonly id: string
  readonly at: number
  readonly sentence: string
  readonly isTakenBack: boolean
  readonly takeBack: () => Promise<unknown>
}

/** What the person set right or added, latest first; each can be taken back. */
export function History({ view }: { view: ApplicationView }) {
  const entries: Entry[] = [
    ...view.corrections.map((one) => ({
      id: one.id,
      at: one.at,
      sentence: one.sentence,
      isTakenBack: one.undone,
      takeBack: () => undoCorrection(one.id),
    })),
    ...view.manualEntries.map((one) => ({
      id: one.id,
      at: one.at,
      sentence: one.sentence,
      isTakenBack: one.removed,
      takeBack: () => read(api.manual[':id'].$delete({ param: { id: one.id } })),
    })),
  ].toSorted((a, b) => b.at - a.at)
  if (entries.length === 0) return null

  return (
    <Group id="corrections" title={texts.corrections}>
      <ul className="space-y-2.5">
        {entries.map((entry) => (
          <Line key={entry.id} entry={entry} />
        ))}
      </ul>
    </Group>
  )
}

function Line({ entry }: { entry: Entry }) {
  const { zone } = useClock()
  const write = useWrite(entry.takeBack, { done: () => ({ text: texts.saidUndone }) })

  return (
    <li className={entry.isTakenBack ? 'text-muted' : ''}>
      <span className={entry.isTakenBack ? 'line-through' : ''}>{entry.sentence}</span>
      <span className="block text-muted">
        {plainDay(dayIn(entry.at, zone))} ·{' '}
        {entry.isTakenBack ? (
          texts.undone
        ) : (
          <button
            type="button"
            aria-label={`${texts.undo}: ${entry.sentence}`}
            disabled={write.isPending}
            onClick={() => write.mutate(undefined)}
            className="underline decoration-line underline-offset-4 hover:text-ink"
          >
            {texts.undo}
          </button>
        )}
      </span>
    </li>
  )
}
