/** As many words as fit on a button. */
export function shortened(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim()
  return line.length <= 40 ? line : `${line.slice(0, 39)}…`
}
