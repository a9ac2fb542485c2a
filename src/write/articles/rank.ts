import { distinctWords } from '#domain/fold-words.ts'
import type { Interest, InterestFrom, Reader } from '#write/articles/interest.ts'
import { stemOf } from '#write/articles/stem.ts'
import { emptyWords, neverWords, tellingWords, unkindWords } from '#write/articles/word-lists.ts'

/** An article as it is ranked. */
export interface RankedArticle {
  readonly id: string
  readonly title: string
  /** Folded, each once, in the order in which they come: of the title, then of the text. Between spaces. */
  readonly words: string
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
  note: 0.5,
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
  const index = indexOf(articles, asked)
  const total = Math.max(options.total ?? articles.length, articles.length)
  const rarity = index.postings.map((found) => Math.log(1 + (total - found.length + 0.5) / (found.length + 0.5)))

  return readers.map((reader, i) =>
    fitsOf(
      reader,
      terms[i] ?? [],
      articles,
      { asked, rarity, ...index },
      options,
      (id) => options.isTold?.(i, id) ?? false,
    ),
  )
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

interface Index {
  /** By the number of a stem: which articles have it; `~i` where only their text has. */
  readonly postings: readonly number[][]
  readonly languages: readonly (string | null)[]
  readonly isUnkind: readonly boolean[]
  readonly isNever: readonly boolean[]
}

/** What is known of a word, looked up once for all articles that have it. */
interface WordFacts {
  /** Of its stem; -1 where nobody asks for it. */
  readonly number: number
  readonly isUnkind: boolean
  readonly isNever: boolean
  readonly languages: readonly string[]
}

const ofNoLanguage: readonly string[] = []

function indexOf(articles: readonly RankedArticle[], asked: ReadonlyMap<string, number>): Index {
  const postings = Array.from({ length: asked.size }, (): number[] => [])
  const languages: (string | null)[] = []
  const isUnkind: boolean[] = []
  const isNever: boolean[] = []
  const facts = new Map<string, WordFacts>()
  const lastIn = new Int32Array(asked.size).fill(-1)
  const factsOf = (word: string): WordFacts => {
    const known = facts.get(word)
    if (known) return known
    const made = {
      number: asked.get(stemOf(word)) ?? -1,
      isUnkind: unkindWords.has(word),
      isNever: neverWords.has(word),
      languages: languageByWord.get(word) ?? ofNoLanguage,
    }
    facts.set(word, made)
    return made
  }
  articles.forEach(({ title, words }, i) => {
    const inTitle = distinctWords([title]).length
    const counts: Record<string, number> = {}
    let unkind = false
    let never = false
    words.split(' ').forEach((word, place) => {
      const of = factsOf(word)
      unkind ||= of.isUnkind
      never ||= of.isNever
      for (const language of of.languages) counts[language] = (counts[language] ?? 0) + 1
      if (of.number < 0 || lastIn[of.number] === i) return
      lastIn[of.number] = i
      postings[of.number]?.push(place < inTitle ? i : ~i)
    })
    languages.push(mostCounted(counts))
    isUnkind.push(unkind)
    isNever.push(never)
  })
  return { postings, languages, isUnkind, isNever }
}

const languageByWord = new Map<string, readonly string[]>()
for (const [language, words] of Object.entries(tellingWords)) {
  for (const word of words) languageByWord.set(word, [...(languageByWord.get(word) ?? []), language])
}

/** Null where too little is said to tell. */
function mostCounted(counts: Readonly<Record<string, number>>): string | null {
  const [best, next] = Object.entries(counts).toSorted((a, b) => b[1] - a[1])
  return best && best[1] >= 3 && best[1] > (next?.[1] ?? 0) ? best[0] : null
}

interface Scored {
  readonly sum: number
  readonly matched: { readonly term: Term; readonly worth: number }[]
}

/** Of one reader: those with the most worth are looked at closely. What is added then at most doubles it. */
const mostLookedAt = 250

function fitsOf(
  reader: Reader,
  terms: readonly Term[],
  articles: readonly RankedArticle[],
  index: Index & { readonly asked: ReadonlyMap<string, number>; readonly rarity: readonly number[] },
  { now, limit }: RankOptions,
  isTold: (id: string) => boolean,
): readonly Fit[] {
  const sums = new Float64Array(articles.length)
  const worthOfInterest = new Map<number, number>()
  const each = (of: (term: Term, at: number, worth: number) => void) => {
    for (const term of terms) {
      const number = index.asked.get(term.stem) ?? -1
      const worth = term.weight * (index.rarity[number] ?? 0)
      for (const posting of index.postings[number] ?? []) {
        if (posting < 0) of(term, ~posting, worth)
        else of(term, posting, worth * titleWeight)
      }
    }
  }
  each((_, at, worth) => {
    sums[at] = (sums[at] ?? 0) + worth
  })
  for (const { stem, interests } of terms) {
    const rarity = index.rarity[index.asked.get(stem) ?? -1] ?? 0
    for (const interest of interests) worthOfInterest.set(interest, (worthOfInterest.get(interest) ?? 0) + rarity)
  }
  const least = sums.length <= mostLookedAt ? 0 : (sums.toSorted().at(-mostLookedAt) ?? 0)
  const scored = new Map<number, Scored>()
  each((term, at, worth) => {
    const sum = sums[at] ?? 0
    if (sum < least) return
    const known = scored.get(at)
    if (known) known.matched.push({ term, worth })
    else scored.set(at, { sum, matched: [{ term, worth }] })
  })

  const company = companyWords(reader.company)
  const fits: Fit[] = []
  for (const [at, { sum, matched }] of scored) {
    const article = articles[at]
    if (!article || index.isNever[at] || isTold(article.id)) continue
    const language = index.languages[at] ?? null
    if (language !== null && !reader.languages.includes(language)) continue
    const isOfThem = company.length > 0 && company.every((word) => ` ${article.words} `.includes(` ${word} `))
    if (isOfThem && index.isUnkind[at]) continue

    let score = sum * (1 + coverage(matched, worthOfInterest, index))
    if (isOfThem) score *= 0.5
    if (index.isUnkind[at]) score *= 0.6
    const age = article.at === null ? Infinity : Math.max(0, now - article.at) / oneDay
    score *= 0.9 + 0.1 * 2 ** (-age / freshDays)
    if (article.isRead) score *= 1.1
    const strongest = matched.toSorted((a, b) => b.worth - a.worth || (a.term.stem < b.term.stem ? -1 : 1))
    const first = strongest[0]
    if (!first) continue
    fits.push({
      id: article.id,
      score,
      because: strongest.slice(0, 4).map(({ term }) => term.word),
      from: first.term.from,
      at: article.at,
      isRead: article.isRead,
    })
  }
  return fits.toSorted((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)).slice(0, limit)
}

/** How much of the interest that is met best: 0 to 1, by the rarity of its words. */
function coverage(
  matched: Scored['matched'],
  worthOfInterest: ReadonlyMap<number, number>,
  index: { readonly asked: ReadonlyMap<string, number>; readonly rarity: readonly number[] },
): number {
  if (matched.length < 2) return 0
  const met = new Map<number, number>()
  for (const { term } of matched) {
    const rarity = index.rarity[index.asked.get(term.stem) ?? -1] ?? 0
    for (const interest of term.interests) met.set(interest, (met.get(interest) ?? 0) + rarity)
  }
  let best = 0
  for (const [interest, worth] of met) best = Math.max(best, worth / (worthOfInterest.get(interest) ?? worth))
  return best
}

/** Without what many companies have in their name. */
function companyWords(name: string): readonly string[] {
  return distinctWords([name]).filter(
    (word) => !/^(?:gmbh|ag|se|inc|ltd|llc|co|kg|plc|group|the|und|and|s)$/.test(word),
  )
}
