import type { ImapFlow, ImapFlowOptions, ListResponse, MailboxObject } from 'imapflow'
import { isLoopback, type OpenedAccount } from '#domain/account.ts'
import { ImapFailure, imapFailure } from '#mail/imap/failure.ts'

/** How long the server may say nothing, and whose certificate counts besides the usual ones. */
export interface ImapLimits {
  readonly silenceMs?: number
  /** PEM. */
  readonly ca?: string
}

const usualSilenceMs = 60_000
const connectMs = 20_000
/** Nothing that is asked for is larger; a server that announces more is broken or hostile. */
const largestLiteral = 32 * 1024 * 1024

/**
 * A connection to the server of an account, made anew when it broke. Reading goes by `examine`, which selects no folder
 * for writing; what is added (a sent copy, a draft) is appended, and flags are never changed.
 */
export class ImapSession {
  readonly #account: OpenedAccount
  readonly #limits: ImapLimits
  #client: ImapFlow | undefined
  #examined: string | undefined

  constructor(account: OpenedAccount, limits: ImapLimits = {}) {
    this.#account = account
    this.#limits = limits
  }

  /** Does something with a connection that stands; whatever goes wrong comes out as an ImapFailure. */
  async with<T>(work: (client: ImapFlow) => Promise<T>): Promise<T> {
    try {
      return await work(await this.#connected())
    } catch (error) {
      const failure = imapFailure(error)
      if (failure.isOfConnection) this.drop()
      throw failure
    }
  }

  /** The folder as it is now, opened for reading alone. */
  async examine(path: string): Promise<MailboxObject> {
    return await this.with(async (client) => {
      const open = client.mailbox
      if (this.#examined === path && open !== false) return open
      this.#examined = undefined
      try {
        const box = await client.mailboxOpen(path, { readOnly: true })
        this.#examined = path
        return box
      } catch (error) {
        const failure = imapFailure(error)
        throw failure.code === 'said-no'
          ? new ImapFailure('folder-refused', failure.message, { cause: error })
          : failure
      }
    })
  }

  async list(): Promise<readonly ListResponse[]> {
    const statusQuery = { messages: true, uidNext: true, uidValidity: true }
    return await this.with((client) => client.list({ statusQuery }))
  }

  get isGmail(): boolean {
    return this.#client?.capabilities.has('X-GM-EXT-1') ?? false
  }

  /** Ends the connection without a word: it broke. */
  drop(): void {
    this.#client?.close()
    this.#client = undefined
    this.#examined = undefined
  }

  async close(): Promise<void> {
    const client = this.#client
    this.#client = undefined
    this.#examined = undefined
    if (!client) return
    await client.logout().catch(() => undefined)
    client.close()
  }

  async #connected(): Promise<ImapFlow> {
    if (this.#client?.usable) return this.#client
    this.drop()
    const options = optionsFor(this.#account, this.#limits)
    // Most people have no account, and every command would wait for it to load.
    const { ImapFlow: Client } = await import('imapflow')
    const client = new Client(options)
    // What breaks while nothing is asked is met at the next question.
    client.on('error', () => undefined)
    try {
      await client.connect()
    } catch (error) {
      client.close()
      throw error
    }
    this.#client = client
    return client
  }
}

function optionsFor({ imap, user, auth, secret }: OpenedAccount, limits: ImapLimits): ImapFlowOptions {
  const isLocal = isLoopback(imap.host)
  if (imap.security === 'none' && !isLocal) throw new ImapFailure('tls-missing', 'not encrypted')
  return {
    host: imap.host,
    port: imap.port,
    secure: imap.security === 'tls',
    ...(imap.security !== 'tls' && { doSTARTTLS: imap.security === 'starttls' }),
    auth: auth === 'oauth2' ? { user, accessToken: secret.reveal() } : { user, pass: secret.reveal() },
    // Programs on this computer (Proton Bridge) sign for themselves; nothing that is said to them leaves it.
    tls: limits.ca === undefined ? { rejectUnauthorized: !isLocal } : { ca: limits.ca },
    clientInfo: { name: 'Ajar' },
    // Says nothing to anybody: its log holds mail.
    logger: false,
    disableAutoIdle: true,
    // It would add a number to every answer that nothing reads.
    disableAutoEnable: true,
    connectionTimeout: Math.min(connectMs, limits.silenceMs ?? connectMs),
    greetingTimeout: Math.min(connectMs, limits.silenceMs ?? connectMs),
    socketTimeout: limits.silenceMs ?? usualSilenceMs,
    maxLiteralSize: largestLiteral,
    maxResponseSize: largestLiteral * 2,
    maxLineLength: largestLiteral,
  }
}
