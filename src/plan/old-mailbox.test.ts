import { describe, expect, it } from 'vitest'
import { addDays, dayOf, weekdayOf } from '#domain/days.ts'
import { messageKey } from '#domain/ids.ts'
import { application, at, berlin, history, interview, person, planInput, theNo } from '#plan/builders.ts'
import { isWaitingItsTurn } from '#domain/step.ts'
import { planFor } from '#plan/plan-for.ts'

/** Forty companies with an interview in one winter, each with a recruiter and an interviewer who can be written to. */
function oneHardWinter(from: string) {
  const firms = Array.from({ length: 40 }, (_, i) => {
    const met = addDays(from, i % 20)
    const recruiter = person(`Recruiter ${i}`, { emails: [`recruiter@firm${i}.example`] })
    const interviewer = person(`Interviewer ${i}`, { emails: [`interviewer@firm${i}.example`] })
    const app = application({
      company: `Firm ${i}`,
      anchor: messageKey(`firm-${i}`),
      interviews: [interview(`${met} 10:00`, [interviewer], { anchor: messageKey(`met-${i}`) })],
      no: theNo(`${addDays(met, 8)} 15:00`, recruiter, { anchor: messageKey(`no-${i}`) }),
      people: [
        { personId: recruiter.id, relation: 'recruiter' },
        { personId: interviewer.id, relation: 'interviewer' },
      ],
    })
    return { app, people: [recruiter, interviewer] }
  })
  return history(
    firms.map((firm) => firm.app),
    { people: firms.flatMap((firm) => firm.people) },
  )
}

describe('a first import of an old mailbox', () => {
  const past = oneHardWinter('2025-11-03')

  it('shows no mountain: everything of the time is lapsed', () => {
    const steps = planFor(planInput(past, '2026-11-02 10:00'))
    const open = steps.filter((step) => step.state === 'due' || step.state === 'upcoming')
    expect(new Set(open.map((step) => step.kind))).toEqual(new Set(['keep-in-touch']))
    expect(open.filter((step) => step.state === 'due').length).toBeLessThanOrEqual(10)
  })

  it('offers to keep in touch with each of forty companies again, three a week', () => {
    for (let day = at('2026-07-01 10:00'); day < at('2027-03-01 10:00'); day += 5 * 86_400_000) {
      const open = planFor(planInput(past, day)).filter(
        (step) =>
          step.kind === 'keep-in-touch' &&
          (step.state === 'due' || step.state === 'upcoming' || isWaitingItsTurn(step.blockedBy)),
      )
      const mondays = open.map((step) => {
        const opens = dayOf(step.opensAt, berlin)
        return addDays(opens, 1 - weekdayOf(opens))
      })
      const crowded = mondays.filter((monday) => mondays.filter((other) => other === monday).length > 3)
      expect(open.length).toBe(40)
      expect(crowded).toEqual([])
    }
  })

  it('offers nothing after two years of silence', () => {
    const steps = planFor(planInput(past, '2028-06-01 10:00'))
    expect(steps.filter((step) => step.state === 'due' || step.state === 'upcoming')).toEqual([])
  })

  it('makes no work of silences nobody remembers', () => {
    const silent = past.applications.map((one) => ({ ...one, no: null, outcome: null, stage: 'interviewing' as const }))
    const steps = planFor(planInput({ ...past, applications: silent }, '2026-11-02 10:00'))
    expect(new Set(steps.map((step) => step.state))).toEqual(new Set(['lapsed']))
  })
})
