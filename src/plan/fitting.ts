import type { FittingRole } from '#domain/fitting-role.ts'
import type { ApplicationId } from '#domain/ids.ts'
import type { DayNumber, ZoneDays } from '#plan/day-number.ts'

/** A fitting role with the days on which it stands. */
export interface FittingDays {
  readonly role: FittingRole
  readonly from: DayNumber
  /** The day it was gone; `Infinity` while it stands. */
  readonly until: DayNumber
}

/** Fitting roles by company, the earliest first: only those seen by now, and of applications that are known. */
export function fittingByCompany(
  roles: readonly FittingRole[],
  companyOf: (id: ApplicationId) => string | undefined,
  days: ZoneDays,
  now: number,
): ReadonlyMap<string, readonly FittingDays[]> {
  const byCompany = new Map<string, FittingDays[]>()
  for (const role of roles) {
    const key = companyOf(role.applicationId)
    if (key === undefined || role.from > now) continue
    const until = role.until === null || role.until > now ? Infinity : days.dayOf(role.until)
    const entry = { role, from: days.dayOf(role.from), until }
    const known = byCompany.get(key)
    if (known) known.push(entry)
    else byCompany.set(key, [entry])
  }
  for (const list of byCompany.values())
    list.sort((a, b) => a.from - b.from || (a.role.openingId < b.role.openingId ? -1 : 1))
  return byCompany
}
