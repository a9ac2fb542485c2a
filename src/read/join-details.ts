import { readCalendar } from '#read/calendar.ts'

/** How one gets to a meeting, as an invitation says it. */
export interface JoinDetails {
  /** Where one presses to join; https only. */
  readonly link: string | null
  readonly place: string | null
  /** As it is written. */
  readonly phone: string | null
}

/** Services one meets on; nothing else in an invitation is a door to it. */
const doors =
  /https:\/\/(?:[\w-]{1,60}\.){0,4}(?:zoom\.us\/(?:j|my|w|s|wc)|zoomgov\.com\/j|teams\.microsoft\.com\/(?:l\/meetup-join|meet)|teams\.live\.com\/meet|meet\.google\.com|webex\.com|whereby\.com|meet\.jit\.si|chime\.aws|gotomeet\.me|gotomeeting\.com\/join|bluejeans\.com)\/[^\s<>"'\])]{1,800}/iu
const address = /https:\/\/[^\s<>"'\])]{1,800}/u
/** A number with a country's code or in brackets, as people write them beside "call" and "telephone". */
const number = /(?:\+\d{1,3}|\(0?\d{2,5}\)|\b0\d{1,4})[ \d()/.-]{5,22}\d/u
const beforeNumber = /(?:phone|telephone|tel\.?|call|dial|mobile|telefon|anruf|rufe?n?|einwahl|durchwahl|mobil)\b/iu
const noPlace = /^(?:microsoft teams|teams|zoom|google meet|phone|telefon|online|remote|video|tba|tbd|n\/a|-)/iu
const longestText = 40_000

/** What the calendar parts and the text of an invitation say of link, place and telephone; parts before words. */
export function joinDetails(calendars: readonly string[], text: string, zone: string): JoinDetails {
  const events = calendars.slice(0, 10).flatMap((part) => readCalendar(part, zone) ?? [])
  const said = [...events.flatMap(({ location, url, description }) => [location, url, description]), text].map(
    (words) => words.slice(0, longestText),
  )
  const locations = events.map(({ location }) => location.trim()).filter((location) => location !== '')
  const link = firstMatch(said, doors) ?? firstMatch(locations, address)
  const place = locations.map(withoutAddresses).find((location) => location !== '' && !noPlace.test(location))
  return { link: link?.replace(/[.,;]{1,3}$/u, '') ?? null, place: place ?? null, phone: phoneIn(said) }
}

function firstMatch(texts: readonly string[], pattern: RegExp): string | null {
  for (const text of texts) {
    const found = pattern.exec(text)
    if (found) return found[0]
  }
  return null
}

function withoutAddresses(location: string): string {
  return location
    .replace(/https?:\/\/\S{1,1000}/gu, '')
    .replace(/^[\s;,–-]{1,10}|[\s;,–-]{1,10}$/gu, '')
    .slice(0, 300)
}

/** Only in a line that speaks of calling: a signature's number is nobody's way into the meeting. */
function phoneIn(texts: readonly string[]): string | null {
  for (const text of texts) {
    for (const line of text.split('\n', 500)) {
      const found = line.length < 500 && beforeNumber.test(line) ? number.exec(line) : null
      if (found) return found[0].trim()
    }
  }
  return null
}
