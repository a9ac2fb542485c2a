import type { RawMessage } from '#domain/message.ts'
import { formatMailDate } from '#mail/eml-out.ts'

export interface Refusal {
  /** Whose mail was refused. */
  readonly from: string
  readonly to: string
  /** Of the refused mail, angle brackets included. */
  readonly messageId: string
  /** A mail of the talk it belongs to. */
  readonly thread: string | null
  readonly answer: string
  /** Epoch ms. */
  readonly at: number
}

/** Enhanced codes (RFC 3463) of an address that nobody receives at: no such mailbox, host or name, moved, closed. */
const nobodyThere = /^5\d\d[ -]5\.(?:1\.(?:1|2|3|6|10)|2\.1)\b/
/** What servers say that give no such code. */
const inWords =
  /^55[0134][ -](?!5\.)[^]{0,200}?(?:no such (?:user|recipient|address|mailbox)|(?:user|recipient|mailbox|address) (?:is )?(?:unknown|not found|unavailable|inactive|disabled)|unknown (?:user|recipient|address)|does(?:n't| not) exist)/i

/** Whether a server's answer to a recipient says that nobody is there, and not that it does not like the mail. */
export function saysNobodyIsThere(answer: string): boolean {
  return nobodyThere.test(answer) || inWords.test(answer)
}

/**
 * The report that would have come had the server taken the mail and found out later (RFC 3464). Where it says so at
 * once nobody writes one; read like any other it tells the plan the same.
 */
export function refusalReport({ from, to, messageId, thread, answer, at }: Refusal): Pick<RawMessage, 'bytes'> {
  const said = answer.replace(/[\s\p{Cc}]+/gu, ' ').trim()
  const status = /\b5\.\d{1,3}\.\d{1,3}\b/.exec(said)?.[0] ?? '5.1.1'
  const id = messageId.replace(/^<|>$/g, '')
  const lines = [
    'From: Mail Delivery System <mailer-daemon@ajar.invalid>',
    `To: <${from}>`,
    `Date: ${formatMailDate(at)}`,
    `Message-ID: <refused.${id}>`,
    `In-Reply-To: ${messageId}`,
    `References: ${[...(thread === null ? [] : [thread]), messageId].join('\r\n ')}`,
    'Subject: Undelivered Mail Returned to Sender',
    'Auto-Submitted: auto-replied',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="report"',
    '',
    '--report',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'Your server refused this mail while Ajar gave it to it; it did not go.',
    '',
    `<${to}>: ${said}`,
    '',
    '--report',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; ajar.invalid',
    '',
    `Final-Recipient: rfc822; ${to}`,
    'Action: failed',
    `Status: ${status}`,
    `Diagnostic-Code: smtp; ${said}`,
    '',
    '--report--',
    '',
  ]
  return { bytes: Buffer.from(lines.join('\r\n')) }
}
