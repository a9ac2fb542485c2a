import type { SavedView } from '#domain/settings.ts'
import { err, ok, type Result } from '#domain/result.ts'
import type { Ctx } from '#actions/context.ts'

/** More would be a list to look through itself. */
const mostViews = 50

/** The person's own ways to look at the applications, in their order. */
export async function listViews(ctx: Ctx): Promise<readonly SavedView[]> {
  return (await ctx.owner.settings.get()).savedViews
}

/** Keeps a view: under an id that is there it is renamed or changed in its place, else it comes last. */
export async function saveView(ctx: Ctx, view: SavedView): Promise<Result<SavedView, 'too-many'>> {
  let isFull = false
  await ctx.owner.settings.setViews((views) => {
    const isThere = views.some(({ id }) => id === view.id)
    isFull = !isThere && views.length >= mostViews
    if (isFull) return views
    return isThere ? views.map((one) => (one.id === view.id ? view : one)) : [...views, view]
  })
  return isFull ? err('too-many') : ok(view)
}

export async function removeView(ctx: Ctx, id: string): Promise<Result<true, 'not-found'>> {
  let isThere = false
  await ctx.owner.settings.setViews((views) => {
    isThere = views.some((view) => view.id === id)
    return views.filter((view) => view.id !== id)
  })
  return isThere ? ok(true) : err('not-found')
}
