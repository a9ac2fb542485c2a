/** A stretch of text, marked where it is evidence. */
export interface Stretch {
  /** Where it begins; also a stable key. */
  readonly start: number
  readonly text: string
  readonly marked: boolean
}

/**
 * Cuts a text at the spans given in UTF-16 units. Spans may overlap, touch, or reach beyond the text; together the
 * stretches are the text again.
 */
export function markedText(
  text: string,
  spans: readonly { readonly start: number; readonly end: number }[],
): Stretch[] {
  const inside = spans
    .map(({ start, end }) => ({ start: clamp(start, text.length), end: clamp(end, text.length) }))
    .filter(({ start, end }) => start < end)
    .toSorted((a, b) => a.start - b.start)

  const stretches: Stretch[] = []
  let at = 0
  const add = (end: number, marked: boolean) => {
    if (end > at) stretches.push({ start: at, text: text.slice(at, end), marked })
    at = Math.max(at, end)
  }
  for (const span of inside) {
    add(span.start, false)
    add(span.end, true)
  }
  add(text.length, false)
  return stretches
}

function clamp(n: number, most: number): number {
  return Math.min(Math.max(0, Math.trunc(n)), most)
}
