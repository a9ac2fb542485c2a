import type { Address } from '#domain/message.ts'
import { decodeEncodedWords } from '#mail/encoded-words.ts'
import { oneLine, withoutControls } from '#mail/tidy-text.ts'

const mostAddresses = 500
const longestHeader = 100_000

/**
 * The addresses of From, To, Cc or Reply-To: quoted names, comments, groups (their members), routes, encoded words
 * anywhere, and what people really write: names with commas left bare, addresses without brackets, no address at all.
 * The header comes unfolded, 8-bit bytes already decoded. (RFC 5322 §3.4, §4.4)
 */
export function parseAddresses(written: string): Address[] {
  const text = written.length > longestHeader ? written.slice(0, longestHeader) : written
  const simple = parseSimple(text)
  if (simple) return [simple]

  const found: Address[] = []
  const scanner = new AddressScanner(text)
  while (found.length < mostAddresses) {
    const next = scanner.next()
    if (next === null) break
    if (next.name !== '' || next.address !== '') found.push(next)
  }
  return found
}

/** Most headers are `Name <a@b>` or `a@b` without anything to take apart. */
const simpleShape =
  /^\s{0,20}(?:"?([^"<>(),:;@\\=]{0,200}?)"?\s{0,20}<([^\s<>(),:;"\\@]{1,100}@[^\s<>(),:;"\\@]{1,200})>|([^\s<>(),:;"\\@=]{1,100}@[^\s<>(),:;"\\@]{1,200}))\s{0,20}$/

function parseSimple(text: string): Address | null {
  if (text.length > 400) return null
  const match = simpleShape.exec(text)
  if (!match) return null
  return { name: tidyName(match[1] ?? ''), address: cleanAddress(match[2] ?? match[3] ?? '') }
}

function tidyName(written: string): string {
  const decoded = oneLine(decodeEncodedWords(written))
  // 'Doe, Jane' in single quotes is a Microsoft habit; the quotes are no part of the name.
  return /^'[^']{1,200}'$/.test(decoded) ? decoded.slice(1, -1).trim() : decoded
}

class AddressScanner {
  private readonly text: string
  /** A group ends with a semicolon; without one a colon is only part of a name ("Acorn: Jobs"). */
  private readonly mayHaveGroups: boolean
  private at = 0

  constructor(text: string) {
    this.text = text
    this.mayHaveGroups = text.includes(';')
  }

  /** The next address; an empty one where there is nothing between two commas; null at the end. */
  next(): Address | null {
    const { text } = this
    if (this.at >= text.length) return null

    let words = ''
    let comment = ''
    let bracketed: string | null = null
    for (; this.at < text.length; this.at++) {
      const sign = text[this.at]
      if (sign === '"') words += this.quoted()
      else if (sign === '(') comment += `${comment && ' '}${this.comment()}`
      else if (sign === '<') bracketed ??= this.angle()
      else if (sign === ',' || sign === ';') break
      // A group's name ends at its colon; its members stand for themselves.
      else if (sign === ':' && this.mayHaveGroups && !words.includes('@') && bracketed === null) words = ''
      else words += sign
    }
    this.at++
    return toAddress(words, comment, bracketed)
  }

  private quoted(): string {
    let content = ''
    for (this.at++; this.at < this.text.length && this.text[this.at] !== '"'; this.at++) {
      if (this.text[this.at] === '\\') this.at++
      content += this.text[this.at] ?? ''
    }
    return content
  }

  /** Comments nest. */
  private comment(): string {
    let content = ''
    let depth = 1
    for (this.at++; this.at < this.text.length; this.at++) {
      const sign = this.text[this.at]
      if (sign === '(') depth++
      else if (sign === ')' && --depth === 0) break
      else if (sign === '\\') this.at++
      content += this.text[this.at] ?? ''
    }
    return content
  }

  private angle(): string {
    const end = this.text.indexOf('>', this.at)
    const stop = end < 0 ? this.text.length : end
    const content = this.text.slice(this.at + 1, stop)
    this.at = stop
    // `<@relay,@relay:user@host>`: the route is history (RFC 5322 §4.4).
    return content.startsWith('@') ? content.slice(content.indexOf(':') + 1) : content
  }
}

function toAddress(words: string, comment: string, bracketed: string | null): Address {
  if (bracketed !== null) {
    const address = cleanAddress(decodeEncodedWords(bracketed))
    // `<MAILER-DAEMON>` is no address, but it says who wrote.
    return { name: tidyName(words) || tidyName(comment) || (address === '' ? tidyName(bracketed) : ''), address }
  }

  const text = words.trim()
  const bare = /\S{1,100}@\S{1,200}/.exec(text.includes('=?') ? decodeEncodedWords(text) : text)
  if (!bare) return { name: tidyName(text) || tidyName(comment), address: '' }

  const address = cleanAddress(bare[0])
  const rest = text === bare[0] ? '' : tidyName(text.replace(bare[0], ' '))
  return { name: rest || tidyName(comment), address }
}

/** Lower-cased, without white space; empty when it has no `@` between two other signs. */
function cleanAddress(written: string): string {
  const address = withoutControls(written)
    .replace(/\s+/g, '')
    // Quotes that are not needed are no part of an address (RFC 5321 §4.1.2); those around a space or an @ are.
    .replace(/^"([^"\\@]{1,100})"@/, '$1@')
    .replace(/^mailto:/i, '')
    .toLowerCase()
  const sign = address.lastIndexOf('@')
  return sign > 0 && sign < address.length - 1 && address[0] !== '@' ? address : ''
}
