/** What of somebody goes into an address book. */
export interface CardToWrite {
  /** The same for the same person, so that a book that has them changes the card and makes no second. */
  readonly uid: string
  readonly name: string
  readonly addresses: readonly string[]
  readonly title: string | null
  readonly company: string | null
  readonly telephone: string | null
  readonly tags: readonly string[]
}

/** Cards of version 3.0, which every address book reads (RFC 2426), one after the other. */
export function writeCards(cards: readonly CardToWrite[]): string {
  return cards.map((card) => linesOf(card).map(folded).join('')).join('')
}

function linesOf({ uid, name, addresses, title, company, telephone, tags }: CardToWrite): readonly string[] {
  const [family, given] = familyAndGiven(name)
  return [
    'BEGIN:VCARD',
    'VERSION:3.0',
    `UID:${escaped(uid)}`,
    `FN:${escaped(name)}`,
    `N:${escaped(family)};${escaped(given)};;;`,
    ...addresses.map((address) => `EMAIL;TYPE=INTERNET:${escaped(address)}`),
    ...(title === null ? [] : [`TITLE:${escaped(title)}`]),
    ...(company === null ? [] : [`ORG:${escaped(company)}`]),
    ...(telephone === null ? [] : [`TEL:${escaped(telephone)}`]),
    ...(tags.length === 0 ? [] : [`CATEGORIES:${tags.map(escaped).join(',')}`]),
    'END:VCARD',
  ]
}

/** The last word is taken for the family's: books sort by it, and show the whole name as it is. */
function familyAndGiven(name: string): readonly [string, string] {
  const words = name.trim().split(/\s+/)
  return words.length < 2 ? ['', name.trim()] : [words.at(-1) ?? '', words.slice(0, -1).join(' ')]
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, (mark) => `\\${mark}`).replace(/\r\n|\r|\n/g, String.raw`\n`)
}

/** At 75 bytes, never inside a letter (RFC 2426 §2.6). */
function folded(line: string): string {
  const encoder = new TextEncoder()
  let out = ''
  let bytes = 0
  for (const letter of line) {
    const size = encoder.encode(letter).length
    if (bytes + size > 75) {
      out += '\r\n '
      bytes = 1
    }
    out += letter
    bytes += size
  }
  return `${out}\r\n`
}
