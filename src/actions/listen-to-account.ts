import { waitWithJitter } from '#domain/account-health.ts'
import { ImapFailure } from '#mail/imap/failure.ts'
import { hearMail } from '#mail/imap/hear-mail.ts'
import type { ImapLimits } from '#mail/imap/session.ts'
import { accountWithSecret } from '#actions/account-with-secret.ts'
import type { Ctx } from '#actions/context.ts'

export interface ListenOptions extends ImapLimits {
  /** Ends it. */
  readonly signal: AbortSignal
  /** Called when mail has come, and each time the line stands again: something may have come in between. */
  readonly onMail: () => void
  /** How long to leave the server alone after so many breaks in a row, milliseconds. */
  readonly pauseAfter?: (failures: number) => number
}

/** A line that stood so long was a good one. */
const goodForMs = 5 * 60_000

/**
 * Listens to a mailbox until the signal: a connection that breaks is made anew, later and later and never all at once.
 * Ends by itself where trying again does not help (a wrong password, a certificate); looking for new mail from time to
 * time says what is wrong.
 */
export async function listenToAccount(ctx: () => Ctx, id: string, options: ListenOptions): Promise<void> {
  const { pauseAfter = (failures) => waitWithJitter(failures, Math.random()), ...hearing } = options
  const { signal } = options
  for (let failures = 1; !signal.aborted; failures++) {
    const opened = await accountWithSecret(ctx(), id)
    if (!opened.ok) return
    const began = performance.now()
    try {
      await hearMail(opened.value, hearing)
    } catch (error) {
      if (!(error instanceof ImapFailure)) throw error
      if (isForGood[error.code] === true) return
      if (performance.now() - began > goodForMs) failures = 1
      await pause(pauseAfter(failures), signal)
    }
  }
}

const isForGood: Partial<Record<ImapFailure['code'], true>> = {
  'wrong-password': true,
  'app-password-needed': true,
  'tls-not-spoken': true,
  'tls-not-trusted': true,
  'tls-missing': true,
  'folder-refused': true,
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve()
    const end = () => {
      clearTimeout(timer)
      signal.removeEventListener('abort', end)
      resolve()
    }
    const timer = setTimeout(end, ms)
    signal.addEventListener('abort', end)
  })
}
