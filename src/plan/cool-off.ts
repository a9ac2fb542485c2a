import { companyKey } from '#domain/company.ts'
import type { CoolOff } from '#domain/cool-off.ts'
import type { DayNumber } from '#plan/day-number.ts'
import { plusMonths } from '#plan/day-number.ts'
import type { ApplicationFacts, PlanFacts } from '#plan/facts.ts'
import { dayOfDate } from '#plan/facts.ts'

/**
 * What is said of a few companies; nobody there publishes it, and the sources disagree (domain/01 §1.6). The person
 * changes a line or takes it away.
 */
const shippedCoolOffs: readonly CoolOff[] = [
  said('Amazon', 'three months, six months and a year are all quoted: jobsportal.online, apkspise.online'),
  said('Google', 'six to twelve months are quoted: financequack.com'),
]

function said(name: string, source: string): CoolOff {
  return { company: companyKey(name), name, months: 6, appliesTo: 'same-role', source, changedAt: 0, removedAt: null }
}

/** The shipped table with the person's changes over it: lines taken away are left out. */
export function coolOffTable(own: readonly CoolOff[]): readonly CoolOff[] {
  const table = new Map(shippedCoolOffs.map((line) => [line.company, line]))
  for (const line of own) table.set(line.company, line)
  return [...table.values()]
    .filter(({ removedAt }) => removedAt === null)
    .toSorted((a, b) => (a.company < b.company ? -1 : 1))
}

/** From which day on a new application is looked at afresh, and who says so. */
export interface FreshFrom {
  readonly day: DayNumber
  readonly by: 'their-words' | 'table' | 'usual'
  readonly months: number
}

/** The no's own hint, else the company's line, else the usual months (`domain/01 §1.6`). */
export function freshFrom(app: ApplicationFacts, facts: PlanFacts): FreshFrom {
  const { reapplyAfter } = app.no!.profile
  const hinted =
    reapplyAfter === null
      ? null
      : 'months' in reapplyAfter
        ? plusMonths(app.noDay, reapplyAfter.months)
        : dayOfDate(reapplyAfter.day)
  const months = facts.settings.reapplyMonths
  // A named day that lies before the no was read wrongly.
  if (hinted !== null && hinted > app.noDay) return { day: hinted, by: 'their-words', months }
  const line = facts.coolOffs.get(companyKey(app.application.company.value))
  if (line !== undefined) return { day: plusMonths(app.noDay, line.months), by: 'table', months: line.months }
  return { day: plusMonths(app.noDay, months), by: 'usual', months }
}
