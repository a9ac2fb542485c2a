import type { Account, MailServer, OpenedAccount, SecretRefusal } from '#domain/account.ts'
import { neverTried, type AccountHealth } from '#domain/account-health.ts'
import { err, ok, type Result } from '#domain/result.ts'
import type { Secret } from '#domain/secret.ts'
import type { OwnerCore } from '#store/owner-core.ts'
import type { Db, Schema } from '#store/schema.ts'
import { modelKeyBoundTo, putSealedKey, sealedKey } from '#store/model-key.ts'
import { overridesOf } from '#store/settings.ts'

export type NewAccount = Omit<Account, 'id' | 'createdAt'>
/** What can be said anew without asking for the password again: nothing that says where it is sent. */
export type AccountChange = Partial<Pick<Account, 'name' | 'aliases' | 'folders'>>

/** Live mailboxes, and what opens them: sealed, and handed out by `open` alone. */
export interface Accounts {
  /** Of the same address there is one: it is said anew, under its old id. */
  save(account: NewAccount, secret: Secret, now: number): Promise<Result<Account, 'key-exposed'>>
  change(id: string, change: AccountChange): Promise<boolean>
  get(id: string): Promise<Account | undefined>
  /** Oldest first. */
  list(): Promise<Account[]>
  /** With its secret, which opens only with the servers and the user it was given for. */
  open(id: string): Promise<Result<OpenedAccount, SecretRefusal>>
  /** Takes another secret in the place of the one that is there (a refreshed token). */
  reseal(id: string, secret: Secret, now: number): Promise<Result<true, SecretRefusal>>
  /** Seals everything with a new key and drops the old one; gives how many secrets that were. */
  rotate(now: number): Promise<Result<number, SecretRefusal>>
  remove(id: string): Promise<boolean>
  health(id: string): Promise<AccountHealth>
  noteHealth(id: string, health: AccountHealth): Promise<void>
}

export function accountsOf(core: OwnerCore): Accounts {
  const { db, owner, vault } = core

  const get = async (id: string) => {
    const row = await selectAccounts(db, owner).where('id', '=', id).executeTakeFirst()
    return row && account(row)
  }
  const sealedOf = (from: Db, id: string) =>
    from
      .selectFrom('account_secrets')
      .select('sealed')
      .where('owner_id', '=', owner)
      .where('account_id', '=', id)
      .executeTakeFirst()
  const putSealed = async (trx: Db, id: string, sealed: string, now: number) => {
    await trx
      .insertInto('account_secrets')
      .values({ owner_id: owner, account_id: id, sealed, sealed_at: now })
      .onConflict((conflict) => conflict.columns(['owner_id', 'account_id']).doUpdateSet({ sealed, sealed_at: now }))
      .execute()
  }
  const openOne = async (from: Db, one: Account): Promise<Result<OpenedAccount, SecretRefusal>> => {
    const row = await sealedOf(from, one.id)
    if (!row) return err('no-secret')
    const opened = await vault.open(row.sealed, boundTo(owner, one))
    return opened.ok ? ok({ ...one, secret: opened.value }) : opened
  }

  return {
    get,
    list: async () => (await selectAccounts(db, owner).orderBy('created_at').orderBy('id').execute()).map(account),

    save: async (said, secret, now) =>
      core.write('nothing-derived', async (trx, turn) => {
        const known = await selectAccounts(trx, owner).where('address', '=', said.address).executeTakeFirst()
        const made: Account = { ...said, id: known?.id ?? turn.newId('acc'), createdAt: known?.created_at ?? now }
        const sealed = await vault.seal(secret, boundTo(owner, made))
        // A key that another program dropped in between would only have to be made again.
        if (!sealed.ok) return err('key-exposed')
        const row = accountRow(owner, made)
        await trx
          .insertInto('accounts')
          .values(row)
          .onConflict((conflict) => conflict.columns(['owner_id', 'id']).doUpdateSet(row))
          .execute()
        await putSealed(trx, made.id, sealed.value, now)
        return ok(made)
      }),

    change: (id, { name, aliases, folders }) =>
      core.write('nothing-derived', async (trx) => {
        const change = {
          ...(name !== undefined && { name }),
          ...(aliases !== undefined && { aliases: JSON.stringify(aliases) }),
          ...(folders !== undefined && { folders: folders && JSON.stringify(folders) }),
        }
        if (Object.keys(change).length === 0) return (await get(id)) !== undefined
        const { numUpdatedRows } = await trx
          .updateTable('accounts')
          .set(change)
          .where('owner_id', '=', owner)
          .where('id', '=', id)
          .executeTakeFirst()
        return Number(numUpdatedRows) > 0
      }),

    open: async (id) => {
      const found = await get(id)
      return found ? await openOne(db, found) : err('no-account')
    },

    reseal: (id, secret, now) =>
      core.write('nothing-derived', async (trx): Promise<Result<true, SecretRefusal>> => {
        const row = await selectAccounts(trx, owner).where('id', '=', id).executeTakeFirst()
        if (!row) return err('no-account')
        const sealed = await vault.seal(secret, boundTo(owner, account(row)))
        if (!sealed.ok) return sealed
        await putSealed(trx, id, sealed.value, now)
        return ok(true)
      }),

    rotate: async (now) => {
      await vault.nextKey()
      const count = await core.write('nothing-derived', async (trx): Promise<Result<number, SecretRefusal>> => {
        let resealed = 0
        for (const row of await selectAccounts(trx, owner).execute()) {
          const one = account(row)
          const opened = await openOne(trx, one)
          // One that cannot be opened now could not be opened afterwards either.
          if (!opened.ok) continue
          const sealed = await vault.seal(opened.value.secret, boundTo(owner, one))
          if (!sealed.ok) return sealed
          await putSealed(trx, one.id, sealed.value, now)
          resealed++
        }
        const modelKey = await resealModelKey(core, trx, now)
        if (!modelKey.ok) return modelKey
        return ok(resealed + modelKey.value)
      })
      // Only what is on the disk under the new key may lose the old one.
      if (count.ok) await vault.dropOldKeys()
      await core.afterErasing()
      return count
    },

    remove: async (id) => {
      const removed = await core.write('nothing-derived', async (trx) => {
        for (const table of ['account_secrets', 'account_health'] as const)
          await trx.deleteFrom(table).where('owner_id', '=', owner).where('account_id', '=', id).execute()
        const { numDeletedRows } = await trx
          .deleteFrom('accounts')
          .where('owner_id', '=', owner)
          .where('id', '=', id)
          .executeTakeFirst()
        return Number(numDeletedRows) > 0
      })
      await core.afterErasing()
      return removed
    },

    health: async (id) => {
      const row = await db
        .selectFrom('account_health')
        .select('health')
        .where('owner_id', '=', owner)
        .where('account_id', '=', id)
        .executeTakeFirst()
      return row ? (JSON.parse(row.health) as AccountHealth) : neverTried
    },

    noteHealth: (id, health) =>
      core.write('nothing-derived', async (trx) => {
        const noted = JSON.stringify(health)
        await trx
          .insertInto('account_health')
          .values({ owner_id: owner, account_id: id, health: noted })
          .onConflict((conflict) => conflict.columns(['owner_id', 'account_id']).doUpdateSet({ health: noted }))
          .execute()
      }),
  }
}

/** The key of the person's own model goes along with the accounts; gives how many it is. */
async function resealModelKey(
  { owner, vault }: OwnerCore,
  trx: Db,
  now: number,
): Promise<Result<number, SecretRefusal>> {
  const address = (await overridesOf(trx, owner))?.ownModel?.address
  const row = address === undefined ? undefined : await sealedKey(trx, owner)
  if (address === undefined || row === undefined) return ok(0)
  const opened = await vault.open(row.sealed, modelKeyBoundTo(owner, address))
  if (!opened.ok) return ok(0)
  const sealed = await vault.seal(opened.value, modelKeyBoundTo(owner, address))
  if (!sealed.ok) return sealed
  await putSealedKey(trx, owner, sealed.value, now)
  return ok(1)
}

/**
 * What a secret belongs to. Whoever changes the row, or hands in an archive that names another server under the same
 * id, gets a secret that cannot be opened instead of one that is sent there.
 */
function boundTo(owner: string, { id, imap, smtp, user, auth }: Account): string {
  const server = (one: MailServer | null) => one && [one.host, one.port, one.security]
  return JSON.stringify(['account', owner, id, server(imap), server(smtp), user, auth])
}

function selectAccounts(db: Db, owner: string) {
  return db.selectFrom('accounts').selectAll().where('owner_id', '=', owner)
}

export function accountRow(owner: string, one: Account): Schema['accounts'] {
  return {
    owner_id: owner,
    id: one.id,
    address: one.address,
    name: one.name,
    aliases: JSON.stringify(one.aliases),
    imap: JSON.stringify(one.imap),
    smtp: one.smtp && JSON.stringify(one.smtp),
    login: one.user,
    auth: one.auth,
    folders: one.folders && JSON.stringify(one.folders),
    created_at: one.createdAt,
  }
}

function account(row: Schema['accounts']): Account {
  return {
    id: row.id,
    address: row.address,
    name: row.name,
    aliases: JSON.parse(row.aliases) as string[],
    imap: JSON.parse(row.imap) as MailServer,
    smtp: row.smtp === null ? null : (JSON.parse(row.smtp) as MailServer),
    user: row.login,
    auth: row.auth as Account['auth'],
    folders: row.folders === null ? null : (JSON.parse(row.folders) as string[]),
    createdAt: row.created_at,
  }
}
