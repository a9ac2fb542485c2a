import type { LinkSignal } from '#domain/history.ts'
import type { Item } from '#read/history/item.ts'

/** What two messages of one application may have in common, letter by letter (`domain/06 §6.8`). */
export interface SharedKey {
  readonly key: string
  readonly signal: Extract<LinkSignal, 'calendar' | 'relay' | 'requisition'>
}

const none: readonly SharedKey[] = []

export function sharedKeysOf(item: Item): readonly SharedKey[] {
  if (item.type === 'manual') return none
  const { finding } = item.mail
  const { requisition, relayToken } = item.reading
  if (finding.keys.calendarUids.length === 0 && !requisition && !relayToken && !finding.interview?.uid) return none

  const found: SharedKey[] = []
  const uids = new Set(finding.keys.calendarUids)
  if (finding.interview?.uid) uids.add(finding.interview.uid)
  for (const uid of uids) found.push({ key: `calendar:${uid}`, signal: 'calendar' })
  if (relayToken !== null) found.push({ key: `relay:${relayToken}`, signal: 'relay' })
  if (requisition !== null) found.push({ key: `requisition:${requisition}`, signal: 'requisition' })
  return found
}

/** `R-1234` and `R-5678` come from one system and are two roles; `R-1234` and `889911` may be one role's two numbers. */
export function requisitionsDiffer(a: string | null, b: string | null): boolean {
  if (a === null || b === null || a === b) return false
  return shape(a) === shape(b)
}

function shape(requisition: string): string {
  return `${requisition.replace(/\d{1,20}/g, '#')}${requisition.length}`
}
