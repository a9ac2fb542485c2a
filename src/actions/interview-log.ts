import type { Application, Interview } from '#domain/application.ts'
import { dayOf } from '#domain/days.ts'
import { applicationIdOf, type PersonId } from '#domain/ids.ts'
import { isHandMadeLogId, type InterviewLog, type LogAnswers } from '#domain/interview-log.ts'
import { err, ok, type Result } from '#domain/result.ts'
import { parseLog } from '#reflect/log-answers.ts'
import { roundFrom } from '#reflect/log-round.ts'
import type { Ctx } from '#actions/context.ts'
import { personRef } from '#actions/step-view.ts'
import type { LogBrief, PersonRef } from '#actions/views.ts'
import { seeWorld, type World } from '#actions/world.ts'

export interface LogView {
  readonly id: string
  readonly applicationId: string
  /** Null for one that only the log knows. */
  readonly interview: {
    readonly start: number
    readonly end: number | null
    readonly timeZone: string | null
    readonly mode: Interview['mode']
    readonly round: string | null
  } | null
  readonly answers: LogAnswers
  /** 0 for one that was never saved: its answers are what the calendar tells. */
  readonly version: number
  readonly editedAt: number
  readonly finishedAt: number | null
  /** Who may be chosen for it. */
  readonly known: readonly PersonRef[]
}

export interface LogSave {
  readonly answers: unknown
  /** The version that was on the person's screen; 0 for one that was never saved. */
  readonly version: number
  readonly finished?: boolean | undefined
}

export type LogRefusal = 'not-found' | 'changed-since-read' | 'invalid'

/**
 * The log of one interview as it was left, or a new one with what the calendar tells. `id`: of a log or an interview,
 * or a new one made by hand (`h_…`), which is kept with the first save.
 */
export async function openLog(ctx: Ctx, applicationId: string, id: string): Promise<Result<LogView, 'not-found'>> {
  const world = await seeWorld(ctx)
  const application = world.applications.get(applicationId)
  if (!application) return err('not-found')
  const log = logOf(await logsOf(ctx, world, application), application, id, world.zone)
  const interview = interviewOf(application, log?.interview ?? id)
  if (log) return ok(logView(world, application, interview, log))
  if (!interview && !isHandMadeLogId(id)) return err('not-found')
  // Of another application.
  if (await ctx.owner.interviewLogs.get(id)) return err('not-found')

  const known = knownPeople(world, application)
  return ok({
    id,
    applicationId: application.id,
    interview: interview ? interviewOnly(interview) : null,
    answers: interview ? toldByCalendar(world, application, interview) : { on: dayOf(ctx.now, world.zone) },
    version: 0,
    editedAt: ctx.now,
    finishedAt: null,
    known,
  })
}

/** Saves what was typed so far. */
export async function saveLog(
  ctx: Ctx,
  applicationId: string,
  id: string,
  save: LogSave,
): Promise<Result<LogView, LogRefusal>> {
  const answers = parseLog(save.answers)
  if (!answers.ok) return err('invalid')
  const open = await openLog(ctx, applicationId, id)
  if (!open.ok) return open
  const world = await seeWorld(ctx)
  const application = world.applications.get(applicationId)
  if (!application) return err('not-found')

  const interview = interviewOf(application, id)
  const saved = await ctx.owner.interviewLogs.save({
    id: open.value.id,
    application: application.anchor,
    interview: interview?.id ?? null,
    answers: answers.value,
    readVersion: save.version,
    finished: save.finished ?? open.value.finishedAt !== null,
    at: ctx.now,
  })
  if (!saved.ok) return err('changed-since-read')
  return ok(logView(world, application, interviewOf(application, saved.value.interview ?? id), saved.value))
}

/** For good. */
export async function removeLog(ctx: Ctx, id: string): Promise<Result<true, 'not-found'>> {
  return (await ctx.owner.interviewLogs.remove(id)) ? ok(true) : err('not-found')
}

/** Every log of an application, by day. */
export async function listLogs(ctx: Ctx, applicationId: string): Promise<Result<readonly LogView[], 'not-found'>> {
  const world = await seeWorld(ctx)
  const application = world.applications.get(applicationId)
  if (!application) return err('not-found')
  const logs = await logsOf(ctx, world, application)
  return ok(
    logs
      .map((log) => logView(world, application, interviewOf(application, log.interview ?? log.id), log))
      .toSorted((a, b) => ((a.answers.on ?? '') < (b.answers.on ?? '') ? -1 : 1)),
  )
}

/** That there is a log, and of which interview as it goes by now. */
export function logBrief(application: Application, log: InterviewLog, zone: string): LogBrief {
  const of = application.interviews.find(({ id }) => logOf([log], application, id, zone) !== undefined)
  return {
    id: log.id,
    interviewId: of?.id ?? null,
    on: log.answers.on ?? dayOf(log.startedAt, zone),
    round: log.answers.round ?? null,
    questions: (log.answers.questions ?? []).map(({ id, text }) => ({ id, text })),
  }
}

/** The logs whose application this is by now, oldest first. */
export async function logsOf(ctx: Ctx, world: World, application: Application): Promise<readonly InterviewLog[]> {
  const all = await ctx.owner.interviewLogs.list()
  return all.filter((log) => world.applications.get(applicationIdOf(log.application)) === application)
}

/** The log of an interview: by its id, else the one of an interview that is gone, of the same day. */
export function logOf(
  logs: readonly InterviewLog[],
  application: Application,
  interviewId: string,
  zone: string,
): InterviewLog | undefined {
  const own = logs.find(({ id, interview }) => id === interviewId || interview === interviewId)
  const interview = interviewOf(application, interviewId)
  if (own || !interview) return own
  const isGone = (log: InterviewLog) => log.interview !== null && !interviewOf(application, log.interview)
  const day = dayOf(interview.start, zone)
  return logs.find((log) => isGone(log) && log.answers.on === day)
}

function interviewOf(application: Application, id: string): Interview | undefined {
  return application.interviews.find((interview) => interview.id === id)
}

/** What is known before anything was typed. */
function toldByCalendar(world: World, application: Application, interview: Interview): LogAnswers {
  const round = roundFrom(interview.round)
  const people = interview.people.map((id) => personRef(world, id, application))
  return {
    on: dayOf(interview.start, world.zone),
    ...(round && { round }),
    ...(interview.mode !== 'unknown' && { mode: interview.mode }),
    ...(people.length > 0 && {
      people: people.map(({ id, name, title }) => ({ name, title, personId: id as PersonId })),
    }),
  }
}

function logView(world: World, application: Application, interview: Interview | undefined, log: InterviewLog): LogView {
  return {
    id: log.id,
    applicationId: application.id,
    interview: interview ? interviewOnly(interview) : null,
    answers: log.answers,
    version: log.version,
    editedAt: log.editedAt,
    finishedAt: log.finishedAt,
    known: knownPeople(world, application),
  }
}

function interviewOnly({ start, end, timeZone, mode, round }: Interview): NonNullable<LogView['interview']> {
  return { start, end, timeZone, mode, round }
}

function knownPeople(world: World, application: Application): readonly PersonRef[] {
  return application.people.map(({ personId }) => personRef(world, personId, application))
}
