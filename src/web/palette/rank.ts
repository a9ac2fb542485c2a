import { askedWords, distinctWords } from '#domain/fold-words.ts'

const sections = ['recent', 'pages', 'actions', 'applications', 'people'] as const
export type Section = (typeof sections)[number]

/** Something to go to or to do. */
export interface Choice {
  /** Stays the same from visit to visit: `page /news`, `application a_…`. */
  readonly id: string
  readonly section: Exclude<Section, 'recent'>
  readonly label: string
  /** Said beside the label, and looked through as well. */
  readonly about?: string
  /** The keys that do the same. */
  readonly keys?: string
}

export interface Ranked<C extends Choice> {
  readonly section: Section
  readonly choices: readonly C[]
}

const mostRecent = 5
/** Of one section; who has more finds them by another letter. */
const mostOf = { recent: mostRecent, pages: 12, actions: 12, applications: 8, people: 8 } as const satisfies Record<
  Section,
  number
>

/**
 * The choices to show, in their sections. Without words: what was used last, then pages and actions. With words: those
 * in which every word begins one of theirs, in any order; what was used lately first, then those whose label begins so.
 */
export function rank<C extends Choice>(
  choices: readonly C[],
  query: string,
  recent: readonly string[],
): readonly Ranked<C>[] {
  const asked = askedWords(query)
  if (asked.length === 0) return withoutWords(choices, recent)

  const place = new Map(recent.map((id, i) => [id, i]))
  const found = choices
    .filter((choice) => fits(choice, asked))
    .map((choice) => ({ choice, used: place.get(choice.id) ?? recent.length, begins: begins(choice, asked) ? 0 : 1 }))
    .toSorted((a, b) => a.used - b.used || a.begins - b.begins)
    .map(({ choice }) => choice)
  return bySection(found)
}

function withoutWords<C extends Choice>(choices: readonly C[], recent: readonly string[]): readonly Ranked<C>[] {
  const byId = new Map(choices.map((choice) => [choice.id, choice]))
  const used = recent.flatMap((id) => byId.get(id) ?? []).slice(0, mostRecent)
  const others = choices.filter(
    (choice) => !used.includes(choice) && (choice.section === 'pages' || choice.section === 'actions'),
  )
  return [...(used.length > 0 ? [{ section: 'recent' as const, choices: used }] : []), ...bySection(others)]
}

function bySection<C extends Choice>(choices: readonly C[]): readonly Ranked<C>[] {
  return sections
    .map((section) => ({
      section,
      choices: choices.filter((choice) => choice.section === section).slice(0, mostOf[section]),
    }))
    .filter((ranked) => ranked.choices.length > 0)
}

function fits({ label, about }: Choice, asked: readonly string[]): boolean {
  const words = distinctWords([label, about ?? ''])
  return asked.every((one) => words.some((word) => word.startsWith(one)))
}

function begins({ label }: Choice, asked: readonly string[]): boolean {
  return distinctWords([label])[0]?.startsWith(asked[0] ?? '') === true
}
