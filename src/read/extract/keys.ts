import type { LinkKeys } from '#domain/finding.ts'
import type { MessageHead } from '#domain/message.ts'
import type { CalendarEvent } from '#read/calendar.ts'
import type { Prepared } from '#read/prepare.ts'
import { senderSystemOf } from '#read/tables/senders.ts'

const inAddress: readonly RegExp[] = [
  /\+email\+([\w-]{6,80})/,
  /\+job\+([\w+-]{6,80})/,
  /^c(\d{6,}[\w]{0,40})$/,
  /^candidate-([0-9a-f-]{8,})$/,
  /^reply[-+.]([\w-]{8,80})$/,
]
const inLink: readonly RegExp[] = [
  /linkedin\.com\/(?:comm\/)?jobs\/view\/(\d{6,14})/,
  /(?:boards|app|job-boards)(?:\.eu)?\.greenhouse\.io\/[^\s"<>]{1,80}?(?:jobs\/|gh_jid=)(\d{5,14})/,
  /jobs\.(?:eu\.)?lever\.co\/[\w-]{1,60}\/([0-9a-f-]{36})/,
  /jobs\.ashbyhq\.com\/[\w%.-]{1,60}\/([0-9a-f-]{36})/,
  /jobs\.smartrecruiters\.com\/[\w-]{1,60}\/(\d{8,20})/,
  /indeed\.com\/[^\s"<>]{0,60}?[?&]jk=([0-9a-f]{16})/,
  /myworkdayjobs\.com\/[^\s"<>]{1,160}?_([A-Z]{0,4}-?\d{4,12})\b/,
]

/** Decisive ties to other mails: calendar UIDs, requisition, candidate or posting tokens (`domain/06 §6.8`). */
export function linkKeysOf(
  head: Pick<MessageHead, 'from' | 'replyTo'>,
  prepared: Prepared,
  calendars: readonly CalendarEvent[],
  requisitionId: string | null,
): LinkKeys {
  const uids = calendars.map((event) => event.uid).filter((uid) => uid !== '')
  return {
    calendarUids: [...new Set(uids)].slice(0, 20),
    requisitionId,
    relayToken: tokenInAddress(head) ?? tokenInLinks(prepared),
  }
}

function tokenInAddress({ from, replyTo }: Pick<MessageHead, 'from' | 'replyTo'>): string | null {
  for (const { address } of [...replyTo.slice(0, 4), ...(from === null ? [] : [from])]) {
    const at = address.lastIndexOf('@')
    const local = address.slice(0, at)
    for (const shape of inAddress) {
      const token = shape.exec(local)?.[1]
      if (token !== undefined) return `${senderSystemOf(address.slice(at + 1))?.name ?? address.slice(at + 1)}:${token}`
    }
  }
  return null
}

/** One posting's number in a link; several different ones (an alert) tie nothing. */
function tokenInLinks(prepared: Prepared): string | null {
  const text = prepared.text.slice(0, 30_000)
  const found = new Set<string>()
  for (const shape of inLink) {
    for (const match of text.matchAll(new RegExp(shape.source, 'g'))) {
      const host = match[0].split('/')[0] ?? ''
      found.add(`${senderSystemOf(host)?.name ?? host}:${match[1] ?? ''}`)
      if (found.size > 1) return null
    }
  }
  return [...found][0] ?? null
}
