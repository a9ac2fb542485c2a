import type { Language } from '#domain/language.ts'
import type { ReflectionAnswers } from '#domain/reflection.ts'
import { reflectionForm as groups, twoMinuteForm, type FieldKind } from '#reflect/form.ts'
import { german } from '#reflect/words/de.ts'
import { english } from '#reflect/words/en.ts'
import type { ReflectionWords } from '#reflect/words/words.ts'
import type { Ctx } from '#actions/context.ts'

/** The questions of the reflection with their words, in the order they are asked. */
export interface ReflectionForm {
  readonly title: string
  readonly opening: string
  readonly groups: readonly ReflectionGroup[]
}

export interface ReflectionGroup {
  readonly id: string
  readonly title: string
  readonly hint: string | null
  readonly questions: readonly ReflectionQuestion[]
}

export interface ReflectionQuestion {
  readonly field: keyof ReflectionAnswers
  readonly input: 'words' | 'line' | 'scale' | 'choice' | 'list' | 'requirements' | 'actions'
  readonly label: string
  readonly hint: string | null
  /** For `choice`, and the words of a `scale`. */
  readonly options: readonly { readonly value: string; readonly label: string }[]
  /** Asked in the two-minute form as well. */
  readonly quick: boolean
}

const inputs = {
  line: 'line',
  text: 'words',
  scale: 'scale',
  choice: 'choice',
  list: 'list',
  requirements: 'requirements',
  actions: 'actions',
} as const satisfies Record<FieldKind['kind'], ReflectionQuestion['input']>

const wordsIn = { en: english, de: german } as const satisfies Record<Language, ReflectionWords>

const quick = new Set(twoMinuteForm.flatMap((group) => group.fields.map(({ key }) => key)))

export function reflectionForm({ language = 'en' }: Ctx): Promise<ReflectionForm> {
  const words = wordsIn[language]
  return Promise.resolve({
    title: words.title,
    opening: words.opening,
    groups: groups.map((group) => ({
      id: group.key,
      title: words.groups[group.key].title,
      hint: words.groups[group.key].note,
      questions: group.fields.map(({ key, answer }) => ({
        field: key,
        input: inputs[answer.kind],
        label: words.fields[key].prompt,
        hint: words.fields[key].hint,
        options: Object.entries(words.fields[key].choices ?? {}).map(([value, label]) => ({ value, label })),
        quick: quick.has(key),
      })),
    })),
  })
}
