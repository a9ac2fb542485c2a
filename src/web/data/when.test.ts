import { afterEach, describe, expect, it, vi } from 'vitest'
import { dayAndTime, dayIn, daysFrom, duration, longDay, nearDay, plusDays, shortDay } from '#web/data/when.ts'

const today = '2026-11-09'

describe('days in words', () => {
  it('names a day of this year with its weekday, one of another year with its year', () => {
    expect(shortDay('2026-11-13', today)).toBe('Fri 13 Nov')
    expect(longDay('2026-11-13', today)).toBe('Friday 13 November')
    expect(shortDay('2025-03-02', today)).toBe('2 Mar 2025')
  })

  it('says near days as one would', () => {
    expect(
      ['2026-11-09', '2026-11-10', '2026-11-08', '2026-11-13', '2026-11-05'].map((day) => nearDay(day, today)),
    ).toEqual(['today', 'tomorrow', 'yesterday', 'in 4 days', '4 days ago'])
    expect(nearDay('2026-11-16', today)).toBe('Mon 16 Nov')
  })

  it('shows a moment on the clock of the zone, not of the browser', () => {
    const instant = Date.UTC(2026, 10, 13, 23, 30)
    expect(dayAndTime(instant, 'UTC', today)).toBe('Fri 13 Nov, 23:30')
    expect(dayAndTime(instant, 'Europe/Berlin', today)).toBe('Sat 14 Nov, 00:30')
    expect(dayIn(instant, 'Asia/Tokyo')).toBe('2026-11-14')
  })

  it('counts days over clock changes and months', () => {
    expect(daysFrom('2026-10-24', '2026-10-26')).toBe(2)
    expect(plusDays('2026-10-31', 1)).toBe('2026-11-01')
    expect(plusDays('2026-03-01', -1)).toBe('2026-02-28')
  })

  it('rounds a time to come', () => {
    expect([0.2, 45, 200, 4800].map(duration)).toEqual(['1 second', '45 seconds', '3 minutes', '1 hour 20 minutes'])
  })
})

describe('days in German words', () => {
  afterEach(() => {
    vi.unstubAllGlobals()
    vi.resetModules()
  })

  it('follow the language of the page', async () => {
    vi.resetModules()
    vi.stubGlobal('document', { documentElement: { lang: 'de' } })
    const german = await import('#web/data/when.ts')

    expect(german.shortDay('2026-11-13', today)).toBe('Fr., 13. Nov.')
    expect(german.longDay('2026-11-13', today)).toBe('Freitag, 13. November')
    expect(german.plainDay('2026-11-13')).toBe('13. Nov. 2026')
    expect([0, 1, -1, 4, -4].map((days) => german.nearDay(german.plusDays(today, days), today))).toEqual([
      'heute',
      'morgen',
      'gestern',
      'in 4 Tagen',
      'vor 4 Tagen',
    ])
    expect([1, 200, 4800].map(german.duration)).toEqual(['1 Sekunde', '3 Minuten', '1 Stunde 20 Minuten'])
    expect([1, 1204].map((n) => german.count(n, 'Schritt', 'Schritte'))).toEqual(['1 Schritt', '1.204 Schritte'])
  })
})
