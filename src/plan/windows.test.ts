import { describe, expect, it } from 'vitest'
import { toDay, toDayNumber, zoneDays } from '#plan/day-number.ts'
import { isBusinessDay } from '#plan/business-days.ts'
import { countryOfDomain, countryOfRecipient } from '#plan/country.ts'
import { isPublicHoliday } from '#plan/holidays.ts'
import { person } from '#plan/builders.ts'
import { dayWindow, movedTo, onBusinessDays, toInstants } from '#plan/windows.ts'

const window = (opens: string, closes: string) => dayWindow(toDayNumber(opens), toDayNumber(closes))
const shown = (w: ReturnType<typeof window>) => [toDay(w.opens), toDay(w.closes)]

describe('a window', () => {
  it('moves both ends forward to business days of the recipient', () => {
    // Good Friday 3 April to Easter Monday 6 April 2026 are no business days in Germany, but the Monday is one in the US.
    expect(shown(onBusinessDays(window('2026-04-03', '2026-04-05'), 'DE'))).toEqual(['2026-04-07', '2026-04-07'])
    expect(shown(onBusinessDays(window('2026-04-03', '2026-04-05'), 'US'))).toEqual(['2026-04-03', '2026-04-06'])
  })

  it('keeps its length when it waits', () => {
    // Thursday to Thursday, made to wait until a Saturday.
    expect(shown(movedTo(window('2026-10-22', '2026-10-29'), toDayNumber('2026-10-31'), 'DE'))).toEqual([
      '2026-11-02',
      '2026-11-09',
    ])
    expect(shown(movedTo(window('2026-10-22', '2026-10-29'), toDayNumber('2026-10-20'), 'DE'))).toEqual([
      '2026-10-22',
      '2026-10-29',
    ])
  })

  it('is whole calendar days, of 23, 24, 24.5 or 25 hours', () => {
    const hours = (day: string, zone: string) => {
      const { opensAt, closesAt } = toInstants(window(day, day), zoneDays(zone))
      return (closesAt - opensAt) / 3_600_000
    }
    expect(hours('2026-03-29', 'Europe/Berlin')).toBe(23)
    expect(hours('2026-10-25', 'Europe/Berlin')).toBe(25)
    expect(hours('2026-03-08', 'America/New_York')).toBe(23)
    expect(hours('2026-04-05', 'Australia/Lord_Howe')).toBe(24.5)
    expect(hours('2018-11-04', 'America/Sao_Paulo')).toBe(23)
    expect(hours('2026-11-04', 'America/Sao_Paulo')).toBe(24)
  })

  it('opens with the first minute that exists where midnight does not', () => {
    const { opensAt } = toInstants(window('2018-11-04', '2018-11-04'), zoneDays('America/Sao_Paulo'))
    expect(opensAt).toBe(Date.UTC(2018, 10, 4, 3))
    expect(toDay(zoneDays('America/Sao_Paulo').dayOf(opensAt))).toBe('2018-11-04')
    expect(toDay(zoneDays('America/Sao_Paulo').dayOf(opensAt - 1))).toBe('2018-11-03')
  })
})

describe('business days', () => {
  it('leave out public holidays of the whole country, their substitutes, and nothing else', () => {
    const free = (country: string, day: string) => isPublicHoliday(country, toDayNumber(day))
    expect(free('US', '2026-07-03')).toBe(true)
    expect(free('GB', '2026-12-28')).toBe(true)
    expect(free('GB', '2026-08-31')).toBe(true)
    // Epiphany is one in three German states only.
    expect(free('DE', '2026-01-06')).toBe(false)
    // Half a day off in the afternoon is a day to write.
    expect(free('CN', '2026-05-04')).toBe(false)
    expect(free('XX', '2026-12-25')).toBe(false)
  })

  it('follow the working week of the country', () => {
    const friday = toDayNumber('2026-10-16')
    expect([isBusinessDay('SA', friday), isBusinessDay('SA', friday + 2)]).toEqual([false, true])
    expect([isBusinessDay('DE', friday), isBusinessDay('DE', friday + 2)]).toEqual([true, false])
  })
})

describe('the country of a recipient', () => {
  const owner = { country: null, zone: 'Europe/Vienna' }
  const at = (address: string, replyable: 'person' | 'relay' = 'person', timeZone: string | null = null) =>
    person('Somebody', { emails: [address], reach: { address, replyable }, timeZone })

  it('is read off the address, else the zone, else the company, else the owner', () => {
    expect(countryOfRecipient(at('a@firm.co.uk'), null, owner)).toBe('GB')
    expect(countryOfRecipient(at('a@firm.example', 'person', 'America/Indiana/Knox'), 'firm.fr', owner)).toBe('US')
    expect(countryOfRecipient(at('a@firm.example'), 'firm.fr', owner)).toBe('FR')
    expect(countryOfRecipient(at('a@firm.example'), null, { ...owner, country: 'CH' })).toBe('CH')
    expect(countryOfRecipient(at('a@firm.example'), null, owner)).toBe('AT')
    expect(countryOfRecipient(null, null, { country: null, zone: 'UTC' })).toBeNull()
  })

  it('is not read off a hiring system’s address nor an ending sold to everybody', () => {
    expect(countryOfRecipient(at('c123@mail.relay.de', 'relay'), null, owner)).toBe('AT')
    expect(countryOfDomain('firm.io')).toBeNull()
    expect(countryOfDomain('firm.de')).toBe('DE')
  })
})

describe('day numbers', () => {
  it('are the calendar, there and back, over four hundred years', () => {
    for (let day = toDayNumber('1890-01-01'); day < toDayNumber('2290-01-01'); day += 13)
      expect(toDayNumber(toDay(day))).toBe(day)
    expect([toDayNumber('1970-01-01'), toDay(toDayNumber('2000-02-29'))]).toEqual([0, '2000-02-29'])
  })
})
