import type { BoardState, BoardTrouble, Vendor } from '#domain/board.ts'
import type { CoolOff, CoolOffScope } from '#domain/cool-off.ts'
import type { Workplace } from '#domain/posting.ts'
import type { Lesson, PersonRef } from '#actions/views.ts'

export interface BoardView {
  readonly id: string
  readonly company: string
  readonly vendor: Vendor
  /** The page a person would open. */
  readonly page: string
  readonly state: BoardState
  /** The link in a mail that led to it; null when it was entered. */
  readonly evidence: { readonly messageKey: string; readonly url: string } | null
  /** Roles that stand on it now. */
  readonly open: number
  readonly triedAt: number | null
  readonly wholeAt: number | null
  readonly trouble: BoardTrouble | null
  /** The trouble in a sentence. */
  readonly says: string | null
  /** Refused so often that it rests until the person asks. */
  readonly rests: boolean
}

export interface OpeningView {
  readonly id: string
  readonly company: string
  readonly title: string
  readonly url: string
  readonly places: readonly string[]
  readonly workplace: Workplace | null
  readonly team: string | null
  readonly employment: string | null
  readonly postedOn: string | null
  readonly firstSeen: number
  readonly closedAt: number | null
  readonly putAside: boolean
}

export interface WaitView {
  readonly until: string
  readonly by: 'their-words' | 'table' | 'usual'
  readonly appliesTo: CoolOffScope
  /** False where the role is another than those the wait is for. */
  readonly holds: boolean
}

/** A role that fits, with all that is worth knowing before one writes or applies. */
export interface FittingView extends OpeningView {
  /** "same title, same city, one level up" */
  readonly words: string
  readonly isAnew: boolean
  /** It stood there before the no. */
  readonly isOld: boolean
  readonly application: { readonly id: string; readonly role: string | null; readonly noOn: string }
  /** The touch it brings forward, or could: null where there is none. */
  readonly step: {
    readonly id: string
    readonly state: string
    readonly opensOn: string
    readonly to: readonly PersonRef[]
    readonly draftId: string | null
  } | null
  /** Until when the company is said to wait; null when that is over. */
  readonly coolOff: WaitView | null
}

export interface OpeningsView {
  readonly watching: boolean
  readonly boards: readonly BoardView[]
  readonly fitting: readonly FittingView[]
  /** What stands open on confirmed boards, newest first; at most `mostShown`. */
  readonly all: readonly OpeningView[]
  readonly allCount: number
  readonly coolOffs: readonly CoolOff[]
}

/** What an application's page shows of all that. */
export interface ApplicationOpeningsView {
  readonly fitting: readonly FittingView[]
  /** From which day on a new application is looked at afresh; null without a no. */
  readonly freshFrom: { readonly day: string; readonly by: 'their-words' | 'table' | 'usual' } | null
  /** Earlier applications at the company that ended in a no, the latest first. */
  readonly earlier: readonly { readonly id: string; readonly role: string | null; readonly noOn: string }[]
  /** A later application at the company. */
  readonly later: { readonly id: string; readonly role: string | null; readonly appliedOn: string | null } | null
  /** What was learned there, for one who applies again. */
  readonly lessons: readonly Lesson[]
}

export const mostShown = 500
