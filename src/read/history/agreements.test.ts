import { describe, expect, it } from 'vitest'
import type { Appointment } from '#domain/finding.ts'
import type { JobMail } from '#domain/history.ts'
import { at, build, mail, me, type MailWords } from '#read/history/builders.ts'

const ana = 'Ana Lund <ana@acme.example>'
const zone = 'Europe/Berlin'
const confirmed = mail({ date: '2026-01-05', role: 'Data Engineer' })

function slotsOf(...times: readonly string[]): Appointment['slots'] {
  return times.map((time) => {
    const day = time.length === 10 ? ({ isDay: true } as const) : {}
    return {
      start: Date.parse(time.length === 10 ? `${time}T00:00+01:00` : `${time}+01:00`),
      end: null,
      timeZone: zone,
      ...day,
    }
  })
}

function speaking(words: MailWords, slots: Appointment['slots'], answer: Appointment['answer'] = null): JobMail {
  const plain = mail({ role: 'Data Engineer', subject: 'A talk', ...words })
  return { ...plain, finding: { ...plain.finding, appointment: { slots, answer, as: null } } }
}

const offers = (...times: readonly string[]) =>
  speaking({ id: '<offer>', date: '2026-01-12', from: ana, kind: 'interview' }, slotsOf(...times))
const answers = (slots: Appointment['slots'], answer: Appointment['answer']) =>
  speaking({ date: '2026-01-13', from: me, to: [ana], answers: '<offer>', kind: 'reply-by-user' }, slots, answer)

function startsOf(mails: readonly JobMail[]): string[] {
  const there = build([confirmed, ...mails]).applications[0]?.interviews ?? []
  expect(build([...mails, confirmed].toReversed()).applications[0]?.interviews).toEqual(there)
  return there.map(({ start }) => new Date(start).toISOString().slice(0, 16))
}

describe('a time that two mails agree on', () => {
  it('is no interview as long as it is only offered', () => {
    expect(startsOf([offers('2026-01-21T11:00')])).toEqual([])
  })

  it('is one when the person takes the only slot without naming it', () => {
    expect(startsOf([offers('2026-01-21T11:00'), answers([], 'yes')])).toEqual(['2026-01-21T10:00'])
  })

  it('is the slot that the answer names, by its day alone as well', () => {
    const two = offers('2026-01-21T11:00', '2026-01-23T16:00')
    expect(startsOf([two, answers(slotsOf('2026-01-23'), 'yes')])).toEqual(['2026-01-23T15:00'])
    expect(startsOf([two, answers(slotsOf('2026-01-21T11:00'), null)])).toEqual(['2026-01-21T10:00'])
  })

  it('is the offered one when the answer names only its weekday', () => {
    // "Wednesday at 11": the first Wednesday after the answer, though the one offered is a week later.
    const two = offers('2026-01-21T11:00', '2026-01-23T16:00')
    expect(startsOf([two, answers(slotsOf('2026-01-14T11:00'), 'yes')])).toEqual(['2026-01-21T10:00'])
  })

  it('is none when the person declines, or takes one of several without saying which', () => {
    expect(startsOf([offers('2026-01-21T11:00'), answers([], 'no')])).toEqual([])
    expect(startsOf([offers('2026-01-21T11:00', '2026-01-23T16:00'), answers([], 'yes')])).toEqual([])
  })

  it('is the one the person named when they say yes to it', () => {
    const wish = answers(slotsOf('2026-01-22T09:00'), 'no')
    const yes = speaking({ date: '2026-01-14', from: ana, kind: 'reply-by-person' }, [], 'yes')
    expect(startsOf([offers('2026-01-21T11:00'), wish, yes])).toEqual(['2026-01-22T08:00'])
  })

  it('is nothing any more after a no', () => {
    const no = mail({ date: '2026-01-12T12:00', from: ana, kind: 'rejection', role: 'Data Engineer' })
    const [start] = slotsOf('2026-01-21T11:00')
    expect(start?.start).toBe(at('2026-01-21T10:00'))
    expect(startsOf([offers('2026-01-21T11:00'), no, answers([], 'yes')])).toEqual([])
  })
})
