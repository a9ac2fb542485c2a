import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, dayOf, daysBetween, startOfDay, weekdayOf } from '#domain/days.ts'
import type { Application } from '#domain/application.ts'
import type { History } from '#domain/history.ts'
import type { Person } from '#domain/person.ts'
import type { Step } from '#domain/step.ts'
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

describe('a plan, over random histories and clocks', () => {
  it('has windows of whole calendar days of the zone, at least one, across every change of the clocks', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        for (const step of planFor(input)) {
          const first = dayOf(step.opensAt, input.zone)
          const last = dayOf(step.closesAt - 1, input.zone)
          expect(step.opensAt).toBe(startOfDay(first, input.zone))
          expect(step.closesAt).toBe(startOfDay(addDays(last, 1), input.zone))
          expect(last >= first).toBe(true)
        }
      }),
    )
  })

  it('opens no step before its rule allows', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        for (const step of planFor(input)) {
          const { no, ...application } = applicationOf(input.history, step)
          const opens = dayOf(step.opensAt, input.zone)
          if (step.kind === 'ask-status' || no === null) continue
          const sinceNo = daysBetween(dayOf(no.receivedAt, input.zone), opens)
          expect(sinceNo).toBeGreaterThanOrEqual(1)
          if (step.kind === 'reflect') expect(sinceNo).toBeGreaterThanOrEqual(3)
          if (step.kind === 'feedback') expect(sinceNo).toBeGreaterThanOrEqual(2)
          if (step.kind === 'reapply' && no.profile.reapplyAfter === null) expect(sinceNo).toBeGreaterThanOrEqual(181)
          const met = lastInterviewDay({ ...application, no }, input.zone)
          if (step.kind === 'follow-up') {
            expect(daysBetween(met!, opens)).toBeGreaterThanOrEqual(14)
            expect(step.opensAt).toBeGreaterThanOrEqual(no.receivedAt + 48 * 3_600_000)
          }
          if (step.kind === 'keep-in-touch') {
            expect(daysBetween(met!, opens)).toBeGreaterThanOrEqual(90)
          }
        }
      }),
    )
  })

  it('opens nothing on a weekend or a public holiday of the recipient', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        for (const step of planFor(input)) {
          const to = recipientOf(input.history, step)
          if (to === undefined) continue
          const domains = input.history.applications
            .filter((application) => application.id === step.applicationId)
            .map((application) => application.companyDomain)
          const where = countryOfRecipient(to, domains[0] ?? null, input)
          for (const day of [dayOf(step.opensAt, input.zone), dayOf(step.closesAt - 1, input.zone)]) {
            expect(weekdayOf(day)).toBeLessThanOrEqual(5)
            expect(isPublicHoliday(where, toDayNumber(day))).toBe(false)
          }
        }
      }),
    )
  })

  it('suggests a moment inside the window for every mail and for nothing else', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        for (const step of planFor(input)) {
          if (!isMail(step)) expect(step.suggestedAt).toBeNull()
          else {
            expect(step.suggestedAt).toBeGreaterThanOrEqual(step.opensAt)
            expect(step.suggestedAt).toBeLessThan(step.closesAt)
          }
        }
      }),
    )
  })

  it('sends one person one mail a no, thanks three people at most, and each on a day of their own', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const mails = planFor(input).filter((step) => ['acknowledge', 'feedback', 'follow-up'].includes(step.kind))
        for (const no of new Set(mails.map((step) => step.follows))) {
          const steps = mails.filter((step) => step.follows === no)
          const recipients = steps.flatMap((step) => step.to)
          expect(new Set(recipients).size).toBe(recipients.length)
          const thanks = steps.filter((step) => step.kind === 'follow-up')
          expect(thanks.length).toBeLessThanOrEqual(3)
          const open = thanks.filter((step) => !settled.has(step.state))
          expect(new Set(open.map((step) => step.opensAt)).size).toBe(open.length)
          const asked = steps.filter((step) => step.kind === 'feedback' || step.carries.includes('feedback'))
          expect(asked.length).toBeLessThanOrEqual(1)
        }
      }),
    )
  })

  it('has one company’s people kept in touch with one at a time, and not at all where the person is not interested', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const turns = planFor(input).filter((step) => step.kind === 'keep-in-touch')
        const open = turns.filter((step) => !settled.has(step.state) && step.state !== 'lapsed')
        const names = open.map((step) => applicationOf(input.history, step).company.value.replace('ACME', 'Acme GmbH'))
        const [interest, ...others] = input.interests.filter((one) => one.at <= input.now)
        if (others.length === 0 && interest?.reallyInterested === 'no')
          for (const step of open) expect(applicationOf(input.history, step).anchor).not.toBe(interest.application)
        // A step reopened or put off by hand may stand beside the next one.
        const byHand = new Set(input.decisions.map((decision) => decision.stepId))
        if (!turns.some((step) => byHand.has(step.id))) expect(new Set(names).size).toBe(names.length)
      }),
    )
  })

  it('lets nothing be written to people who must not, cannot or would not read it', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        for (const step of planFor(input)) {
          if (!isMail(step) || (step.state !== 'due' && step.state !== 'upcoming')) continue
          const to = recipientOf(input.history, step)!
          const application = applicationOf(input.history, step)
          expect(to.doNotContact).toBe(false)
          expect(to.reach?.replyable === 'person' || to.reach?.replyable === 'relay').toBe(true)
          expect(application.no?.profile.contactRefused ?? false).toBe(false)
          if (application.no)
            expect(dayOf(application.no.receivedAt, input.zone)).not.toBe(dayOf(input.now, input.zone))
        }
      }),
    )
  })

  it('says in one sentence why each step is there, and why a blocked one is blocked', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        for (const step of planFor(input)) {
          expect(step.reason).toMatch(/^[A-Z][^\n]{20,400}\.$/)
          expect(step.state === 'blocked').toBe(step.blockedBy !== null)
          for (const text of [step.reason, step.blockedBy?.sentence ?? '', ...step.cautions])
            expect(text).not.toMatch(/undefined|null|NaN|Infinity/)
        }
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
        const everythingBefore = Math.max(input.now, endOfRandomTime + 310 * dayMs)
        const then = { ...input, now: everythingBefore }
        const later = { ...input, now: everythingBefore + days * dayMs }
        const after = new Map(planFor(later).map((step) => [step.id, step]))
        for (const step of planFor(then)) {
          const same = after.get(step.id)
          expect(same).toBeDefined()
          expect([same!.kind, same!.applicationId, same!.occurrence]).toEqual([
            step.kind,
            step.applicationId,
            step.occurrence,
          ])
          if (settled.has(step.state) || step.state === 'lapsed') expect(same!.state).toBe(step.state)
        }
      }),
    )
  })

  it('leaves its windows alone as time goes on and nothing happens', () => {
    fc.assert(
      fc.property(anyInput, fc.integer({ min: 0, max: 60 }), (input, days) => {
        const everythingBefore = Math.max(input.now, endOfRandomTime + 310 * dayMs)
        const later = planFor({ ...input, now: everythingBefore + days * dayMs })
        const after = new Map(later.map((step) => [step.id, step]))
        for (const step of planFor({ ...input, now: everythingBefore })) {
          // Offers made again share their weeks, so one that lies ahead may give its week to another company.
          if (step.kind === 'keep-in-touch') continue
          expect([after.get(step.id)!.opensAt, after.get(step.id)!.closesAt]).toEqual([step.opensAt, step.closesAt])
        }
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
