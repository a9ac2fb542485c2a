import { writeCards } from '#read/vcard/write-cards.ts'
import type { Ctx } from '#actions/context.ts'
import { companyNames } from '#actions/people-in-touch.ts'
import { ownAddresses } from '#actions/say-of-person.ts'
import { nothingSaid } from '#actions/people-sayings.ts'
import { err, ok, type Result } from '#domain/result.ts'
import { seeWorld } from '#actions/world.ts'

export interface ContactsFile {
  readonly name: string
  readonly text: string
  readonly people: number
}

/**
 * Cards for an address book: of one person, or of all who have an address or a telephone of their own. Notes stay here:
 * they are nobody else's.
 */
export async function exportContacts(ctx: Ctx, id?: string): Promise<Result<ContactsFile, 'not-found'>> {
  const world = await seeWorld(ctx)
  const one = id === undefined ? undefined : world.people.get(id)
  if (id !== undefined && one === undefined) return err('not-found')
  const people = one
    ? [one]
    : world.history.people.filter((person) => ownAddresses(person).length > 0 || person.telephone !== undefined)
  const cards = people.map((person) => {
    const { moved, tags } = world.sayings.get(person.id) ?? nothingSaid
    return {
      uid: `urn:ajar:${person.id}`,
      name: person.name,
      addresses: ownAddresses(person),
      title: person.title,
      company: moved?.company ?? companyNames(world, person)[0] ?? null,
      telephone: person.telephone ?? null,
      tags,
    }
  })
  return ok({ name: one ? fileName(one.name) : 'ajar-contacts.vcf', text: writeCards(cards), people: cards.length })
}

function fileName(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/[^\w ]/g, '')
    .trim()
    .replaceAll(' ', '-')
    .slice(0, 60)
  return `${plain || 'contact'}.vcf`
}
