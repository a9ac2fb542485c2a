import { startOfDay } from '#domain/days.ts'
import type { History } from '#domain/history.ts'
import { personIdOfAddress, type PersonId } from '#domain/ids.ts'
import type { Person } from '#domain/person.ts'
import type { PersonFact, PersonSaying } from '#domain/person-fact.ts'
import type { PlanInput } from '#plan/plan-input.ts'

type Said<Type extends PersonSaying['type']> = Extract<PersonSaying, { readonly type: Type }>
type SaidAt<Type extends PersonSaying['type']> = Said<Type> & { readonly id: string; readonly saidAt: number }

/** What stands of all that was said of one person; of what is said once, the latest. */
export interface PersonSayings {
  /** Oldest first. */
  readonly notes: readonly SaidAt<'note'>[]
  readonly tags: readonly string[]
  readonly interval: readonly [number, number] | null
  readonly moved: SaidAt<'moved'> | null
  readonly notMoved: readonly string[]
  readonly seenAt: readonly SaidAt<'seen-at'>[]
  readonly title: string | null
  /** Epoch ms: when the question whether to forget them was answered with no. */
  readonly keptAt: number | null
  readonly forget: SaidAt<'forget'> | null
}

export type Sayings = ReadonlyMap<PersonId, PersonSayings>

export const nothingSaid: PersonSayings = {
  notes: [],
  tags: [],
  interval: null,
  moved: null,
  notMoved: [],
  seenAt: [],
  title: null,
  keptAt: null,
  forget: null,
}

/** `people`: by any id they ever had. What was said of nobody who is there any more is passed over. */
export function sayingsOf(facts: readonly PersonFact[], people: ReadonlyMap<string, Person>): Sayings {
  const found = new Map<PersonId, PersonSayings>()
  for (const { id, at, person: known, says, removedAt } of facts) {
    const person = people.get(known.includes('@') ? personIdOfAddress(known) : known)
    if (person === undefined || removedAt !== null) continue
    found.set(person.id, withSaying(found.get(person.id) ?? nothingSaid, says, { id, saidAt: at }))
  }
  return found
}

function withSaying(
  said: PersonSayings,
  says: PersonSaying,
  mark: { readonly id: string; readonly saidAt: number },
): PersonSayings {
  switch (says.type) {
    case 'note':
      return { ...said, notes: [...said.notes, { ...says, ...mark }] }
    case 'tags':
      return { ...said, tags: says.tags }
    case 'interval':
      return { ...said, interval: says.days }
    case 'moved':
      return { ...said, moved: { ...says, ...mark } }
    case 'not-moved':
      return { ...said, notMoved: [...said.notMoved, says.company] }
    case 'seen-at':
      return { ...said, seenAt: [...said.seenAt, { ...says, ...mark }] }
    case 'title':
      return { ...said, title: says.title }
    case 'keep':
      return { ...said, keptAt: mark.saidAt }
    case 'forget':
      return { ...said, forget: { ...says, ...mark } }
  }
}

/**
 * The people as the person knows them: a title or an address said by hand is theirs, and to whom is about to be
 * forgotten nothing is written any more.
 */
export function asSaid(history: History, sayings: Sayings): History {
  if (sayings.size === 0) return history
  const changed = (person: Person): Person => {
    const said = sayings.get(person.id)
    if (said === undefined) return person
    const { moved, title, forget } = said
    const address = moved?.address ?? null
    const isNew = address !== null && !person.emails.includes(address)
    return {
      ...person,
      title: moved?.title ?? title ?? person.title,
      ...(isNew && {
        emails: [...person.emails, address],
        formerIds: [...person.formerIds, personIdOfAddress(address)],
      }),
      ...(address !== null && { reach: { address, replyable: 'person' } }),
      ...(forget !== null && { doNotContact: true }),
    }
  }
  return { ...history, people: history.people.map(changed) }
}

/** What of it the plan goes by. `zone`: the owner's, in which a first day begins. */
export function planSayings(sayings: Sayings, zone: string): Pick<PlanInput, 'ownIntervals' | 'movedTo'> {
  const said = [...sayings]
  return {
    ownIntervals: new Map(said.flatMap(([id, { interval }]) => (interval === null ? [] : [[id, interval] as const]))),
    movedTo: new Map(
      said.flatMap(([id, { moved }]) => {
        if (moved === null) return []
        const { company, address, on, saidAt } = moved
        const at = on === null ? saidAt : startOfDay(on, zone)
        return [[id, { company, address, at, isFirstDay: on !== null }] as const]
      }),
    ),
  }
}
