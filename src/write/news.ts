import type { Day } from '#domain/days.ts'
import { companyKey } from '#domain/company.ts'
import type { Article, Told, Update } from '#domain/news.ts'

export interface News {
  readonly updates: readonly Update[]
  readonly articles: readonly Article[]
  readonly told: readonly Told[]
}

/** Something a person has not heard yet. `on` is the day it happened, for an article the day it was added. */
export type NewsItem =
  | {
      readonly type: 'update'
      readonly id: string
      readonly on: Day
      readonly kind: Update['kind']
      readonly text: string
      readonly url: string | null
    }
  | {
      readonly type: 'article'
      readonly id: string
      readonly addedAt: number
      readonly title: string
      readonly url: string
      readonly note: string | null
    }

export interface Listener {
  /** Every address of this one human. */
  readonly addresses: readonly string[]
  readonly company: string
  /** Updates of before this day are no news: they were so when the two last spoke. Null: all count. */
  readonly since: Day | null
}

/**
 * What this person has not heard: updates first, the newest first, then articles, the newest first. Never the same
 * item twice to a person, never an article to two people at one company (DESIGN, keep-in-touch).
 */
export function unheard(news: News, to: Listener): NewsItem[] {
  const own = new Set(to.addresses.map((address) => address.trim().toLowerCase()))
  const company = companyKey(to.company)
  const heardBySelf = new Set<string>()
  const heardAtCompany = new Set<string>()
  for (const told of news.told) {
    if (own.has(told.personAddress.trim().toLowerCase())) heardBySelf.add(told.itemId)
    if (company !== '' && companyKey(told.company) === company) heardAtCompany.add(told.itemId)
  }

  const updates = news.updates
    .filter((update) => update.removedAt === null && !heardBySelf.has(update.id))
    .filter((update) => to.since === null || update.on >= to.since)
    .toSorted((a, b) => compare(b.on, a.on) || compare(a.id, b.id))
    .map((update) => ({
      type: 'update' as const,
      id: update.id,
      on: update.on,
      kind: update.kind,
      text: update.text,
      url: update.url,
    }))
  const articles = news.articles
    .filter((article) => article.removedAt === null && !heardBySelf.has(article.id) && !heardAtCompany.has(article.id))
    .toSorted((a, b) => b.addedAt - a.addedAt || compare(a.id, b.id))
    .map((article) => ({
      type: 'article' as const,
      id: article.id,
      addedAt: article.addedAt,
      title: article.title,
      url: article.url,
      note: article.note,
    }))
  return [...updates, ...articles]
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
