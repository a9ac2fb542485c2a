import type { Application } from '#domain/application.ts'
import type { Ctx } from '#actions/context.ts'
import type { History, MessageLink } from '#domain/history.ts'
import type { Language } from '#domain/language.ts'
import { isUnderWay } from '#domain/outbox.ts'
import type { OwnerSettings } from '#domain/settings.ts'
import type { Person } from '#domain/person.ts'
import type { Step } from '#domain/step.ts'
import { buildHistory } from '#read/history/build-history.ts'
import { coolOffTable } from '#plan/cool-off.ts'
import { planFor } from '#plan/plan-for.ts'
import { asSaid, planSayings, sayingsOf, type Sayings } from '#actions/people-sayings.ts'
import { knownOpenings } from '#actions/openings/known-openings.ts'
import { zoneFor } from '#actions/zone-in-use.ts'

/**
 * Everything derived, at one moment: the history, the plan, and where to find things in them. Built anew for every
 * action; only the history is remembered between two actions, for as long as nothing it is made of has changed.
 */
export interface World {
  /** With what the person said of people. */
  readonly history: History
  /** By the present ids of people. */
  readonly sayings: Sayings
  readonly steps: readonly Step[]
  readonly settings: OwnerSettings
  readonly zone: string
  /** What the person reads. */
  readonly language: Language
  /** Epoch ms. */
  readonly now: number
  readonly applications: ReadonlyMap<string, Application>
  readonly people: ReadonlyMap<string, Person>
  readonly links: ReadonlyMap<string, MessageLink>
  /** By any id the step has ever had. */
  readonly stepById: ReadonlyMap<string, Step>
  readonly stepsOf: ReadonlyMap<string, readonly Step[]>
}

interface RememberedHistory {
  readonly version: string
  readonly history: Promise<History>
}

/** Keyed by the owner's view, so that it is gone with it and no owner sees another's. */
const remembered = new WeakMap<Ctx['owner'], RememberedHistory>()

export async function seeWorld(ctx: Ctx): Promise<World> {
  const settings = await ctx.owner.settings.get()
  const zone = zoneFor(ctx, settings)
  const [past, decisions, interests, reflections, outgoing, facts, coolOffs] = await Promise.all([
    historyOf(ctx, settings, zone),
    ctx.owner.decisions.list(),
    ctx.owner.interests.list(),
    ctx.owner.reflections.list(),
    ctx.owner.outbox.unfinished(),
    ctx.owner.personFacts.list(),
    ctx.owner.boards.coolOffs(),
  ])
  const sayings = sayingsOf(facts, byIdAndFormerIds(past.people))
  const history = asSaid(past, sayings)
  const { fitted } = await knownOpenings(ctx, history, zone)
  const steps = planFor({
    history,
    decisions,
    interests,
    reflections,
    approved: outgoing.filter(isUnderWay),
    ...planSayings(sayings, zone),
    // What stood there before the no is no news.
    fitting: fitted.filter(({ isOld }) => !isOld).map(({ role }) => role),
    coolOffs: coolOffTable(coolOffs),
    settings: settings.plan,
    zone,
    country: settings.country,
    now: ctx.now,
    ...(ctx.language && { language: ctx.language }),
  })

  return {
    history,
    sayings,
    steps,
    settings,
    zone,
    language: ctx.language ?? 'en',
    now: ctx.now,
    applications: byIdAndFormerIds(history.applications),
    people: byIdAndFormerIds(history.people),
    links: new Map(history.links.map((link) => [link.messageKey, link])),
    stepById: byIdAndFormerIds(steps),
    stepsOf: groupSteps(steps),
  }
}

/** The history alone, where nobody asks for plans. */
export async function seeHistory(ctx: Ctx): Promise<Pick<World, 'history' | 'settings'>> {
  const settings = await ctx.owner.settings.get()
  return { history: await historyOf(ctx, settings, zoneFor(ctx, settings)), settings }
}

async function historyOf(ctx: Ctx, settings: OwnerSettings, zone: string): Promise<History> {
  const version = `${await ctx.owner.dataVersion()}|${zone}`
  const known = remembered.get(ctx.owner)
  if (known?.version === version) return known.history

  const history = makeHistory(ctx, settings, zone)
  remembered.set(ctx.owner, { version, history })
  history.catch(() => remembered.delete(ctx.owner))
  return history
}

async function makeHistory(ctx: Ctx, settings: OwnerSettings, zone: string): Promise<History> {
  const [mail, corrections, entries] = await Promise.all([
    ctx.owner.messages.jobMail(),
    ctx.owner.corrections.list(),
    ctx.owner.manual.list(),
  ])
  return buildHistory(mail, corrections, entries, { zone, me: ownAddresses(settings) })
}

/** Whose mailbox it is: what the person said, else what the mail shows. */
export function ownAddresses(settings: OwnerSettings): readonly string[] {
  return settings.addresses.length > 0 ? settings.addresses : settings.inferredAddresses
}

/** An id given out earlier still finds its thing after an earlier mail has moved the anchor. */
function byIdAndFormerIds<T extends { readonly id: string; readonly formerIds?: readonly string[] }>(
  things: readonly T[],
): ReadonlyMap<string, T> {
  const found = new Map<string, T>()
  for (const thing of things) for (const id of thing.formerIds ?? []) found.set(id, thing)
  for (const thing of things) found.set(thing.id, thing)
  return found
}

function groupSteps(steps: readonly Step[]): ReadonlyMap<string, readonly Step[]> {
  const groups = new Map<string, Step[]>()
  for (const step of steps) {
    const group = groups.get(step.applicationId)
    if (group) group.push(step)
    else groups.set(step.applicationId, [step])
  }
  return groups
}
