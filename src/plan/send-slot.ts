import { Temporal } from 'temporal-polyfill'
import { isBusinessDay } from '#plan/business-days.ts'
import type { DayNumber } from '#plan/day-number.ts'
import { toCivil, toDay, weekdayOf, zoneDays } from '#plan/day-number.ts'

export interface SlotQuestion {
  /** Epoch ms; the answer lies inside [opensAt, closesAt). */
  readonly opensAt: number
  readonly closesAt: number
  /** Nothing is suggested earlier than this, as long as the window has room after it. */
  readonly notBefore: number
  /** The recipient's. */
  readonly zone: string
  readonly country: string | null
  /** Weekdays (1 Monday) and local times, `HH:MM`. */
  readonly slot: { readonly weekdays: readonly number[]; readonly from: string; readonly to: string }
}

const longestLook = 70

/**
 * The moment to suggest: the slot's weekday and hours in the recipient's zone, no holiday of theirs, not between
 * 20 December and 3 January; else the next best business day, at the same hour; else when the window opens
 * (`domain/01 §1.5`: weak evidence, so a suggestion only).
 */
export function suggestMoment(question: SlotQuestion): number {
  const { opensAt, closesAt } = question
  const from = question.notBefore > opensAt && question.notBefore < closesAt ? question.notBefore : opensAt

  return pickSlot(question, from) ?? (from > opensAt ? pickSlot(question, opensAt) : null) ?? from
}

function pickSlot(question: SlotQuestion, from: number): number | null {
  const days = zoneDays(question.zone)
  const first = days.dayOf(from)
  const last = Math.min(days.dayOf(question.closesAt - 1), first + longestLook)
  for (const isGood of inOrderOfPreference) {
    for (let day = first; day <= last; day++) {
      if (!isBusinessDay(question.country, day) || !isGood(day, question)) continue
      const moment = momentOn(day, question, from)
      if (moment !== null) return moment
    }
  }
  return null
}

const inOrderOfPreference: readonly ((day: DayNumber, question: SlotQuestion) => boolean)[] = [
  (day, { slot }) => slot.weekdays.includes(weekdayOf(day)) && !isYearsEnd(day),
  (day) => !isYearsEnd(day),
  (day, { slot }) => slot.weekdays.includes(weekdayOf(day)),
  () => true,
]

/** The slot's first minute that is not before `from` and inside the window; null when the slot of that day is over. */
function momentOn(day: DayNumber, question: SlotQuestion, from: number): number | null {
  const start = instantOf(day, question.slot.from, question.zone)
  if (from <= start) return start < question.closesAt ? start : null
  const moment = Math.ceil(from / 60_000) * 60_000

  return moment <= instantOf(day, question.slot.to, question.zone) && moment < question.closesAt ? moment : null
}

function isYearsEnd(day: DayNumber): boolean {
  const { month, day: ofMonth } = toCivil(day)
  return (month === 12 && ofMonth >= 20) || (month === 1 && ofMonth <= 3)
}

/** By zone and time of day, then by day. */
const remembered = new Map<string, Map<DayNumber, number>>()

function instantOf(day: DayNumber, time: string, zone: string): number {
  const key = `${zone} ${time}`
  let instants = remembered.get(key)
  if (instants === undefined) {
    if (remembered.size >= 1000) remembered.clear()
    remembered.set(key, (instants = new Map()))
  }
  const found = instants.get(day)
  if (found !== undefined) return found

  const instant = Temporal.PlainDate.from(toDay(day)).toZonedDateTime({
    timeZone: zone,
    plainTime: Temporal.PlainTime.from(time),
  }).epochMilliseconds
  if (instants.size >= 40_000) instants.clear()
  instants.set(day, instant)
  return instant
}
