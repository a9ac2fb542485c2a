import type { Application } from '#domain/application.ts'
import { dayOf } from '#domain/days.ts'
import { applicationIdOf } from '#domain/ids.ts'
import type { PrivatePage } from '#domain/private-page.ts'
import { err, ok, type Result } from '#domain/result.ts'
import type { Ctx } from '#actions/context.ts'
import { seeWorld, type World } from '#actions/world.ts'

/** What was written of one application for oneself alone; nothing else in the program reads it. */
export interface PrivatePagesView {
  readonly applicationId: string
  /** Today's, to be written on. */
  readonly today: PrivatePageView
  /** Of other days, latest first. */
  readonly earlier: readonly PrivatePageView[]
}

export interface PrivatePageView {
  readonly on: string
  readonly text: string
  /** 0 for one that was never saved. */
  readonly version: number
}

export interface PageSave {
  readonly text: string
  readonly version: number
  /** The day whose page it is, as it was opened: a minute past midnight it is still that one. */
  readonly on: string
}

export type PageRefusal = 'not-found' | 'changed-since-read' | 'invalid'

/** Twenty minutes of fast typing are a tenth of it. */
const longest = 60_000

export async function openPrivatePages(
  ctx: Ctx,
  applicationId: string,
): Promise<Result<PrivatePagesView, 'not-found'>> {
  const world = await seeWorld(ctx)
  const application = world.applications.get(applicationId)
  if (!application) return err('not-found')
  const today = dayOf(ctx.now, world.zone)
  const pages = (await pagesOf(ctx, world, application)).map(pageView)
  return ok({
    applicationId: application.id,
    today: pages.find(({ on }) => on === today) ?? { on: today, text: '', version: 0 },
    earlier: pages.filter(({ on, text }) => on !== today && text !== '').toReversed(),
  })
}

export async function savePrivatePage(
  ctx: Ctx,
  applicationId: string,
  save: PageSave,
): Promise<Result<PrivatePageView, PageRefusal>> {
  const world = await seeWorld(ctx)
  const application = world.applications.get(applicationId)
  if (!application) return err('not-found')
  if (save.text.length > longest) return err('invalid')
  const known = (await pagesOf(ctx, world, application)).find(({ on }) => on === save.on)
  // A new page is of today or, past midnight, of yesterday.
  const isNew = [ctx.now, ctx.now - 86_400_000].some((at) => dayOf(at, world.zone) === save.on)
  if (!known && !isNew) return err('invalid')

  const saved = await ctx.owner.privatePages.save({
    application: known?.application ?? application.anchor,
    on: save.on,
    text: save.text.replace(/\r\n?/gu, '\n'),
    readVersion: save.version,
    at: ctx.now,
  })
  return saved.ok ? ok(pageView(saved.value)) : err('changed-since-read')
}

/** For good, to the last word. */
export async function removePrivatePage(
  ctx: Ctx,
  applicationId: string,
  on: string,
): Promise<Result<true, 'not-found'>> {
  const world = await seeWorld(ctx)
  const application = world.applications.get(applicationId)
  const page = application && (await pagesOf(ctx, world, application)).find((one) => one.on === on)
  if (!page) return err('not-found')
  return (await ctx.owner.privatePages.remove(page.application, page.on)) ? ok(true) : err('not-found')
}

async function pagesOf(ctx: Ctx, world: World, application: Application): Promise<readonly PrivatePage[]> {
  const all = await ctx.owner.privatePages.list()
  return all.filter((page) => world.applications.get(applicationIdOf(page.application)) === application)
}

function pageView({ on, text, version }: PrivatePage): PrivatePageView {
  return { on, text, version }
}
