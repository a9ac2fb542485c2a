import { boardIdOf, unread, type Board } from '#domain/board.ts'
import type { Ctx } from '#actions/context.ts'
import { linksInMail } from '#actions/openings/links-in-mail.ts'
import type { World } from '#actions/world.ts'
import { boardBehind } from '#watch/boards/all-boards.ts'

const bodiesAtOnce = 200
/** Per owner's view: at how many kept mails it was looked last. */
const looked = new WeakMap<Ctx['owner'], string>()

/**
 * Boards that links in the mails of an application lead to, as suggestions with the mail they were met in. Nothing is
 * fetched, and what the person said of a board stays. How many are new.
 */
export async function findBoards(ctx: Ctx, world: World): Promise<number> {
  const mark = `${await ctx.owner.messages.count()}|${world.history.applications.length}`
  if (looked.get(ctx.owner) === mark) return 0

  const found = new Map<string, Board>()
  const keys = world.history.applications.flatMap((application) =>
    application.messageKeys.map((key) => ({ key, application })),
  )
  for (let from = 0; from < keys.length; from += bodiesAtOnce) {
    const some = keys.slice(from, from + bodiesAtOnce)
    const bodies = await ctx.owner.messages.bodies(some.map(({ key }) => key))
    for (const { key, application } of some) {
      const body = bodies.get(key)
      if (!body) continue
      for (const link of linksInMail(body.text, body.html)) {
        const address = boardBehind(link)
        if (address === null) continue
        const id = boardIdOf(address)
        if (found.has(id)) continue
        const url = new URL(link)
        // What follows the path is between the sender and its counter.
        const evidence = { messageKey: key, url: `${url.origin}${url.pathname}`.slice(0, 500) }
        const company = application.company.value
        found.set(id, {
          id,
          address,
          company,
          evidence,
          state: 'suggested',
          addedAt: ctx.now,
          decidedAt: null,
          reading: unread,
          nextAt: 0,
        })
      }
    }
  }
  const fresh = await ctx.owner.boards.suggest([...found.values()])
  looked.set(ctx.owner, mark)
  return fresh
}
