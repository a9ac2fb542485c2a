import type { ReflectionAnswers } from '#domain/reflection.ts'

export type FieldKey = keyof ReflectionAnswers

/** How a field is answered. Lengths are characters, counts are items. */
export type FieldKind =
  | { readonly kind: 'line'; readonly longest: number }
  | { readonly kind: 'text'; readonly longest: number }
  | { readonly kind: 'scale'; readonly from: 1; readonly to: 5 }
  | { readonly kind: 'choice'; readonly choices: readonly string[] }
  | { readonly kind: 'list'; readonly most: number; readonly longest: number }
  | { readonly kind: 'requirements'; readonly most: number; readonly longest: number }
  | { readonly kind: 'actions'; readonly most: number; readonly longest: number }

export interface FormField {
  readonly key: FieldKey
  readonly answer: FieldKind
}

export interface FormGroup {
  readonly key: GroupKey
  readonly fields: readonly FormField[]
}

const line: FieldKind = { kind: 'line', longest: 300 }
const text: FieldKind = { kind: 'text', longest: 8_000 }
const scale: FieldKind = { kind: 'scale', from: 1, to: 5 }
const list: FieldKind = { kind: 'list', most: 20, longest: 500 }

const groupKeys = [
  'before',
  'fit',
  'requirements',
  'interviewing',
  'expected',
  'causes',
  'feedback',
  'next',
  'summary',
] as const
export type GroupKey = (typeof groupKeys)[number]

/**
 * The reflection, in the order it is asked: first a kind word to oneself, then what was, then what is next
 * (`domain/03 §3.1, §3.3`). Every field may stay empty. The texts are in `words/`, by the same keys.
 */
export const reflectionForm: readonly FormGroup[] = [
  {
    key: 'before',
    fields: [
      { key: 'friend', answer: text },
      { key: 'mood', answer: scale },
    ],
  },
  {
    key: 'fit',
    fields: [
      { key: 'fit', answer: scale },
      { key: 'fitWords', answer: text },
      { key: 'reallyInterested', answer: { kind: 'choice', choices: ['yes', 'maybe', 'no'] } },
    ],
  },
  {
    key: 'requirements',
    fields: [
      { key: 'requirements', answer: { kind: 'requirements', most: 40, longest: 300 } },
      { key: 'missingQualification', answer: line },
      { key: 'learnable', answer: { kind: 'choice', choices: ['yes', 'no', 'unsure'] } },
    ],
  },
  {
    key: 'interviewing',
    fields: [
      { key: 'wentWell', answer: text },
      { key: 'couldBeBetter', answer: text },
      { key: 'questionsThatTrippedMeUp', answer: list },
      { key: 'storiesIShouldHaveTold', answer: list },
    ],
  },
  {
    key: 'expected',
    fields: [
      { key: 'expected', answer: text },
      { key: 'surprised', answer: text },
    ],
  },
  {
    key: 'causes',
    fields: [
      { key: 'inMyHands', answer: text },
      { key: 'notInMyHands', answer: text },
    ],
  },
  { key: 'feedback', fields: [{ key: 'theySaid', answer: text }] },
  { key: 'next', fields: [{ key: 'actions', answer: { kind: 'actions', most: 3, longest: 300 } }] },
  {
    key: 'summary',
    fields: [
      { key: 'rose', answer: line },
      { key: 'thorn', answer: line },
      { key: 'bud', answer: line },
    ],
  },
]

/** The two-minute version: one line each, and whether to keep in touch at all. */
export const twoMinuteForm: readonly FormGroup[] = [
  {
    key: 'summary',
    fields: [
      { key: 'rose', answer: line },
      { key: 'thorn', answer: line },
      { key: 'bud', answer: line },
    ],
  },
  { key: 'fit', fields: [{ key: 'reallyInterested', answer: { kind: 'choice', choices: ['yes', 'maybe', 'no'] } }] },
]

/** Every field of the form by its key. */
export const fieldsByKey: ReadonlyMap<string, FormField> = new Map(
  reflectionForm.flatMap((group) => group.fields.map((field) => [field.key, field])),
)
