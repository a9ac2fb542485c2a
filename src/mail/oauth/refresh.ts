import { refreshTokenGrant, ResponseBodyError } from 'openid-client'
import { err, ok, type Result } from '#domain/result.ts'
import type { OAuthFailure } from '#mail/oauth/failure.ts'
import { askProvider, codeOf } from '#mail/oauth/provider.ts'
import { tokensOf } from '#mail/oauth/sign-in.ts'
import type { OAuthTokens } from '#mail/oauth/tokens.ts'

/**
 * A new access token for one that has run out. `sign-in-again` when the provider says no for good; `no-provider` when it
 * could not be asked: then one tries again later.
 */
export async function refresh(tokens: OAuthTokens, now: number): Promise<Result<OAuthTokens, OAuthFailure>> {
  if (tokens.refreshToken === null) return err({ code: 'sign-in-again', said: '' })
  const provider = await askProvider(tokens)
  if (!provider.ok) return provider
  try {
    const granted = await refreshTokenGrant(provider.value, tokens.refreshToken)
    return ok(tokensOf(tokens, granted, tokens.refreshToken, now))
  } catch (error) {
    const code = codeOf(error)
    if (code === 'invalid_grant') return err({ code: 'sign-in-again', said: code })
    const isAnswer = error instanceof ResponseBodyError && error.status >= 400 && error.status < 500
    return err({ code: isAnswer ? 'client-refused' : 'provider-unreachable', said: code })
  }
}
