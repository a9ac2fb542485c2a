/** What can go wrong between here and a mail server, told apart by what the person can do about it. */
export type ImapFailureCode =
  | 'no-such-host'
  | 'unreachable'
  | 'silent'
  | 'tls-not-spoken'
  | 'tls-not-trusted'
  | 'tls-missing'
  | 'wrong-password'
  | 'app-password-needed'
  | 'server-busy'
  | 'dropped'
  | 'incomplete'
  | 'folder-refused'
  | 'said-no'

/** An outage between here and the server: thrown, because no caller in the middle of a reading can answer it. */
export class ImapFailure extends Error {
  readonly code: ImapFailureCode

  constructor(code: ImapFailureCode, message: string, options?: { readonly cause: unknown }) {
    super(message, options)
    this.name = 'ImapFailure'
    this.code = code
  }

  /** Whether another connection may go better. */
  get isOfConnection(): boolean {
    return this.code === 'dropped' || this.code === 'silent'
  }
}

interface Thrown {
  readonly code?: unknown
  readonly message?: unknown
  readonly responseText?: unknown
  readonly responseStatus?: unknown
  readonly serverResponseCode?: unknown
  readonly authenticationFailed?: unknown
}

const said = (value: unknown): string => (typeof value === 'string' ? value : '')

/** What imapflow, TLS or the network threw, as an ImapFailure. Its message holds what the server said, and no secret. */
export function imapFailure(error: unknown): ImapFailure {
  if (error instanceof ImapFailure) return error
  const thrown = Object(error) as Thrown
  const text = (said(thrown.responseText) || said(thrown.message)).slice(0, 300)
  return new ImapFailure(codeOf(thrown, text), text, { cause: error })
}

/** Codes that RFC 5530 gives to an outage of the server's own. */
const busy: ReadonlySet<string> = new Set(['UNAVAILABLE', 'INUSE', 'LIMIT', 'OVERQUOTA', 'SERVERBUG'])

/** "Application-specific password required" (Gmail), "app password" (Yahoo, iCloud), "web login required". */
const wantsAppPassword = /app(?:lication)?[- ](?:specific[- ])?password|web ?login|less secure|basic ?auth/i

const network: Readonly<Record<string, ImapFailureCode>> = {
  ENOTFOUND: 'no-such-host',
  EAI_AGAIN: 'no-such-host',
  EAI_NODATA: 'no-such-host',
  ECONNREFUSED: 'unreachable',
  EHOSTUNREACH: 'unreachable',
  ENETUNREACH: 'unreachable',
  EADDRNOTAVAIL: 'unreachable',
  ETIMEDOUT: 'silent',
  ETIMEOUT: 'silent',
  CONNECT_TIMEOUT: 'silent',
  GREETING_TIMEOUT: 'silent',
  UPGRADE_TIMEOUT: 'silent',
  ERR_SSL_WRONG_VERSION_NUMBER: 'tls-not-spoken',
  ERR_SSL_PACKET_LENGTH_TOO_LONG: 'tls-not-spoken',
  EPROTO: 'tls-not-spoken',
}

function codeOf(
  { code, authenticationFailed, serverResponseCode, responseStatus }: Thrown,
  text: string,
): ImapFailureCode {
  const name = said(code)
  if (authenticationFailed === true) {
    if (busy.has(said(serverResponseCode))) return 'server-busy'
    if (said(serverResponseCode) === 'PRIVACYREQUIRED') return 'tls-missing'
    return wantsAppPassword.test(text) ? 'app-password-needed' : 'wrong-password'
  }
  const known = network[name]
  if (known) return known
  if (/^(?:CERT_|DEPTH_ZERO|UNABLE_TO|SELF_SIGNED|ERR_TLS_CERT|HOSTNAME_MISMATCH)/.test(name)) return 'tls-not-trusted'
  if (/^ERR_(?:SSL|TLS)_/.test(name)) return 'tls-not-spoken'
  if (/starttls/i.test(text)) return 'tls-missing'
  if (name === 'ETHROTTLE' || busy.has(said(serverResponseCode))) return 'server-busy'
  if (responseStatus === 'NO' || responseStatus === 'BAD') return 'said-no'
  return 'dropped'
}
