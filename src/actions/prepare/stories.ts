import { err, ok, type Result } from '#domain/result.ts'
import { emptyStory, type StoryOrigin, type StoryWords } from '#domain/story.ts'
import type { FieldProblem } from '#actions/add-manual.ts'
import type { Ctx } from '#actions/context.ts'
import { seeKnown } from '#actions/prepare/known.ts'
import { storiesView, storyView } from '#actions/prepare/story-views.ts'
import type { StoriesView, StoryView } from '#actions/prepare/views.ts'
import { seeWorld } from '#actions/world.ts'

export interface NewStory {
  readonly words?: Partial<StoryWords> | undefined
  /** The line of a reflection it comes from. */
  readonly from?: { readonly applicationId: string; readonly line: string } | undefined
}

export interface StorySave {
  readonly words: StoryWords
  /** The version that was on the person's screen. */
  readonly version: number
}

/** Where it was told; without an interview in writing, when applying. */
export interface ToldWhere {
  readonly applicationId: string
  readonly interviewId?: string | null | undefined
  readonly inWriting: boolean
}

/** The bank of stories, what is raised by reflections, and where one is missing. */
export async function listStories(ctx: Ctx): Promise<StoriesView> {
  return storiesView(await seeKnown(ctx))
}

export async function addStory(
  ctx: Ctx,
  { words, from }: NewStory,
): Promise<Result<StoryView, FieldProblem | 'not-found'>> {
  const known = await seeKnown(ctx)
  let origin: StoryOrigin | null = null
  if (from) {
    const application = known.world.applications.get(from.applicationId)
    if (!application) return err('not-found')
    origin = { application: application.anchor, line: from.line }
  }
  const whole = { ...emptyStory, ...words }
  const title = whole.title.trim() || (from?.line ?? '').trim().slice(0, 200)
  if (title === '') return err({ field: 'title', message: 'Give the story a name.' })
  return ok(storyView(known, await ctx.owner.stories.add({ ...whole, title }, origin, ctx.now)))
}

/** Saved as one types. */
export async function saveStory(
  ctx: Ctx,
  id: string,
  { words, version }: StorySave,
): Promise<Result<StoryView, 'not-found' | 'changed-since-read'>> {
  const saved = await ctx.owner.stories.edit(id, version, words, ctx.now)
  if (!saved.ok) return saved
  return ok(storyView({ world: await seeWorld(ctx), tellings: await ctx.owner.stories.tellings() }, saved.value))
}

export async function removeStory(ctx: Ctx, id: string): Promise<Result<true, 'not-found'>> {
  return (await ctx.owner.stories.remove(id, ctx.now)) ? ok(true) : err('not-found')
}

export async function restoreStory(ctx: Ctx, id: string): Promise<Result<true, 'not-found'>> {
  return (await ctx.owner.stories.restore(id)) ? ok(true) : err('not-found')
}

/** Notes that it was told, on the day of the interview, or of the application. */
export async function tellStory(ctx: Ctx, id: string, where: ToldWhere): Promise<Result<{ id: string }, 'not-found'>> {
  const world = await seeWorld(ctx)
  const application = world.applications.get(where.applicationId)
  const story = (await ctx.owner.stories.list()).find((one) => one.id === id && one.removedAt === null)
  if (!application || !story) return err('not-found')
  const interview = where.interviewId ? application.interviews.find((one) => one.id === where.interviewId) : undefined
  if (where.interviewId && !interview) return err('not-found')
  const applied = application.events[0]?.at
  const told = await ctx.owner.stories.tell({
    storyId: id,
    application: application.anchor,
    place: where.inWriting ? 'application' : 'interview',
    interview: interview?.id ?? null,
    at: where.inWriting ? (applied ?? ctx.now) : (interview?.start ?? ctx.now),
  })
  return ok({ id: told.id })
}

export async function untellStory(ctx: Ctx, tellingId: string): Promise<Result<true, 'not-found'>> {
  return (await ctx.owner.stories.untell(tellingId)) ? ok(true) : err('not-found')
}
