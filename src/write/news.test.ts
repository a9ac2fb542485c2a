import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Article, Told, Update } from '#domain/news.ts'
import { unheard } from '#write/news.ts'

const update = (id: string, on: string, more: Partial<Update> = {}): Update => ({
  id,
  on,
  kind: 'skill',
  text: id,
  url: null,
  removedAt: null,
  ...more,
})
const article = (id: string, addedAt: number, more: Partial<Article> = {}): Article => ({
  id,
  addedAt,
  title: id,
  url: `https://reading.example/${id}`,
  note: null,
  removedAt: null,
  ...more,
})
const told = (itemId: string, personAddress: string, company = 'northwind'): Told => ({
  itemId,
  personAddress,
  company,
  at: 0,
})
const priya = {
  addresses: ['priya@northwind.example', 'p.nair@northwind.example'],
  company: 'Northwind',
  since: '2026-10-06',
}
const ids = (items: readonly { id: string }[]) => items.map((item) => item.id)

describe('news a person has not heard', () => {
  it('are updates before articles, the newest first', () => {
    const news = {
      updates: [update('older', '2026-10-10'), update('newer', '2026-12-01')],
      articles: [article('first', 1), article('second', 2)],
      told: [],
    }
    expect(ids(unheard(news, priya))).toEqual(['newer', 'older', 'second', 'first'])
  })

  it('are no updates from before the two last spoke, and nothing that was taken back', () => {
    const news = {
      updates: [
        update('before', '2026-10-05'),
        update('same-day', '2026-10-06'),
        update('gone', '2026-11-01', { removedAt: 1 }),
      ],
      articles: [article('gone-too', 1, { removedAt: 1 })],
      told: [],
    }
    expect(ids(unheard(news, priya))).toEqual(['same-day'])
    expect(ids(unheard(news, { ...priya, since: null }))).toEqual(['same-day', 'before'])
  })

  it('never come twice to a person, at whichever address they were told', () => {
    const news = {
      updates: [update('u', '2026-11-01')],
      articles: [article('a', 1)],
      told: [told('u', 'P.Nair@northwind.example'), told('a', 'priya@northwind.example', 'Elsewhere')],
    }
    expect(unheard(news, priya)).toEqual([])
  })

  it('are never an article that somebody else at the company was sent; an update may be told to both', () => {
    const news = {
      updates: [update('u', '2026-11-01')],
      articles: [article('a', 1)],
      told: [told('u', 'tom@northwind.example'), told('a', 'tom@northwind.example', ' NORTHWIND ')],
    }
    expect(ids(unheard(news, priya))).toEqual(['u'])
    expect(ids(unheard(news, { ...priya, company: 'Oakline' }))).toEqual(['u', 'a'])
  })

  it('run dry when each is told in turn, with nothing told twice', () => {
    fc.assert(
      fc.property(fc.nat({ max: 6 }), fc.nat({ max: 6 }), (updates, articles) => {
        const news = {
          updates: Array.from({ length: updates }, (_, i) => update(`u${i}`, `2026-11-0${i + 1}`)),
          articles: Array.from({ length: articles }, (_, i) => article(`a${i}`, i)),
        }
        const heard: Told[] = []
        for (let turn = 0; turn < updates + articles; turn++) {
          const next = unheard({ ...news, told: heard }, priya)[0]!
          expect(heard.some((each) => each.itemId === next.id)).toBe(false)
          heard.push(told(next.id, priya.addresses[turn % 2]!))
        }
        expect(unheard({ ...news, told: heard }, priya)).toEqual([])
      }),
    )
  })
})
