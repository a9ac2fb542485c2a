import { distinctWords } from '#domain/fold-words.ts'
import { stemOf } from '#write/articles/stem.ts'
import { neverWords, tellingWords, unkindWords } from '#write/articles/word-lists.ts'

/** What is looked at of an article, and once, however many readers there are. */
export interface ArticleWords {
  readonly title: string
  /** Folded, each once, in the order in which they come: of the title, then of the text. Between spaces. */
  readonly words: string
}

export interface ArticleIndex {
  /** By the number of a stem: which articles have it, by their place; `~i` where only their text has. */
  readonly postings: readonly (readonly number[])[]
  /** By the place of an article. ISO 639-1; null where too little is said to tell. */
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
  /** Into `languages`: those that it tells. */
  readonly tells: readonly number[]
}

/** What most words are: shared, so that they are passed over at a glance. */
const nothing: WordFacts = { number: -1, isUnkind: false, isNever: false, tells: [] }
const languages = Object.keys(tellingWords)
const leastTelling = 3

/** @param asked stems with their numbers, from 0 on */
export function indexArticles(articles: readonly ArticleWords[], asked: ReadonlyMap<string, number>): ArticleIndex {
  const index = {
    postings: Array.from({ length: asked.size }, (): number[] => []),
    languages: [] as (string | null)[],
    isUnkind: [] as boolean[],
    isNever: [] as boolean[],
  }
  const facts = new Map<string, WordFacts>()
  const lastIn = new Int32Array(asked.size).fill(-1)
  const counts = new Int32Array(languages.length)
  articles.forEach(({ title, words }, i) => {
    const inTitle = distinctWords([title]).length
    counts.fill(0)
    let isUnkind = false
    let isNever = false
    let place = -1
    for (const word of words.split(' ')) {
      place++
      let of = facts.get(word)
      if (of === undefined) {
        of = factsOf(word, asked)
        facts.set(word, of)
      }
      if (of === nothing) continue
      isUnkind ||= of.isUnkind
      isNever ||= of.isNever
      for (const language of of.tells) counts[language] = (counts[language] ?? 0) + 1
      if (of.number < 0 || lastIn[of.number] === i) continue
      lastIn[of.number] = i
      index.postings[of.number]?.push(place < inTitle ? i : ~i)
    }
    index.languages.push(mostCounted(counts))
    index.isUnkind.push(isUnkind)
    index.isNever.push(isNever)
  })
  return index
}

function factsOf(word: string, asked: ReadonlyMap<string, number>): WordFacts {
  const number = asked.get(stemOf(word)) ?? -1
  const isUnkind = unkindWords.has(word)
  const isNever = neverWords.has(word)
  const tells = toldBy.get(word)
  if (number < 0 && !isUnkind && !isNever && !tells) return nothing
  return { number, isUnkind, isNever, tells: tells ?? nothing.tells }
}

const toldBy = new Map<string, readonly number[]>()
languages.forEach((language, i) => {
  for (const word of tellingWords[language] ?? []) toldBy.set(word, [...(toldBy.get(word) ?? []), i])
})

/** The language whose words are the most; null where they are too few, or as many of another. */
function mostCounted(counts: Int32Array): string | null {
  let best = 0
  let isAlone = true
  for (let i = 1; i < counts.length; i++) {
    const more = (counts[i] ?? 0) - (counts[best] ?? 0)
    if (more === 0) isAlone = false
    if (more <= 0) continue
    best = i
    isAlone = true
  }
  return isAlone && (counts[best] ?? 0) >= leastTelling ? (languages[best] ?? null) : null
}
