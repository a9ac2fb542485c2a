import type { RequirementFact } from '#domain/requirement.ts'
import { methods, tools } from '#read/posting/facts/skill-table.ts'

interface Told {
  readonly skill: string
  /** Null: whatever its capitals. */
  readonly exactly: string | null
}

const toolNames = new Set(rowsOf(tools).map(([name]) => name ?? ''))
const byWords = tableOf([...rowsOf(tools), ...rowsOf(methods)])
/** In words; longer names first where several begin alike. */
const longestName = Math.max(...[...byWords.keys()].map((key) => key.split(' ').length))

/** A program, language or system, beside a method: what a posting means by "tools". */
export function isTool(skill: string): boolean {
  return toolNames.has(skill)
}

/** Text longer than this is no requirement. */
const mostTokens = 400

/**
 * The skills a text names, each once and the longest name at each place: "React Native" is not React. Names in a list
 * of letters ("C, C++") count as well; a letter inside a sentence does not.
 */
export function skillsIn(text: string): readonly RequirementFact[] {
  const tokens = tokensOf(text)
  const found = new Set<string>()
  for (let at = 0; at < tokens.length;) {
    const match = longestAt(text, tokens, at)
    if (match) found.add(match.skill)
    at += match?.length ?? 1
  }
  return [...found].map((skill) => ({ kind: 'skill', skill }) as const)
}

interface Token {
  readonly start: number
  readonly end: number
}

function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = []
  for (const match of text.matchAll(/[.]?[\p{L}\p{N}][\p{L}\p{N}+#./&-]*/gu)) {
    if (tokens.length >= mostTokens) break
    const word = match[0].replace(/[./&-]{1,8}$/u, '')
    tokens.push({ start: match.index, end: match.index + word.length })
  }
  return tokens
}

function longestAt(text: string, tokens: readonly Token[], at: number) {
  const first = tokens[at]
  if (!first) return undefined
  for (let length = Math.min(longestName, tokens.length - at); length > 0; length--) {
    const last = tokens[at + length - 1]
    if (!last || last.end - first.start > 60) continue
    const words = text.slice(first.start, last.end)
    const told = byWords.get(keyOf(words))
    const match = told?.find(({ exactly }) => exactly === null || words === exactly)
    if (match) return { skill: match.skill, length }
  }
  return firstHalf(text, first)
}

/** "SQL/Python", "Python-Kenntnisse", "Azure-Cloud": what stands before the sign. */
function firstHalf(text: string, token: Token) {
  const word = text.slice(token.start, token.end)
  for (const part of word.split(/[/-]/u, 6)) {
    const match =
      part.length > 1 && byWords.get(keyOf(part))?.find(({ exactly }) => exactly === null || part === exactly)
    if (match) return { skill: match.skill, length: 1 }
  }
  return undefined
}

function keyOf(words: string): string {
  return words.toLowerCase().replaceAll(/[\s_]+/gu, ' ')
}

function rowsOf(table: string): readonly (readonly string[])[] {
  return table
    .trim()
    .split('\n')
    .map((line) => line.split('|'))
}

function tableOf(rows: readonly (readonly string[])[]): ReadonlyMap<string, readonly Told[]> {
  const table = new Map<string, Told[]>()
  for (const [skill = '', ...aliases] of rows) {
    // A name that has an exact form is meant only in that form.
    const names = aliases.some((alias) => keyOf(alias.replace(/^=/u, '')) === skill && alias.startsWith('='))
      ? aliases
      : [skill, ...aliases]
    for (const name of names) {
      const exactly = name.startsWith('=') ? name.slice(1) : null
      const key = keyOf(exactly ?? name)
      table.set(key, [...(table.get(key) ?? []), { skill, exactly }])
    }
  }
  return table
}
