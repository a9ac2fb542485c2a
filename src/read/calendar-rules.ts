import type ICAL from 'ical.js'

/**
 * The offset a VTIMEZONE of the mail itself gives, for zone names that nobody else knows ("Customized Time Zone").
 * Only what clock changes use is understood: one yearly rule with a month and a weekday, or a fixed date. Never
 * expands a rule, whatever it says.
 *
 * `wall` is the local time as if it were UTC, epoch ms; the result is seconds east of UTC, null when nothing is found.
 */
export function offsetByRules(calendar: ICAL.Component, tzid: string, wall: number): number | null {
  for (const zone of calendar.getAllSubcomponents('vtimezone').slice(0, 20)) {
    if (String(zone.getFirstPropertyValue('tzid') ?? '') !== tzid) continue
    const year = new Date(wall).getUTCFullYear()
    let best: { onset: number; offset: number } | null = null
    let earliest: { onset: number; offset: number } | null = null
    for (const observance of zone.getAllSubcomponents().slice(0, 60)) {
      const offset = offsetOf(observance)
      if (offset === null) continue
      for (const onset of onsetsOf(observance, year)) {
        if (onset <= wall && (best === null || onset > best.onset)) best = { onset, offset }
        if (earliest === null || onset < earliest.onset) earliest = { onset, offset }
      }
    }
    return (best ?? earliest)?.offset ?? null
  }
  return null
}

function offsetOf(observance: ICAL.Component): number | null {
  const raw: unknown = observance.getFirstProperty('tzoffsetto')?.jCal[3]
  const match = /^([+-])(\d{2}):?(\d{2})/.exec(typeof raw === 'string' ? raw : '')
  if (match === null) return null
  const seconds = Number(match[2]) * 3600 + Number(match[3]) * 60
  return match[1] === '-' ? -seconds : seconds
}

function onsetsOf(observance: ICAL.Component, year: number): number[] {
  const raw: unknown = observance.getFirstProperty('dtstart')?.jCal[3]
  const match = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})/.exec(typeof raw === 'string' ? raw : '')
  if (match === null) return []
  const [first = 0, month = 1, day = 1, hour = 0, minute = 0] = match.slice(1).map(Number)
  const rule: unknown = observance.getFirstProperty('rrule')?.jCal[3]
  if (typeof rule !== 'object' || rule === null) return [Date.UTC(first, month - 1, day, hour, minute)]
  const { freq, bymonth, byday } = rule as { freq?: unknown; bymonth?: unknown; byday?: unknown }
  if (freq !== 'YEARLY') return [Date.UTC(first, month - 1, day, hour, minute)]
  const ruleMonth = Number(Array.isArray(bymonth) ? bymonth[0] : (bymonth ?? month))
  const ruleDay = String(Array.isArray(byday) ? byday[0] : (byday ?? ''))
  return [year - 1, year]
    .filter((candidate) => candidate >= first)
    .map((candidate) =>
      Date.UTC(candidate, ruleMonth - 1, dayInMonth(candidate, ruleMonth, ruleDay, day), hour, minute),
    )
}

const weekdays = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA']

/** "2SU" second Sunday, "-1SU" last Sunday; the fixed day where there is no such rule. */
function dayInMonth(year: number, month: number, rule: string, fixed: number): number {
  const match = /^([+-]?\d)?(SU|MO|TU|WE|TH|FR|SA)$/.exec(rule)
  if (match === null) return fixed
  const nth = Number(match[1] ?? 1)
  const weekday = weekdays.indexOf(match[2] ?? 'SU')
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate()
  if (nth < 0) {
    const lastWeekday = new Date(Date.UTC(year, month - 1, days)).getUTCDay()
    return days - ((lastWeekday - weekday + 7) % 7) - (-nth - 1) * 7
  }
  const firstWeekday = new Date(Date.UTC(year, month - 1, 1)).getUTCDay()
  return 1 + ((weekday - firstWeekday + 7) % 7) + (nth - 1) * 7
}
