import type { Finding } from '#domain/finding.ts'
import type { MessageHead, ParsedMessage, PeekedMessage, RawMessage } from '#domain/message.ts'
import { parse } from '#mail/parse.ts'
import type { KnownHunt } from '#read/in-context.ts'
import { readMessage, readMessageOf } from '#read/read-message.ts'
import { mightBeJobMail } from '#read/triage.ts'

export interface SiftContext {
  /** Own addresses, as far as they are known; may be empty at a first import. */
  readonly me: readonly string[]
  readonly zone: string
  readonly known?: KnownHunt
}

/** Mail that is kept, with what was read in it. */
export interface KeptMail {
  readonly raw: RawMessage
  readonly message: ParsedMessage
  readonly finding: Finding
}

export type Sifted =
  | { readonly kept: KeptMail }
  /** `candidate`: triage let it pass and the reader did not; worth another look when more is known. */
  | { readonly forgotten: { readonly head: MessageHead; readonly raw: RawMessage; readonly candidate: boolean } }

/** Whether a mail is worth reading whole. */
export function isCandidate(peeked: PeekedMessage, inJobThread: boolean): boolean {
  return inJobThread || passesTriage(peeked)
}

/** Decides about one peeked message: kept when it says something about an application, or stands in such a thread. */
export function sift(raw: RawMessage, peeked: PeekedMessage, inJobThread: boolean, context: SiftContext): Sifted {
  if (!isCandidate(peeked, inJobThread)) return { forgotten: { head: peeked, raw, candidate: false } }

  const kept = siftPassed(raw, inJobThread, context)
  return kept ? { kept } : { forgotten: { head: peeked, raw, candidate: true } }
}

/** Whether a mail is worth reading whole, told from the peek. */
export function passesTriage(peeked: PeekedMessage): boolean {
  return peeked.calendars.length > 0 || mightBeJobMail(peeked)
}

/** A mail that triage let pass, or that stands in a job thread; null when it says nothing of an application after all. */
export function siftPassed(raw: RawMessage, inJobThread: boolean, context: SiftContext): KeptMail | null {
  if (inJobThread) return readWhole(raw, context)
  const message = parse(raw)
  const finding = readMessageOf(isJobNews, message, context)
  return finding === null ? null : { raw, message, finding }
}

export function readWhole(raw: RawMessage, context: SiftContext): KeptMail {
  const message = parse(raw)
  return { raw, message, finding: readMessage(message, context) }
}

/**
 * Whether a mail is job mail by its own words. What is only a reply of a machine (a bounce, an out-of-office) or says
 * nothing about an application is kept for its thread's sake alone.
 */
export function startsJobThread(finding: Finding): boolean {
  return isJobNews(finding.kind)
}

function isJobNews(kind: Finding['kind']): boolean {
  return kind !== 'other' && kind !== 'bounce' && kind !== 'out-of-office'
}

/** Every Message-ID a message knows of: its own and those it answers. What threads are made of. */
export function threadIds(head: MessageHead): string[] {
  return [...(head.messageId ? [head.messageId] : []), ...head.inReplyTo, ...head.references]
}
