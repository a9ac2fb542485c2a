import { describe, expect, it } from 'vitest'
import { dayOf } from '#domain/days.ts'
import type { MessageKey } from '#domain/ids.ts'
import { messageKey } from '#domain/ids.ts'
import { defaultPlanSettings } from '#domain/settings.ts'
import type { Step, StepKind } from '#domain/step.ts'
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

/*
 * October 2026: the 1st is a Thursday. Acme's interview was on Thursday the 8th, the recruiter's personal no came on
 * Wednesday the 14th at 15:00, unless a test says otherwise.
 */

const window = (step: Step | undefined) =>
  step && [dayOf(step.opensAt, berlin), dayOf(step.closesAt - 1, berlin), step.state]
const ofKind = (steps: readonly Step[], kind: StepKind) => steps.filter((step) => step.kind === kind)
const only = (steps: readonly Step[], kind: StepKind) => {
  const found = ofKind(steps, kind)
  expect(found.length).toBe(1)
  return found[0]!
}
const writer = person('Nora Falk')
const people = [jonas, priya, sam, lena, writer]
const acme = (more: Parameters<typeof application>[0] = {}, now = '2026-10-20 10:00', extra = {}) =>
  planFor(planInput(history([application(more)], { people, ...extra }), now))
const recruiterAnd = (...others: (typeof jonas)[]) => [
  { personId: jonas.id, relation: 'recruiter' as const },
  ...others.map((other) => ({ personId: other.id, relation: 'interviewer' as const })),
]

describe('reflecting', () => {
  it('opens on the third day after the no, weekend or not, and lapses 14 days after its window', () => {
    // 14 + 3 = Saturday 17 October; open to the 14th day after the no.
    expect(window(only(acme({}, '2026-10-14 18:00'), 'reflect'))).toEqual(['2026-10-17', '2026-10-28', 'upcoming'])
    expect(only(acme({}, '2026-10-17 00:00'), 'reflect').state).toBe('due')
    expect(only(acme({}, '2026-11-11 23:00'), 'reflect').state).toBe('due')
    expect(only(acme({}, '2026-11-12 00:00'), 'reflect').state).toBe('lapsed')
  })

  it('is done when the reflection of the application is finished after the no', () => {
    const input = planInput(history([application()]), '2026-10-20 10:00')
    const finishedOn = (day: string) =>
      only(planFor({ ...input, reflections: [{ application: application().anchor, finishedAt: at(day) }] }), 'reflect')
    expect(finishedOn('2026-10-18 09:00').state).toBe('done')
    expect(finishedOn('2026-10-10 09:00').state).toBe('due')
  })

  it('is all that an automatic no before any human contact asks for, beside a date to apply again', () => {
    const steps = acme({ no: theNo('2026-10-14 15:00', null), interviews: [], people: [] })
    expect(steps.map((step) => step.kind)).toEqual(['reflect', 'reapply'])
    expect(steps[0]!.reason).toContain('automatically and before you had spoken with anybody')
  })
})

describe('acknowledging', () => {
  const byNora = { no: theNo('2026-10-14 15:00', writer) }

  it('goes to who wrote the personal no, one to two days after it', () => {
    const step = only(acme(byNora), 'acknowledge')
    expect(window(step)).toEqual(['2026-10-15', '2026-10-16', 'due'])
    expect(step.to).toEqual([writer.id])
    expect(step.medium).toBe('mail')
  })

  it('moves off the weekend: after a Friday no both ends are Monday', () => {
    const step = only(acme({ no: theNo('2026-10-16 15:00', writer) }), 'acknowledge')
    expect(window(step)).toEqual(['2026-10-19', '2026-10-19', 'due'])
  })

  it('is one mail with the feedback where both go to the recruiter', () => {
    const steps = acme()
    expect(ofKind(steps, 'acknowledge')).toEqual([])
    expect(only(steps, 'feedback').carries).toEqual(['acknowledge'])
  })

  it('is not suggested after an automatic no, one that cannot be answered, or when switched off', () => {
    const automatic = theNo('2026-10-14 15:00', writer, { profile: { channel: 'automatic' } })
    const unreadable = theNo('2026-10-14 15:00', writer, { profile: { replyable: 'no-reply' } })
    expect(ofKind(acme({ no: automatic }), 'acknowledge')).toEqual([])
    expect(ofKind(acme({ no: unreadable }), 'acknowledge')).toEqual([])
    const input = planInput(history([application(byNora)], { people }), '2026-10-20 10:00')
    const off = { ...defaultPlanSettings, acknowledge: { enabled: false, days: [1, 2] as const } }
    expect(ofKind(planFor({ ...input, settings: off }), 'acknowledge')).toEqual([])
  })
})

describe('asking for feedback', () => {
  it('opens on day 2 and closes on day 7, by mail or telephone', () => {
    const step = only(acme(), 'feedback')
    // Friday the 16th to Wednesday the 21st.
    expect(window(step)).toEqual(['2026-10-16', '2026-10-21', 'due'])
    expect(step.to).toEqual([jonas.id])
    expect(step.medium).toBe('mail-or-call')
    expect(step.reason).toContain('The no came on 14 October')
  })

  it('goes to the agency before the recruiter, and to who wrote the no when there is neither', () => {
    const agency = [...recruiterAnd(priya), { personId: lena.id, relation: 'agency' as const }]
    expect(only(acme({ people: agency }), 'feedback').to).toEqual([lena.id])
    const hr = [{ personId: writer.id, relation: 'hr' as const }]
    const step = only(acme({ people: hr, no: theNo('2026-10-14 15:00', writer) }), 'feedback')
    expect([step.to, step.carries]).toEqual([[writer.id], ['acknowledge']])
  })

  it('is a question inside the follow-up to the senior interviewer when there is nobody else', () => {
    const lead = person('Omar Haddad', { title: 'Head of Data' })
    const steps = planFor(
      planInput(
        history(
          [
            application({
              no: theNo('2026-10-14 15:00', null),
              people: [],
              interviews: [interview('2026-10-08 10:00', [priya, lead])],
            }),
          ],
          { people: [...people, lead] },
        ),
        '2026-10-20 10:00',
      ),
    )
    expect(ofKind(steps, 'feedback')).toEqual([])
    expect(ofKind(steps, 'follow-up').map((step) => [step.to[0], step.carries])).toEqual([
      [lead.id, ['feedback']],
      [priya.id, []],
    ])
  })

  it('is not asked for when the no refuses it; the thanks are kept and say why', () => {
    const steps = acme({ no: theNo('2026-10-14 15:00', writer, { profile: { feedbackRefused: true } }) })
    expect(ofKind(steps, 'feedback')).toEqual([])
    const thanks = only(steps, 'follow-up')
    expect(thanks.carries).toEqual([])
    expect(thanks.cautions).toEqual([
      'Acme wrote that they give no individual feedback, so the mail does not ask for any.',
    ])
  })

  it('is done by a call to the recruiter, and when feedback comes by itself', () => {
    const call = touch(jonas, '2026-10-19 11:00', { medium: 'call' })
    expect(only(acme({}, undefined, { touches: [call] }), 'feedback').state).toBe('done')
    const event = {
      kind: 'feedback',
      at: at('2026-10-19 09:00'),
      messageKey: null,
      direction: 'incoming',
      summary: '',
    } as const
    expect(only(acme({ events: [event] }), 'feedback').state).toBe('done')
  })
})

describe('following up', () => {
  it('opens 14 days after the last interview and closes after 21', () => {
    const step = only(acme(), 'follow-up')
    expect(window(step)).toEqual(['2026-10-22', '2026-10-29', 'upcoming'])
    expect(step.to).toEqual([priya.id])
    expect(step.reason).toBe(
      'You met Priya Nair on 8 October; two to three weeks later is when a thank-you is read as thought-through.',
    )
  })

  it('never opens before 48 hours after a late no, and closes nine days after it', () => {
    // Interview on 8 September; the no on Monday 12 October at 15:00. 48 hours end on Wednesday at 15:00, so the first
    // whole day is Thursday the 15th; nine days after the no is Wednesday the 21st.
    const step = only(
      acme({ interviews: [interview('2026-09-08 10:00', [priya])], no: theNo('2026-10-12 15:00', jonas) }),
      'follow-up',
    )
    expect(window(step)).toEqual(['2026-10-15', '2026-10-21', 'due'])
    expect(step.reason).toContain('You met Priya Nair on 8 September and the no came on 12 October')
  })

  it('counts from the last interview that took place: not a cancelled one, nor one after the no', () => {
    const interviews = [
      interview('2026-10-08 10:00', [priya]),
      interview('2026-10-12 10:00', [priya], { cancelled: true }),
      interview('2026-10-16 10:00', [sam]),
    ]
    expect(window(only(acme({ interviews }), 'follow-up'))?.slice(0, 2)).toEqual(['2026-10-22', '2026-10-29'])
  })

  it('has none without an interview', () => {
    expect(ofKind(acme({ interviews: [] }), 'follow-up')).toEqual([])
  })

  it('is one mail to each of three people, the most senior first, a business day apart', () => {
    const lead = person('Omar Haddad', { title: 'Director of Data' })
    const interviews = [interview('2026-10-08 10:00', [priya, sam, lena, lead])]
    const steps = planFor(
      planInput(
        history([application({ interviews, people: recruiterAnd(priya, sam, lena, lead) })], {
          people: [...people, lead],
        }),
        '2026-10-15 10:00',
      ),
    )
    // Thursday 22, Friday 23, Monday 26; all close with the rule.
    expect(ofKind(steps, 'follow-up').map((step) => [step.to[0], ...window(step)!])).toEqual([
      [lead.id, '2026-10-22', '2026-10-29', 'upcoming'],
      [lena.id, '2026-10-23', '2026-10-29', 'upcoming'],
      [priya.id, '2026-10-26', '2026-10-29', 'upcoming'],
    ])
  })

  it('goes to the recruiter with the thanks to pass on when no interviewer has an address', () => {
    const unknown = person('Kim Larsen', { emails: [], reach: null })
    const steps = acme(
      { people: recruiterAnd(unknown), interviews: [interview('2026-10-08 10:00', [unknown])] },
      undefined,
      { people: [...people, unknown] },
    )
    expect(ofKind(steps, 'feedback')).toEqual([])
    const step = only(steps, 'follow-up')
    expect([step.to, step.passOnTo, step.carries]).toEqual([[jonas.id], [unknown.id], ['acknowledge', 'feedback']])
    expect(step.reason).toBe(
      'You met Kim Larsen on 8 October, and no address of theirs is known; Jonas Weber can pass your thanks on.',
    )
  })

  it('stays at the early end, with a warning, when only the hiring system’s address is known', () => {
    const relayed = person('Priya Nair', { reach: { address: 'c1234567890@relay.example', replyable: 'relay' } })
    const step = only(acme({}, undefined, { people: [jonas, relayed] }), 'follow-up')
    // Two weeks after the no of the 14th mail may be set aside: the 27th is the last day.
    expect(window(step)).toEqual(['2026-10-22', '2026-10-27', 'upcoming'])
    expect(step.cautions[0]).toContain('write early')
  })

  it('is kinder when the position was closed, and keeps its place', () => {
    const steps = acme({
      outcome: 'position-closed',
      no: theNo('2026-10-14 15:00', jonas, { outcome: 'position-closed' }),
    })
    expect(only(steps, 'follow-up').reason).toContain('without a verdict on you')
    expect(window(only(steps, 'follow-up'))?.slice(0, 2)).toEqual(['2026-10-22', '2026-10-29'])
    expect(ofKind(steps, 'keep-in-touch').length).toBe(1)
  })
})

describe('one mail a person', () => {
  it('gives a recruiter who also interviewed the feedback mail with the thanks in it', () => {
    const interviews = [interview('2026-10-08 10:00', [priya, jonas])]
    const steps = acme({ interviews })
    expect([only(steps, 'feedback').to, only(steps, 'feedback').carries]).toEqual([
      [jonas.id],
      ['acknowledge', 'follow-up'],
    ])
    expect(ofKind(steps, 'follow-up').map((step) => step.to)).toEqual([[priya.id]])
  })

  it('gives the recruiter the follow-up with the question in it when nobody else interviewed', () => {
    const steps = acme({ interviews: [interview('2026-10-08 10:00', [jonas])], people: recruiterAnd() })
    expect(ofKind(steps, 'feedback')).toEqual([])
    const step = only(steps, 'follow-up')
    expect([step.to, step.carries]).toEqual([[jonas.id], ['acknowledge', 'feedback']])
    expect(window(step)?.slice(0, 2)).toEqual(['2026-10-22', '2026-10-29'])
  })

  it('gives who wrote the no and interviewed the follow-up', () => {
    const steps = acme({ no: theNo('2026-10-14 15:00', priya) })
    expect(ofKind(steps, 'acknowledge')).toEqual([])
    expect([only(steps, 'follow-up').to, only(steps, 'follow-up').carries]).toEqual([[priya.id], ['acknowledge']])
    expect(only(steps, 'feedback').to).toEqual([jonas.id])
  })
})

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
          no: theNo('2026-10-14 15:00', jonas, { profile: { reapplyHint: 'try us again next year', reapplyAfter } }),
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
  })
})
