import type { Resume, ResumeItem, ResumeList } from '#domain/resume-fields.ts'

/** What is new, gone or different in one thing of a résumé. */
export interface ResumeChange {
  readonly section: ResumeList | 'basics'
  readonly what: 'added' | 'removed' | 'changed'
  /** What a person would call the thing: `Analyst, Brightwater`. */
  readonly label: string
  /** Of a change: the fields that differ. */
  readonly fields: readonly string[]
  /** Of `skills`: the keywords that came, for a known skill too. */
  readonly keywords: readonly string[]
}

/** By these fields a thing is the same thing in two versions, and called by them. */
const names = {
  work: ['position', 'name'],
  volunteer: ['position', 'organization'],
  education: ['studyType', 'area', 'institution'],
  awards: ['title', 'awarder'],
  certificates: ['name', 'issuer'],
  publications: ['name', 'publisher'],
  skills: ['name'],
  languages: ['language'],
  interests: ['name'],
  references: ['name'],
  projects: ['name'],
} as const satisfies { readonly [List in ResumeList]: readonly (keyof ResumeItem<List>)[] }

/**
 * From one version of a résumé to a later one, by section and in the later one's order, what is gone last. The order
 * within a list, and fields that are not known, say nothing. Null, the empty text and a missing field are the same.
 */
export function diffResumes(before: Resume, after: Resume): readonly ResumeChange[] {
  const changes: ResumeChange[] = []
  const basics = differingFields(record(before.basics), record(after.basics))
  if (basics.length > 0) {
    const label = after.basics?.name ?? before.basics?.name ?? ''
    changes.push({ section: 'basics', what: 'changed', label, fields: basics, keywords: [] })
  }
  for (const section of Object.keys(names) as ResumeList[]) changes.push(...diffList(section, before, after))
  return changes
}

function diffList(section: ResumeList, before: Resume, after: Resume): readonly ResumeChange[] {
  const left = grouped(section, before)
  const changes: ResumeChange[] = []
  for (const item of items(section, after)) {
    const label = labelOf(section, item)
    const was = left.get(asKey(label))?.shift()
    const keywords = was ? newTexts(was['keywords'], item['keywords']) : texts(item['keywords'])
    if (!was) {
      changes.push({ section, what: 'added', label, fields: [], keywords })
      continue
    }
    const fields = differingFields(was, item)
    if (fields.length > 0) changes.push({ section, what: 'changed', label, fields, keywords })
  }
  for (const item of [...left.values()].flat()) {
    changes.push({ section, what: 'removed', label: labelOf(section, item), fields: [], keywords: [] })
  }
  return changes
}

type Item = Readonly<Record<string, unknown>>

function grouped(section: ResumeList, resume: Resume): Map<string, Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items(section, resume)) {
    const key = asKey(labelOf(section, item))
    groups.set(key, [...(groups.get(key) ?? []), item])
  }
  return groups
}

function items(section: ResumeList, resume: Resume): readonly Item[] {
  return (resume[section] ?? []).map(record).filter((item) => Object.values(item).some((value) => !isEmpty(value)))
}

/** What a person would call a thing of this section. */
function labelOf(section: ResumeList, item: Item): string {
  return names[section]
    .map((name) => item[name])
    .filter((value): value is string => typeof value === 'string' && value !== '')
    .join(', ')
}

function differingFields(before: Item, after: Item): readonly string[] {
  const all = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  return all.filter((name) => !isSame(before[name], after[name]))
}

function isSame(one: unknown, other: unknown): boolean {
  if (isEmpty(one) || isEmpty(other)) return isEmpty(one) && isEmpty(other)
  return JSON.stringify(one) === JSON.stringify(other)
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
}

function record(value: object | null | undefined): Item {
  return { ...value }
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : []
}

function newTexts(before: unknown, after: unknown): readonly string[] {
  const known = new Set(texts(before).map(asKey))
  return texts(after).filter((text) => !known.has(asKey(text)))
}

/** Signs count: “C++” is not “C#”. */
function asKey(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ').trim()
}
