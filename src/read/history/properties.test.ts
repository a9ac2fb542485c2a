import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Correction } from '#domain/correction.ts'
import type { History, JobMail } from '#domain/history.ts'
import type { ManualEntry } from '#domain/manual.ts'
import { buildHistory } from '#read/history/build-history.ts'
import { homeOf, me, zone } from '#read/history/builders.ts'
import { resolveApplication, resolvePerson } from '#read/history/resolve.ts'
import { hunt, plainHunt, tidyHunt, told as inLines, type Told } from '#read/history/simulator.ts'

const runs = { numRuns: 200 }

function build(
  mails: readonly JobMail[],
  corrections: readonly Correction[] = [],
  entries: readonly ManualEntry[] = [],
): History {
  return buildHistory(mails, corrections, entries, { zone, me: [me] })
}

const mailsOf = (told: readonly Told[]) => told.map((one) => one.mail)

function shuffled<T>(all: readonly T[]): fc.Arbitrary<readonly T[]> {
  return fc.shuffledSubarray([...all], { minLength: all.length })
}

describe('over random job hunts', () => {
  it('any order of arrival, and any message arriving twice, gives the same history', () => {
    fc.assert(
      fc.property(
        hunt.chain((told) => fc.tuple(fc.constant(mailsOf(told)), shuffled(mailsOf(told)), fc.subarray(mailsOf(told)))),
        ([mails, other, twice]) => {
          expect(build([...other, ...structuredClone(twice)])).toEqual(build(mails))
        },
      ),
      runs,
    )
  })

  it('every message has one link, is in at most one application, and facts point to messages of their application', () => {
    fc.assert(
      fc.property(hunt, (told) => {
        const mails = mailsOf(told)
        const history = build(mails)
        expect(history.links.map((link) => link.messageKey).sort()).toEqual(mails.map((one) => one.head.key).sort())
        const seen = new Set<string>()
        for (const application of history.applications) {
          const members = new Set<string>(application.messageKeys)
          for (const key of application.messageKeys) {
            expect(seen.has(key)).toBe(false)
            seen.add(key)
            expect(history.links.find((link) => link.messageKey === key)?.applicationId).toBe(application.id)
          }
          const facts = [
            application.company.messageKey,
            application.role?.messageKey ?? null,
            application.no?.messageKey ?? null,
            application.no?.anchor ?? null,
          ]
          const told = [
            ...facts,
            ...application.events.map((event) => event.messageKey),
            ...application.interviews.flatMap((one) => [one.anchor, ...one.messageKeys]),
          ]
          expect(told.filter((key) => key !== null && !members.has(key))).toEqual([])
          for (const { personId } of application.people) expect(resolvePerson(history, personId)).toBeDefined()
          for (const id of application.interviews.flatMap((one) => one.people))
            expect(resolvePerson(history, id)).toBeDefined()
          expect(application.formerIds).toContain(application.id)
          expect(application.outcome !== null).toBe(application.stage === 'closed')
        }
        for (const touch of history.touches) expect(resolvePerson(history, touch.personId)).toBeDefined()
      }),
      runs,
    )
  })

  it('an id given out early still leads somewhere after anything else has arrived', () => {
    fc.assert(
      fc.property(
        hunt.chain((told) => fc.tuple(fc.constant(mailsOf(told)), fc.subarray(mailsOf(told), { minLength: 1 }))),
        ([mails, early]) => {
          const before = build(early)
          const after = build(mails)
          for (const { id, anchor } of before.applications) {
            expect(
              resolveApplication(after, id),
              `${anchor} of\n${inLines(early)}\nin\n${inLines(mails)}`,
            ).toBeDefined()
          }
          for (const { id, name } of before.people) {
            expect(resolvePerson(after, id), `${name} of\n${inLines(early)}\nin\n${inLines(mails)}`).toBeDefined()
          }
        },
      ),
      runs,
    )
  })

  it('where every mail names company and role, the history is the truth', () => {
    const outcomeOf = {
      'no-by-system': 'rejected',
      'no-by-human': 'rejected',
      'both-noes': 'rejected',
      withdraw: 'withdrawn',
    } as const
    fc.assert(
      fc.property(tidyHunt, ({ told, truth }) => {
        const history = build(mailsOf(told))
        const shown = inLines(mailsOf(told))
        expect(history.review, shown).toEqual([])
        expect(history.applications.length, shown).toBe(truth.length)
        for (const [story, { ending, interviews }] of truth.entries()) {
          const homes = new Set(told.filter((one) => one.story === story).map(({ mail }) => homeOf(history, mail)))
          expect(homes.size, shown).toBe(1)
          const application = history.applications.find((one) => homes.has(one.id))
          expect(application?.outcome, shown).toBe(ending === null || ending === 'offer' ? null : outcomeOf[ending])
          expect(application?.interviews.length, shown).toBe(interviews)
          expect(application?.appliedOn, shown).not.toBeNull()
        }
      }),
      runs,
    )
  })

  it('where every application is at a company of its own, all mail comes to its own and nothing is asked', () => {
    fc.assert(
      fc.property(plainHunt, (told) => {
        const history = build(mailsOf(told))
        const homes = new Map<number, Set<string | null>>()
        for (const { mail, story } of told) {
          // Broken identity is no plain hunt.
          if (mail.head.date === null) continue
          const home = homes.get(story) ?? new Set()
          homes.set(story, home.add(homeOf(history, mail)))
        }
        const all = [...homes.values()].flatMap((home) => [...home].filter((id) => id !== null))
        expect(new Set(all).size).toBe(all.length)
      }),
      runs,
    )
  })
})
