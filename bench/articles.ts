/**
 * Which articles fit whom, on invented articles and people with judged pairs (`bench/articles`): `npx tsx
 * bench/articles.ts`. nDCG at 5 of Ajar's ranking, beside the newest first and BM25 with the same words of interest;
 * of the held-out set totals only. Then 20,000 articles are ranked for 200 people, out of a store on disk. `--dev` is
 * the open set alone, `--size` the 20,000 articles alone. A bound that is not kept ends with an error.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { distinctWords, wordsInText } from '#domain/fold-words.ts'
import { neverChecked } from '#domain/shelf.ts'
import { localOwner, openStore } from '#store/open.ts'
import type { Reader } from '#write/articles/interest.ts'
import { rankArticles, wordsToAskFor, type RankedArticle } from '#write/articles/rank.ts'
import { emptyWords } from '#write/articles/word-lists.ts'
import { Seeded } from './seeded.ts'

interface Judged {
  readonly now: string
  readonly articles: readonly {
    readonly id: string
    readonly date: string
    readonly title: string
    readonly abstract: string
  }[]
  readonly contacts: readonly {
    readonly id: string
    readonly company: string
    readonly industry: string
    readonly role: string
    readonly ownRole: string
    readonly language: string
    readonly caredAbout: readonly string[]
    readonly notes: string
  }[]
  readonly judged: readonly { readonly contact: string; readonly grades: Readonly<Record<string, number>> }[]
}

const depth = 5

/** Gains of 2^grade − 1, discounted by the logarithm of the place, against the best order there could be. */
function ndcg(order: readonly string[], grades: Readonly<Record<string, number>>): number {
  const worth = (list: readonly number[]) =>
    list.slice(0, depth).reduce((sum, grade, i) => sum + (2 ** grade - 1) / Math.log2(i + 2), 0)
  const best = worth(Object.values(grades).toSorted((a, b) => b - a))
  return best === 0 ? 1 : worth(order.map((id) => grades[id] ?? 0)) / best
}

function readerOf(contact: Judged['contacts'][number]): Reader {
  return {
    company: contact.company,
    languages: contact.language === 'en' ? ['en'] : ['en', contact.language],
    interests: [
      ...contact.caredAbout.map((text) => ({ from: 'interview' as const, text })),
      { from: 'note', text: contact.notes },
      { from: 'role', text: `${contact.role} ${contact.industry}` },
      { from: 'own', text: contact.ownRole },
    ],
  }
}

/** Okapi BM25 (k1 1.2, b 0.75) over title and abstract; the query is every word of the reader's interests. */
function bm25(contact: Judged['contacts'][number], articles: Judged['articles']): readonly string[] {
  const wordsOf = (text: string) =>
    [...wordsInText(text)].flatMap(({ words }) => words).filter((word) => !emptyWords.has(word))
  const texts = articles.map(({ title, abstract }) => wordsOf(`${title} ${abstract}`))
  const average = texts.reduce((sum, text) => sum + text.length, 0) / texts.length
  const query = [...new Set(readerOf(contact).interests.flatMap(({ text }) => wordsOf(text)))]
  const scores = texts.map((text) =>
    query.reduce((sum, word) => {
      const count = text.filter((one) => one === word).length
      if (count === 0) return sum
      const having = texts.filter((other) => other.includes(word)).length
      const idf = Math.log(1 + (texts.length - having + 0.5) / (having + 0.5))
      return sum + (idf * count * 2.2) / (count + 1.2 * (0.25 + (0.75 * text.length) / average))
    }, 0),
  )
  return articles
    .map(({ id }, i) => ({ id, score: scores[i] ?? 0 }))
    .toSorted((a, b) => b.score - a.score)
    .map(({ id }) => id)
}

async function measure(file: string, showsEach: boolean): Promise<{ ajar: number; bm25: number; newest: number }> {
  const set = JSON.parse(await readFile(new URL(`articles/${file}`, import.meta.url), 'utf8')) as Judged
  const now = Date.parse(set.now)
  const articles = set.articles.map(({ id, title, abstract, date }): RankedArticle => ({
    id,
    title,
    words: distinctWords([title, abstract]).join(' '),
    at: Date.parse(date),
    isRead: false,
  }))
  const newest = set.articles.toSorted((a, b) => (a.date < b.date ? 1 : -1)).map(({ id }) => id)
  const ranked = rankArticles(set.contacts.map(readerOf), articles, { now, limit: depth })
  const figures = set.contacts.map((contact, i) => {
    const grades = set.judged.find((one) => one.contact === contact.id)?.grades ?? {}
    const order = (ranked[i] ?? []).map(({ id }) => id)
    return {
      contact,
      order,
      grades,
      ajar: ndcg(order, grades),
      bm25: ndcg(bm25(contact, set.articles), grades),
      newest: ndcg(newest, grades),
    }
  })
  if (showsEach && process.argv.includes('--each')) {
    for (const { contact, order, grades, ajar, bm25: other } of figures) {
      console.log(
        `${contact.id} ${ajar.toFixed(3)} (BM25 ${other.toFixed(3)}): ${order.map((id) => `${id}=${grades[id] ?? 0}`).join(' ')}`,
      )
    }
  }
  const mean = (of: (figure: (typeof figures)[number]) => number) =>
    figures.reduce((sum, figure) => sum + of(figure), 0) / figures.length
  return { ajar: mean((one) => one.ajar), bm25: mean((one) => one.bm25), newest: mean((one) => one.newest) }
}

const shelfSize = 20_000
const contacts = 200
const mostSeconds = 2

/** Words as texts have them: a few hundred that are common, and a long tail. */
function someWords(random: Seeded, count: number): string {
  return Array.from({ length: count }, () =>
    random.chance(0.4) ? `common${random.between(1, 300)}` : `word${Math.floor(20_000 ** random.next())}`,
  ).join(' ')
}

/** From the words of interest to 200 short lists, out of a store on disk: all of it is in the time. */
async function atSize(): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'ajar-articles-'))
  const opened = await openStore(folder, { clock: Date.now })
  if (!opened.ok) throw new Error(opened.error.message)
  try {
    const owner = opened.value.forOwner(localOwner)
    const random = new Seeded(7)
    for (let from = 0; from < shelfSize; from += 500) {
      const articles = Array.from({ length: 500 }, (_, i) => ({
        addedAt: from + i,
        title: someWords(random, 8),
        url: `https://blog.example/${from + i}`,
        origin: 'feed' as const,
        feedId: 'f_1',
        publishedAt: null,
        text: someWords(random, 110),
        isChosen: false,
      }))
      await owner.shelf.takeFromFeed('f_1', articles, neverChecked)
    }
    const readers = Array.from({ length: contacts }, (_, i) => ({
      company: `Company ${i}`,
      languages: ['en'],
      interests: [
        ...Array.from({ length: 3 }, () => ({ from: 'interview' as const, text: someWords(random, 8) })),
        { from: 'note' as const, text: someWords(random, 15) },
      ],
    }))
    const times: number[] = []
    for (let run = 0; run < 3; run++) {
      const begun = process.cpuUsage()
      const found = await owner.shelf.withAnyWord(wordsToAskFor(readers))
      const total = await owner.shelf.count()
      const articles = found.map(({ id, title, words, addedAt }) => ({ id, title, words, at: addedAt, isRead: false }))
      const lists = rankArticles(readers, articles, { now: shelfSize, limit: depth, total })
      const { user, system } = process.cpuUsage(begun)
      times.push((user + system) / 1e6)
      if (lists.some((list) => list.length < depth)) throw new Error('A list is short.')
    }
    return times.toSorted((a, b) => a - b)[1] ?? Infinity
  } finally {
    await opened.value.close()
    await rm(folder, { recursive: true, force: true })
  }
}

let isKept = true
const sets = process.argv.includes('--dev') ? ['dev.json'] : ['dev.json', 'held.json']
for (const file of process.argv.includes('--size') ? [] : sets) {
  const { ajar, bm25: plain, newest } = await measure(file, file === 'dev.json')
  console.log(
    `${file}: nDCG@${depth} Ajar ${ajar.toFixed(3)}, BM25 ${plain.toFixed(3)}, newest first ${newest.toFixed(3)}`,
  )
  if (ajar <= plain || ajar <= newest) isKept = false
}
if (!process.argv.includes('--dev')) {
  const seconds = await atSize()
  console.log(
    `${shelfSize} articles ranked for ${contacts} people: ${seconds.toFixed(2)} s of processor time, median of three (bound ${mostSeconds} s)`,
  )
  if (seconds > mostSeconds) isKept = false
}
if (!isKept) process.exitCode = 1
