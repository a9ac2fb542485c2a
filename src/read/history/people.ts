import { personIdOfAddress, personIdOfManual, personIdOfName, type PersonId } from '#domain/ids.ts'
import type { Person } from '#domain/person.ts'
import type { Mention } from '#read/history/mention.ts'
import { compareText, fold } from '#read/history/fold.ts'
import { fullNameKey, mayBeShortFor, personName, type PersonName } from '#read/history/person-name.ts'
import { chooseRelation, type RelationWord } from '#read/history/relation.ts'
import { isFreeMail } from '#read/history/free-mail.ts'

/** Where people are met: one application, or one mail that belongs to none. */
export interface Scope {
  readonly index: number
  /** Squashed company names; people of one full name there are one. */
  readonly companies: readonly string[]
}

interface Met {
  readonly scope: Scope
  readonly mention: Mention
  readonly node: number
}

/** A human while mentions are put together. */
export interface Human {
  readonly id: PersonId
  readonly formerIds: readonly PersonId[]
  readonly name: string
  readonly title: string | null
  readonly emails: readonly string[]
  readonly reach: Person['reach']
  readonly timeZone: string | null
  readonly words: ReadonlyMap<number, readonly RelationWord[]>
}

/**
 * Finds who is who. An own address is a human; so is a full name within one company or one application. A relay address
 * belongs to the human named on it (DESIGN, Identity and corrections). Meet in canonical order, then `settle`.
 */
export class People {
  readonly #met: Met[] = []
  readonly #parents: number[] = []
  readonly #nodes = new Map<string, number>()
  readonly #relays = new Map<string, number>()
  readonly #namesOf = new Map<string, Map<string, number>>()
  readonly #me: ReadonlySet<string>
  readonly #myNames: ReadonlySet<string>
  #humanOf = new Map<number, Human>()

  constructor(me: ReadonlySet<string>, myNames: ReadonlySet<string>) {
    this.#me = me
    this.#myNames = myNames
  }

  meet(scope: Scope, mention: Mention): void {
    if (this.#isOwner(mention)) return

    const node = this.#nodeFor(scope, mention)
    if (mention.address !== null && mention.replyable === 'relay') {
      this.#relays.set(`${scope.index}:${mention.address}`, node)
      this.#relays.set(mention.address, node)
    }
    this.#met.push({ scope, mention, node })
  }

  /** Whom a mention means; null for the owner and for nobody. */
  find(scope: Scope, mention: Mention): Human | null {
    if (this.#isOwner(mention)) return null
    const key = this.#keysOf(scope, mention)[0]
    const node = key === undefined ? undefined : this.#nodes.get(key)
    return node === undefined ? null : (this.#humanOf.get(this.#root(node)) ?? null)
  }

  findByAddress(address: string): Human | null {
    const node = this.#nodes.get(`@${address}`)
    return node === undefined ? null : (this.#humanOf.get(this.#root(node)) ?? null)
  }

  /** Whose hiring system's address it is within one application. */
  findByRelay(scope: Scope, address: string): Human | null {
    const node = this.#relays.get(`${scope.index}:${address}`) ?? this.#relays.get(address)
    return node === undefined ? null : (this.#humanOf.get(this.#root(node)) ?? null)
  }

  #isOwner(mention: Mention): boolean {
    if (mention.address !== null && this.#me.has(mention.address)) return true
    return mention.manual === null && this.#myNames.has(mention.name.words.join(' '))
  }

  /** `failed`: addresses that bounced; nobody is reached there. */
  settle(failed: ReadonlySet<string>): readonly Human[] {
    this.#joinShortNames()
    const groups = new Map<number, Met[]>()
    for (const met of this.#met) {
      const root = this.#root(met.node)
      const group = groups.get(root)
      if (group) group.push(met)
      else groups.set(root, [met])
    }
    for (const [root, group] of groups) this.#humanOf.set(root, makeHuman(group, failed))
    return [...this.#humanOf.values()]
  }

  #nodeFor(scope: Scope, mention: Mention): number {
    const [first, ...others] = this.#keysOf(scope, mention)
    const node = this.#node(first as string)
    for (const key of others) this.#join(node, this.#node(key))
    return node
  }

  /** All that is the same human; the first is always there. */
  #keysOf(scope: Scope, mention: Mention): readonly string[] {
    const { name, address, isOwnAddress } = mention
    const words = name.words.join(' ')
    const isNamed = words !== '' && (!isOwnAddress || address === null || this.#isNameOf(address, name))
    const keys: string[] = []
    if (isOwnAddress && address !== null && (isNamed || words === '')) keys.push(`@${address}`)
    if (words === '')
      return keys.length > 0 ? keys : [address === null ? `manual:${mention.anchor}` : `relay:${address}`]

    keys.push(`${scope.index}:${words}`)
    const full = fullNameKey(name)
    if (full === null) return keys
    keys.push(`${scope.index}:${full}`)
    for (const company of scope.companies) keys.push(`${company}:${full}`)
    const domain = isOwnAddress && address !== null ? address.slice(address.lastIndexOf('@') + 1) : ''
    if (domain !== '' && !isFreeMail(domain)) keys.push(`${domain}:${full}`)
    return keys
  }

  /** One address with two quite different names is a slip of reading: it stays with the name that came first. */
  #isNameOf(address: string, name: PersonName): boolean {
    const known = this.#namesOf.get(address)
    const first = name.words[0] as string
    const last = name.words.at(-1) as string
    if (known === undefined) {
      this.#namesOf.set(
        address,
        new Map([
          [first, 1],
          [last, 1],
        ]),
      )
      return true
    }
    return known.has(first) || known.has(last)
  }

  #node(key: string): number {
    const known = this.#nodes.get(key)
    if (known !== undefined) return known
    const node = this.#parents.length
    this.#parents.push(node)
    this.#nodes.set(key, node)
    return node
  }

  #root(node: number): number {
    let at = node
    while (this.#parents[at] !== at) {
      this.#parents[at] = this.#parents[this.#parents[at] as number] as number
      at = this.#parents[at] as number
    }
    return at
  }

  #join(a: number, b: number): void {
    const [one, other] = [this.#root(a), this.#root(b)]
    if (one !== other) this.#parents[Math.max(one, other)] = Math.min(one, other)
  }

  /** `Jane` is Jane Doe where the application knows one Jane only. */
  #joinShortNames(): void {
    const byScope = new Map<number, Met[]>()
    for (const met of this.#met) {
      const group = byScope.get(met.scope.index)
      if (group) group.push(met)
      else byScope.set(met.scope.index, [met])
    }
    for (const group of byScope.values()) {
      const shorts = group.filter(({ mention }) => isShort(mention.name))
      if (shorts.length === 0) continue
      for (const short of shorts) {
        const fulls = new Set<number>()
        for (const { mention, node } of group) {
          if (mayBeShortFor(short.mention.name, mention.name)) fulls.add(this.#root(node))
        }
        const [only] = fulls
        if (fulls.size === 1 && only !== undefined) this.#join(only, short.node)
      }
    }
  }
}

function isShort(name: PersonName): boolean {
  return name.words.length === 1 || (name.words.length === 2 && (name.words[0] as string).length <= 2)
}

function makeHuman(group: readonly Met[], failed: ReadonlySet<string>): Human {
  const ids: PersonId[] = []
  const emails: string[] = []
  let byManual: PersonId | null = null
  let byName: PersonId | null = null
  const words = new Map<number, RelationWord[]>()
  let title: string | null = null
  let timeZone: string | null = null
  for (const { scope, mention } of group) {
    const { address, anchor, manual, name } = mention
    if (address !== null && mention.replyable !== 'no-reply' && !emails.includes(address)) emails.push(address)
    // A hiring system's address can carry many names in turn; only an own one is somebody's id.
    if (address !== null && (mention.isOwnAddress || name.words.length === 0)) ids.push(personIdOfAddress(address))
    if (manual !== null) {
      const id = personIdOfManual(manual)
      byManual ??= id
      ids.push(id)
    }
    if (!mention.isOwnAddress && name.words.length > 0) {
      const id = personIdOfName(anchor, name.words.join(' '))
      byName ??= id
      ids.push(id)
    }
    title = mention.title ?? title
    timeZone = mention.timeZone ?? timeZone
    const said = words.get(scope.index)
    const word = { relation: mention.relation, isShown: mention.isShown, isByHand: manual !== null }
    if (said) said.push(word)
    else words.set(scope.index, [word])
  }
  const own = group.find(({ mention }) => mention.isOwnAddress && mention.address !== null)
  const first = group[0] as Met
  const id = own?.mention.address
    ? personIdOfAddress(own.mention.address)
    : (byManual ?? byName ?? personIdOfAddress(first.mention.address ?? first.mention.anchor))
  return {
    id,
    formerIds: [...new Set([id, ...ids])].sort(compareText),
    name: bestName(group),
    title,
    emails,
    reach: reachOf(group, failed),
    timeZone,
    words,
  }
}

/** The fullest name, as most mails write it. */
function bestName(group: readonly Met[]): string {
  const counts = new Map<string, number>()
  for (const { mention } of group) {
    if (mention.name.words.length > 0) counts.set(mention.name.shown, (counts.get(mention.name.shown) ?? 0) + 1)
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
  return (fold(name).split(' ').length > 1 ? 1000 : 0) + count
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

export function relationIn(human: Human, scope: Scope) {
  return chooseRelation(human.words.get(scope.index) ?? [])
}
