import type { SMTPConnectionAuth, SMTPConnectionOptions } from 'nodemailer/lib/smtp-connection'
import { isLoopback, type OpenedAccount } from '#domain/account.ts'
import { err, ok, type Result } from '#domain/result.ts'

/** How long to wait, in ms: for a connection, for a greeting, for any answer. */
export interface SmtpTimes {
  readonly connectMs: number
  readonly answerMs: number
}

/** RFC 5321 §4.5.3.2 wants ten minutes for the last answer; five are what servers need, and a claim lasts ten. */
const usual: SmtpTimes = { connectMs: 30_000, answerMs: 300_000 }

/** How to reach the server an account sends by; a sentence where that would say a password in the clear. */
export function connectionOptions(
  { smtp, address }: OpenedAccount,
  times: SmtpTimes = usual,
): Result<SMTPConnectionOptions, string> {
  if (smtp === null) return err('This account only reads: it has no server to send by.')
  const { host, port, security } = smtp
  if (security === 'none' && !isLoopback(host))
    return err(`The server ${host} would be spoken to in the clear. Choose TLS or STARTTLS.`)

  return ok({
    host,
    port,
    secure: security === 'tls',
    requireTLS: security === 'starttls',
    ignoreTLS: security === 'none',
    name: nameOfClient(address),
    connectionTimeout: times.connectMs,
    greetingTimeout: times.connectMs,
    socketTimeout: times.answerMs,
    socketCloseTimeout: 1_000,
    allowInternalNetworkInterfaces: true,
    // A certificate of one's own belongs into NODE_EXTRA_CA_CERTS; there is no way to look away.
    tls: { minVersion: 'TLSv1.2', rejectUnauthorized: true },
  })
}

/** What EHLO says: the domain of one's address tells a stranger less than the computer's name. */
function nameOfClient(address: string): string {
  const domain = address.slice(address.lastIndexOf('@') + 1)
  return /^[\w.-]{1,200}$/.test(domain) ? domain : 'localhost'
}

/** For `oauth2` the secret is an access token. */
export function logInOf({ user, auth, secret }: OpenedAccount): SMTPConnectionAuth {
  const revealed = secret.reveal()
  if (auth === 'password') return { user, pass: revealed, credentials: { user, pass: revealed } }

  return {
    method: 'XOAUTH2',
    user,
    oauth2: {
      getToken: (_renew: boolean, done: (error: null, token: string) => void) => done(null, revealed),
      buildXOAuth2Token: (token: string) => xoauth2(user, token),
    } as never,
  }
}

/** The SASL answer of XOAUTH2, in base64. */
function xoauth2(user: string, token: string): string {
  return Buffer.from(`user=${user}\u0001auth=Bearer ${token}\u0001\u0001`).toString('base64')
}
