import type { DayRow, Drawing } from '#domain/picture.ts'
import { texts } from '#web/insights/texts.ts'

type DaysDrawing = Extract<Drawing, { readonly type: 'days' }>

/** A line a company: a full dot for an answer after so many days, a ring for waiting that long so far. */
export function DaysChart({ drawing, alternative }: { drawing: DaysDrawing; alternative: string }) {
  const { rows, median, legend } = drawing
  const end = axisEnd(rows)
  const at = (days: number) => `${(100 * days) / end}%`
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
    <div role="img" aria-label={alternative} className="text-[0.9375rem]">
      <ul className="mb-3 flex flex-wrap gap-x-5 gap-y-1 text-sm text-muted">
        <li className="inline-flex items-center gap-2">
          <span className={answeredDot} /> {legend[0]}
        </li>
        <li className="inline-flex items-center gap-2">
          <span className={waitingDot} /> {legend[1]}
        </li>
      </ul>
      <div className="grid grid-cols-[minmax(6rem,10rem)_1fr] gap-x-4">
        <span />
        <div className="relative mr-2 h-6 text-sm text-muted">
          {median !== null && (
            <span className="absolute whitespace-nowrap" style={besideLine(median / end)}>
              {texts.median(median)}
            </span>
          )}
        </div>
        {rows.map((row) => (
          <Row key={row.label} row={row} at={at} median={median} />
        ))}
        <span />
        <div className="relative mr-2 h-6 text-sm text-muted tabular-nums">
          {[0, end / 2, end].map((days) => (
            <span
              key={days}
              className="absolute -translate-x-1/2 first:translate-x-0 last:-translate-x-full last:whitespace-nowrap not-first:not-last:max-sm:hidden"
              style={{ left: at(days) }}
            >
              {days === end ? texts.days(days) : days}
            </span>
          ))}
        </div>
      </div>
    </div>
  )
}

const dot = 'inline-block size-2.5 rounded-full'
const answeredDot = `${dot} tone-6`
const waitingDot = `${dot} border-2 border-accent bg-surface`

function Row({ row, at, median }: { row: DayRow; at: (days: number) => string; median: number | null }) {
  const centred = 'absolute top-1/2 -translate-x-1/2 -translate-y-1/2'
  return (
    <>
      <span className="truncate py-0.5">{row.label}</span>
      <div className="relative mr-2">
        <span className="absolute inset-x-0 top-1/2 border-t border-line" />
        {median !== null && <span className="absolute inset-y-0 border-l-2 border-edge" style={{ left: at(median) }} />}
        {row.answered.map((days, i) => (
          // Two of a company may have taken as long.
          // oxlint-disable-next-line react/no-array-index-key
          <span key={i} className={`${answeredDot} ${centred}`} style={{ left: at(days) }} />
        ))}
        {row.waiting.map((days, i) => (
          // oxlint-disable-next-line react/no-array-index-key
          <span key={i} className={`${waitingDot} ${centred}`} style={{ left: at(days) }} />
        ))}
      </div>
    </>
  )
}

/** The last day of the axis: a round number of weeks whose half is round as well. */
function axisEnd(rows: readonly DayRow[]): number {
  const longest = Math.max(1, ...rows.flatMap(({ answered, waiting }) => [...answered, ...waiting]))
  return Math.ceil(longest / 14) * 14
}

function besideLine(part: number) {
  return part < 0.5 ? { left: `${100 * part}%` } : { right: `${100 * (1 - part)}%` }
}
