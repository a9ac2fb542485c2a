import { dayOf } from '#domain/days.ts'
import type { Reflection, ReflectionAnswers } from '#domain/reflection.ts'
import { reflectionForm, type FormField } from '#reflect/form.ts'
import { english } from '#reflect/words/en.ts'
import type { ReflectionWords } from '#reflect/words/words.ts'

export interface MarkdownAbout {
  readonly company: string
  readonly role: string | null
  /** The owner's zone, for the days. */
  readonly zone: string
  /** Mood stays at home unless it is asked for (`domain/03 §3.3`). */
  readonly withMood?: boolean
  readonly words?: ReflectionWords
}

/** One reflection as Markdown: what was answered, under the questions' short names. The person's words stay as they are. */
export function reflectionAsMarkdown(reflection: Reflection, about: MarkdownAbout): string {
  const words = about.words ?? english
  const of = about.role === null ? about.company : `${about.role}, ${about.company}`
  const lines = [`# ${words.title}: ${escapeInline(of)}`, '', dayOf(reflection.editedAt, about.zone), '']
  for (const group of reflectionForm) {
    const answered = group.fields
      .filter((field) => field.key !== 'mood' || about.withMood === true)
      .flatMap((field) => answerLines(field, reflection.answers, words))
    if (answered.length > 0) lines.push(`## ${words.groups[group.key].title}`, '', ...answered)
  }
  return `${lines.join('\n').trimEnd()}\n`
}

function answerLines(field: FormField, answers: ReflectionAnswers, words: ReflectionWords): string[] {
  const { label, choices } = words.fields[field.key]
  if (field.key === 'requirements') {
    return listLines(label, answers.requirements ?? [], ({ text, has }) =>
      has === null ? `- ${escapeInline(text)}` : `- ${escapeInline(text)}: ${choices?.[has] ?? has}`,
    )
  }
  if (field.key === 'actions') return listLines(label, answers.actions ?? [], actionLine)

  const value = answers[field.key]
  if (value === undefined || value === '') return []
  if (typeof value === 'number')
    return [`**${label}:** ${value}/5${choices?.[value] ? ` (${choices[value]})` : ''}`, '']
  if (typeof value !== 'string') return listLines(label, value, (item) => `- ${escapeInline(item)}`)
  if (field.answer.kind === 'choice') return [`**${label}:** ${choices?.[value] ?? value}`, '']
  return [`**${label}**`, '', ...value.split('\n').map(escapeBlock), '']
}

function listLines<T>(label: string, items: readonly T[], lineOf: (item: T) => string): string[] {
  return items.length === 0 ? [] : [`**${label}**`, '', ...items.map(lineOf), '']
}

function actionLine(action: NonNullable<ReflectionAnswers['actions']>[number]): string {
  return `- [${action.done ? 'x' : ' '}] ${escapeInline(action.text)}${action.due === null ? '' : ` (${action.due})`}`
}

/** A line that would begin a heading, a quote or a rule stays a line. */
function escapeBlock(line: string): string {
  return escapeInline(line).replace(/^(\s{0,3})([#>=-])/u, '$1\\$2')
}

function escapeInline(text: string): string {
  return text.replace(/[\\`*_[\]<]/gu, (mark) => `\\${mark}`)
}
