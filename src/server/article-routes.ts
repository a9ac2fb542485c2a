import { Hono } from 'hono'
import { z } from 'zod'
import type { DoorDeps, DoorEnv } from '#server/deps.ts'
import { refuse, refuseTold } from '#server/errors.ts'
import { id, webAddress } from '#server/schemas.ts'
import { valid } from '#server/validate.ts'

const search = z.object({
  q: z.string().max(300).optional(),
  feed: id.optional(),
  chosen: z.enum(['true']).optional(),
  limit: z.coerce.number().int().min(1).max(200).optional(),
})
const change = z.strictObject({ isChosen: z.boolean().optional(), isRead: z.boolean().optional() })
const page = z.strictObject({
  url: webAddress,
  title: z.string().trim().max(500),
  note: z.string().trim().max(2000).nullable(),
})
/** People write `blog.example`; the fetcher looks at what it is. */
const address = z.strictObject({
  address: z.string().trim().min(1, 'Give an address, like https://blog.example.').max(2000),
})

/** The shelf: what is on it, for whom it fits, and how a page comes to it. */
export function articleRoutes({ actions }: DoorDeps) {
  return new Hono<DoorEnv>()
    .get('/', valid('query', search), async (c) => {
      const { q, feed, chosen, limit } = c.req.valid('query')
      return c.json(
        await actions.listArticles(c.get('ctx'), { query: q, feedId: feed, isChosen: chosen && true, limit }),
      )
    })
    .get('/suggestions', valid('query', z.object({ person: id.optional() })), async (c) =>
      c.json(await actions.suggestArticles(c.get('ctx'), c.req.valid('query').person)),
    )
    .get('/fetched', async (c) => c.json(await actions.listFetches(c.get('ctx'))))
    .put('/watching', valid('json', z.strictObject({ watching: z.boolean() })), async (c) =>
      c.json(await actions.setWatching(c.get('ctx'), c.req.valid('json').watching)),
    )
    .post('/pages', valid('json', page), async (c) => {
      const saved = await actions.savePage(c.get('ctx'), c.req.valid('json'))
      if (!saved.ok) return refuseTold(c, saved.error)
      return c.json({ id: saved.value.article.id, title: saved.value.article.title, notRead: saved.value.notRead }, 201)
    })
    .patch('/:id', valid('param', z.object({ id })), valid('json', change), async (c) => {
      const changed = await actions.changeArticle(c.get('ctx'), c.req.valid('param').id, c.req.valid('json'))
      return changed.ok ? c.json({ changed: true }, 200) : refuse(c, changed.error)
    })
    .post('/:id/drafts', valid('param', z.object({ id })), valid('json', z.strictObject({ stepId: id })), async (c) => {
      const draft = await actions.putInDraft(c.get('ctx'), c.req.valid('json').stepId, c.req.valid('param').id)
      return draft.ok ? c.json({ draftId: draft.value.id, stepId: draft.value.stepId }, 201) : refuse(c, draft.error)
    })
}

/** Feeds one follows. */
export function feedRoutes({ actions }: DoorDeps) {
  return new Hono<DoorEnv>()
    .post('/', valid('json', address), async (c) => {
      const followed = await actions.followFeed(c.get('ctx'), c.req.valid('json').address)
      if (!followed.ok) return refuseTold(c, followed.error)
      const { value } = followed
      return value.state === 'choose'
        ? c.json({ state: 'choose' as const, feeds: value.feeds }, 200)
        : c.json({ state: 'followed' as const, id: value.feed.id, title: value.feed.title, added: value.added }, 201)
    })
    .get('/opml', async (c) => {
      c.header('Content-Disposition', 'attachment; filename="ajar-feeds.opml"')
      return c.body(await actions.giveOpml(c.get('ctx')), 200, { 'Content-Type': 'text/x-opml; charset=utf-8' })
    })
    .post('/opml', valid('json', z.strictObject({ text: z.string().min(1).max(500_000) })), async (c) => {
      const taken = await actions.takeOpml(c.get('ctx'), c.req.valid('json').text)
      return taken.ok ? c.json(taken.value, 201) : refuseTold(c, taken.error)
    })
    .post('/:id/readings', valid('param', z.object({ id })), async (c) => {
      const read = await actions.readFeedNow(c.get('ctx'), c.req.valid('param').id)
      if (!read.ok) return refuse(c, typeof read.error === 'string' ? read.error : read.error.code)
      return c.json({ added: read.value.added, isRead: read.value.trouble === null }, 201)
    })
    .delete('/:id', valid('param', z.object({ id })), async (c) => {
      const removed = await actions.unfollowFeed(c.get('ctx'), c.req.valid('param').id)
      return removed.ok ? c.json({ removed: true }, 200) : refuse(c, removed.error)
    })
    .post('/:id/restored', valid('param', z.object({ id })), async (c) => {
      const restored = await actions.followAgain(c.get('ctx'), c.req.valid('param').id)
      return restored.ok ? c.json({ restored: true }, 200) : refuse(c, restored.error)
    })
}
