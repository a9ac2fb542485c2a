import { describe, expect, it } from 'vitest'
import { addMonths, dayOf, daysBetween, endOfDay, isZone, startOfDay, weekdayOf } from '#domain/days.ts'

describe('calendar days', () => {
  it('are counted in the zone that is given, not in the process zone', () => {
    const instant = Date.UTC(2026, 10, 8, 23, 30)
    expect(dayOf(instant, 'Europe/Berlin')).toBe('2026-11-09')
    expect(dayOf(instant, 'America/New_York')).toBe('2026-11-08')
  })

  it('last 23 and 25 hours when the clocks change', () => {
    const hours = (day: string) => (endOfDay(day, 'Europe/Berlin') - startOfDay(day, 'Europe/Berlin')) / 3_600_000
    expect(hours('2026-03-29')).toBe(23)
    expect(hours('2026-10-25')).toBe(25)
  })

  it('start at the first minute that exists where midnight does not', () => {
    const start = startOfDay('2018-11-04', 'America/Sao_Paulo')
    expect(new Date(start).toISOString()).toBe('2018-11-04T03:00:00.000Z')
  })

  it('add months the calendar way and count both ways', () => {
    expect(addMonths('2026-08-31', 6)).toBe('2027-02-28')
    expect(daysBetween('2026-03-01', '2026-02-01')).toBe(-28)
    expect(weekdayOf('2026-11-09')).toBe(1)
  })

  it('know a zone from a typing mistake', () => {
    expect(isZone('Europe/Berlin')).toBe(true)
    expect(isZone('Europe/Berlim')).toBe(false)
  })
})
