import type { AutosaveState } from '#web/autosave/autosaver.ts'
import { texts } from '#web/autosave/texts.ts'
import { sentenceOf } from '#web/data/client.ts'
import { Button } from '#web/ui/button.tsx'
import { Notice } from '#web/ui/notice.tsx'

interface SaveStateProps {
  readonly state: AutosaveState
  readonly error: unknown
  readonly onAgain: () => void
  readonly onKeepMine: () => void
  readonly onTakeTheirs: () => void
}

/** Whether everything typed is kept, in a word; and what to do when it is not. */
export function SaveState({ state }: Pick<SaveStateProps, 'state'>) {
  return <output className="text-[0.9375rem] text-muted">{texts.state[state]}</output>
}

export function SaveTrouble({ state, error, onAgain, onKeepMine, onTakeTheirs }: SaveStateProps) {
  if (state === 'conflict') {
    return (
      <Notice alert title={texts.conflictTitle}>
        <p>{texts.conflict}</p>
        <div className="mt-2.5 flex flex-wrap gap-2">
          <Button onClick={onKeepMine}>{texts.keepMine}</Button>
          <Button onClick={onTakeTheirs}>{texts.takeTheirs}</Button>
        </div>
      </Notice>
    )
  }
  if (state !== 'failed') return null

  return (
    <Notice alert title={texts.failedTitle}>
      <p>{sentenceOf(error)}</p>
      <Button className="mt-2.5" onClick={onAgain}>
        {texts.again}
      </Button>
    </Notice>
  )
}
