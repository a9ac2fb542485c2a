import type { MentionedPerson, Replyable } from '#domain/finding.ts'
import type { Anchor, ManualId } from '#domain/ids.ts'
import type { CardFacts } from '#domain/manual.ts'
import type { Relation } from '#domain/person.ts'
import { companyName, companySimilarity } from '#read/history/company-name.ts'
import type { MailItem } from '#read/history/item.ts'
import { nameByHand, personName, type PersonName } from '#read/history/person-name.ts'
import { isNobodys, isSharedBox } from '#read/history/reading.ts'
import { isNo } from '#read/history/says.ts'

/** Somebody named in one place. */
export interface Mention {
  readonly name: PersonName
  /** Two mentions alike in this are the same human wherever one of them is met. */
  readonly same: string
  /** Two mentions alike in this also tell the same of them. */
  readonly saying: string
  readonly address: string | null
  /** The address is this human's own, so that it tells who they are; a hiring system's or a shared box is not. */
  readonly isOwnAddress: boolean
  readonly replyable: Replyable | null
  readonly title: string | null
  /** Null where nothing is told of what they are: they were only spoken with. */
  readonly relation: Relation | null
  readonly isShown: boolean
  /** The message or entry that names them. */
  readonly anchor: Anchor
  readonly manual: ManualId | null
  readonly at: number
  /** They wrote it: their address works. */
  readonly hasWritten: boolean
  readonly timeZone: string | null
  /** Told by a card of an address book, which says less than everything else. */
  readonly card: CardFacts | null
}

const worthAnswering: ReadonlySet<string> = new Set(['reply-by-person', 'feedback'])

/** Null for teams, systems and the owner: only humans are people, and boxes from which a human has written. */
export function mentionOf(
  person: MentionedPerson,
  item: MailItem,
  role: 'sender' | 'named' | 'invited',
): Mention | null {
  const given = personName(person.name)
  const isFormLetter = role === 'sender' && person.replyable === 'no-reply' && formLetters.has(item.kind)
  const name = given.isHuman && (isFormLetter || isCompanyOf(given, item)) ? nobody : given
  const address = person.address === '' ? null : (person.address?.toLowerCase() ?? null)
  const isAddressRead = address !== null && person.replyable !== 'no-reply' && !isNobodys(address)
  const wroteAsHuman =
    role === 'sender' &&
    (worthAnswering.has(item.kind) || (isNo(item) && item.mail.finding.rejection?.channel === 'personal'))
  const isBox = address !== null && isSharedBox(address)
  if (
    !name.isHuman &&
    !(isAddressRead && (wroteAsHuman || (!isBox && person.replyable === 'person' && role !== 'named')))
  )
    return null
  if (!name.isHuman && address === null) return null

  const interview = item.mail.finding.interview
  const isOwnAddress = isAddressRead && person.replyable !== 'relay' && !(isBox && name.isHuman)
  return finished({
    name,
    address,
    isOwnAddress,
    replyable: address === null ? null : isAddressRead ? (person.replyable ?? 'person') : 'no-reply',
    title: person.title,
    relation: person.relation,
    // That somebody writes shows nothing of what they are; a title, or a sentence that names them, does.
    isShown: !item.mail.finding.inContext && (person.title !== null || (role !== 'sender' && person.evidence !== null)),
    anchor: item.anchor,
    manual: null,
    at: item.at,
    hasWritten: role === 'sender',
    timeZone:
      interview !== null && (role === 'invited' || (role === 'sender' && interview.uid !== null))
        ? interview.timeZone
        : null,
    card: null,
  })
}

const nobody = personName('')

/** Sent by a system in a name that looks like any human's. */
const formLetters: ReadonlySet<string> = new Set(['confirmation', 'viewed', 'pending', 'talent-pool', 'assessment'])

/** Systems sign with the company's name, which can read like a human's. */
function isCompanyOf(name: PersonName, { reading }: MailItem): boolean {
  const asCompany = companyName(name.shown)
  return [reading.company, reading.companyDomain, reading.agency].some(
    (company) => company !== null && companySimilarity(asCompany, company) >= 0.96,
  )
}

/** Whom the owner wrote to. What they are, another mail must tell. */
function recipientOf(name: string, address: string, item: MailItem): Mention | null {
  if (address === '' || isNobodys(address) || isSharedBox(address)) return null
  return finished({
    name: personName(name),
    address,
    isOwnAddress: true,
    replyable: 'person',
    title: null,
    relation: 'coordinator',
    isShown: false,
    anchor: item.anchor,
    manual: null,
    at: item.at,
    hasWritten: false,
    timeZone: null,
    card: null,
  })
}

export function mentionByHand(
  person: {
    readonly name: string
    readonly address: string | null
    readonly title: string | null
    readonly relation: Relation | null
    readonly card?: CardFacts
  },
  anchor: ManualId,
  at: number,
): Mention {
  const address = person.address === null || person.address === '' ? null : person.address.toLowerCase()
  const isRead = address !== null && !isNobodys(address)
  return finished({
    name: nameByHand(person.name),
    address,
    isOwnAddress: isRead,
    replyable: address === null ? null : isRead ? 'person' : 'no-reply',
    title: person.title,
    relation: person.relation,
    isShown: true,
    anchor,
    manual: anchor,
    at,
    hasWritten: false,
    timeZone: null,
    card: person.card ?? null,
  })
}

type Words = Omit<Mention, 'same' | 'saying'>

/** Spelt out, so that all mentions have one shape: they are read a great many times. */
function finished(words: Words): Mention {
  const { name, address, isOwnAddress, replyable, title, relation, isShown } = words
  const { anchor, manual, at, hasWritten, timeZone, card } = words
  const same = `${isOwnAddress ? '@' : ''}${address ?? ''}|${name.key}`
  const flags = `${isShown ? 's' : ''}${hasWritten ? 'w' : ''}`
  const saying = `${same}|${name.shown}|${title ?? ''}|${relation ?? ''}|${flags}|${timeZone ?? ''}|${manual ?? ''}`
  return {
    name,
    same,
    saying,
    address,
    isOwnAddress,
    replyable,
    title,
    relation,
    isShown,
    anchor,
    manual,
    at,
    hasWritten,
    timeZone,
    card,
  }
}

/** Everybody whom one mail names. */
export interface Mentions {
  readonly sender: Mention | null
  readonly recipients: readonly Mention[]
  readonly named: readonly Mention[]
  readonly invited: readonly Mention[]
}

const known = new WeakMap<
  MailItem['mail'],
  { readonly kind: MailItem['kind']; readonly at: number; readonly mentions: Mentions }
>()

/** Made once for each reading of a mail: a history is built again after every change. */
export function mentionsOf(item: MailItem): Mentions {
  const found = known.get(item.mail)
  if (found?.kind === item.kind && found.at === item.at) return found.mentions

  const { head, finding } = item.mail
  const isIncoming = finding.direction === 'incoming'
  const all = (people: readonly MentionedPerson[], role: 'named' | 'invited') =>
    people.flatMap((person) => mentionOf(person, item, role) ?? [])
  const mentions: Mentions = {
    sender: isIncoming && finding.sender !== null ? mentionOf(finding.sender, item, 'sender') : null,
    recipients: isIncoming
      ? []
      : [...head.to, ...head.cc].flatMap((to) => recipientOf(to.name, to.address, item) ?? []),
    named: all(finding.people, 'named'),
    invited: all(finding.interview?.people ?? [], 'invited'),
  }
  known.set(item.mail, { kind: item.kind, at: item.at, mentions })
  return mentions
}
