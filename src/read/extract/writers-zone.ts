import { Temporal } from 'temporal-polyfill'

/** Where people write from, the likelier first; one of them has the offset that the Date header shows. */
const likely = [
  'Europe/London',
  'Europe/Berlin',
  'Europe/Helsinki',
  'America/New_York',
  'America/Chicago',
  'America/Denver',
  'America/Los_Angeles',
  'America/Sao_Paulo',
  'Asia/Kolkata',
  'Asia/Singapore',
  'Asia/Tokyo',
  'Australia/Sydney',
]
const shape = /([+-])(\d{2})(\d{2})\b[^+-]{0,20}$/

/**
 * The zone that a mail's writer counts hours in, told by the offset in its Date header; the owner's where that is the
 * same, is not told, or is a server's UTC. `language`: of the mail, which tells Lisbon from London.
 */
export function writersZone(
  date: string | undefined,
  sentOn: number | null,
  ownerZone: string,
  language: string | null,
): string {
  const match = shape.exec(date?.slice(0, 80) ?? '')
  if (match === null || sentOn === null || !(Math.abs(sentOn) < 5e12)) return ownerZone
  const offset = (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3]))
  const instant = Temporal.Instant.fromEpochMilliseconds(Math.floor(sentOn))
  const offsetIn = (zone: string) => instant.toZonedDateTimeISO(zone).offsetNanoseconds / 6e10
  if (offset === offsetIn(ownerZone)) return ownerZone
  const zones = language === 'pt' ? ['Europe/Lisbon', ...likely.slice(1)] : likely
  // Servers that give all mail in UTC are many more than people who write from London in winter.
  if (offset === 0 && language !== 'pt') return ownerZone
  return zones.find((zone) => offsetIn(zone) === offset) ?? ownerZone
}
