import type { Application } from '#domain/application.ts'
import { companyKey } from '#domain/company.ts'

/**
 * One key a company for all its applications: those that share a name or a domain, also by way of a third. The key is
 * the smallest id among them, so that it does not depend on their order.
 */
export function groupByCompany(applications: readonly Application[]): ReadonlyMap<string, readonly Application[]> {
  const sorted = applications.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const parent = new Map<string, string>()
  const root = (mark: string): string => {
    let top = mark
    for (let up = parent.get(top); up !== undefined && up !== top; up = parent.get(top)) top = up
    parent.set(mark, top)
    return top
  }
  const marksOf = (application: Application): string[] => {
    const name = companyKey(application.company.value)
    const domain = application.companyDomain?.toLowerCase() ?? ''
    const marks = [name === '' ? '' : `name:${name}`, domain === '' ? '' : `domain:${domain}`].filter((m) => m !== '')
    return marks.length > 0 ? marks : [`alone:${application.id}`]
  }

  for (const application of sorted) {
    const [first, ...others] = marksOf(application)
    for (const other of others) parent.set(root(other), root(first!))
  }
  const groups = new Map<string, Application[]>()
  for (const application of sorted) {
    const top = root(marksOf(application)[0]!)
    const group = groups.get(top)
    if (group) group.push(application)
    else groups.set(top, [application])
  }

  return new Map([...groups.values()].map((group) => [group[0]!.id, group]))
}
