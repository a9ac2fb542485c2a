import { describe, expect, it } from 'vitest'
import { dayOfText, orderOfDays } from '#read/csv/day-text.ts'

describe('a day as people write it', () => {
  it.each([
    ['2026-03-04', '2026-03-04'],
    ['2026-03-04T10:00:00Z', '2026-03-04'],
    ['20260304', '2026-03-04'],
    ['4.3.2026', '2026-03-04'],
    ['04.03.26', '2026-03-04'],
    ['4. 3. 2026', '2026-03-04'],
    ['3/4/26, 5:10 PM', '2026-03-04'],
    ['3/4/2026', '2026-03-04'],
    ['4 March 2026', '2026-03-04'],
    ['4. März 2026', '2026-03-04'],
    ['Mi., 4. Mrz 2026', '2026-03-04'],
    ['Mar 4, 2026', '2026-03-04'],
    ['Wednesday, March 4th, 2026', '2026-03-04'],
    ['46085', '2026-03-04'],
  ])('%s', (text, day) => {
    expect(dayOfText(text, 'month-first')).toBe(day)
  })

  it('is none when it does not exist, or is no day', () => {
    for (const text of ['', 'last week', '2026-02-30', '31.11.2026', '13/13/2026', '12345', '4 Foo 2026', '2026-3']) {
      expect(dayOfText(text, 'day-first'), text).toBe(null)
    }
  })

  it('has its parts in the only order its column can have', () => {
    expect(dayOfText('3/4/2026', 'day-first')).toBe('2026-04-03')
    expect(orderOfDays(['3/4/2026', '25/4/2026'], 'month-first')).toBe('day-first')
    expect(orderOfDays(['3/4/2026', '4/25/2026'], 'day-first')).toBe('month-first')
    expect(orderOfDays(['3/4/2026', '2026-01-01'], 'day-first')).toBe('day-first')
  })

  it('is told apart quickly from what somebody made to be slow', () => {
    const started = performance.now()
    for (const text of ['1'.repeat(1e6), '1/'.repeat(5e5), 'a'.repeat(1e6), ' '.repeat(1e6), '4 '.repeat(5e5)]) {
      expect(dayOfText(text, 'day-first')).toBe(null)
    }
    expect(performance.now() - started).toBeLessThan(100)
  })
})
