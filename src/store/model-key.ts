import type { SecretRefusal } from '#domain/account.ts'
import { err, type Result } from '#domain/result.ts'
import type { Secret } from '#domain/secret.ts'
import type { OwnerCore } from '#store/owner-core.ts'
import type { Db } from '#store/schema.ts'

/** What opens the person's own model, where it needs a key: sealed like what opens an account, bound to its address. */
export interface ModelKey {
  isThere(): Promise<boolean>
  put(address: string, key: Secret, now: number): Promise<Result<true, 'key-exposed'>>
  /** Opens only for the address it was given for. */
  open(address: string): Promise<Result<Secret, SecretRefusal>>
  remove(): Promise<void>
}

/** Its row among the secrets; ids of accounts begin with `acc_`. */
export const modelKeyId = 'own-model'

export function modelKeyOf(core: OwnerCore): ModelKey {
  const { db, owner, vault } = core
  return {
    isThere: async () => (await sealedKey(db, owner)) !== undefined,

    put: async (address, key, now) => {
      const sealed = await vault.seal(key, modelKeyBoundTo(owner, address))
      if (!sealed.ok) return err('key-exposed')
      await core.write('nothing-derived', (trx) => putSealedKey(trx, owner, sealed.value, now))
      return { ok: true, value: true }
    },

    open: async (address) => {
      const row = await sealedKey(db, owner)
      return row ? await vault.open(row.sealed, modelKeyBoundTo(owner, address)) : err('no-secret')
    },

    remove: async () => {
      await core.write('nothing-derived', async (trx) => {
        await trx
          .deleteFrom('account_secrets')
          .where('owner_id', '=', owner)
          .where('account_id', '=', modelKeyId)
          .execute()
      })
      await core.afterErasing()
    },
  }
}

export function sealedKey(db: Db, owner: string) {
  return db
    .selectFrom('account_secrets')
    .select('sealed')
    .where('owner_id', '=', owner)
    .where('account_id', '=', modelKeyId)
    .executeTakeFirst()
}

export async function putSealedKey(trx: Db, owner: string, sealed: string, now: number): Promise<void> {
  await trx
    .insertInto('account_secrets')
    .values({ owner_id: owner, account_id: modelKeyId, sealed, sealed_at: now })
    .onConflict((conflict) => conflict.columns(['owner_id', 'account_id']).doUpdateSet({ sealed, sealed_at: now }))
    .execute()
}

export function modelKeyBoundTo(owner: string, address: string): string {
  return JSON.stringify(['own-model', owner, address])
}
