import type { StepKind, StepState } from '#domain/step.ts'

/** Positions on the plan's time axis, as fractions of its width from 0 to 1. */
export interface AxisLayout {
  readonly rows: readonly AxisRow[]
  readonly marks: readonly AxisMark[]
  readonly ticks: readonly AxisTick[]
  readonly today: number | null
}

export interface AxisRow {
  readonly kind: StepKind
  readonly bars: readonly {
    readonly id: string
    readonly from: number
    readonly to: number
    readonly state: StepState
  }[]
}

interface AxisMark {
  readonly what: 'no' | 'interview'
  readonly at: number
}

/** The first of a month. */
interface AxisTick {
  readonly at: number
  /** YYYY-MM-DD */
  readonly day: string
}

interface AxisStep {
  readonly id: string
  readonly kind: StepKind
  readonly state: StepState
  readonly opensAt: number
  readonly closesAt: number
}

interface AxisInput {
  readonly steps: readonly AxisStep[]
  /** Epoch ms. */
  readonly no: number | null
  readonly interviews: readonly number[]
  readonly now: number
  /** The least distance between two ticks, as a fraction of the width: room for a month's name. */
  readonly tickGap?: number
}

const mostTicks = 60

/**
 * Lays out steps on an axis that begins with what they are counted from. The first weeks hold most of the steps and the
 * last months one or two, so the axis goes by the square root of the time; the months on it say so.
 */
export function layOutAxis({ steps, no, interviews, now, tickGap = 0.1 }: AxisInput): AxisLayout | null {
  const first = Math.min(...steps.map((step) => step.opensAt))
  const lastInterview = interviews
    .filter((at) => at <= (no ?? first))
    .toSorted((a, b) => a - b)
    .at(-1)
  const begin = Math.min(first, no ?? first, lastInterview ?? first)
  const end = Math.max(...steps.map((step) => step.closesAt))
  if (steps.length === 0 || end <= begin) return null

  const place = (instant: number) => Math.sqrt(Math.min(Math.max(0, (instant - begin) / (end - begin)), 1))
  return {
    rows: rowsOf(steps, place),
    marks: [
      ...(lastInterview === undefined ? [] : [{ what: 'interview' as const, at: place(lastInterview) }]),
      ...(no === null ? [] : [{ what: 'no' as const, at: place(no) }]),
    ],
    ticks: ticksOf(begin, end, place, tickGap),
    today: now >= begin && now <= end ? place(now) : null,
  }
}

/** One row a kind, in the order in which they open. */
function rowsOf(steps: readonly AxisStep[], place: (instant: number) => number): AxisRow[] {
  const rows = new Map<StepKind, AxisRow['bars'][number][]>()
  for (const step of steps.toSorted((a, b) => a.opensAt - b.opensAt)) {
    const bar = { id: step.id, from: place(step.opensAt), to: place(step.closesAt), state: step.state }
    const row = rows.get(step.kind)
    if (row) row.push(bar)
    else rows.set(step.kind, [bar])
  }
  return [...rows].map(([kind, bars]) => ({ kind, bars }))
}

/** The months that leave room for their names. A few hours more or less are not to be seen, so zones do not matter. */
function ticksOf(begin: number, end: number, place: (instant: number) => number, gap: number): AxisTick[] {
  const first = new Date(begin)
  const ticks: AxisTick[] = []
  for (let month = 1; month <= mostTicks; month++) {
    const instant = Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + month, 1)
    if (instant >= end) break

    const at = place(instant)
    const before = ticks.at(-1)?.at ?? -gap / 2
    if (at - before >= gap && at <= 0.98) ticks.push({ at, day: new Date(instant).toISOString().slice(0, 10) })
  }
  return ticks
}
