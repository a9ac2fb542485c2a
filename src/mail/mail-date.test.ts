import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { formatMailDate } from '#mail/eml-out.ts'
import { parseMailDate } from '#mail/mail-date.ts'

const nine = Date.UTC(2026, 0, 5, 9)
const hour = 3_600_000

describe('a date in a mail', () => {
  it.each([
    ['Mon, 5 Jan 2026 09:00:00 +0000', nine],
    ['Mon, 05 Jan 2026 09:00:00 +0100 (CET)', nine - hour],
    ['5 Jan 26 09:00 GMT', nine],
    ['5 Jan 126 09:00 GMT', nine],
    ['Mon, 5 Jan 2026 09:00:00 -0800', nine + 8 * hour],
    ['Mon, 5 Jan 2026 09:00:00 EST', nine + 5 * hour],
    ['Mon, 5 Jan 2026 09:00:00 -500', nine + 5 * hour],
    ['Mon, 5 Jan 2026 09:00:00 GMT+1', nine - hour],
    ['Mon, 5 Jan 2026 09:00:00', nine],
    ['Mon, 5 Jan 2026 09:00:00 Z', nine],
    ['Mon,5 Jan 2026 09.00.00 +0000', nine],
    ['Mon, 5-Jan-2026 09:00:00 +0000', nine],
    ['Monday, 5 January 2026 9:00 AM', nine],
    ['5 Jan 2026 12:30:00 am', Date.UTC(2026, 0, 5, 0, 30)],
    ['Mo, 5 Dez 2026 09:00:00 +0000', Date.UTC(2026, 11, 5, 9)],
    ['Mon Jan  5 09:00:00 2026', nine],
    ['Mon Jan  5 09:00:00 PST 2026', nine + 8 * hour],
    ['Mon Jan 05 2026 10:00:00 GMT+0100 (Central European Time)', nine],
    ['January 5, 2026 9:00 AM', nine],
    ['2026-01-05T09:00:00Z', nine],
    ['2026-01-05 10:00:00.123+01:00', nine],
    ['Thu, 31 Dec 1998 23:59:60 +0000', Date.UTC(1999, 0, 1)],
    ['soon', null],
    ['Mon, 45 Jan 2026 09:00:00', null],
    ['Mon, 5 Foo 2026 09:00:00', null],
    ['Mon, 5 Jan 1026 09:00:00', null],
    ['', null],
  ])('%s', (written, expected) => {
    expect(parseMailDate(written)).toBe(expected)
  })

  it('comes back as it was written', () => {
    const second = fc.integer({ min: 0, max: 4_000_000_000 }).map((seconds) => seconds * 1000)
    fc.assert(
      fc.property(second, (instant) => {
        expect(parseMailDate(formatMailDate(instant))).toBe(instant)
      }),
    )
  })

  it('does not depend on the time zone of the process', () => {
    const zone = process.env['TZ']
    try {
      process.env['TZ'] = 'Pacific/Auckland'
      expect(parseMailDate('Mon Jan  5 09:00:00 2026')).toBe(nine)
    } finally {
      if (zone === undefined) delete process.env['TZ']
      else process.env['TZ'] = zone
    }
  })
})
