import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, dayOf, daysBetween, startOfDay, weekdayOf } from '#domain/days.ts'
import type { Application } from '#domain/application.ts'
import type { History } from '#domain/history.ts'
import type { Person } from '#domain/person.ts'
import type { Step, StepKind } from '#domain/step.ts'
import { isWaitingItsTurn } from '#domain/step.ts'
import { defaultPlanSettings } from '#domain/settings.ts'
import { countryOfRecipient } from '#plan/country.ts'
import { toDayNumber } from '#plan/day-number.ts'
import { isPublicHoliday } from '#plan/holidays.ts'
import { planFor } from '#plan/plan-for.ts'
import type { PlanInput } from '#plan/plan-input.ts'
import {
  endOfRandomTime,
  randomDecisions,
  randomHistory,
  randomInterests,
  randomNow,
  zonesWithClockChanges,
} from '#plan/random-history.ts'

const dayMs = 86_400_000
const zone = fc.constantFrom(...zonesWithClockChanges)
const country = fc.constantFrom(null, 'DE', 'US', 'AU', 'BR')

const anyInput: fc.Arbitrary<PlanInput> = fc
  .record({ history: randomHistory, zone, country, now: randomNow })
  .chain(({ history, zone, country, now }) =>
    randomInterests(history).chain((interests) => {
      const input = { history, decisions: [], interests, settings: defaultPlanSettings, zone, country, now }
      return randomDecisions(
        planFor(input).map((step) => step.id),
        now,
      ).map((decisions) => ({ ...input, decisions }))
    }),
  )

const applicationOf = (history: History, step: Step): Application =>
  history.applications.find((application) => application.id === step.applicationId)!
const recipientOf = (history: History, step: Step): Person | undefined =>
  history.people.find((person) => person.id === step.to[0])
const isMail = (step: Step) => step.kind !== 'reflect' && step.kind !== 'reapply'
const settled = new Set(['done', 'skipped'])

function lastInterviewDay(application: Application, zone: string): string | null {
  const ends = application.interviews
    .filter((one) => !one.cancelled && (application.no === null || one.start < application.no.receivedAt))
    .map((one) => one.end ?? one.start + 3_600_000)
  return ends.length === 0 ? null : dayOf(Math.max(...ends), zone)
}

/** Asks it of every step of many plans: the smallest plan found with a wrong step, and how to see it again, or null. */
function firstWrong(isWrong: (step: Step, input: PlanInput) => boolean) {
  const wrongIn = (input: PlanInput) => planFor(input).filter((step) => isWrong(step, input))
  const {
    counterexample,
    seed,
    counterexamplePath: path,
  } = fc.check(fc.property(anyInput, (input) => wrongIn(input).length === 0))
  const input = counterexample?.[0]

  return input === undefined ? null : { seed, path, input, wrong: wrongIn(input) }
}

describe('a plan, over random histories and clocks', () => {
  it('has windows of whole calendar days of the zone, at least one, across every change of the clocks', () => {
    const found = firstWrong(({ opensAt, closesAt }, { zone }) => {
      const first = dayOf(opensAt, zone)
      const last = dayOf(closesAt - 1, zone)
      return opensAt !== startOfDay(first, zone) || closesAt !== startOfDay(addDays(last, 1), zone) || last < first
    })
    expect(found).toBeNull()
  })

  it('opens no step before its rule allows', () => {
    const found = firstWrong((step, { history, zone }) => {
      const application = applicationOf(history, step)
      const { no } = application
      if (no === null) return false
      const opens = dayOf(step.opensAt, zone)
      const sinceNo = daysBetween(dayOf(no.receivedAt, zone), opens)
      const met = lastInterviewDay(application, zone)
      const sinceMet = met === null ? 0 : daysBetween(met, opens)
      const isTooEarly = {
        acknowledge: sinceNo < 1,
        reflect: sinceNo < 3,
        feedback: sinceNo < 2,
        'follow-up': sinceMet < 14 || step.opensAt < no.receivedAt + 48 * 3_600_000,
        'keep-in-touch': sinceMet < 90 || sinceNo < 2,
        reapply: no.profile.reapplyAfter === null && sinceNo < 181,
        'ask-status': true,
      } as const satisfies Record<StepKind, boolean>
      return isTooEarly[step.kind]
    })
    expect(found).toBeNull()
  })

  it('asks after a silence no earlier than 21 days after the last word from them', () => {
    const found = firstWrong((step, { history, zone, now }) => {
      if (step.kind !== 'ask-status') return false
      const words = history.touches.filter(
        (one) => one.applicationId === step.applicationId && one.direction === 'incoming' && one.human,
      )
      const before = words.filter((one) => one.at <= Math.min(step.opensAt, now))
      return before.some((one) => daysBetween(dayOf(one.at, zone), dayOf(step.opensAt, zone)) < 21)
    })
    expect(found).toBeNull()
  })

  it('opens and closes nothing on a weekend or a public holiday of the recipient', () => {
    const found = firstWrong((step, input) => {
      const to = recipientOf(input.history, step)
      if (to === undefined) return false
      const { companyDomain } = applicationOf(input.history, step)
      const where = countryOfRecipient(to, companyDomain, input)
      const ends = [dayOf(step.opensAt, input.zone), dayOf(step.closesAt - 1, input.zone)]
      return ends.some((day) => weekdayOf(day) > 5 || isPublicHoliday(where, toDayNumber(day)))
    })
    expect(found).toBeNull()
  })

  it('suggests a moment inside the window for every mail and for nothing else', () => {
    const found = firstWrong(({ kind, suggestedAt, opensAt, closesAt }) =>
      kind === 'reflect' || kind === 'reapply'
        ? suggestedAt !== null
        : suggestedAt === null || suggestedAt < opensAt || suggestedAt >= closesAt,
    )
    expect(found).toBeNull()
  })

  it('lets nothing be written to people who must not, cannot or would not read it', () => {
    const found = firstWrong((step, { history, zone, now }) => {
      if (!isMail(step) || (step.state !== 'due' && step.state !== 'upcoming')) return false
      const to = recipientOf(history, step)
      const { no } = applicationOf(history, step)
      return (
        to === undefined ||
        to.doNotContact ||
        (to.reach?.replyable !== 'person' && to.reach?.replyable !== 'relay') ||
        (no !== null && no.profile.contactRefused) ||
        (no !== null && step.state === 'due' && dayOf(no.receivedAt, zone) === dayOf(now, zone))
      )
    })
    expect(found).toBeNull()
  })

  it('says in one sentence why each step is there, and why a blocked one is blocked', () => {
    const found = firstWrong(({ reason, state, blockedBy, cautions }) => {
      const texts = [reason, ...cautions, ...(blockedBy === null ? [] : [blockedBy.sentence])]
      const isSentence = (text: string) => /^[A-Z][^\n]{20,400}\.$/.test(text)
      const hasHole = (text: string) => /undefined|null|NaN|Infinity|\[object/.test(text)
      return (state === 'blocked') !== (blockedBy !== null) || !texts.every(isSentence) || texts.some(hasHole)
    })
    expect(found).toBeNull()
  })

  it('sends one person one mail a no, thanks three people at most, and each on a day of their own', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const mails = planFor(input).filter((step) => ['acknowledge', 'feedback', 'follow-up'].includes(step.kind))
        for (const no of new Set(mails.map((step) => step.follows))) {
          const steps = mails.filter((step) => step.follows === no)
          const thanks = steps.filter((step) => step.kind === 'follow-up')
          const openingDays = thanks.filter((step) => !settled.has(step.state)).map((step) => step.opensAt)
          const questions = steps.filter((step) => step.kind === 'feedback' || step.carries.includes('feedback'))
          expect(repeated(steps.flatMap((step) => step.to))).toEqual([])
          expect(repeated(openingDays)).toEqual([])
          expect(thanks.length).toBeLessThanOrEqual(3)
          expect(questions.length).toBeLessThanOrEqual(1)
        }
      }),
    )
  })

  it('has no more mails due on a day than the cap leaves room for, and one follow-up of a no', () => {
    fc.assert(
      fc.property(anyInput, fc.integer({ min: 1, max: 3 }), (input, dailyCap) => {
        const steps = planFor({ ...input, settings: { ...input.settings, dailyCap } })
        const due = steps.filter((step) => step.state === 'due' && isMail(step))
        const today = dayOf(input.now, input.zone)
        const doneToday = steps.filter(
          (step) =>
            step.state === 'done' &&
            isMail(step) &&
            input.decisions.some(
              ({ stepId, at }) =>
                stepId === step.id &&
                dayOf(at, input.zone) === today &&
                !input.history.touches.some((touch) => touch.personId === step.to[0]),
            ),
        )
        expect(due.length).toBeLessThanOrEqual(Math.max(0, dailyCap - doneToday.length))
        expect(repeated(due.filter((step) => step.kind === 'follow-up').map((step) => step.follows))).toEqual([])
        for (const step of steps) {
          if (!isWaitingItsTurn(step.blockedBy)) continue
          expect(step.opensAt).toBeLessThanOrEqual(input.now)
          expect(step.blockedBy!.until).toBeGreaterThan(input.now)
          expect(step.blockedBy!.sentence).toMatch(/^It waits until \d/)
        }
      }),
    )
  })

  it('says the same in German, of the same steps', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const bare = (language: 'en' | 'de') =>
          planFor({ ...input, language }).map((step) => ({
            ...step,
            reason: '',
            cautions: step.cautions.length,
            blockedBy: step.blockedBy?.code,
          }))
        expect(bare('de')).toEqual(bare('en'))
        for (const { reason, cautions, blockedBy } of planFor({ ...input, language: 'de' }))
          for (const text of [reason, ...cautions, ...(blockedBy ? [blockedBy.sentence] : [])]) {
            expect(text).toMatch(/^[A-ZÄÖÜ][^\n]{20,400}\.$/)
            expect(text).not.toMatch(/undefined|null|NaN|\b(?:you|your|the no|until|waits|because|mails to)\b/)
          }
      }),
      { numRuns: 60 },
    )
  })

  it('keeps in touch with one person at a company at a time', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        // A turn that was reopened or put off by hand may stand beside the next one.
        const open = planFor({ ...input, decisions: [] }).filter(
          (step) => step.kind === 'keep-in-touch' && !settled.has(step.state) && step.state !== 'lapsed',
        )
        const names = open.map((step) => applicationOf(input.history, step).company.value.replace('ACME', 'Acme GmbH'))
        expect(repeated(names)).toEqual([])
      }),
    )
  })

  it('keeps in touch with nobody at a company the person is not really interested in', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const [first] = input.history.applications
        const not = { application: first!.anchor, reallyInterested: 'no', at: input.now } as const
        const steps = planFor({ ...input, interests: [not] })
        const there = steps.filter((step) => step.kind === 'keep-in-touch' && step.applicationId === first!.id)
        expect(there.filter((step) => !settled.has(step.state))).toEqual([])
      }),
    )
  })

  it('does not depend on the order of anything it is made of', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const { applications, people, touches } = input.history
        const turned: PlanInput = {
          ...input,
          history: {
            ...input.history,
            applications: applications
              .map((one) => ({ ...one, people: one.people.toReversed(), interviews: one.interviews.toReversed() }))
              .toReversed(),
            people: people.toReversed(),
            touches: touches.toReversed(),
          },
          decisions: input.decisions.toReversed(),
          interests: input.interests.toReversed(),
        }
        expect(planFor(turned)).toEqual(planFor(input))
      }),
    )
  })

  it('keeps every id, and what is done, skipped or lapsed, as time goes on and nothing happens', () => {
    fc.assert(
      fc.property(anyInput, fc.integer({ min: 0, max: 500 }), (input, days) => {
        const afterAll = Math.max(input.now, endOfRandomTime + 310 * dayMs)
        const same = ({ id, kind, applicationId, occurrence, state }: Step) => {
          const over = settled.has(state) || state === 'lapsed' ? state : null
          return { id, kind, applicationId, occurrence, over }
        }
        const later = new Map(planFor({ ...input, now: afterAll + days * dayMs }).map((step) => [step.id, same(step)]))
        for (const step of planFor({ ...input, now: afterAll })) {
          const { over, ...named } = same(step)
          expect(later.get(step.id)).toMatchObject(over === null ? named : { ...named, over })
        }
      }),
    )
  })

  it('leaves its windows alone as time goes on and nothing happens', () => {
    fc.assert(
      fc.property(anyInput, fc.integer({ min: 0, max: 60 }), (input, days) => {
        const afterAll = Math.max(input.now, endOfRandomTime + 310 * dayMs)
        // Offers made again share their weeks, so one that lies ahead may give its week to another company.
        const windows = (now: number) =>
          planFor({ ...input, now })
            .filter((step) => step.kind !== 'keep-in-touch')
            .map((step) => [step.id, step.opensAt, step.closesAt])
        expect(windows(afterAll + days * dayMs)).toEqual(expect.arrayContaining(windows(afterAll)))
      }),
    )
  })

  it('finds a decision by any id the recipient has ever had', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const bare = { ...input, decisions: [] }
        for (const step of planFor(bare)) {
          for (const stepId of step.formerIds ?? []) {
            const decision = { id: 'd', stepId, at: input.now, choice: 'skipped', until: null, reason: null } as const
            const decided = planFor({ ...bare, decisions: [decision] }).find((one) => one.id === step.id)
            expect(decided?.state).toBe('skipped')
          }
        }
      }),
      { numRuns: 50 },
    )
  })
})

function repeated<T>(values: readonly T[]): T[] {
  return values.filter((value, i) => values.indexOf(value) !== i)
}
