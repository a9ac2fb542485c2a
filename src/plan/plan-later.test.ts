import { describe, expect, it } from 'vitest'
import type { MessageKey } from '#domain/ids.ts'
import { messageKey } from '#domain/ids.ts'
import { acme, ofKind, only, window } from '#plan/acme.ts'
import { application, at, history, interview, jonas, planInput, priya, sam, theNo, touch } from '#plan/builders.ts'
import { planFor } from '#plan/plan-for.ts'

/*
 * October 2026: the 1st is a Thursday. Acme's interview was on Thursday the 8th, the recruiter's personal no came on
 * Wednesday the 14th at 15:00, unless a test says otherwise.
 */

describe('keeping in touch', () => {
  it('opens 90 days after the last interview, off the holidays of the recipient', () => {
    // 8 October + 90 = Wednesday 6 January, no holiday in all of Germany; + 120 = Friday 5 February.
    const step = only(acme(), 'keep-in-touch')
    expect(window(step)).toEqual(['2027-01-06', '2027-02-05', 'upcoming'])
    expect(step.occurrence).toBe(1)
  })

  it('comes again 90 to 120 days after the last contact', () => {
    const wrote = touch(jonas, '2027-01-12 10:00', { applicationId: application().id })
    const steps = ofKind(acme({}, '2027-02-01 10:00', { touches: [wrote] }), 'keep-in-touch')
    // 12 January + 90 = Monday 12 April; + 120 = Wednesday 12 May.
    expect(steps.map((step) => [step.occurrence, ...window(step)!])).toEqual([
      [1, '2027-01-06', '2027-02-05', 'done'],
      [2, '2027-04-12', '2027-05-12', 'upcoming'],
    ])
    const answered = touch(jonas, '2027-01-20 10:00', { direction: 'incoming' })
    const later = ofKind(acme({}, '2027-02-01 10:00', { touches: [wrote, answered] }), 'keep-in-touch')
    // 20 January + 90 = Tuesday 20 April.
    expect(window(later[1])?.[0]).toBe('2027-04-20')
  })

  it('is not offered without an interview, nor to a company the person is not really interested in', () => {
    expect(ofKind(acme({ interviews: [] }), 'keep-in-touch')).toEqual([])
    const input = planInput(history([application()]), '2026-10-20 10:00')
    const not = { application: application().anchor, reallyInterested: 'no', at: at('2026-10-18 10:00') } as const
    const steps = planFor({ ...input, interests: [not] })
    expect(ofKind(steps, 'keep-in-touch')).toEqual([])
    expect(only(steps, 'follow-up').cautions).toEqual([
      'You noted that you would not want to work at Acme: this mail is yours to leave out.',
    ])
    const again = { ...not, reallyInterested: 'maybe', at: at('2026-10-19 10:00') } as const
    expect(ofKind(planFor({ ...input, interests: [not, again] }), 'keep-in-touch').length).toBe(1)
  })

  it('has one chain for all applications at a company, whatever they call it', () => {
    const second = application({
      company: 'ACME GmbH',
      anchor: messageKey('second'),
      interviews: [interview('2026-10-12 10:00', [sam], { anchor: messageKey('second-interview') })],
      no: theNo('2026-10-15 09:00', jonas),
    })
    const steps = planFor(planInput(history([application(), second]), '2026-10-20 10:00'))
    expect(ofKind(steps, 'keep-in-touch').map((step) => step.applicationId)).toEqual([second.id])
  })

  it('rests while a new application is running at the company', () => {
    const running = application({
      company: 'Acme GmbH',
      anchor: messageKey('running'),
      no: null,
      interviews: [],
      appliedOn: '2026-12-20',
      lastContactAt: at('2026-12-28 10:00'),
    })
    const steps = planFor(planInput(history([application(), running]), '2027-01-08 10:00'))
    const step = only(steps, 'keep-in-touch')
    expect([step.state, step.blockedBy?.code]).toEqual(['blocked', 'new-application'])
    expect(step.blockedBy?.sentence).toContain('Your application as Data Engineer is running at Acme')
  })

  it('turns to the next person when one has left three mails unanswered', () => {
    const three = ['2026-11-02', '2026-11-20', '2026-12-08'].map((day) => touch(jonas, `${day} 10:00`))
    const step = acme({}, '2027-01-08 10:00', { touches: three }).findLast((one) => one.kind === 'keep-in-touch')
    expect(step?.to).toEqual([priya.id])
  })
})

describe('applying again', () => {
  it('is remembered six months after the no', () => {
    expect(window(only(acme(), 'reapply'))).toEqual(['2027-04-14', '2027-05-14', 'upcoming'])
  })

  it('follows the no’s own words where it names a time', () => {
    const hint = (reapplyAfter: { months: number } | { day: string }) =>
      only(
        acme({
          no: theNo('2026-10-14 15:00', jonas, { profile: { reapplyHint: 'try us\nagain next year.', reapplyAfter } }),
        }),
        'reapply',
      )
    expect(window(hint({ months: 12 }))?.[0]).toBe('2027-10-14')
    expect(window(hint({ day: '2027-01-01' }))?.[0]).toBe('2027-01-01')
    expect(hint({ months: 12 }).reason).toBe('Acme wrote “try us again next year”; that is from 14 October 2027 on.')
  })

  it('is done by a new application', () => {
    const again = application({ company: 'Acme AG', anchor: messageKey('again'), no: null, appliedOn: '2026-12-01' })
    const steps = planFor(planInput(history([application(), again]), '2026-12-20 10:00'))
    expect(only(steps, 'reapply').state).toBe('done')
  })
})

describe('asking after a silence', () => {
  const waiting = (more = {}) => ({
    no: null,
    interviews: [interview('2026-10-08 10:00', [priya])],
    lastContactAt: at('2026-10-08 11:00'),
    ...more,
  })

  it('opens 21 days after the last contact, to the recruiter, with a look back', () => {
    // 8 + 21 = Thursday 29 October; 14 days on is Thursday 12 November.
    const before = acme(waiting(), '2026-10-20 10:00')
    expect(before.map((step) => step.kind)).toEqual(['ask-status'])
    const steps = acme(waiting(), '2026-10-29 10:00')
    const step = only(steps, 'ask-status')
    expect(window(step)).toEqual(['2026-10-29', '2026-11-12', 'due'])
    expect([step.to, step.follows]).toEqual([[jonas.id], waiting().interviews[0]!.anchor])
    expect(step.reason).toBe(
      'The last contact with Acme was on 8 October; after three weeks of silence one polite question is in order.',
    )
    expect(window(only(steps, 'reflect'))?.[0]).toBe('2026-10-29')
  })

  it('waits from the promised day when there is one', () => {
    const step = only(acme(waiting({ promisedBy: '2026-10-16' })), 'ask-status')
    // 16 October + 21 = Friday 6 November.
    expect(window(step)?.[0]).toBe('2026-11-06')
    expect(step.reason).toContain('Acme meant to answer by 16 October')
  })

  it('is asked once: the question is done and brings no second one', () => {
    const asked = touch(jonas, '2026-10-30 10:00', { applicationId: application().id })
    const steps = acme(waiting({ lastContactAt: asked.at }), '2027-01-10 10:00', { touches: [asked] })
    expect(ofKind(steps, 'ask-status').map((step) => step.state)).toEqual(['done'])
  })

  it('starts anew with the next word from them', () => {
    const asked = touch(jonas, '2026-10-30 10:00', { applicationId: application().id })
    const answer = touch(jonas, '2026-11-02 10:00', { applicationId: application().id, direction: 'incoming' })
    const step = only(acme(waiting(), '2026-11-10 10:00', { touches: [asked, answer] }), 'ask-status')
    // 2 + 21 = Monday 23 November.
    expect(window(step)?.[0]).toBe('2026-11-23')
    expect(step.follows).toBe(answer.messageKey)
  })

  it('stands blocked where only addresses are known that nobody reads, and asks for no look back', () => {
    const only = { interviews: [], people: [], messageKeys: [application().anchor as MessageKey] }
    const confirmed = {
      kind: 'confirmation',
      at: at('2026-09-28 10:00'),
      messageKey: application().anchor as MessageKey,
      direction: 'incoming',
      summary: '',
    } as const
    const steps = acme(waiting({ ...only, events: [confirmed] }), '2026-10-20 10:00')
    // 28 September + 21 = Monday 19 October.
    expect(steps.map((step) => [step.kind, step.to, ...window(step)!])).toEqual([
      ['ask-status', [], '2026-10-19', '2026-11-02', 'blocked'],
    ])
    expect(steps[0]!.blockedBy?.code).toBe('no-reply-only')
  })

  it('is not asked while an interview lies ahead, nor about an application that was only saved', () => {
    expect(acme(waiting({ interviews: [interview('2026-11-02 10:00', [priya])] }), '2026-10-29 10:00')).toEqual([])
    expect(acme(waiting({ stage: 'saved' }), '2026-10-29 10:00')).toEqual([])
  })
})

describe('applications that have no plan', () => {
  it('are those withdrawn, declined or accepted by the person, and those whose no has not come yet', () => {
    for (const outcome of ['withdrawn', 'declined', 'accepted'] as const)
      expect(acme({ outcome, no: theNo('2026-10-01 10:00', jonas), stage: 'closed' })).toEqual([])
    expect(acme({}, '2026-10-13 10:00')).toEqual([])
  })

  it('rest after an accepted offer until they are woken', () => {
    const won = application({
      company: 'Borealis',
      no: null,
      outcome: 'accepted',
      stage: 'closed',
      closedOn: '2026-10-19',
      interviews: [],
      people: [],
    })
    const input = planInput(history([application(), won]), '2026-10-22 10:00')
    const steps = planFor(input)
    expect(new Set(steps.map((step) => step.blockedBy?.code))).toEqual(new Set(['offer-accepted']))
    expect(steps[0]!.blockedBy?.sentence).toContain('You accepted the offer from Borealis on 19 October')
    const wake = { application: application().anchor, reallyInterested: 'yes', at: at('2026-10-21 10:00') } as const
    expect(only(planFor({ ...input, interests: [wake] }), 'follow-up').state).toBe('due')
    const stepId = only(steps, 'follow-up').id
    const reopened = {
      id: 'r',
      stepId,
      at: at('2026-10-21 10:00'),
      choice: 'reopened',
      until: null,
      reason: null,
    } as const
    const some = planFor({ ...input, decisions: [reopened] })
    expect([only(some, 'follow-up').state, only(some, 'feedback').state]).toEqual(['due', 'blocked'])
  })
})
