import { err, ok, type Result } from '#domain/result.ts'
import type { Ctx } from '#actions/context.ts'
import { sayTrouble } from '#actions/articles/say-trouble.ts'

/** Whether feeds and boards may be read by themselves. */
export async function setWatching(ctx: Ctx, watching: boolean): Promise<{ readonly watching: boolean }> {
  return { watching: (await ctx.owner.settings.set({ watching })).watching }
}

export interface ArticleChange {
  /** Worth sharing with anybody: offered in every draft. */
  readonly isChosen?: boolean | undefined
  readonly isRead?: boolean | undefined
}

export async function changeArticle(ctx: Ctx, id: string, change: ArticleChange): Promise<Result<true, 'not-found'>> {
  const { shelf } = ctx.owner
  const { isChosen, isRead } = change
  const isThere = (await shelf.get(id)) !== undefined
  if (!isThere) return err('not-found')
  if (isChosen !== undefined) await shelf.choose(id, isChosen)
  if (isRead !== undefined) await shelf.markRead(id, isRead ? ctx.now : null)
  return ok(true)
}

export async function unfollowFeed(ctx: Ctx, id: string): Promise<Result<true, 'not-found'>> {
  return (await ctx.owner.feeds.unfollow(id, ctx.now)) ? ok(true) : err('not-found')
}

/** Takes it back. */
export async function followAgain(ctx: Ctx, id: string): Promise<Result<true, 'not-found'>> {
  return (await ctx.owner.feeds.restore(id)) ? ok(true) : err('not-found')
}

/** Follows the feeds of another reader's list. Nothing leaves: they are read when they are due. */
export async function takeOpml(
  ctx: Ctx,
  text: string,
): Promise<Result<{ readonly followed: number }, { readonly code: string; readonly message: string }>> {
  const { readOpml } = await import('#watch/opml.ts')
  const read = readOpml(text)
  if (!read.ok || read.value.length === 0) {
    return err({ code: 'not-opml', message: sayTrouble('not-opml', '', ctx.language ?? 'en') })
  }
  const known = new Set(
    (await ctx.owner.feeds.list()).filter(({ removedAt }) => removedAt === null).map(({ url }) => url),
  )
  const fresh = read.value.filter(({ url }) => !known.has(url))
  for (const feed of fresh) await ctx.owner.feeds.follow({ ...feed, addedAt: ctx.now })
  return ok({ followed: fresh.length })
}

/** The feeds one follows, as other readers take them in. */
export async function giveOpml(ctx: Ctx): Promise<string> {
  const feeds = (await ctx.owner.feeds.list()).filter(({ removedAt }) => removedAt === null)
  const { writeOpml } = await import('#watch/opml.ts')
  return writeOpml('Ajar', feeds)
}
