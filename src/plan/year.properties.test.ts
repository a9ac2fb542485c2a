import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { daysBetween } from '#domain/days.ts'
import type { MessageKey, PersonId } from '#domain/ids.ts'
import { defaultPlanSettings } from '#domain/settings.ts'
import { groupByCompany } from '#plan/companies.ts'
import { aYear, liveAYear, most, yearRuns, type Habits, type Sent } from '#plan/live-a-year.ts'
import type { PlanInput } from '#plan/plan-input.ts'

const { minGapPersonDays, minGapCompanyDays, dailyCap, maxUnansweredPerson, maxUnansweredCompany } = defaultPlanSettings

describe('a person who does what is due for a year', () => {
  it('leaves people and companies their time between two mails', () => {
    fc.assert(
      fc.property(aYear, ({ input, habits }) => {
        const { sent } = liveAYear(input, habits)
        const tooSoon = sent.flatMap((later, i) => sent.slice(0, i).filter((earlier) => isTooSoonAfter(later, earlier)))
        expect(tooSoon).toEqual([])
      }),
      yearRuns,
    )
  })

  it('sends five mails a day at most, and stops where nobody answers', () => {
    fc.assert(
      fc.property(aYear, ({ input, habits }) => {
        // Noes and interviews still to come would be answers.
        const { history, now } = input
        const applications = history.applications.filter((one) => (one.lastContactAt ?? 0) <= now)
        const past = { ...input, history: { ...history, applications } }
        const { sent } = liveAYear(past, { ...habits, isAnswered: () => false })
        // Follow-ups of one no count once for the company.
        const counted = new Map(
          sent.map((one, i) => [one.step.kind === 'follow-up' ? `${one.company} ${one.step.follows}` : String(i), one]),
        )
        expect(most(sent, (one) => one.day)).toBeLessThanOrEqual(dailyCap)
        expect(most(sent, (one) => one.to)).toBeLessThanOrEqual(maxUnansweredPerson)
        expect(most([...counted.values()], (one) => one.company)).toBeLessThanOrEqual(maxUnansweredCompany)
      }),
      yearRuns,
    )
  })

  it('finds every step open or blocked before it lapses: a gap swallows none', () => {
    fc.assert(
      fc.property(aYear, ({ input, habits }) => {
        const year = liveAYear(input, habits)
        const atEnd = new Map(year.atEnd.map((step) => [step.id, step]))
        const noes = new Set(input.history.applications.map((one) => one.no?.anchor))
        // What had lapsed before the year may name somebody else by its end: whom it would go to now.
        const wasOver = new Set(year.atStart.filter((step) => step.state === 'lapsed').map((step) => step.id))
        const lost = year.atStart.filter(
          (step) =>
            noes.has(step.follows as MessageKey) &&
            step.kind !== 'keep-in-touch' &&
            !wasOver.has(step.id) &&
            !atEnd.has(step.id),
        )
        const wasAhead = new Set(year.atStart.filter((step) => step.state === 'upcoming').map((step) => step.id))
        const swallowed = year.atEnd.filter(
          (step) =>
            step.state === 'lapsed' &&
            !wasOver.has(step.id) &&
            (wasAhead.has(step.id) || step.opensAt > input.now) &&
            !year.hadTheirDay.has(step.id),
        )
        expect([lost, swallowed]).toEqual([[], []])
      }),
      yearRuns,
    )
  })

  it('takes what was sent for done, and nothing that was done comes back', () => {
    fc.assert(
      fc.property(aYear, ({ input, habits }) => {
        const { sent, atEnd } = liveAYear(input, habits)
        const after = new Map(atEnd.map((step) => [step.id, step.state]))
        const back = sent.filter(({ step }) => (after.get(step.id) ?? 'done') !== 'done')
        expect(back).toEqual([])
        expect(most(sent, (one) => one.step.id)).toBeLessThanOrEqual(1)
      }),
      yearRuns,
    )
  })
})

describe('people in a year', () => {
  const nobodyOf = (one: PlanInput, ids: ReadonlySet<string>, habits: Habits) =>
    liveAYear(one, habits).sent.filter(({ to }) => ids.has(to))

  it('who want no mail, or are about to be forgotten, get none all year', () => {
    fc.assert(
      fc.property(aYear, fc.integer({ min: 0, max: 9 }), ({ input, habits }, n) => {
        const out = input.history.people[n]!
        const people = input.history.people.map((one) => (one === out ? { ...one, doNotContact: true } : one))
        const left = { ...input, history: { ...input.history, people } }
        expect(nobodyOf(left, new Set(out.formerIds), habits)).toEqual([])
      }),
      yearRuns,
    )
  })

  it('at a company they moved to that refused contact, or of one that did, get none either', () => {
    fc.assert(
      fc.property(aYear, ({ input, habits }) => {
        const groups = groupByCompany(input.history.applications)
        const refuses = (company: string) =>
          (groups.get(company) ?? []).some(
            ({ no, outcome }) => no?.profile.contactRefused === true && outcome !== null && isStanding(outcome),
          )
        const knocks = liveAYear(input, habits).sent.filter(({ step }) => step.newCompany !== undefined)
        const wrong = knocks.filter(({ company, step, at }) => {
          const from = input.history.applications.find(({ id }) => id === step.applicationId)
          const isFresh = (from?.no?.receivedAt ?? 0) <= at
          return refuses(company) || (isFresh && from?.no?.profile.contactRefused === true)
        })
        expect(wrong).toEqual([])
      }),
      yearRuns,
    )
  })

  it('at a company that refused contact get none all year', () => {
    fc.assert(
      fc.property(aYear, ({ input, habits }) => {
        const { sent } = liveAYear(input, habits)
        const groups = groupByCompany(input.history.applications)
        const refused = sent.filter(({ company, at }) =>
          (groups.get(company) ?? []).some(
            ({ no, outcome }) =>
              outcome !== null && no?.profile.contactRefused === true && no.receivedAt <= at && isStanding(outcome),
          ),
        )
        expect(refused).toEqual([])
      }),
      yearRuns,
    )
  })

  it('who moved are not kept in touch with as one of the old company, and are one door at the new one', () => {
    let doors = 0
    fc.assert(
      fc.property(aYear, fc.integer({ min: 0, max: 9 }), ({ input, habits }, n) => {
        const gone = input.history.people[n]!
        const address = gone.emails[0] ?? null
        const at = input.now - 50 * 86_400_000
        const elsewhere = { company: 'Somewhere Else', at, isFirstDay: true, address }
        const moved = { ...input, movedTo: new Map([[gone.id, elsewhere], ...input.movedTo]) }
        const { sent } = liveAYear({ ...moved, movedTo: new Map([...moved.movedTo, [gone.id, elsewhere]]) }, habits)
        const turns = sent.filter(({ step }) => step.kind === 'keep-in-touch')
        expect(turns.filter(({ to, step }) => gone.formerIds.includes(to as PersonId) && !step.newCompany)).toEqual([])
        // One person a company, whoever else went there.
        const knocks = turns.filter(({ step }) => step.newCompany !== undefined)
        const people = new Map(knocks.map(({ company }) => [company, new Set<string>()]))
        for (const { company, to } of knocks) people.get(company)?.add(to)
        expect([...people.values()].filter(({ size }) => size > 1)).toEqual([])
        doors += knocks.length
      }),
      yearRuns,
    )
    expect(doors).toBeGreaterThan(0)
  })

  it('who are forgotten are in no step of it', () => {
    fc.assert(
      fc.property(aYear, fc.integer({ min: 0, max: 9 }), ({ input, habits }, n) => {
        // As a history is made of mail that was erased: nobody of that id, and what happened stays.
        const gone = input.history.people[n]!
        const isThem = (id: string | null) => id !== null && gone.formerIds.includes(id as PersonId)
        const history = {
          ...input.history,
          people: input.history.people.filter((one) => one !== gone),
          touches: input.history.touches.filter(({ personId }) => !isThem(personId)),
          applications: input.history.applications.map((application) => ({
            ...application,
            people: application.people.filter(({ personId }) => !isThem(personId)),
            interviews: application.interviews.map((one) => ({
              ...one,
              people: one.people.filter((id) => !isThem(id)),
            })),
            no: application.no && { ...application.no, by: isThem(application.no.by) ? null : application.no.by },
          })),
        }
        const year = liveAYear({ ...input, history }, habits)
        const named = [...year.atStart, ...year.atEnd, ...year.sent.map(({ step }) => step)]
        expect(named.filter(({ to, passOnTo }) => [...to, ...passOnTo].some(isThem))).toEqual([])
      }),
      yearRuns,
    )
  })

  it('with an interval of their own are written to no sooner than that', () => {
    fc.assert(
      fc.property(aYear, fc.integer({ min: 120, max: 300 }), ({ input, habits }, days) => {
        const ownIntervals = new Map(input.history.people.map(({ id }) => [id, [days, days + 30] as const]))
        const { sent } = liveAYear({ ...input, ownIntervals }, { ...habits, isAnswered: () => false })
        const turns = sent.filter(({ step }) => step.kind === 'keep-in-touch' && step.occurrence > 1)
        const tooSoon = turns.filter((turn) =>
          sent.some(
            (earlier) =>
              earlier.step.kind === 'keep-in-touch' &&
              earlier.step.follows === turn.step.follows &&
              earlier.step.newCompany === turn.step.newCompany &&
              earlier.at < turn.at &&
              daysBetween(earlier.day, turn.day) < days,
          ),
        )
        expect(tooSoon).toEqual([])
      }),
      yearRuns,
    )
  })
})

function isStanding(outcome: string): boolean {
  return outcome === 'rejected' || outcome === 'position-closed'
}

function isTooSoonAfter(later: Sent, earlier: Sent): boolean {
  const apart = daysBetween(earlier.day, later.day)
  if (earlier.to === later.to) return apart < minGapPersonDays
  if (earlier.company !== later.company) return false
  const thanks = earlier.step.kind === 'follow-up' && later.step.kind === 'follow-up'
  return apart < (thanks && earlier.step.follows === later.step.follows ? 1 : minGapCompanyDays)
}
