import type { CoolOff } from '#domain/cool-off.ts'
import type { Decision, Interest } from '#domain/decision.ts'
import type { FittingRole } from '#domain/fitting-role.ts'
import type { History } from '#domain/history.ts'
import type { PersonId, StepId } from '#domain/ids.ts'
import type { Reflection } from '#domain/reflection.ts'
import type { Language } from '#domain/language.ts'
import type { ContactInterval } from '#plan/contact-interval.ts'
import type { PlanSettings } from '#domain/settings.ts'

/** A mail that was agreed to and has not gone yet: it holds its place in the day it goes on. */
export interface ApprovedStep {
  readonly stepId: StepId
  /** Epoch ms. */
  readonly approvedAt: number
  readonly sendAt: number
}

/** Where somebody works now. */
export interface NewWork {
  readonly company: string
  /** Epoch ms: since when they work there, where that is known, else since when it is known. */
  readonly at: number
  /** That day is their first one there. */
  readonly isFirstDay: boolean
  /** Where they are reached there; null where nobody knows. */
  readonly address: string | null
}

/** All a plan is made of. The order of the lists does not matter; what lies after `now` has not happened yet. */
export interface PlanInput {
  readonly history: History
  readonly decisions: readonly Decision[]
  readonly interests: readonly Interest[]
  /** A finished one settles the step that asks for it. */
  readonly reflections?: readonly Pick<Reflection, 'application' | 'finishedAt'>[]
  readonly approved?: readonly ApprovedStep[]
  /** What the person said of somebody: it counts for the company they are at. */
  readonly ownIntervals?: ReadonlyMap<PersonId, ContactInterval>
  /** Where somebody works now who was met elsewhere: nobody writes to them as one of the old company. */
  readonly movedTo?: ReadonlyMap<PersonId, NewWork>
  /** Roles on watched boards that fit one turned down for; they pull the next touch forward. */
  readonly fitting?: readonly FittingRole[]
  /** How long companies are said to wait. */
  readonly coolOffs?: readonly CoolOff[]
  readonly settings: PlanSettings
  /** The owner's, IANA. */
  readonly zone: string
  /** The owner's, ISO 3166-1 alpha-2; null: by their zone. */
  readonly country: string | null
  /** Epoch ms. */
  readonly now: number
  /** What reasons, cautions and blocks are said in; English when left out. */
  readonly language?: Language
}
