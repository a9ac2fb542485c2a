import { companyKey } from '#domain/company.ts'
import type { Application } from '#domain/application.ts'
import { applicationIdOf } from '#domain/ids.ts'
import type { ContactFact, ManualEntry } from '#domain/manual.ts'
import type { Person, Relation } from '#domain/person.ts'
import { err, ok, type Result } from '#domain/result.ts'
import { relationOfTitle } from '#read/extract/people.ts'
import { isFreeMail } from '#read/tables/free-mail.ts'
import { cardLimits, type CardProblem } from '#read/vcard/card-lines.ts'
import { readCards, type ContactCard } from '#read/vcard/read-cards.ts'
import type { Ctx } from '#actions/context.ts'
import { companyNames } from '#actions/people-in-touch.ts'
import { nothingSaid } from '#actions/people-sayings.ts'
import { anchorOf } from '#actions/say-of-person.ts'
import { seeWorld, type World } from '#actions/world.ts'

/**
 * What a card will do: tell more of somebody known (`fills`), change what it told before, be proposed as a contact of
 * an application at its company, or nothing: all is known, the person took it away, or it is of no company of theirs.
 */
export type CardFate = 'fills' | 'updated' | 'proposed' | 'known' | 'removed' | 'elsewhere'

export interface CardView {
  readonly id: string
  readonly line: number
  readonly name: string
  readonly title: string | null
  readonly company: string | null
  readonly address: string | null
  readonly telephone: string | null
  readonly fate: CardFate
  /** Where it belongs, or would. */
  readonly application: { readonly id: string; readonly company: string; readonly role: string | null } | null
  /** For a proposal a guess, from the title. */
  readonly relation: Relation | null
}

export interface ContactsPreview {
  readonly cards: readonly CardView[]
  readonly bad: readonly CardProblem[]
  /** More cards than are read. */
  readonly cut: boolean
}

/** A proposal the person agreed to, with the relation they chose; without one the guess stands. */
export interface CardTick {
  readonly card: string
  readonly relation?: Relation | undefined
}

export interface ContactsImported {
  /** What takes it back; null when it changed nothing. */
  readonly id: string | null
  readonly added: number
  readonly filled: number
  readonly updated: number
  readonly bad: readonly CardProblem[]
}

export interface ContactsRefusal {
  readonly code: 'too-large' | 'no-cards'
  readonly message: string
}

const shownProblems = 200

/** What taking these cards in would do; changes nothing. */
export async function previewContacts(ctx: Ctx, bytes: Uint8Array): Promise<Result<ContactsPreview, ContactsRefusal>> {
  const sorted = await sortCards(ctx, bytes)
  if (!sorted.ok) return sorted
  const { cards, bad, cut } = sorted.value
  return ok({ cards: cards.map(viewOf), bad: bad.slice(0, shownProblems), cut })
}

/**
 * Takes in what cards tell of people who are known, and those proposals that are ticked. The same card is the same
 * entry whenever it comes again; everything at once is taken back with the id that is given.
 */
export async function importContacts(
  ctx: Ctx,
  file: { readonly name: string; readonly bytes: Uint8Array },
  ticks: readonly CardTick[],
): Promise<Result<ContactsImported, ContactsRefusal>> {
  const sorted = await sortCards(ctx, file.bytes)
  if (!sorted.ok) return sorted
  const ticked = new Map(ticks.map(({ card, relation }) => [card, relation]))
  const changing = sorted.value.cards.flatMap(({ fact, fate, card }): readonly Changing[] => {
    if (fact === null || (fate !== 'fills' && fate !== 'updated' && fate !== 'proposed')) return []
    if (fate !== 'proposed') return [{ id: card.id, fact, fate }]
    return ticked.has(card.id)
      ? [{ id: card.id, fact: { ...fact, relation: ticked.get(card.id) ?? fact.relation }, fate }]
      : []
  })
  const count = (fate: CardFate) => changing.filter((one) => one.fate === fate).length
  const bad = sorted.value.bad.slice(0, shownProblems)
  const done = { added: count('proposed'), filled: count('fills'), updated: count('updated'), bad }
  await noteWhereSeen(ctx, sorted.value.cards)
  if (changing.length === 0) return ok({ id: null, ...done })

  const made = await ctx.owner.tableImports.add({
    at: ctx.now,
    name: file.name.slice(0, 300),
    format: 'vcard',
    counts: {
      added: done.added,
      linked: done.filled,
      updated: done.updated,
      known: sorted.value.cards.filter(({ fate }) => fate === 'known' || fate === 'removed').length,
      bad: sorted.value.bad.length,
    },
    entries: changing.map(({ id, fact }) => ({ id, fact })),
    merges: [],
  })
  return ok({ id: made.id, ...done })
}

/** A card that has somebody elsewhere than where they were met: a reason to ask whether they moved. */
async function noteWhereSeen(ctx: Ctx, cards: readonly SortedCard[]): Promise<void> {
  const world = await seeWorld(ctx)
  const people = new Map(world.history.people.flatMap((person) => person.emails.map((address) => [address, person])))
  for (const { card } of cards) {
    const person = card.addresses.map((address) => people.get(address)).find((one) => one !== undefined)
    if (person === undefined || card.company === null || companyKey(card.company) === '') continue
    const said = world.sayings.get(person.id) ?? nothingSaid
    const known = [
      ...companyNames(world, person),
      ...said.notMoved,
      ...said.seenAt.map(({ company }) => company),
      ...(said.moved === null ? [] : [said.moved.company]),
    ]
    if (known.some((name) => companyKey(name) === companyKey(card.company ?? ''))) continue
    const address = card.addresses.find((one) => !person.emails.includes(one)) ?? null
    const says = { type: 'seen-at', company: card.company, title: card.title, address } as const
    await ctx.owner.personFacts.add({ person: anchorOf(person), says }, ctx.now)
  }
}

interface Changing {
  readonly id: ContactCard['id']
  readonly fact: ContactFact
  readonly fate: CardFate
}

interface SortedCard {
  readonly card: ContactCard
  readonly fate: CardFate
  readonly application: Application | null
  readonly fact: ContactFact | null
}

async function sortCards(
  ctx: Ctx,
  bytes: Uint8Array,
): Promise<
  Result<
    { readonly cards: readonly SortedCard[]; readonly bad: readonly CardProblem[]; readonly cut: boolean },
    ContactsRefusal
  >
> {
  if (bytes.length > cardLimits.bytes)
    return err({ code: 'too-large', message: 'A file of contacts has at most 10 MB; this one is larger.' })
  const { cards, bad, cut } = readCards(bytes)
  if (cards.length + bad.length === 0)
    return err({ code: 'no-cards', message: 'There is no contact in this file. One ends in .vcf and holds cards.' })

  const world = await seeWorld(ctx)
  const forgotten = await ctx.owner.forgottenPeople.recognise()
  const entries = new Map((await ctx.owner.manual.list()).map((entry) => [entry.id, entry]))
  const people = new Map<string, Person>()
  for (const person of world.history.people) for (const address of person.emails) people.set(address, person)
  const companies = companiesOf(world)
  return ok({
    cards: cards
      .filter(({ addresses }) => !addresses.some(forgotten.isAddress))
      .map((card) => sortCard(card, entries.get(card.id), { world, people, companies })),
    bad,
    cut,
  })
}

interface Known {
  readonly world: World
  readonly people: ReadonlyMap<string, Person>
  readonly companies: ReadonlyMap<string, Application>
}

function sortCard(card: ContactCard, entry: ManualEntry | undefined, known: Known): SortedCard {
  if (entry !== undefined) return sortKnownCard(card, entry, known)
  const address = card.addresses.find((one) => known.people.has(one))
  const person = address === undefined ? undefined : known.people.get(address)
  const first = person === undefined ? undefined : latestOf(person, known.world)
  if (person !== undefined && first !== undefined) {
    const fact = factOf(card, first.application, address ?? null, first.relation, false)
    return { card, fate: tellsMore(card, person) ? 'fills' : 'known', application: first.application, fact }
  }
  const application = atCompany(card, known.companies)
  if (application === null) return { card, fate: 'elsewhere', application, fact: null }
  const guess = relationOfTitle(card.title ?? '') ?? 'referrer'
  const fact = factOf(card, application, card.addresses[0] ?? null, guess, true)
  return { card, fate: 'proposed', application, fact }
}

/** A card that came before keeps its application, its address and its relation; what the person took away stays away. */
function sortKnownCard(card: ContactCard, entry: ManualEntry, { world }: Known): SortedCard {
  const { fact } = entry
  if (entry.removedAt !== null || fact.type !== 'contact')
    return { card, fate: 'removed', application: null, fact: null }
  const application = world.applications.get(applicationIdOf(fact.application)) ?? null
  const isSame =
    fact.name === card.name && fact.title === card.title && (fact.card?.telephone ?? null) === card.telephone
  const next: ContactFact = {
    ...fact,
    name: card.name,
    title: card.title,
    card: { telephone: card.telephone, isTicked: fact.card?.isTicked ?? true },
  }
  return { card, fate: isSame ? 'known' : 'updated', application, fact: next }
}

function factOf(
  card: ContactCard,
  application: Application,
  address: string | null,
  relation: Relation,
  isTicked: boolean,
): ContactFact {
  const { name, title, telephone } = card
  const said = { type: 'contact', application: application.anchor, name, address, title, relation } as const
  return { ...said, card: { telephone, isTicked } }
}

/** Never over what the mail or the person said: only what is not known yet. */
function tellsMore(card: ContactCard, person: Person): boolean {
  return (
    (card.title !== null && person.title === null) ||
    (card.telephone !== null && person.telephone === undefined) ||
    (person.name.includes('@') && card.name !== '')
  )
}

function latestOf(
  person: Person,
  { applications }: World,
): { readonly application: Application; readonly relation: Relation } | undefined {
  return person.applications
    .flatMap(({ applicationId, relation }) => {
      const application = applications.get(applicationId)
      return application === undefined ? [] : [{ application, relation }]
    })
    .toSorted((a, b) => lastAt(b.application) - lastAt(a.application))[0]
}

/** The latest application at each company, by its name and by the domain of its mail. */
function companiesOf({ history }: World): ReadonlyMap<string, Application> {
  const found = new Map<string, Application>()
  for (const one of history.applications.toSorted((a, b) => lastAt(a) - lastAt(b))) {
    const key = companyKey(one.company.value)
    if (key !== '') found.set(key, one)
    if (one.companyDomain !== null) found.set(`@${one.companyDomain}`, one)
  }
  return found
}

function atCompany({ company, addresses }: ContactCard, companies: Known['companies']): Application | null {
  const named = company === null ? undefined : companies.get(companyKey(company))
  if (named !== undefined) return named
  for (const address of addresses) {
    let host = address.slice(address.lastIndexOf('@') + 1)
    if (isFreeMail(host)) continue
    for (let i = 0; i < 5 && host.includes('.'); i++) {
      const found = companies.get(`@${host}`)
      if (found !== undefined) return found
      host = host.slice(host.indexOf('.') + 1)
    }
  }
  return null
}

function lastAt(application: Application): number {
  return application.events.at(-1)?.at ?? 0
}

function viewOf({ card, fate, application, fact }: SortedCard): CardView {
  const { id, line, name, title, company, addresses, telephone } = card
  return {
    id,
    line,
    name,
    title,
    company,
    address: fact?.address ?? addresses[0] ?? null,
    telephone,
    fate,
    application:
      application === null
        ? null
        : { id: application.id, company: application.company.value, role: application.role?.value ?? null },
    relation: fact?.relation ?? null,
  }
}

/** Files of contacts that were taken in and not taken back, latest first. */
export async function listContactImports(ctx: Ctx): Promise<readonly ContactImportView[]> {
  const all = await ctx.owner.tableImports.list()
  return all
    .filter(({ undoneAt, format }) => undoneAt === null && format === 'vcard')
    .map(({ id, at, name, counts }) => ({ id, at, name, added: counts.added, filled: counts.linked + counts.updated }))
}

export interface ContactImportView {
  readonly id: string
  readonly at: number
  readonly name: string
  readonly added: number
  readonly filled: number
}
