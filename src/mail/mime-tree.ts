import { parseParameterHeader, type ParameterHeader } from '#mail/header-params.ts'
import { readHead, readHeaders, WantedHeaders, type RawHeaders } from '#mail/head.ts'

/** A part of a message as offsets into its bytes; nothing is copied or decoded. */
export interface MimePart {
  /** `text/plain`, `multipart/mixed`, …, lower-case; the default of RFC 2045 §5.2 where absent or unreadable. */
  type: string
  readonly params: ReadonlyMap<string, string>
  /** Content-Transfer-Encoding, lower-case; empty when absent. */
  readonly encoding: string
  /** Content-Disposition's first word; empty when absent. */
  readonly disposition: string
  readonly filename: string
  readonly bodyStart: number
  bodyEnd: number
  readonly children: MimePart[]
}

const deepest = 32
const mostParts = 1000
/** Lines starting with `--` that are looked at; a message with more of them is made to cost time. */
const mostDelimiters = 300_000
const longestBoundary = 8000
/** A boundary that does not turn up within this many bytes is taken for a wrong one. */
const longestPreamble = 128 * 1024

const lineFeed = 0x0a
const carriageReturn = 0x0d
const dash = 0x2d
const delimiterStart = Buffer.from('\n--')
const partHeaders = ['content-type', 'content-transfer-encoding', 'content-disposition']
const wantedOfPart = new WantedHeaders(partHeaders)

/** To be added to the wanted headers of a message's own head. */
export const mimeHeaders: readonly string[] = partHeaders

/**
 * The parts of a message. `headers` are the head's (with `mimeHeaders` among them), the body starts at `bodyStart`. One
 * pass over the bytes with a stack of open boundaries, so that a part that is never closed ends where its parent goes
 * on. Where the boundary is missing or wrong, the first line that looks like one is taken.
 */
export function readMimeTree(buffer: Buffer, headers: RawHeaders, bodyStart: number): MimePart {
  const root = toPart(headers, bodyStart, buffer.length, 'text/plain')
  if (isContainer(root)) new TreeReader(buffer, root).read()
  return root
}

/** The tree of a message that stands alone in `buffer`. */
export function readMessageTree(buffer: Buffer): MimePart {
  const { text, bodyStart } = readHead(buffer, 0, buffer.length)
  return readMimeTree(buffer, readHeaders(text, wantedOfPart), bodyStart)
}

function isContainer(part: MimePart): boolean {
  return part.type.startsWith('multipart/') || part.type === 'message/rfc822' || part.type === 'message/global'
}

function toPart(headers: RawHeaders, bodyStart: number, bodyEnd: number, defaultType: string): MimePart {
  const content = headerOf(headers, 'content-type')
  const disposition = headerOf(headers, 'content-disposition')
  const type = /^[a-z0-9][\w!#$&^.+-]{0,80}\/[\w!#$&^.+*-]{1,120}$/.test(content.value) ? content.value : defaultType
  return {
    type,
    params: content.params,
    encoding: (headers.get('content-transfer-encoding') ?? '').split(/[\s;(]/, 1)[0]?.toLowerCase() ?? '',
    disposition: disposition.value,
    filename: disposition.params.get('filename') ?? content.params.get('name') ?? '',
    bodyStart,
    bodyEnd,
    children: [],
  }
}

const absent: ParameterHeader = { value: '', params: new Map() }

function headerOf(headers: RawHeaders, name: string): ParameterHeader {
  const written = headers.get(name)
  return written === undefined ? absent : parseParameterHeader(written)
}

interface OpenMultipart {
  readonly part: MimePart
  readonly boundary: Buffer
  readonly depth: number
}

class TreeReader {
  private readonly buffer: Buffer
  private readonly root: MimePart
  private readonly open: OpenMultipart[] = []
  private parts = 1

  constructor(buffer: Buffer, root: MimePart) {
    this.buffer = buffer
    this.root = root
  }

  read(): void {
    this.enter(this.root, 1)
    let at = this.root.bodyStart - 1
    for (let seen = 0; seen < mostDelimiters && this.open.length > 0; seen++) {
      const hit = this.buffer.indexOf(delimiterStart, Math.max(0, at))
      if (hit < 0) return

      at = hit + 1
      const level = this.levelOf(at)
      if (level >= 0) this.delimit(level, at)
    }
  }

  /** Ends what is open inside the multipart of `level`, and begins its next part unless this closes it. */
  private delimit(level: number, line: number): void {
    const owner = this.open[level] as OpenMultipart
    this.endParts(owner.part, line)

    const closes = this.isClosing(line, owner)
    this.open.length = closes ? level : level + 1
    if (!closes && this.parts < mostParts) this.addPart(owner, line)
  }

  /** Puts a multipart on the stack; goes into a forwarded message, which is a tree of its own. */
  private enter(part: MimePart, depth: number): void {
    if (depth > deepest) return
    if (part.type.startsWith('multipart/')) {
      const boundary = this.boundaryOf(part)
      if (boundary) this.open.push({ part, boundary, depth })
      // Nothing in it looks like a part: it was named a multipart by mistake.
      else part.type = 'text/plain'
    } else if (isContainer(part) && part.encoding !== 'base64' && part.encoding !== 'quoted-printable') {
      const child = this.partAt(part.bodyStart, 'text/plain')
      part.children.push(child)
      this.enter(child, depth + 1)
    }
  }

  private addPart(owner: OpenMultipart, line: number): void {
    const next = this.buffer.indexOf(lineFeed, line + 2)
    const start = next < 0 ? this.buffer.length : next + 1
    const part = this.partAt(start, owner.part.type === 'multipart/digest' ? 'message/rfc822' : 'text/plain')
    owner.part.children.push(part)
    this.enter(part, owner.depth + 1)
  }

  private partAt(start: number, defaultType: string): MimePart {
    this.parts++
    const { text, bodyStart } = readHead(this.buffer, start, this.buffer.length)
    // A part without head and without the empty line that must stand for it.
    if (!/^(?:[!-9;-~]{1,80}[ \t]{0,4}:|\r?\n|[ \t]|$)/.test(text)) {
      return toPart(new Map(), start, this.buffer.length, defaultType)
    }
    return toPart(readHeaders(text, wantedOfPart), bodyStart, this.buffer.length, defaultType)
  }

  /** Only the last part, its last part, and so on can be open. The line end before a delimiter belongs to it. */
  private endParts(owner: MimePart, line: number): void {
    let end = line
    if (this.buffer[end - 1] === lineFeed) end--
    if (this.buffer[end - 1] === carriageReturn) end--
    for (let part = owner.children.at(-1); part; part = part.children.at(-1)) {
      if (part.bodyEnd > end) part.bodyEnd = Math.max(part.bodyStart, end)
    }
  }

  /** Which open multipart's delimiter this line is, the innermost first; -1 when it is nobody's. */
  private levelOf(line: number): number {
    for (let level = this.open.length - 1; level >= 0; level--) {
      const { boundary } = this.open[level] as OpenMultipart
      if (!this.startsWith(line + 2, boundary)) continue
      const end = line + 2 + boundary.length
      if (this.isLineEnd(end) || (this.isClosing(line, this.open[level] as OpenMultipart) && this.isLineEnd(end + 2))) {
        return level
      }
    }
    return -1
  }

  private startsWith(at: number, bytes: Buffer): boolean {
    if (this.buffer[at] !== bytes[0] || at + bytes.length > this.buffer.length) return false
    return this.buffer.compare(bytes, 0, bytes.length, at, at + bytes.length) === 0
  }

  /** White space up to the end of the line: a boundary that another one begins with must not match it. */
  private isLineEnd(from: number): boolean {
    let at = from
    const longest = from + 100
    while (at < longest && (this.buffer[at] === 0x20 || this.buffer[at] === 0x09)) at++
    return at >= this.buffer.length || this.buffer[at] === lineFeed || this.buffer[at] === carriageReturn
  }

  private isClosing(line: number, { boundary }: OpenMultipart): boolean {
    const end = line + 2 + boundary.length
    return this.buffer[end] === dash && this.buffer[end + 1] === dash
  }

  private boundaryOf(part: MimePart): Buffer | null {
    const told = (part.params.get('boundary') ?? '').trimEnd()
    if (told !== '' && told.length <= longestBoundary) {
      const boundary = Buffer.from(told, 'utf8')
      if (this.occurs(boundary, part.bodyStart)) return boundary
    }
    return this.guessBoundary(part.bodyStart)
  }

  private occurs(boundary: Buffer, from: number): boolean {
    return this.buffer.subarray(from, from + longestPreamble).includes(boundary)
  }

  /** The first line of dashes and a word that is followed by a header or an empty line. */
  private guessBoundary(from: number): Buffer | null {
    const body = this.buffer.toString('latin1', Math.max(0, from - 1), Math.min(this.buffer.length, from + 8192))
    const line = /\n--(\S[^\r\n]{2,200})\r?\n(?:\r?\n|[!-9;-~]{1,80}:)/.exec(body)?.[1]
    return line === undefined ? null : Buffer.from(line.trimEnd(), 'latin1')
  }
}
