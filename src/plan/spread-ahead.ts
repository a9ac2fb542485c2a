import type { Step } from '#domain/step.ts'
import { isBusinessDay } from '#plan/business-days.ts'
import type { DayNumber } from '#plan/day-number.ts'
import { mondayOf } from '#plan/day-number.ts'

/** A mail that is still to be written, as far as its day hangs on it. */
export interface MailAhead {
  readonly step: Pick<Step, 'id' | 'kind' | 'follows'>
  readonly to: string
  readonly company: string
  /** The first and the last day it may go on. */
  readonly opens: DayNumber
  readonly closes: DayNumber
}

export interface SpreadRules {
  readonly today: DayNumber
  /** The first day that is not looked at any more. */
  readonly until: DayNumber
  readonly dailyCap: number
  readonly minGapPersonDays: number
  readonly minGapCompanyDays: number
  /** The owner's, whose working days count; ISO 3166-1 alpha-2. */
  readonly country: string | null
  /** Mails that went today already. */
  readonly sentToday: number
}

export interface Spread {
  /** A day for each mail that has one before `until`, in the order of days. */
  readonly days: readonly { readonly mail: MailAhead; readonly day: DayNumber }[]
  /** So many mails a week are no burden; a week has more only where windows leave no other. */
  readonly calmWeek: number
}

/**
 * A day for every mail ahead: within its window, on working days, never more than a day's cap, one at a time to a person
 * and to a company, and no week heavier than need be. A proposal to look at, made anew each time; nothing is stored.
 */
export function spreadAhead(mails: readonly MailAhead[], rules: SpreadRules): Spread {
  const inOrder = mails
    .filter(({ opens }) => opens < rules.until)
    .toSorted((a, b) => a.closes - b.closes || a.opens - b.opens || (a.step.id < b.step.id ? -1 : 1))
  const weeks = Math.max(1, Math.ceil((rules.until - rules.today) / 7))
  const calmWeek = Math.max(2, Math.ceil((inOrder.length / weeks) * 1.5))
  const calendar = new Calendar(rules)
  for (const mail of inOrder) {
    const inWindow = possibleDays(mail, rules).filter((day) => calendar.hasRoom(mail, day))
    const days =
      inWindow.length > 0
        ? inWindow
        : daysAfter(mail, rules)
            .filter((day) => calendar.hasRoom(mail, day))
            .slice(0, 1)
    const day = days.find((one) => calendar.loadOf(one) < calmWeek) ?? lightest(days, calendar)
    if (day !== undefined) calendar.put(mail, day)
  }
  // What came later may have made a week heavy that an earlier one could leave.
  for (let round = 0; round < inOrder.length * 4; round++) if (!calendar.lightenOnce(calmWeek)) break
  return { days: calendar.all(), calmWeek }
}

/** Working days of its window from today on. */
function possibleDays({ opens, closes }: MailAhead, rules: SpreadRules): readonly DayNumber[] {
  return workingDays(Math.max(opens, rules.today), closes, rules)
}

/** So long after its window a mail is still open. */
const openAfterDays = 14

/** Where the window has no room: the days until it lapses. */
function daysAfter({ opens, closes }: MailAhead, rules: SpreadRules): readonly DayNumber[] {
  const first = Math.max(opens, rules.today, closes + 1)
  return workingDays(first, first + openAfterDays - 1, rules)
}

function workingDays(first: DayNumber, last: DayNumber, { until, country }: SpreadRules): readonly DayNumber[] {
  const days: DayNumber[] = []
  for (let day = first; day <= Math.min(last, until - 1); day++) if (isBusinessDay(country, day)) days.push(day)
  return days
}

function lightest(days: readonly DayNumber[], calendar: Calendar): DayNumber | undefined {
  return days.toSorted((a, b) => calendar.loadOf(a) - calendar.loadOf(b) || a - b)[0]
}

class Calendar {
  readonly #rules: SpreadRules
  readonly #placed = new Map<MailAhead, DayNumber>()

  constructor(rules: SpreadRules) {
    this.#rules = rules
  }

  /** Mails in the week of a day. */
  loadOf(day: DayNumber): number {
    const monday = mondayOf(day)
    let load = 0
    for (const other of this.#placed.values()) if (mondayOf(other) === monday) load++
    return load
  }

  hasRoom(mail: MailAhead, day: DayNumber): boolean {
    const { dailyCap, sentToday, today } = this.#rules
    let onThatDay = day === today ? sentToday : 0
    for (const [other, otherDay] of this.#placed) {
      if (other === mail) continue
      if (otherDay === day) onThatDay++
      if (Math.abs(otherDay - day) < this.#gap(mail, other)) return false
    }
    return onThatDay < Math.max(1, dailyCap)
  }

  put(mail: MailAhead, day: DayNumber): void {
    this.#placed.set(mail, day)
  }

  /** Moves one mail out of a week that is heavy into one that stays lighter; false: there is none. */
  lightenOnce(calmWeek: number): boolean {
    for (const [mail, day] of this.#placed) {
      const load = this.loadOf(day)
      if (load <= calmWeek) continue
      const better = possibleDays(mail, this.#rules).find(
        (one) => mondayOf(one) !== mondayOf(day) && this.loadOf(one) + 1 < load && this.hasRoom(mail, one),
      )
      if (better === undefined) continue
      this.#placed.set(mail, better)
      return true
    }
    return false
  }

  all(): Spread['days'] {
    return [...this.#placed]
      .map(([mail, day]) => ({ mail, day }))
      .toSorted((a, b) => a.day - b.day || (a.mail.step.id < b.mail.step.id ? -1 : 1))
  }

  /** The follow-ups of one no stand a day apart, everything else at a company its gap. */
  #gap(mail: MailAhead, other: MailAhead): number {
    const { minGapPersonDays, minGapCompanyDays } = this.#rules
    if (mail.to === other.to) return minGapPersonDays
    if (mail.company !== other.company) return 0
    const areThanks = mail.step.kind === 'follow-up' && other.step.kind === 'follow-up'
    return areThanks && mail.step.follows === other.step.follows ? 1 : minGapCompanyDays
  }
}
