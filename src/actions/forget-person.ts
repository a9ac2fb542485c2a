import { companyKey } from '#domain/company.ts'
import { stepIdOf } from '#domain/ids.ts'
import type { Person } from '#domain/person.ts'
import type { PersonToForget } from '#domain/person-fact.ts'
import { err, ok, type Result } from '#domain/result.ts'
import type { Ctx } from '#actions/context.ts'
import { companyNames } from '#actions/people-in-touch.ts'
import { anchorOf, ownAddresses } from '#actions/say-of-person.ts'
import { seeWorld, type World } from '#actions/world.ts'

/** So long it can be taken back; until then nothing is written to them. */
const forgetAfterMs = 24 * 3_600_000

export interface ToBeForgotten {
  /** What takes it back, until then. */
  readonly id: string
  /** Epoch ms. */
  readonly at: number
}

/** Asks that somebody be forgotten: a day later they are, unless it is taken back. Asking twice changes nothing. */
export async function askToForget(ctx: Ctx, id: string): Promise<Result<ToBeForgotten, 'not-found'>> {
  const world = await seeWorld(ctx)
  const person = world.people.get(id)
  if (!person) return err('not-found')
  const asked = world.sayings.get(person.id)?.forget
  if (asked) return ok({ id: asked.id, at: asked.at })

  const at = ctx.now + forgetAfterMs
  const fact = await ctx.owner.personFacts.add({ person: anchorOf(person), says: { type: 'forget', at } }, ctx.now)
  return ok({ id: fact.id, at })
}

/** Forgets somebody at once, with no way back. Gives how many mails lost their words. */
export async function forgetNow(ctx: Ctx, id: string): Promise<Result<{ readonly mails: number }, 'not-found'>> {
  const world = await seeWorld(ctx)
  const person = world.people.get(id)
  return person ? ok(await forget(ctx, world, person)) : err('not-found')
}

/** Forgets whoever was to be forgotten by now. Doing it twice changes nothing; gives how many there were. */
export async function forgetDue(ctx: Ctx): Promise<number> {
  const asked = (await ctx.owner.personFacts.list()).some(
    ({ says, removedAt }) => says.type === 'forget' && removedAt === null && says.at <= ctx.now,
  )
  if (!asked) return 0
  let forgotten = 0
  // One after the other: who goes first may change how the next one is known.
  for (let round = 0; round < 1000; round++) {
    const world = await seeWorld(ctx)
    const next = world.history.people.find(({ id }) => (world.sayings.get(id)?.forget?.at ?? Infinity) <= ctx.now)
    if (next === undefined) break
    await forget(ctx, world, next)
    forgotten++
  }
  return forgotten
}

/** After a restore: those whom an older archive brought back go again. */
export async function forgetAgain(ctx: Ctx): Promise<void> {
  const known = await ctx.owner.forgottenPeople.recognise()
  if (!known.any) return
  const seen = new Set<string>()
  for (let round = 0; round < 1000; round++) {
    const world = await seeWorld(ctx)
    const back = world.history.people.find(
      (person) =>
        person.emails.some(known.isAddress) ||
        companyNames(world, person).some((name) => known.isName(person.name, name)),
    )
    // Who is still there after that is named where nobody can be told apart.
    if (back === undefined || seen.has(back.id)) return
    seen.add(back.id)
    await forget(ctx, world, back)
  }
}

function forget(ctx: Ctx, world: World, person: Person): Promise<{ readonly mails: number }> {
  return ctx.owner.forgottenPeople.forget(allThatIsTheirs(world, person), ctx.now)
}

/** Everything somebody is known by. */
function allThatIsTheirs(world: World, person: Person): PersonToForget {
  return {
    addresses: ownAddresses(person).map((address) => address.toLowerCase()),
    names: [person.name].filter((name) => name !== '' && !name.includes('@')),
    companies: [...new Set(companyNames(world, person).map(companyKey))].filter((key) => key !== ''),
    ids: [...person.formerIds],
    steps: stepsOf(world, person),
  }
}

/**
 * Every step that is or was theirs. To whom nothing is written any more the plan names no step, so their ids are made
 * as the plan would; a turn of keeping in touch is anybody's at the company, and counts as theirs.
 */
function stepsOf(world: World, person: Person): readonly string[] {
  const applications = person.applications.flatMap(({ applicationId }) => world.applications.get(applicationId) ?? [])
  const made = applications.flatMap(({ no, anchor, messageKeys }) => {
    const anchors = no === null ? [anchor, ...messageKeys] : [no.anchor, ...no.formerAnchors]
    return anchors.flatMap((one) =>
      personKinds.flatMap((kind) => person.formerIds.map((id) => stepIdOf(one, kind, id))),
    )
  })
  const ids = new Set<string>(applications.map(({ id }) => id))
  const planned = world.steps.filter(
    ({ to, kind, applicationId }) =>
      to.some((id) => world.people.get(id) === person) || (kind === 'keep-in-touch' && ids.has(applicationId)),
  )
  return [...new Set([...made, ...planned.flatMap(({ id, formerIds = [] }) => [id, ...formerIds])])]
}

const personKinds = ['acknowledge', 'feedback', 'follow-up', 'ask-status'] as const
