import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Correction } from '#domain/correction.ts'
import type { History, JobMail } from '#domain/history.ts'
import type { Anchor, MessageKey } from '#domain/ids.ts'
import { build } from '#read/history/builders.ts'
import { resolveApplication } from '#read/history/resolve.ts'
import { correctionsOf, entriesOf } from '#read/history/random-words.ts'
import { hunt, told as inLines } from '#read/history/simulator.ts'

const runs = { numRuns: 200 }
const all = [
  'kind',
  'field',
  'merge',
  'split',
  'move',
  'not-job-mail',
  'same-person',
  'not-same-person',
  'do-not-contact',
] as const

const corrected = (types: Parameters<typeof correctionsOf>[1]) =>
  hunt.chain((told) => {
    const mails = told.map((one) => one.mail)
    return fc.record({
      mails: fc.constant(mails),
      early: fc.subarray(mails, { minLength: 1 }),
      corrections: correctionsOf(mails, types),
      entries: entriesOf(mails),
    })
  })

function home(history: History, anchor: Anchor): string | null {
  return history.links.find((link) => link.messageKey === anchor)?.applicationId ?? null
}

/** By time, then id: how corrections follow each other. */
function inTheirOrder(corrections: readonly Correction[]): readonly Correction[] {
  return corrections.filter((one) => one.undoneAt === null).toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
}

/** Messages that are not where a correction put them; what is not here cannot be. */
function brokenBy(
  correction: Correction | undefined,
  mails: readonly JobMail[],
  all: readonly Correction[],
): readonly Anchor[] {
  const change = correction?.change
  const history = build(mails, all)
  const isHere = (anchor: Anchor) => mails.some((one) => one.head.key === anchor)
  if (change?.type === 'split') {
    // Named itself, the first mail goes with the others.
    if (change.messages.includes(change.from as MessageKey)) return []
    const from = home(history, change.from)
    return change.messages.filter((message) => isHere(message) && from !== null && home(history, message) === from)
  }
  if (change?.type !== 'merge' && change?.type !== 'move') return []
  const [one, other] = change.type === 'merge' ? [change.a, change.b] : [change.message, change.to]
  return isHere(one) && isHere(other) && home(history, one) !== home(history, other) ? [one] : []
}

const lines = (mails: readonly JobMail[], corrections: readonly Correction[]) =>
  `${inLines(mails)}\n${inTheirOrder(corrections)
    .map((one) => JSON.stringify(one))
    .join('\n')}`

describe('over random job hunts and corrections', () => {
  it('the order in which mail, corrections and entries come does not matter', () => {
    fc.assert(
      fc.property(corrected(all), ({ mails, corrections, entries }) => {
        const history = build(mails, corrections, entries)
        expect(build(mails.toReversed(), corrections.toReversed(), entries.toReversed())).toEqual(history)
      }),
      runs,
    )
  })

  it('what was taken back might never have been said', () => {
    fc.assert(
      fc.property(corrected(all), ({ mails, corrections, entries }) => {
        const standing = corrections.filter((one) => one.undoneAt === null)
        const kept = entries.filter((one) => one.removedAt === null)
        expect(JSON.stringify(build(mails, corrections, entries))).toBe(JSON.stringify(build(mails, standing, kept)))
      }),
      runs,
    )
  })

  it('the last word on where mail belongs holds, whatever mail has come since', () => {
    fc.assert(
      fc.property(corrected(['merge', 'split', 'move']), ({ mails, early, corrections }) => {
        for (const present of [mails, early]) {
          expect(brokenBy(inTheirOrder(corrections).at(-1), present, corrections), lines(present, corrections)).toEqual(
            [],
          )
        }
      }),
      runs,
    )
  })

  it('merges all hold at once, and lose no id', () => {
    fc.assert(
      fc.property(corrected(['merge']), ({ mails, early, corrections }) => {
        const history = build(mails, corrections)
        for (const { change, undoneAt } of corrections) {
          if (change.type !== 'merge' || undoneAt !== null) continue
          expect(home(history, change.a), lines(mails, corrections)).toBe(home(history, change.b))
          expect(home(history, change.a)).not.toBeNull()
        }
        for (const { id } of build(early, corrections).applications) {
          expect(resolveApplication(history, id), lines(mails, corrections)).toBeDefined()
        }
      }),
      runs,
    )
  })

  it('every message is in at most one application, with the facts that point to it', () => {
    fc.assert(
      fc.property(corrected(all), ({ mails, corrections, entries }) => {
        const history = build(mails, corrections, entries)
        const seen = new Set<string>()
        for (const application of history.applications) {
          const members = new Set<string>(application.messageKeys)
          for (const key of members) {
            expect(seen.has(key)).toBe(false)
            seen.add(key)
            expect(home(history, key as Anchor)).toBe(application.id)
          }
          const shown = [
            ...application.events.map((event) => event.messageKey),
            ...application.interviews.flatMap((one) => one.messageKeys),
          ]
          expect(shown.filter((key) => key !== null && !members.has(key))).toEqual([])
          expect(application.outcome !== null, lines(mails, corrections)).toBe(application.stage === 'closed')
          expect(application.no === null || application.no.outcome === application.outcome).toBe(true)
        }
        const review = history.review.map((question) => question.id)
        expect(new Set(review).size).toBe(review.length)
        const ids = new Set<string>(history.applications.map((one) => one.id))
        expect(history.review.flatMap((question) => question.candidates).filter((id) => !ids.has(id))).toEqual([])
      }),
      runs,
    )
  })
})
