import { err, ok, type Result } from '#domain/result.ts'
import { addManual, removeManual, type FieldProblem } from '#actions/add-manual.ts'
import type { Ctx } from '#actions/context.ts'
import { anchorOf } from '#actions/say-of-person.ts'
import { seeWorld } from '#actions/world.ts'

export interface ContactInput {
  /** Epoch ms; not to come. */
  readonly at: number
  readonly medium: 'call' | 'meeting' | 'mail' | 'other'
  readonly direction: 'incoming' | 'outgoing'
  readonly note?: string | null | undefined
  /** News they heard in it: ids of updates and articles. */
  readonly tells?: readonly string[] | undefined
}

/** A call or a meeting that no mail tells of: it counts as a contact, and what it told is no news to them any more. */
export async function logContact(
  ctx: Ctx,
  id: string,
  input: ContactInput,
): Promise<Result<{ id: string }, 'not-found' | FieldProblem>> {
  if (input.at > ctx.now) return err({ field: 'at', message: 'That is still to come. Log it when it has been.' })
  const world = await seeWorld(ctx)
  const person = world.people.get(id)
  if (!person) return err('not-found')

  const anchor = anchorOf(person)
  const latest = person.applications
    .flatMap(({ applicationId }) => world.applications.get(applicationId) ?? [])
    .toSorted((a, b) => (b.lastContactAt ?? 0) - (a.lastContactAt ?? 0))[0]
  const added = await addManual(ctx, {
    type: 'touch',
    application: latest?.id ?? null,
    person: anchor.includes('@') ? anchor : person.name,
    at: input.at,
    direction: input.direction,
    medium: input.medium,
    note: input.note?.trim() || null,
  })
  if (!added.ok) return added
  const company = (world.sayings.get(person.id)?.moved?.company ?? latest?.company.value ?? '').toLowerCase()
  const told = (input.tells ?? []).map((itemId) => ({ personAddress: anchor, company, itemId, at: input.at }))
  if (told.length > 0) await ctx.owner.news.tell(told)
  return ok({ id: added.value.id })
}

/** Takes a logged contact away, and with it what it told. */
export async function unlogContact(ctx: Ctx, entryId: string): Promise<Result<true, 'not-found'>> {
  const entry = (await ctx.owner.manual.list()).find(({ id, removedAt }) => id === entryId && removedAt === null)
  if (entry?.fact.type !== 'touch') return err('not-found')
  await ctx.owner.news.untell(entry.fact.person, entry.fact.at)
  return removeManual(ctx, entryId)
}
