import type { MailSource } from '#domain/mail-source.ts'
import { accountIdOf, openImapSource } from '#mail/imap/imap-source.ts'
import { ImapFailure } from '#mail/imap/failure.ts'
import { openMailSource } from '#mail/open-source.ts'
import type { Ctx } from '#actions/context.ts'

/** A source that was read before, to fetch single messages again; null where it is gone or cannot be reached. */
export async function openSourceAgain(
  ctx: Ctx,
  { kind, path }: Pick<MailSource, 'kind' | 'path'>,
): Promise<MailSource | null> {
  if (kind === 'imap') return await openAccountAgain(ctx, accountIdOf(path))
  const opened = await openMailSource(path)
  return opened.ok ? opened.value : null
}

async function openAccountAgain(ctx: Ctx, accountId: string): Promise<MailSource | null> {
  const account = await ctx.owner.accounts.open(accountId)
  if (!account.ok) return null
  const source = await orNull(() => openImapSource(account.value))
  if (!source) return null
  // What is read is another source; that this one is out of reach now does not stop it.
  return {
    ...source,
    fetch: (place) => orNull(() => source.fetch(place)),
    fetchLean: (place) => orNull(() => source.fetchLean?.(place) ?? source.fetch(place)),
  }
}

async function orNull<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof ImapFailure) return null
    throw error
  }
}
