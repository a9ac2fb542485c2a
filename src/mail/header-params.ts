import { decodeText } from '#mail/charset.ts'
import { decodeEncodedWords } from '#mail/encoded-words.ts'

/** A header of the shape `value; name=value; name="value"`, names and value in lower case. */
export interface ParameterHeader {
  readonly value: string
  readonly params: ReadonlyMap<string, string>
}

const mostParams = 100
const longestHeader = 20_000

/**
 * Content-Type and Content-Disposition, with RFC 2231 continuations and charsets (`name*0*=utf-8''…`), and encoded
 * words in values, which no standard allows and every mailer writes. Comments are skipped; an unclosed quote ends
 * with the header.
 */
export function parseParameterHeader(written: string): ParameterHeader {
  const text = written.length > longestHeader ? written.slice(0, longestHeader) : written
  const semicolon = text.indexOf(';')
  const value = stripComment(semicolon < 0 ? text : text.slice(0, semicolon)).toLowerCase()
  if (semicolon < 0) return { value, params: noParams }

  const raw = new Map<string, string>()
  let at = semicolon + 1
  while (at < text.length && raw.size < mostParams) {
    const equals = text.indexOf('=', at)
    if (equals < 0) break

    // `; ;` and a word without a value are stepped over.
    const name = text
      .slice(Math.max(at, text.lastIndexOf(';', equals) + 1), equals)
      .trim()
      .toLowerCase()
    const [content, end] = readValue(text, equals + 1)
    if (name && !raw.has(name)) raw.set(name, content)
    at = end
  }
  return { value, params: raw.size === 0 ? noParams : joinContinuations(raw) }
}

const noParams: ReadonlyMap<string, string> = new Map()

function stripComment(text: string): string {
  const comment = text.indexOf('(')
  return (comment < 0 ? text : text.slice(0, comment)).trim()
}

/** The value behind `=` and where the next parameter may start. */
function readValue(text: string, from: number): [string, number] {
  let at = from
  while (text[at] === ' ' || text[at] === '\t') at++

  if (text[at] !== '"') {
    const semicolon = text.indexOf(';', at)
    const end = semicolon < 0 ? text.length : semicolon
    return [stripComment(text.slice(at, end)), end + 1]
  }

  let content = ''
  for (at++; at < text.length && text[at] !== '"'; at++) {
    if (text[at] === '\\' && at + 1 < text.length) at++
    content += text[at]
  }
  const semicolon = text.indexOf(';', at)
  return [content, semicolon < 0 ? text.length : semicolon + 1]
}

/** RFC 2231 §3 and §4: `name*0*`, `name*1`, … in order of their numbers, the charset in front of the first. */
function joinContinuations(raw: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const params = new Map<string, string>()
  const pieces = new Map<string, { index: number; encoded: boolean; content: string }[]>()

  for (const [name, content] of raw) {
    const star = name.indexOf('*')
    if (star < 0) {
      params.set(name, content.includes('=?') ? decodeEncodedWords(content) : content)
      continue
    }
    const rest = name.slice(star + 1)
    const index = Number.parseInt(rest, 10)
    const list = pieces.get(name.slice(0, star)) ?? []
    list.push({ index: Number.isNaN(index) ? 0 : index, encoded: rest === '' || rest.endsWith('*'), content })
    pieces.set(name.slice(0, star), list)
  }

  for (const [name, list] of pieces) {
    list.sort((a, b) => a.index - b.index)
    params.set(name, decodePieces(list))
  }
  return params
}

function decodePieces(list: readonly { encoded: boolean; content: string }[]): string {
  let charset: string | null = null
  const chunks: Buffer[] = []
  for (const [i, { encoded, content }] of list.entries()) {
    let text = content
    if (encoded && i === 0) {
      const parts = /^([^']{0,60})'[^']{0,60}'/.exec(text)
      charset = parts?.[1] ?? null
      text = text.slice(parts?.[0].length ?? 0)
    }
    chunks.push(encoded ? percentDecode(text) : Buffer.from(text, 'utf8'))
  }
  return decodeText(Buffer.concat(chunks), charset)
}

function percentDecode(text: string): Buffer {
  const bytes = text.replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1')
}
