import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ianaOf, readCalendar } from '#read/calendar.ts'
import { wayToMeet } from '#read/extract/way-to-meet.ts'

const calendar = (...properties: string[]) =>
  ['BEGIN:VCALENDAR', 'METHOD:REQUEST', 'BEGIN:VEVENT', 'UID:u1', ...properties, 'END:VEVENT', 'END:VCALENDAR'].join(
    '\r\n',
  )
const start = (property: string, zone = 'Europe/Berlin') => {
  const event = readCalendar(calendar(property), zone)
  return event === null ? null : new Date(event.start).toISOString()
}

describe('a calendar part', () => {
  it('gives instants for UTC, IANA, Windows and vendor zone names', () => {
    expect(start('DTSTART:20260318T140000Z')).toBe('2026-03-18T14:00:00.000Z')
    expect(start('DTSTART;TZID=America/New_York:20260318T100000')).toBe('2026-03-18T14:00:00.000Z')
    expect(start('DTSTART;TZID=Pacific Standard Time:20260318T070000')).toBe('2026-03-18T14:00:00.000Z')
    expect(start('DTSTART;TZID=/example.org/20231027/Europe/Paris:20260318T150000')).toBe('2026-03-18T14:00:00.000Z')
  })

  it('takes floating times in the owner zone, not the zone of the process', () => {
    expect(start('DTSTART:20260318T150000', 'Europe/Berlin')).toBe('2026-03-18T14:00:00.000Z')
    expect(start('DTSTART:20260318T150000', 'Asia/Tokyo')).toBe('2026-03-18T06:00:00.000Z')
  })

  it('follows the clock changes of the zone', () => {
    expect(start('DTSTART;TZID=W. Europe Standard Time:20260328T100000')).toBe('2026-03-28T09:00:00.000Z')
    expect(start('DTSTART;TZID=W. Europe Standard Time:20260329T100000')).toBe('2026-03-29T08:00:00.000Z')
  })

  it('knows whole days, durations and folded lines', () => {
    const event = readCalendar(calendar('DTSTART;VALUE=DATE:20260318', 'SUMMARY:A long\r\n  line'), 'UTC')
    expect(event?.allDay).toBe(true)
    expect(event?.summary).toBe('A long line')
    const timed = readCalendar(calendar('DTSTART:20260318T140000Z', 'DURATION:PT1H30M'), 'UTC')
    expect(timed?.end).toBe(Date.UTC(2026, 2, 18, 15, 30))
  })

  it('tells cancellations, answers and updates apart', () => {
    expect(readCalendar(calendar('DTSTART:20260318T140000Z', 'STATUS:CANCELLED'), 'UTC')?.method).toBe('cancel')
    const reply = calendar('DTSTART:20260318T140000Z').replace('METHOD:REQUEST', 'METHOD:REPLY')
    expect(readCalendar(reply, 'UTC')?.method).toBe('reply')
    expect(readCalendar(calendar('DTSTART:20260318T140000Z', 'SEQUENCE:3'), 'UTC')?.sequence).toBe(3)
  })

  it('leaves out rooms and resources', () => {
    const event = readCalendar(
      calendar(
        'DTSTART:20260318T140000Z',
        'ATTENDEE;CN=Ana Silva:mailto:Ana.Silva@acme.example',
        'ATTENDEE;CUTYPE=ROOM;CN=Aquarium:mailto:aquarium@acme.example',
        'ATTENDEE;CN="Meeting Room 4":mailto:room4@acme.example',
      ),
      'UTC',
    )
    expect(event?.attendees).toEqual([{ name: 'Ana Silva', address: 'ana.silva@acme.example' }])
  })

  it('quotes the line that tells the start', () => {
    const part = calendar('DTSTART:20260318T140000Z')
    const line = readCalendar(part, 'UTC')?.startLine
    expect(part.slice(line?.start, line?.end)).toBe('DTSTART:20260318T140000Z')
  })

  it('never throws and ends soon whatever it holds', () => {
    const property = fc.constantFrom('DTSTART', 'DTEND', 'RRULE', 'ATTENDEE', 'BEGIN', 'END', 'TZID', 'DURATION', 'UID')
    const line = fc
      .tuple(property, fc.constantFrom(':', ';', '=', ':;'), fc.string({ maxLength: 40 }))
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
        readCalendar(calendar(...lines), 'UTC')
        readCalendar(`BEGIN:VCALENDAR\n${lines.join('\n')}`, 'UTC')
      }),
      { numRuns: 300 },
    )
    const hostile = calendar(
      'DTSTART:20260318T140000Z',
      'RRULE:FREQ=SECONDLY',
      ...Array.from({ length: 5_000 }, (_, i) => `ATTENDEE:mailto:a${i}@x.example`),
    )
    const before = performance.now()
    readCalendar(hostile, 'UTC')
    expect(performance.now() - before).toBeLessThan(1_000)
  })
})

describe('zone names and ways to meet', () => {
  it('are understood in the forms mail programs write', () => {
    expect(ianaOf('Romance Standard Time')).toBe('Europe/Paris')
    expect(ianaOf('"Europe/Berlin"')).toBe('Europe/Berlin')
    expect(ianaOf('Nowhere/Land')).toBeNull()
    expect(wayToMeet('https://acme.zoom.us/j/123')).toBe('video')
    expect(wayToMeet('We will call you on your mobile')).toBe('phone')
    expect(wayToMeet('Hauptstraße 12, 2. Etage')).toBe('onsite')
    expect(wayToMeet('Thursday')).toBe('unknown')
  })
})
