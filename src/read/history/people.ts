import type { PersonAnchor } from '#domain/person.ts'
import type { PeopleCorrection } from '#read/history/corrections.ts'
import type { Mention } from '#read/history/mention.ts'
import { isFreeMail } from '#read/history/free-mail.ts'
import { idsOf, makeHuman, type Human, type Met, type Scope } from '#read/history/human.ts'
import { Joining } from '#read/history/joining.ts'
import { push } from '#read/history/item.ts'
import { mayBeShortFor, type PersonName } from '#read/history/person-name.ts'

/** Nobody meets more people in one application; compared with each other they stay quick. */
const mostNames = 200

/**
 * Finds who is who. An own address is a human; so is a full name within one company or one application. A relay address
 * belongs to the human named on it (DESIGN, Identity and corrections). Meet everybody in canonical order, then `settle`,
 * then ask.
 */
export class People {
  readonly #met: Met[] = []
  readonly #nodeOf: number[] = []
  readonly #joining = new Joining()
  readonly #nodes = new Map<string, number>()
  /** By scope, the node of each mention that is alike. */
  readonly #seen: Map<string, number>[] = []
  readonly #words: Map<string, number>[] = []
  readonly #namesOf = new Map<string, ReadonlySet<string>>()
  /** Addresses that carry other people's mail: hiring systems' and shared ones. */
  readonly #carriers = new Set<string>()
  readonly #humanOf = new Map<number, Human>()
  readonly #me: ReadonlySet<string>
  readonly #myNames: ReadonlySet<string>

  constructor(me: ReadonlySet<string>, myNames: ReadonlySet<string>) {
    this.#me = me
    this.#myNames = myNames
  }

  meet(scope: Scope, mention: Mention): void {
    if (this.#isOwner(mention)) return
    if (mention.address !== null && mention.replyable === 'relay') this.#carriers.add(mention.address)
    const n = this.#metBefore(scope, mention)
    this.#met[n] = { scope, mention }
  }

  /**
   * `failed`: addresses that bounced; nobody is reached there. `said`: what the person said of who is who, in order; it
   * comes before everything that names and companies tell, and of two words the later before the earlier.
   */
  settle(failed: ReadonlySet<string>, said: readonly PeopleCorrection[] = []): readonly Human[] {
    const parted = this.#asSaid(said)
    for (const [n, { scope, mention }] of this.#inTurn(parted)) {
      const seen = this.#seenIn(scope)
      const known = seen.get(mention.same)
      const node = known ?? this.#nodeFor(scope, this.#asKnown(mention))
      if (known === undefined) seen.set(mention.same, node)
      this.#nodeOf[n] = node
    }
    this.#joinShortNames()
    this.#joinCarriers()

    const groups = new Map<number, Met[]>()
    for (const [n, met] of this.#met.entries()) {
      const { mention } = met
      const plain = this.#asKnown(mention)
      push(
        groups,
        this.#root(this.#nodeOf[n] as number),
        plain === mention ? met : { scope: met.scope, mention: plain },
      )
    }
    for (const [root, group] of groups) this.#humanOf.set(root, makeHuman(group, failed))
    return [...this.#humanOf.values()]
  }

  /** Whom a mention means; null for the owner and for nobody. */
  find(scope: Scope, mention: Mention): Human | null {
    if (this.#isOwner(mention)) return null
    const known = this.#seen[scope.index]?.get(mention.same)
    if (known !== undefined) return this.#humanAt(known)

    for (const key of this.#keysOf(scope, this.#asKnown(mention))) {
      const human = this.#humanAt(this.#nodes.get(key))
      if (human !== null) return human
    }
    return null
  }

  /** Whose own address it is, else who was met on it in this application. */
  findByAddress(scope: Scope, address: string): Human | null {
    return (
      this.#humanAt(this.#nodes.get(`@${address}`)) ?? this.#humanAt(this.#nodes.get(`on:${scope.index}:${address}`))
    )
  }

  /** Ten mails from one human tell one thing: the latest stands for those that say the same in one application. */
  #metBefore(scope: Scope, mention: Mention): number {
    // Who is known by a name only gets an id from every mail that names them.
    if (!mention.isOwnAddress) return this.#met.length
    const words = this.#wordsIn(scope)
    const known = words.get(mention.saying)
    if (known === undefined) words.set(mention.saying, this.#met.length)
    return known ?? this.#met.length
  }

  #wordsIn(scope: Scope): Map<string, number> {
    const known = this.#words[scope.index]
    if (known) return known
    const made = new Map<string, number>()
    this.#words[scope.index] = made
    return made
  }

  #humanAt(node: number | undefined): Human | null {
    return node === undefined ? null : (this.#humanOf.get(this.#root(node)) ?? null)
  }

  #isOwner(mention: Mention): boolean {
    if (mention.address !== null && this.#me.has(mention.address)) return true
    return mention.manual === null && this.#myNames.has(mention.name.key)
  }

  #seenIn(scope: Scope): Map<string, number> {
    const known = this.#seen[scope.index]
    if (known) return known
    const made = new Map<string, number>()
    this.#seen[scope.index] = made
    return made
  }

  /** An address taken for somebody's own may turn out to be a carrier, or another human's. */
  #asKnown(mention: Mention): Mention {
    const { address, isOwnAddress, name } = mention
    if (!isOwnAddress || address === null) return mention
    if (this.#carriers.has(address)) return { ...mention, isOwnAddress: false, replyable: 'relay' }
    if (name.key === '' || this.#isNameOf(address, name)) return mention
    return { ...mention, isOwnAddress: false, address: null, replyable: null }
  }

  /** One address with two quite different names is a slip of reading: it stays with the name that came first. */
  #isNameOf(address: string, name: PersonName): boolean {
    const known = this.#namesOf.get(address)
    const [first, last] = [name.words[0] as string, name.words.at(-1) as string]
    if (known === undefined) {
      this.#namesOf.set(address, new Set([first, last]))
      return true
    }
    return known.has(first) || known.has(last)
  }

  #nodeFor(scope: Scope, mention: Mention): number {
    const [first, ...others] = this.#keysOf(scope, mention)
    const node = this.#node(first as string)
    for (const key of others) this.#join(node, this.#node(key))
    return node
  }

  /** All that is the same human; the first is always there. */
  #keysOf(scope: Scope, { name, address, isOwnAddress, anchor }: Mention): readonly string[] {
    const keys: string[] = []
    if (address !== null && isOwnAddress) keys.push(`@${address}`)
    if (name.key !== '') {
      keys.push(`${scope.index}:${name.key}`)
      if (name.fullKey !== null) {
        if (name.fullKey !== name.key) keys.push(`${scope.index}:${name.fullKey}`)
        for (const company of scope.companies) keys.push(`${company}:${name.fullKey}`)
        const domain = isOwnAddress && address !== null ? address.slice(address.lastIndexOf('@') + 1) : ''
        if (domain !== '' && !isFreeMail(domain)) keys.push(`${domain}:${name.fullKey}`)
      }
    } else if (keys.length === 0) keys.push(address === null ? `by hand:${anchor}` : `on:${scope.index}:${address}`)
    return keys
  }

  #node(key: string): number {
    const known = this.#nodes.get(key)
    if (known !== undefined) return known
    const node = this.#joining.add()
    this.#nodes.set(key, node)
    return node
  }

  #root(node: number): number {
    return this.#joining.root(node)
  }

  #join(a: number, b: number): void {
    this.#joining.join(a, b)
  }

  /** Gives the addresses that were told apart from somebody: names go to the others first. */
  #asSaid(said: readonly PeopleCorrection[]): ReadonlySet<string> {
    const parted = new Set<string>()
    if (said.length === 0) return parted
    const nodeOf = this.#nodesOfIds(said)
    const nodesOf = (side: readonly PersonAnchor[]) =>
      side.flatMap((anchor) =>
        'address' in anchor ? this.#node(`@${anchor.address.toLowerCase()}`) : (nodeOf.get(anchor.id) ?? []),
      )
    const together = ([first, ...rest]: readonly number[]) => {
      if (first !== undefined) for (const node of rest) this.#join(first, node)
    }
    for (const { change } of said.toReversed()) {
      const [one, other] = [nodesOf(change.one), nodesOf(change.other)]
      if (change.type === 'same-person') together([...one, ...other])
      else {
        this.#joining.part(one, other)
        for (const anchor of change.other) if ('address' in anchor) parted.add(anchor.address.toLowerCase())
      }
      together(one)
      together(other)
    }
    return parted
  }

  /** Where those stand who have no address of their own, by the ids that name them. */
  #nodesOfIds(said: readonly PeopleCorrection[]): ReadonlyMap<string, number> {
    const found = new Map<string, number>()
    const isSought = said.some(({ change }) => [...change.one, ...change.other].some((anchor) => 'id' in anchor))
    if (!isSought) return found
    for (const { scope, mention } of this.#met) {
      const known = this.#asKnown(mention)
      const [key] = this.#keysOf(scope, known)
      for (const id of idsOf(known)) if (key !== undefined && !found.has(id)) found.set(id, this.#node(key))
    }
    return found
  }

  /** In the order in which they were met, but those last who were told apart: a name alone is not theirs. */
  #inTurn(parted: ReadonlySet<string>): readonly (readonly [number, Met])[] {
    const all = [...this.#met.entries()]
    if (parted.size === 0) return all
    const isLast = ({ mention }: Met) => mention.isOwnAddress && parted.has(mention.address ?? '')
    return [...all.filter(([, met]) => !isLast(met)), ...all.filter(([, met]) => isLast(met))]
  }

  /** `Jane` is Jane Doe where the application knows one Jane only. */
  #joinShortNames(): void {
    const byScope = new Map<number, Map<string, { readonly name: PersonName; readonly node: number }>>()
    for (const [n, { scope, mention }] of this.#met.entries()) {
      if (mention.name.key === '') continue
      const names = byScope.get(scope.index) ?? new Map()
      byScope.set(scope.index, names)
      if (names.size < mostNames) names.set(mention.name.key, { name: mention.name, node: this.#nodeOf[n] as number })
    }
    for (const names of byScope.values()) {
      if (names.size < 2) continue
      for (const short of names.values()) {
        if (short.name.words.length > 2) continue
        const fulls = new Set<number>()
        for (const full of names.values()) if (mayBeShortFor(short.name, full.name)) fulls.add(this.#root(full.node))
        const [only] = fulls
        if (fulls.size === 1 && only !== undefined) this.#join(only, short.node)
      }
    }
  }

  /** Who is met on a carrier within one application: with one name on it, that human; with two, nobody knows. */
  #joinCarriers(): void {
    const named = new Map<string, Set<number>>()
    for (const [n, { scope, mention }] of this.#met.entries()) {
      const { address, name } = mention
      if (address === null || name.key === '' || (mention.isOwnAddress && !this.#carriers.has(address))) continue
      const key = `on:${scope.index}:${address}`
      const nodes = named.get(key) ?? new Set<number>()
      named.set(key, nodes.add(this.#root(this.#nodeOf[n] as number)))
    }
    for (const [key, nodes] of named) {
      const [only] = new Set([...nodes].map((node) => this.#root(node)))
      if (nodes.size === 1 && only !== undefined) this.#join(only, this.#node(key))
    }
  }
}
