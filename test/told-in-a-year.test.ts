import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { companyKey } from '#domain/company.ts'
import { dayOf } from '#domain/days.ts'
import type { Told } from '#domain/news.ts'
import { aYear, liveAYear, most, yearRuns, type Year } from '#plan/live-a-year.ts'
import type { PlanInput } from '#plan/plan-input.ts'
import { unheard } from '#write/news.ts'

const dayMs = 86_400_000

/** News written over the year by a person who has some: what a mail to keep in touch tells, as the composer chooses it. */
function tellNews(year: Year, input: PlanInput) {
  const updates = Array.from({ length: 6 }, (_, i) => ({
    id: `u${i}`,
    on: dayOf(input.now + i * 50 * dayMs, input.zone),
    kind: 'skill' as const,
    text: `News ${i}`,
    url: null,
    removedAt: null,
  }))
  const articles = Array.from({ length: 6 }, (_, i) => ({
    id: `l${i}`,
    addedAt: input.now + i * 40 * dayMs,
    title: `Article ${i}`,
    url: 'https://a.example',
    note: null,
    removedAt: null,
  }))
  const told: (Told & { readonly to: string; readonly key: string })[] = []
  const people = new Map(input.history.people.map((person) => [person.id as string, person]))
  for (const { step, at, day, to, company: key } of year.sent) {
    if (step.kind !== 'keep-in-touch') continue
    const company = input.history.applications.find(({ id }) => id === step.applicationId)!.company.value
    const addresses = people.get(to)?.emails ?? []
    const heard = unheard(
      {
        updates: updates.filter(({ on }) => on <= day),
        articles: articles.filter(({ addedAt }) => addedAt <= at),
        told,
      },
      { addresses, company, since: null },
    )[0]
    if (heard !== undefined && addresses[0] !== undefined)
      told.push({ personAddress: addresses[0], company: company.toLowerCase(), itemId: heard.id, at, to, key })
  }
  return told
}

describe('what is told in a year', () => {
  it('is never told to anybody twice, and no article to two at one company', () => {
    let tellings = 0
    fc.assert(
      fc.property(aYear, ({ input, habits }) => {
        const told = tellNews(liveAYear(input, habits), input)
        tellings += told.length
        expect(most(told, ({ to, itemId }) => `${to} ${itemId}`)).toBeLessThanOrEqual(1)
        const articles = told.filter(({ itemId }) => itemId.startsWith('l'))
        const named = new Set(articles.map(({ company, itemId, to }) => `${companyKey(company)} ${itemId} ${to}`))
        expect(most([...named], (one) => one.slice(0, one.lastIndexOf(' ')))).toBeLessThanOrEqual(1)
      }),
      yearRuns,
    )
    expect(tellings).toBeGreaterThan(0)
  })
})
