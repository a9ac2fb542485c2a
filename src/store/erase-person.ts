import { sql } from 'kysely'
import { blotter, blotInside } from '#domain/blot.ts'
import { companyKey } from '#domain/company.ts'
import type { Change } from '#domain/correction.ts'
import type { MessageKey } from '#domain/ids.ts'
import { personIdOfAddress } from '#domain/ids.ts'
import type { ManualFact } from '#domain/manual.ts'
import type { PersonAnchor } from '#domain/person.ts'
import type { PersonToForget } from '#domain/person-fact.ts'
import type { ReflectionAnswers } from '#domain/reflection.ts'
import { withoutPerson, type KnownAs } from '#domain/without-person.ts'
import { addressHash } from '#store/addresses.ts'
import { eraseAfterInterviews } from '#store/erase-after-interviews.ts'
import { correspondentHash } from '#store/forgotten-rows.ts'
import { keepErased, wholeMessages } from '#store/message-rows.ts'
import type { OwnerCore, Turn } from '#store/owner-core.ts'
import { ownedTables } from '#store/schema.ts'
import { makeFindable } from '#store/search-rows.ts'
import { searchableReflection } from '#store/searchable.ts'

const pageSize = 200

/**
 * Takes all that is kept of somebody out of every table, inside a running transaction: rows that are about them go,
 * their mail keeps no word, and from whatever else names them, in tables known here or not, name and address are
 * blotted out. Gives how many mails lost words.
 */
export async function erasePerson(core: OwnerCore, turn: Turn, who: PersonToForget): Promise<number> {
  const mails = await eraseInMail(core, turn, who)
  await eraseTraces(core, who)
  await eraseWords(core, who)
  await eraseManual(core, who)
  await eraseCorrections(core, who)
  await eraseReflections(core, who)
  await eraseAfterInterviews(core, who)
  await sweep(core, who)
  await core.searchIndex.afterRemoving(core.db)
  return mails
}

/** Names of two words and more can be looked for in running text; “Tom” alone is many people. */
function inClear({ addresses, names }: PersonToForget): readonly string[] {
  return [...addresses, ...names.filter((name) => /\S\s+\S/.test(name.trim()))]
}

function knownAs(who: PersonToForget): KnownAs {
  const addresses = new Set(who.addresses)
  const names = new Set(who.names.map((name) => name.toLowerCase()))
  const companies = new Set(who.companies)
  return {
    isAddress: (address) => addresses.has(address),
    isName: (name, company) => names.has(name.toLowerCase()) && company !== null && companies.has(companyKey(company)),
    inClear: inClear(who),
  }
}

async function eraseInMail(core: OwnerCore, turn: Turn, who: PersonToForget): Promise<number> {
  const { db, owner } = core
  const keys = (await db.selectFrom('messages').select('key').where('owner_id', '=', owner).execute()).map(
    ({ key }) => key as MessageKey,
  )
  const known = knownAs(who)
  let mails = 0
  for (let from = 0; from < keys.length; from += pageSize) {
    for (const stored of await wholeMessages(core, keys.slice(from, from + pageSize))) {
      const left = withoutPerson(stored, known)
      if (left === null) continue
      await keepErased(core, turn, left)
      mails++
    }
  }
  return mails
}

/** What finds them again among mail that is not kept, and who was told what. */
async function eraseTraces(core: OwnerCore, { addresses, steps, ids }: PersonToForget): Promise<void> {
  const { db, owner } = core
  for (const address of addresses) {
    await db
      .deleteFrom('forgotten_ids')
      .where('owner_id', '=', owner)
      .where('id_hash', '=', correspondentHash(core, address))
      .execute()
    await db
      .deleteFrom('address_counts')
      .where('owner_id', '=', owner)
      .where('address_hash', '=', addressHash(core, address))
      .execute()
    await db.deleteFrom('told').where('owner_id', '=', owner).where('person_address', '=', address).execute()
  }
  for (const person of [...addresses, ...ids])
    await db.deleteFrom('person_facts').where('owner_id', '=', owner).where('person', '=', person).execute()
  for (const step of steps)
    await db
      .updateTable('decisions')
      .set({ reason: null })
      .where('owner_id', '=', owner)
      .where('step_id', '=', step)
      .execute()
}

/** Drafts and approved mails to them, of any state: what was sent is their mail as well. */
async function eraseWords({ db, owner }: OwnerCore, { addresses }: PersonToForget): Promise<void> {
  const theirs = new Set(addresses)
  const drafts = await db.selectFrom('drafts').select(['id', 'content']).where('owner_id', '=', owner).execute()
  for (const { id, content } of drafts) {
    const { to } = JSON.parse(content) as { readonly to: readonly { readonly address: string }[] }
    if (!to.some(({ address }) => theirs.has(address.toLowerCase()))) continue
    await db.deleteFrom('draft_versions').where('owner_id', '=', owner).where('draft_id', '=', id).execute()
    await db.deleteFrom('outbox').where('owner_id', '=', owner).where('draft_id', '=', id).execute()
    await db.deleteFrom('drafts').where('owner_id', '=', owner).where('id', '=', id).execute()
  }
  const mails = await db.selectFrom('outbox').select(['id', 'content']).where('owner_id', '=', owner).execute()
  for (const { id, content } of mails) {
    const { words } = JSON.parse(content) as { readonly words: { readonly to: { readonly address: string } } }
    if (theirs.has(words.to.address.toLowerCase()))
      await db.deleteFrom('outbox').where('owner_id', '=', owner).where('id', '=', id).execute()
  }
}

async function eraseManual({ db, owner }: OwnerCore, who: PersonToForget): Promise<void> {
  const addresses = new Set(who.addresses)
  const names = new Set(who.names.map((name) => name.toLowerCase()))
  const isThem = (one: { readonly name: string; readonly address: string | null }) =>
    one.address === null ? names.has(one.name.toLowerCase()) : addresses.has(one.address.toLowerCase())
  const gone = new Set<string>()
  const rows = await db.selectFrom('manual_entries').select(['id', 'fact']).where('owner_id', '=', owner).execute()
  for (const { id, fact: text } of rows) {
    const fact = JSON.parse(text) as ManualFact
    const left = factWithout(fact, isThem)
    if (left === fact) continue
    const row = { owner_id: owner, id }
    if (left === null) {
      gone.add(id)
      await db.deleteFrom('manual_entries').where('owner_id', '=', owner).where('id', '=', id).execute()
    } else {
      const said = JSON.stringify(left)
      await db
        .updateTable('manual_entries')
        .set({ fact: said })
        .where('owner_id', '=', row.owner_id)
        .where('id', '=', id)
        .execute()
    }
  }
  // A file of contacts remembers what each of its cards was before.
  const tables = await db.selectFrom('table_imports').select(['id', 'changes']).where('owner_id', '=', owner).execute()
  for (const { id, changes: text } of tables) {
    const changes = JSON.parse(text) as readonly { readonly id: string; readonly before: ManualFact | null }[]
    const left = changes.filter(
      ({ id: entry, before }) => !gone.has(entry) && (before === null || factWithout(before, isThem) === before),
    )
    if (left.length < changes.length)
      await db
        .updateTable('table_imports')
        .set({ changes: JSON.stringify(left) })
        .where('owner_id', '=', owner)
        .where('id', '=', id)
        .execute()
  }
}

/** The same where it has nothing to do with them; null where it is about nobody else. */
function factWithout(
  fact: ManualFact,
  isThem: (one: { readonly name: string; readonly address: string | null }) => boolean,
): ManualFact | null {
  switch (fact.type) {
    case 'application':
      return fact
    case 'contact':
      return isThem(fact) ? null : fact
    case 'touch': {
      const isAddress = fact.person.includes('@')
      return isThem({ name: isAddress ? '' : fact.person.trim(), address: isAddress ? fact.person.trim() : null })
        ? null
        : fact
    }
    case 'no':
      return fact.by !== null && isThem(fact.by) ? { ...fact, by: null } : fact
    case 'interview':
      return fact.people.some(isThem) ? { ...fact, people: fact.people.filter((one) => !isThem(one)) } : fact
  }
}

async function eraseCorrections({ db, owner }: OwnerCore, { addresses, ids }: PersonToForget): Promise<void> {
  const known = new Set<string>([...ids, ...addresses.map((address) => personIdOfAddress(address))])
  const isTheirs = (anchor: PersonAnchor) =>
    known.has('address' in anchor ? personIdOfAddress(anchor.address) : anchor.id)
  const rows = await db.selectFrom('corrections').select(['id', 'change']).where('owner_id', '=', owner).execute()
  for (const { id, change: text } of rows) {
    const change = JSON.parse(text) as Change
    const isAboutThem =
      change.type === 'do-not-contact'
        ? known.has(personIdOfAddress(change.address))
        : (change.type === 'same-person' || change.type === 'not-same-person') &&
          [...change.one, ...change.other].some(isTheirs)
    if (isAboutThem) await db.deleteFrom('corrections').where('owner_id', '=', owner).where('id', '=', id).execute()
  }
}

async function eraseReflections(core: OwnerCore, who: PersonToForget): Promise<void> {
  const { db, owner } = core
  const blotOut = blotter(inClear(who))
  const rows = await db.selectFrom('reflections').selectAll().where('owner_id', '=', owner).execute()
  for (const row of rows) {
    const answers = JSON.parse(row.answers) as ReflectionAnswers
    const left = blotInside(answers, blotOut)
    const text = JSON.stringify(left)
    if (text === row.answers) continue
    await db
      .updateTable('reflections')
      .set({ answers: text })
      .where('owner_id', '=', owner)
      .where('application', '=', row.application)
      .execute()
    const { application, edited_at: editedAt } = row
    await makeFindable(core, [searchableReflection({ application: application as never, answers: left, editedAt })])
  }
}

/**
 * The last look, at every column of text of every table there is: the full name and the addresses, as they are written
 * and in lower and upper case. Tables that nobody here has heard of are looked at as well.
 */
async function sweep({ db, owner }: OwnerCore, who: PersonToForget): Promise<void> {
  const owned = new Set<string>(ownedTables)
  const tables = (await db.introspection.getTables()).filter(({ name }) => owned.has(name))
  const needles = [...new Set(inClear(who).flatMap((one) => [one, one.toLowerCase(), one.toUpperCase()]))].filter(
    (one) => one.length >= 3,
  )
  if (needles.length === 0) return
  for (const { name, columns } of tables) {
    for (const { name: column, dataType } of columns) {
      if (column === 'owner_id' || !/^text/i.test(dataType)) continue
      const field = sql.ref<string>(column)
      const blotted = needles.reduce(
        (left, needle) => sql<string>`replace(${left}, ${needle}, ${'█'.repeat(needle.length)})`,
        field,
      )
      await sql`update ${sql.table(name)} set ${field} = ${blotted}
        where ${sql.ref('owner_id')} = ${owner} and ${blotted} <> ${field}`.execute(db)
    }
  }
}
