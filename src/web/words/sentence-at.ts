export interface Stretch {
  readonly start: number
  readonly end: number
}

/** What is selected, without the blanks around it; where nothing is, the sentence one stands in. UTF-16 units. */
export function sentenceAt(text: string, from: number, to: number): Stretch | null {
  let start = Math.min(from, to)
  let end = Math.max(from, to)
  if (start === end) {
    while (start > 0 && !isEnd(text, start - 1)) start--
    while (end < text.length && text[end] !== '\n' && !isEnd(text, end)) end++
    if (text[end] !== undefined && text[end] !== '\n') end++
  }
  while (start < end && /\s/.test(text.charAt(start))) start++
  while (end > start && /\s/.test(text.charAt(end - 1))) end--
  return start === end ? null : { start, end }
}

/** A full stop inside a number or an abbreviation of one letter ends nothing. */
function isEnd(text: string, at: number): boolean {
  const char = text[at]
  if (char === '\n') return true
  if (char === undefined || !'.!?…'.includes(char)) return false
  return /^$|[\s"”“»)]/.test(text[at + 1] ?? '') && !/(?:^|[\s.])\p{L}$/u.test(text.slice(Math.max(0, at - 2), at))
}
