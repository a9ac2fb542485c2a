import { isObject } from '#domain/is-object.ts'

/** Whom one signs in with: the person's own registration with the provider, never one of Ajar's. */
export interface OAuthClient {
  /** Where the provider describes itself (`/.well-known/openid-configuration`); https unless on this computer. */
  readonly issuer: string
  readonly clientId: string
  /** Null for a client that has none (PKCE alone). */
  readonly clientSecret: string | null
  /** Space-separated. */
  readonly scope: string
}

/** What an account of `oauth2` is opened with; kept sealed as JSON. */
export interface OAuthTokens extends OAuthClient {
  readonly accessToken: string
  /** Null where the provider gave none: one signs in again when the access token has run out. */
  readonly refreshToken: string | null
  /** Epoch ms; null when the provider does not say. */
  readonly expiresAt: number | null
}

/** Reads what `JSON.stringify` made of tokens; null for anything else. */
export function tokensFrom(text: string): OAuthTokens | null {
  try {
    const value: unknown = JSON.parse(text)
    if (!isObject(value)) return null
    const { issuer, clientId, clientSecret, scope, accessToken, refreshToken, expiresAt } = value
    if (typeof issuer !== 'string' || typeof clientId !== 'string' || typeof accessToken !== 'string') return null
    return {
      issuer,
      clientId,
      accessToken,
      clientSecret: typeof clientSecret === 'string' ? clientSecret : null,
      scope: typeof scope === 'string' ? scope : '',
      refreshToken: typeof refreshToken === 'string' ? refreshToken : null,
      expiresAt: typeof expiresAt === 'number' ? expiresAt : null,
    }
  } catch {
    return null
  }
}

/** A token is not used in its last minute: the clocks of two machines differ, and a log-in takes its time. */
const spareMs = 60_000

/** Whether an access token can still be used. One whose end is unknown is tried. */
export function isFresh({ expiresAt }: OAuthTokens, now: number): boolean {
  return expiresAt === null || expiresAt - now > spareMs
}
