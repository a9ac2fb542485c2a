import { personIdOfAddress, personIdOfManual, personIdOfName, type PersonId } from '#domain/ids.ts'
import type { Person, Relation } from '#domain/person.ts'
import { compareText, fold, remember } from '#read/history/fold.ts'
import type { Mention } from '#read/history/mention.ts'
import { personName } from '#read/history/person-name.ts'
import { chooseRelation, type RelationWord } from '#read/history/relation.ts'

/** Where people are met: one application, or one mail that belongs to none. */
export interface Scope {
  readonly index: number
  /** Squashed company names; people of one full name there are one. */
  readonly companies: readonly string[]
}

/** A mention in its place, once it is known to be of this human. */
export interface Met {
  readonly scope: Scope
  readonly mention: Mention
}

/** A human while mentions are put together. */
export interface Human {
  readonly id: PersonId
  readonly formerIds: readonly PersonId[]
  readonly name: string
  readonly title: string | null
  readonly telephone: string | null
  readonly emails: readonly string[]
  readonly reach: Person['reach']
  readonly timeZone: string | null
  readonly words: ReadonlyMap<number, readonly RelationWord[]>
}

export function relationIn(human: Human, scope: Scope): Relation {
  return chooseRelation(human.words.get(scope.index) ?? [])
}

const idOfAddress: (address: string) => PersonId = remember((address) => personIdOfAddress(address))

/** The ids by which somebody so mentioned can be called. */
export function idsOf({ address, isOwnAddress, name, manual, anchor }: Mention): readonly PersonId[] {
  const ids: PersonId[] = []
  // A hiring system's address can carry many names in turn; only an own one is somebody's id.
  if (address !== null && (isOwnAddress || name.words.length === 0)) ids.push(idOfAddress(address))
  if (manual !== null) ids.push(personIdOfManual(manual))
  if (!isOwnAddress && name.words.length > 0) ids.push(personIdOfName(anchor, name.key))
  return ids
}

/** What all mentions of one human tell together; in the order in which they were met. */
export function makeHuman(group: readonly Met[], failed: ReadonlySet<string>): Human {
  const ids: PersonId[] = []
  const emails: string[] = []
  let byManual: PersonId | null = null
  let byName: PersonId | null = null
  const words = new Map<number, RelationWord[]>()
  let title: string | null = null
  let titleOnCard: string | null = null
  let telephone: string | null = null
  let timeZone: string | null = null
  for (const { scope, mention } of group) {
    const { address, anchor, manual, name } = mention
    if (address !== null && mention.replyable !== 'no-reply' && !emails.includes(address)) emails.push(address)
    ids.push(...idsOf(mention))
    if (manual !== null) byManual ??= personIdOfManual(manual)
    if (!mention.isOwnAddress && name.words.length > 0) byName ??= personIdOfName(anchor, name.key)
    if (mention.card === null) title = mention.title ?? title
    else {
      titleOnCard = mention.title ?? titleOnCard
      telephone = mention.card.telephone ?? telephone
    }
    timeZone = mention.timeZone ?? timeZone
    if (mention.relation === null) continue
    const said = words.get(scope.index)
    // A card of somebody known repeats what they are; what mail says later counts.
    const isSaid = mention.card?.isTicked !== false
    const word = { relation: mention.relation, isShown: mention.isShown && isSaid, isByHand: manual !== null && isSaid }
    if (said) said.push(word)
    else words.set(scope.index, [word])
  }
  const own = group.find(({ mention }) => mention.isOwnAddress && mention.address !== null)
  const first = group[0] as Met
  const id = own?.mention.address
    ? idOfAddress(own.mention.address)
    : (byManual ?? byName ?? idOfAddress(first.mention.address ?? first.mention.anchor))
  return {
    id,
    formerIds: [...new Set([id, ...ids])].sort(compareText),
    name: bestName(group),
    title: title ?? titleOnCard,
    telephone,
    emails,
    reach: reachOf(group, failed),
    timeZone,
    words,
  }
}

/** The fullest name, as most mails write it. */
function bestName(group: readonly Met[]): string {
  const counts = new Map<string, number>()
  const named = group.filter(({ mention }) => mention.name.words.length > 0)
  const ownWords = named.filter(({ mention }) => mention.card === null)
  for (const { mention } of ownWords.length > 0 ? ownWords : named) {
    counts.set(mention.name.shown, (counts.get(mention.name.shown) ?? 0) + 1)
  }
  let best: string | null = null
  for (const [name, count] of counts) {
    if (best === null || weigh(name, count) > weigh(best, counts.get(best) as number)) best = name
  }
  if (best !== null) return best
  const { mention } = group[0] as Met
  return mention.name.shown !== '' && !mention.name.shown.includes('@')
    ? mention.name.shown
    : nameOfAddress(mention.address ?? '')
}

function weigh(name: string, count: number): number {
  const words = fold(name).split(' ').length
  // Of two spellings the one with its accents is the careful one.
  const isCareful = fold(name) !== name.toLowerCase()
  return (words > 1 ? 1000 : 0) + 10 * Math.min(words, 4) + (isCareful ? 5 : 0) + Math.min(count, 4)
}

/** `jane.doe@…` → Jane Doe. */
function nameOfAddress(address: string): string {
  const local = address.slice(0, address.lastIndexOf('@'))
  const parts = local.split(/[._]/).filter((part) => /^\p{L}{2,}$/u.test(part))
  if (parts.length < 2) return address
  return personName(parts.map((part) => part[0]?.toUpperCase() + part.slice(1)).join(' ')).shown
}

const reachOrder = { person: 0, relay: 1, 'no-reply': 2 } as const

/** The address a human reads before a relay before nobody's; of two alike the one they wrote from last. */
function reachOf(group: readonly Met[], failed: ReadonlySet<string>): Person['reach'] {
  let best: { readonly address: string; readonly replyable: keyof typeof reachOrder; readonly wroteAt: number } | null =
    null
  for (const { mention } of group) {
    const { address, replyable } = mention
    if (address === null || replyable === null || failed.has(address)) continue
    const one = { address, replyable, wroteAt: mention.hasWritten ? mention.at : -1 }
    const isBetter =
      best === null ||
      reachOrder[one.replyable] < reachOrder[best.replyable] ||
      (one.replyable === best.replyable && one.wroteAt > best.wroteAt)
    if (isBetter) best = one
  }
  return best === null ? null : { address: best.address, replyable: best.replyable }
}
