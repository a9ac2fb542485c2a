import type { ReactNode } from 'react'
import type { DoorEventKind } from '#actions/year-views.ts'
import { daysFrom } from '#web/data/when.ts'

/** The stretch of days that is drawn; each lane is as wide as the page. */
export interface Span {
  readonly from: string
  readonly today: string
  readonly until: string
}

/** Where a day stands, in per cent of the width; a little room at both ends for the marks. */
export function placeOf({ from, until }: Span, day: string): number {
  const all = Math.max(1, daysFrom(from, until))
  return 1.5 + (97 * daysFrom(from, day)) / all
}

/** Marks nearer to each other than this would touch. */
const clearPixels = 13
const rowPixels = 16

/**
 * In which row each mark stands, so that none covers another: the first in which the one before it is far enough away.
 * `width` in pixels; the days in order.
 */
export function rowsOf(span: Span, days: readonly string[], width: number): readonly number[] {
  const ends: number[] = []
  return days.map((day) => {
    const at = (placeOf(span, day) / 100) * width
    const free = ends.findIndex((end) => at - end >= clearPixels)
    const row = free === -1 ? ends.length : free
    ends[row] = at
    return row
  })
}

/** How high a lane of so many rows is, and where a row's middle lies. */
export function laneOf(rows: readonly number[]) {
  const count = Math.max(0, ...rows) + 1
  const height = 24 + count * rowPixels
  return { height, middleOf: (row: number) => height / 2 + (row - (count - 1) / 2) * rowPixels }
}

/** One line of time: its marks stand at their days, today is a thin upright. What it shows is said by the table. */
export function Lane({ span, height, children }: { span: Span; height: number; children: ReactNode }) {
  return (
    <svg width="100%" height={height} aria-hidden className="block overflow-visible">
      <line x1="1.5%" x2="98.5%" y1={height / 2} y2={height / 2} className="stroke-line" strokeWidth={1} />
      <line
        x1={`${placeOf(span, span.today)}%`}
        x2={`${placeOf(span, span.today)}%`}
        y1={0}
        y2={height}
        className="stroke-muted"
        strokeWidth={1}
        strokeDasharray="2 3"
      />
      {children}
    </svg>
  )
}

/** Every kind has a shape of its own, so that nothing hangs on colour. */
export function Mark({ what, x, y }: { what: DoorEventKind | 'ahead'; x: string; y: number }) {
  switch (what) {
    case 'knocked':
      return <circle cx={x} cy={y} r={4.5} className="fill-surface stroke-ink" strokeWidth={1.5} />
    case 'answered':
      return <circle cx={x} cy={y} r={4.5} className="fill-ink" />
    case 'no':
      return <line x1={x} x2={x} y1={y - 9} y2={y + 9} className="stroke-ink" strokeWidth={2.5} />
    case 'kept-warm':
      return <circle cx={x} cy={y} r={2.5} className="fill-accent" />
    case 'opened-again':
      return (
        <svg x={x} y={y} className="overflow-visible">
          <path d="M0 -7 L7 0 L0 7 L-7 0 Z" className="fill-accent" />
        </svg>
      )
    case 'ahead':
      return (
        <svg x={x} y={y} className="overflow-visible">
          <path d="M0 -6 L6 0 L0 6 L-6 0 Z" className="fill-surface stroke-accent" strokeWidth={1.5} />
        </svg>
      )
  }
}
