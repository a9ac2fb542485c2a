import type { Application, Outcome } from '#domain/application.ts'
import type { History } from '#domain/history.ts'
import type { ApplicationId } from '#domain/ids.ts'
import type { Step } from '#domain/step.ts'

/** One thing that is otherwise after an answer, in the names that stand now. */
export type Changed =
  | { readonly type: 'closed' | 'outcome'; readonly application: Named; readonly outcome: Outcome }
  | { readonly type: 'opened-again' | 'new-application' | 'gone'; readonly application: Named }
  | { readonly type: 'joined'; readonly application: Named; readonly into: Named }
  | { readonly type: 'renamed'; readonly application: Named; readonly from: string }
  | { readonly type: 'steps-planned' | 'steps-dropped'; readonly application: Named; readonly count: number }
  | { readonly type: 'people-joined' | 'people-parted'; readonly name: string }

export interface Named {
  readonly id: string
  readonly company: string
  readonly role: string | null
}

export interface Seen {
  readonly history: Pick<History, 'applications' | 'people'>
  readonly steps: readonly Step[]
}

/** More lines than these nobody reads in a notice. */
const mostChanges = 20

/** What an answer changed: endings first, then what applications there are, then the steps of each, then people. */
export function whatChanged(before: Seen, after: Seen): readonly Changed[] {
  const changes: Changed[] = []
  const now = byEveryId(after.history.applications)
  const claimed = new Set<ApplicationId>()
  for (const was of before.history.applications) {
    const is = now.get(was.id)
    if (is === undefined) changes.push({ type: 'gone', application: named(was) })
    else changes.push(...changesOf(was, is, claimed))
    if (is !== undefined) claimed.add(is.id)
  }
  for (const is of after.history.applications) {
    if (!claimed.has(is.id)) {
      changes.push({ type: 'new-application', application: named(is) })
      if (is.outcome !== null) changes.push({ type: 'closed', application: named(is), outcome: is.outcome })
    }
  }
  changes.push(...stepChanges(before, after, now), ...peopleChanges(before, after))
  return changes.toSorted((a, b) => order.indexOf(a.type) - order.indexOf(b.type)).slice(0, mostChanges)
}

const order: readonly Changed['type'][] = [
  'closed',
  'opened-again',
  'outcome',
  'joined',
  'new-application',
  'gone',
  'renamed',
  'steps-planned',
  'steps-dropped',
  'people-joined',
  'people-parted',
]

function changesOf(was: Application, is: Application, claimed: ReadonlySet<ApplicationId>): readonly Changed[] {
  const application = named(is)
  if (claimed.has(is.id)) return [{ type: 'joined', application: named(was), into: application }]

  const changes: Changed[] = []
  if (is.outcome !== null && was.outcome === null) changes.push({ type: 'closed', application, outcome: is.outcome })
  else if (is.outcome === null && was.outcome !== null) changes.push({ type: 'opened-again', application })
  else if (is.outcome !== null && is.outcome !== was.outcome)
    changes.push({ type: 'outcome', application, outcome: is.outcome })
  if (is.company.value !== was.company.value) changes.push({ type: 'renamed', application, from: was.company.value })
  return changes
}

/** Steps that are still to be taken, by the application they are now with. */
function stepChanges(before: Seen, after: Seen, now: ReadonlyMap<string, Application>): readonly Changed[] {
  const known = idsOfOpen(before.steps)
  const left = idsOfOpen(after.steps)
  const planned = after.steps.filter((step) => isOpen(step) && !idsOf(step).some((id) => known.has(id)))
  const dropped = before.steps.filter((step) => isOpen(step) && !idsOf(step).some((id) => left.has(id)))
  const was = byEveryId(before.history.applications)
  const counted = (type: 'steps-planned' | 'steps-dropped', steps: readonly Step[]) => {
    const counts = new Map<Application, number>()
    for (const { applicationId } of steps) {
      const application = now.get(applicationId) ?? was.get(applicationId)
      if (application) counts.set(application, (counts.get(application) ?? 0) + 1)
    }
    return [...counts].map(([application, count]): Changed => ({ type, application: named(application), count }))
  }
  return [...counted('steps-planned', planned), ...counted('steps-dropped', dropped)]
}

function peopleChanges(before: Seen, after: Seen): readonly Changed[] {
  const joined = meeting(before.history.people, after.history.people)
  const parted = meeting(after.history.people, before.history.people)
  return [
    ...joined.map((name): Changed => ({ type: 'people-joined', name })),
    ...parted.map((name): Changed => ({ type: 'people-parted', name })),
  ]
}

/** Names of those in whom several of the others have become one. */
function meeting(many: History['people'], few: History['people']): readonly string[] {
  const into = byEveryId(few)
  const counts = new Map<History['people'][number], number>()
  for (const { id } of many) {
    const one = into.get(id)
    if (one) counts.set(one, (counts.get(one) ?? 0) + 1)
  }
  return [...counts].filter(([, count]) => count > 1).map(([one]) => one.name)
}

function isOpen({ state }: Step): boolean {
  return state === 'due' || state === 'upcoming'
}

function idsOf({ id, formerIds }: Step): readonly string[] {
  return [id, ...(formerIds ?? [])]
}

function idsOfOpen(steps: readonly Step[]): ReadonlySet<string> {
  return new Set(steps.filter(isOpen).flatMap(idsOf))
}

function byEveryId<T extends { readonly id: string; readonly formerIds: readonly string[] }>(all: readonly T[]) {
  const found = new Map<string, T>()
  for (const one of all) for (const id of one.formerIds) found.set(id, one)
  for (const one of all) found.set(one.id, one)
  return found
}

function named({ id, company, role }: Application): Named {
  return { id, company: company.value, role: role?.value ?? null }
}
