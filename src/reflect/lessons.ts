import type { Application } from '#domain/application.ts'
import { dayOf, type Day } from '#domain/days.ts'
import type { History } from '#domain/history.ts'
import { applicationIdOf, type ApplicationId } from '#domain/ids.ts'
import type { Reflection, ReflectionAnswers } from '#domain/reflection.ts'
import { roleFamily } from '#reflect/role-family.ts'

export type LessonField = 'question' | 'story' | 'better' | 'missing' | 'action' | 'bud'

/** A line of an earlier reflection that helps before the next interview, at any company. */
export interface LearnedLine {
  readonly applicationId: ApplicationId
  readonly company: string
  readonly field: LessonField
  readonly text: string
  /** The day it was written down. */
  readonly on: Day
}

export interface NextInterview {
  readonly company: string
  readonly role: string | null
  /** Epoch ms; reflections written later are not "earlier". */
  readonly start: number
}

/** The order within one reflection: what can be prepared first comes first. */
const fieldOrder: readonly LessonField[] = ['question', 'story', 'missing', 'better', 'action', 'bud']

const most = 12
/** Lines of one field of one reflection that are looked at. */
const mostOfField = 20

/**
 * What earlier noes taught, for the next interview: the same company first, then the same kind of role, then the
 * latest; within a reflection one of each field before a second of any. Nothing twice, at most twelve
 * (`domain/03 §3.2`: facts come back when they help).
 */
export function lessonsFor(
  interview: NextInterview,
  reflections: readonly Reflection[],
  history: Pick<History, 'applications'>,
  zone: string,
): LearnedLine[] {
  const family = roleFamily(interview.role)
  const company = fold(interview.company)
  const byId = new Map<ApplicationId, Application>()
  for (const application of history.applications) {
    for (const id of [application.id, ...application.formerIds]) byId.set(id, application)
  }

  const ranked = reflections
    .filter((reflection) => reflection.startedAt < interview.start)
    .flatMap((reflection) => {
      const application = byId.get(applicationIdOf(reflection.application))
      if (application === undefined) return []
      const sameCompany = company !== '' && fold(application.company.value) === company
      const sameFamily = family !== null && roleFamily(application.role?.value ?? null) === family
      return linesOf(reflection.answers).map(({ field, text, at }) => ({
        line: {
          applicationId: application.id,
          company: application.company.value,
          field,
          text,
          on: dayOf(reflection.editedAt, zone),
        },
        tier: sameCompany ? 0 : sameFamily ? 1 : 2,
        editedAt: reflection.editedAt,
        at,
        order: fieldOrder.indexOf(field),
      }))
    })
    .toSorted(
      (a, b) =>
        a.tier - b.tier ||
        b.editedAt - a.editedAt ||
        a.at - b.at ||
        a.order - b.order ||
        (a.line.applicationId < b.line.applicationId ? -1 : 1),
    )

  const kept: { readonly line: LearnedLine; readonly words: ReadonlySet<string> }[] = []
  for (const { line } of ranked) {
    if (kept.length === most) break
    const words = wordsOf(line.text)
    if (words.size === 0 || kept.some((earlier) => sameMeaning(earlier.words, words))) continue
    kept.push({ line, words })
  }
  return kept.map(({ line }) => line)
}

interface Line {
  readonly field: LessonField
  readonly text: string
  /** Its place among the lines of its field. */
  readonly at: number
}

function linesOf(answers: ReflectionAnswers): Line[] {
  const open = (answers.actions ?? []).filter((action) => !action.done).map((action) => action.text)
  const byField: Record<LessonField, readonly string[]> = {
    question: answers.questionsThatTrippedMeUp ?? [],
    story: answers.storiesIShouldHaveTold ?? [],
    missing: split(answers.missingQualification),
    better: split(answers.couldBeBetter),
    action: open,
    bud: split(answers.bud),
  }
  return fieldOrder.flatMap((field) =>
    byField[field]
      .slice(0, mostOfField)
      .map((text) => text.trim())
      .filter((text) => text !== '')
      .map((text, at) => ({ field, text: text.slice(0, 500), at })),
  )
}

/** One lesson a line; marks of a list fall off. */
function split(text: string | undefined): string[] {
  return (text ?? '').split('\n').map((line) => line.replace(/^\s{0,20}(?:[-*•–]|\d{1,2}[.)])\s{1,5}/u, ''))
}

function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim()
}

function wordsOf(text: string): Set<string> {
  return new Set(
    fold(text.slice(0, 500))
      .split(/[^\p{L}\p{N}+#]+/u)
      .filter((word) => word !== ''),
  )
}

/** The same words, give or take one in five. */
function sameMeaning(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  let shared = 0
  for (const word of a) if (b.has(word)) shared++
  return shared / (a.size + b.size - shared) >= 0.8
}
