import type { ApplicationFacts, PlanFacts } from '#plan/facts.ts'
import type { DayWindow } from '#plan/windows.ts'
import { dayWindow, firstWholeDayFrom } from '#plan/windows.ts'

/**
 * The days in which thanks are due after an interview and a no, before anybody's weekend: opens max(last interview +
 * 14 d, no + 48 h), closes max(last interview + 21 d, no + 9 d) (`domain/01 §1.1`).
 */
export function followUpRule(app: ApplicationFacts, facts: PlanFacts): DayWindow {
  const [from, to] = facts.settings.followUpDaysAfterInterview
  const { hours, closesAfterDays } = facts.settings.followUpAfterNo
  const lastInterview = app.interviews.at(-1)!.day
  // 48 hours are hours: the first whole day that begins after them.
  const cooled = firstWholeDayFrom(app.no!.receivedAt + hours * 3_600_000, facts.days)

  return dayWindow(Math.max(lastInterview + from, cooled), Math.max(lastInterview + to, app.noDay + closesAfterDays))
}
