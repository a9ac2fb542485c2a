import type { Application } from '#domain/application.ts'
import type { History } from '#domain/history.ts'
import type { Person } from '#domain/person.ts'

interface Index {
  readonly applications: ReadonlyMap<string, Application>
  readonly people: ReadonlyMap<string, Person>
}

const indexes = new WeakMap<History, Index>()

/** The application that an id given out at any time means now; undefined when none of its messages is left. */
export function resolveApplication(history: History, id: string): Application | undefined {
  return indexOf(history).applications.get(id)
}

/** The person that an id given out at any time means now. */
export function resolvePerson(history: History, id: string): Person | undefined {
  return indexOf(history).people.get(id)
}

function indexOf(history: History): Index {
  const known = indexes.get(history)
  if (known) return known

  const made = { applications: byAnyId(history.applications), people: byAnyId(history.people) }
  indexes.set(history, made)
  return made
}

/** A present id wins over another's former one. */
function byAnyId<T extends { readonly id: string; readonly formerIds: readonly string[] }>(all: readonly T[]) {
  const found = new Map<string, T>()
  for (const one of all) for (const id of one.formerIds) if (!found.has(id)) found.set(id, one)
  for (const one of all) found.set(one.id, one)
  return found
}
