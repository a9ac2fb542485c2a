/**
 * Where the earlier mail quoted at the end of a text begins, in UTF-16 units: the line that introduces it (“On Friday
 * Amara wrote:”) or its first `>`; the text's length when nothing is quoted at its end.
 */
export function quotedFrom(text: string): number {
  const lines = text.split('\n')
  let first = lines.length
  while (first > 0 && isQuotedOrBlank(lines[first - 1] ?? '')) first--
  if (!lines.slice(first).some((line) => line.startsWith('>'))) return text.length

  // The introduction may be folded into two lines.
  for (const above of [1, 2]) {
    const introduction = lines
      .slice(Math.max(0, first - above), first)
      .join(' ')
      .trim()
    if (introduction.length < 300 && introduction.endsWith(':') && /\d/.test(introduction)) {
      first -= Math.min(above, first)
      break
    }
  }
  return lines.slice(0, first).reduce((sum, line) => sum + line.length + 1, 0)
}

function isQuotedOrBlank(line: string): boolean {
  return line.startsWith('>') || line.trim() === ''
}
