import { useState } from 'react'
import { Link } from '@tanstack/react-router'
import type { ApplicationRow } from '#actions/views.ts'
import { stages, type Stage } from '#domain/application.ts'
import { MoveDialog } from '#web/board/move-dialog.tsx'
import { texts } from '#web/board/texts.ts'
import { outcomeLabel, stageLabel } from '#web/data/labels.ts'
import { useClock } from '#web/data/use-clock.ts'
import { nearDay, plainDay } from '#web/data/when.ts'
import { Button } from '#web/ui/button.tsx'

/** Cards of a column that are in the page at once. */
const shownAtOnce = 30

/** One column a stage, the ended ones last. On a narrow window one column at a time, and the next beside it. */
export function Board({ rows }: { rows: readonly ApplicationRow[] }) {
  const [moving, setMoving] = useState<ApplicationRow | null>(null)
  const byStage = new Map<Stage, ApplicationRow[]>(stages.map((stage) => [stage, []]))
  for (const row of rows) byStage.get(row.stage)?.push(row)

  return (
    <>
      <p className="mb-4 max-w-2xl text-[0.9375rem] text-muted">{texts.note}</p>
      <section
        aria-label={texts.label}
        // What scrolls can be scrolled by the keyboard as well.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        className="-mx-4 flex snap-x snap-mandatory scroll-px-4 gap-4 overflow-x-auto px-4 pb-4 sm:-mx-8 sm:scroll-px-8 sm:px-8"
      >
        {stages.map((stage) => (
          <Column key={stage} stage={stage} rows={byStage.get(stage) ?? []} onMove={setMoving} />
        ))}
      </section>
      <MoveDialog row={moving} onClose={() => setMoving(null)} />
    </>
  )
}

interface ColumnProps {
  readonly stage: Stage
  readonly rows: readonly ApplicationRow[]
  readonly onMove: (row: ApplicationRow) => void
}

function Column({ stage, rows, onMove }: ColumnProps) {
  const [shown, setShown] = useState(shownAtOnce)
  const left = rows.length - shown
  const heading = `stage-${stage}`

  return (
    <section
      aria-labelledby={heading}
      className={`w-[calc(100vw-4.5rem)] shrink-0 snap-start ${rows.length > 0 ? 'sm:w-64' : 'sm:w-36'}`}
    >
      <h2 id={heading} className="mb-2 flex items-baseline justify-between border-b border-line pb-1.5 text-lg">
        {stageLabel[stage]}
        <span className="font-sans text-[0.9375rem] font-normal text-muted">{rows.length}</span>
      </h2>
      {rows.length === 0 && <p className="py-2 text-[0.9375rem] text-muted">{texts.none}</p>}
      <ul className="space-y-2">
        {rows.slice(0, shown).map((row) => (
          <Card key={row.id} row={row} onMove={onMove} />
        ))}
      </ul>
      {left > 0 && (
        <Button className="mt-3 w-full" onClick={() => setShown(shown + 3 * shownAtOnce)}>
          {texts.more(Math.min(left, 3 * shownAtOnce))}
        </Button>
      )}
    </section>
  )
}

function Card({ row, onMove }: { row: ApplicationRow; onMove: (row: ApplicationRow) => void }) {
  const { today } = useClock()
  return (
    <li className="card px-3.5 pb-1.5 pt-3 text-[0.9375rem]">
      <Link to="/applications/$id" params={{ id: row.id }} className="font-serif text-base font-semibold leading-snug">
        {row.company}
      </Link>
      {row.role && <p className="leading-snug text-muted">{row.role}</p>}
      {row.outcome && (
        <p className="mt-1.5">
          {outcomeLabel[row.outcome]}
          {row.closedOn && <span className="text-muted"> · {plainDay(row.closedOn)}</span>}
        </p>
      )}
      {row.next && (
        <p className={`mt-1.5 leading-snug ${row.next.state === 'due' ? 'text-accent' : 'text-muted'}`}>
          {row.next.title}
          {row.next.state !== 'due' && ` · ${nearDay(row.next.opensOn, today)}`}
        </p>
      )}
      <button
        type="button"
        aria-label={texts.changeOf(row.company)}
        onClick={() => onMove(row)}
        className="-ml-1 min-h-8 rounded-md px-1 text-sm text-muted underline decoration-line underline-offset-4 hover:text-ink"
      >
        {texts.change}
      </button>
    </li>
  )
}
