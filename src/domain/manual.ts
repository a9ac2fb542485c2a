import type { Outcome, Stage } from '#domain/application.ts'
import type { CsvFormat } from '#domain/csv.ts'
import type { Anchor, ManualId } from '#domain/ids.ts'
import type { InterviewMode, StatedReason } from '#domain/finding.ts'
import type { Relation } from '#domain/person.ts'

export interface ApplicationFact {
  readonly type: 'application'
  readonly company: string
  readonly role: string | null
  readonly location: string | null
  /** YYYY-MM-DD; null when only saved. */
  readonly appliedOn: string | null
  /** There when it came as the row of a table: such a fact says less than the mail where both say something. */
  readonly row?: RowFacts
}

/** What a table tells beside company, role and place. Days are YYYY-MM-DD. */
export interface RowFacts {
  readonly from: CsvFormat
  /** The furthest stage it names. */
  readonly stage: Stage | null
  readonly outcome: Outcome | null
  readonly closedOn: string | null
  readonly savedOn: string | null
  readonly url: string | null
}

export interface ContactFact {
  readonly type: 'contact'
  readonly application: Anchor
  readonly name: string
  readonly address: string | null
  readonly title: string | null
  readonly relation: Relation
  /** There when it came as a card of an address book: such a fact says less than the mail, and than what was typed. */
  readonly card?: CardFacts
}

/** What a card tells beside name, address and title. */
export interface CardFacts {
  readonly telephone: string | null
  /** The person said that they belong to the application, and as what; else they were known there before. */
  readonly isTicked: boolean
}

/** What a person adds because it is not in the mail. `application` is any anchor of the application it belongs to. */
export type ManualFact =
  | ApplicationFact
  | {
      readonly type: 'interview'
      readonly application: Anchor
      /** Epoch ms. */
      readonly start: number
      readonly end: number | null
      readonly timeZone: string
      readonly mode: InterviewMode
      readonly round: string | null
      readonly people: readonly {
        readonly name: string
        readonly address: string | null
        readonly title: string | null
      }[]
    }
  | {
      /** A no told by telephone or in person. */
      readonly type: 'no'
      readonly application: Anchor
      readonly at: number
      readonly outcome: 'rejected' | 'position-closed'
      readonly statedReason: StatedReason
      readonly by: { readonly name: string; readonly address: string | null; readonly relation: Relation } | null
      readonly feedbackGiven: boolean
    }
  | ContactFact
  | {
      readonly type: 'touch'
      readonly application: Anchor | null
      /** Address or name of the person. */
      readonly person: string
      readonly at: number
      readonly direction: 'incoming' | 'outgoing'
      readonly medium: 'mail' | 'call' | 'meeting' | 'other'
      /** What was said, in the person's words; older entries have none. */
      readonly note?: string | null
    }

export interface ManualEntry {
  readonly id: ManualId
  readonly at: number
  readonly fact: ManualFact
  readonly removedAt: number | null
}
