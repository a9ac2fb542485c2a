import ICAL from 'ical.js'
import { shortHash } from '#domain/hash.ts'
import { manualId, type ManualId } from '#domain/ids.ts'
import { decodeTable } from '#read/csv/decode-table.ts'
import { cardLimits, splitCards, type CardProblem, type RawCard } from '#read/vcard/card-lines.ts'
import { mendedLines } from '#read/vcard/mend-21.ts'

/** A contact of an address book, as far as a job hunt needs it. */
export interface ContactCard {
  /** Made of the card's UID, else of its addresses and name, so that the same card is the same entry again. */
  readonly id: ManualId
  /** Where it begins in the file, from 1. */
  readonly line: number
  readonly name: string
  /** Lower-cased, in the card's order. */
  readonly addresses: readonly string[]
  readonly title: string | null
  readonly company: string | null
  readonly telephone: string | null
}

export interface ReadCards {
  readonly cards: readonly ContactCard[]
  readonly bad: readonly CardProblem[]
  readonly cut: boolean
}

/** The cards of a .vcf file of any version; those that cannot be read are named and stop nothing. */
export function readCards(bytes: Uint8Array): ReadCards {
  const split = splitCards(decodeCards(bytes))
  const bad: CardProblem[] = [...split.bad]
  const cards: ContactCard[] = []
  const seen = new Set<string>()
  for (const raw of split.cards) {
    const card = readCard(raw)
    if (typeof card === 'string') bad.push({ line: raw.line, reason: card })
    else if (seen.has(card.id)) bad.push({ line: raw.line, reason: 'same-as-another' })
    else {
      seen.add(card.id)
      cards.push(card)
    }
  }
  return { cards, bad: bad.toSorted((a, b) => a.line - b.line), cut: split.cut }
}

/** Old programs of Apple write UTF-16 without a mark. */
function decodeCards(bytes: Uint8Array): string {
  if (bytes[0] === 0 && bytes[1] === 0x42) return new TextDecoder('utf-16be').decode(bytes)
  if (bytes[0] === 0x42 && bytes[1] === 0) return new TextDecoder('utf-16le').decode(bytes)
  return decodeTable(bytes).replace(/^\uFEFF/, '')
}

function readCard({ line, lines }: RawCard): ContactCard | CardProblem['reason'] {
  const card = parse(mendedLines(lines))
  if (card === null) return 'unreadable'
  const addresses = [...new Set(textsOf(card, 'email').map((text) => text.replace(/^mailto:/i, '').toLowerCase()))]
    .filter((address) => /^[^\s@<>]{1,64}@[^\s@<>]{1,253}$/.test(address))
    .slice(0, 20)
  const name = (firstOf(card, 'fn') || nameOf(card) || firstOf(card, 'nickname')).slice(0, cardLimits.field + 1)
  if (name === '') return 'no-name'
  const [title, company, telephone] = [
    firstOf(card, 'title') || firstOf(card, 'role'),
    partsOf(card, 'org')[0] ?? '',
    bestTelephone(card),
  ]
  if ([name, title, company, telephone].some((text) => text.length > cardLimits.field)) return 'too-long'
  const uid = firstOf(card, 'uid').slice(0, 1_000)
  const identity = uid === '' ? `${addresses.toSorted().join(',')}|${name.toLowerCase()}` : `uid|${uid}`
  return {
    id: manualId(`m_t${shortHash(`card|${identity}`)}`),
    line,
    name,
    addresses,
    title: title || null,
    company: company || null,
    telephone: telephone || null,
  }
}

function parse(lines: readonly string[]): ICAL.Component | null {
  // Who writes no version writes the one that most read.
  const versioned = lines.some((line) => /^version:/i.test(line)) ? lines : ['VERSION:3.0', ...lines]
  try {
    const parsed: unknown = ICAL.parse(['BEGIN:VCARD', ...versioned, 'END:VCARD'].join('\r\n'))
    if (!Array.isArray(parsed)) return null
    return new ICAL.Component(parsed[0] === 'vcard' ? parsed : parsed[0])
  } catch {
    return parseByLine(versioned)
  }
}

/** One broken line does not take the card with it: what can be read alone is read. */
function parseByLine(lines: readonly string[]): ICAL.Component | null {
  const card = new ICAL.Component('vcard')
  let found = 0
  for (const line of lines) {
    try {
      const parsed: unknown = ICAL.parse(['BEGIN:VCARD', 'VERSION:3.0', line, 'END:VCARD'].join('\r\n'))
      const [, properties] = (Array.isArray(parsed) && parsed[0] === 'vcard' ? parsed : []) as [string, unknown[][]]
      for (const property of properties?.slice(1) ?? []) {
        card.addProperty(new ICAL.Property(property as never))
        found++
      }
    } catch {
      continue
    }
  }
  return found === 0 ? null : card
}

function textsOf(card: ICAL.Component, name: string): string[] {
  return card
    .getAllProperties(name)
    .slice(0, 40)
    .flatMap((property) => (property.jCal.slice(3) as unknown[]).flat())
    .filter((value): value is string => typeof value === 'string')
    .map(plain)
    .filter((text) => text !== '')
}

/** ical.js leaves the mark before a semicolon standing in values that have one part. */
function firstOf(card: ICAL.Component, name: string): string {
  return (textsOf(card, name)[0] ?? '').replaceAll('\\;', ';')
}

/** The parts of a value in parts, in order, empty ones kept. */
function partsOf(card: ICAL.Component, name: string): string[] {
  const raw: unknown = card.getFirstProperty(name)?.jCal[3]
  const parts = Array.isArray(raw) ? raw.flat() : [raw]
  return parts.map((part) => (typeof part === 'string' ? plain(part) : ''))
}

/** N: family; given; more; before; behind. */
function nameOf(card: ICAL.Component): string {
  const [family = '', given = ''] = partsOf(card, 'n')
  return `${given} ${family}`.trim()
}

function bestTelephone(card: ICAL.Component): string {
  const all = card.getAllProperties('tel').slice(0, 20)
  const isFax = (one: ICAL.Property) => /fax|pager|modem/i.test(String(one.getParameter('type') ?? ''))
  const best = all.find((one) => !isFax(one))
  const value: unknown = best?.jCal[3]
  return typeof value === 'string' ? plain(value.replace(/^tel:/i, '')) : ''
}

function plain(text: string): string {
  return text
    .slice(0, 2_000)
    .replace(/[\p{Cc}\p{Cf}]/gu, ' ')
    .replace(/ {1,2000}/g, ' ')
    .trim()
}
