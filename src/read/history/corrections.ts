import type { Correction } from '#domain/correction.ts'
import type { FindingKind } from '#domain/finding.ts'
import type { Anchor, MessageKey } from '#domain/ids.ts'
import { compareText } from '#read/history/fold.ts'

type Typed<T extends Correction['change']['type']> = Correction & {
  readonly change: Extract<Correction['change'], { type: T }>
}
export type FieldCorrection = Typed<'field'>
export type PeopleCorrection = Typed<'same-person' | 'not-same-person'>
export type LinkCorrection = Typed<'merge'> | Typed<'split'> | Typed<'move'>

/** The corrections that stand, in the order in which they were made, sorted by what they are about. */
export interface Standing {
  readonly kinds: ReadonlyMap<MessageKey, FindingKind>
  readonly notJobMail: ReadonlySet<MessageKey>
  /** What was said of a mail and all made from its template, in the order of saying. */
  readonly alike: readonly { readonly message: MessageKey; readonly says: FindingKind | 'not-job-mail' }[]
  /** Mails of which something was said by themselves. */
  readonly spokenOf: ReadonlySet<MessageKey>
  readonly fields: readonly FieldCorrection[]
  readonly links: readonly LinkCorrection[]
  readonly people: readonly PeopleCorrection[]
  /** By lower-cased address; the later one counts. */
  readonly doNotContact: ReadonlyMap<string, { readonly value: boolean; readonly order: number }>
}

/** Those taken back leave no trace; of two about the same thing the later one counts. */
export function standingCorrections(corrections: readonly Correction[]): Standing {
  const byId = new Map<string, Correction>()
  for (const correction of corrections) if (correction.undoneAt === null) byId.set(correction.id, correction)
  const inOrder = [...byId.values()].sort((a, b) => a.at - b.at || compareText(a.id, b.id))

  const kinds = new Map<MessageKey, FindingKind>()
  const notJobMail = new Set<MessageKey>()
  const alike: Standing['alike'][number][] = []
  const spokenOf = new Set<MessageKey>()
  const fields: FieldCorrection[] = []
  const links: LinkCorrection[] = []
  const people: PeopleCorrection[] = []
  const doNotContact = new Map<string, { value: boolean; order: number }>()
  for (const [order, correction] of inOrder.entries()) {
    const { change } = correction
    if ('message' in change) spokenOf.add(change.message)
    switch (change.type) {
      case 'kind':
        kinds.set(change.message, change.kind)
        notJobMail.delete(change.message)
        if (change.alike) alike.push({ message: change.message, says: change.kind })
        break
      case 'not-job-mail':
        notJobMail.add(change.message)
        if (change.alike) alike.push({ message: change.message, says: change.type })
        break
      case 'field':
        fields.push({ ...correction, change })
        break
      case 'move':
        notJobMail.delete(change.message)
        links.push({ ...correction, change })
        break
      case 'merge':
        links.push({ ...correction, change })
        break
      case 'split':
        links.push({ ...correction, change })
        break
      case 'same-person':
      case 'not-same-person':
        people.push({ ...correction, change })
        break
      case 'do-not-contact':
        doNotContact.set(change.address.toLowerCase(), { value: change.value, order })
        break
    }
  }
  return { kinds, notJobMail, alike, spokenOf, fields, links, people, doNotContact }
}

/** Every anchor a correction hangs on. */
export function anchorsOf(correction: LinkCorrection): readonly Anchor[] {
  const { change } = correction
  if (change.type === 'merge') return [change.a, change.b]
  if (change.type === 'move') return [change.message, change.to]
  return [change.from, ...change.messages]
}
