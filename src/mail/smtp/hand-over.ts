import { Readable } from 'node:stream'
import { setTimeout as later } from 'node:timers/promises'
import SMTPConnection from 'nodemailer/lib/smtp-connection'
import type { OpenedAccount } from '#domain/account.ts'
import type { FailReason } from '#domain/outbox.ts'
import { connectionOptions, logInOf, type SmtpTimes } from '#mail/smtp/smtp-connection.ts'
import { inWords, type SmtpTrouble } from '#mail/smtp/smtp-trouble.ts'

/** What became of a mail, as the protocol lets it be known. Only `unknown` leaves anything open. */
export type HandOver =
  | { readonly type: 'accepted'; readonly answer: string }
  /** Nobody has it: the server said so, or never got to the end of its words. */
  | { readonly type: 'refused'; readonly why: FailReason; readonly isForGood: boolean; readonly answer: string }
  /** The end was said, and no answer came. */
  | { readonly type: 'unknown'; readonly says: string }
  /** `beforeEnd` said no: the mail was not ended. */
  | { readonly type: 'held-back' }

export interface Envelope {
  readonly from: string
  readonly to: string
}

export interface HandOverOptions {
  /**
   * Asked when all words are said but the dot that ends them (RFC 5321 §4.1.1.4). What must be on disk before the
   * server can have the mail is written here; false holds the dot back, and the server forgets what it heard.
   */
  readonly beforeEnd: () => Promise<boolean>
  readonly times?: SmtpTimes
}

/** Whose turn it is to be cut off: the words, what happens before the dot, or the dot and the answer. */
type Stage = 'before' | 'marking' | 'ended'

/**
 * Gives one mail to the account's server for one recipient: RFC 5321 by nodemailer's connection, TLS wherever the host
 * is not this computer. Never throws for what a server or a network does. `bytes` end with CRLF.
 */
export async function handOver(
  account: OpenedAccount,
  envelope: Envelope,
  bytes: Uint8Array,
  { beforeEnd, times }: HandOverOptions,
): Promise<HandOver> {
  const options = connectionOptions(account, times)
  if (!options.ok) return { type: 'refused', why: 'not-safe', isForGood: true, answer: options.error }

  const connection = new SMTPConnection(options.value)
  let stage: Stage = 'before'
  let isOver = false
  // Asked through a function: what the generator did meanwhile does not show in the types.
  const stageNow = (): Stage => stage
  let isHeldBack = false

  async function* words(): AsyncGenerator<Uint8Array> {
    yield bytes
    stage = 'marking'
    const mayEnd = await beforeEnd()
    if (isOver || !mayEnd) {
      isHeldBack ||= !mayEnd
      throw new Error('The mail was held back.')
    }
    stage = 'ended'
  }

  try {
    await inTime<unknown>(connection, (done) => connection.connect(done))
    const login = logInOf(account)
    await inTime<unknown>(connection, (done) => connection.login(login, done))
    const info = await inTime<{ response: string }>(connection, (done) => {
      const size = bytes.length
      connection.send({ from: envelope.from, to: [envelope.to], size }, Readable.from(words()), done)
    })
    // An answer to words that were not ended is an answer to something else.
    if (stageNow() !== 'ended')
      return { type: 'refused', why: 'not-reached', isForGood: false, answer: 'The server answered too early.' }
    return { type: 'accepted', answer: info.response }
  } catch (error) {
    const trouble = inWords(error)
    if (isHeldBack) return { type: 'held-back' }
    if (stageNow() === 'ended' && !trouble.isAnswer) return { type: 'unknown', says: trouble.says }
    return refusal(trouble)
  } finally {
    isOver = true
    connection.close()
  }
}

function refusal({ stage, isAnswer, isForGood, says }: SmtpTrouble): HandOver {
  const why = isAnswer || stage === 'log-in' ? reasonOf[stage] : 'not-reached'
  return { type: 'refused', why, isForGood, answer: says }
}

/** What a mail did not go by, told by where it went wrong. */
export const reasonOf = {
  connection: 'not-reached',
  safety: 'not-safe',
  'log-in': 'log-in',
  sender: 'sender-refused',
  recipient: 'recipient-refused',
  words: 'words-refused',
} as const satisfies Record<SmtpTrouble['stage'], FailReason>

/** A command with its callback, or the connection's own end: whichever comes first. */
export function inTime<T>(
  connection: SMTPConnection,
  run: (done: (error?: Error | null, value?: T) => void) => unknown,
): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const fail = (error: Error) => reject(error)
    const end = () => {
      // What the connection died of is told by its own event, a moment later.
      void later(20).then(() => reject(new Error('The server ended the connection.')))
    }
    connection.once('error', fail)
    connection.once('end', end)
    run((error, value) => {
      connection.off('end', end)
      if (error) reject(error)
      else {
        connection.off('error', fail)
        resolve(value as T)
      }
    })
  })
}
