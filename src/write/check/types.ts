import type { MailStepKind } from '#domain/step.ts'
import type { RuleId } from '#write/check/rule-table.ts'

/** block: cannot be approved; error: only with a reason that is kept; warn and info: said, nothing more. */
export type Severity = 'block' | 'error' | 'warn' | 'info'

export type Verdict = 'block' | 'error' | 'warn' | 'clean'

export interface Finding {
  readonly ruleId: RuleId
  readonly severity: Severity
  /** Which text `start` and `end` count in. What concerns the mail as a whole stands at 0–0. */
  readonly field: 'body' | 'subject' | 'recipients'
  /** UTF-16 units, `end` exclusive. */
  readonly start: number
  readonly end: number
  /** What was found, why it matters, what to do instead; in the language of the pages. */
  readonly message: string
  readonly why: string
  readonly suggestion: string
  /** Where the rule comes from, as `domain/02` names it. */
  readonly source: string
  /** Words to put in the place of a stretch of the field; empty takes it out. Never applied without a click. */
  readonly fix: Fix | null
}

export interface Fix {
  readonly start: number
  readonly end: number
  readonly text: string
}

export interface CheckReport {
  /** In the order of the text; what concerns the whole comes first. */
  readonly findings: readonly Finding[]
  readonly words: number
  /** The gravest severity; a mail with nothing but infos is clean. */
  readonly verdict: Verdict
}

/** What is known around the mail. What is left out is not judged. */
export interface CheckFacts {
  readonly recipientName?: string | null
  readonly recipientRelation?: string | null
  readonly company?: string | null
  readonly role?: string | null
  /** Calendar day of the interview, `YYYY-MM-DD`; null when there was none. */
  readonly interviewDate?: string | null
  readonly otherCompanies?: readonly string[]
  /** Whether it answers a mail; unknown means that the subject tells (`Re:`, `AW:`). */
  readonly inThread?: boolean | null
  /** The application the answered thread belongs to is another one. */
  readonly threadOfAnother?: boolean
  /** Language of the thread. */
  readonly threadLanguage?: string | null
  readonly ownAddresses?: readonly string[]
  /** Every address seen in the mailbox or typed by the person. */
  readonly knownAddresses?: readonly string[]
  /** Addresses and domains that asked not to be written to. */
  readonly suppressed?: readonly string[]
  /** Addresses of bosses and staff departments, for cc-escalation. */
  readonly superiors?: readonly string[]
  /** What the interview log holds: topics, people, projects. */
  readonly notes?: readonly string[]
  /** Days since the no, in the owner's zone. */
  readonly daysSinceNo?: number | null
  readonly unanswered?: { readonly count: number; readonly limit: number }
  /** Mails sent before: to others of the same company after the same no, or to this person. */
  readonly earlierTexts?: readonly string[]
  readonly attachments?: number
  /** When it would go, in the recipient's zone; Monday is 1. */
  readonly sendAt?: { readonly weekday: number; readonly hour: number } | null
  /** A recruiter is the contact, so that an interviewer is not asked about the process. */
  readonly recruiterIsContact?: boolean
}

export interface CheckedMail {
  /** `reapply`: words beside a new application, which only need what every mail needs. */
  readonly step: MailStepKind | 'reapply'
  /** Language of the words, ISO 639-1. */
  readonly language: string
  /** Null when it is not known yet: then nothing is said of it. */
  readonly subject: string | null
  readonly body: string
  readonly to?: readonly string[]
  readonly cc?: readonly string[]
  readonly bcc?: readonly string[]
  readonly facts?: CheckFacts
}
