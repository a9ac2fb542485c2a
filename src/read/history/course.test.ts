import { describe, expect, it } from 'vitest'
import { at, build, correction, entry, keyOf, mail, me, no, person, slot } from '#read/history/builders.ts'

const role = 'Data Engineer'
const jane = person({ name: 'Jane Doe', address: 'jane@acme.example', title: 'Recruiter' })
const fromJane = { from: 'Jane Doe <jane@acme.example>', sender: jane }
const personal = no({ channel: 'personal', replyable: 'person' })
const confirmed = mail({ date: '2026-01-05T23:30', role })
const only = (...args: Parameters<typeof build>) => {
  const history = build(...args)
  expect(history.applications).toHaveLength(1)
  return history.applications[0] as (typeof history.applications)[number]
}

describe('the stage', () => {
  it('moves forward only, and the furthest is remembered after the end', () => {
    const mails = [
      confirmed,
      mail({ date: '2026-01-07', kind: 'assessment', role }),
      mail({ date: '2026-01-09', kind: 'interview', role, interview: slot('2026-01-12', { round: 'phone screen' }) }),
      mail({ date: '2026-01-20', kind: 'pending', role }),
    ]
    expect(only(mails)).toMatchObject({ stage: 'assessment', stageReached: 'assessment' })
    const invited = mail({ date: '2026-01-21', kind: 'interview', role, subject: 'b' })
    expect(only([...mails, invited])).toMatchObject({ stage: 'interviewing' })
    const refused = mail({ date: '2026-02-01', kind: 'rejection', role })
    expect(only([...mails, invited, refused])).toMatchObject({ stage: 'closed', stageReached: 'interviewing' })
  })

  it('is assessment for a one-way video, a test and its completion, without any interview', () => {
    const video = mail({ date: '2026-01-07', kind: 'assessment', role, interview: slot('2026-01-10', { uid: 'v' }) })
    expect(only([confirmed, video])).toMatchObject({ stage: 'assessment', interviews: [] })
  })

  it('is interviewing once times are asked for, though no interview exists yet', () => {
    expect(only([confirmed, mail({ date: '2026-01-07', kind: 'interview', role })])).toMatchObject({
      stage: 'interviewing',
      interviews: [],
    })
  })
})

describe('days', () => {
  it('are those of the owner: applied and closed', () => {
    const refused = mail({ date: '2026-02-01T23:45', kind: 'rejection', role })
    expect(only([confirmed, refused])).toMatchObject({ appliedOn: '2026-01-06', closedOn: '2026-02-02' })
  })

  it('applied is the day of the person’s own application mail, and none when they were sourced', () => {
    const own = mail({ date: '2026-01-03', from: me, role, ownIntent: 'applies' })
    expect(only([own, confirmed]).appliedOn).toBe('2026-01-03')
    expect(only([mail({ date: '2026-01-03', kind: 'interview', role })]).appliedOn).toBeNull()
  })

  it('may be set by the person, or taken away', () => {
    const anchor = keyOf(confirmed)
    const set = correction({ type: 'field', anchor, field: 'appliedOn', value: '2025-12-24' })
    expect(only([confirmed], [set]).appliedOn).toBe('2025-12-24')
    expect(
      only([confirmed], [correction({ type: 'field', anchor, field: 'appliedOn', value: null })]).appliedOn,
    ).toBeNull()
  })
})

describe('the ending', () => {
  it('is position-closed where nobody decided against the person, with the same profile', () => {
    const closed = mail({
      date: '2026-02-01',
      kind: 'position-closed',
      role,
      rejection: no({ statedReason: 'closed', keepOnFile: true }),
    })
    const application = only([confirmed, closed])
    expect(application).toMatchObject({ outcome: 'position-closed' })
    expect(application.no).toMatchObject({
      outcome: 'position-closed',
      profile: { statedReason: 'closed', keepOnFile: true },
    })
  })

  it('is withdrawn by the person, and a no that crosses it changes nothing', () => {
    const mails = [
      confirmed,
      mail({ date: '2026-01-15', kind: 'withdrawal', from: me, role, ownIntent: 'withdraws' }),
      mail({ date: '2026-01-18', kind: 'rejection', role }),
    ]
    expect(only(mails)).toMatchObject({ outcome: 'withdrawn', no: null, closedOn: '2026-01-15' })
  })

  it('is accepted or declined after an offer', () => {
    const offer = mail({ id: '<o@x>', date: '2026-01-15', kind: 'offer', role, ...fromJane })
    const answer = { date: '2026-01-16', from: me, answers: '<o@x>' } as const
    expect(only([confirmed, offer])).toMatchObject({ stage: 'offer', outcome: null })
    expect(only([confirmed, offer, mail({ ...answer, ownIntent: 'accepts-offer' })])).toMatchObject({
      outcome: 'accepted',
      stageReached: 'offer',
    })
    expect(
      only([confirmed, offer, mail({ ...answer, kind: 'withdrawal', ownIntent: 'declines-offer' })]),
    ).toMatchObject({ outcome: 'declined' })
    expect(only([confirmed, offer, mail({ ...answer, kind: 'withdrawal' })])).toMatchObject({ outcome: 'declined' })
  })

  it('is a rejection when an offer is taken back', () => {
    const offer = mail({ date: '2026-01-15', kind: 'offer', role })
    expect(only([confirmed, offer, mail({ date: '2026-01-25', kind: 'rejection', role })])).toMatchObject({
      outcome: 'rejected',
      stageReached: 'offer',
    })
  })

  it('is undone when they invite again: open, and the earlier no stays in the events', () => {
    const mails = [
      confirmed,
      mail({ date: '2026-02-01', kind: 'rejection', role }),
      mail({ date: '2026-03-01', kind: 'interview', role, interview: slot('2026-03-08', { uid: 'u' }) }),
    ]
    const application = only(mails)
    expect(application).toMatchObject({ stage: 'interviewing', outcome: null, closedOn: null, no: null })
    expect(application.events.map((event) => event.kind)).toContain('rejection')
    const again = only([...mails, mail({ date: '2026-03-20', kind: 'rejection', role, subject: 'b' })])
    expect(again).toMatchObject({ outcome: 'rejected', closedOn: '2026-03-20' })
    expect(again.no?.receivedAt).toBe(at('2026-03-20'))
  })

  it('is not undone by a calendar’s reminder of a talk that was before the no', () => {
    const late = mail({
      date: '2026-02-01T12:00',
      kind: 'interview',
      role,
      interview: slot('2026-01-20', { uid: 'u' }),
    })
    expect(only([confirmed, mail({ date: '2026-02-01', kind: 'rejection', role }), late]).outcome).toBe('rejected')
  })
})

describe('the no', () => {
  const bySystem = mail({ date: '2026-02-01', kind: 'rejection', role, rejection: no({ feedbackRefused: true }) })
  const byJane = mail({
    date: '2026-02-03',
    kind: 'rejection',
    role,
    ...fromJane,
    rejection: { ...personal, feedbackOffered: true, statedReason: 'other-candidate' },
  })

  it('told by the system and by the recruiter is one: it hangs on the first and speaks with the personal one', () => {
    const application = only([confirmed, bySystem, byJane])
    expect(application.closedOn).toBe('2026-02-01')
    expect(application.no).toMatchObject({
      anchor: keyOf(bySystem),
      messageKey: keyOf(byJane),
      receivedAt: at('2026-02-03'),
      profile: {
        channel: 'personal',
        statedReason: 'other-candidate',
        feedbackOffered: true,
        feedbackRefused: false,
        replyable: 'person',
      },
    })
    const history = build([confirmed, bySystem, byJane])
    expect(history.people.find((one) => one.id === application.no?.by)?.name).toBe('Jane Doe')
  })

  it('keeps its anchor when the recruiter’s words come later, so nothing that hangs on it is lost', () => {
    expect(only([confirmed, bySystem]).no?.anchor).toBe(only([confirmed, bySystem, byJane]).no?.anchor)
  })

  it('keeps standing when the system repeats it months later', () => {
    const repeated = mail({ date: '2026-04-20', kind: 'rejection', role, subject: 'b' })
    expect(only([confirmed, byJane, repeated]).no).toMatchObject({
      anchor: keyOf(byJane),
      receivedAt: at('2026-02-03'),
    })
  })

  it('becomes a decision when the role was only on hold before', () => {
    const hold = mail({ date: '2026-02-01', kind: 'position-closed', role })
    const decided = mail({ date: '2026-03-15', kind: 'rejection', role })
    expect(only([confirmed, hold, decided])).toMatchObject({
      outcome: 'rejected',
      closedOn: '2026-03-15',
      no: { anchor: keyOf(decided) },
    })
  })

  it('takes advice and a wish for no more mail from later mails', () => {
    const advice = mail({ date: '2026-02-10', kind: 'feedback', role, ...fromJane })
    const stop = mail({
      date: '2026-02-12',
      kind: 'reply-by-person',
      role,
      ...fromJane,
      rejection: no({ contactRefused: true }),
    })
    expect(only([confirmed, byJane]).no?.profile).toMatchObject({ feedbackGiven: false, contactRefused: false })
    expect(only([confirmed, byJane, advice, stop]).no?.profile).toMatchObject({
      feedbackGiven: true,
      contactRefused: true,
    })
  })

  it('told by telephone is an entry, and the mail that shows it is its evidence', () => {
    const phoned = entry({
      type: 'no',
      application: keyOf(confirmed),
      at: at('2026-01-30'),
      outcome: 'rejected',
      statedReason: 'level',
      by: { name: 'Jane Doe', address: 'jane@acme.example', relation: 'recruiter' },
      feedbackGiven: true,
    })
    expect(only([confirmed], [], [phoned])).toMatchObject({
      outcome: 'rejected',
      closedOn: '2026-01-30',
      no: {
        anchor: phoned.id,
        messageKey: null,
        profile: { channel: 'personal', statedReason: 'level', feedbackGiven: true, replyable: 'person' },
      },
    })
    expect(only([confirmed, bySystem], [], [phoned]).no).toMatchObject({
      anchor: phoned.id,
      messageKey: keyOf(bySystem),
      receivedAt: at('2026-01-30'),
    })
  })
})

describe('what the person says of the outcome', () => {
  const refused = mail({ date: '2026-02-01', kind: 'rejection', role })
  const say = (value: 'withdrawn' | 'rejected' | 'no-response' | null) =>
    correction({ type: 'field', anchor: keyOf(confirmed), field: 'outcome', value })

  it('"that was no rejection" opens the application, "it was" closes it', () => {
    expect(only([confirmed, refused], [say(null)])).toMatchObject({ stage: 'applied', outcome: null, no: null })
    const told = only([confirmed], [say('rejected')])
    expect(told).toMatchObject({
      stage: 'closed',
      outcome: 'rejected',
      no: { anchor: keyOf(confirmed), messageKey: null },
    })
  })

  it('counts until something new happens', () => {
    const silence = correction(
      { type: 'field', anchor: keyOf(confirmed), field: 'outcome', value: 'no-response' },
      { at: at('2026-03-01') },
    )
    expect(only([confirmed], [silence])).toMatchObject({ outcome: 'no-response', no: null })
    const late = mail({ date: '2026-04-01', kind: 'rejection', role })
    expect(only([confirmed, late], [silence])).toMatchObject({ outcome: 'rejected', closedOn: '2026-04-01' })
    const invited = mail({ date: '2026-04-01', kind: 'interview', role })
    expect(only([confirmed, invited], [silence])).toMatchObject({ outcome: null, stage: 'interviewing' })
  })

  it('replaces what was read and keeps its day', () => {
    expect(only([confirmed, refused], [say('withdrawn')])).toMatchObject({
      outcome: 'withdrawn',
      no: null,
      closedOn: '2026-02-01',
    })
  })
})
