import { describe, expect, it } from 'vitest'
import { defaultPlanSettings } from '#domain/settings.ts'
import { at } from '#plan/builders.ts'
import { suggestMoment } from '#plan/send-slot.ts'

const suggest = (opens: string, closes: string, now = opens, more: { zone?: string; country?: string } = {}) =>
  suggestMoment({
    opensAt: at(`${opens.slice(0, 10)} 00:00`),
    closesAt: at(`${closes} 00:00`),
    notBefore: at(now.length === 10 ? `${now} 00:00` : now),
    zone: 'Europe/Berlin',
    country: 'DE',
    slot: defaultPlanSettings.sendSlot,
    ...more,
  })

describe('the moment suggested for a mail', () => {
  it('is half past nine on the first Tuesday, Wednesday or Thursday', () => {
    // Friday 16 to Wednesday 21 October 2026: Tuesday the 20th.
    expect(suggest('2026-10-16', '2026-10-22')).toBe(at('2026-10-20 09:30'))
  })

  it('is now while the slot is open, and the next one after it', () => {
    expect(suggest('2026-10-16', '2026-10-22', '2026-10-20 10:17')).toBe(at('2026-10-20 10:17'))
    expect(suggest('2026-10-16', '2026-10-22', '2026-10-20 11:31')).toBe(at('2026-10-21 09:30'))
  })

  it('is in the recipient’s morning, inside the owner’s window', () => {
    const there = suggest('2026-10-20', '2026-10-22', '2026-10-20', { zone: 'America/New_York', country: 'US' })
    expect(there).toBe(at('2026-10-20 09:30', 'America/New_York'))
    // Wednesday's window in Berlin opens at eleven in Auckland, inside the slot there.
    const far = suggest('2026-10-21', '2026-10-22', '2026-10-21', { zone: 'Pacific/Auckland', country: 'NZ' })
    expect(far).toBe(at('2026-10-21 11:00', 'Pacific/Auckland'))
  })

  it('takes the next best day when the window has none of those', () => {
    expect(suggest('2026-10-16', '2026-10-17')).toBe(at('2026-10-16 09:30'))
    expect(suggest('2026-10-19', '2026-10-20', '2026-10-19 09:45')).toBe(at('2026-10-19 09:45'))
  })

  it('avoids holidays, and the days between the years as long as there are others', () => {
    // 1 January 2026 is a Thursday, the 6th a Tuesday; 22 December 2026 is a Tuesday.
    expect(suggest('2026-01-01', '2026-01-08')).toBe(at('2026-01-06 09:30'))
    expect(suggest('2026-12-18', '2027-01-05')).toBe(at('2026-12-18 09:30'))
    expect(suggest('2026-12-21', '2026-12-31')).toBe(at('2026-12-22 09:30'))
  })

  it('is the opening when the window has no business morning left', () => {
    expect(suggest('2026-10-17', '2026-10-19')).toBe(at('2026-10-17 00:00'))
  })
})
