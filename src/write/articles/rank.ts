import { distinctWords } from '#domain/fold-words.ts'
import { indexArticles, type ArticleIndex, type ArticleWords } from '#write/articles/index-articles.ts'
import type { Interest, InterestFrom, Reader } from '#write/articles/interest.ts'
import { placesOfLargest } from '#write/articles/largest.ts'
import { stemOf } from '#write/articles/stem.ts'
import { emptyWords } from '#write/articles/word-lists.ts'

/** An article as it is ranked. */
export interface RankedArticle extends ArticleWords {
  readonly id: string
  /** Epoch ms of its day; null where nobody says. */
  readonly at: number | null
  /** The person read it themselves. */
  readonly isRead: boolean
}

export interface Fit {
  readonly id: string
  /** Compares articles for one reader, nothing else. */
  readonly score: number
  /** The words that say why, as the reader's interests have them; the strongest first, four at most. */
  readonly because: readonly string[]
  /** Where the strongest of them is known from. */
  readonly from: InterestFrom
  readonly at: number | null
  readonly isRead: boolean
}

export interface RankOptions {
  readonly now: number
  /** For each reader. */
  readonly limit: number
  /** Articles that a reader must not get: what they, or somebody at their company, were told of. */
  readonly isTold?: (reader: number, id: string) => boolean
  /** How many articles there are in all, where only some were handed over. */
  readonly total?: number
}

const weightOf = {
  interview: 1,
  cares: 1,
  note: 0.5,
  company: 0.5,
  role: 0.45,
  mail: 0.3,
  own: 0.2,
} as const satisfies Record<InterestFrom, number>

const titleWeight = 1.5
/** Days after which what is new about an article has halved; it is a tenth of its worth. */
const freshDays = 90
const oneDay = 86_400_000
/** Of one reader: what comes later in their words counts no more. */
const mostTerms = 120

interface Term {
  readonly stem: string
  readonly word: string
  readonly weight: number
  readonly from: InterestFrom
  /** Which of the interests have it. */
  readonly interests: readonly number[]
}

/**
 * The articles that fit each reader best, the best first. What counts: rare words that they cared about, in the title
 * more than in the text; much of one interest more than a little of many; a little how new it is, and that the person
 * read it. An article in a language they are not known to read, about sackings, or with trouble of their own company
 * in it is never one.
 *
 * Every word of every article is looked at once, however many readers there are.
 */
export function rankArticles(
  readers: readonly Reader[],
  articles: readonly RankedArticle[],
  options: RankOptions,
): readonly (readonly Fit[])[] {
  const terms = readers.map((reader) => termsOf(reader.interests))
  const asked = new Map<string, number>()
  for (const { stem } of terms.flat()) if (!asked.has(stem)) asked.set(stem, asked.size)
  const index = indexArticles(articles, asked)
  const total = Math.max(options.total ?? articles.length, articles.length)
  const rarity = index.postings.map((found) => Math.log(1 + (total - found.length + 0.5) / (found.length + 0.5)))
  const sheets = { sums: new Float64Array(articles.length), places: new Int32Array(articles.length) }

  return readers.map((reader, i) => {
    const known = (terms[i] ?? []).map((term): KnownTerm => {
      const number = asked.get(term.stem) ?? -1
      return { ...term, postings: index.postings[number] ?? [], rarity: rarity[number] ?? 0 }
    })
    const isTold = (id: string) => options.isTold?.(i, id) ?? false
    return fitsOf(reader, known, closest(known, sheets), articles, index, options, isTold)
  })
}

/** The words that an article must have one of to fit anybody: what to ask the store for. Beginnings, folded. */
export function wordsToAskFor(readers: readonly Reader[]): readonly string[] {
  return [...new Set(readers.flatMap(({ interests }) => termsOf(interests).map(({ stem }) => stem)))]
}

function termsOf(interests: readonly Interest[]): readonly Term[] {
  const found = new Map<string, { word: string; weight: number; from: InterestFrom; interests: number[] }>()
  interests.forEach(({ text, from }, i) => {
    for (const word of distinctWords([text])) {
      if (word.length < 2 || emptyWords.has(word) || /^\d+$/.test(word)) continue
      const stem = stemOf(word)
      const weight = weightOf[from]
      const known = found.get(stem)
      if (!known) {
        if (found.size < mostTerms) found.set(stem, { word, weight, from, interests: [i] })
        continue
      }
      known.interests.push(i)
      // Said again it counts more, and most where it is known best from.
      if (weight > known.weight) Object.assign(known, { word, from })
      known.weight = Math.max(weight, known.weight) + 0.15 * Math.min(weight, known.weight)
    }
  })
  return [...found].map(([stem, term]) => ({ stem, ...term }))
}

/** A term with what the articles say of it. */
interface KnownTerm extends Term {
  readonly postings: readonly number[]
  readonly rarity: number
}

/** An article by its place, with what it is worth to a reader. */
interface Close {
  readonly at: number
  readonly sum: number
  /** Of the reader's terms, by their place; `~i` where only the text has it. */
  readonly matched: number[]
}

/** Of one reader: those with the most worth are looked at closely. What is added then at most doubles it. */
const mostLookedAt = 250

/** One place an article, made once for all readers. */
interface Sheets {
  readonly sums: Float64Array
  /** Into what is close; 0 is nothing, and 1 the first. */
  readonly places: Int32Array
}

/** The articles with the most worth to one reader, and those worth the same. */
function closest(terms: readonly KnownTerm[], { sums, places }: Sheets): readonly Close[] {
  sums.fill(0)
  for (const { postings, weight, rarity } of terms) {
    const inText = weight * rarity
    const inTitle = inText * titleWeight
    for (const posting of postings) {
      if (posting < 0) sums[~posting] = (sums[~posting] ?? 0) + inText
      else sums[posting] = (sums[posting] ?? 0) + inTitle
    }
  }
  const close: Close[] = []
  placesOfLargest(sums, mostLookedAt).forEach((at, i) => {
    places[at] = i + 1
    close.push({ at, sum: sums[at] ?? 0, matched: [] })
  })
  terms.forEach(({ postings }, term) => {
    for (const posting of postings) {
      const place = places[posting < 0 ? ~posting : posting] ?? 0
      if (place > 0) close[place - 1]?.matched.push(posting < 0 ? ~term : term)
    }
  })
  for (const { at } of close) places[at] = 0
  return close
}

function fitsOf(
  reader: Reader,
  terms: readonly KnownTerm[],
  close: readonly Close[],
  articles: readonly RankedArticle[],
  index: ArticleIndex,
  { now, limit }: RankOptions,
  isTold: (id: string) => boolean,
): readonly Fit[] {
  const company = companyWords(reader.company)
  const coverage = coverageOf(reader.interests.length, terms)
  const fits: { readonly article: RankedArticle; readonly score: number; readonly matched: readonly number[] }[] = []
  for (const { at, sum, matched } of close) {
    const article = articles[at]
    if (!article || index.isNever[at] || isTold(article.id)) continue
    const language = index.languages[at] ?? null
    if (language !== null && !reader.languages.includes(language)) continue
    const isOfThem = company.length > 0 && company.every((word) => hasWord(article.words, word))
    if (isOfThem && index.isUnkind[at]) continue

    let score = sum * (1 + coverage(matched))
    if (isOfThem) score *= 0.5
    if (index.isUnkind[at]) score *= 0.6
    const age = article.at === null ? Infinity : Math.max(0, now - article.at) / oneDay
    score *= 0.9 + 0.1 * 2 ** (-age / freshDays)
    if (article.isRead) score *= 1.1
    fits.push({ article, score, matched })
  }
  return fits
    .toSorted((a, b) => b.score - a.score || (a.article.id < b.article.id ? -1 : 1))
    .slice(0, limit)
    .flatMap(({ article: { id, at, isRead }, score, matched }): Fit[] => {
      const [first, ...more] = strongestOf(matched, terms)
      if (!first) return []
      const because = [first, ...more].slice(0, 4).map(({ word }) => word)
      return [{ id, score, because, from: first.from, at, isRead }]
    })
}

function strongestOf(matched: readonly number[], terms: readonly KnownTerm[]): readonly KnownTerm[] {
  return matched
    .flatMap((match) => {
      const term = terms[match < 0 ? ~match : match]
      return term ? [{ term, worth: term.weight * term.rarity * (match < 0 ? 1 : titleWeight) }] : []
    })
    .toSorted((a, b) => b.worth - a.worth || (a.term.stem < b.term.stem ? -1 : 1))
    .map(({ term }) => term)
}

/** Whether it stands there whole, in words between spaces. */
function hasWord(words: string, word: string): boolean {
  for (let at = words.indexOf(word); at >= 0; at = words.indexOf(word, at + 1)) {
    const end = at + word.length
    if ((at === 0 || words[at - 1] === ' ') && (end === words.length || words[end] === ' ')) return true
  }
  return false
}

/** How much of the interest that is met best: 0 to 1, by the rarity of its words. */
function coverageOf(interests: number, terms: readonly KnownTerm[]): (matched: readonly number[]) => number {
  const whole = new Float64Array(interests)
  for (const term of terms) for (const i of term.interests) whole[i] = (whole[i] ?? 0) + term.rarity
  const met = new Float64Array(interests)
  return (matched) => {
    if (matched.length < 2) return 0
    met.fill(0)
    for (const match of matched) {
      const term = terms[match < 0 ? ~match : match]
      if (term) for (const i of term.interests) met[i] = (met[i] ?? 0) + term.rarity
    }
    return met.reduce((best, worth, i) => (worth > 0 ? Math.max(best, worth / (whole[i] ?? worth)) : best), 0)
  }
}

/** Without what many companies have in their name. */
function companyWords(name: string): readonly string[] {
  return distinctWords([name]).filter(
    (word) => !/^(?:gmbh|ag|se|inc|ltd|llc|co|kg|plc|group|the|und|and|s)$/.test(word),
  )
}
