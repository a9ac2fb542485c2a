import type { Anchor } from '#domain/ids.ts'
import type { Person } from '#domain/person.ts'
import type { Items, MailItem } from '#read/history/item.ts'

const minute = 60_000
const day = 86_400_000
/** Servers try for so long before they give up (RFC 5321 §4.5.4.1). */
const triedFor = 6 * day

/** What machines and people told of addresses: nobody receives there, away, no more mail please. */
export interface CameBack {
  /** Where mail came back from, unless somebody wrote from there afterwards. */
  readonly failed: ReadonlySet<string>
  /** Addresses that this own mail never reached. */
  unreached(anchor: Anchor): ReadonlySet<string>
  /** The last word about an absence, by the address it came from. */
  readonly away: ReadonlyMap<string, NonNullable<Person['away']>>
  /** Who asked not to be written to again. */
  readonly optedOut: ReadonlySet<string>
}

const nobody: ReadonlySet<string> = new Set()

export function cameBack(items: Items): CameBack {
  const failed = new Set<string>()
  const unreached = new Map<Anchor, Set<string>>()
  const sent = new Map<string, MailItem[]>()
  const away = new Map<string, NonNullable<Person['away']>>()
  const optedOut = new Set<string>()

  for (const item of items.all) {
    if (item.type !== 'mail' || item.copyOf !== null) continue
    const { finding, head } = item.mail
    if (finding.direction === 'outgoing') {
      for (const { address } of [...head.to, ...head.cc]) {
        const known = sent.get(address)
        if (known) known.push(item)
        else sent.set(address, [item])
      }
      continue
    }
    if (item.kind === 'bounce') {
      for (const { address } of finding.delivery?.failed ?? []) {
        failed.add(address)
        const lost = mailThatCameBack(item, sent.get(address) ?? [])
        if (lost) unreached.set(lost.anchor, new Set([...(unreached.get(lost.anchor) ?? []), address]))
      }
      continue
    }
    const from = head.from?.address
    if (from === undefined || from === '') continue
    failed.delete(from)
    const until = item.kind === 'out-of-office' ? (finding.delivery?.returnsOn ?? null) : null
    if (until !== null) away.set(from, { since: item.at, until })
    // Who writes by hand is there.
    else if (item.kind !== 'out-of-office' && !item.reading.isAutomatic) away.delete(from)
    if (finding.optOut) optedOut.add(from)
  }
  return { failed, away, optedOut, unreached: (anchor) => unreached.get(anchor) ?? nobody }
}

/** The mail a report names, else the latest one to that address it can be about. */
function mailThatCameBack(report: MailItem, sent: readonly MailItem[]): MailItem | undefined {
  const { inReplyTo, references } = report.mail.head
  const named = new Set([...inReplyTo, ...references])
  return (
    sent.findLast(({ mail }) => mail.head.messageId !== null && named.has(mail.head.messageId)) ??
    sent.findLast(({ at }) => at <= report.at + 10 * minute && at >= report.at - triedFor)
  )
}
