import type { FailReason, OutboxEvent, Outgoing, VoidReason } from '#domain/outbox.ts'

/**
 * The moves of the outbox, each from one state only; a move that does not fit is a bug and is thrown. Nothing here
 * writes: the store does, by compare-and-set on `revision`, before anything is said to a server (decision 0017).
 *
 *   approved ─begin→ sending ─endOfWords→ sending (ending) ─accepted→ sent
 *      ↑                │ notReached, refused           │ refused → approved or failed
 *      └────────────────┘                               └ unknown → uncertain ─found, said→ sent, approved, void
 */

const longestLog = 200
const longestAnswer = 500
/** Tried so often, further apart each time; after that it is the person's turn. */
export const mostTries = 6
const firstPauseMs = 5 * 60_000
/** A sender that has not moved for so long is gone. It may be wrong: then its next write finds another revision. */
export const claimLastsMs = 10 * 60_000

function moved(mail: Outgoing, event: OutboxEvent, change: Partial<Outgoing>): Outgoing {
  const log = [...mail.log, event.says === undefined ? event : { ...event, says: event.says.slice(0, longestAnswer) }]
  const kept = log.length <= longestLog ? log : [...log.slice(0, 1), ...log.slice(1 - longestLog)]
  return { ...mail, ...change, revision: mail.revision + 1, log: kept }
}

function must(mail: Outgoing, state: Outgoing['state'], move: string): void {
  if (mail.state !== state) throw new Error(`A mail that is ${mail.state} cannot ${move}.`)
}

/** It begins to go; from here until `endOfWords` nobody can have received it. */
export function begin(mail: Outgoing, by: string, now: number): Outgoing {
  must(mail, 'approved', 'begin to go')
  return moved(
    mail,
    { at: now, what: 'begun' },
    { state: 'sending', claim: { by, at: now, ending: false }, tries: mail.tries + 1, date: now },
  )
}

/** On disk before the end of the words is said: from here on the server may have it. */
export function endOfWords(mail: Outgoing, now: number): Outgoing {
  must(mail, 'sending', 'be handed over')
  if (mail.claim === null || mail.claim.ending) throw new Error('A mail is handed over once.')
  return moved(mail, { at: now, what: 'handing-over' }, { claim: { ...mail.claim, at: now, ending: true } })
}

export function accepted(mail: Outgoing, answer: string, now: number): Outgoing {
  // Who looked after a silent sender may have called it uncertain meanwhile; the sender knows better.
  if (mail.state !== 'uncertain') must(mail, 'sending', 'be accepted')
  return moved(
    mail,
    { at: now, what: 'accepted', says: answer },
    { state: 'sent', claim: null, why: null, answer: answer.slice(0, longestAnswer), copy: 'pending' },
  )
}

/** Saved in the folder of drafts: the person sends it themselves, and their sent mail will show it. */
export function savedAsDraft(mail: Outgoing, now: number): Outgoing {
  must(mail, 'sending', 'be saved')
  return moved(
    mail,
    { at: now, what: 'saved-as-draft' },
    { state: 'sent', claim: null, why: null, copy: 'none', noted: true },
  )
}

/** The server did not take it, for now or at all; nobody has it. */
export function refused(mail: Outgoing, why: FailReason, isForGood: boolean, answer: string, now: number): Outgoing {
  must(mail, 'sending', 'be refused')
  const says = answer.slice(0, longestAnswer)
  if (isForGood || mail.tries >= mostTries)
    return moved(mail, { at: now, what: 'failed', says }, { state: 'failed', claim: null, why, answer: says })

  const what = why === 'not-reached' ? 'not-reached' : 'refused-for-now'
  const pause = firstPauseMs * 2 ** Math.min(mail.tries - 1, 6)
  return moved(
    mail,
    { at: now, what, says },
    { state: 'approved', claim: null, why: null, answer: says, sendAt: now + pause },
  )
}

/** The line broke between the end of the words and the answer: the only way into `uncertain`. */
export function unknown(mail: Outgoing, says: string, now: number): Outgoing {
  must(mail, 'sending', 'be unknown')
  if (mail.claim?.ending !== true) throw new Error('What was not handed over is not uncertain.')
  return moved(mail, { at: now, what: 'unknown', says }, { state: 'uncertain' })
}

/** Whether whoever sends it is surely gone. A clock that was set back makes a claim of the future, which is as old. */
export function isLeftBehind(mail: Outgoing, now: number): boolean {
  if (mail.state !== 'sending' || mail.claim === null) return false
  return now - mail.claim.at >= claimLastsMs || mail.claim.at - now >= claimLastsMs
}

/** What a sender that is gone left: safe to begin again before the end of the words, uncertain after it. */
export function takeOver(mail: Outgoing, now: number): Outgoing {
  must(mail, 'sending', 'be taken over')
  if (mail.claim?.ending === true) return moved(mail, { at: now, what: 'left-behind' }, { state: 'uncertain' })
  return moved(mail, { at: now, what: 'left-behind' }, { state: 'approved', claim: null })
}

/** It was looked for and not found, which proves nothing. */
export function notFound(mail: Outgoing, now: number): Outgoing {
  must(mail, 'uncertain', 'be looked for')
  return moved(mail, { at: now, what: 'looked' }, {})
}

/** It lies among the sent mail, or something answers it: it went. */
export function found(mail: Outgoing, where: 'sent-folder' | 'answered', now: number): Outgoing {
  must(mail, 'uncertain', 'be found')
  const copy = where === 'sent-folder' ? 'by-server' : 'pending'
  return moved(mail, { at: now, what: 'found', says: where }, { state: 'sent', claim: null, copy })
}

/** What the person says of a mail nobody knows about. */
export function personSaid(mail: Outgoing, said: 'arrived' | 'send-again' | 'let-go', now: number): Outgoing {
  must(mail, 'uncertain', 'be settled')
  const event: OutboxEvent = { at: now, what: 'person-said', says: said }
  if (said === 'arrived') return moved(mail, event, { state: 'sent', claim: null, copy: 'pending' })
  if (said === 'let-go') return moved(mail, event, { state: 'void', claim: null, why: 'taken-back' })
  return moved(mail, event, { state: 'approved', claim: null, sendAt: now, wishedFor: now })
}

/** A new event, an edit or the person undoes the approval. */
export function makeVoid(mail: Outgoing, why: VoidReason, now: number): Outgoing {
  must(mail, 'approved', 'be made void')
  return moved(mail, { at: now, what: 'void', says: why }, { state: 'void', why })
}

/** Another hour for what waits. `wished`: the person chose it. */
export function moveTo(mail: Outgoing, sendAt: number, wished: boolean, now: number): Outgoing {
  must(mail, 'approved', 'be moved')
  const change = wished ? { sendAt, wishedFor: sendAt } : { sendAt }
  return moved(mail, { at: now, what: 'moved', says: new Date(sendAt).toISOString() }, change)
}

export function copied(mail: Outgoing, copy: 'made' | 'by-server' | 'given-up', now: number, says?: string): Outgoing {
  must(mail, 'sent', 'be copied')
  const what = ({ made: 'copied', 'by-server': 'copied-by-server', 'given-up': 'not-copied' } as const)[copy]
  return moved(mail, says === undefined ? { at: now, what } : { at: now, what, says }, { copy })
}

export function noted(mail: Outgoing, now: number): Outgoing {
  must(mail, 'sent', 'be noted')
  return moved(mail, { at: now, what: 'noted' }, { noted: true })
}
