import { addMonths, dayOf, startOfDay } from '#domain/days.ts'
import type { Ctx } from '#actions/context.ts'
import { companyNames, pastTouches, peopleInTouch } from '#actions/people-in-touch.ts'
import { seeWorld } from '#actions/world.ts'

export interface SilentPerson {
  readonly id: string
  readonly name: string
  readonly companies: readonly string[]
  /** Epoch ms: the last contact of any kind. */
  readonly lastAt: number
}

export interface SilentPeople {
  /** The longest silent first. */
  readonly people: readonly SilentPerson[]
  readonly months: number
}

/**
 * Who was last heard from so long ago that Ajar asks whether to forget them (`domain/08 §8.5`, 7). Only asked: nobody
 * is forgotten without a word, and whoever is kept is not asked about again for as long.
 */
export async function silentPeople(ctx: Ctx): Promise<SilentPeople> {
  const world = await seeWorld(ctx)
  const months = world.settings.plan.forgetAfterMonths
  const before = startOfDay(addMonths(dayOf(ctx.now, world.zone), -months), world.zone)
  const all = peopleInTouch(world)
  const people = world.history.people.flatMap((person): SilentPerson[] => {
    const said = world.sayings.get(person.id)
    const lastAt = pastTouches(world, all, person.id).at(-1)?.at
    const isAmid = person.applications.some(
      ({ applicationId }) => world.applications.get(applicationId)?.outcome === null,
    )
    if (lastAt === undefined || lastAt >= before || isAmid) return []
    if (said?.forget || (said?.keptAt ?? -Infinity) >= before) return []
    return [{ id: person.id, name: person.name, companies: [...new Set(companyNames(world, person))], lastAt }]
  })
  return { people: people.toSorted((a, b) => a.lastAt - b.lastAt || (a.id < b.id ? -1 : 1)), months }
}
