import { companyKey } from '#domain/company.ts'
import { holdsFor, type CoolOff, type CoolOffScope } from '#domain/cool-off.ts'
import type { RejectionFact } from '#domain/finding.ts'
import type { FittingRole } from '#domain/fitting-role.ts'
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

type ReapplyAfter = RejectionFact['reapplyAfter']

/** From which day on a new application is looked at afresh, and who says so. */
export interface FreshFrom {
  readonly day: DayNumber
  readonly by: 'their-words' | 'table' | 'usual'
  readonly months: number
  /** Their own words are of them and you; the usual wait leaves another function free (`domain/01 §1.6`). */
  readonly appliesTo: CoolOffScope
}

/** The no's own hint, else the company's line, else the usual months (`domain/01 §1.6`). */
export function freshFrom({ application, no, noDay }: ApplicationFacts, facts: PlanFacts): FreshFrom {
  const told = { company: application.company.value, noDay, reapplyAfter: no!.profile.reapplyAfter }
  return freshAfter(told, facts.coolOffs, facts.settings.reapplyMonths)
}

/** The same of a no by itself; `table` by company's key. */
export function freshAfter(
  no: { readonly company: string; readonly noDay: DayNumber; readonly reapplyAfter: ReapplyAfter },
  table: ReadonlyMap<string, Pick<CoolOff, 'months' | 'appliesTo'>>,
  usualMonths: number,
): FreshFrom {
  const { company, noDay, reapplyAfter } = no
  const hinted =
    reapplyAfter === null
      ? null
      : 'months' in reapplyAfter
        ? plusMonths(noDay, reapplyAfter.months)
        : dayOfDate(reapplyAfter.day)
  // A named day that lies before the no was read wrongly.
  if (hinted !== null && hinted > noDay)
    return { day: hinted, by: 'their-words', months: usualMonths, appliesTo: 'any' }
  const line = table.get(companyKey(company))
  if (line !== undefined) {
    const { months, appliesTo } = line
    return { day: plusMonths(noDay, months), by: 'table', months, appliesTo }
  }
  return { day: plusMonths(noDay, usualMonths), by: 'usual', months: usualMonths, appliesTo: 'same-function' }
}

/** Whether the wait after this no holds for the role; one that was matched with another no is never left free. */
export function isHeldBack(
  { appliesTo }: FreshFrom,
  { applicationId, nearness }: FittingRole,
  after: ApplicationFacts,
): boolean {
  return applicationId !== after.application.id || holdsFor(appliesTo, nearness)
}
