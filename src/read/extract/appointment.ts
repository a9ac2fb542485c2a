import type { Appointment, OfferedSlot } from '#domain/finding.ts'
import { plainOf, toldSlots, type ToldTime } from '#read/extract/interview-time.ts'
import type { Prepared } from '#read/prepare.ts'
import { agrees, asksToConfirm, asksWhetherItSuits, declines, speaksOfMeeting } from '#read/tables/agreement-words.ts'

/** What a mail's own words say of a time to meet. Offsets are into the readable text. */
export interface AppointmentWords extends Pick<Appointment, 'slots' | 'answer'> {
  /** The times among the slots, in order. */
  readonly times: readonly ToldTime[]
  /** The one time that is set, not asked for; null where there is none, or several. */
  readonly fixed: ToldTime | null
  readonly speaksOfMeeting: boolean
}

const day = 86_400_000
/** What lies further ahead is a start of work or a holiday. */
const aheadFor = 75 * day
const behindFor = day / 2
const readUpTo = 4_000
/** An answer to a proposal is in the first words. */
const answersWithin = 400
const shortQuestion = 60
const mostSlots = 8

/**
 * The times that a human's mail names for a meeting, and whether it agrees or declines. Only its own words count, or of
 * a forward those passed on. `sentOn` in epoch ms; without it nothing is told, for a weekday is counted from it.
 */
export function appointmentIn(prepared: Prepared, sentOn: number | null, zone: string): AppointmentWords | null {
  if (sentOn === null) return null
  const wanted = prepared.forwarded === null ? 'new' : 'forwarded'
  const part = prepared.zones.find(({ kind }) => kind === wanted)
  if (part === undefined) return null
  const words = prepared.text.slice(part.start, Math.min(part.end, part.start + readUpTo))
  const told = toldSlots(words, sentOn, zone)
  const times = told.times
    .filter(({ start }) => start >= sentOn - behindFor && start <= sentOn + aheadFor)
    .map((time) => ({ ...time, from: time.from + part.start, to: time.to + part.start }))
  const plain = plainOf(words)
  const slots: OfferedSlot[] = times.map(({ start, end, timeZone }) => ({ start, end, timeZone }))
  for (const { day: one } of told.days) {
    const start = one.toZonedDateTime({ timeZone: zone }).epochMilliseconds
    if (start >= sentOn - day && start <= sentOn + aheadFor)
      slots.push({ start, end: null, timeZone: zone, isDay: true })
  }
  const opening = plain.slice(0, answersWithin)
  const [only] = times
  const isSet = only !== undefined && areOneTime(times) && !isAskedFor(only, plain, part.start)
  return {
    times,
    slots: slots.slice(0, mostSlots),
    answer: declines.test(opening) ? 'no' : agrees.test(opening) ? 'yes' : null,
    fixed: isSet ? only : null,
    speaksOfMeeting: speaksOfMeeting.test(plain) || speaksOfMeeting.test(plainOf(prepared.subject)),
  }
}

/** Told again further down, it is one time. */
function areOneTime([first, ...rest]: readonly ToldTime[]): boolean {
  return rest.every(({ start }) => start === first?.start)
}

/** "Would Thursday at 4:30 be convenient?", "Friday at 11. Does that work?" */
function isAskedFor({ from, to }: ToldTime, plain: string, offset: number): boolean {
  const [start, end] = [from - offset, to - offset]
  const closes = /[.!?…]\s|[.!?…]$|\s{2}/.exec(plain.slice(end))
  const isQuestion = closes !== null && closes[0].startsWith('?')
  const sentence = plain.slice(Math.max(0, plain.lastIndexOf('. ', start)), end + (closes?.index ?? 0) + 1)
  if (asksToConfirm.test(sentence)) return false
  if (isQuestion || asksWhetherItSuits.test(sentence)) return true
  const rest = plain.slice(end + (closes?.index ?? 0) + 1, end + 500)
  const question = rest.indexOf('?')
  if (question < 0) return false
  const asked = rest.slice(Math.max(rest.lastIndexOf('. ', question), rest.lastIndexOf('! ', question), 0), question)
  return (
    asked.trim().length < shortQuestion &&
    !asksToConfirm.test(asked) &&
    /\b(?:works?|suits?|ok(?:ay)?|passt|recht|va|vous|convient|viene|parece|bene|bem|pode|serve|schikt|lukt|uit|fine|good|possible|free|available)\b/.test(
      asked,
    )
  )
}
