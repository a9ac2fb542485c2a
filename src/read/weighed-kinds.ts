import type { FindingKind } from '#domain/finding.ts'

/** Kinds that are told apart by weighing; the others (own mail, bounces, absences) by rule. */
export const weighedKinds = [
  'rejection',
  'position-closed',
  'confirmation',
  'viewed',
  'pending',
  'assessment',
  'interview',
  'rescheduled',
  'cancelled',
  'offer',
  'outreach',
  'talent-pool',
  'feedback',
  'reply-by-person',
  'other',
] as const satisfies readonly FindingKind[]
export type WeighedKind = (typeof weighedKinds)[number]

/** For each kind what each feature adds to its score; `bias` is always on. */
export type Weights = Readonly<Record<WeighedKind, Readonly<Record<string, number>>>>
