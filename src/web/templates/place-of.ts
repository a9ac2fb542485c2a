/** A line from a column on, both counted from 1, as a stretch of the text in UTF-16 units; at least one unit where it can be. */
export function placeOf(text: string, line: number, column: number): { readonly start: number; readonly end: number } {
  let from = 0
  for (let at = 1; at < line; at++) {
    const next = text.indexOf('\n', from)
    if (next < 0) return { start: text.length, end: text.length }
    from = next + 1
  }
  const next = text.indexOf('\n', from)
  const end = next < 0 ? text.length : next
  const start = Math.min(from + column - 1, Math.max(from, end - 1))
  return { start, end }
}
