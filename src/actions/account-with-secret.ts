import type { OpenedAccount, SecretRefusal } from '#domain/account.ts'
import { err, type Result } from '#domain/result.ts'
import { troubleInWords } from '#actions/account-trouble.ts'
import type { Ctx } from '#actions/context.ts'

/** Why an account cannot be opened, with a sentence for the person that says what to do. */
export interface AccountRefusal {
  readonly code: SecretRefusal
  readonly message: string
}

/** An account with what opens it, for one use: the only way from an action to a secret. */
export async function accountWithSecret(ctx: Ctx, id: string): Promise<Result<OpenedAccount, AccountRefusal>> {
  const opened = await ctx.owner.accounts.open(id)
  return opened.ok ? opened : err(accountRefusal(ctx, opened.error))
}

export function accountRefusal(ctx: Pick<Ctx, 'language'>, code: SecretRefusal): AccountRefusal {
  return { code, message: troubleInWords({ code, said: '' }, '', ctx.language) }
}
