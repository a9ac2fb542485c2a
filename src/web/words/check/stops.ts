import { quoteOf, reasonFor, type KeptWords } from '#domain/kept-words.ts'
import type { CheckedMail, CheckReport, Finding, Severity } from '#write/check/types.ts'
import { placeholdersIn } from '#web/words/placeholders.ts'

/** Something to look at in the words: a finding, with the words it is about. */
export interface Stop {
  /** The same for as long as it is about the same words. */
  readonly key: string
  readonly finding: Finding
  readonly quote: string
  /** Why the person keeps it; null: nothing was said. */
  readonly because: string | null
}

const gravity = { block: 0, error: 1, warn: 2, info: 3 } as const satisfies Record<Severity, number>

/**
 * What there is to look at, in the order of the mail: subject, text, then the mail as a whole, the gravest first.
 * `aside` are the findings that were waved away; nothing grave can be.
 */
export function stopsOf(
  { report, mail }: { readonly report: CheckReport; readonly mail: CheckedMail },
  kept: readonly KeptWords[],
  aside: ReadonlySet<string>,
): readonly Stop[] {
  const seen = new Map<string, number>()
  const order = ({ field, end }: Finding) => (end === 0 || field === 'recipients' ? 2 : field === 'subject' ? 0 : 1)
  return report.findings
    .map((finding) => {
      const quote = finding.field === 'recipients' ? '' : quoteOf(mail[finding.field] ?? '', finding.start, finding.end)
      const name = `${finding.ruleId}|${finding.field}|${quote}`
      const count = (seen.get(name) ?? 0) + 1
      seen.set(name, count)
      const because = reasonFor(kept, { ruleId: finding.ruleId, quote })?.because ?? null
      return { key: `${name}|${count}`, finding, quote, because }
    })
    .filter(({ key, finding }) => !aside.has(key) || gravity[finding.severity] < 2)
    .toSorted((a, b) => {
      const place = order(a.finding) - order(b.finding)
      if (place !== 0) return place
      return order(a.finding) === 2
        ? gravity[a.finding.severity] - gravity[b.finding.severity]
        : a.finding.start - b.finding.start
    })
}

/** A free place has its own list, where it is said more kindly. */
export function isFreePlace({ finding }: Stop, body: string): boolean {
  return (
    finding.ruleId === 'placeholder-left' &&
    finding.field === 'body' &&
    placeholdersIn(body.slice(finding.start, finding.end)).length > 0
  )
}

export function hasPlace({ finding }: Stop): boolean {
  return finding.field !== 'recipients' && finding.end > finding.start
}

/** What stands in the way of an approval: what blocks, and what needs a reason and has none. */
export function isInTheWay({ finding, because }: Stop): boolean {
  return finding.severity === 'block' || (finding.severity === 'error' && because === null)
}

/** Where one writes: a field, and how far into it, UTF-16 units. */
export interface Place {
  readonly field: 'subject' | 'body'
  readonly start: number
}

/**
 * The one after or before the one that is looked at, else after or before the place where one writes; round and round.
 * Without either it begins at the beginning, or at the end.
 */
export function stopAfter(
  stops: readonly Stop[],
  active: string | null,
  place: Place | null,
  by: 1 | -1,
): Stop | undefined {
  const at = stops.findIndex(({ key }) => key === active)
  if (at >= 0) return stops[(at + by + stops.length) % stops.length]
  if (place === null) return stops.at(by === 1 ? 0 : -1)
  return by === 1
    ? (stops.find((stop) => !isBefore(stop, place)) ?? stops[0])
    : (stops.findLast((stop) => isBefore(stop, place)) ?? stops.at(-1))
}

/** Whether it begins before a place; what is about the mail as a whole comes after everything. */
function isBefore(stop: Stop, { field, start }: Place): boolean {
  if (!hasPlace(stop)) return false
  return stop.finding.field === field ? stop.finding.start < start : stop.finding.field === 'subject'
}
