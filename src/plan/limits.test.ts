import { describe, expect, it } from 'vitest'
import { dayOf } from '#domain/days.ts'
import type { Touch } from '#domain/touch.ts'
import type { Step, StepKind } from '#domain/step.ts'
import { messageKey } from '#domain/ids.ts'
import {
  application,
  at,
  berlin,
  history,
  interview,
  jonas,
  lena,
  person,
  planInput,
  priya,
  sam,
  theNo,
  touch,
} from '#plan/builders.ts'
import { planFor } from '#plan/plan-for.ts'

/* Acme as in `builders.ts`: interview on Thursday 8 October, no on Wednesday 14 October 2026. */

const acme = application()
const about = { applicationId: acme.id }
const planWith = (touches: readonly Touch[], now: string, more: Parameters<typeof application>[0] = {}) =>
  planFor(planInput(history([application(more)], { touches }), now))
const days = (step: Step | undefined) => step && [dayOf(step.opensAt, berlin), dayOf(step.closesAt - 1, berlin)]
const find = (steps: readonly Step[], kind: StepKind, to = '') =>
  steps.find((step) => step.kind === kind && (to === '' || step.to[0] === to))

describe('gaps', () => {
  it('move the follow-up a week away from a mail to the company, whole, and say so', () => {
    // Asked Jonas on Monday the 19th: not before Monday the 26th, four days later than the rule; Thursday the 29th
    // plus four is Monday the 2nd.
    const step = find(planWith([touch(jonas, '2026-10-19 10:00', about)], '2026-10-20 10:00'), 'follow-up')
    expect(days(step)).toEqual(['2026-10-26', '2026-11-02'])
    expect(step?.reason).toBe(
      'You met Priya Nair on 8 October; two to three weeks later is when a thank-you is read as thought-through; it waits until 26 October, because you wrote to Acme on 19 October and one week between two mails keep them welcome.',
    )
  })

  it('keep two weeks to the same person, at whatever company', () => {
    // Jonas recruits for Borealis too, which said no the same day; he was written to about Acme on the 19th.
    const borealis = application({ company: 'Borealis', anchor: messageKey('b'), no: theNo('2026-10-14 16:00', jonas) })
    const steps = planFor(
      planInput(
        history([application(), borealis], { touches: [touch(jonas, '2026-10-19 10:00', about)] }),
        '2026-10-20 10:00',
      ),
    )
    const states = steps.filter((step) => step.kind === 'feedback').map((step) => [step.state, ...days(step)!])
    // 19 October + 14 = Monday 2 November; 17 days after the 16th, so the 21st becomes Saturday the 7th, so the 9th.
    expect(states).toEqual([
      ['done', '2026-10-16', '2026-10-21'],
      ['upcoming', '2026-11-02', '2026-11-09'],
    ])
  })

  it('do not count what was written while the application ran: thanks, times, questions', () => {
    const before = [touch(jonas, '2026-10-12 10:00', about), touch(priya, '2026-10-09 10:00', about)]
    const steps = planWith(before, '2026-10-20 10:00')
    expect(days(find(steps, 'feedback'))).toEqual(['2026-10-16', '2026-10-21'])
    expect(days(find(steps, 'follow-up'))).toEqual(['2026-10-22', '2026-10-29'])
  })

  it('put a business day between the follow-ups of one no, and no week', () => {
    const met = { interviews: [interview('2026-10-08 10:00', [priya, sam, lena])] }
    const steps = planWith([touch(lena, '2026-10-23 10:00', about)], '2026-10-23 11:00', met)
    const open = steps.filter((step) => step.kind === 'follow-up').map((step) => [step.state, ...days(step)!])
    // Lena's went out on Friday: the others wait for Monday and Tuesday.
    expect(open).toEqual([
      ['done', '2026-10-22', '2026-10-29'],
      ['upcoming', '2026-10-26', '2026-10-29'],
      ['upcoming', '2026-10-27', '2026-10-29'],
    ])
  })

  it('leave a step that had lapsed where it was', () => {
    // The feedback window closed on the 21st and lapsed on the 5th of November.
    const step = find(planWith([touch(priya, '2026-11-06 10:00', about)], '2026-11-10 10:00'), 'feedback')
    expect([step?.state, ...days(step)!]).toEqual(['lapsed', '2026-10-16', '2026-10-21'])
  })

  it('are kept to a mail that was only marked as sent', () => {
    const input = planInput(history([application()]), '2026-10-20 10:00')
    const asked = find(planFor(input), 'feedback')!
    const done = { id: 'd', stepId: asked.id, at: input.now, choice: 'done', until: null, reason: null } as const
    // Tuesday the 20th + 7 = Tuesday the 27th.
    expect(days(find(planFor({ ...input, decisions: [done] }), 'follow-up'))?.[0]).toBe('2026-10-27')
  })
})

describe('limits', () => {
  const unanswered = (days: readonly string[], to = jonas) => days.map((day) => touch(to, `${day} 10:00`, about))

  it('rest a person after three mails without an answer, until they write again', () => {
    const three = unanswered(['2026-10-10', '2026-10-11', '2026-10-12'])
    const automatic = { no: theNo('2026-10-14 15:00', null) }
    const step = find(planWith(three, '2026-10-20 10:00', automatic), 'feedback')
    expect([step?.state, step?.blockedBy?.code]).toEqual(['blocked', 'unanswered-person'])
    expect(step?.blockedBy?.sentence).toBe(
      'Three mails to Jonas Weber have gone unanswered; it rests until Jonas Weber writes again.',
    )
    const answer = touch(jonas, '2026-10-13 10:00', { ...about, direction: 'incoming' })
    expect(find(planWith([...three, answer], '2026-10-20 10:00', automatic), 'feedback')?.state).toBe('due')
    const outOfOffice = { ...answer, human: false }
    expect(find(planWith([...three, outOfOffice], '2026-10-20 10:00', automatic), 'feedback')?.state).toBe('blocked')
  })

  it('rest a company after four, whoever they went to', () => {
    const automatic = { no: theNo('2026-10-14 15:00', null) }
    const four = [...unanswered(['2026-10-09', '2026-10-10']), ...unanswered(['2026-10-11', '2026-10-12'], sam)]
    const step = find(planWith(four, '2026-10-20 10:00', automatic), 'feedback')
    expect(step?.blockedBy?.code).toBe('unanswered-company')
  })

  it('count the follow-ups of one no once for the company', () => {
    const met = { interviews: [interview('2026-10-08 10:00', [priya, sam, lena])] }
    const sent = [
      ...unanswered(['2026-10-16', '2026-11-16'], jonas),
      touch(lena, '2026-10-26 10:00', about),
      touch(priya, '2026-10-27 10:00', about),
    ]
    const third = find(planWith(sent, '2026-10-28 10:00', met), 'follow-up', sam.id)
    expect(third?.state).toBe('due')
    expect(find(planWith(sent, '2027-01-20 10:00', met), 'keep-in-touch')?.blockedBy).toBeNull()
  })

  it('let what is over five mails a day wait for the next business day', () => {
    const crowd = Array.from({ length: 7 }, (_, i) => {
      const someone = person(`Recruiter ${i}`, { emails: [`r${i}@firm${i}.example`] })
      const anchor = messageKey(`crowd-${i}`)
      const no = theNo('2026-10-14 15:00', someone, { anchor: messageKey(`no-${i}`) })
      const people = [{ personId: someone.id, relation: 'recruiter' as const }]
      return { someone, app: application({ company: `Firm ${i}`, anchor, no, people, interviews: [] }) }
    })
    const touches = crowd
      .slice(0, 5)
      .map(({ someone, app }) => touch(someone, '2026-10-16 10:00', { applicationId: app.id }))
    const plan = planFor(
      planInput(
        history(
          crowd.map((one) => one.app),
          { people: crowd.map((one) => one.someone), touches },
        ),
        '2026-10-16 12:00',
      ),
    )
    const waiting = plan.filter((step) => step.kind === 'feedback' && step.state !== 'done')
    // Friday the 16th is full; the two that are left wait until Monday the 19th, in a window that stays as it is.
    expect(waiting.map((step) => [step.state, step.blockedBy?.code, ...days(step)!])).toEqual([
      ['blocked', 'daily-cap', '2026-10-16', '2026-10-21'],
      ['blocked', 'daily-cap', '2026-10-16', '2026-10-21'],
    ])
    expect(waiting[0]!.blockedBy).toEqual({
      code: 'daily-cap',
      until: at('2026-10-19 00:00'),
      sentence: 'It waits until 19 October, because five mails a day are enough; what closes sooner goes first.',
    })
  })
})
