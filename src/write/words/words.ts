import type { Update } from '#domain/news.ts'
import type { Formality } from '#write/formality.ts'

/**
 * A wording is a line of text with three marks, so that the tables read like mails:
 *
 * - `{role}` is a fact; a wording whose fact is not known is passed over;
 * - `[ for the {role} role]` is left out when a fact in it is not known;
 * - `{Sie|du}` is the formal and the informal address.
 *
 * `«…»` is a gap that only the person can fill; it blocks approval.
 */
export type Wording = string

export const slots = [
  'given',
  'family',
  'full',
  'academic',
  'honorific',
  'company',
  'agency',
  'role',
  'meeting',
  'date',
  'month',
  'appliedOn',
  'others',
  'update',
  'article',
  'url',
  'note',
  'after',
  'promised',
  'lastWrote',
  'me',
] as const
export type Slot = (typeof slots)[number]

/** What a mail is made of. One part is one or two sentences, in several wordings. */
export const partNames = [
  // Thanks
  'thanksForInterview',
  'thanksForMeeting',
  'thanksForTelling',
  'thanksForConsidering',
  'thanksToAgency',
  'thanksToGoBetween',
  'thanksForFeedback',
  'passOn',
  'passOnUnknown',
  // What only the person can say
  'personal',
  'personalToPassOn',
  // The decision
  'acceptance',
  'acceptanceFromAgency',
  'acceptanceOfClosing',
  // What may come
  'future',
  'futureAfterClosing',
  'futureWithAgency',
  'futureWithHint',
  // What would help
  'invite',
  'invitePassedOn',
  'lead',
  'leadWhenOffered',
  'askAboutInterview',
  'askAboutApplication',
  'askAboutRequirement',
  'askAboutLevel',
  'askAfterFeedback',
  'askAgency',
  'release',
  'releaseShort',
  'releaseWhenRefused',
  'wish',
  // Keeping in touch
  'whoIAm',
  'whoIAmAgain',
  'whoIAmNotMet',
  'whoIAmToAgency',
  'whoIAmWithoutInterview',
  'newsMissing',
  'article',
  'whyArticle',
  'whyUpdate',
  'positions',
  'positionsAtAgency',
  'lightly',
  // After silence
  'statusThanks',
  'statusThanksNotMet',
  'statusThanksWithoutInterview',
  'statusPromised',
  'stillInterested',
  'statusQuestion',
  'statusRelease',
] as const
export type PartName = (typeof partNames)[number]

export type SubjectKind = 'thanksForTalk' | 'thanks' | 'question' | 'sinceTalk' | 'since' | 'status'

export interface DayParts {
  readonly year: number
  /** 1–12 */
  readonly month: number
  readonly day: number
  /** 1 Monday … 7 Sunday */
  readonly weekday: number
}

export interface CallSheetWords {
  readonly title: Wording
  readonly opening: readonly Wording[]
  readonly headings: {
    readonly who: string
    readonly say: string
    readonly ask: string
    readonly answers: string
    readonly after: string
  }
  readonly who: readonly Wording[]
  readonly questions: {
    readonly interview: readonly Wording[]
    readonly application: readonly Wording[]
    readonly requirement: readonly Wording[]
    readonly level: readonly Wording[]
    readonly agency: readonly Wording[]
  }
  readonly afterwards: readonly Wording[]
}

/** Everything one language needs. */
export interface Words {
  readonly language: string
  readonly parts: Readonly<Record<PartName, readonly Wording[]>>
  readonly updates: Readonly<Record<Update['kind'], readonly Wording[]>>
  /** The first whose facts are known is taken; the last needs none. */
  readonly greetings: Readonly<Record<Formality, readonly Wording[]>>
  readonly closings: readonly Wording[]
  /** For a new thread; those of three to six words are preferred, and of these the ones that say most. */
  readonly subjects: Readonly<Record<SubjectKind, readonly Wording[]>>
  /** What one calls an interview of this round or mode; keys are lower-case stems of the round's name. */
  readonly meetings: {
    readonly rounds: readonly (readonly [stem: string, name: string])[]
    readonly phone: string
    readonly other: string
  }
  readonly callSheet: CallSheetWords
  readonly gaps: { readonly myName: string }
  longDate(day: DayParts, monthFirst: boolean): string
  /** With the year when it is not clear which one is meant. */
  monthOf(day: DayParts, withYear: boolean): string
  withYear(date: string, year: number): string
  inMonths(months: number): string
  readonly fromDay: Wording
  list(names: readonly string[]): string
}
