import { decodeText } from '#mail/charset.ts'

interface HeadBounds {
  readonly headEnd: number
  readonly bodyStart: number
}

/** Headers beyond this many bytes are skipped, not read: they are damage or an attack. */
const longestHead = 256 * 1024
const lineFeed = 0x0a
/** Heads of parts are a line or two, and strings cut out of a long one keep all of it in memory. */
const firstLook = 1024

/**
 * The raw head of `buffer[start..end)` as one character a byte, and where the body starts: behind the first empty
 * line.
 */
export function readHead(
  buffer: Buffer,
  start: number,
  end: number,
): { readonly text: string; readonly bodyStart: number } {
  for (let length = firstLook; ; length *= 8) {
    const stop = Math.min(end, start + length)
    const text = buffer.toString('latin1', start, stop)
    const found = emptyLine(text)
    if (found) return { text: text.slice(0, found.headEnd), bodyStart: start + found.bodyStart }
    if (stop === end) return { text, bodyStart: end }
    if (length > longestHead) return { text: text.slice(0, longestHead), bodyStart: emptyLineBehind(buffer, stop, end) }
  }
}

function emptyLine(text: string): HeadBounds | null {
  if (text.startsWith('\n')) return { headEnd: 0, bodyStart: 1 }
  if (text.startsWith('\r\n')) return { headEnd: 0, bodyStart: 2 }

  const plain = text.indexOf('\n\n')
  // Searched only as far as the other form would matter.
  const dos = (plain < 0 ? text : text.slice(0, plain)).indexOf('\n\r\n')
  if (dos >= 0) return { headEnd: dos + 1, bodyStart: dos + 3 }
  return plain >= 0 ? { headEnd: plain + 1, bodyStart: plain + 2 } : null
}

function emptyLineBehind(buffer: Buffer, from: number, end: number): number {
  let line = buffer.indexOf(lineFeed, from - 3)
  while (line >= 0 && line < end) {
    const next = buffer[line + 1]
    if (next === lineFeed) return line + 2
    if (next === 0x0d && buffer[line + 2] === lineFeed) return line + 3
    line = buffer.indexOf(lineFeed, line + 1)
  }
  return end
}

/** Names of headers that are looked for. Made once: telling an unwanted header must cost next to nothing. */
export class WantedHeaders {
  /** Length and first letter of each wanted name, so that most others are passed over without being cut out. */
  private readonly shapes = new Set<number>()
  private readonly names: ReadonlySet<string>

  /** `names` in lower case. */
  constructor(names: readonly string[]) {
    this.names = new Set(names)
    for (const name of names) this.shapes.add(shapeOf(name.length, name.charCodeAt(0)))
  }

  /** The lower-case name of the header whose name is `text[start..end)`, when it is wanted. */
  match(text: string, start: number, end: number): string | null {
    if (!this.shapes.has(shapeOf(end - start, text.charCodeAt(start)))) return null
    const name = text.slice(start, end).toLowerCase()
    return this.names.has(name) ? name : null
  }
}

const shapeOf = (length: number, first: number) => (length << 5) | (first & 31)

/** A header wanted once: the first counts, as a second From or Subject is damage or a trick. */
export type RawHeaders = Map<string, string>

/**
 * The wanted headers of a head: unfolded, 8-bit bytes decoded (UTF-8 where they are that, else the body's charset, else
 * windows-1252), trimmed, but encoded words still as they are. Lines that are no header are stepped over.
 */
export function readHeaders(head: string, wanted: WantedHeaders): RawHeaders {
  const headers: RawHeaders = new Map()
  let at = 0
  while (at < head.length) {
    const lineEnd = endOfLine(head, at)
    const colon = head.indexOf(':', at)
    if (colon > at && colon < lineEnd) {
      const name = wanted.match(head, at, nameEnd(head, at, colon))
      if (name !== null && !headers.has(name)) {
        const end = endOfFolded(head, lineEnd)
        headers.set(name, unfold(head.slice(colon + 1, end)))
        at = end + 1
        continue
      }
    }
    // Without a colon in all that follows there is no header left.
    if (colon < 0) break
    at = lineEnd + 1
  }
  return decodeAll(headers)
}

/** Raw bytes in a header are written in what the body is written in, when it says so. */
function decodeAll(headers: RawHeaders): RawHeaders {
  let charset: string | null | undefined
  for (const [name, value] of headers) {
    if (!/[\x80-\xff]/.test(value)) continue
    charset ??= /charset\s{0,4}=\s{0,4}"?([\w.:-]{2,40})/i.exec(headers.get('content-type') ?? '')?.[1] ?? null
    headers.set(name, decodeText(Buffer.from(value, 'latin1'), null, charset))
  }
  return headers
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end < 0 ? text.length : end
}

function endOfFolded(text: string, lineEnd: number): number {
  let end = lineEnd
  while (end + 1 < text.length) {
    const next = text.charCodeAt(end + 1)
    if (next !== 0x20 && next !== 0x09) break
    end = endOfLine(text, end + 1)
  }
  return end
}

/** Blanks between name and colon are an obsolete liberty (RFC 5322 §4.5.8). */
function nameEnd(text: string, start: number, colon: number): number {
  let end = colon
  while (end > start && (text.charCodeAt(end - 1) === 0x20 || text.charCodeAt(end - 1) === 0x09)) end--
  return end
}

function unfold(raw: string): string {
  const unfolded = raw.includes('\n') || raw.includes('\r') ? raw.replace(/\r?\n|\r/g, '') : raw
  return (unfolded.includes('\0') ? unfolded.replaceAll('\0', '') : unfolded).trim()
}
