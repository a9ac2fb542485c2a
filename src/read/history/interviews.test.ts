import { describe, expect, it } from 'vitest'
import { at, build, entry, keyOf, mail, me, person, slot, type MailWords } from '#read/history/builders.ts'

const role = 'Data Engineer'
const sam = person({ name: 'Sam Roe', address: 'sam@acme.example', relation: 'interviewer' })
const mika = person({ name: 'Mika Lind', address: 'mika@acme.example', relation: 'interviewer' })
const confirmed = mail({ date: '2026-01-05', role })
const said = (words: MailWords) => mail({ kind: 'interview', role, subject: `talk ${words.date as string}`, ...words })

function interviewsOf(mails: Parameters<typeof build>[0], entries: Parameters<typeof build>[2] = []) {
  const history = build([confirmed, ...mails], [], entries)
  const name = (id: string) => history.people.find((one) => one.id === id)?.name
  return (history.applications[0]?.interviews ?? []).map((one) => ({
    start: new Date(one.start).toISOString().slice(0, 16),
    cancelled: one.cancelled,
    people: one.people.map((id) => name(id) ?? '').sort(),
    anchor: one.anchor,
    mails: one.messageKeys.length,
    end: one.end,
    mode: one.mode,
    timeZone: one.timeZone,
  }))
}

describe('an interview', () => {
  it('that moves stays one, at its last time', () => {
    const mails = [
      said({ date: '2026-01-10', interview: slot('2026-01-20T09:00', { uid: 'u', end: at('2026-01-20T10:00') }) }),
      said({
        date: '2026-01-11',
        kind: 'rescheduled',
        interview: slot('2026-01-22T14:00', { uid: 'u', sequence: 1, timeZone: 'Europe/Berlin' }),
      }),
    ]
    expect(interviewsOf(mails)).toMatchObject([
      { start: '2026-01-22T14:00', cancelled: false, end: null, timeZone: 'Europe/Berlin', mails: 2 },
    ])
    expect(interviewsOf(mails.toReversed())).toEqual(interviewsOf(mails))
  })

  it('keeps its time when an older version of the invitation comes again', () => {
    const mails = [
      said({ date: '2026-01-10', interview: slot('2026-01-22T14:00', { uid: 'u', sequence: 2 }) }),
      said({ date: '2026-01-12', interview: slot('2026-01-20T09:00', { uid: 'u', sequence: 1 }) }),
    ]
    expect(interviewsOf(mails)).toMatchObject([{ start: '2026-01-22T14:00' }])
  })

  it('that a service moved to an event with a UID of its own is one, whether the old event is cancelled before or after', () => {
    const booked = said({ date: '2026-01-10', interview: slot('2026-01-20T09:00', { uid: 'u1' }) })
    const cancelled = (date: string) =>
      said({
        date,
        kind: 'cancelled',
        interview: slot('2026-01-20T09:00', { uid: 'u1', sequence: 1, method: 'cancel' }),
      })
    const moved = said({
      date: '2026-01-11T10:00',
      kind: 'rescheduled',
      interview: slot('2026-01-22T14:00', { uid: 'u2', movedFrom: at('2026-01-20T09:00') }),
    })
    for (const when of ['2026-01-11T09:59', '2026-01-11T10:01'])
      expect(interviewsOf([booked, moved, cancelled(when)])).toMatchObject([
        { start: '2026-01-22T14:00', cancelled: false, mails: 3 },
      ])
  })

  it('that a service moved, in words alone, is one at its last time, and ends when that is cancelled', () => {
    const booked = said({ date: '2026-01-10', interview: slot('2026-01-20T09:00') })
    const other = said({ date: '2026-01-10T12:00', interview: slot('2026-01-27T09:00') })
    const words = { movedFrom: at('2026-01-20T09:00') }
    const moved = said({ date: '2026-01-11', kind: 'rescheduled', interview: slot('2026-01-22T14:00', words) })
    expect(interviewsOf([booked, other, moved])).toMatchObject([
      { start: '2026-01-22T14:00', cancelled: false },
      { start: '2026-01-27T09:00', cancelled: false },
    ])
    const gone = said({ date: '2026-01-12', kind: 'cancelled', interview: slot('2026-01-22T14:00') })
    expect(interviewsOf([booked, other, moved, gone])).toMatchObject([{ cancelled: true }, { cancelled: false }])
  })

  it('that is cancelled and booked again under a new UID is two', () => {
    const mails = [
      said({ date: '2026-01-10', interview: slot('2026-01-20T09:00', { uid: 'u1' }) }),
      said({
        date: '2026-01-11',
        kind: 'cancelled',
        interview: slot('2026-01-20T09:00', { uid: 'u1', sequence: 1, method: 'cancel' }),
      }),
      said({ date: '2026-01-12', interview: slot('2026-01-20T09:00', { uid: 'u2' }) }),
    ]
    expect(interviewsOf(mails)).toMatchObject([
      { start: '2026-01-20T09:00', cancelled: true },
      { start: '2026-01-20T09:00', cancelled: false },
    ])
  })

  it('told in words and by calendar at the same time is one, with the people of both', () => {
    const mails = [
      said({
        date: '2026-01-10',
        interview: slot('2026-01-20T09:00', { people: [person({ name: 'Mika Lind' })], mode: 'unknown' }),
      }),
      said({
        date: '2026-01-11',
        interview: slot('2026-01-20T09:15', { uid: 'u', people: [sam, mika], mode: 'video' }),
      }),
    ]
    expect(interviewsOf(mails)).toMatchObject([
      { start: '2026-01-20T09:15', people: ['Mika Lind', 'Sam Roe'], mode: 'video', anchor: keyOf(mails[0] as never) },
    ])
  })

  it('told in words for a time that the calendar moved afterwards is still that one', () => {
    const mails = [
      said({ date: '2026-01-10', interview: slot('2026-01-20T09:00') }),
      said({ date: '2026-01-11', interview: slot('2026-01-20T09:00', { uid: 'u' }) }),
      said({ date: '2026-01-12', kind: 'rescheduled', interview: slot('2026-01-23T09:00', { uid: 'u', sequence: 1 }) }),
    ]
    expect(interviewsOf(mails)).toMatchObject([{ start: '2026-01-23T09:00' }])
  })

  it('back to back with another is another', () => {
    const mails = [
      said({ date: '2026-01-10', interview: slot('2026-01-20T09:00', { uid: 'a', people: [sam] }) }),
      said({ date: '2026-01-10T11:00', interview: slot('2026-01-20T09:30', { uid: 'b', people: [mika] }) }),
    ]
    expect(interviewsOf(mails)).toMatchObject([{ people: ['Sam Roe'] }, { people: ['Mika Lind'] }])
  })

  it('to which two systems invite is one, until both cancel', () => {
    const mails = [
      said({ date: '2026-01-10', interview: slot('2026-01-20T09:00', { uid: 'a' }) }),
      said({ date: '2026-01-10T11:00', interview: slot('2026-01-20T09:00', { uid: 'b', people: [sam] }) }),
      said({
        date: '2026-01-12',
        kind: 'cancelled',
        interview: slot('2026-01-20T09:00', { uid: 'a', sequence: 1, method: 'cancel' }),
      }),
    ]
    expect(interviewsOf(mails)).toMatchObject([{ cancelled: false, people: ['Sam Roe'] }])
  })

  it('moved or cancelled in words is the one that was still to come, and with two of them neither', () => {
    const one = said({ date: '2026-01-10', interview: slot('2026-01-20T09:00') })
    const moved = said({ date: '2026-01-11', kind: 'rescheduled', interview: slot('2026-01-25T09:00') })
    expect(interviewsOf([one, moved])).toMatchObject([{ start: '2026-01-25T09:00' }])
    const cancelled = said({ date: '2026-01-12', kind: 'cancelled' })
    expect(interviewsOf([one, cancelled])).toMatchObject([{ cancelled: true }])
    const other = said({ date: '2026-01-10T12:00', interview: slot('2026-01-21T09:00') })
    expect(interviewsOf([one, other, cancelled])).toMatchObject([{ cancelled: false }, { cancelled: false }])
  })

  it('is met by those whom the last invitation names', () => {
    const mails = [
      said({ date: '2026-01-10', interview: slot('2026-01-20T09:00', { uid: 'u', people: [sam] }) }),
      said({
        date: '2026-01-11',
        kind: 'rescheduled',
        interview: slot('2026-01-20T09:00', { uid: 'u', sequence: 1, people: [mika] }),
      }),
    ]
    expect(interviewsOf(mails)).toMatchObject([{ people: ['Mika Lind'] }])
  })

  it('is not met by the recruiter who invites others to it, unless it is their own talk', () => {
    const jane = person({ name: 'Jane Doe', address: 'jane@acme.example', relation: 'recruiter', title: 'Recruiter' })
    const from = { from: 'Jane Doe <jane@acme.example>', sender: jane }
    const panel = said({
      date: '2026-01-10',
      ...from,
      interview: slot('2026-01-20T09:00', { uid: 'a', people: [jane, sam] }),
    })
    const screen = said({
      date: '2026-01-10T11:00',
      ...from,
      interview: slot('2026-01-15T09:00', { uid: 'b', people: [jane] }),
    })
    expect(interviewsOf([panel, screen])).toMatchObject([{ people: ['Jane Doe'] }, { people: ['Sam Roe'] }])
    const lead = person({ ...jane, relation: 'hiring-manager', title: 'Head of Data' })
    const own = said({
      date: '2026-01-10',
      ...from,
      sender: lead,
      interview: slot('2026-01-20T09:00', { uid: 'a', people: [lead, sam] }),
    })
    expect(interviewsOf([own])).toMatchObject([{ people: ['Jane Doe', 'Sam Roe'] }])
  })

  it('exists by the person’s own acceptance when the invitation is not in the mailbox', () => {
    const accepted = said({
      date: '2026-01-10',
      from: me,
      kind: 'reply-by-user',
      interview: slot('2026-01-20T09:00', { uid: 'u', method: 'reply' }),
    })
    expect(interviewsOf([accepted])).toMatchObject([{ start: '2026-01-20T09:00' }])
  })

  it('added by hand is the one of the mails at that time, and hangs on the entry', () => {
    const byHand = entry({
      type: 'interview',
      application: keyOf(confirmed),
      start: at('2026-01-20T09:00'),
      end: at('2026-01-20T09:45'),
      timeZone: 'Europe/Berlin',
      mode: 'phone',
      round: 'first talk',
      people: [{ name: 'Tom Weber', address: null, title: null }],
    })
    const told = said({ date: '2026-01-10', interview: slot('2026-01-20T09:00', { uid: 'u', people: [sam] }) })
    expect(interviewsOf([], [byHand])).toMatchObject([{ people: ['Tom Weber'], anchor: byHand.id }])
    expect(interviewsOf([told], [byHand])).toMatchObject([
      { people: ['Sam Roe', 'Tom Weber'], anchor: byHand.id, end: at('2026-01-20T09:45') },
    ])
  })
})
