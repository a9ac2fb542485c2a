import type { Change } from '#domain/correction.ts'
import { personIdOfAddress } from '#domain/ids.ts'
import { anchorsOfPerson, isKnownBy, type Person } from '#domain/person.ts'
import { err, ok, type Result } from '#domain/result.ts'
import type { Ctx } from '#actions/context.ts'
import { seeWorld, type World } from '#actions/world.ts'

/** What the person may say of who somebody is; ids of people are turned into anchors here. */
export type PersonChange =
  /** The id of another who is the same human. */
  | { readonly sameAs: string }
  /** The id of another who only looks the same: not asked about again, and never joined. */
  | { readonly notSameAs: string }
  /** Addresses of theirs that are somebody else's. */
  | { readonly split: readonly string[] }
  | { readonly doNotContact: boolean }

export type PersonRefusal = 'not-found' | 'nothing-to-change' | 'no-address'

export interface PersonCorrected {
  readonly correctionId: string
  /** As the person is called after the change. */
  readonly personId: string
}

export async function correctPerson(
  ctx: Ctx,
  id: string,
  wanted: PersonChange,
): Promise<Result<PersonCorrected, PersonRefusal>> {
  const world = await seeWorld(ctx)
  const person = world.people.get(id)
  if (!person) return err('not-found')

  const change = await changeOf(ctx, world, person, wanted)
  if (!change.ok) return change
  const correction = await ctx.owner.corrections.add(change.value, ctx.now)
  const after = await seeWorld(ctx)
  return ok({ correctionId: correction.id, personId: after.people.get(person.id)?.id ?? person.id })
}

async function changeOf(
  ctx: Ctx,
  world: World,
  person: Person,
  wanted: PersonChange,
): Promise<Result<Change, PersonRefusal>> {
  if ('doNotContact' in wanted) {
    const address = ownAddresses(person)[0] ?? person.emails[0]
    if (address === undefined) return err('no-address')
    if (person.doNotContact === wanted.doNotContact) return err('nothing-to-change')
    return ok({ type: 'do-not-contact', address, value: wanted.doNotContact })
  }

  if ('split' in wanted) {
    const leaving = new Set(wanted.split.map((address) => address.toLowerCase()))
    const own = ownAddresses(person)
    if (leaving.size === 0 || [...leaving].some((address) => !own.includes(address))) return err('not-found')
    const anchors = own.map((address) => ({ address, name: person.name }))
    const staying = anchors.filter(({ address }) => !leaving.has(address))
    if (staying.length === 0) return err('nothing-to-change')
    return ok({
      type: 'not-same-person',
      one: staying,
      other: anchors.filter(({ address }) => leaving.has(address)),
    })
  }

  const other = world.people.get('sameAs' in wanted ? wanted.sameAs : wanted.notSameAs)
  if (!other) return err('not-found')
  if (other.id === person.id) return err('nothing-to-change')
  const sides = { one: anchorsOfPerson(person), other: anchorsOfPerson(other) }
  if ('sameAs' in wanted) return ok({ type: 'same-person', ...sides })
  const said = { type: 'not-same-person' as const, ...sides }
  return (await isSaid(ctx, person, other)) ? err('nothing-to-change') : ok(said)
}

async function isSaid(ctx: Ctx, a: Person, b: Person): Promise<boolean> {
  const corrections = await ctx.owner.corrections.list()
  return corrections.some(({ change, undoneAt }) => {
    if (undoneAt !== null || change.type !== 'not-same-person') return false
    const isBetween = (one: Person, other: Person) =>
      change.one.some((anchor) => isKnownBy(one, anchor)) && change.other.some((anchor) => isKnownBy(other, anchor))
    return isBetween(a, b) || isBetween(b, a)
  })
}

function ownAddresses(person: Person): readonly string[] {
  const known = new Set<string>(person.formerIds)
  return person.emails.filter((address) => known.has(personIdOfAddress(address)))
}
