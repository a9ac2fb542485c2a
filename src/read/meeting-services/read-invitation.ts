import type { Address, MessageHead } from '#domain/message.ts'
import { wayToMeet } from '#read/extract/way-to-meet.ts'
import { calendly } from '#read/meeting-services/calendly.ts'
import { fieldsOf, type Field } from '#read/meeting-services/fields.ts'
import { googleMeet } from '#read/meeting-services/google-meet.ts'
import type { Invitation, MeetingService } from '#read/meeting-services/invitation.ts'
import { slotIn, type Slot, type SlotContext } from '#read/meeting-services/slot-in-words.ts'
import { teams } from '#read/meeting-services/teams.ts'
import { webex } from '#read/meeting-services/webex.ts'
import { zoom } from '#read/meeting-services/zoom.ts'
import type { Prepared } from '#read/prepare.ts'
import { looksLikePersonName } from '#read/sender.ts'
import { fold } from '#read/tokens.ts'

/** The most telling first: a Calendly mail holds a Zoom link as well. */
const services: readonly MeetingService[] = [calendly, googleMeet, zoom, teams, webex]

const cancelled =
  /\b(?:(?:event|meeting|interview|invitation|call|appointment|termin|besprechung|gespräch) (?:below )?(?:has been|was|wurde|ist) (?:cancell?ed|abgesagt|storniert)|cancell?ed by|abgesagt von|storniert von)\b/i
const moved =
  /\b(?:(?:event|meeting|interview|invitation|call|appointment|termin|besprechung|gespräch) (?:below )?(?:has been|was|wurde) (?:rescheduled|moved|updated|verschoben|verlegt|aktualisiert)|rescheduled by|verschoben von)\b/i
const movedSubject = /^(?:re: |aw: )?(?:rescheduled|updated|verschoben|neu geplant|aktualisiert)\b/i
const cancelledSubject = /^(?:re: |aw: )?(?:cancell?ed|abgesagt|storniert)\b/i
const readUpTo = 12_000

/**
 * What a meeting service's mail tells in words, or null for any other mail. `readers` are the names of the person the
 * mail came to, who is never the host.
 */
export function readInvitation(
  head: Pick<MessageHead, 'from' | 'subject'>,
  prepared: Prepared,
  readers: readonly string[],
  context: SlotContext,
): Invitation | null {
  const address = head.from?.address ?? ''
  const text = prepared.text.slice(0, readUpTo)
  const mail = { host: address.slice(address.lastIndexOf('@') + 1), subject: prepared.subject, text }
  const service = services.find((one) => one.speaks(mail))
  if (service === undefined) return null

  const fields = fieldsOf(text)
  const told = service.fromSubject?.(prepared.subject) ?? {}
  const title = (told.title ?? fields.get('title')?.value.split('\n')[0] ?? '').slice(0, 200)
  const former = slotOf(fields.get('former'), text, context)
  const slot =
    slotOf(fields.get('moved'), text, context) ??
    slotOf(fields.get('when'), text, context) ??
    slotUnder(service.hostSentence, text, context)
  return {
    service: service.name,
    action: told.action ?? actionOf(prepared.subject, text, former !== null),
    title,
    host: hostOf([told.host, fields.get('host')?.value, service.hostSentence?.exec(text)?.[1]], readers),
    slot: slot === null ? null : withLength(slot, title),
    former,
    mode: modeOfMail(fields.get('where')?.value, prepared.joins),
  }
}

function slotOf(field: Field | undefined, text: string, context: SlotContext): Slot | null {
  return field === undefined ? null : slotIn(text, field.start, field.end + 1, context)
}

/** Day and time within the few lines that follow the sentence that invites. */
function slotUnder(sentence: RegExp | undefined, text: string, context: SlotContext): Slot | null {
  const match = sentence?.exec(text) ?? null
  return match === null
    ? null
    : slotIn(text, match.index + match[0].length, match.index + match[0].length + 300, context)
}

function actionOf(subject: string, text: string, hasFormer: boolean): Invitation['action'] {
  const top = text.slice(0, 1_500)
  if (cancelledSubject.test(subject) || cancelled.test(top)) return 'cancelled'
  return hasFormer || movedSubject.test(subject) || moved.test(top) ? 'moved' : 'booked'
}

/** "Ana Silva", "Ana Silva (ana@acme.example)": the first human told, with the address that stands beside them anywhere. */
function hostOf(told: readonly (string | undefined)[], readers: readonly string[]): Address | null {
  let host: Address | null = null
  for (const words of told) {
    const found = words === undefined ? null : humanIn(words)
    if (found === null || readers.some((reader) => fold(reader) === fold(found.name))) continue
    host ??= found
    if (host.address === '' && fold(host.name) === fold(found.name)) host = found
  }
  return host
}

function humanIn(words: string): Address | null {
  const address = /[^\s<>()",;:@]{1,64}@[^\s<>()",;:@]{1,200}\.[a-z]{2,24}/i.exec(words.slice(0, 400))?.[0] ?? ''
  const [first = ''] = words.split('\n')
  const name = first
    .replace(address, '')
    .replace(/[<(][^<>()]{0,80}[>)]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return looksLikePersonName(name) ? { name, address: address.toLowerCase() } : null
}

/** "30 Minute Meeting" ends half an hour after it began; nothing else in a title is a length. */
function withLength(slot: Slot, title: string): Slot {
  const minutes = Number(/(?<![\d:.])(\d{2,3})[ -]?(?:min(?:ute)?[ns]?)\b/i.exec(title)?.[1])
  return slot.end !== null || !(minutes >= 10 && minutes <= 480)
    ? slot
    : { ...slot, end: slot.start + minutes * 60_000 }
}

function modeOfMail(where: string | undefined, joins: Prepared['joins']): Invitation['mode'] {
  const told = where === undefined ? 'unknown' : wayToMeet(where)
  if (told !== 'unknown') return told
  return joins ?? 'unknown'
}
