import { describe, expect, it } from 'vitest'
import { me, messageOf, zone, type Fixture } from '#read/fixtures/fixture.ts'
import { buildHistory } from '#read/history/build-history.ts'
import { readMessage } from '#read/read-message.ts'

const part = (method: string, uid: string, start: string, minutes: string) =>
  [
    'BEGIN:VCALENDAR',
    `METHOD:${method}`,
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTART:${start}`,
    `DTEND:${start.slice(0, 11)}${minutes}00Z`,
    'SUMMARY:Interview with Pellwater',
    `STATUS:${method === 'CANCEL' ? 'CANCELLED' : 'CONFIRMED'}`,
    'ORGANIZER;CN=Calendly:mailto:no-reply@calendly.com',
    `ATTENDEE;CN=Sam Rivera:mailto:${me}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ].join('\r\n')

const applied: Fixture = {
  id: 'hunt-applied',
  language: 'en',
  kind: 'confirmation',
  date: '2026-03-01T09:00:00Z',
  subject: 'Thank you for applying to Pellwater',
  from: 'Pellwater Careers <careers@pellwater.example>',
  body: 'Dear Sam,\n\nthank you for applying for the Data Analyst position at Pellwater. We have received your application.\n\nThe Pellwater Recruiting Team',
}
const calendly = (id: string, date: string, subject: string, ...body: string[]): Fixture => ({
  id,
  language: 'en',
  kind: 'interview',
  date,
  subject,
  from: 'Calendly <no-reply@calendly.com>',
  body: ['Hi Sam Rivera,', '', ...body].join('\n'),
})
const first = '10:00am - 10:30am - Wednesday, March 18, 2026 (Central European Time - Berlin)'
const second = '2:00pm - 2:30pm - Friday, March 20, 2026 (Central European Time - Berlin)'
const booked = calendly(
  'hunt-booked',
  '2026-03-10T09:00:00Z',
  'Confirmed: Interview with Pellwater with Ana Silva on Wednesday, March 18, 2026',
  'Your event has been scheduled.',
  `Event Date/Time: ${first}`,
)
const moved = calendly(
  'hunt-moved',
  '2026-03-11T09:00:00Z',
  'Rescheduled: Interview with Pellwater with Ana Silva on Friday, March 20, 2026',
  'Your event has been rescheduled.',
  `Former: ${first}`,
  `Updated: ${second}`,
)
const cancelled = calendly(
  'hunt-cancelled',
  '2026-03-11T09:00:30Z',
  'Canceled: Interview with Pellwater with Ana Silva on Wednesday, March 18, 2026',
  'The event below has been canceled.',
  `Event Date/Time: ${first}`,
)
const bookedAgain = calendly(
  'hunt-again',
  '2026-03-12T09:00:00Z',
  'Confirmed: Interview with Pellwater with Ana Silva on Friday, March 20, 2026',
  'Your event has been scheduled.',
  `Event Date/Time: ${second}`,
)
const withPart = (fixture: Fixture, method: string, uid: string, start: string, minutes: string): Fixture => ({
  ...fixture,
  calendars: [part(method, uid, start, minutes)],
})
const firstPart = ['u-1@calendly.example', '20260318T090000Z', '0930'] as const
const secondPart = ['u-2@calendly.example', '20260320T130000Z', '1330'] as const

function interviewsOf(...mails: readonly Fixture[]) {
  const read = [applied, ...mails].map((fixture) => {
    const message = messageOf(fixture)
    const { text: _, html: __, calendars: ___, size: ____, ...head } = message
    return { head, finding: readMessage(message, { me: [me], zone }) }
  })
  const history = buildHistory(read, [], [], { zone, me: [me] })
  expect(history.applications.map(({ company, role }) => [company.value, role?.value])).toEqual([
    ['Pellwater', 'Data Analyst'],
  ])
  const nameOf = (id: string) => history.people.find((one) => one.id === id)?.name
  return (history.applications[0]?.interviews ?? []).map(({ start, timeZone, cancelled: isCancelled, people }) => ({
    start: new Date(start).toISOString().slice(0, 16),
    timeZone,
    isCancelled,
    people: people.map(nameOf),
  }))
}

const atFirst = { start: '2026-03-18T09:00', timeZone: 'Europe/Berlin', people: ['Ana Silva'] }
const atSecond = { start: '2026-03-20T13:00', timeZone: 'Europe/Berlin', people: ['Ana Silva'] }

describe('Calendly’s mails in a hunt', () => {
  it('come to the application of the company in the event’s name', () => {
    expect(interviewsOf(booked)).toEqual([{ ...atFirst, isCancelled: false }])
  })

  it('moved are one interview, in words and with a calendar part whose UID is new', () => {
    expect(interviewsOf(booked, moved)).toEqual([{ ...atSecond, isCancelled: false }])
    expect(
      interviewsOf(
        withPart(booked, 'REQUEST', ...firstPart),
        withPart(moved, 'REQUEST', ...secondPart),
        withPart(cancelled, 'CANCEL', ...firstPart),
      ),
    ).toEqual([{ ...atSecond, isCancelled: false }])
  })

  it('cancelled and booked again are two', () => {
    const two = [
      { ...atFirst, isCancelled: true },
      { ...atSecond, isCancelled: false },
    ]
    expect(interviewsOf(booked, cancelled, bookedAgain)).toEqual(two)
    expect(
      interviewsOf(
        withPart(booked, 'REQUEST', ...firstPart),
        withPart(cancelled, 'CANCEL', ...firstPart),
        withPart(bookedAgain, 'REQUEST', ...secondPart),
      ),
    ).toEqual(two)
  })
})
