import { err, type Result } from '#domain/result.ts'
import type { Ctx } from '#actions/context.ts'
import { accountRefusal, type AccountRefusal } from '#actions/account-with-secret.ts'

/** Seals all passwords with a new key and drops the old one; gives how many that were. */
export async function rotateSecrets(ctx: Ctx): Promise<Result<number, AccountRefusal>> {
  const rotated = await ctx.owner.accounts.rotate(ctx.now)
  return rotated.ok ? rotated : err(accountRefusal(ctx, rotated.error))
}
