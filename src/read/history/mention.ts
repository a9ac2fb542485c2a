import type { MentionedPerson, Replyable } from '#domain/finding.ts'
import type { Anchor, ManualId } from '#domain/ids.ts'
import type { Relation } from '#domain/person.ts'
import type { MailItem } from '#read/history/item.ts'
import { personName, type PersonName } from '#read/history/person-name.ts'
import { isNobodys, isSharedBox } from '#read/history/reading.ts'
import { isNo } from '#read/history/says.ts'

/** Somebody named in one place. */
export interface Mention {
  readonly name: PersonName
  readonly address: string | null
  /** The address is this human's own, so that it tells who they are; a hiring system's or a shared box is not. */
  readonly isOwnAddress: boolean
  readonly replyable: Replyable | null
  readonly title: string | null
  readonly relation: Relation
  readonly isShown: boolean
  /** The message or entry that names them. */
  readonly anchor: Anchor
  readonly manual: ManualId | null
  readonly at: number
  /** They wrote it: their address works. */
  readonly hasWritten: boolean
  readonly timeZone: string | null
}

const worthAnswering: ReadonlySet<string> = new Set(['reply-by-person', 'feedback'])

/** Null for teams, systems and the owner: only humans are people, and boxes from which a human has written. */
export function mentionOf(
  person: MentionedPerson,
  item: MailItem,
  role: 'sender' | 'named' | 'invited',
): Mention | null {
  const name = personName(person.name)
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
  return {
    name,
    address,
    isOwnAddress: isAddressRead && person.replyable !== 'relay' && !(isBox && name.isHuman),
    replyable: address === null ? null : isAddressRead ? (person.replyable ?? 'person') : 'no-reply',
    title: person.title,
    relation: person.relation,
    isShown: person.title !== null || person.evidence !== null,
    anchor: item.anchor,
    manual: null,
    at: item.at,
    hasWritten: role === 'sender',
    timeZone:
      interview !== null && (role === 'invited' || (role === 'sender' && interview.uid !== null))
        ? interview.timeZone
        : null,
  }
}

/** Whom the owner wrote to. What they are, another mail must tell. */
export function recipientOf(name: string, address: string, item: MailItem): Mention | null {
  if (address === '' || isNobodys(address) || isSharedBox(address)) return null
  return {
    name: personName(name),
    address,
    isOwnAddress: true,
    replyable: 'person',
    title: null,
    relation: 'recruiter',
    isShown: false,
    anchor: item.anchor,
    manual: null,
    at: item.at,
    hasWritten: false,
    timeZone: null,
  }
}

export function mentionByHand(
  person: {
    readonly name: string
    readonly address: string | null
    readonly title: string | null
    readonly relation: Relation
  },
  anchor: ManualId,
  at: number,
): Mention {
  const address = person.address === null || person.address === '' ? null : person.address.toLowerCase()
  const isRead = address !== null && !isNobodys(address)
  return {
    name: personName(person.name),
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
  }
}
