import type { JobMail } from '#domain/history.ts'
import { hot, hotList, insertRows } from '#store/hot.ts'
import type { OwnerCore } from '#store/owner-core.ts'

/** The addresses on one message that may tell whose mailbox it is, lower-cased. */
export interface AddressesSeen {
  /** From of a mail that the source calls sent. */
  readonly sentFrom: string | null
  /** Delivered-To, X-Original-To. */
  readonly deliveredTo: readonly string[]
  /** To of all other mail. */
  readonly to: readonly string[]
}

/** On how many different messages an address stood. */
export interface AddressCount {
  readonly address: string
  readonly sentFrom: number
  readonly deliveredTo: number
  readonly to: number
}

/**
 * Counts that tell whose mailbox it is. Of mail that is not kept no correspondent's address is written down: what
 * stood in To is counted under its hash, and shown only for addresses that job mail or the other two counts name.
 */
export interface Addresses {
  /** Sorted: most sent from, then most delivered to, then most written to. */
  statistics(): Promise<AddressCount[]>
}

export function addressesOf(core: OwnerCore, jobMail: () => Promise<readonly JobMail[]>): Addresses {
  return {
    statistics: async () => {
      const named = new Set<string>()
      for (const row of await selectNamed(core.db, { owner: core.owner })) named.add(row.address)
      for (const { head } of await jobMail()) {
        for (const { address } of [...head.to, ...head.cc, ...(head.from ? [head.from] : [])]) named.add(address)
      }
      named.delete('')
      const byHash = new Map([...named].map((address) => [addressHash(core, address), address]))
      const rows = await selectCounts(core.db, core.owner, [...byHash.keys()])
      return rows
        .map((row) => ({
          address: byHash.get(row.address_hash) ?? '',
          sentFrom: row.sent_from,
          deliveredTo: row.delivered_to,
          to: row.addressed_to,
        }))
        .toSorted(byLikelihood)
    },
  }
}

function byLikelihood(a: AddressCount, b: AddressCount): number {
  return b.sentFrom - a.sentFrom || b.deliveredTo - a.deliveredTo || b.to - a.to || (a.address < b.address ? -1 : 1)
}

/** Adds the addresses of messages that were not counted before, inside a running transaction. */
export async function countAddresses(core: OwnerCore, messages: readonly AddressesSeen[]): Promise<void> {
  await countAddressesAgain(
    core,
    [...sumUp(messages)].map(([address, count]) => ({ address, ...count })),
  )
}

/** Adds counts that were made elsewhere, inside a running transaction. */
export async function countAddressesAgain(core: OwnerCore, counts: readonly AddressCount[]): Promise<void> {
  const rows = counts.map(({ address, ...count }) => ({
    owner_id: core.owner,
    address_hash: addressHash(core, address),
    address: count.sentFrom + count.deliveredTo > 0 ? address : null,
    sent_from: count.sentFrom,
    delivered_to: count.deliveredTo,
    addressed_to: count.to,
  }))
  await addCounts(core.db, rows)
}

function sumUp(messages: readonly AddressesSeen[]): Map<string, Omit<AddressCount, 'address'>> {
  const counts = new Map<string, { sentFrom: number; deliveredTo: number; to: number }>()
  const add = (address: string, field: 'sentFrom' | 'deliveredTo' | 'to') => {
    if (address === '') return
    const count = counts.get(address) ?? { sentFrom: 0, deliveredTo: 0, to: 0 }
    counts.set(address, { ...count, [field]: count[field] + 1 })
  }
  for (const message of messages) {
    if (message.sentFrom !== null) add(message.sentFrom, 'sentFrom')
    for (const address of new Set(message.deliveredTo)) add(address, 'deliveredTo')
    for (const address of new Set(message.to)) add(address, 'to')
  }
  return counts
}

export function addressHash(core: Pick<OwnerCore, 'hash'>, address: string): string {
  return core.hash(`address:${address}`)
}

const selectNamed = hot<{ owner: string }, { address: string }>((db, slot) =>
  db
    .selectFrom('address_counts')
    .select('address')
    .where('owner_id', '=', slot('owner'))
    .where('address', 'is not', null)
    .$narrowType<{ address: string }>(),
)

const selectCounts = hotList((db, owner, hashes) =>
  db
    .selectFrom('address_counts')
    .select(['address_hash', 'sent_from', 'delivered_to', 'addressed_to'])
    .where('owner_id', '=', owner)
    .where('address_hash', 'in', hashes),
)

/** A row that is there grows by the new one's counts, and learns the address if it did not know it. */
const addCounts = insertRows('address_counts', (insert) =>
  insert.onConflict((conflict) =>
    conflict.columns(['owner_id', 'address_hash']).doUpdateSet((eb) => ({
      address: eb.fn.coalesce('address_counts.address', 'excluded.address'),
      sent_from: eb('address_counts.sent_from', '+', eb.ref('excluded.sent_from')),
      delivered_to: eb('address_counts.delivered_to', '+', eb.ref('excluded.delivered_to')),
      addressed_to: eb('address_counts.addressed_to', '+', eb.ref('excluded.addressed_to')),
    })),
  ),
)
