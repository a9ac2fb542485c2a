import { describe, expect, it } from 'vitest'
import { at, build, mail, slot, zone } from '#read/history/builders.ts'
import { statusAt } from '#read/history/status-at.ts'

const role = 'Data Engineer'
const confirmed = mail({ date: '2026-01-05', role })
const see = (mails: Parameters<typeof build>[0], now: string) => {
  const history = build(mails)
  return [...statusAt(history, at(now), { zone, silentAsNoDays: 21 }).applications.values()][0]
}

describe('at a moment', () => {
  const invited = mail({
    date: '2026-01-10',
    kind: 'interview',
    role,
    interview: slot('2026-01-20T09:00', { uid: 'u' }),
  })

  it('an interview is scheduled until it is over, an hour after it began when nobody says', () => {
    expect(see([confirmed, invited], '2026-01-20T09:59')?.interviews).toMatchObject([{ status: 'scheduled' }])
    expect(see([confirmed, invited], '2026-01-20T10:00')).toMatchObject({
      interviews: [{ status: 'done' }],
      lastInterviewEnd: at('2026-01-20T10:00'),
      nextInterviewStart: null,
    })
    const cancelled = mail({
      date: '2026-01-11',
      kind: 'cancelled',
      role,
      interview: slot('2026-01-20T09:00', { uid: 'u', sequence: 1, method: 'cancel' }),
    })
    expect(see([confirmed, invited, cancelled], '2026-02-20')).toMatchObject({
      interviews: [{ status: 'cancelled' }],
      lastInterviewEnd: null,
    })
  })

  it('interviewing means to be arranged, ahead, or awaiting their answer', () => {
    const asked = mail({ date: '2026-01-08', kind: 'interview', role, subject: 'times?' })
    expect(see([confirmed, asked], '2026-01-09')?.interviewing).toBe('to-be-arranged')
    expect(see([confirmed, asked, invited], '2026-01-12')?.interviewing).toBe('ahead')
    expect(see([confirmed, asked, invited], '2026-01-22')?.interviewing).toBe('awaiting-answer')
    expect(see([confirmed], '2026-01-22')?.interviewing).toBeNull()
  })

  it('silence becomes a no 21 days after the last contact, at midnight', () => {
    expect(see([confirmed], '2026-01-25T22:59')).toMatchObject({ outcome: null, silence: { isNo: false } })
    expect(see([confirmed], '2026-01-25T23:00')).toMatchObject({
      outcome: 'no-response',
      stage: 'applied',
      silence: { isNo: true },
    })
  })

  it('silence counts from the promised day, and from the interview, where they are later', () => {
    const promise = mail({ date: '2026-01-12', kind: 'pending', role, promisedBy: '2026-02-10' })
    expect(see([confirmed, promise], '2026-02-28')?.outcome).toBeNull()
    expect(see([confirmed, promise], '2026-03-03')?.outcome).toBe('no-response')
    expect(see([confirmed, invited], '2026-02-09')?.outcome).toBeNull()
    expect(see([confirmed, invited], '2026-02-10')?.outcome).toBe('no-response')
  })

  it('there is no silence while an interview is ahead or after the end', () => {
    const far = mail({ date: '2026-01-10', kind: 'interview', role, interview: slot('2026-06-20T09:00', { uid: 'u' }) })
    expect(see([confirmed, far], '2026-05-20')).toMatchObject({ silence: null, outcome: null })
    expect(see([confirmed, mail({ date: '2026-02-01', kind: 'rejection', role })], '2026-05-20')).toMatchObject({
      silence: null,
      outcome: 'rejected',
    })
  })
})
