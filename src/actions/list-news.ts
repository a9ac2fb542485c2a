import type { Told } from '#domain/news.ts'
import type { Ctx } from '#actions/context.ts'
import type { NewsView } from '#actions/views.ts'
import { seeWorld } from '#actions/world.ts'

/** What is new about me and what is worth sharing, newest first, with who was told. */
export async function listNews(ctx: Ctx): Promise<NewsView> {
  const [world, updates, articles, told] = await Promise.all([
    seeWorld(ctx),
    ctx.owner.news.updates(),
    ctx.owner.news.articles(),
    ctx.owner.news.told(),
  ])
  const nameOf = new Map(
    world.history.people.flatMap((person) => person.emails.map((address) => [address, person.name])),
  )
  const toldTo = (id: string) => [
    ...new Set(
      told
        .filter((item: Told) => item.itemId === id)
        .map(({ personAddress }) => nameOf.get(personAddress) ?? personAddress),
    ),
  ]

  return {
    updates: updates
      .filter(({ removedAt }) => removedAt === null)
      .map(({ id, on, kind, text, url }) => ({ id, on, kind, text, url, toldTo: toldTo(id) }))
      .toReversed(),
    articles: articles
      .filter(({ removedAt }) => removedAt === null)
      .map(({ id, addedAt, title, url, note }) => ({ id, addedAt, title, url, note, toldTo: toldTo(id) }))
      .toReversed(),
  }
}
