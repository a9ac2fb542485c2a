import { Temporal } from 'temporal-polyfill'

const windowsNames: Readonly<Record<string, string>> = {
  'Europe/London': 'GMT Standard Time',
  'Europe/Dublin': 'GMT Standard Time',
  'Europe/Berlin': 'W. Europe Standard Time',
  'Europe/Vienna': 'W. Europe Standard Time',
  'Europe/Zurich': 'W. Europe Standard Time',
  'Europe/Rome': 'W. Europe Standard Time',
  'Europe/Amsterdam': 'W. Europe Standard Time',
  'Europe/Lisbon': 'GMT Standard Time',
  'Europe/Paris': 'Romance Standard Time',
  'Europe/Brussels': 'Romance Standard Time',
  'Europe/Madrid': 'Romance Standard Time',
  'America/New_York': 'Eastern Standard Time',
  'America/Chicago': 'Central Standard Time',
  'America/Denver': 'Mountain Standard Time',
  'America/Los_Angeles': 'Pacific Standard Time',
}

/** What Exchange calls a zone. Throws on one the hunts do not use. */
export function windowsName(iana: string): string {
  const name = windowsNames[iana]
  if (!name) throw new Error(`no Windows name is known for ${iana}`)
  return name
}

/** A VTIMEZONE under any name, with the present rules of Europe or North America. */
export function vtimezone(iana: string, tzid: string): readonly string[] {
  const offsetIn = (day: string) =>
    Temporal.PlainDateTime.from(`${day}T12:00`).toZonedDateTime(iana).offset.replace(':', '')
  const [winter, summer] = [offsetIn('2026-01-15'), offsetIn('2026-07-15')]
  const american = iana.startsWith('America/')
  // Europe changes everywhere at 01:00 UTC, North America at two by the clock.
  const at = (offset: string) => (american ? '02' : String(1 + Number(offset.slice(0, 3))).padStart(2, '0'))
  const rules = american
    ? { summer: 'BYMONTH=3;BYDAY=2SU', winter: 'BYMONTH=11;BYDAY=1SU' }
    : { summer: 'BYMONTH=3;BYDAY=-1SU', winter: 'BYMONTH=10;BYDAY=-1SU' }
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${tzid}`,
    'BEGIN:STANDARD',
    `TZOFFSETFROM:${summer}`,
    `TZOFFSETTO:${winter}`,
    `DTSTART:16010101T${at(summer)}0000`,
    `RRULE:FREQ=YEARLY;${rules.winter}`,
    'END:STANDARD',
    'BEGIN:DAYLIGHT',
    `TZOFFSETFROM:${winter}`,
    `TZOFFSETTO:${summer}`,
    `DTSTART:16010101T${at(winter)}0000`,
    `RRULE:FREQ=YEARLY;${rules.summer}`,
    'END:DAYLIGHT',
    'END:VTIMEZONE',
  ]
}
