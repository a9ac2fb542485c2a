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

/** One id for every id the recipient has ever had; the current one first. */
export function idsForPerson(follows: Anchor, kind: StepKind, person: Person): readonly [StepId, ...StepId[]] {
  const current = stepIdOf(follows, kind, person.id)
  const former = person.formerIds.map((id) => stepIdOf(follows, kind, id)).filter((id) => id !== current)

  return [current, ...new Set(former.toSorted())]
}

export function countryOf(person: Person, app: ApplicationFacts, facts: PlanFacts): string | null {
  return countryOfRecipient(person, app.application.companyDomain ?? app.company.domain, facts.owner)
}
