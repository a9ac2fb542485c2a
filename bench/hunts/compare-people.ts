import type { Exported, ExportedApplication } from './export-shape.ts'
import { personKey } from './same.ts'
import type { Scorer } from './score.ts'
import type { TrueApplication, TruePerson } from './truth-types.ts'

interface Found {
  readonly personId: string
  readonly relation: string
  readonly name: string
  readonly emails: readonly string[]
}

/** Exported person ids by the true person they are, within one application. Names decide before addresses. */
export function whoIsWho(
  told: readonly TruePerson[],
  found: ExportedApplication,
  people: Exported['people'],
): ReadonlyMap<TruePerson, Found> {
  const byId = new Map(people.map((p) => [p.id, p]))
  const left = found.people.flatMap(({ personId, relation }) => {
    const person = byId.get(personId)
    return person ? [{ personId, relation, name: person.name, emails: person.emails }] : []
  })
  const pairs = new Map<TruePerson, Found>()
  for (const fits of [sameName, sharesAddress]) {
    for (const person of told) {
      if (pairs.has(person)) continue
      const at = left.findIndex((candidate) => fits(person, candidate))
      if (at >= 0) pairs.set(person, left.splice(at, 1)[0] as Found)
    }
  }
  return pairs
}

const sameName = (a: TruePerson, b: Found) => personKey(a.name) === personKey(b.name)
const sharesAddress = (a: TruePerson, b: Found) => a.emails.some((email) => b.emails.includes(email))

/** Who was met, with the right relation, and who never existed. */
export function comparePeople(
  told: TrueApplication,
  found: ExportedApplication | null,
  people: Exported['people'],
  { check }: Scorer,
): void {
  const pairs = found ? whoIsWho(told.people, found, people) : new Map<TruePerson, Found>()
  for (const person of told.people) {
    const there = pairs.get(person)
    const fitting: readonly string[] = [person.relation, ...person.alsoFits]
    check('people found', there !== undefined, () => `${told.key}: ${person.name} (${person.relation})`)
    check(
      'people with the right relation',
      there !== undefined && fitting.includes(there.relation),
      () => `${told.key}: ${person.name} is ${person.relation}, read as ${there?.relation ?? 'nobody'}`,
    )
  }
  const known = new Set(Array.from(pairs.values(), ({ personId }) => personId))
  const names = new Map(people.map((p) => [p.id, `${p.name} <${p.emails.join(', ')}>`]))
  for (const { personId, relation } of found?.people ?? [])
    check('people invented!', known.has(personId), () => `${told.key}: ${names.get(personId)} as ${relation}`)
}
