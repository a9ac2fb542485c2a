import type { ExportedApplication } from './export-shape.ts'
import type { TrueApplication } from './truth-types.ts'

/** A true application with the exported one that holds most of it, null where none holds any of it. */
export interface Match {
  readonly told: TrueApplication
  readonly found: ExportedApplication | null
  /** Names of all its mails that were found in this and in other exported applications. */
  readonly placedIn: ReadonlySet<string>
}

/**
 * Pairs each true application with at most one exported, largest overlap first, smaller leftovers before larger ones.
 * `idOf` gives the exported id of a mail of the story.
 */
export function matchApplications(
  told: readonly TrueApplication[],
  found: readonly ExportedApplication[],
  idOf: (name: string) => string,
): readonly Match[] {
  const holders = new Map<string, string>()
  for (const application of found) for (const id of application.messageIds) holders.set(id, application.id)
  const mailsOf = new Map(told.map((a) => [a, new Set(Object.keys(a.mails).map(idOf))]))

  const pairs = told
    .flatMap((a) => found.map((b) => ({ a, b, shared: b.messageIds.filter((id) => mailsOf.get(a)?.has(id)).length })))
    .filter(({ shared }) => shared > 0)
    .toSorted(
      (x, y) => y.shared - x.shared || x.b.messageIds.length - y.b.messageIds.length || compare(x.a.key, y.a.key),
    )
  const pairing = new Map<TrueApplication, ExportedApplication>()
  const taken = new Set<string>()
  for (const { a, b } of pairs) {
    if (pairing.has(a) || taken.has(b.id)) continue
    pairing.set(a, b)
    taken.add(b.id)
  }
  return told.map((a) => ({
    told: a,
    found: pairing.get(a) ?? null,
    placedIn: new Set(Array.from(mailsOf.get(a) ?? []).flatMap((id) => holders.get(id) ?? [])),
  }))
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
