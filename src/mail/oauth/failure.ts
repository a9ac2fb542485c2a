/** Why signing in, or going on with what was signed in, did not work. */
export type OAuthFailureCode =
  | 'provider-not-secure'
  | 'provider-unreachable'
  | 'client-refused'
  | 'sign-in-denied'
  | 'sign-in-late'
  | 'sign-in-again'

export interface OAuthFailure {
  readonly code: OAuthFailureCode
  /** The provider's own short word (`invalid_client`); empty where it gave none. */
  readonly said: string
}
