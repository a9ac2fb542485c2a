import { randomUUID } from 'node:crypto'
import type { OpenedAccount } from '#domain/account.ts'
import { handOver, type Envelope, type HandOver, type HandOverOptions } from '#mail/smtp/hand-over.ts'
import { copyToSent, lookForSent, saveToDrafts, type CopyOutcome } from '#mail/smtp/sent-folder.ts'

/** What the outbox does outside this program; tests that are not about servers bring others. */
export interface OutboxTools {
  handOver(
    account: OpenedAccount,
    envelope: Envelope,
    bytes: Uint8Array,
    options: Pick<HandOverOptions, 'beforeEnd'>,
  ): Promise<HandOver>
  copyToSent(account: OpenedAccount, messageId: string, bytes: Uint8Array, mayAppend: boolean): Promise<CopyOutcome>
  saveToDrafts(account: OpenedAccount, messageId: string, bytes: Uint8Array): Promise<CopyOutcome>
  lookForSent(account: OpenedAccount, messageId: string): ReturnType<typeof lookForSent>
  /** Epoch ms: a mail takes its time, and what happens is written down with the moment it happened. */
  readonly clock: () => number
  /** Names this sender, and makes Message-IDs. */
  readonly newName: () => string
}

export function outboxTools(clock: () => number): OutboxTools {
  return { handOver, copyToSent, saveToDrafts, lookForSent, clock, newName: () => randomUUID() }
}
