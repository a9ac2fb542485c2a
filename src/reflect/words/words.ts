import type { FieldKey, GroupKey } from '#reflect/form.ts'

/** The form's texts in one language, by the keys of `form.ts`. */
export interface ReflectionWords {
  readonly language: string
  readonly title: string
  /** Above the form; no promise, no score. */
  readonly opening: string
  readonly groups: Readonly<Record<GroupKey, { readonly title: string; readonly note: string | null }>>
  readonly fields: Readonly<Record<FieldKey, FieldWords>>
  readonly buttons: {
    readonly notToday: string
    readonly goodEnough: string
    readonly twoMinutes: string
    readonly allQuestions: string
  }
  /** After the last field, whatever was filled in. */
  readonly closing: string
}

export interface FieldWords {
  readonly prompt: string
  /** The short name of the field in an export or a list. */
  readonly label: string
  readonly hint: string | null
  /** What the ends of a scale, or the choices, are called. */
  readonly choices?: Readonly<Record<string, string>>
}
