import iconv from 'iconv-lite'
import type { Charset } from './mail.ts'

/** Bytes are carried as "binary" strings (one UTF-16 unit a byte) until the mailbox is written. */
export function bytesOf(text: string, charset: Charset): string {
  return iconv.encode(text, charset === 'us-ascii' ? 'ascii' : charset).toString('latin1')
}

const hex = (byte: number) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`

/** RFC 2045 §6.7, soft line breaks at 76 columns, LF line ends. */
export function quotedPrintable(binary: string): string {
  return binary.split('\n').map(quotedPrintableLine).join('\n')
}

function quotedPrintableLine(line: string): string {
  let out = ''
  let column = 0
  for (let i = 0; i < line.length; i++) {
    const byte = line.charCodeAt(i)
    const isSpace = byte === 32 || byte === 9
    const plain = (byte >= 33 && byte <= 126 && byte !== 61) || (isSpace && i < line.length - 1)
    const token = plain ? line.charAt(i) : hex(byte)
    if (column + token.length > 75) {
      out += '=\n'
      column = 0
    }
    out += token
    column += token.length
  }
  return out
}

export function base64(binary: string): string {
  const all = Buffer.from(binary, 'latin1').toString('base64')
  return (all.match(/.{1,76}/g) ?? []).join('\n')
}

const isAscii = (text: string) => /^[\x20-\x7e]*$/.test(text)

/**
 * Unstructured header text (RFC 2047). Non-ASCII text becomes encoded words of at most 75 columns that never cut a
 * character; Q where it stays readable, B where most of it is not Latin.
 */
export function headerText(text: string, charset: Charset = 'utf-8'): string {
  if (isAscii(text)) return text
  return encodedWords(text, charset).join('\n ')
}

/** A display name: bare, quoted or encoded, whichever it needs. */
export function headerPhrase(name: string, charset: Charset = 'utf-8'): string {
  if (!isAscii(name)) return encodedWords(name, charset).join('\n ')
  return /^[A-Za-z0-9 !#$%&'*+/=?^_`{|}~-]*$/.test(name) ? name : `"${name.replace(/["\\]/g, '\\$&')}"`
}

function encodedWords(text: string, charset: Charset): readonly string[] {
  const characters = Array.from(text)
  const strange = characters.filter((c) => !isAscii(c)).length
  const form = strange * 3 > characters.length ? 'B' : 'Q'
  const encode = form === 'B' ? base64Word : quotedWord
  const room = 75 - `=?${charset}?${form}??=`.length

  const words: string[] = []
  let word = ''
  for (const character of characters) {
    if (word !== '' && encode(word + character, charset).length > room) {
      words.push(word)
      word = ''
    }
    word += character
  }
  words.push(word)
  return words.map((w) => `=?${charset}?${form}?${encode(w, charset)}?=`)
}

const base64Word = (text: string, charset: Charset) => Buffer.from(bytesOf(text, charset), 'latin1').toString('base64')

/** The strict set of RFC 2047 §5 (3), good in phrases and in subjects. */
function quotedWord(text: string, charset: Charset): string {
  return Array.from(bytesOf(text, charset), (c) =>
    c === ' ' ? '_' : /[A-Za-z0-9!*+/-]/.test(c) ? c : hex(c.charCodeAt(0)),
  ).join('')
}

/** `filename="x.pdf"`, or RFC 2231's `filename*=utf-8''…` where the name is not ASCII. */
export function parameter(key: string, value: string): string {
  if (isAscii(value)) return `${key}="${value}"`
  const escaped = encodeURIComponent(value).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)
  return `${key}*=utf-8''${escaped}`
}

/** Breaks a header at spaces so that no line passes 78 columns where that can be helped (RFC 5322 §2.1.1). */
export function foldHeader(header: string): string {
  const out: string[] = []
  for (const line of header.split('\n')) {
    let rest = line
    while (rest.length > 78) {
      const at = rest.lastIndexOf(' ', 77)
      // Never break right behind the field name, nor at the space a folded line starts with.
      if (at <= 0 || rest.slice(0, at).endsWith(':') || rest.slice(0, at).trim() === '') break
      out.push(rest.slice(0, at))
      rest = rest.slice(at)
    }
    out.push(rest)
  }
  return out.join('\n')
}
