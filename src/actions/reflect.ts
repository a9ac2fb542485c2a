import type { Application } from '#domain/application.ts'
import type { Reflection } from '#domain/reflection.ts'
import { err, ok, type Result } from '#domain/result.ts'
import { parseAnswers } from '#reflect/answers.ts'
import { reflectionAsMarkdown } from '#reflect/as-markdown.ts'
import type { Ctx } from '#actions/context.ts'
import type { ReflectionView } from '#actions/views.ts'
import { seeWorld } from '#actions/world.ts'

export interface ReflectionSave {
  readonly answers: unknown
  /** The version that was on the person's screen; 0 for a form that was never saved. */
  readonly version: number
  /** "Good enough": the form is put away, and the step is done. */
  readonly finished?: boolean | undefined
}

export type ReflectionRefusal = 'not-found' | 'changed-since-read' | 'invalid'

/** The reflection of an application as it was left, or an empty one. */
export async function openReflection(ctx: Ctx, applicationId: string): Promise<Result<ReflectionView, 'not-found'>> {
  const application = await applicationOf(ctx, applicationId)
  if (!application) return err('not-found')
  const reflection = await reflectionOf(ctx, application)
  if (!reflection)
    return ok({ applicationId: application.id, answers: {}, version: 0, editedAt: ctx.now, finishedAt: null })
  return ok(reflectionView(application, reflection))
}

/** Saves what was typed so far. `reallyInterested` also steers the plan, so it is kept as a fact of its own. */
export async function saveReflection(
  ctx: Ctx,
  applicationId: string,
  save: ReflectionSave,
): Promise<Result<ReflectionView, ReflectionRefusal>> {
  const answers = parseAnswers(save.answers)
  if (!answers.ok) return err('invalid')
  const application = await applicationOf(ctx, applicationId)
  if (!application) return err('not-found')

  const known = await reflectionOf(ctx, application)
  const saved = await ctx.owner.reflections.save({
    application: known?.application ?? application.anchor,
    answers: answers.value,
    readVersion: save.version,
    finished: save.finished ?? (known !== undefined && known.finishedAt !== null),
    at: ctx.now,
  })
  if (!saved.ok) return err('changed-since-read')

  const interested = answers.value.reallyInterested
  if (interested && interested !== known?.answers.reallyInterested) {
    await ctx.owner.interests.set({ application: application.anchor, reallyInterested: interested, at: ctx.now })
  }
  return ok(reflectionView(application, saved.value))
}

async function applicationOf(ctx: Ctx, id: string): Promise<Application | undefined> {
  return (await seeWorld(ctx)).applications.get(id)
}

/** By any anchor of the application, since two reflections' applications may have been joined: the latest counts. */
async function reflectionOf(ctx: Ctx, application: Application): Promise<Reflection | undefined> {
  const anchors = new Set<string>([application.anchor, ...application.messageKeys])
  const all = await ctx.owner.reflections.list()
  return all.filter(({ application: anchor }) => anchors.has(anchor)).toSorted((a, b) => b.editedAt - a.editedAt)[0]
}

function reflectionView(application: Application, reflection: Reflection): ReflectionView {
  return {
    applicationId: application.id,
    answers: reflection.answers,
    version: reflection.version,
    editedAt: reflection.editedAt,
    finishedAt: reflection.finishedAt,
  }
}

/** The reflection as Markdown, without the mood; null when nothing was written. */
export async function reflectionMarkdown(ctx: Ctx, applicationId: string): Promise<string | null> {
  const world = await seeWorld(ctx)
  const application = world.applications.get(applicationId)
  const reflection = application && (await reflectionOf(ctx, application))
  if (!application || !reflection) return null
  return reflectionAsMarkdown(reflection, {
    company: application.company.value,
    role: application.role?.value ?? null,
    zone: world.zone,
  })
}
