import type { Language } from '#domain/language.ts'
import type { OwnModel } from '#domain/own-model.ts'
import type { PracticeSettings } from '#domain/practice.ts'

/** The plan's clock: every default of `domain/01 §1.9`, with DESIGN's where they differ. Days are calendar days. */
export interface PlanSettings {
  /** Hours after the no in which nothing is written; not below 12. */
  readonly quietHours: number
  readonly acknowledge: { readonly enabled: boolean; readonly days: readonly [number, number] }
  readonly reflectAfterDays: number
  readonly feedbackDays: readonly [number, number]
  readonly followUpDaysAfterInterview: readonly [number, number]
  /** Never earlier than this many hours after the no, nor closing before that many days after it. */
  readonly followUpAfterNo: { readonly hours: number; readonly closesAfterDays: number }
  readonly followUpPeople: number
  readonly keepInTouchFirstDays: number
  readonly keepInTouchEveryDays: readonly [number, number]
  readonly maxUnansweredPerson: number
  readonly maxUnansweredCompany: number
  readonly minGapPersonDays: number
  readonly minGapCompanyDays: number
  readonly dailyCap: number
  /** ISO weekdays and local times in the recipient's zone: a suggestion. */
  readonly sendSlot: { readonly weekdays: readonly number[]; readonly from: string; readonly to: string }
  readonly reapplyMonths: number
  readonly silentAsNoDays: number
  readonly lapsedAfterDays: number
  /** Months after the last contact after which Ajar asks whether to forget somebody (`domain/08 §8.5`, 7). */
  readonly forgetAfterMonths: number
}

export const defaultPlanSettings: PlanSettings = {
  quietHours: 24,
  acknowledge: { enabled: true, days: [1, 2] },
  reflectAfterDays: 3,
  feedbackDays: [2, 7],
  followUpDaysAfterInterview: [14, 21],
  followUpAfterNo: { hours: 48, closesAfterDays: 9 },
  followUpPeople: 3,
  keepInTouchFirstDays: 90,
  keepInTouchEveryDays: [90, 120],
  maxUnansweredPerson: 3,
  maxUnansweredCompany: 4,
  minGapPersonDays: 14,
  minGapCompanyDays: 7,
  dailyCap: 5,
  sendSlot: { weekdays: [2, 3, 4], from: '09:30', to: '11:30' },
  reapplyMonths: 6,
  silentAsNoDays: 21,
  lapsedAfterDays: 14,
  forgetAfterMonths: 24,
}

/** Whose mailbox it is and where they live. */
export interface OwnerSettings {
  /** Lower-cased; set by `--me` or by hand. Empty: inferred from the mail. */
  readonly addresses: readonly string[]
  readonly inferredAddresses: readonly string[]
  readonly name: string | null
  /** IANA; null: the zone given at start. */
  readonly timeZone: string | null
  /** ISO 3166-1 alpha-2, for public holidays where the recipient's country is unknown. */
  readonly country: string | null
  /** What the pages speak; null: as the browser asks. */
  readonly language: Language | null
  readonly plan: PlanSettings
  /** Ways to look at the applications that the person named, in their order. */
  readonly savedViews: readonly SavedView[]
  readonly practice: PracticeSettings
  /** Whether feeds and boards may be read by themselves; off until the person turns it on. */
  readonly watching: boolean
  /** Null or absent: no model is ever asked. */
  readonly ownModel?: OwnModel | null
}

/** A name for a search, a filter and an order, as the address of the page says them (without its `?`). */
export interface SavedView {
  readonly id: string
  readonly name: string
  readonly search: string
}
