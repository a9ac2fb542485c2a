import { Temporal } from 'temporal-polyfill'
import type { MeetingService } from '#read/meeting-services/invitation.ts'
import { datesIn } from '#read/extract/dates.ts'

const begins =
  /^(?:(?<booked>confirmed|confirmation|new event|reminder|bestätigt|bestätigung|neuer termin|erinnerung)|(?<moved>rescheduled|updated|verschoben|neu geplant|aktualisiert)|(?<cancelled>cancell?ed|cancellation|abgesagt|storniert|absage))\s?:\s/i
/** A day without a year is a day all the same. */
const anyDay = new Temporal.PlainDate(2000, 1, 1)
const tailJoint = / (?:on|at|am|um|for) /g

/**
 * Calendly writes in the host's name, from its own address or from the host's own mailbox; then only the links under
 * the mail tell. When a slot is moved it makes a new event, with a UID of its own, and cancels the old one.
 */
export const calendly: MeetingService = {
  name: 'Calendly',
  speaks: ({ host, text }) =>
    /(?:^|\.)calendly\.com$/.test(host) || /calendly\.com\/(?:cancellations|reschedulings|events)\//.test(text),
  fromSubject: (subject) => {
    const match = begins.exec(subject)
    if (match === null) return {}
    const { booked, moved } = match.groups ?? {}
    const action = booked !== undefined ? 'booked' : moved !== undefined ? 'moved' : 'cancelled'
    const rest = withoutTail(subject.slice(match[0].length))
    // "Interview with Acme with Ana Silva": the host stands behind the last of them.
    const at = Math.max(rest.lastIndexOf(' with '), rest.lastIndexOf(' mit '))
    if (at < 0) return { action, title: rest.trim() }
    return {
      action,
      title: rest.slice(0, at).trim(),
      host: rest
        .slice(at)
        .replace(/^ (?:with|mit) /, '')
        .trim(),
    }
  },
}

/** Without " on Wednesday, March 18, 2026" or " at 10:00am on …". */
function withoutTail(words: string): string {
  for (const match of words.matchAll(tailJoint)) {
    const tail = words.slice(match.index)
    if (/^ \w+ (?:\d{1,2}(?:[:.]\d{2}|\s?[ap]m\b))/i.test(tail) || datesIn(tail.slice(0, 60), anyDay)[0] !== undefined)
      return words.slice(0, match.index)
  }
  return words
}
