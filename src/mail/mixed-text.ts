import { isUtf8 } from 'node:buffer'

/**
 * Text of which nothing is known: what is UTF-8 as UTF-8, every other byte as windows-1252. Mostly it is all one or all
 * the other; digests and forwards mix them.
 */
export function decodeUnclaimed(buffer: Buffer): string {
  if (isUtf8(buffer)) return buffer.toString('utf8')

  const out = Buffer.allocUnsafe(buffer.length * 3)
  let length = 0
  for (let at = 0; at < buffer.length;) {
    const letter = utf8Length(buffer, at)
    if (letter === 0) {
      const bytes = c1AndAbove[(buffer[at++] as number) - 0x80] as Uint8Array
      for (const byte of bytes) out[length++] = byte
    } else {
      for (const end = at + letter; at < end; at++) out[length++] = buffer[at] as number
    }
  }
  return out.toString('utf8', 0, length)
}

/** Bytes of the UTF-8 letter at `at`, 0 where there is none (RFC 3629 §4). */
function utf8Length(buffer: Buffer, at: number): number {
  const first = buffer[at] as number
  if (first < 0x80) return 1
  if (first < 0xc2 || first > 0xf4) return 0

  const second = buffer[at + 1] ?? 0
  const lowest = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80
  const highest = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf
  if (second < lowest || second > highest) return 0
  if (first < 0xe0) return 2
  if (!isContinuation(buffer[at + 2])) return 0
  if (first < 0xf0) return 3
  return isContinuation(buffer[at + 3]) ? 4 : 0
}

function isContinuation(byte: number | undefined): boolean {
  return byte !== undefined && (byte & 0xc0) === 0x80
}

const c1 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

/**
 * By hand: on Node 20.18.3 and later `new TextDecoder('windows-1252').decode(bytes)` answers with ISO-8859-1, so that
 * 0x80–0x9F (curly quotes, dashes, the euro sign) become control characters; only the streaming call is right.
 */
export function decodeWindows1252(buffer: Buffer): string {
  return buffer.toString('latin1').replace(/[\x80-\x9f]/g, (unit) => c1[unit.charCodeAt(0) - 0x80] ?? unit)
}

/** The UTF-8 bytes of each windows-1252 byte from 0x80 on. */
const c1AndAbove: readonly Uint8Array[] = Array.from({ length: 128 }, (_, i) =>
  Buffer.from(decodeWindows1252(Buffer.from([0x80 + i]))),
)
