import type { Application } from '#domain/application.ts'
import { dayOf } from '#domain/days.ts'
import type { LoggedLine } from '#domain/logged-line.ts'
import type { JudgedRequirement, Reflection } from '#domain/reflection.ts'
import { err, ok, type Result } from '#domain/result.ts'
import { parseAnswers } from '#reflect/answers.ts'
import { reflectionAsMarkdown } from '#reflect/as-markdown.ts'
import { answersFromLogs, linesFromLogs } from '#reflect/from-log.ts'
import type { Ctx } from '#actions/context.ts'
import { logsOf } from '#actions/interview-log.ts'
import type { ReflectionView } from '#actions/views.ts'
import { requirementsOf } from '#actions/requirements-of.ts'
import { seeWorld } from '#actions/world.ts'

export interface ReflectionSave {
  readonly answers: unknown
  /** The version that was on the person's screen; 0 for a form that was never saved. */
  readonly version: number
  /** "Good enough": the form is put away, and the step is done. */
  readonly finished?: boolean | undefined
}

export type ReflectionRefusal = 'not-found' | 'changed-since-read' | 'invalid'

/**
 * The reflection of an application as it was left; a new one begins with what the logs of its interviews have, and with
 * what the posting asked for, which the person then judges.
 */
export async function openReflection(ctx: Ctx, applicationId: string): Promise<Result<ReflectionView, 'not-found'>> {
  const world = await seeWorld(ctx)
  const application = world.applications.get(applicationId)
  if (!application) return err('not-found')
  const reflection = await reflectionOf(ctx, application)
  const fromLogs = linesFromLogs(await logsOf(ctx, world, application), (at) => dayOf(at, world.zone))
  if (reflection) return ok(reflectionView(application, reflection, fromLogs))

  const asked = await requirementsAsked(ctx, application)
  const answers = { ...answersFromLogs(fromLogs), ...(asked.length > 0 && { requirements: asked }) }
  return ok({ applicationId: application.id, answers, version: 0, editedAt: ctx.now, finishedAt: null, fromLogs })
}

/** Saves what was typed so far. `reallyInterested` also steers the plan, so it is kept as a fact of its own. */
export async function saveReflection(
  ctx: Ctx,
  applicationId: string,
  save: ReflectionSave,
): Promise<Result<ReflectionView, ReflectionRefusal>> {
  const answers = parseAnswers(save.answers)
  if (!answers.ok) return err('invalid')
  const world = await seeWorld(ctx)
  const application = world.applications.get(applicationId)
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
  const fromLogs = linesFromLogs(await logsOf(ctx, world, application), (at) => dayOf(at, world.zone))
  return ok(reflectionView(application, saved.value, fromLogs))
}

/** In the order of the posting, as many as the form takes. */
async function requirementsAsked(ctx: Ctx, application: Application): Promise<readonly JudgedRequirement[]> {
  const asked = await requirementsOf(ctx, application.id)
  return (asked.ok ? asked.value.requirements : [])
    .slice(0, 40)
    .map(({ text }) => ({ text: text.replace(/\s+/gu, ' ').trim().slice(0, 300), has: null }))
}

/** By any anchor of the application, since two reflections' applications may have been joined: the latest counts. */
export async function reflectionOf(ctx: Ctx, application: Application): Promise<Reflection | undefined> {
  const anchors = new Set<string>([application.anchor, ...application.messageKeys])
  const all = await ctx.owner.reflections.list()
  return all.filter(({ application: anchor }) => anchors.has(anchor)).toSorted((a, b) => b.editedAt - a.editedAt)[0]
}

export function reflectionView(
  application: Application,
  reflection: Reflection,
  fromLogs: readonly LoggedLine[],
): ReflectionView {
  return {
    applicationId: application.id,
    answers: reflection.answers,
    version: reflection.version,
    editedAt: reflection.editedAt,
    finishedAt: reflection.finishedAt,
    fromLogs,
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
