import type { ImapFlow } from 'imapflow'
import type { OpenedAccount } from '#domain/account.ts'
import { ImapFailure } from '#mail/imap/failure.ts'
import { ImapSession, type ImapLimits } from '#mail/imap/session.ts'

/** A line over which nothing came for so long is tried with a word; one that died says nothing else. */
const quietMs = 4 * 60_000
/** A server that ends each IDLE at once is not asked more often than this. */
const breathMs = 1000

export interface Hearing extends ImapLimits {
  /** Ends it, in peace. */
  readonly signal: AbortSignal
  /** Called when the inbox stands open, and again whenever mail came into it. */
  readonly onMail: () => void
}

/**
 * Keeps a connection open on the inbox and has the server say when mail comes (IDLE, RFC 2177; a server without it is
 * asked every two minutes over the same connection). The folder is examined, so nothing is marked. Ends with the
 * signal; throws ImapFailure when the connection cannot be had or breaks, and never connects again by itself.
 */
export async function hearMail(account: OpenedAccount, { signal, onMail, ...limits }: Hearing): Promise<void> {
  const session = new ImapSession(account, { silenceMs: quietMs, ...limits })
  const stop = () => session.drop()
  const isOver = () => signal.aborted
  signal.addEventListener('abort', stop)
  let heard: ImapFlow | undefined
  try {
    while (!signal.aborted) {
      await session.examine('INBOX')
      // Ended while it was being connected, there was nothing to drop yet.
      if (isOver()) return
      await session.with(async (client) => {
        if (heard === undefined) {
          heard = client
          client.on('exists', ({ count, prevCount }) => count > prevCount && onMail())
          onMail()
        }
        // What was heard on a connection that broke is over; whoever listens begins anew.
        if (heard !== client) throw new ImapFailure('dropped', 'the connection was lost')
        const began = performance.now()
        await client.idle()
        if (!client.usable) throw new ImapFailure('dropped', 'the connection was lost')
        if (performance.now() - began < breathMs) await new Promise((resolve) => setTimeout(resolve, breathMs))
      })
    }
  } catch (error) {
    if (!signal.aborted) throw error
  } finally {
    signal.removeEventListener('abort', stop)
    await session.close()
  }
}
