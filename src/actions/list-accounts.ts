import type { AccountHealth } from '#domain/account-health.ts'
import type { Account } from '#domain/account.ts'
import { imapPath } from '#mail/imap/imap-source.ts'
import type { Ctx } from '#actions/context.ts'

/** An account as a door shows it; what opens it is nowhere in it. */
export interface AccountView extends Account {
  readonly health: AccountHealth
  /** Mail about applications that lies in it, and mail that could not be read. */
  readonly kept: number
  readonly setAside: number
}

/** Live mailboxes, oldest first, and how they are. */
export async function listAccounts(ctx: Ctx): Promise<readonly AccountView[]> {
  const [accounts, sources] = await Promise.all([ctx.owner.accounts.list(), ctx.owner.sources.list()])
  const byPath = new Map(sources.map((source) => [source.path, source]))
  return await Promise.all(
    accounts.map(async (account) => {
      const source = byPath.get(imapPath(account.id))
      const health = await ctx.owner.accounts.health(account.id)
      return { ...account, health, kept: source?.kept ?? 0, setAside: source?.setAside ?? 0 }
    }),
  )
}

/** By its id or its address, whatever its case. */
export async function findAccount(ctx: Ctx, name: string): Promise<Account | undefined> {
  const wanted = name.toLowerCase()
  return (await ctx.owner.accounts.list()).find(({ id, address }) => id === name || address === wanted)
}
