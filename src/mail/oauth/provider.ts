import {
  allowInsecureRequests,
  ClientSecretPost,
  type Configuration,
  discovery,
  None,
  ResponseBodyError,
} from 'openid-client'
import { err, ok, type Result } from '#domain/result.ts'
import type { OAuthFailure } from '#mail/oauth/failure.ts'
import type { OAuthClient } from '#mail/oauth/tokens.ts'

/** Seconds that one answer of a provider may take. */
const answerSeconds = 20

/** Asks the provider how it is talked to. An open line is taken on this computer alone (tests, a provider in a box). */
export async function askProvider(client: OAuthClient): Promise<Result<Configuration, OAuthFailure>> {
  const issuer = URL.canParse(client.issuer) ? new URL(client.issuer) : null
  if (!issuer) return err({ code: 'provider-unreachable', said: '' })
  const isLocal = issuer.protocol === 'http:' && ['127.0.0.1', '[::1]', 'localhost'].includes(issuer.hostname)
  if (issuer.protocol !== 'https:' && !isLocal) return err({ code: 'provider-not-secure', said: '' })
  try {
    const found = await discovery(
      issuer,
      client.clientId,
      client.clientSecret === null ? {} : { client_secret: client.clientSecret },
      client.clientSecret === null ? None() : ClientSecretPost(client.clientSecret),
      // Deprecated to make one think twice: it is for loopback alone.
      // oxlint-disable-next-line typescript/no-deprecated
      { timeout: answerSeconds, ...(isLocal && { execute: [allowInsecureRequests] }) },
    )
    return ok(found)
  } catch (error) {
    return err({ code: 'provider-unreachable', said: codeOf(error) })
  }
}

/** What went wrong at the provider, by its own short word (`invalid_client`, `access_denied`), else nothing. */
export function codeOf(error: unknown): string {
  if (error instanceof ResponseBodyError) return error.error
  if (error instanceof Error && 'error' in error && typeof error.error === 'string') return error.error
  return ''
}
