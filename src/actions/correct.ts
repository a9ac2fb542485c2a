import type { Application } from '#domain/application.ts'
import type { Change } from '#domain/correction.ts'
import { dayOf, isDay } from '#domain/days.ts'
import type { Replyable, StatedReason } from '#domain/finding.ts'
import { messageKey, type Anchor, type MessageKey } from '#domain/ids.ts'
import { outcomes } from '#domain/application.ts'
import { err, ok, type Result } from '#domain/result.ts'
import type { Ctx } from '#actions/context.ts'
import { seeWorld, type World } from '#actions/world.ts'

export type CorrectRefusal =
  | 'not-found'
  | 'nothing-to-change'
  | 'bad-date'
  | 'future-day'
  | 'bad-outcome'
  | 'no-no'
  | 'empty'
export interface Corrected {
  readonly correctionId: string
  /** The application as it is called after the change; null when it is gone (its only mail was no job mail). */
  readonly applicationId: string | null
}

export interface CorrectedFields {
  /** One for each field that is otherwise now, in the order they were given. */
  readonly correctionIds: readonly string[]
  readonly applicationId: string | null
}

/** What the person may say about an application as a whole; ids of applications are turned into anchors here. */
export type ApplicationChange =
  | FieldChange
  | { readonly mergeWith: string }
  | { readonly split: readonly string[] }
  /** The key of a mail that belongs here. */
  | { readonly moveHere: string }

/** What may be said of one field; several can be said together. */
export type FieldChange =
  | {
      readonly field: 'company' | 'role' | 'location' | 'outcome' | 'appliedOn' | 'closedOn'
      readonly value: string | null
    }
  | NoChange

/** What of its no was misread. */
export type NoChange =
  | { readonly field: 'channel'; readonly value: 'automatic' | 'personal' }
  | { readonly field: 'statedReason'; readonly value: StatedReason }
  | { readonly field: 'replyable'; readonly value: Replyable }
  | { readonly field: 'feedbackOffered' | 'feedbackRefused' | 'contactRefused'; readonly value: boolean }

export async function correctApplication(
  ctx: Ctx,
  applicationId: string,
  wanted: ApplicationChange,
): Promise<Result<Corrected, CorrectRefusal>> {
  const world = await seeWorld(ctx)
  const application = world.applications.get(applicationId)
  if (!application) return err('not-found')

  if ('mergeWith' in wanted) {
    const other = world.applications.get(wanted.mergeWith)
    if (!other) return err('not-found')
    if (other.id === application.id) return err('nothing-to-change')
    return store(ctx, { type: 'merge', a: application.anchor, b: other.anchor }, application.anchor)
  }

  if ('split' in wanted) {
    const own = new Set<string>(application.messageKeys)
    if (wanted.split.length === 0 || wanted.split.some((key) => !own.has(key))) return err('not-found')
    const rest = application.messageKeys.find((key) => !wanted.split.includes(key))
    const from = rest ?? (isManual(application) ? application.anchor : undefined)
    if (!from) return err('nothing-to-change')
    return store(ctx, { type: 'split', from, messages: wanted.split as readonly MessageKey[] }, from)
  }

  if ('moveHere' in wanted)
    return correct(ctx, { type: 'move', message: messageKey(wanted.moveHere), to: application.anchor })

  const corrected = await correctFields(ctx, application.id, [wanted])
  if (!corrected.ok) return corrected
  const [correctionId = ''] = corrected.value.correctionIds
  return ok({ correctionId, applicationId: corrected.value.applicationId })
}

/**
 * Several fields of one application at once, all of them or none: each is looked at before any is stored. What the no
 * says already is not said again; `nothing-to-change` when nothing is left.
 */
export async function correctFields(
  ctx: Ctx,
  applicationId: string,
  wanted: readonly FieldChange[],
): Promise<Result<CorrectedFields, CorrectRefusal>> {
  const world = await seeWorld(ctx)
  const application = world.applications.get(applicationId)
  if (!application) return err('not-found')

  const today = dayOf(ctx.now, world.zone)
  const makesNo = wanted.some(({ field, value }) => field === 'outcome' && isNo(value))
  const changes: Change[] = []
  for (const one of wanted) {
    if (isNoChange(one)) {
      if (application.no === null && !makesNo) return err('no-no')
      if (!makesNo && application.no?.profile[one.field] === one.value) continue
      changes.push({ type: 'field', anchor: application.anchor, ...one })
      continue
    }
    const change = fieldChange(application, one, today)
    if (!change.ok) return change
    changes.push(change.value)
  }
  if (changes.length === 0) return err('nothing-to-change')

  const stored = await ctx.owner.corrections.addAll(changes, ctx.now)
  return ok({
    correctionIds: stored.map(({ id }) => id),
    applicationId: await idBehind(ctx, application.anchor),
  })
}

function isNo(outcome: string | boolean | null): boolean {
  return outcome === 'rejected' || outcome === 'position-closed'
}

/** One correction of a mail or of an anchor, as the command line says it. */
export async function correct(ctx: Ctx, change: Change): Promise<Result<Corrected, CorrectRefusal>> {
  const world = await seeWorld(ctx)
  const message = 'message' in change ? change.message : undefined
  if (message !== undefined && !(await ctx.owner.messages.get(message))) return err('not-found')

  const link = message ? world.links.get(message) : undefined
  if (change.type === 'kind' && link?.kind === change.kind && !isAsked(world, change.message)) {
    return err('nothing-to-change')
  }
  if (change.type === 'move') {
    const target = world.history.applications.find((application) => isMember(application, change.to))
    if (!target) return err('not-found')
    if (link?.applicationId === target.id) return err('nothing-to-change')
    return store(ctx, change, change.to)
  }
  return store(ctx, change, message ?? ('anchor' in change ? change.anchor : undefined))
}

/** Takes a correction back, as if it had never been made. */
export async function undoCorrection(ctx: Ctx, id: string): Promise<Result<true, 'not-found'>> {
  const undone = await ctx.owner.corrections.undo(id, ctx.now)
  return undone.ok ? ok(true) : err('not-found')
}

async function store(ctx: Ctx, change: Change, anchor: Anchor | undefined): Promise<Result<Corrected, CorrectRefusal>> {
  const correction = await ctx.owner.corrections.add(change, ctx.now)
  return ok({ correctionId: correction.id, applicationId: await idBehind(ctx, anchor) })
}

async function idBehind(ctx: Ctx, anchor: Anchor | undefined): Promise<string | null> {
  const world = await seeWorld(ctx)
  const application = anchor && world.history.applications.find((candidate) => isMember(candidate, anchor))
  return application ? application.id : null
}

function fieldChange(
  application: Application,
  wanted: Exclude<FieldChange, NoChange>,
  today: string,
): Result<Change, CorrectRefusal> {
  const anchor = application.anchor
  const value = wanted.value?.trim() ?? null
  switch (wanted.field) {
    case 'company':
    case 'role':
    case 'location':
      if (!value) return err('empty')
      return ok({ type: 'field', anchor, field: wanted.field, value })
    case 'outcome': {
      const outcome = value === null ? null : outcomes.find((candidate) => candidate === value)
      if (outcome === undefined) return err('bad-outcome')
      return ok({ type: 'field', anchor, field: 'outcome', value: outcome })
    }
    case 'appliedOn':
    case 'closedOn':
      if (value !== null && !isDay(value)) return err('bad-date')
      if (value !== null && value > today) return err('future-day')
      return ok({ type: 'field', anchor, field: wanted.field, value })
  }
}

const noFields: ReadonlySet<string> = new Set([
  'channel',
  'statedReason',
  'replyable',
  'feedbackOffered',
  'feedbackRefused',
  'contactRefused',
] satisfies NoChange['field'][])

function isNoChange(wanted: FieldChange): wanted is NoChange {
  return noFields.has(wanted.field)
}

/** Saying again what a mail is settles the doubt about it. */
function isAsked(world: World, message: MessageKey): boolean {
  return world.history.review.some((one) => one.question === 'what-kind' && one.messageKey === message)
}

function isManual(application: Application): boolean {
  return !(application.messageKeys as readonly string[]).includes(application.anchor)
}

function isMember(application: Application, anchor: Anchor): boolean {
  return application.anchor === anchor || (application.messageKeys as readonly string[]).includes(anchor)
}
