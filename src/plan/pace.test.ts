import { describe, expect, it } from 'vitest'
import type { Decision } from '#domain/decision.ts'
import { messageKey } from '#domain/ids.ts'
import { defaultPlanSettings } from '#domain/settings.ts'
import type { Step } from '#domain/step.ts'
import {
  application,
  at,
  history,
  interview,
  lena,
  person,
  planInput,
  priya,
  sam,
  theNo,
  touch,
} from '#plan/builders.ts'
import { planFor } from '#plan/plan-for.ts'

const firms = Array.from({ length: 8 }, (_, i) => {
  const someone = person(`Recruiter ${i}`, { emails: [`r${i}@firm${i}.example`] })
  const no = theNo(`2026-10-${String(5 + i).padStart(2, '0')} 15:00`, someone, { anchor: messageKey(`no-${i}`) })
  const people = [{ personId: someone.id, relation: 'recruiter' as const }]
  return {
    someone,
    app: application({ company: `Firm ${i}`, anchor: messageKey(`firm-${i}`), no, people, interviews: [] }),
  }
})
const crowd = history(
  firms.map((one) => one.app),
  { people: firms.map((one) => one.someone) },
)
const settings = { ...defaultPlanSettings, acknowledge: { enabled: false, days: [1, 2] as const }, dailyCap: 2 }
const asks = (steps: readonly Step[], state: Step['state']) =>
  steps.filter((step) => step.kind === 'feedback' && step.state === state)
const done = (step: Step, now: number): Decision => ({
  id: `d-${step.id}`,
  stepId: step.id,
  at: now,
  choice: 'done',
  until: null,
  reason: null,
})

describe('more mails than a day has places for', () => {
  // Wednesday 14 October: the noes of the 5th to the 12th; all eight questions are open, the first ones late.
  const input = planInput(crowd, '2026-10-14 10:00', { settings })

  it('lets those wait that close later, each until the first day with room', () => {
    const steps = planFor(input)
    const waiting = asks(steps, 'blocked').toSorted((a, b) => a.blockedBy!.until! - b.blockedBy!.until!)
    expect(asks(steps, 'due')).toHaveLength(2)
    const untils = waiting.map((step) => step.blockedBy?.until)
    const [thursday, friday, monday] = ['15', '16', '19'].map((day) => at(`2026-10-${day} 00:00`))
    expect(untils).toEqual([thursday, thursday, friday, friday, monday, monday])
    const closes = asks(steps, 'due').map((step) => step.closesAt)
    const inTime = waiting.filter((step) => step.closesAt > input.now)
    expect(inTime.every((step) => step.closesAt >= Math.max(...closes))).toBe(true)
  })

  it('brings up no other over the day, however many of them are written', () => {
    const [first, second] = asks(planFor(input), 'due')
    const one = planFor({ ...input, now: input.now + 60_000, decisions: [done(first!, input.now)] })
    expect(asks(one, 'due').map((step) => step.id)).toEqual([second!.id])
    const both = [done(first!, input.now), done(second!, input.now)]
    const evening = planFor({ ...input, now: at('2026-10-14 23:59'), decisions: both })
    expect(asks(evening, 'due')).toEqual([])
    expect(asks(planFor({ ...input, now: at('2026-10-15 00:00'), decisions: both }), 'due')).toHaveLength(2)
  })

  it('keeps a place for a step that comes back in the course of the day', () => {
    const [first] = asks(planFor(input), 'due')
    const noon = at('2026-10-14 12:00')
    const decisions: Decision[] = [{ ...done(first!, input.now), choice: 'snoozed', until: noon }]
    const before = planFor({ ...input, now: noon - 1, decisions })
    const after = planFor({ ...input, now: noon, decisions })
    expect(asks(before, 'due')).toHaveLength(1)
    expect(asks(after, 'due').map((step) => step.id)).toEqual(
      expect.arrayContaining([first!.id, asks(before, 'due')[0]!.id]),
    )
  })
})

describe('follow-ups of one no', () => {
  const met = { interviews: [interview('2026-10-08 10:00', [priya, sam, lena])] }
  const thanks = (steps: readonly Step[]) => steps.filter((step) => step.kind === 'follow-up')

  it('are due one a business day, also when the days before were let go by', () => {
    // Open since Thursday the 22nd, Friday and Monday; on Tuesday none has been written.
    const steps = thanks(planFor(planInput(history([application(met)]), '2026-10-27 10:00')))
    expect(steps.map((step) => [step.state, step.blockedBy?.code, step.blockedBy?.until])).toEqual([
      ['due', undefined, undefined],
      ['blocked', 'one-a-day', at('2026-10-28 00:00')],
      ['blocked', 'one-a-day', at('2026-10-29 00:00')],
    ])
    expect(steps[1]!.blockedBy?.sentence).toBe(
      'It waits until 28 October, so that only one such mail goes out a business day.',
    )
  })

  it('wait for the next business day when one went out today', () => {
    const sent = [touch(lena, '2026-10-27 09:00', { applicationId: application().id })]
    const steps = thanks(planFor(planInput(history([application(met)], { touches: sent }), '2026-10-27 10:00')))
    expect(steps.filter((step) => step.state === 'due')).toEqual([])
  })

  it('say it in German to whom German is spoken', () => {
    const [, second] = thanks(planFor(planInput(history([application(met)]), '2026-10-27 10:00', { language: 'de' })))
    expect(second?.blockedBy?.sentence).toBe(
      'Das wartet bis zum 28. Oktober, damit an einem Werktag nur eine solche Mail hinausgeht.',
    )
    expect(second?.reason).toMatch(/^Sie haben .* am 8\. Oktober getroffen; zwei bis drei Wochen später wirkt ein Dank/)
  })
})
