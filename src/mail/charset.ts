import { isAscii, isUtf8 } from 'node:buffer'

import iconv from 'iconv-lite'

/**
 * Bytes to text. The label of a mail is a claim: UTF-8 is taken where the bytes prove it, and where nothing is claimed
 * or the claim is wrong, windows-1252 is what most such mail was written in. `hint` is what the rest of the mail was
 * written in; it counts where nothing is claimed.
 */
export function decodeText(bytes: Uint8Array, label: string | null, hint: string | null = null): string {
  const buffer = asBuffer(bytes)
  const charset = canonicalLabel(label)
  if (isAscii(buffer) && !isShifted(charset)) return buffer.toString('latin1')

  if (charset === 'utf-8') return decodeClaimedUtf8(buffer)
  if (charset !== 'windows-1252') return decodeWith(charset, buffer) ?? decodeUnclaimed(buffer)
  if (label === null && hint !== null && !isUtf8(buffer)) return decodeHinted(buffer, canonicalLabel(hint))
  return decodeUnclaimed(buffer)
}

function decodeHinted(buffer: Buffer, hint: string): string {
  // Raw 8-bit Japanese beside headers in ISO-2022-JP is Shift_JIS.
  const charset = hint === 'iso-2022-jp' ? 'shift_jis' : hint
  if (charset === 'utf-8' || charset === 'windows-1252' || isShifted(charset)) return decodeUnclaimed(buffer)
  return decodeWith(charset, buffer) ?? decodeUnclaimed(buffer)
}

/** A view, never a copy. */
export function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

/** Bytes mean letters only after an escape, so even plain ASCII has to go through the decoder. */
function isShifted(charset: string): boolean {
  return (
    charset.startsWith('iso-2022') || charset === 'utf-7' || charset.startsWith('utf-16') || charset === 'hz-gb-2312'
  )
}

/** What mail says where a name of the encoding standard is meant; the rest goes by its own name. */
const aliases: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '': 'windows-1252',
    ascii: 'windows-1252',
    'us-ascii': 'windows-1252',
    'ansi_x3.4-1968': 'windows-1252',
    '7bit': 'windows-1252',
    '8bit': 'windows-1252',
    ansi: 'windows-1252',
    unknown: 'windows-1252',
    'x-unknown': 'windows-1252',
    'unknown-8bit': 'windows-1252',
    default: 'windows-1252',
    default_charset: 'windows-1252',
    _iso: 'windows-1252',
    'iso-8859-1': 'windows-1252',
    iso8859_1: 'windows-1252',
    'iso-8859-1-windows-3.1-latin-1': 'windows-1252',
    latin1: 'windows-1252',
    'latin-1': 'windows-1252',
    cp1252: 'windows-1252',
    'cp-1252': 'windows-1252',
    'win-1252': 'windows-1252',
    win1252: 'windows-1252',
    utf8: 'utf-8',
    'utf-8mb4': 'utf-8',
    utf8mb4: 'utf-8',
    'unicode-1-1-utf-8': 'utf-8',
    'x-utf-8': 'utf-8',
    'utf-16': 'utf-16le',
    'unicode-1-1-utf-7': 'utf-7',
    utf7: 'utf-7',
    cp932: 'shift_jis',
    'x-ms-cp932': 'shift_jis',
    cp936: 'gbk',
    'x-gbk': 'gbk',
    cp949: 'euc-kr',
    cp950: 'big5',
    'iso-8859-8-i': 'iso-8859-8',
    'hz-gb': 'hz-gb-2312',
  }),
)

function canonicalLabel(label: string | null): string {
  const name = (label ?? '')
    .trim()
    .replace(/^["']|["']$/g, '')
    .toLowerCase()
  return aliases.get(name) ?? name
}

/** Damaged UTF-8 (a cut letter, a stray byte) stays UTF-8; a text whose letters mostly fail was never UTF-8. */
function decodeClaimedUtf8(buffer: Buffer): string {
  const text = buffer.toString('utf8')
  if (isUtf8(buffer)) return text

  let broken = 0
  let sound = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit === 0xfffd) broken++
    else if (unit > 0x7f) sound++
  }
  return broken > sound ? decodeUnclaimed(buffer) : text
}

/** What is UTF-8 as UTF-8, every other byte as windows-1252: digests and forwards mix them in one text. */
function decodeUnclaimed(buffer: Buffer): string {
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

const decoders = new Map<string, TextDecoder | null>()
const mostDecoders = 100

function decodeWith(charset: string, buffer: Buffer): string | null {
  if (charset === 'iso-2022-kr') return decodeIso2022Kr(buffer)
  if (charset === 'hz-gb-2312') return decodeHz(buffer)

  const decoder = decoderFor(charset)
  if (decoder) return decoder.decode(buffer)
  if (charset.length < 40 && iconv.encodingExists(charset) && !transferNames.has(charset)) {
    return iconv.decode(buffer, charset)
  }
  return null
}

/** iconv-lite counts these among its encodings; in a mail they are no charset. */
const transferNames = new Set(['base64', 'hex', 'binary', 'ucs2', 'base-64', 'quoted-printable'])

function decoderFor(charset: string): TextDecoder | null {
  const known = decoders.get(charset)
  if (known !== undefined) return known

  let decoder: TextDecoder | null = null
  try {
    decoder = new TextDecoder(charset)
  } catch {
    // Not in the encoding standard: iconv-lite may have it.
  }
  // Labels come from outside; a mailbox of invented ones must not grow this without end.
  if (decoders.size < mostDecoders) decoders.set(charset, decoder)
  return decoder
}

/** RFC 1557: between SO and SI the bytes are EUC-KR without their high bits. Neither library has it. */
function decodeIso2022Kr(buffer: Buffer): string {
  const bytes = Buffer.alloc(buffer.length)
  let length = 0
  let shifted = 0
  for (let i = 0; i < buffer.length; i++) {
    const byte = buffer[i] ?? 0
    if (byte === 0x0e) shifted = 0x80
    else if (byte === 0x0f || byte === 0x0a) {
      shifted = 0
      if (byte === 0x0a) bytes[length++] = byte
    } else if (byte === 0x1b && buffer[i + 1] === 0x24 && buffer[i + 2] === 0x29) i += 3
    else bytes[length++] = byte > 0x20 ? byte | shifted : byte
  }
  return decoderFor('euc-kr')?.decode(bytes.subarray(0, length)) ?? ''
}

/** RFC 1843: between `~{` and `~}` the bytes are GB 2312 without their high bits; `~~` is a tilde. */
function decodeHz(buffer: Buffer): string {
  const bytes = Buffer.alloc(buffer.length)
  let length = 0
  let shifted = 0
  for (let i = 0; i < buffer.length; i++) {
    const byte = buffer[i] ?? 0
    const next = buffer[i + 1]
    if (byte === 0x7e && (next === 0x7b || next === 0x7d || next === 0x7e || next === 0x0a)) {
      if (next === 0x7e) bytes[length++] = 0x7e
      else if (next !== 0x0a) shifted = next === 0x7b ? 0x80 : 0
      i++
    } else {
      if (byte === 0x0a) shifted = 0
      bytes[length++] = byte > 0x20 ? byte | shifted : byte
    }
  }
  return decoderFor('gbk')?.decode(bytes.subarray(0, length)) ?? ''
}
