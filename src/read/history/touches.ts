import type { ManualEntry } from '#domain/manual.ts'
import type { ApplicationId, PersonId } from '#domain/ids.ts'
import type { Touch } from '#domain/touch.ts'
import type { CameBack } from '#read/history/came-back.ts'
import { compareText } from '#read/history/fold.ts'
import type { MailItem } from '#read/history/item.ts'
import { mentionByHand, mentionsOf } from '#read/history/mention.ts'
import type { Scope } from '#read/history/human.ts'
import type { People } from '#read/history/people.ts'
import { personName } from '#read/history/person-name.ts'

/** Each mail to or from somebody is one contact with each of them; one that came back reached nobody. */
export function touchesOfMail(
  item: MailItem,
  scope: Scope,
  people: People,
  application: ApplicationId | null,
  back: Pick<CameBack, 'unreached'>,
): readonly Touch[] {
  const { head, finding } = item.mail
  if (item.kind === 'bounce') return []
  const touch = (personId: PersonId, direction: Touch['direction'], human: boolean): Touch => ({
    anchor: item.anchor,
    personId,
    applicationId: application,
    at: item.at,
    direction,
    medium: 'mail',
    messageKey: item.anchor,
    human,
  })

  if (finding.direction === 'incoming') {
    const { sender } = mentionsOf(item)
    const human = sender === null ? null : people.find(scope, sender)
    return human === null ? [] : [touch(human.id, 'incoming', isWrittenByHuman(item))]
  }
  const reached = new Set<PersonId>()
  const unreached = back.unreached(item.anchor)
  for (const { address } of [...head.to, ...head.cc]) {
    const human = unreached.has(address) ? null : people.findByAddress(scope, address)
    if (human !== null) reached.add(human.id)
  }
  return [...reached].map((personId) => touch(personId, 'outgoing', true))
}

/** Form letters go out in a human's name too. */
const formLetters: ReadonlySet<string> = new Set(['confirmation', 'viewed', 'pending', 'talent-pool'])

function isWrittenByHuman(item: MailItem): boolean {
  const { sender, rejection } = item.mail.finding
  if (item.reading.isAutomatic || item.kind === 'out-of-office') return false
  if (rejection !== null && (item.kind === 'rejection' || item.kind === 'position-closed'))
    return rejection.channel === 'personal'
  if (formLetters.has(item.kind)) return sender?.replyable === 'person' && personName(sender.name).isHuman
  return true
}

/** Calls and meetings the person logged; also the call in which a no was told. */
export function touchOfEntry(
  entry: ManualEntry,
  scope: Scope,
  people: People,
  application: ApplicationId | null,
): Touch | null {
  const { fact, id } = entry
  if (fact.type === 'touch') {
    const human = people.find(scope, mentionOfTouch(entry))
    if (human === null) return null
    const { at, direction, medium } = fact
    return {
      anchor: id,
      personId: human.id,
      applicationId: application,
      at,
      direction,
      medium,
      messageKey: null,
      human: true,
      ...(fact.note ? { note: fact.note } : {}),
    }
  }
  if (fact.type !== 'no' || fact.by === null) return null
  const human = people.find(scope, mentionByHand({ ...fact.by, title: null }, id, fact.at))
  if (human === null) return null
  return {
    anchor: id,
    personId: human.id,
    applicationId: application,
    at: fact.at,
    direction: 'incoming',
    medium: 'call',
    messageKey: null,
    human: true,
  }
}

/** Speaking with somebody tells nothing of what they are: who is known keeps the relation they have. */
export function mentionOfTouch({ id, fact }: ManualEntry) {
  const person = fact.type === 'touch' ? fact.person.trim() : ''
  const isAddress = person.includes('@')
  return mentionByHand(
    { name: isAddress ? '' : person, address: isAddress ? person : null, title: null, relation: null },
    id,
    fact.type === 'touch' ? fact.at : 0,
  )
}

export function inTouchOrder(a: Touch, b: Touch): number {
  return a.at - b.at || compareText(a.anchor, b.anchor) || compareText(a.personId, b.personId)
}
