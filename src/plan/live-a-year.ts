import { companyKey } from '#domain/company.ts'
import fc from 'fast-check'
import { dayOf, startOfDay } from '#domain/days.ts'
import type { Decision } from '#domain/decision.ts'
import { messageKey } from '#domain/ids.ts'
import { defaultPlanSettings } from '#domain/settings.ts'
import type { Step } from '#domain/step.ts'
import type { Touch } from '#domain/touch.ts'
import { groupByCompany } from '#plan/companies.ts'
import { planFor } from '#plan/plan-for.ts'
import type { PlanInput } from '#plan/plan-input.ts'
import { randomHistory, randomNow, zonesWithClockChanges } from '#plan/random-history.ts'

/*
 * A person who does what the plan says for a year: each due step in its turn, at ten in the morning, now and then
 * answered by the other side. What they send comes back as touches, as an import of their mailbox would bring it.
 */

const dayMs = 86_400_000

export interface Sent {
  readonly step: Step
  readonly at: number
  readonly day: string
  readonly to: string
  readonly company: string
}

export interface Year {
  readonly sent: readonly Sent[]
  /** Steps that were due or blocked on a day of the year. */
  readonly hadTheirDay: ReadonlySet<string>
  readonly atStart: readonly Step[]
  readonly atEnd: readonly Step[]
  readonly touches: readonly Touch[]
  readonly end: number
}

export interface Habits {
  /** Which of the due steps is done first, and whether it is done today at all. */
  readonly choose: (due: readonly Step[], day: number) => Step | undefined
  readonly isAnswered: (mails: number) => boolean
}

export function liveAYear(input: PlanInput, habits: Habits): Year {
  const companies = groupByCompany(input.history.applications)
  const companyOf = (step: Step) =>
    (step.newCompany === undefined ? undefined : companyKey(step.newCompany)) ??
    [...companies].find(([, group]) => group.some((application) => application.id === step.applicationId))![0]
  const touches: Touch[] = [...input.history.touches].filter((touch) => touch.at <= input.now)
  const decisions: Decision[] = []
  const sent: Sent[] = []
  const hadTheirDay = new Set<string>()
  const plan = (now: number) =>
    planFor({ ...input, history: { ...input.history, touches }, decisions: [...decisions], now })
  const atStart = plan(input.now)

  // A quiet plan is looked at every third day: no window with its time to lapse is shorter.
  for (let day = 0, isBusy = true; day < 365; day += isBusy ? 1 : 3) {
    isBusy = false
    const today = dayOf(input.now + day * dayMs, input.zone)
    const ten = Math.max(startOfDay(today, input.zone) + 10 * 3_600_000, input.now)
    for (let minute = 0; minute < 40; minute++) {
      const now = ten + minute * 60_000
      const steps = plan(now)
      for (const step of steps) if (step.state === 'due' || step.state === 'blocked') hadTheirDay.add(step.id)
      isBusy ||= steps.some((step) => step.state === 'due')
      const step = habits.choose(
        steps.filter((one) => one.state === 'due'),
        day,
      )
      if (step === undefined) break
      const to = step.to[0]
      if (to === undefined) {
        decisions.push({
          id: `d${decisions.length}`,
          stepId: step.id,
          at: now,
          choice: 'done',
          until: null,
          reason: null,
        })
        continue
      }
      sent.push({ step, at: now, day: today, to, company: companyOf(step) })
      const about = { personId: to, applicationId: step.applicationId, medium: 'mail', human: true } as const
      const key = messageKey(`sent-${sent.length}`)
      touches.push({ ...about, anchor: key, messageKey: key, at: now, direction: 'outgoing' })
      if (habits.isAnswered(sent.length)) {
        const answer = messageKey(`answer-${sent.length}`)
        touches.push({ ...about, anchor: answer, messageKey: answer, at: now + 30_000, direction: 'incoming' })
      }
    }
  }
  const end = input.now + 365 * dayMs
  return { sent, hadTheirDay, atStart, atEnd: plan(end), touches, end }
}

export const aYear = fc
  .record({
    history: randomHistory,
    zone: fc.constantFrom(...zonesWithClockChanges),
    now: randomNow,
    seed: fc.integer({ min: 1, max: 1000 }),
    answers: fc.constantFrom(0, 0, 3),
    lazy: fc.boolean(),
    moves: fc.array(
      fc.record({
        who: fc.integer({ min: 0, max: 9 }),
        company: fc.constantFrom('Somewhere Else', 'Quite Elsewhere GmbH', 'Acme'),
        daysAgo: fc.integer({ min: -200, max: 200 }),
        isFirstDay: fc.boolean(),
        hasAddress: fc.boolean(),
      }),
      { maxLength: 4 },
    ),
  })
  .map(({ history, zone, now, seed, answers, lazy, moves }) => {
    const settings = defaultPlanSettings
    const movedTo = new Map(
      moves.flatMap(({ who, company, daysAgo, isFirstDay, hasAddress }) => {
        const person = history.people[who]
        if (person === undefined) return []
        const address = hasAddress ? (person.reach?.address ?? null) : null
        return [[person.id, { company, at: now - daysAgo * dayMs, isFirstDay, address }] as const]
      }),
    )
    const input = { history, decisions: [], interests: [], movedTo, settings, zone, country: 'DE', now }
    return {
      input,
      habits: {
        choose: (due: readonly Step[], day: number) =>
          lazy && (day + seed) % 4 !== 0 ? undefined : due[(seed * (day + 1)) % Math.max(due.length, 1)],
        isAnswered: (mails: number) => answers > 0 && (mails * seed) % answers === 0,
      },
      lazy,
    }
  })

export const yearRuns = { numRuns: 25, interruptAfterTimeLimit: 15_000 }

/** How often the commonest of them is there. */
export function most<T>(list: readonly T[], of: (one: T) => string): number {
  const counts = new Map<string, number>()
  for (const one of list) counts.set(of(one), (counts.get(of(one)) ?? 0) + 1)
  return Math.max(0, ...counts.values())
}
