import { distance } from 'fastest-levenshtein'
import { fold, remember } from '#read/history/fold.ts'

/** A company's name, or the domain it registered, as it is compared (`domain/06 §6.7`). */
export interface CompanyName {
  /** Folded words without legal forms: `northwind traders`. */
  readonly key: string
  /** Words that tell one company from another: without `technologies`, `group`, `the`, …; never empty. */
  readonly core: readonly string[]
  /** The core without spaces. */
  readonly squashed: string
  /** Every way to write the whole name in one word: `hazelroe`, `hazelandroe`, `traders northwind` in any order. */
  readonly wholes: readonly string[]
  /** The name with words missing at its end, and its initials. */
  readonly beginnings: readonly string[]
  /**
   * Under these a name is kept and looked for, so that names that can be similar meet and no others: `=` is a whole
   * name, `<` the beginning of a longer one.
   */
  readonly kept: readonly string[]
  readonly sought: readonly string[]
}

const legalForms = new Set(
  (
    'inc incorporated llc ltd limited plc gmbh ag se sa sas sarl srl spa bv nv oy oyj ab aps as asa kg kgaa ohg mbh ug co ' +
    'corp corporation company pty pte lp llp ev eg cie slu sl'
  ).split(' '),
)
const commonWords = new Set(
  (
    'the group holding holdings international global technologies technology tech software systems solutions services labs ' +
    'lab consulting consultants partners industries europe deutschland germany uk usa us america ventures digital team ' +
    'careers career recruiting hiring jobs groupe grupo gruppe le la les el los il der die das de du des d'
  ).split(' '),
)
/** Common, but said of the company itself: `Quarry Systems` is not `Quarry Travel`. */
const descriptive = new Set(
  'technologies technology tech software systems solutions services labs lab consulting consultants partners industries ventures digital'.split(
    ' ',
  ),
)
const connectives = new Set(['and', 'und', 'et', 'y', 'e', 'en'])

export const companyName: (text: string) => CompanyName = remember((text) => {
  const words = fold(text.slice(0, 200))
    .replace(/&|\s\+\s/g, ' and ')
    .replace(/(?<=\b\p{L})\.(?=\p{L}\b)/gu, '')
    .split(/[^\p{L}\p{N}+]+/u)
    .filter(Boolean)
    .slice(0, 12)
    // `Söhne` and `Soehne`.
    .map((word) => word.replace(/([aou])e/g, '$1'))
  const named = words.filter((word, at) => at === 0 || !legalForms.has(word))
  const plain = named.filter((word, at) => at === 0 || !connectives.has(word))
  const distinct = plain.filter((word) => !commonWords.has(word))
  const core = distinct.length > 0 ? distinct : plain
  const squashed = core.join('')
  const wholes = unique([squashed, plain.join(''), named.join(''), ...connected(named)])
  if (core.length > 1) wholes.push(core.toSorted().join(' '))
  // `Brasserie du Wacq` registers wacqbrasserie.
  if (core.length === 2) wholes.push(core.toReversed().join(''))
  const beginnings = core.slice(0, -1).map((_, at) => core.slice(0, at + 1).join(''))
  if (plain.length >= 3) beginnings.push(plain.map((word) => word[0]).join(''))
  const isLong = (word: string) => word.length >= 3
  return {
    key: plain.join(' '),
    core,
    squashed,
    wholes,
    beginnings: beginnings.filter(isLong),
    kept: [...wholes.map((whole) => `=${whole}`), ...beginnings.filter(isLong).map((one) => `<${one}`)],
    sought: unique([
      ...wholes.flatMap((whole) => [`=${whole}`, `<${whole}`]),
      ...beginnings.filter(isLong).map((one) => `=${one}`),
    ]),
  }
})

/** A domain may spell out what the name writes as `&`, in any language. */
function connected(named: readonly string[]): readonly string[] {
  if (!named.some((word, at) => at > 0 && connectives.has(word))) return []
  return ['and', 'und', 'et', 'y'].map((link) =>
    named.map((word, at) => (at > 0 && connectives.has(word) ? link : word)).join(''),
  )
}

/** `northwind-traders.example` as a name: what it registered, its hyphens as spaces. */
export const companyOfDomain: (domain: string) => CompanyName = remember((domain) =>
  companyName((domain.split('.')[0] ?? '').replace(/[-_]/g, ' ')),
)

/** 0–1. 1: the same name; from 0.85: one name is the other with more words, or a slip of the keyboard apart. */
export function companySimilarity(a: CompanyName, b: CompanyName): number {
  if (a === b || a.key === b.key) return 1
  if (a.squashed === '' || b.squashed === '') return 0
  if (a.wholes.some((whole) => b.wholes.includes(whole))) return 0.96
  if (a.wholes.some((whole) => b.beginnings.includes(whole))) return goOnDifferently(a, b) ? 0 : 0.88
  if (b.wholes.some((whole) => a.beginnings.includes(whole))) return goOnDifferently(b, a) ? 0 : 0.88
  return isSlip(a.squashed, b.squashed) ? 0.86 : 0
}

/** They share one leading word, and each goes on with a word of its own. */
function goOnDifferently(short: CompanyName, long: CompanyName): boolean {
  if (short.core.length > 1) return false
  const words = long.key.split(' ')
  return short.key.split(' ').some((word) => descriptive.has(word) && !words.includes(word) && word !== short.squashed)
}

/** Two short names one letter apart are two companies, and so are two names with different numbers. */
function isSlip(a: string, b: string): boolean {
  const longest = Math.max(a.length, b.length)
  if (longest < 8 || a[0] !== b[0] || Math.abs(a.length - b.length) > 2 || /\d/.test(a + b)) return false
  return distance(a, b) <= Math.floor(longest / 8)
}

function unique(all: readonly string[]): string[] {
  return [...new Set(all)]
}
