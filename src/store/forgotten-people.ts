import { randomBytes } from 'node:crypto'
import type { ForgottenPerson, PersonToForget } from '#domain/person-fact.ts'
import { erasePerson } from '#store/erase-person.ts'
import { insertRows } from '#store/hot.ts'
import type { OwnerCore } from '#store/owner-core.ts'
import {
  addressMark,
  nameMark,
  recogniseIn,
  saltedHash,
  selectForgottenPeople,
  type Recognise,
} from '#store/recognise-forgotten.ts'

/** Those who were forgotten: hashes alone, by which nobody of them is learned again. */
export interface ForgottenPeople {
  /** Erases all that is kept of somebody, in one transaction, and remembers hashes. Gives how many mails lost words. */
  forget(who: PersonToForget, at: number): Promise<{ readonly mails: number }>
  /** As they stand in an archive; oldest first. */
  list(): Promise<ForgottenPerson[]>
  /** Those of another list beside one's own, as after a restore. */
  keep(people: readonly ForgottenPerson[]): Promise<void>
  /** Lets somebody be known again from the next mail on: what was erased stays erased. False: nobody like that. */
  allowAgain(address: string): Promise<boolean>
  recognise(): Promise<Recognise>
}

export function forgottenPeopleOf(core: OwnerCore): ForgottenPeople {
  const { db, owner } = core

  return {
    forget: async (who, at) => {
      const done = await core.write('history', async (trx, turn) => {
        const within = { ...core, db: trx }
        const mails = await erasePerson(within, turn, who)
        const known = await selectForgottenPeople(trx, { owner })
        const salt = known[0]?.salt ?? randomBytes(12).toString('base64url')
        const marks = [
          ...who.addresses.map(addressMark),
          ...who.names.flatMap((name) => who.companies.map((company) => nameMark(name, company))),
        ]
        const hashes = new Set(marks.filter((mark) => mark !== null).map((mark) => saltedHash(salt, mark)))
        await insertForgotten(
          trx,
          [...hashes].map((one) => ({ owner_id: owner, hash: one, salt, at })),
        )
        return { mails }
      })
      await core.afterErasing()
      return done
    },

    list: async () =>
      (await selectForgottenPeople(db, { owner })).map(({ at, salt, hash: one }) => ({ at, salt, hash: one })),

    keep: async (people) => {
      if (people.length === 0) return
      await core.write('history', (trx) =>
        insertForgotten(
          trx,
          people.map(({ hash: one, salt, at }) => ({ owner_id: owner, hash: one, salt, at })),
        ),
      )
    },

    allowAgain: (address) =>
      core.write('history', async (trx) => {
        const mark = addressMark(address)
        const salts = new Set((await selectForgottenPeople(trx, { owner })).map(({ salt }) => salt))
        const hashes = [...salts].map((salt) => saltedHash(salt, mark))
        if (hashes.length === 0) return false
        const { numDeletedRows } = await trx
          .deleteFrom('forgotten_people')
          .where('owner_id', '=', owner)
          .where('hash', 'in', hashes)
          .executeTakeFirst()
        return Number(numDeletedRows) > 0
      }),

    recognise: () => recogniseIn(db, owner),
  }
}

const insertForgotten = insertRows('forgotten_people', (insert) =>
  insert.onConflict((conflict) => conflict.doNothing()),
)
