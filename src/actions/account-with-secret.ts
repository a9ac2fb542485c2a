import type { OpenedAccount, SecretRefusal } from '#domain/account.ts'
import { err, ok, type Result } from '#domain/result.ts'
import { Secret } from '#domain/secret.ts'
import type { OAuthFailure, OAuthFailureCode } from '#mail/oauth/failure.ts'
import { isFresh, tokensFrom } from '#mail/oauth/tokens.ts'
import { troubleInWords } from '#actions/account-trouble.ts'
import type { Ctx } from '#actions/context.ts'

/** Why an account cannot be opened, with a sentence for the person that says what to do. */
export interface AccountRefusal {
  readonly code: SecretRefusal | OAuthFailureCode
  readonly message: string
}

/**
 * An account with what its servers take at this moment: the password, or an access token that has not run out. For one
 * use, and the only way from an action to a secret. A token that was refreshed is sealed before it is used: some
 * providers give the next refresh token only once.
 */
export async function accountWithSecret(ctx: Ctx, id: string): Promise<Result<OpenedAccount, AccountRefusal>> {
  const opened = await ctx.owner.accounts.open(id)
  if (!opened.ok) return err(accountRefusal(ctx, opened.error))
  if (opened.value.auth !== 'oauth2') return opened

  const tokens = tokensFrom(opened.value.secret.reveal())
  if (tokens === null) return err(accountRefusal(ctx, 'cannot-be-opened'))
  if (isFresh(tokens, ctx.now)) return ok({ ...opened.value, secret: new Secret(tokens.accessToken) })

  // Most accounts never need it, and it takes a while to load.
  const { refresh } = await import('#mail/oauth/refresh.ts')
  const fresh = await refresh(tokens, ctx.now)
  if (!fresh.ok) {
    return err(signInRefusal(ctx, fresh.error, tokens.issuer))
  }
  const sealed = await ctx.owner.accounts.reseal(id, new Secret(JSON.stringify(fresh.value)), ctx.now)
  if (!sealed.ok) return err(accountRefusal(ctx, sealed.error))
  return ok({ ...opened.value, secret: new Secret(fresh.value.accessToken) })
}

/** What went wrong at the provider of a sign-in, in words. */
export function signInRefusal(
  ctx: Pick<Ctx, 'language'>,
  failure: OAuthFailure,
  issuer: string,
): { readonly code: OAuthFailureCode; readonly message: string } {
  const host = URL.canParse(issuer) ? new URL(issuer).host : issuer
  return { code: failure.code, message: troubleInWords(failure, host, ctx.language) }
}

export function accountRefusal(ctx: Pick<Ctx, 'language'>, code: SecretRefusal): AccountRefusal {
  return { code, message: troubleInWords({ code, said: '' }, '', ctx.language) }
}
