import { err, type Result } from '#domain/result.ts'
import type { OAuthFailureCode } from '#mail/oauth/failure.ts'
import type { SignInOptions } from '#mail/oauth/sign-in.ts'
import type { OAuthClient, OAuthTokens } from '#mail/oauth/tokens.ts'
import { signInRefusal } from '#actions/account-with-secret.ts'
import type { Ctx } from '#actions/context.ts'

/** Signs in with a provider in the person's browser; what it gives opens an account (`connectAccount`). */
export async function signInTo(
  ctx: Pick<Ctx, 'language' | 'now'>,
  client: OAuthClient,
  options: Omit<SignInOptions, 'now'>,
): Promise<Result<OAuthTokens, { readonly code: OAuthFailureCode; readonly message: string }>> {
  // Most people never need it, and it takes a while to load.
  const { signIn } = await import('#mail/oauth/sign-in.ts')
  const signedIn = await signIn(client, { ...options, now: () => ctx.now })
  return signedIn.ok ? signedIn : err(signInRefusal(ctx, signedIn.error, client.issuer))
}
