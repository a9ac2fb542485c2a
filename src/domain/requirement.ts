import type { Anchor } from '#domain/ids.ts'

export const forces = ['must', 'nice'] as const
export type Force = (typeof forces)[number]

/** `apprenticeship` is any vocational training, `any` a degree whose level is not told. */
export const degreeLevels = ['school', 'apprenticeship', 'bachelor', 'master', 'doctorate', 'any'] as const
export type DegreeLevel = (typeof degreeLevels)[number]

/** As told: a level of the Common European Framework, or the words that postings use instead. */
export const languageLevels = [
  'A1',
  'A2',
  'B1',
  'B2',
  'C1',
  'C2',
  'native',
  'fluent',
  'very-good',
  'good',
  'basic',
] as const
export type LanguageLevel = (typeof languageLevels)[number]

export const conditionKinds = ['licence', 'permit', 'shift', 'travel', 'health', 'location', 'hours', 'age'] as const
export type ConditionKind = (typeof conditionKinds)[number]

/** What a requirement asks for, in a form that can be laid beside a résumé. */
export type RequirementFact =
  /** `least` is null where only “several” is told; months are parts of a year. */
  | { readonly kind: 'years'; readonly least: number | null; readonly most: number | null }
  | { readonly kind: 'degree'; readonly level: DegreeLevel }
  | { readonly kind: 'certificate'; readonly name: string }
  /** `language` is ISO 639-1; `level` null when none is named. */
  | { readonly kind: 'language'; readonly language: string; readonly level: LanguageLevel | null }
  /** `skill` is its name in the table of skills (`read/posting/skills`). */
  | { readonly kind: 'skill'; readonly skill: string }
  /** A driving licence, a work permit or clearance, nights, travel, and what else one must be able to do or be. */
  | { readonly kind: 'condition'; readonly condition: ConditionKind }

export interface Requirement {
  /** Unique within its list, and kept while it is edited: what a reflection or a story hangs on. */
  readonly id: string
  /** As it stands in the posting, or as the person put it. */
  readonly text: string
  readonly force: Force
  readonly facts: readonly RequirementFact[]
  /** Where it stands in the posting's text; null when the person added it. */
  readonly span: Span | null
  readonly by: 'read' | 'person'
}

export interface Span {
  readonly start: number
  readonly end: number
}

/** One version of an application's requirements; an edit or an undo makes the next. */
export interface RequirementList {
  readonly application: Anchor
  /** The posting the spans count in; null when all were typed. */
  readonly postingId: string | null
  readonly requirements: readonly Requirement[]
  readonly version: number
  /** Epoch ms. */
  readonly savedAt: number
}

/** In one list; more than any posting asks for. */
export const mostRequirements = 100
export const longestRequirement = 2000
