import type { Secret } from '#domain/secret.ts'

/** `tls` from the first byte, `starttls` asked for and insisted on, `none` only where nothing leaves the computer. */
export const securities = ['tls', 'starttls', 'none'] as const
export type Security = (typeof securities)[number]

export interface MailServer {
  readonly host: string
  readonly port: number
  readonly security: Security
}

export const accountAuths = ['password', 'oauth2'] as const
type AccountAuth = (typeof accountAuths)[number]

/** A live mailbox: where its mail is read and sent. What opens it is kept apart (`Secret`). */
export interface Account {
  readonly id: string
  /** Lower-case. */
  readonly address: string
  /** What stands beside the address in mail that is sent; null where nobody said. */
  readonly name: string | null
  /** Other addresses that mail comes in under, and may go out from; lower-case. */
  readonly aliases: readonly string[]
  readonly imap: MailServer
  /** Null where this mailbox is only read. */
  readonly smtp: MailServer | null
  /** What the servers know the person by. */
  readonly user: string
  readonly auth: AccountAuth
  /** Folders to read, by their names on the server; null for all but spam, trash and drafts. */
  readonly folders: readonly string[] | null
  /** Epoch ms. */
  readonly createdAt: number
}

/**
 * With what opens it. The store gives the password or, for `oauth2`, the tokens as JSON; `actions/account-with-secret`
 * makes an access token of them, which is what `mail/` is given. For one use.
 */
export interface OpenedAccount extends Account {
  readonly secret: Secret
}

/** Why what opens an account cannot be had; none of it is mended by trying again. */
export type SecretRefusal = 'no-account' | 'no-secret' | 'no-key' | 'key-exposed' | 'cannot-be-opened'

/** Whether nothing that is said to this host leaves the computer: the only place where TLS may be missing. */
export function isLoopback(host: string): boolean {
  const name = host.toLowerCase().replace(/^\[(.{1,60})\]$/, '$1')
  return name === 'localhost' || name === '::1' || /^127(?:\.\d{1,3}){3}$/.test(name)
}
