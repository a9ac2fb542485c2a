import { describe, expect, it } from 'vitest'
import type { Decision } from '#domain/decision.ts'
import { personIdOfAddress, stepIdOf } from '#domain/ids.ts'
import type { Step, StepKind } from '#domain/step.ts'
import { application, at, history, interview, jonas, person, planInput, priya, theNo, touch } from '#plan/builders.ts'
import { planFor } from '#plan/plan-for.ts'

/* Acme as in `builders.ts`: the follow-up to Priya Nair is open from 22 to 29 October 2026, feedback from 16 to 21. */

const acme = application()
const stepOn = (now: string, kind: StepKind = 'follow-up', more: Parameters<typeof planInput>[2] = {}, past = {}) =>
  planFor(planInput(history([acme], past), now, more)).find((step) => step.kind === kind)!
const followUp = stepOn('2026-10-20 10:00')
const decided = (choice: Decision['choice'], when: string, until: string | null = null): Decision => ({
  id: `${when} ${choice}`,
  stepId: followUp.id,
  at: at(when),
  choice,
  until: until === null ? null : at(until),
  reason: null,
})
const after = (now: string, ...decisions: Decision[]) => stepOn(now, 'follow-up', { decisions })

describe('the state of a step', () => {
  it('is upcoming, due, overdue and lapsed by the clock alone', () => {
    expect(stepOn('2026-10-21 23:59').state).toBe('upcoming')
    expect(stepOn('2026-10-22 00:00').state).toBe('due')
    expect(stepOn('2026-10-30 10:00').state).toBe('due')
    expect(stepOn('2026-11-12 23:59').state).toBe('due')
    expect(stepOn('2026-11-13 00:00').state).toBe('lapsed')
  })

  it('is done or skipped for good once the person says so', () => {
    expect(after('2026-10-23 10:00', decided('done', '2026-10-22 10:00')).state).toBe('done')
    expect(after('2027-10-23 10:00', decided('skipped', '2026-10-20 10:00')).state).toBe('skipped')
  })

  it('follows the latest decision, and reopened takes the others back', () => {
    const skipped = decided('skipped', '2026-10-22 10:00')
    const reopened = decided('reopened', '2026-10-23 10:00')
    expect(after('2026-10-24 10:00', reopened, skipped).state).toBe('due')
    expect(after('2026-10-22 12:00', reopened, skipped).state).toBe('skipped')
  })

  it('is open for two weeks more when reopened after it had lapsed', () => {
    const reopened = decided('reopened', '2026-12-01 10:00')
    expect(after('2026-12-15 10:00', reopened).state).toBe('due')
    expect(after('2026-12-16 10:00', reopened).state).toBe('lapsed')
  })

  it('is snoozed until its day, then due, and lapses two weeks after that day', () => {
    const snoozed = decided('snoozed', '2026-10-23 10:00', '2026-11-20 09:00')
    const asleep = after('2026-11-19 10:00', snoozed)
    expect([asleep.state, asleep.snoozedUntil]).toEqual(['snoozed', at('2026-11-20 09:00')])
    expect(after('2026-11-20 09:00', snoozed).state).toBe('due')
    expect(after('2026-12-04 23:00', snoozed).state).toBe('due')
    expect(after('2026-12-05 00:00', snoozed).state).toBe('lapsed')
  })

  it('is done by a mail from any program, inside the window or after it', () => {
    const wrote = (when: string, now: string) =>
      stepOn(now, 'follow-up', {}, { touches: [touch(priya, when, { applicationId: acme.id })] }).state
    expect(wrote('2026-10-26 20:00', '2026-10-27 10:00')).toBe('done')
    expect(wrote('2026-11-05 20:00', '2026-11-06 10:00')).toBe('done')
    // Thanks right after the interview are no follow-up.
    expect(wrote('2026-10-09 09:00', '2026-10-27 10:00')).toBe('due')
  })

  it('ignores what lies after now', () => {
    const touches = [touch(priya, '2026-10-26 20:00', { applicationId: acme.id })]
    expect(stepOn('2026-10-26 10:00', 'follow-up', {}, { touches }).state).toBe('due')
    expect(after('2026-10-22 09:00', decided('done', '2026-10-22 10:00')).state).toBe('due')
  })

  it('finds a decision made when the recipient was known by another address', () => {
    const old = personIdOfAddress('priya@old.example')
    const known = { ...priya, formerIds: [priya.id, old] }
    const decision = { ...decided('skipped', '2026-10-20 10:00'), stepId: stepIdOf(acme.no!.anchor, 'follow-up', old) }
    const step = stepOn('2026-10-23 10:00', 'follow-up', { decisions: [decision] }, { people: [jonas, known] })
    expect([step.state, step.formerIds]).toEqual(['skipped', [decision.stepId]])
  })
})

describe('a blocked step', () => {
  const blocked = (
    more: Parameters<typeof application>[0],
    now = '2026-10-23 10:00',
    people = [jonas, priya],
  ): Step[] =>
    planFor(planInput(history([application(more)], { people }), now)).filter((step) => step.state === 'blocked')

  it('waits for the night after the no, and for the quiet hours', () => {
    // What opens days or months later is not held back on the day of the no: it is simply not its time.
    expect(blocked({}, '2026-10-14 16:00')).toEqual([])
    const early = { no: theNo('2026-10-14 15:00', priya) }
    const nora = person('Nora Falk')
    const byNora = { no: theNo('2026-10-14 15:00', nora) }
    expect(blocked(early, '2026-10-15 10:00')).toEqual([])
    // The acknowledgement opens on Thursday, but 24 hours are over at 15:00.
    expect(blocked(byNora, '2026-10-15 10:00', [jonas, priya, nora]).map((step) => step.kind)).toEqual(['acknowledge'])
    expect(blocked(byNora, '2026-10-15 15:00', [jonas, priya, nora])).toEqual([])
  })

  it('says whom not to write to, which address is missing, and which nobody reads', () => {
    const code = (changed: Partial<typeof priya>) => {
      const someone = { ...priya, ...changed }
      const alone = {
        people: [],
        no: theNo('2026-10-14 15:00', null),
        interviews: [interview('2026-10-08 10:00', [someone])],
      }
      return blocked(alone, '2026-10-23 10:00', [someone]).map((step) => [step.kind, step.blockedBy?.code])
    }
    expect(code({ doNotContact: true })[0]).toEqual(['follow-up', 'do-not-contact'])
    expect(code({ emails: [], reach: null })[0]).toEqual(['follow-up', 'no-address'])
    expect(code({ reach: { address: 'noreply@acme.example', replyable: 'no-reply' } })[0]).toEqual([
      'follow-up',
      'no-reply-only',
    ])
  })

  it('stops everything but the look back where the company asked not to be contacted', () => {
    const refused = { no: theNo('2026-10-14 15:00', jonas, { profile: { contactRefused: true } }) }
    const steps = blocked(refused)
    expect(new Set(steps.map((step) => step.blockedBy?.code))).toEqual(new Set(['contact-refused']))
    expect(steps.map((step) => step.kind)).toEqual(['feedback', 'follow-up', 'keep-in-touch', 'reapply'])
  })
})

describe('a reason', () => {
  it('stays one plain sentence, whatever a mail claims somebody’s name to be', () => {
    const named = (name: string) =>
      stepOn('2026-10-20 10:00', 'follow-up', {}, { people: [jonas, { ...priya, name }] }).reason
    expect(named('Priya\n Nair')).toMatch(/^You met Priya Nair on 8 October; /)
    expect(named('')).toMatch(/^You met priya\.nair@acme\.example on 8 October; /)
    expect(named('very '.repeat(1000)).length).toBeLessThan(250)
  })

  it('names the year where it is another one', () => {
    expect(stepOn('2026-12-20 10:00', 'keep-in-touch').reason).toBe(
      'Your last interview at Acme was on 8 October 2026; three months later a few lines with something new keep you in mind.',
    )
  })
})
