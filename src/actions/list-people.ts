import type { Person, SamePersonQuestion } from '#domain/person.ts'
import { whoMayBeOne } from '#read/history/same-people.ts'
import type { Ctx } from '#actions/context.ts'
import { whoSeemsToHaveMoved } from '#actions/moved-people.ts'
import {
  applicationsOf,
  nextTouch,
  pastTouches,
  peopleInTouch,
  warmthWith,
  type PeopleInTouch,
} from '#actions/people-in-touch.ts'
import type { PersonRow } from '#actions/person-views.ts'
import { nothingSaid } from '#actions/people-sayings.ts'
import { seeWorld, type World } from '#actions/world.ts'

/** Everybody met on the way, latest contact first; `warmth` says whose turn it is. Searching, filtering and sorting are the door's. */
export async function listPeople(ctx: Ctx): Promise<readonly PersonRow[]> {
  const world = await seeWorld(ctx)
  const all = peopleInTouch(world)
  const alike = countsOf(whoMayBeOne(world.history, await ctx.owner.corrections.list()))
  const moves = whoSeemsToHaveMoved(world, await ctx.owner.messages.jobMail())

  return world.history.people
    .map((person) => personRow(world, all, person, alike.get(person.id) ?? 0, moves.has(person.id)))
    .toSorted((a, b) => (b.last?.at ?? 0) - (a.last?.at ?? 0) || (a.id < b.id ? -1 : 1))
}

export function personRow(
  world: World,
  all: PeopleInTouch,
  person: Person,
  alike: number,
  seemsMoved: boolean,
): PersonRow {
  const said = world.sayings.get(person.id) ?? nothingSaid
  return {
    id: person.id,
    name: person.name,
    title: person.title,
    ...(person.telephone === undefined ? {} : { telephone: person.telephone }),
    address: person.reach?.address ?? person.emails[0] ?? null,
    replyable: person.reach?.replyable ?? null,
    doNotContact: person.doNotContact,
    applications: applicationsOf(world, all, person),
    last: pastTouches(world, all, person.id).at(-1) ?? null,
    next: nextTouch(world, all, person.id),
    alike,
    warmth: warmthWith(world, all, person),
    tags: said.tags,
    movedTo: said.moved?.company ?? null,
    seemsMoved,
    forgetAt: said.forget?.at ?? null,
  }
}

function countsOf(questions: readonly SamePersonQuestion[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { people } of questions) for (const id of people) counts.set(id, (counts.get(id) ?? 0) + 1)
  return counts
}
