/**
 * What the doors show: plain values, listed field by field, ready to be JSON. Instants are epoch ms, days are
 * YYYY-MM-DD. A door adds no rules to these; it lays them out.
 */
import type { FeedbackView } from '#actions/feedback.ts'
import type { LogOffer } from '#actions/log-offers.ts'
import type { FeedbackMail } from '#actions/feedback-in-mail.ts'
import type { Interview, Outcome, Stage } from '#domain/application.ts'
import type { Evidence, FindingKind, Replyable, StatedReason } from '#domain/finding.ts'
import type { LinkSignal, ReviewQuestion } from '#domain/history.ts'
import type { Update } from '#domain/news.ts'
import type { KeptWords } from '#domain/kept-words.ts'
import type { LoggedLine } from '#domain/logged-line.ts'
import type { LogRound } from '#domain/interview-log.ts'
import type { Relation } from '#domain/person.ts'
import type { ReflectionAnswers } from '#domain/reflection.ts'
import type { StepBlock, StepKind, StepState } from '#domain/step.ts'
import type { CheckFacts } from '#write/check/types.ts'
import type { Register } from '#write/compose.ts'
import type { FactToInsert } from '#write/facts-to-insert.ts'

export interface PersonRef {
  readonly id: string
  readonly name: string
  readonly relation: Relation | null
  readonly title: string | null
  readonly address: string | null
  readonly replyable: Replyable | null
  /** Nothing is ever suggested to this person; the person set it, or they asked for it. */
  readonly doNotContact: boolean
}

export interface StepView {
  readonly id: string
  readonly kind: StepKind
  /** "Thank Priya Nair and ask to be kept in mind": what to do, in a line. */
  readonly title: string
  readonly state: StepState
  readonly opensAt: number
  readonly closesAt: number
  readonly opensOn: string
  /** The last day of the window (closesAt is its 24:00). */
  readonly closesOn: string
  /** Its window has passed, but not by so much that it lapsed: better late than never. */
  readonly late: boolean
  readonly suggestedAt: number | null
  readonly to: readonly PersonRef[]
  readonly passOnTo: readonly PersonRef[]
  readonly reason: string
  readonly cautions: readonly string[]
  readonly blockedBy: StepBlock | null
  readonly medium: 'mail' | 'mail-or-call' | 'none'
  readonly snoozedUntil: number | null
  readonly draftId: string | null
  readonly application: { readonly id: string; readonly company: string; readonly role: string | null }
}

export interface TodayView {
  /** YYYY-MM-DD in the owner's zone. */
  readonly today: string
  readonly zone: string
  readonly due: readonly StepView[]
  /** Opening within the next fourteen days. */
  readonly soon: readonly StepView[]
  readonly blocked: readonly StepView[]
  /** Past their window by 14 days or more: folded away. */
  readonly lapsedCount: number
  /** Interviews from now on, soonest first, with what earlier noes taught. */
  readonly interviews: readonly UpcomingInterview[]
  /** Interviews that lately ended, of which nothing is written down yet. */
  readonly logOffers: readonly LogOffer[]
  readonly reviewCount: number
  readonly empty: boolean
  /** The first import of all has begun and not ended: what is known so far is no plan. */
  readonly firstReading: boolean
}

export interface UpcomingInterview {
  readonly applicationId: string
  readonly company: string
  readonly role: string | null
  readonly start: number
  readonly end: number | null
  readonly timeZone: string | null
  readonly mode: Interview['mode']
  readonly round: string | null
  readonly people: readonly PersonRef[]
  readonly lessons: readonly Lesson[]
}

/** A line of an earlier reflection worth reading before the next interview, at any company. */
export interface Lesson {
  readonly applicationId: string
  readonly company: string
  readonly field: 'question' | 'story' | 'better' | 'missing' | 'action' | 'bud'
  readonly text: string
  readonly on: string
}

export interface ApplicationRow {
  readonly id: string
  readonly company: string
  readonly role: string | null
  readonly location: string | null
  readonly agency: string | null
  readonly stage: Stage
  readonly outcome: Outcome | null
  readonly appliedOn: string | null
  readonly closedOn: string | null
  readonly lastContactAt: number | null
  readonly interviews: number
  /** The next step that is due or upcoming. */
  readonly next: {
    readonly kind: StepKind
    readonly title: string
    readonly opensOn: string
    readonly state: StepState
  } | null
  readonly reviewCount: number
}

export interface EvidenceView extends Evidence {
  readonly messageKey: string
}

export interface InterviewView {
  readonly id: string
  readonly start: number
  readonly end: number | null
  readonly timeZone: string | null
  readonly mode: Interview['mode']
  readonly round: string | null
  readonly status: 'scheduled' | 'done' | 'cancelled'
  readonly people: readonly PersonRef[]
  readonly messageKeys: readonly string[]
  readonly manual: boolean
}

export interface TimelineItem {
  readonly at: number
  readonly kind: FindingKind | 'told-by-person'
  readonly direction: 'incoming' | 'outgoing' | null
  readonly title: string
  readonly messageKey: string | null
  /** Present for entries the person made; can be removed. */
  readonly manualId: string | null
  readonly from: string | null
  readonly subject: string | null
  readonly confidence: number | null
  readonly evidence: readonly Evidence[]
  readonly signal: LinkSignal | null
  readonly corrected: boolean
}

export interface NoView {
  readonly outcome: 'rejected' | 'position-closed'
  readonly receivedAt: number
  readonly messageKey: string | null
  readonly by: PersonRef | null
  readonly channel: 'automatic' | 'personal'
  readonly statedReason: StatedReason
  readonly feedbackOffered: boolean
  readonly feedbackRefused: boolean
  readonly feedbackGiven: boolean
  readonly reapplyHint: string | null
  readonly contactRefused: boolean
  readonly replyable: Replyable
  readonly evidence: readonly Evidence[]
}

export interface ApplicationView {
  readonly id: string
  readonly company: {
    readonly value: string
    readonly from: 'mail' | 'person'
    readonly evidence: EvidenceView | null
    readonly domain: string | null
  }
  readonly role: {
    readonly value: string
    readonly from: 'mail' | 'person'
    readonly evidence: EvidenceView | null
  } | null
  readonly location: string | null
  readonly requisitionId: string | null
  readonly agency: string | null
  readonly stage: Stage
  readonly stageReached: Stage
  readonly outcome: Outcome | null
  readonly appliedOn: string | null
  readonly closedOn: string | null
  readonly no: NoView | null
  readonly people: readonly PersonRef[]
  /** What was noted of talks with these people, oldest first. */
  readonly notes: readonly { readonly personId: string; readonly at: number; readonly text: string }[]
  readonly interviews: readonly InterviewView[]
  readonly timeline: readonly TimelineItem[]
  readonly steps: readonly StepView[]
  readonly review: readonly ReviewNote[]
  readonly corrections: readonly CorrectionView[]
  readonly manualEntries: readonly ManualView[]
  readonly drafts: readonly DraftView[]
  readonly reflection: ReflectionView | null
  readonly reallyInterested: 'yes' | 'maybe' | 'no' | null
  readonly lessons: readonly Lesson[]
  /** What they told of it in mails of their own, to be read when the person is ready. */
  readonly feedback: readonly FeedbackMail[]
  /** What was kept of it, word for word; folded like the mails. */
  readonly quotes: readonly FeedbackView[]
  readonly logs: readonly LogBrief[]
  /** What a quote may be about. */
  readonly stories: readonly NamedText[]
}

export interface NamedText {
  readonly id: string
  readonly text: string
}

/** That something was written down after an interview; what, its own page says. */
export interface LogBrief {
  readonly id: string
  /** Null for one that only the log knows. */
  readonly interviewId: string | null
  readonly on: string
  readonly round: LogRound | null
  readonly questions: readonly NamedText[]
}

/** A question in review, without what is needed to settle it. */
export interface ReviewNote {
  readonly id: string
  readonly question: ReviewQuestion['question']
  readonly messageKey: string
  readonly candidates: readonly string[]
  readonly text: string
}

export interface CorrectionView {
  readonly id: string
  readonly at: number
  /** "Company set to Northwind", in a line. */
  readonly sentence: string
  readonly undone: boolean
}

export interface ManualView {
  readonly id: string
  readonly at: number
  readonly sentence: string
  readonly removed: boolean
}

export interface MessageView {
  readonly key: string
  readonly messageId: string | null
  readonly date: number | null
  readonly from: { readonly name: string; readonly address: string } | null
  readonly to: readonly { readonly name: string; readonly address: string }[]
  readonly cc: readonly { readonly name: string; readonly address: string }[]
  readonly subject: string
  readonly text: string
  readonly kind: FindingKind
  readonly readerKind: FindingKind
  readonly confidence: number
  readonly runnerUp: { readonly kind: FindingKind; readonly confidence: number } | null
  readonly evidence: readonly Evidence[]
  readonly applicationId: string | null
  readonly signal: LinkSignal | null
}

export interface DraftView {
  readonly id: string
  readonly stepId: string
  readonly kind: StepKind
  readonly application: { readonly id: string; readonly company: string; readonly role: string | null }
  /** The mail that these words answer, to be read beside them; null in a new thread. */
  readonly answers: string | null
  readonly cautions: readonly string[]
  readonly language: string
  readonly to: readonly { readonly name: string; readonly address: string }[]
  readonly subject: string
  readonly body: string
  readonly version: number
  readonly editedAt: number
  readonly inThread: boolean
  readonly hasPlaceholder: boolean
  readonly words: number
  /** `mailto:` with subject and body, null without a known address or when too long for one (2,000 characters). */
  readonly mailto: string | null
  /** Says that the words are not in the thread's language, and why; null when they are. */
  readonly note: string | null
  /** A call sheet goes with feedback that may be asked by telephone. */
  readonly callSheet: string | null
  /** Updates and articles that this person has not heard yet. */
  readonly offers: readonly NewsOffer[]
  /** What the check knows around the mail, so that it says the same while one writes as when it is approved. */
  readonly check: CheckFacts
  /** What the check minds and the person keeps, with reasons. */
  readonly kept: readonly KeptWords[]
  readonly choices: DraftChoices
  /** Mails with this person about this application, newest first; not the whole of a long one. */
  readonly thread: readonly ThreadMail[]
  /** What the log and the mail hold, in the language of the words, to be put in with a press. */
  readonly facts: readonly FactToInsert[]
}

/** What else the words could be. */
export interface DraftChoices {
  /** Languages there are words in, ISO 639-1. */
  readonly languages: readonly string[]
  readonly registers: readonly Register[]
  readonly register: Register
  /** How many wordings there are, and which one it is: 0 is the first. */
  readonly wordings: number
  readonly wording: number
}

export interface ThreadMail {
  readonly key: string
  readonly from: string
  readonly at: number | null
  readonly subject: string
  readonly isMine: boolean
}

export interface NewsOffer {
  readonly id: string
  readonly type: 'update' | 'article'
  readonly title: string
  readonly on: string
  readonly used: boolean
}

export interface ReflectionView {
  readonly applicationId: string
  readonly answers: ReflectionAnswers
  /** 0 for one that was never saved: its answers are what logs and the posting have for it. */
  readonly version: number
  readonly editedAt: number
  readonly finishedAt: number | null
  /** What the logs of its interviews have for it, whether it stands there or not. */
  readonly fromLogs: readonly LoggedLine[]
}

export interface ImportProgress {
  readonly id: string
  readonly source: string
  readonly state: 'running' | 'paused' | 'done' | 'failed'
  /** Going through the source, or putting together what only the whole can tell, which takes a while in silence. */
  readonly phase: 'reading' | 'settling'
  readonly seen: number
  readonly kept: number
  readonly setAside: number
  readonly bytesRead: number
  readonly bytesTotal: number
  readonly messagesPerSecond: number
  readonly secondsLeft: number | null
  readonly error: { readonly code: string; readonly message: string } | null
}

export interface SourceView {
  readonly id: string
  readonly name: string
  readonly kind: string
  readonly path: string
  /** It was chosen in the browser, and its copy is put away once it is read: `path` leads nowhere. */
  readonly chosen: boolean
  readonly seen: number
  readonly kept: number
  readonly setAside: number
  readonly lastImportAt: number | null
  readonly resumable: boolean
  /** How many messages could not be looked at again because the source is gone. */
  readonly unreachable: number
}

export interface SetAsideView {
  readonly source: string
  readonly place: string
  readonly reason: string
}

/** What the person has told of themselves and found worth sharing; newest first, without the removed. */
export interface NewsView {
  readonly updates: readonly UpdateView[]
  readonly articles: readonly ArticleView[]
}

export interface UpdateView {
  readonly id: string
  readonly on: string
  readonly kind: Update['kind']
  readonly text: string
  readonly url: string | null
  /** Names of those who were told. */
  readonly toldTo: readonly string[]
}

export interface ArticleView {
  readonly id: string
  readonly addedAt: number
  readonly title: string
  readonly url: string
  readonly note: string | null
  readonly toldTo: readonly string[]
}

export interface SettingsView {
  /** Set by the person; empty when the mail decides. */
  readonly addresses: readonly string[]
  readonly inferredAddresses: readonly string[]
  readonly name: string | null
  /** IANA, as set; null when the zone of the start is used, which is `zoneInUse`. */
  readonly timeZone: string | null
  readonly zoneInUse: string
  readonly country: string | null
  /** Where everything lies on this computer. */
  readonly dataFolder: string
}
