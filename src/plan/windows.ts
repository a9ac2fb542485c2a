import { businessDayFrom } from '#plan/business-days.ts'
import type { DayNumber, ZoneDays } from '#plan/day-number.ts'

/** Calendar days in the owner's zone: from 00:00 of `opens` to 24:00 of `closes`. Never empty: `closes` ≥ `opens`. */
export interface DayWindow {
  readonly opens: DayNumber
  readonly closes: DayNumber
}

/** `closes` never before `opens`, whatever a rule or a setting says. */
export function dayWindow(opens: DayNumber, closes: DayNumber): DayWindow {
  return { opens, closes: Math.max(opens, closes) }
}

/** Both ends moved forward to the next business day of the recipient's country (DESIGN, The plan's clock). */
export function onBusinessDays(window: DayWindow, country: string | null): DayWindow {
  return dayWindow(businessDayFrom(country, window.opens), businessDayFrom(country, window.closes))
}

/** A window moved whole, so that it keeps its length: waiting never takes days away from it. */
export function movedTo(window: DayWindow, opens: DayNumber, country: string | null): DayWindow {
  if (opens <= window.opens) return window
  return onBusinessDays({ opens, closes: window.closes + (opens - window.opens) }, country)
}

/** The first day that begins no earlier than the instant. */
export function firstWholeDayFrom(instant: number, days: ZoneDays): DayNumber {
  const day = days.dayOf(instant)
  return days.startOf(day) >= instant ? day : day + 1
}

export function toInstants(window: DayWindow, days: ZoneDays): { readonly opensAt: number; readonly closesAt: number } {
  return { opensAt: days.startOf(window.opens), closesAt: days.startOf(window.closes + 1) }
}
