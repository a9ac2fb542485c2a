import type { Interview } from '#domain/application.ts'
import type { Person, Relation } from '#domain/person.ts'
import type { ApplicationFacts, PlanFacts } from '#plan/facts.ts'
import { isReachable } from '#plan/reach.ts'

/** Was this person in the interview, under whatever id it names them? */
export function satIn(interview: Interview, person: Person, facts: PlanFacts): boolean {
  return interview.people.some((id) => id === person.id || facts.person(id)?.id === person.id)
}

export function relationsOf(app: ApplicationFacts, person: Person): ReadonlySet<Relation> {
  return new Set(app.people.filter((entry) => entry.person.id === person.id).map((entry) => entry.relation))
}

/** Who wrote the no, when that was a human and not a form. */
export function writerOfNo(app: ApplicationFacts, facts: PlanFacts): Person | null {
  const by = app.no?.by ?? null
  return by === null ? null : (facts.person(by) ?? null)
}

/**
 * People of the wanted relations in that order, the easiest to reach and the latest heard of first. Who is heard of
 * after the no does not count: whom a step goes to must not change once it was sent.
 */
export function peopleByRelation(
  app: ApplicationFacts,
  facts: PlanFacts,
  wanted: readonly Relation[],
): readonly Person[] {
  const writer = app.no?.by ? facts.person(app.no.by)?.id : undefined
  const until = app.no?.receivedAt ?? Infinity
  const ranked = app.people
    .filter((entry) => wanted.includes(entry.relation))
    .map(({ person, relation }) => ({
      person,
      rank: [
        isReachable(person) ? 0 : 1,
        wanted.indexOf(relation),
        person.id === writer ? 0 : 1,
        person.reach?.replyable === 'person' ? 0 : 1,
        -(facts.book.ofPerson(person.id).findLast((contact) => contact.heard && contact.at <= until)?.at ?? 0),
      ],
    }))
    .toSorted((a, b) => compareRanks(a.rank, b.rank) || byNameAndId(a.person, b.person))

  return unique(ranked.map((entry) => entry.person))
}

/**
 * Whom the person met in interviews that took place, the most senior and closest first: who leads the team, then by
 * title, then by how often and how lately they met.
 */
export function peopleMet(app: ApplicationFacts, facts: PlanFacts): readonly Person[] {
  if (app.interviews.length === 0) return []
  const inInterviews = app.interviews.flatMap(({ interview }) => interview.people)
  const named = app.people.filter((entry) => entry.relation === 'interviewer').map((entry) => entry.person.id)
  const met = unique([...inInterviews, ...named].flatMap((id) => facts.person(id) ?? []))

  return met
    .map((person) => {
      const theirs = app.interviews.filter(({ interview }) => satIn(interview, person, facts))
      return {
        person,
        rank: [
          relationsOf(app, person).has('hiring-manager') ? 0 : 1,
          seniority(person.title),
          -theirs.length,
          -(theirs.at(-1)?.endedAt ?? 0),
        ],
      }
    })
    .toSorted((a, b) => compareRanks(a.rank, b.rank) || byNameAndId(a.person, b.person))
    .map((entry) => entry.person)
}

const leads = /\b(chief|c[etfop]o|founder|co-founder|president|vp|partner|geschäftsführer(in)?|vorstand)\b/i
const heads = /\b(head|director|leiter(in)?|leitung)\b/i
const senior = /\b(lead|principal|manager|staff|senior|teamlead|teamleiter(in)?)\b/i

function seniority(title: string | null): number {
  if (title === null) return 3
  if (leads.test(title)) return 0
  if (heads.test(title)) return 1
  return senior.test(title) ? 2 : 3
}

function unique(people: readonly Person[]): Person[] {
  return [...new Map(people.map((person) => [person.id, person])).values()]
}

export function compareRanks(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return a[i]! - b[i]!
  return 0
}

function byNameAndId(a: Person, b: Person): number {
  if (a.name !== b.name) return a.name < b.name ? -1 : 1
  return a.id < b.id ? -1 : 1
}
