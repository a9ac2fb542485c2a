/** What marks a stretch of the text: a free place, or how grave a finding is. */
export type MarkLook = 'place' | 'block' | 'error' | 'warn' | 'info'

export interface Mark {
  readonly start: number
  readonly end: number
  readonly look: MarkLook
  /** The one that is looked at. */
  readonly isActive?: boolean
}

export interface MarkedStretch {
  readonly start: number
  readonly text: string
  readonly look: MarkLook | null
  readonly isActive: boolean
}

const order: readonly MarkLook[] = ['place', 'block', 'error', 'warn', 'info']

/**
 * Cuts a text where a mark begins or ends; where several lie over each other the gravest shows. Marks may overlap or
 * reach beyond the text (UTF-16 units); together the stretches are the text again.
 */
export function stretchesOf(text: string, marks: readonly Mark[]): readonly MarkedStretch[] {
  const inside = marks
    .map((mark) => ({ ...mark, start: Math.max(0, mark.start), end: Math.min(text.length, mark.end) }))
    .filter(({ start, end }) => start < end)
  const cuts = [...new Set([0, text.length, ...inside.flatMap(({ start, end }) => [start, end])])].toSorted(
    (a, b) => a - b,
  )
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1]!
    const over = inside.filter((mark) => mark.start <= start && mark.end >= end)
    const look = order.find((one) => over.some((mark) => mark.look === one)) ?? null
    return { start, text: text.slice(start, end), look, isActive: over.some(({ isActive }) => isActive === true) }
  })
}
