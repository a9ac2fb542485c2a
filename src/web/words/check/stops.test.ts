import { describe, expect, it } from 'vitest'
import { check } from '#write/check/check.ts'
import type { CheckedMail } from '#write/check/types.ts'
import { partStates } from '#web/words/check/parts.ts'
import { isFreePlace, isInTheWay, stopAfter, stopsOf } from '#web/words/check/stops.ts'

const mail: CheckedMail = {
  step: 'follow-up',
  language: 'en',
  subject: 'URGENT: BACKEND ENGINEER',
  body: 'Dear Priya,\n\nThank you for the talk. «What you liked.» The decision was unfair.\n\nKind regards,\nSam Okafor\n',
}
const checked = { mail, report: check(mail) }
const none: ReadonlySet<string> = new Set()
const stops = stopsOf(checked, [], none)
const ids = stops.map(({ finding }) => finding.ruleId)

describe('what there is to look at', () => {
  it('comes in the order of the mail: subject, text, the mail as a whole', () => {
    expect(ids.indexOf('subject-caps')).toBe(0)
    expect(ids.indexOf('placeholder-left')).toBeLessThan(ids.indexOf('fairness'))
    expect(ids.indexOf('fairness')).toBeLessThan(ids.indexOf('missing-acceptance'))
    expect(stops.filter((stop) => isFreePlace(stop, mail.body))).toHaveLength(1)
  })

  it('is in the way while it blocks, or while nobody said why it stays', () => {
    const unfair = stops.find(({ finding }) => finding.ruleId === 'fairness')!
    expect(isInTheWay(unfair)).toBe(true)
    const kept = [{ ruleId: 'fairness', quote: unfair.quote, because: 'It was.', at: 1 }]
    const reasoned = stopsOf(checked, kept, none).find(({ finding }) => finding.ruleId === 'fairness')!
    expect([reasoned.because, isInTheWay(reasoned)]).toEqual(['It was.', false])
  })

  it('can be waved away unless it is grave', () => {
    const left = stopsOf(checked, [], new Set(stops.map(({ key }) => key)))
    expect(left.map(({ finding }) => finding.severity)).not.toContain('warn')
    expect(left.map(({ finding }) => finding.ruleId)).toContain('fairness')
  })

  it('is walked round and round', () => {
    const [first, second] = stops
    expect(stopAfter(stops, null, null, 1)).toBe(first)
    expect(stopAfter(stops, null, null, -1)).toBe(stops.at(-1))
    expect(stopAfter(stops, first!.key, null, 1)).toBe(second)
    expect(stopAfter(stops, first!.key, null, -1)).toBe(stops.at(-1))
    expect(stopAfter([], null, null, 1)).toBeUndefined()
    expect(stopAfter([], null, { field: 'body', start: 4 }, -1)).toBeUndefined()
  })

  it('is walked from where one writes, unless one is looked at', () => {
    const ruleAt = (start: number, by: 1 | -1, field: 'body' | 'subject' = 'body') =>
      stopAfter(stops, null, { field, start }, by)?.finding.ruleId
    const unfair = mail.body.indexOf('unfair')
    expect(ruleAt(mail.body.indexOf('The decision'), 1)).toBe('fairness')
    expect(ruleAt(unfair + 6, -1)).toBe('fairness')
    expect(ruleAt(0, -1)).toBe(stops.findLast(({ finding }) => finding.field === 'subject')?.finding.ruleId)
    expect(ruleAt(20, 1, 'subject')).toBe('placeholder-left')
    // Behind the last place in the text comes what is about the mail as a whole, and then the beginning.
    expect(ruleAt(mail.body.length, 1)).toBe(stops.find(({ finding }) => finding.end === 0)?.finding.ruleId)
    const first = stops[0]!
    const placed = stops.filter(({ finding }) => finding.end > 0)
    expect(stopAfter(placed, null, { field: 'body', start: mail.body.length }, 1)).toBe(first)
    expect(stopAfter(stops, first.key, { field: 'body', start: mail.body.length }, 1)).toBe(stops[1])
  })
})

describe('the parts of a mail', () => {
  it('fill as they are written', () => {
    const there = (body: string) =>
      partStates('follow-up', true, check({ ...mail, body }))
        .filter(({ isThere }) => isThere)
        .map(({ part }) => part)
    expect(there(mail.body.replace('«What you liked.»', 'Your point about rate limiting stays with me.'))).toContain(
      'missing-specific',
    )
    expect(partStates('follow-up', true, null).every(({ isThere }) => isThere === null)).toBe(true)
    expect(there('hello there.')).toEqual([])
    expect(there(mail.body)).toEqual(['missing-thanks', 'missing-signoff'])
    expect(there(mail.body.replace('The decision was unfair.', 'I respect your decision.'))).toContain(
      'missing-acceptance',
    )
  })

  it('are more where nobody can look above', () => {
    expect(partStates('follow-up', false, null).map(({ part }) => part)[1]).toBe('missing-context')
  })
})
