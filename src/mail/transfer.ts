/**
 * Content-Transfer-Encoding undone, forgiving damage: what cannot be an escape stays as it stands, nothing throws.
 * (RFC 2045 §6.7, §6.8)
 */

const equals = 0x3d
const lineFeed = 0x0a
const carriageReturn = 0x0d

/**
 * The decoded bytes of `buffer[start..end)`, at most `limit` of them; a view of `buffer` where there is nothing to
 * undo. An unknown encoding counts as none (RFC 2045 §6.4 would have it opaque; in practice it is a misspelt 8bit).
 */
export function decodeTransfer(buffer: Buffer, start: number, end: number, encoding: string, limit: number): Buffer {
  if (encoding === 'base64' || encoding === 'b') return decodeBase64(buffer, start, end, limit)
  if (encoding === 'quoted-printable' || encoding === 'q') return decodeQuotedPrintable(buffer, start, end, limit)
  if (encoding.startsWith('x-uu') || encoding === 'uuencode') return decodeUu(buffer, start, end, limit)
  return buffer.subarray(start, Math.min(end, start + limit))
}

/** Lines are at most 76 characters; this allows for folding, spaces and a little junk between them. */
const base64Slack = 1.5

function decodeBase64(buffer: Buffer, start: number, end: number, limit: number): Buffer {
  const text = buffer.toString('latin1', start, Math.min(end, start + Math.ceil((limit * 4 * base64Slack) / 3)))

  // A pad inside (parts glued together by a gateway) would end Node's decoder early; each stretch is decoded alone.
  // What follows the pad on its own line is no base64 any more.
  const pad = text.indexOf('=')
  if (pad < 0 || !/\n[ \t]{0,80}[A-Za-z0-9+/]/.test(text.slice(pad)))
    return Buffer.from(text, 'base64').subarray(0, limit)

  const stretches = text.split(/=[^\n]*/, 10_000).map((stretch) => Buffer.from(stretch, 'base64'))
  return Buffer.concat(stretches).subarray(0, limit)
}

export function decodeQuotedPrintable(buffer: Buffer, start: number, end: number, limit: number): Buffer {
  const first = buffer.subarray(start, end).indexOf(equals)
  if (first < 0) return buffer.subarray(start, Math.min(end, start + limit))

  const stop = Math.min(end, start + limit * 3)
  const out = Buffer.allocUnsafe(stop - start)
  let read = start
  let write = 0
  while (read < stop) {
    const byte = buffer[read++] as number
    if (byte !== equals) {
      out[write++] = byte
      continue
    }

    const soft = softBreakEnd(buffer, read, end)
    if (soft >= 0) {
      read = soft
      continue
    }
    const high = hexValue(buffer[read])
    const low = hexValue(buffer[read + 1])
    if (high >= 0 && low >= 0 && read + 1 < end) {
      out[write++] = (high << 4) | low
      read += 2
    } else {
      out[write++] = byte
    }
  }
  return out.subarray(0, Math.min(write, limit))
}

/** Behind `=`: blanks and a line end join two lines; so does the very end. -1 where it is no soft break. */
function softBreakEnd(buffer: Buffer, from: number, end: number): number {
  let at = from
  const longest = Math.min(end, from + 80)
  while (at < longest && (buffer[at] === 0x20 || buffer[at] === 0x09)) at++
  if (at >= end) return end
  if (buffer[at] === lineFeed) return at + 1
  if (buffer[at] === carriageReturn) return buffer[at + 1] === lineFeed ? at + 2 : at + 1
  return -1
}

function hexValue(byte: number | undefined): number {
  if (byte === undefined) return -1
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30
  const upper = byte & 0xdf
  return upper >= 0x41 && upper <= 0x46 ? upper - 0x37 : -1
}

function decodeUu(buffer: Buffer, start: number, end: number, limit: number): Buffer {
  const lines = buffer.toString('latin1', start, Math.min(end, start + limit * 2)).split('\n')
  const bytes: number[] = []
  for (const line of lines) {
    if (/^begin [0-7]{3,4} /.test(line)) continue
    if (line.startsWith('end') || bytes.length >= limit) break
    const count = (line.charCodeAt(0) - 32) & 63
    for (let i = 1, left = count; left > 0 && i + 1 < line.length; i += 4, left -= 3) {
      const [a, b, c, d] = [0, 1, 2, 3].map((k) => ((line.charCodeAt(i + k) || 32) - 32) & 63) as [
        number,
        number,
        number,
        number,
      ]
      bytes.push(...[(a << 2) | (b >> 4), ((b & 15) << 4) | (c >> 2), ((c & 3) << 6) | d].slice(0, left))
    }
  }
  return Buffer.from(bytes)
}
