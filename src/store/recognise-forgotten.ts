import { hash } from 'node:crypto'
import { companyKey } from '#domain/company.ts'
import { distinctWords } from '#domain/fold-words.ts'
import type { KnownAs } from '#domain/without-person.ts'
import { hot } from '#store/hot.ts'
import type { Db } from '#store/schema.ts'

/** A question for many: whether an address, or a name at a company, is of somebody forgotten. */
export interface Recognise {
  readonly any: boolean
  readonly isAddress: (address: string) => boolean
  readonly isName: (name: string, company: string | null) => boolean
}

/** Read inside the transaction that keeps mail, so that nothing slips in between. */
export async function recogniseIn(db: Db, owner: string): Promise<Recognise> {
  const rows = await selectForgottenPeople(db, { owner })
  const salts = [...new Set(rows.map(({ salt }) => salt))]
  const hashes = new Set(rows.map((row) => row.hash))
  const known = new Map<string, boolean>()
  const isOne = (mark: string | null) => {
    if (mark === null || rows.length === 0) return false
    const before = known.get(mark)
    if (before !== undefined) return before
    const found = salts.some((salt) => hashes.has(saltedHash(salt, mark)))
    known.set(mark, found)
    return found
  }
  return {
    any: rows.length > 0,
    isAddress: (address) => isOne(addressMark(address)),
    isName: (name, company) => isOne(nameMark(name, company === null ? '' : companyKey(company))),
  }
}

export function knownByHash({ isAddress, isName }: Recognise): KnownAs {
  return { isAddress, isName, inClear: [] }
}

export function addressMark(address: string): string {
  return `address:${address.trim().toLowerCase()}`
}

/** A name alone is not theirs: it is at a company that it tells who they are. Null where it is no full name. */
export function nameMark(name: string, company: string): string | null {
  const words = distinctWords([name])
  return words.length < 2 || company === '' ? null : `name:${words.toSorted().join(' ')}:${company}`
}

/** A salt of one's own, and not the store's key, so that an archive remembers wherever it is restored. */
export function saltedHash(salt: string, mark: string): string {
  return hash('sha256', `${salt}|${mark}`, 'base64url').slice(0, 22)
}

export const selectForgottenPeople = hot<{ owner: string }, { hash: string; salt: string; at: number }>((db, slot) =>
  db
    .selectFrom('forgotten_people')
    .select(['hash', 'salt', 'at'])
    .where('owner_id', '=', slot('owner'))
    .orderBy('at')
    .orderBy('hash'),
)
