import { distance } from 'fastest-levenshtein'
import { fold, remember } from '#read/history/fold.ts'

/**
 * Under these a name is kept and looked for, so that names that can be similar meet and no others: `=` is a whole name,
 * `<` the beginning of a longer one or its initials.
 */
export interface Keys {
  readonly kept: readonly string[]
  readonly sought: readonly string[]
}

/** A company's name as it is compared (`domain/06 §6.7`). */
export interface CompanyName extends Keys {
  /** Folded words without legal forms: `northwind traders`. */
  readonly key: string
  readonly words: readonly string[]
  /** Words that tell one company from another: without `technologies`, `group`, `the`, …; never empty. */
  readonly core: readonly string[]
  /** The core without spaces, as it stands in a domain. */
  readonly squashed: string
  /** All words without spaces. */
  readonly joined: string
}

const legalForms = new Set(
  (
    'inc incorporated llc ltd limited plc gmbh ag se sa sas sarl srl spa bv nv oy oyj ab aps as asa kg kgaa ohg mbh ug co ' +
    'corp corporation company pty pte lp llp ev eg cie'
  ).split(' '),
)
const commonWords = new Set(
  (
    'the group holding holdings international global technologies technology tech software systems solutions services labs ' +
    'lab consulting consultants partners industries europe deutschland germany uk usa us america ventures digital team ' +
    'careers recruiting hiring jobs und and de der'
  ).split(' '),
)

export const companyName: (text: string) => CompanyName = remember((text) => {
  const words = fold(text)
    .replace(/(?<=\b\p{L})\.(?=\p{L}\b)/gu, '')
    .split(/[^\p{L}\p{N}+]+/u)
    .filter(Boolean)
    .slice(0, 12)
  const named = words.filter((word, at) => at === 0 || !legalForms.has(word))
  const core = named.filter((word) => !commonWords.has(word))
  const kept = core.length > 0 ? core : named
  const squashed = kept.join('')
  const joined = named.join('')
  return { key: named.join(' '), words: named, core: kept, squashed, joined, ...keysOf(kept, named, squashed, joined) }
})

/** The label a company registers: `northwind` of `northwind.example`. */
export function labelOf(domain: string): string {
  return fold(domain.split('.')[0] ?? '').replace(/[^\p{L}\p{N}]+/gu, '')
}

/** 0–1. 1: the same name; from 0.85: one name is the other with more words, or a slip of the keyboard apart. */
export function companySimilarity(a: CompanyName, b: CompanyName): number {
  if (a.key === b.key) return 1
  if (a.squashed.length === 0 || b.squashed.length === 0) return 0
  if (a.squashed === b.squashed) return 0.96

  const [short, long] = a.core.length <= b.core.length ? [a.core, b.core] : [b.core, a.core]
  if (startsWith(long, short) && (short[0] as string).length >= 3) return 0.88
  if (isInitials(a, b) || isInitials(b, a)) return 0.86

  const longest = Math.max(a.squashed.length, b.squashed.length)
  // Two short names one letter apart are two companies, and so are two names with different numbers.
  if (longest >= 8 && a.squashed[0] === b.squashed[0] && !/\d/.test(a.squashed + b.squashed)) {
    if (distance(a.squashed, b.squashed) <= Math.floor(longest / 8)) return 0.86
  }
  return 0
}

/** A name against a registered domain label: the whole name is the same company, its first word nearly. */
export function labelSimilarity(name: CompanyName, label: string): number {
  if (label.length < 3) return 0
  if (name.squashed === label || name.joined === label) return 0.96
  return name.core[0] === label ? 0.88 : 0
}

function startsWith(long: readonly string[], short: readonly string[]): boolean {
  return short.every((word, at) => long[at] === word)
}

function isInitials(short: CompanyName, long: CompanyName): boolean {
  const [only] = short.words
  return (
    short.words.length === 1 &&
    only !== undefined &&
    only.length >= 3 &&
    long.words.length === only.length &&
    long.words.every((word, at) => word[0] === only[at])
  )
}

function keysOf(core: readonly string[], words: readonly string[], squashed: string, joined: string): Keys {
  const whole = [`=${squashed}`, `=${joined}`]
  const kept = new Set(whole)
  const sought = new Set([...whole, `<${squashed}`])
  let beginning = ''
  for (const word of core.slice(0, -1)) {
    beginning += word
    kept.add(`<${beginning}`)
    sought.add(`=${beginning}`)
  }
  if (words.length >= 3) {
    const initials = words.map((word) => word[0]).join('')
    kept.add(`<${initials}`)
    sought.add(`=${initials}`)
  }
  return { kept: [...kept], sought: [...sought] }
}

/** A registered label meets the names that it is, or that begin with it. */
export const labelKeys: (label: string) => Keys = remember((label) => ({
  kept: [`=${label}`],
  sought: [`=${label}`, `<${label}`],
}))
