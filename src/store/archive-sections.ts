import type { Board, Opening } from '#domain/board.ts'
import type { CoolOff } from '#domain/cool-off.ts'
import type { TableImport } from '#domain/table-import.ts'
import type { Correction } from '#domain/correction.ts'
import type { Decision, Interest } from '#domain/decision.ts'
import type { Draft } from '#domain/draft.ts'
import type { Finding } from '#domain/finding.ts'
import type { ManualEntry } from '#domain/manual.ts'
import type { ParsedMessage, Place } from '#domain/message.ts'
import type { FeedbackQuote } from '#domain/feedback.ts'
import type { InterviewLog } from '#domain/interview-log.ts'
import type { Outgoing } from '#domain/outbox.ts'
import type { Feed, FetchNote, ShelfArticle } from '#domain/shelf.ts'
import type { Article, Told, Update } from '#domain/news.ts'
import type { InterviewNotes, PracticeCard, PracticeReview, QuestionList } from '#domain/practice.ts'
import type { KeptPosting } from '#domain/kept-posting.ts'
import type { RequirementList } from '#domain/requirement.ts'
import type { ResumeVersion } from '#domain/resume.ts'
import type { PrivatePage } from '#domain/private-page.ts'
import type { Reflection } from '#domain/reflection.ts'
import type { Story, Telling } from '#domain/story.ts'
import type { Account } from '#domain/account.ts'
import type { AddressCount } from '#store/addresses.ts'
import type { ForgottenPerson, PersonFact } from '#domain/person-fact.ts'
import type { SettingsChange } from '#store/settings.ts'
import type { Source } from '#store/sources.ts'

/**
 * All facts of one owner, in the order in which they can be written again. Left out is what another store could not
 * use: hashes of other mail and the places to which sources were read belong to this store's key, and how far imports
 * came to this computer.
 */
export interface ArchiveSections {
  /** One: how many writes there were, so that new ids come behind the old ones. */
  readonly owner: { readonly turns: number }
  /** At most one: what was set, without the defaults. */
  readonly settings: SettingsChange
  /** Before the mail, so that nothing of them comes in. */
  readonly forgottenPeople: ForgottenPerson
  readonly sources: Omit<Source, 'cursor' | 'fingerprint' | 'kept' | 'setAside'>
  readonly setAside: { readonly sourceId: string; readonly place: Place; readonly reason: string }
  readonly addresses: AddressCount
  readonly messages: {
    readonly message: ParsedMessage
    readonly finding: Finding
    readonly meVersion: string
    readonly sourceId: string | null
    readonly place: Place
  }
  readonly corrections: Correction
  readonly manual: ManualEntry
  readonly tableImports: TableImport
  readonly decisions: Decision
  readonly interests: Interest
  readonly drafts: Draft
  /** The words a draft had before, oldest first. */
  readonly draftVersions: Draft
  readonly outbox: Outgoing
  readonly reflections: Reflection
  readonly interviewLogs: InterviewLog
  readonly feedback: FeedbackQuote
  /** Only where asked for. */
  readonly privatePages: PrivatePage
  readonly updates: Update
  /** One from before there was a shelf says less. */
  readonly articles: Article & Partial<ShelfArticle>
  readonly feeds: Feed
  /** What left for the internet. */
  readonly fetches: FetchNote
  readonly told: Told
  readonly boards: Board
  readonly openings: Opening
  readonly coolOffs: CoolOff
  readonly personFacts: PersonFact
  readonly postings: KeptPosting
  /** Every version. */
  readonly requirementLists: RequirementList
  /** Every version. */
  readonly resumes: ResumeVersion
  /** Without what opens them. */
  readonly accounts: Account
  readonly stories: Story
  readonly storyTellings: Telling
  readonly practiceCards: PracticeCard
  readonly practiceReviews: PracticeReview
  readonly questionLists: QuestionList
  readonly interviewNotes: InterviewNotes
}

export type ArchiveSection = keyof ArchiveSections

/** Parents before children. */
export const archiveSections = [
  'owner',
  'settings',
  'forgottenPeople',
  'sources',
  'setAside',
  'addresses',
  'messages',
  'corrections',
  'manual',
  'tableImports',
  'decisions',
  'interests',
  'drafts',
  'draftVersions',
  'outbox',
  'reflections',
  'interviewLogs',
  'feedback',
  'privatePages',
  'updates',
  'articles',
  'feeds',
  'fetches',
  'told',
  'boards',
  'openings',
  'coolOffs',
  'personFacts',
  'postings',
  'requirementLists',
  'resumes',
  'accounts',
  'stories',
  'storyTellings',
  'practiceCards',
  'practiceReviews',
  'questionLists',
  'interviewNotes',
] as const satisfies readonly ArchiveSection[]

/** A stretch of one section. */
export type ArchivePart = {
  readonly [Section in ArchiveSection]: {
    readonly section: Section
    readonly items: readonly ArchiveSections[Section][]
  }
}[ArchiveSection]

export type ArchiveCounts = Readonly<Record<ArchiveSection, number>>
