import { shortHash } from '#domain/hash.ts'
import type { Anchor, StepId } from '#domain/ids.ts'

/** The judged form of a no (`domain/03 §3.3`). Every field optional; saved as one types; never leaves by itself. */
export interface Reflection {
  readonly application: Anchor
  readonly answers: ReflectionAnswers
  /** Raised by every save; a save made on an older one is refused, so that two windows lose nothing. */
  readonly version: number
  readonly startedAt: number
  readonly editedAt: number
  readonly finishedAt: number | null
}

export interface ReflectionAnswers {
  readonly friend?: string
  readonly mood?: 1 | 2 | 3 | 4 | 5
  /** Was it the right fit? */
  readonly fit?: 1 | 2 | 3 | 4 | 5
  readonly fitWords?: string
  /** What the posting asked for, each with what one has of it; nothing is inferred. */
  readonly requirements?: readonly JudgedRequirement[]
  readonly missingQualification?: string
  readonly learnable?: 'yes' | 'no' | 'unsure'
  readonly wentWell?: string
  readonly couldBeBetter?: string
  readonly questionsThatTrippedMeUp?: readonly string[]
  readonly storiesIShouldHaveTold?: readonly string[]
  /** What I expected, going in; beside `surprised` it carries most of the learning (`domain/03 §3.2`). */
  readonly expected?: string
  readonly surprised?: string
  readonly inMyHands?: string
  readonly notInMyHands?: string
  readonly theySaid?: string
  readonly reallyInterested?: 'yes' | 'maybe' | 'no'
  readonly actions?: readonly { readonly text: string; readonly due: string | null; readonly done: boolean }[]
  readonly rose?: string
  readonly thorn?: string
  readonly bud?: string
}

export const requirementStates = ['have', 'partly', 'lack', 'unsure'] as const
export type RequirementState = (typeof requirementStates)[number]

export interface JudgedRequirement {
  readonly text: string
  /** Null until the person says so. */
  readonly has: RequirementState | null
}

/** What the times hang on at which one came back to a reflection. */
export function comingBackId(application: Anchor): StepId {
  return `o_${shortHash(`reflection:${application}`)}` as StepId
}
