import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Draft } from '#domain/draft.ts'
import { messageKey, type StepId } from '#domain/ids.ts'
import type { Judged, KeptWords } from '#domain/kept-words.ts'
import { approve, isUnderWay, type Outgoing } from '#domain/outbox.ts'
import {
  accepted,
  begin,
  claimLastsMs,
  copied,
  endOfWords,
  found,
  isLeftBehind,
  makeVoid,
  mostTries,
  moveTo,
  noted,
  notFound,
  personSaid,
  refused,
  savedAsDraft,
  takeOver,
  unknown,
} from '#domain/outbox-moves.ts'

const draft: Draft = {
  id: 'w_1',
  stepId: 's_1' as StepId,
  kind: 'follow-up',
  language: 'en',
  to: [{ name: 'Nora Lindqvist', address: 'nora@brightwater.example' }],
  from: null,
  subject: 'Re: Your application',
  body: 'Dear Nora,\n\nthank you for the talk.',
  inReplyTo: '<one@mail.example>',
  references: ['<one@mail.example>'],
  version: 3,
  tells: [],
  createdAt: 1,
  editedAt: 2,
}
const approval = {
  readVersion: 3,
  from: { name: 'Kim', address: 'kim@home.example' },
  accountId: 'acc_1',
  way: 'send',
  sendAt: 100,
  messageId: '<made@home.example>',
  basis: { follows: messageKey('no'), outcome: 'rejected', heard: 2, wrote: 1 },
  judged: [],
  because: [],
  now: 50,
} as const

function anApproved(): Outgoing {
  const made = approve(draft, approval)
  if (!made.ok) throw new Error(made.error)
  return { ...made.value, id: 'o_1', revision: 1 }
}

describe('an approval', () => {
  it('holds the words, the recipient, the thread and the account of one version', () => {
    expect(anApproved()).toMatchObject({
      state: 'approved',
      draftVersion: 3,
      words: {
        to: draft.to[0],
        body: draft.body,
        inReplyTo: '<one@mail.example>',
        from: { address: 'kim@home.example' },
      },
      messageId: '<made@home.example>',
    })
  })

  it('is refused for what blocks, whatever reason is given, and for an error without one', () => {
    const blocks = { ruleId: 'wrong-company', severity: 'block', quote: 'Fabrikam' } as const
    const error = { ruleId: 'fairness', severity: 'error', quote: 'unfair' } as const
    const reason = (finding: { ruleId: string; quote: string }) => ({
      ruleId: finding.ruleId,
      quote: finding.quote,
      because: 'I mean it.',
      at: 40,
    })
    const judgedAs = (judged: readonly Judged[], because: readonly KeptWords[] = [], kept: readonly KeptWords[] = []) =>
      approve({ ...draft, kept }, { ...approval, judged, because })

    expect(judgedAs([blocks], [reason(blocks)])).toEqual({ ok: false, error: 'check-blocks' })
    expect(judgedAs([{ ...blocks, ruleId: 'placeholder-left' }])).toEqual({ ok: false, error: 'has-placeholder' })
    expect(judgedAs([error])).toEqual({ ok: false, error: 'needs-reason' })
    expect(judgedAs([error], [reason({ ...error, quote: 'very unfair' })])).toMatchObject({ error: 'needs-reason' })
    expect(judgedAs([error], [reason(error)])).toMatchObject({ value: { kept: [{ because: 'I mean it.' }] } })
    expect(judgedAs([error], [], [reason(error)])).toMatchObject({ value: { kept: [{ quote: 'unfair' }] } })
    expect(judgedAs([{ ...error, severity: 'warn' }])).toMatchObject({ ok: true })
  })

  it('is refused for words that changed, have a free place, say nothing, or go to nobody or to several', () => {
    const two = [...draft.to, { name: '', address: 'tom@brightwater.example' }]
    const refusals = [
      approve(draft, { ...approval, readVersion: 2 }),
      approve({ ...draft, body: 'Dear Nora, «what you liked»' }, approval),
      approve({ ...draft, subject: '«subject»' }, approval),
      approve({ ...draft, body: ' \n' }, approval),
      approve({ ...draft, to: [] }, approval),
      approve({ ...draft, to: two }, approval),
      approve(draft, { ...approval, from: { name: '', address: '' } }),
    ]
    expect(refusals.map((one) => (one.ok ? 'ok' : one.error))).toEqual([
      'changed-since-read',
      'has-placeholder',
      'has-placeholder',
      'nothing-written',
      'no-recipient',
      'several-recipients',
      'no-sender',
    ])
  })
})

type Move = (mail: Outgoing, now: number) => Outgoing
const moves = {
  begin: (mail, now) => begin(mail, 'me', now),
  endOfWords,
  accepted: (mail, now) => accepted(mail, '250 ok', now),
  refusedForNow: (mail, now) => refused(mail, 'not-reached', false, '421 busy', now),
  refusedForGood: (mail, now) => refused(mail, 'recipient-refused', true, '550 no such user', now),
  unknown: (mail, now) => unknown(mail, 'the line broke', now),
  takeOver,
  notFound,
  found: (mail, now) => found(mail, 'sent-folder', now),
  sayArrived: (mail, now) => personSaid(mail, 'arrived', now),
  sayAgain: (mail, now) => personSaid(mail, 'send-again', now),
  sayLetGo: (mail, now) => personSaid(mail, 'let-go', now),
  makeVoid: (mail, now) => makeVoid(mail, 'replied', now),
  moveTo: (mail, now) => moveTo(mail, now + 1, true, now),
  savedAsDraft,
  copied: (mail, now) => copied(mail, 'made', now),
  noted,
} as const satisfies Record<string, Move>
type MoveName = keyof typeof moves

/** Tries a move: null where the state does not allow it. */
function tryMove(mail: Outgoing, name: MoveName, now: number): Outgoing | null {
  try {
    return moves[name](mail, now)
  } catch {
    return null
  }
}

const walk = fc.array(fc.constantFrom(...(Object.keys(moves) as MoveName[])), { maxLength: 60 })

describe('the moves of the outbox', () => {
  it('never go back from what was taken by the server', () => {
    fc.assert(
      fc.property(walk, (names) => {
        let mail = anApproved()
        let taken = 0
        let left = 0
        for (const [n, name] of names.entries()) {
          const next = tryMove(mail, name, 100 + n)
          if (next === null) continue
          if (name === 'accepted') taken++
          if (mail.state === 'void' || (mail.state === 'sent' && next.state !== 'sent')) left++
          mail = next
        }
        // A second acceptance needs a person who said "send again" of what nobody knew.
        const allowed = 1 + names.filter((name) => name === 'sayAgain').length
        expect(taken).toBeLessThanOrEqual(allowed)
        expect(left).toBe(0)
      }),
      { numRuns: 2000 },
    )
  })

  it('reach `uncertain` only after the end of the words, and leave it only by proof or by the person', () => {
    fc.assert(
      fc.property(walk, (names) => {
        let mail = anApproved()
        const wrong: string[] = []
        for (const [n, name] of names.entries()) {
          const next = tryMove(mail, name, 100 + n)
          if (next === null) continue
          const enters = next.state === 'uncertain' && mail.state !== 'uncertain'
          const leaves = mail.state === 'uncertain' && next.state !== 'uncertain'
          const returns = mail.state === 'sending' && mail.claim?.ending === true && next.state === 'approved'
          if (enters && mail.claim?.ending !== true) wrong.push(`${name} made it uncertain`)
          if (leaves && !['found', 'accepted', 'sayArrived', 'sayAgain', 'sayLetGo'].includes(name)) wrong.push(name)
          if (returns && name !== 'refusedForNow') wrong.push(`${name} sends again`)
          mail = next
        }
        expect(wrong).toEqual([])
      }),
      { numRuns: 2000 },
    )
  })

  it('change nothing of the words, the Message-ID or the draft; the revision grows by one', () => {
    fc.assert(
      fc.property(walk, (names) => {
        const first = anApproved()
        let mail = first
        for (const [n, name] of names.entries()) {
          const next = tryMove(mail, name, 100 + n)
          if (next === null) continue
          expect(next.revision).toBe(mail.revision + 1)
          expect([next.words, next.messageId, next.draftId, next.draftVersion]).toEqual([
            first.words,
            first.messageId,
            first.draftId,
            first.draftVersion,
          ])
          expect(next.log.length).toBeLessThanOrEqual(200)
          expect(isUnderWay(next) || ['sent', 'failed', 'void'].includes(next.state)).toBe(true)
          mail = next
        }
      }),
    )
  })

  it('try again later and later, and in the end leave it to the person', () => {
    let mail = anApproved()
    const pauses: number[] = []
    for (let n = 0; n < mostTries; n++) {
      const now = mail.sendAt
      mail = refused(begin(mail, 'me', now), 'not-reached', false, 'connection refused', now)
      if (mail.state === 'approved') pauses.push(mail.sendAt - now)
    }
    expect(mail).toMatchObject({ state: 'failed', why: 'not-reached', tries: mostTries })
    expect(pauses).toEqual([5, 10, 20, 40, 80].map((minutes) => minutes * 60_000))
  })

  it('take a sender for gone after ten minutes, also when the clock was set back', () => {
    const mail = begin(anApproved(), 'me', 1_000_000)
    expect(isLeftBehind(mail, 1_000_000 + claimLastsMs - 1)).toBe(false)
    expect(isLeftBehind(mail, 1_000_000 + claimLastsMs)).toBe(true)
    expect(isLeftBehind(mail, 1_000_000 - claimLastsMs)).toBe(true)
    expect(isLeftBehind(anApproved(), 9_000_000)).toBe(false)
  })
})
