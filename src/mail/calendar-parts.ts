import { decodeText } from '#mail/charset.ts'
import { withoutByteOrderMark } from '#mail/leaf-text.ts'
import type { MimePart } from '#mail/mime-tree.ts'
import { forwardedBodies, type MimeBody } from '#mail/shown-parts.ts'
import { withoutControls } from '#mail/tidy-text.ts'
import { decodeTransfer } from '#mail/transfer.ts'

const longestCalendar = 256 * 1024
const mostCalendars = 20

/** Calendar parts, as alternatives or as attached files; not those inside forwarded messages. */
export function calendarParts(part: MimePart): MimePart[] {
  if (isCalendar(part)) return [part]
  if (part.type.startsWith('message/')) return []
  return part.children.flatMap((child) => calendarParts(child))
}

function isCalendar(part: MimePart): boolean {
  return (
    part.type === 'text/calendar' ||
    part.type === 'application/ics' ||
    (part.children.length === 0 && /\.(?:ics|ical|ifb|icalendar)$/i.test(part.filename))
  )
}

/**
 * Calendar parts decoded; the same invitation as alternative and as file counts once. One forwarded as an attachment
 * counts where the mail brings none of its own.
 */
export function readCalendars(body: MimeBody): string[] {
  const own = calendarsOf(body)
  return own.length > 0 ? own : forwardedBodies(body).flatMap((forwarded) => calendarsOf(forwarded))
}

function calendarsOf({ buffer, tree }: MimeBody): string[] {
  const texts = new Map<string, string>()
  for (const part of calendarParts(tree).slice(0, mostCalendars)) {
    const bytes = decodeTransfer(buffer, part.bodyStart, part.bodyEnd, part.encoding, longestCalendar)
    // iCalendar is UTF-8 unless it says otherwise (RFC 5545 §3.1.4).
    const text = withoutByteOrderMark(withoutControls(decodeText(bytes, part.params.get('charset') ?? 'utf-8')))
    if (/begin:vcalendar/i.test(text)) texts.set(text.replace(/\s+/g, ''), text)
  }
  return [...texts.values()]
}
