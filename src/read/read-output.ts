import type { Evidence, Finding, InterviewMode, RejectionFact } from '#domain/finding.ts'
import type { Relation } from '#domain/person.ts'

interface OutputPerson {
  readonly name: string
  readonly email: string | null
  readonly relation: Relation
}

/** What `ajar read` prints for one mail (DESIGN, "Data contract for evaluation and export"). */
export interface ReadOutput {
  readonly source: string | null
  readonly messageId: string | null
  readonly kind: Finding['kind']
  readonly confidence: number
  readonly evidence: readonly Evidence[]
  readonly language: string
  readonly company: string | null
  readonly role: string | null
  readonly requisitionId: string | null
  readonly people: readonly OutputPerson[]
  readonly interview: {
    /** ISO 8601, UTC. */
    readonly start: string
    readonly end: string | null
    readonly timeZone: string | null
    readonly mode: InterviewMode
    readonly round: string | null
    readonly people: readonly OutputPerson[]
    readonly uid?: string
    readonly method?: string
  } | null
  readonly rejection: Pick<
    RejectionFact,
    'channel' | 'statedReason' | 'feedbackOffered' | 'feedbackRefused' | 'reapplyHint' | 'contactRefused' | 'replyable'
  > | null
}

export function toReadOutput(finding: Finding, source: string | null, messageId: string | null): ReadOutput {
  const { interview, rejection } = finding
  return {
    source,
    messageId,
    kind: finding.kind,
    confidence: finding.confidence,
    evidence: finding.evidence,
    language: finding.language,
    company: finding.company?.value ?? null,
    role: finding.role?.value ?? null,
    requisitionId: finding.keys.requisitionId,
    people: finding.people.map(toPerson),
    interview:
      interview === null
        ? null
        : {
            start: new Date(interview.start).toISOString(),
            end: interview.end === null ? null : new Date(interview.end).toISOString(),
            timeZone: interview.timeZone,
            mode: interview.mode,
            round: interview.round,
            people: interview.people.map(toPerson),
            ...(interview.uid === null ? {} : { uid: interview.uid }),
            method: interview.method,
          },
    rejection:
      rejection === null
        ? null
        : {
            channel: rejection.channel,
            statedReason: rejection.statedReason,
            feedbackOffered: rejection.feedbackOffered,
            feedbackRefused: rejection.feedbackRefused,
            reapplyHint: rejection.reapplyHint,
            contactRefused: rejection.contactRefused,
            replyable: rejection.replyable,
          },
  }
}

function toPerson({ name, address, relation }: Finding['people'][number]): OutputPerson {
  return { name, email: address, relation }
}
