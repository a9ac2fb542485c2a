import { isAscii, isUtf8 } from 'node:buffer'

import iconv from 'iconv-lite'

import { decodeUnclaimed } from '#mail/mixed-text.ts'
import { eucOfIso2022Kr, gbkOfHz } from '#mail/shifted-charsets.ts'

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

const singleByte = /^(?:windows-|cp)125\d$|^iso-8859-\d{1,2}$|^koi8-[ru]$/
const decoders = new Map<string, TextDecoder | null>()
const mostDecoders = 100

function decodeWith(charset: string, buffer: Buffer): string | null {
  if (charset === 'iso-2022-kr') return decodeWith('euc-kr', eucOfIso2022Kr(buffer))
  if (charset === 'hz-gb-2312') return decodeWith('gbk', gbkOfHz(buffer))
  if (singleByte.test(charset) && isSurelyUtf8(buffer)) return buffer.toString('utf8')

  // The runtime lacks one of its vowel points.
  if (charset === 'windows-1255') return iconv.decode(buffer, charset)
  const decoder = decoderFor(charset)
  if (decoder) return decoder.decode(buffer)
  if (charset.length < 40 && iconv.encodingExists(charset) && !transferNames.has(charset)) {
    return iconv.decode(buffer, charset)
  }
  return null
}

/** Words in a single-byte charset are not UTF-8 by chance, a pair of letters may be; the label is wrong by habit. */
function isSurelyUtf8(buffer: Buffer): boolean {
  return isUtf8(buffer) && buffer.toString('utf8').length < buffer.length - 1
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
