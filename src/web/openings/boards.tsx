import { useState } from 'react'
import type { BoardView } from '#actions/openings/opening-views.ts'
import { api, read } from '#web/data/client.ts'
import { useClock } from '#web/data/use-clock.ts'
import { useWrite } from '#web/data/use-write.ts'
import { dayIn, shortDay } from '#web/data/when.ts'
import { ManualForm, wordsOf } from '#web/manual/manual-form.tsx'
import { texts } from '#web/openings/texts.ts'
import { Button } from '#web/ui/button.tsx'
import { Dialog } from '#web/ui/dialog.tsx'
import { TextField } from '#web/ui/field.tsx'

/** A board with its company, its address, and what can be said or done of it. */
export function BoardLine({ board }: { board: BoardView }) {
  const { today, zone } = useClock()
  const param = { id: board.id }
  const put = (state: BoardView['state']) => read(api.openings.boards[':id'].$put({ param, json: { state } }))
  const decide = useWrite(put, {
    done: (_, state) => ({
      text: state === 'confirmed' ? texts.saidConfirmed : texts.saidDeclined,
      undo: () => put(board.state),
    }),
  })
  const readNow = useWrite(() => read(api.openings.boards[':id'].reading.$post({ param })), {
    done: ({ trouble }) => ({ text: trouble === null ? texts.saidRead : texts.saidNotWhole }),
  })
  const how =
    board.state !== 'confirmed'
      ? null
      : board.wholeAt === null
        ? texts.neverRead
        : texts.readOn(shortDay(dayIn(board.wholeAt, zone), today), board.open)

  return (
    <li className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2 py-4">
      <div className="min-w-0">
        <h3>{board.company}</h3>
        <p className="text-[0.9375rem] break-words text-muted">
          <a href={board.page} target="_blank" rel="noreferrer noopener" className="link break-all">
            {board.page.replace('https://', '')}
          </a>
          {how && ` · ${how}`}
        </p>
        {board.state === 'confirmed' && board.says && (
          <p className="text-[0.9375rem]">
            {board.says} {board.rests && texts.rests}
          </p>
        )}
      </div>
      <div className="flex flex-wrap gap-2">
        {board.state === 'confirmed' ? (
          <>
            <Button
              aria-label={`${texts.readNow}: ${board.company}`}
              disabled={readNow.isPending}
              onClick={() => readNow.mutate(undefined)}
            >
              {texts.readNow}
            </Button>
            <Button
              look="plain"
              aria-label={`${texts.stop}: ${board.company}`}
              onClick={() => decide.mutate('declined')}
            >
              {texts.stop}
            </Button>
          </>
        ) : (
          <>
            <Button aria-label={`${texts.confirm}: ${board.company}`} onClick={() => decide.mutate('confirmed')}>
              {texts.confirm}
            </Button>
            {board.state === 'suggested' && (
              <Button
                look="plain"
                aria-label={`${texts.decline}: ${board.company}`}
                onClick={() => decide.mutate('declined')}
              >
                {texts.decline}
              </Button>
            )}
          </>
        )}
      </div>
    </li>
  )
}

/** On and off in one place, for everything that is followed. */
export function Watching({ on }: { on: boolean }) {
  const put = (watching: boolean) => read(api.articles.watching.$put({ json: { watching } }))
  const turn = useWrite(put, {
    done: (_, watching) => ({ text: watching ? texts.saidOn : texts.saidOff, undo: () => put(!watching) }),
  })
  return (
    <p className="mb-3 flex flex-wrap items-center gap-x-3 gap-y-2 text-[0.9375rem] text-muted">
      {on ? texts.watchingOn : texts.watchingOff}
      <Button disabled={turn.isPending} onClick={() => turn.mutate(!on)}>
        {on ? texts.turnOff : texts.turnOn}
      </Button>
    </p>
  )
}

export function AddBoard() {
  const [open, setOpen] = useState(false)
  const close = () => setOpen(false)
  const add = useWrite(
    (form: FormData) =>
      read(api.openings.boards.$post({ json: { url: wordsOf(form, 'url'), company: wordsOf(form, 'company') } })),
    {
      quiet: true,
      done: ({ id }) => {
        close()
        const undo = () => read(api.openings.boards[':id'].$put({ param: { id }, json: { state: 'declined' } }))
        return { text: texts.saidAdded, undo }
      },
    },
  )
  return (
    <>
      <Button onClick={() => setOpen(true)}>{texts.add}</Button>
      <Dialog open={open} onClose={close} title={texts.add}>
        <ManualForm write={add} go={texts.add} onCancel={close}>
          {(errorOf) => (
            <>
              <TextField
                label={texts.address}
                name="url"
                type="url"
                required
                placeholder="https://"
                error={errorOf('url')}
              />
              <TextField
                label={texts.company}
                hint={texts.companyHint}
                name="company"
                required
                maxLength={300}
                error={errorOf('company')}
              />
            </>
          )}
        </ManualForm>
      </Dialog>
    </>
  )
}
