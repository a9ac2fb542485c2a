import { addressOf, parties, rootOf } from '../../../demo/source/mail.ts'
import { inDeliveryOrder } from '../../../demo/source/mbox.ts'
import { encodeMail, stableToken } from '../../../demo/source/mime.ts'
import { dateHeader, envelopeDate } from '../../../demo/source/when.ts'
import type { HuntMail } from './correspondence.ts'
import { withHistory } from './quote.ts'

/** An mboxrd mailbox in no order that a reader could lean on. `addresses` are the owner's, the usual one first. */
export function encodeHunt(mails: readonly HuntMail[], addresses: readonly string[]): Buffer {
  const ordered = inDeliveryOrder(mails) as readonly HuntMail[]
  const copies = ordered.filter((mail) => mail.twice)
  return Buffer.concat([...ordered, ...copies].map((mail) => entryOf(mail, addresses)))
}

function entryOf(mail: HuntMail, addresses: readonly string[]): Buffer {
  const message = messageBytes(mail, addresses).toString('latin1')
  const escaped = mail.leaveFromLines ? message : message.replace(/^(>{0,20}From )/gm, '>$1')
  const number = BigInt(`0x${stableToken(`envelope ${mail.id}`, 15)}`) % 10n ** 17n
  return Buffer.from(
    `From 18${number.toString().padStart(17, '0')}@xxx ${envelopeDate(mail.at)}\n${escaped}\n`,
    'latin1',
  )
}

const buildersOwn = /^(X-GM-THRID|X-Gmail-Labels|Delivered-To|Received): [^\n]*\n(?:[ \t][^\n]*\n)*/gm

/** The bytes of one message: the demo's encoding with the headers of this mailbox in place of the demo's. */
export function messageBytes(mail: HuntMail, addresses: readonly string[]): Buffer {
  const whole = encodeMail(withHistory(mail)).toString('latin1')
  const end = whole.indexOf('\n\n') + 1
  let head = whole.slice(0, end).replace(buildersOwn, '')
  for (const [name, value] of Object.entries(mail.rawHeaders ?? {})) {
    head = head.replace(new RegExp(`^${name}: [^\\n]*\\n(?:[ \\t][^\\n]*\\n)*`, 'm'), '')
    if (value !== null) head += `${name}: ${Buffer.from(value, 'utf8').toString('latin1')}\n`
  }
  // A bounce carries the headers of what came back, the demo's among them.
  const body = mail.bounced ? whole.slice(end).replace(buildersOwn, '') : whole.slice(end)
  return Buffer.from(`${ofThisMailbox(mail, addresses).join('\n')}\n${head}${body}`, 'latin1')
}

function ofThisMailbox(mail: HuntMail, addresses: readonly string[]): readonly string[] {
  const own = addresses.includes(addressOf(mail.from))
  const thread = BigInt(`0x${stableToken(rootOf(mail).id, 15)}`) % 10n ** 17n
  const labels = mail.labels ?? (own ? 'Sent' : 'Inbox')
  const tags = [
    `X-GM-THRID: 18${thread.toString().padStart(17, '0')}`,
    `X-Gmail-Labels: ${labels === 'Sent' ? 'Sent,Opened' : labels === 'Inbox' ? 'Inbox,Opened' : labels}`,
  ]
  if (own) return tags
  const reached = [...parties(mail.to), ...parties(mail.cc)].map(addressOf).find((a) => addresses.includes(a))
  const recipient = reached ?? addresses[0] ?? ''
  const host = addressOf(mail.from).split('@')[1] ?? 'unknown.example'
  return [
    ...tags,
    `Delivered-To: ${recipient}`,
    `Received: from mail.${host} by mx.${recipient.split('@')[1]} with ESMTPS id ${stableToken(mail.id, 14)}\n for <${recipient}>; ${dateHeader(mail.at)}`,
  ]
}
