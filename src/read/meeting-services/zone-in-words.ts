import { isZone } from '#domain/days.ts'
import { cityZones, spokenZones, zoneLetters } from '#read/tables/zone-words.ts'

/** A zone told beside a time: IANA name where it can be known, and the offset in minutes where one stands there. */
export interface ToldZone {
  readonly timeZone: string | null
  readonly offset: number | null
}

const offsetShape = /\b(?:UTC|GMT) ?([+-])(\d{1,2})(?::?(\d{2}))?/
const ianaShape =
  /\b(?:Europe|America|Asia|Australia|Africa|Pacific|Atlantic)\/[A-Z][A-Za-z_]{2,20}(?:\/[A-Za-z_]{2,20})?/

/**
 * The zone in words that follow a time: "Europe/Berlin", "Central European Time - Berlin", "(UTC+01:00) Amsterdam,
 * Berlin, Bern", "Eastern Time (US and Canada)", "CET". Cities tell more than letters, and letters more than an offset.
 */
export function zoneInWords(words: string): ToldZone {
  const near = words.slice(0, 160)
  const offset = offsetOf(near)
  const named = ianaShape.exec(near)?.[0]
  if (named !== undefined && isZone(named)) return { timeZone: named, offset: null }

  const lower = near.toLowerCase()
  const spoken = spokenZones.find(([phrase]) => lower.includes(phrase))?.[1]
  const city = firstCity(lower)
  // "Eastern Time - US & Canada" and "Central European Time - Berlin": a city of another zone would be a place to meet.
  if (
    city !== null &&
    (spoken === undefined || offset !== null || lower.includes(' time - ') || lower.includes('zeit -'))
  )
    return { timeZone: city, offset: null }
  if (spoken !== undefined) return { timeZone: spoken, offset: null }
  for (const [letters] of near.matchAll(/\b[A-Z]{2,4}\b(?![+-]?\d)/g)) {
    const zone = zoneLetters[letters]
    if (zone !== undefined && !(offset !== null && (letters === 'UTC' || letters === 'GMT')))
      return { timeZone: zone, offset: null }
  }
  return { timeZone: null, offset }
}

function offsetOf(words: string): number | null {
  const match = offsetShape.exec(words)
  if (match === null) return null
  const minutes = Number(match[2]) * 60 + Number(match[3] ?? 0)
  return minutes > 14 * 60 ? null : match[1] === '-' ? -minutes : minutes
}

function firstCity(lower: string): string | null {
  let best: { readonly at: number; readonly zone: string } | null = null
  for (const [city, zone] of cityZones) {
    const at = lower.indexOf(city)
    if (at < 0 || /\p{L}/u.test(lower[at - 1] ?? ' ') || /\p{L}/u.test(lower[at + city.length] ?? ' ')) continue
    if (best === null || at < best.at) best = { at, zone }
  }
  return best?.zone ?? null
}
