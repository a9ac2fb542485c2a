import type { Application } from '#domain/application.ts'
import { companyKey } from '#domain/company.ts'

/**
 * One key a company for all its applications: those that share a name or a domain, also by way of a third. The key is
 * the smallest id among them, so that it does not depend on their order.
 */
export function groupByCompany(applications: readonly Application[]): ReadonlyMap<string, readonly Application[]> {
  const marked = applications
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map((application) => ({ application, marks: marksOf(application) }))
  const parent = new Map<string, string>()
  const root = (mark: string): string => {
    let top = mark
    for (let up = parent.get(top); up !== undefined && up !== top; up = parent.get(top)) top = up
    if (top !== mark) parent.set(mark, top)
    return top
  }

  for (const { marks } of marked) if (marks.length > 1) parent.set(root(marks[1]!), root(marks[0]!))
  const groups = new Map<string, Application[]>()
  for (const { application, marks } of marked) {
    const top = root(marks[0]!)
    const group = groups.get(top)
    if (group) group.push(application)
    else groups.set(top, [application])
  }

  return new Map([...groups.values()].map((group) => [group[0]!.id, group]))
}

/** What may be shared: the name, the domain, or, where neither says anything, nothing. */
function marksOf(application: Application): readonly string[] {
  const name = companyKey(application.company.value)
  const domain = application.companyDomain?.toLowerCase() ?? ''
  if (name === '' && domain === '') return [`alone:${application.id}`]
  if (name === '') return [`domain:${domain}`]
  return domain === '' ? [`name:${name}`] : [`name:${name}`, `domain:${domain}`]
}
