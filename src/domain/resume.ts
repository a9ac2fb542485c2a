import { isObject } from '#domain/is-object.ts'
import { err, ok, type Result } from '#domain/result.ts'
import { resumeFields, type Resume, type ResumeField, type ResumeThing } from '#domain/resume-fields.ts'

export type { Resume } from '#domain/resume-fields.ts'

/** One version of the person's résumé. */
export interface ResumeVersion {
  /** From 1. */
  readonly version: number
  /** Epoch ms. */
  readonly savedAt: number
  readonly resume: Resume
}

export type ResumeTrouble =
  | 'not-an-object'
  | 'not-a-list'
  | 'not-a-text'
  | 'not-a-date'
  | 'not-a-link'
  | 'too-long'
  | 'too-many'
  | 'too-deep'

/** `path` points at the field: `work[0].startDate`; empty for the document itself. */
export interface ResumeProblem {
  readonly path: string
  readonly trouble: ResumeTrouble
}

const longestText = 20_000
const mostItems = 500
const mostProblems = 50
/** What is unknown may be anything, but not endlessly nested or large. */
const deepest = 20
const mostUnknown = 20_000

/**
 * A JSON value as a résumé: the value itself, with all it holds beside the known fields. Refused is what has a known
 * field of another kind, with every such field (at most 50).
 */
export function parseResume(value: unknown): Result<Resume, readonly ResumeProblem[]> {
  const problems: ResumeProblem[] = []
  const tell = (path: string, trouble: ResumeTrouble) => {
    if (problems.length < mostProblems) problems.push({ path, trouble })
  }
  if (!isWithinBounds(value)) return err([{ path: '', trouble: 'too-deep' }])
  checkThing(value, resumeFields, '', tell)
  return problems.length === 0 ? ok(value as Resume) : err(problems)
}

type Tell = (path: string, trouble: ResumeTrouble) => void

function checkThing(value: unknown, fields: ResumeThing, path: string, tell: Tell): void {
  if (!isObject(value)) return tell(path, 'not-an-object')
  for (const [name, field] of Object.entries(fields)) {
    if (!Object.hasOwn(value, name)) continue
    checkField(value[name], field, path === '' ? name : `${path}.${name}`, tell)
  }
}

function checkField(value: unknown, field: ResumeField, path: string, tell: Tell): void {
  if (value === null || value === undefined) return
  if (field === 'texts') return checkList(value, path, tell, (item, at) => checkText(item, 'text', at, tell))
  if (typeof field === 'string') return checkText(value, field, path, tell)
  if (isList(field)) return checkList(value, path, tell, (item, at) => checkThing(item, field[0], at, tell))
  checkThing(value, field, path, tell)
}

function isList(field: ResumeField): field is readonly [ResumeThing] {
  return Array.isArray(field)
}

function checkList(value: unknown, path: string, tell: Tell, each: (item: unknown, path: string) => void): void {
  if (!Array.isArray(value)) return tell(path, 'not-a-list')
  if (value.length > mostItems) return tell(path, 'too-many')
  value.forEach((item: unknown, at) => each(item, `${path}[${at}]`))
}

const date = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/
/** Editors write `example.com/me` as well; what has another scheme is no link to follow. */
const link = /^(?:(?:https?:\/\/|mailto:)\S+|[^\s:]+)$/i

function checkText(value: unknown, kind: 'text' | 'date' | 'link', path: string, tell: Tell): void {
  if (typeof value !== 'string') return tell(path, kind === 'date' ? 'not-a-date' : 'not-a-text')
  if (value.length > longestText) return tell(path, 'too-long')
  if (value === '') return
  if (kind === 'date' && !date.test(value)) tell(path, 'not-a-date')
  if (kind === 'link' && !link.test(value)) tell(path, 'not-a-link')
}

/** Walks without calling itself, so that no document is too deep to be refused. */
function isWithinBounds(value: unknown): boolean {
  let seen = 0
  let level: readonly unknown[] = [value]
  for (let depth = 0; level.length > 0; depth++) {
    seen += level.length
    if (depth > deepest || seen > mostUnknown) return false
    level = level.flatMap((item) => (typeof item === 'object' && item !== null ? Object.values(item) : []))
  }
  return true
}
