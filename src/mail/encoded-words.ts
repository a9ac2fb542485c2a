import { decodeText } from '#mail/charset.ts'
import { decodeQuotedPrintable } from '#mail/transfer.ts'

interface EncodedWord {
  readonly charset: string
  readonly bytes: Buffer
  /** Index behind `?=`. */
  readonly end: number
}

/** No header is longer than this by intent; what stands behind it is not decoded. */
const longestWord = 20_000

/**
 * RFC 2047 words in a header to text. Neighbouring words in one charset are joined as bytes before they are decoded,
 * because many mailers cut in the middle of a letter. Tolerated: spaces and `?` inside a word, a language suffix
 * (RFC 2231), no space between a word and its neighbours. What is no word stays as written.
 */
export function decodeEncodedWords(written: string): string {
  let next = written.indexOf('=?')
  if (next < 0) return written

  let out = ''
  let copied = 0
  let pending: { charset: string; chunks: Buffer[] } | null = null
  const flush = () => {
    if (pending) out += decodeText(Buffer.concat(pending.chunks), pending.charset)
    pending = null
  }

  // Where the next `?=` is, so that a header of thousands of beginnings without an end is searched once.
  let close = -1
  while (next >= 0) {
    if (close < next + 6) close = written.indexOf('?=', next + 6)
    if (close < 0) break
    const word = readWord(written, next, close)
    if (!word) {
      next = written.indexOf('=?', next + 2)
      continue
    }
    const between = written.slice(copied, next)
    // White space between two words is only there to fold the line (RFC 2047 §6.2).
    if (!pending || !/^\s*$/.test(between)) {
      flush()
      out += between
    } else if (pending.charset !== word.charset) {
      flush()
    }
    pending ??= { charset: word.charset, chunks: [] }
    pending.chunks.push(word.bytes)
    copied = word.end
    next = written.indexOf('=?', copied)
  }
  flush()
  return out + written.slice(copied)
}

/** The word that starts at `start`; `close` is a `?=` behind it, maybe not yet its own. */
function readWord(text: string, start: number, close: number): EncodedWord | null {
  const charsetEnd = text.indexOf('?', start + 2)
  if (charsetEnd < 0 || charsetEnd - start > 70 || text[charsetEnd + 2] !== '?') return null

  const charset =
    text
      .slice(start + 2, charsetEnd)
      .split('*')[0]
      ?.toLowerCase() ?? ''
  const method = text[charsetEnd + 1]?.toLowerCase()
  if (!/^[\w:.+-]{1,60}$/.test(charset) || (method !== 'q' && method !== 'b')) return null

  // `=?utf-8?Q?=41?=`: the first `?=` is the method's own question mark and the content's first sign.
  const from = charsetEnd + 3
  const end = close >= from ? close : text.indexOf('?=', from)
  if (end < 0 || end - from > longestWord) return null
  return { charset, bytes: decodeContent(text.slice(from, end), method, charset), end: end + 2 }
}

function decodeContent(content: string, method: 'q' | 'b', charset: string): Buffer {
  if (method === 'b') {
    const stretches = content.split('=').map((stretch) => Buffer.from(stretch, 'base64'))
    return stretches.length === 1 && stretches[0] ? stretches[0] : Buffer.concat(stretches)
  }
  const bytes = Buffer.from(content.replaceAll('_', ' '), charset === 'utf-8' ? 'utf8' : 'latin1')
  return decodeQuotedPrintable(bytes, 0, bytes.length, bytes.length)
}
