import { describe, expect, it } from 'vitest'
import { defaultPlanSettings } from '#domain/settings.ts'
import { acme, everybody, nora, ofKind, only, recruiterAnd, window } from '#plan/acme.ts'
import {
  application,
  at,
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
  const byNora = { no: theNo('2026-10-14 15:00', nora) }

  it('goes to who wrote the personal no, one to two days after it', () => {
    const step = only(acme(byNora), 'acknowledge')
    expect(window(step)).toEqual(['2026-10-15', '2026-10-16', 'due'])
    expect(step.to).toEqual([nora.id])
    expect(step.medium).toBe('mail')
  })

  it('moves off the weekend: after a Friday no both ends are Monday', () => {
    const step = only(acme({ no: theNo('2026-10-16 15:00', nora) }), 'acknowledge')
    expect(window(step)).toEqual(['2026-10-19', '2026-10-19', 'due'])
  })

  it('is one mail with the feedback where both go to the recruiter', () => {
    const steps = acme()
    expect(ofKind(steps, 'acknowledge')).toEqual([])
    expect(only(steps, 'feedback').carries).toEqual(['acknowledge'])
  })

  it('is not said twice: a quick answer leaves the questions for later', () => {
    const thanked = touch(jonas, '2026-10-15 09:00', { applicationId: application().id })
    const step = only(acme({}, undefined, { touches: [thanked] }), 'feedback')
    // Two weeks to the same person: Thursday the 29th.
    expect([step.carries, ...window(step)!]).toEqual([[], '2026-10-29', '2026-11-03', 'upcoming'])
  })

  it('is not suggested after an automatic no, one that cannot be answered, or when switched off', () => {
    const automatic = theNo('2026-10-14 15:00', nora, { profile: { channel: 'automatic' } })
    const unreadable = theNo('2026-10-14 15:00', nora, { profile: { replyable: 'no-reply' } })
    expect(ofKind(acme({ no: automatic }), 'acknowledge')).toEqual([])
    expect(ofKind(acme({ no: unreadable }), 'acknowledge')).toEqual([])
    const input = planInput(history([application(byNora)], { people: everybody }), '2026-10-20 10:00')
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
    const hr = [{ personId: nora.id, relation: 'hr' as const }]
    const step = only(acme({ people: hr, no: theNo('2026-10-14 15:00', nora) }), 'feedback')
    expect([step.to, step.carries]).toEqual([[nora.id], ['acknowledge']])
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
          { people: [...everybody, lead] },
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
    const steps = acme({ no: theNo('2026-10-14 15:00', nora, { profile: { feedbackRefused: true } }) })
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
          people: [...everybody, lead],
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
      { people: [...everybody, unknown] },
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
