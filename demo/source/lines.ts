import type { Client } from './mail.ts'

/**
 * Paragraphs of a letter. Lines that the source wrapped run on; a short line (an address, a list, a name under a
 * greeting) keeps its break, and so does one that carries a link.
 */
export function paragraphsOf(text: string): readonly (readonly string[])[] {
  return text
    .split(/\n{2,}/)
    .map((block) => runOn(block.split('\n')))
    .filter((lines) => lines.length > 0)
}

const startsItem = /^( *[-*•] | *\d{1,2}[.)] |-- ?$|> ?| {4}|[A-Z][A-Za-z/ ]{1,24}:( |$))/
const isFull = (line: string) => line.length >= 60 && /[a-z]/i.test(line) && !line.includes('://')

function runOn(lines: readonly string[]): readonly string[] {
  const out: string[] = []
  let previousWasFull = false
  for (const line of lines) {
    const last = out.at(-1)
    if (last !== undefined && previousWasFull && !startsItem.test(line)) out[out.length - 1] = `${last} ${line.trim()}`
    else out.push(line.trimEnd() === '--' ? '-- ' : line.trimEnd())
    previousWasFull = isFull(line)
  }
  return out
}

/**
 * Plain text as the client lays it out: Outlook and Apple leave a paragraph on one line, the others break it at 72
 * columns. `flowed` ends a broken line in a space (RFC 3676).
 */
export function laidOut(text: string, client: Client | undefined, flowed: boolean): string {
  const keepsLong = client === 'outlook' || client === 'apple'
  return paragraphsOf(text)
    .map((lines) => lines.map((line) => (keepsLong ? line : wrap(line, flowed ? ' \n' : '\n'))).join('\n'))
    .join('\n\n')
}

function wrap(line: string, lineBreak: string): string {
  if (line.startsWith('>') || line.includes('://')) return line
  const out: string[] = []
  let rest = line
  while (rest.length > 72) {
    const at = rest.lastIndexOf(' ', 72)
    if (at <= 4) break
    out.push(rest.slice(0, at))
    rest = rest.slice(at + 1)
  }
  return [...out, rest].join(lineBreak)
}
