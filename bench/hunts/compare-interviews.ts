import { whoIsWho } from './compare-people.ts'
import type { Exported, ExportedApplication, ExportedInterview } from './export-shape.ts'
import type { Scorer } from './score.ts'
import type { TrueApplication, TrueInterview } from './truth-types.ts'

const minute = (instant: string) => Math.floor(Date.parse(instant) / 60_000)

/** Each true interview against the exported one that starts in the same minute, cancelled ones against cancelled ones first. */
export function compareInterviews(
  told: TrueApplication,
  found: ExportedApplication | null,
  people: Exported['people'],
  { check }: Scorer,
): void {
  const left = [...(found?.interviews ?? [])]
  const who = found ? whoIsWho(told.people, found, people) : new Map()
  const nameOf = new Map(Array.from(who, ([person, { personId }]) => [personId as string, person.name as string]))

  for (const interview of told.interviews) {
    const there = takeFitting(left, interview)
    const what = `${told.key} ${interview.start}`
    check('interviews: start', there !== undefined, () => `${what}: not there; there are ${startsOf(found)}`)
    check(
      'interviews: status',
      there?.status === interview.status,
      () => `${what}: ${interview.status}, read ${there?.status ?? 'nothing'}`,
    )
    const met = (there?.people ?? []).map((id) => nameOf.get(id) ?? `someone else (${labelOf(people, id)})`)
    check(
      'interviews: people',
      there !== undefined && met.toSorted().join() === interview.people.toSorted().join(),
      () => `${what}: ${interview.people.join(', ')}; read ${met.join(', ') || 'nobody'}`,
    )
    if (interview.end !== null) {
      const end = interview.end
      check(
        'interviews: end',
        minute(there?.end ?? '') === minute(end),
        () => `${what}: until ${end}, read ${there?.end ?? 'nothing'}`,
      )
    }
    check(
      'interviews: mode',
      there?.mode === interview.mode,
      () => `${what}: ${interview.mode}, read ${there?.mode ?? 'nothing'}`,
    )
  }
  for (const interview of found?.interviews ?? [])
    check(
      'interviews invented!',
      !left.includes(interview),
      () => `${told.key}: ${interview.start} ${interview.status}`,
    )
}

function takeFitting(left: ExportedInterview[], { start, status }: TrueInterview): ExportedInterview | undefined {
  const sameStart = left.filter((candidate) => minute(candidate.start) === minute(start))
  const best = sameStart.find((candidate) => candidate.status === status) ?? sameStart[0]
  if (best) left.splice(left.indexOf(best), 1)
  return best
}

const startsOf = (found: ExportedApplication | null) =>
  found?.interviews.map((i) => `${i.start} ${i.status}`).join(', ') || 'none'

const labelOf = (people: Exported['people'], id: string) => people.find((p) => p.id === id)?.name ?? id
