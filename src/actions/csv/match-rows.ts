import { stages, type Application } from '#domain/application.ts'
import { companyKey } from '#domain/company.ts'
import { daysBetween, type Day } from '#domain/days.ts'
import type { ApplicationFact } from '#domain/manual.ts'
import { jobTitle, titleSimilarity } from '#read/history/title.ts'

/** `domain/06 §6.8`: two titles this much alike name the same kind of role. */
const sameRoleFrom = 0.75
/** The same role at the same company, so much later: applied for again. */
const appliedAgainAfterDays = 60

/** Applications by company, to find the one that a row of a table is about. */
export class ApplicationIndex {
  readonly #byCompany = new Map<string, Application[]>()
  readonly #byId = new Map<string, Application>()

  constructor(applications: readonly Application[]) {
    for (const one of applications) {
      for (const id of [one.id, ...one.formerIds]) this.#byId.set(id, one)
      const key = companyKey(one.company.value)
      if (key !== '') this.#byCompany.set(key, [...(this.#byCompany.get(key) ?? []), one])
    }
  }

  byId(id: string): Application | undefined {
    return this.#byId.get(id)
  }

  /** The one of the same company and role whose day is nearest; undefined when none is, or when two are. */
  find(fact: ApplicationFact): Application | undefined {
    const atCompany = this.#byCompany.get(companyKey(fact.company)) ?? []
    const fitting = atCompany.filter((one) => isSameRole(fact, one, atCompany.length) && isSameTime(fact, one))
    if (fitting.length < 2) return fitting[0]

    const near = fitting.map((one) => ({ one, days: daysApart(fact, one) })).sort((a, b) => a.days - b.days)
    return (near[0]?.days ?? 0) < (near[1]?.days ?? 0) ? near[0]?.one : undefined
  }
}

function isSameRole(fact: ApplicationFact, application: Application, atCompany: number): boolean {
  // Where one of them names no role, the company decides, if only one application is there.
  if (fact.role === null || application.role === null) return atCompany === 1
  return titleSimilarity(jobTitle(fact.role), jobTitle(application.role.value)) >= sameRoleFrom
}

function isSameTime(fact: ApplicationFact, application: Application): boolean {
  const day = fact.appliedOn
  if (day === null) return true
  const ended = application.closedOn
  if (ended !== null && day > ended) return false
  return application.appliedOn === null || Math.abs(daysBetween(application.appliedOn, day)) <= appliedAgainAfterDays
}

function daysApart(fact: ApplicationFact, application: Application): number {
  const day: Day | null = fact.appliedOn ?? fact.row?.closedOn ?? fact.row?.savedOn ?? null
  const other = application.appliedOn ?? application.closedOn
  return day === null || other === null ? Number.MAX_SAFE_INTEGER : Math.abs(daysBetween(other, day))
}

/** Whether a row tells something that is not known of an application yet. */
export function tellsMore(fact: ApplicationFact, application: Application): boolean {
  const { row } = fact
  const isNews = (told: string | null | undefined, known: unknown) => Boolean(told) && known === null
  return (
    isNews(fact.role, application.role) ||
    isNews(fact.location, application.location) ||
    isNews(fact.appliedOn, application.appliedOn) ||
    isNews(row?.outcome, application.outcome) ||
    isNews(row?.closedOn, application.closedOn) ||
    (row?.stage ? stages.indexOf(row.stage) > stages.indexOf(application.stageReached) : false)
  )
}
