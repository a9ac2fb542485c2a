import type { TheNo } from '#domain/application.ts'
import type { FittingRole } from '#domain/fitting-role.ts'
import type { Anchor, StepId } from '#domain/ids.ts'
import { stepIdOf as makeStepId } from '#domain/ids.ts'
import type { Person } from '#domain/person.ts'
import type { MailStepKind, Step, StepKind } from '#domain/step.ts'
import { countryOfRecipient } from '#plan/country.ts'
import type { DayNumber } from '#plan/day-number.ts'
import type { ApplicationFacts, PlanFacts } from '#plan/facts.ts'
import type { DayWindow } from '#plan/windows.ts'

/** A step as its own rule wants it, before gaps, limits, blocks and decisions have their say. */
export interface Sketch {
  /** The id given out first; the others are those it had or has under another name, so that decisions find it. */
  readonly ids: readonly [StepId, ...StepId[]]
  readonly app: ApplicationFacts
  readonly follows: Anchor
  readonly kind: StepKind
  readonly carries: readonly MailStepKind[]
  readonly occurrence: number
  readonly to: Person | null
  readonly passOnTo: readonly Person[]
  readonly medium: Step['medium']
  /** Whose working days count; null together with `to` for steps of one's own, which are not moved. */
  readonly country: string | null
  readonly window: DayWindow
  /** A mail (or, where it may be one, a call) to the recipient from this day on is this step. */
  readonly countsFrom: DayNumber
  /** Epoch ms: mails of this application before it belonged to the application, not to what follows the no. */
  readonly since: number
  /** Follow-ups of one no: one a business day, counted once for the company. */
  readonly group: string | null
  /** Known to be done by something else than a mail to the recipient. */
  readonly settledAt: number | null
  /** The last day before the next of its kind takes its place; `Infinity` where there is none. */
  readonly lastDay: DayNumber
  /** Without its full stop, so that what moved the window can be added. */
  readonly reason: string
  readonly cautions: readonly string[]
  /** The open role that is its occasion. */
  readonly opening?: FittingRole
  /** Where the recipient works now, who was met elsewhere. */
  readonly newCompany?: string
}

/** The same ids are made in every plan, and making one is slow next to looking it up. */
const knownIds = new Map<string, StepId>()

export function stepIdOf(follows: Anchor, kind: StepKind, recipientOrOccurrence: string): StepId {
  const key = `${follows}|${kind}|${recipientOrOccurrence}`
  const known = knownIds.get(key)
  if (known !== undefined) return known

  const id = makeStepId(follows, kind, recipientOrOccurrence)
  if (knownIds.size >= 100_000) knownIds.clear()
  knownIds.set(key, id)
  return id
}

export function isMailStep(kind: StepKind): kind is MailStepKind {
  return kind !== 'reflect' && kind !== 'reapply'
}

/** Whom or which turn a step is for: the name it has now, then those it had. */
export type StepName = readonly [string, ...string[]]

export function namesOf(person: Person): StepName {
  return [person.id, ...person.formerIds.filter((id) => id !== person.id)]
}

/**
 * One id for every anchor the no and every name the recipient has ever had, the present one first: an earlier telling
 * of the no moves its anchor, and what was decided or drafted before must still be found.
 */
export function idsAfter(
  no: Pick<TheNo, 'anchor' | 'formerAnchors'>,
  kind: StepKind,
  names: StepName,
): readonly [StepId, ...StepId[]] {
  const current = stepIdOf(no.anchor, kind, names[0])
  const all = [no.anchor, ...no.formerAnchors].flatMap((anchor) => names.map((name) => stepIdOf(anchor, kind, name)))
  const former = new Set(all.filter((id) => id !== current).toSorted())

  return [current, ...former]
}

export function countryOf(person: Person, app: ApplicationFacts, facts: PlanFacts): string | null {
  return countryOfRecipient(person, app.application.companyDomain ?? app.company.domain, facts.owner)
}
