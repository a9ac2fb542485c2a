import { isDay } from '#domain/days.ts'
import { personIdOfAddress } from '#domain/ids.ts'
import type { Person } from '#domain/person.ts'
import type { PersonSaying } from '#domain/person-fact.ts'
import { err, ok, type Result } from '#domain/result.ts'
import type { FieldProblem } from '#actions/add-manual.ts'
import type { Ctx } from '#actions/context.ts'
import { correct, undoCorrection } from '#actions/correct.ts'
import { seeWorld } from '#actions/world.ts'

/** What the doors may say of somebody; to be forgotten is asked for elsewhere. */
export type PersonSayingInput =
  | { readonly note: string; readonly about?: 'anything' | 'cares' | undefined }
  | { readonly tags: readonly string[] }
  | { readonly interval: readonly [number, number] | null }
  | {
      readonly movedTo: string
      readonly title?: string | null | undefined
      readonly address?: string | null | undefined
      readonly on?: string | null | undefined
      readonly shownBy?: 'hand' | 'mail' | 'card' | undefined
    }
  | { readonly notMovedTo: string }
  | { readonly title: string }
  | { readonly keep: true }

const mostTags = 20
const longestNote = 4000

/** Says something of somebody; the id takes it back. */
export async function sayOfPerson(
  ctx: Ctx,
  id: string,
  input: PersonSayingInput,
): Promise<Result<{ id: string }, 'not-found' | FieldProblem>> {
  const person = (await seeWorld(ctx)).people.get(id)
  if (!person) return err('not-found')
  const says = sayingOf(input)
  if (!says.ok) return says

  const fact = await ctx.owner.personFacts.add({ person: anchorOf(person), says: says.value }, ctx.now)
  const { value } = says
  // Mail from there is theirs as well.
  if (value.type === 'moved' && value.address !== null && !person.emails.includes(value.address)) {
    const own = ownAddresses(person)[0]
    const other = [{ address: value.address, name: person.name }]
    if (own !== undefined)
      await correct(ctx, { type: 'same-person', one: [{ address: own, name: person.name }], other })
  }
  return ok({ id: fact.id })
}

export async function unsayOfPerson(ctx: Ctx, id: string): Promise<Result<true, 'not-found'>> {
  const fact = (await ctx.owner.personFacts.list()).find((one) => one.id === id)
  const removed = await ctx.owner.personFacts.remove(id, ctx.now)
  if (!removed.ok) return err('not-found')
  if (fact?.says.type === 'moved' && fact.says.address !== null) await unlinkAddress(ctx, fact.says.address, fact.at)
  return ok(true)
}

/** The address that came with a move goes with it, unless it was said to be theirs another time as well. */
async function unlinkAddress(ctx: Ctx, address: string, at: number): Promise<void> {
  const linked = (await ctx.owner.corrections.list()).find(
    ({ at: saidAt, change, undoneAt }) =>
      undoneAt === null &&
      saidAt === at &&
      change.type === 'same-person' &&
      change.other.length === 1 &&
      change.other.every((one) => 'address' in one && one.address === address),
  )
  if (linked) await undoCorrection(ctx, linked.id)
}

/** What a fact about somebody hangs on. */
export function anchorOf(person: Person): string {
  return ownAddresses(person)[0] ?? person.id
}

export function ownAddresses(person: Person): readonly string[] {
  const known = new Set<string>(person.formerIds)
  return person.emails.filter((address) => known.has(personIdOfAddress(address)))
}

function sayingOf(input: PersonSayingInput): Result<PersonSaying, FieldProblem> {
  const problem = (field: string, message: string) => err({ field, message })
  if ('note' in input) {
    const text = input.note.trim()
    if (text === '') return problem('note', 'What is to be noted?')
    if (text.length > longestNote) return problem('note', 'A note has at most 4000 characters.')
    return ok({ type: 'note', about: input.about ?? 'anything', text })
  }
  if ('tags' in input) {
    const tags = [...new Set(input.tags.map((tag) => tag.trim().replace(/^#/, '')).filter(Boolean))]
    if (tags.length > mostTags || tags.some((tag) => tag.length > 40))
      return problem('tags', 'At most twenty tags, of at most forty letters each.')
    return ok({ type: 'tags', tags })
  }
  if ('interval' in input) {
    if (input.interval === null) return ok({ type: 'interval', days: null })
    const [ideal, longest] = input.interval
    const isFit =
      Number.isInteger(ideal) && Number.isInteger(longest) && ideal >= 30 && ideal <= longest && longest <= 730
    if (!isFit) return problem('interval', 'Two numbers of days from 30 to 730, the ideal first: 60 90.')
    return ok({ type: 'interval', days: [ideal, longest] })
  }
  if ('movedTo' in input) {
    const company = input.movedTo.trim()
    if (company === '') return problem('movedTo', 'Where are they now?')
    const address = input.address?.trim().toLowerCase() || null
    if (address !== null && !/^[^\s@<>]{1,64}@[^\s@<>]{1,253}$/.test(address))
      return problem('address', `“${address}” is no mail address.`)
    const on = input.on || null
    if (on !== null && !isDay(on)) return problem('on', `“${on}” is no day; one looks like 2026-11-09.`)
    const title = input.title?.trim() || null
    return ok({ type: 'moved', company, title, address, on, shownBy: input.shownBy ?? 'hand' })
  }
  if ('notMovedTo' in input) return ok({ type: 'not-moved', company: input.notMovedTo.trim() })
  if ('title' in input) {
    const title = input.title.trim()
    return title === '' ? problem('title', 'What is their title?') : ok({ type: 'title', title })
  }
  return ok({ type: 'keep' })
}
