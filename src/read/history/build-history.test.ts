import { describe, expect, it } from 'vitest'
import { buildHistory } from '#read/history/build-history.ts'
import { at, homeOf, mail, me, no, person, slot, zone } from '#read/history/builders.ts'

const build = (
  mails: Parameters<typeof buildHistory>[0],
  corrections: Parameters<typeof buildHistory>[1] = [],
  entries: Parameters<typeof buildHistory>[2] = [],
) => buildHistory(mails, corrections, entries, { zone, me: [me] })

describe('a history', () => {
  it('follows one application from the confirmation over an interview to the no', () => {
    const jane = person({ name: 'Jane Doe', address: 'jane@acme.example', relation: 'recruiter', title: 'Recruiter' })
    const confirmed = mail({ date: '2026-01-05', role: 'Data Engineer' })
    const invited = mail({
      date: '2026-01-12',
      kind: 'interview',
      from: 'Jane Doe <jane@acme.example>',
      sender: jane,
      interview: slot('2026-01-20T09:00', {
        uid: 'u1',
        people: [person({ name: 'Sam Roe', address: 'sam@acme.example', relation: 'interviewer' })],
      }),
    })
    const refused = mail({
      date: '2026-01-28',
      kind: 'rejection',
      role: 'Data Engineer',
      from: 'Jane Doe <jane@acme.example>',
      sender: jane,
      rejection: no({ channel: 'personal', replyable: 'person' }),
    })

    const history = build([refused, confirmed, invited])

    expect(history.applications).toHaveLength(1)
    const [application] = history.applications
    expect(application).toMatchObject({
      company: { value: 'Acme' },
      role: { value: 'Data Engineer' },
      stage: 'closed',
      outcome: 'rejected',
      stageReached: 'interviewing',
      appliedOn: '2026-01-05',
      closedOn: '2026-01-28',
    })
    expect(application?.no).toMatchObject({ receivedAt: at('2026-01-28'), profile: { channel: 'personal' } })
    expect(application?.interviews).toHaveLength(1)
    expect(history.people.map((one) => one.name).sort()).toEqual(['Jane Doe', 'Sam Roe'])
    expect(history.review).toEqual([])
    expect(homeOf(history, invited)).toBe(application?.id)
  })
})
