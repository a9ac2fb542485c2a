/** Lines of iCalendar (RFC 5545): folding, escaping, zones. What Google and Exchange do with them stands in `invite.ts`. */

export interface Zone {
  readonly iana: string
  /** What Exchange calls it. */
  readonly windows: string
  readonly standard: { readonly name: string; readonly offset: string; readonly from: string }
  readonly summer: { readonly name: string; readonly offset: string; readonly from: string }
}

const central = {
  windows: 'W. Europe Standard Time',
  standard: { name: 'CET', offset: '+0100', from: '030000' },
  summer: { name: 'CEST', offset: '+0200', from: '020000' },
} as const

export const zones = {
  berlin: { iana: 'Europe/Berlin', ...central },
  amsterdam: { iana: 'Europe/Amsterdam', ...central },
  oslo: { iana: 'Europe/Oslo', ...central },
  stockholm: { iana: 'Europe/Stockholm', ...central },
  london: {
    iana: 'Europe/London',
    windows: 'GMT Standard Time',
    standard: { name: 'GMT', offset: '+0000', from: '020000' },
    summer: { name: 'BST', offset: '+0100', from: '010000' },
  },
} as const satisfies Record<string, Zone>

/** European summer time: last Sunday of March to last Sunday of October. */
const rules = { summer: 'FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU', standard: 'FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU' } as const

export function googleZone(zone: Zone): readonly string[] {
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${zone.iana}`,
    `X-LIC-LOCATION:${zone.iana}`,
    ...change(
      'DAYLIGHT',
      zone.standard.offset,
      zone.summer.offset,
      zone.summer.name,
      `19700329T${zone.summer.from}`,
      rules.summer,
    ),
    ...change(
      'STANDARD',
      zone.summer.offset,
      zone.standard.offset,
      zone.standard.name,
      `19701025T${zone.standard.from}`,
      rules.standard,
    ),
    'END:VTIMEZONE',
  ]
}

/** The same rule in Exchange's order. */
const exchangeRule = (rule: string) =>
  rule.replace(/^FREQ=YEARLY;(BYMONTH=\d+);(BYDAY=-1SU)$/, 'FREQ=YEARLY;INTERVAL=1;$2;$1')

export function exchangeZone(zone: Zone): readonly string[] {
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${zone.windows}`,
    ...change(
      'STANDARD',
      zone.summer.offset,
      zone.standard.offset,
      null,
      `16010101T${zone.standard.from}`,
      exchangeRule(rules.standard),
    ),
    ...change(
      'DAYLIGHT',
      zone.standard.offset,
      zone.summer.offset,
      null,
      `16010101T${zone.summer.from}`,
      exchangeRule(rules.summer),
    ),
    'END:VTIMEZONE',
  ]
}

function change(
  part: string,
  from: string,
  to: string,
  name: string | null,
  start: string,
  rule: string,
): readonly string[] {
  const head = [`BEGIN:${part}`, `TZOFFSETFROM:${from}`, `TZOFFSETTO:${to}`]
  return [...head, ...(name ? [`TZNAME:${name}`] : []), `DTSTART:${start}`, `RRULE:${rule}`, `END:${part}`]
}

/** Escapes a TEXT value (RFC 5545 §3.3.11). */
export function icalText(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\n/g, '\\n')
}

/** A parameter value, quoted where it must be. */
export function icalParameter(value: string): string {
  return /[:;,]/.test(value) ? `"${value}"` : value
}

/** Content lines folded at 75 octets, never inside a character, CRLF at each end (RFC 5545 §3.1). */
export function icalendar(lines: readonly string[]): string {
  return lines.map((line) => `${fold(line)}\r\n`).join('')
}

function fold(line: string): string {
  let out = ''
  let octets = 0
  for (const character of line) {
    const size = Buffer.byteLength(character)
    if (octets + size > 75) {
      out += '\r\n '
      octets = 1
    }
    out += character
    octets += size
  }
  return out
}
