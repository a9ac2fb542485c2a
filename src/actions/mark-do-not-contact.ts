import { err, type Result } from '#domain/result.ts'
import type { Ctx } from '#actions/context.ts'
import { correct, type Corrected, type CorrectRefusal } from '#actions/correct.ts'
import { seeWorld } from '#actions/world.ts'

/**
 * Nothing is ever suggested to this person any more, or again; it can be undone like any correction. Refuses an
 * address nobody known has, and what is so already.
 */
export async function markDoNotContact(
  ctx: Ctx,
  mark: { readonly address: string; readonly value: boolean },
): Promise<Result<Corrected, CorrectRefusal>> {
  const address = mark.address.trim().toLowerCase()
  const world = await seeWorld(ctx)
  const person = world.history.people.find(({ emails }) => emails.includes(address))
  if (!person) return err('not-found')
  if (person.doNotContact === mark.value) return err('nothing-to-change')

  return correct(ctx, { type: 'do-not-contact', address, value: mark.value })
}
