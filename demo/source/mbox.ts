import type { Mail } from './mail.ts'
import { encodeMail, stableToken } from './mime.ts'
import { envelopeDate } from './when.ts'

/** An mboxrd mailbox as Gmail's Takeout writes one. */
export function encodeMailbox(mails: readonly Mail[]): Buffer {
  return Buffer.concat(mails.map(entryOf))
}

function entryOf(mail: Mail): Buffer {
  const envelope = `From ${takeoutNumber(mail)}@xxx ${envelopeDate(mail.at)}\n`
  const message = encodeMail(mail).toString('latin1')
  const escaped = mail.leaveFromLines ? message : message.replace(/^(>{0,20}From )/gm, '>$1')
  return Buffer.from(`${envelope}${escaped}\n`, 'latin1')
}

const takeoutNumber = (mail: Mail) =>
  `18${(BigInt(`0x${stableToken(`envelope ${mail.id}`, 15)}`) % 10n ** 17n).toString().padStart(17, '0')}`

/** Takeout keeps no order that a reader could lean on, so neither do we: sorted by a hash of the Message-ID. */
export function inDeliveryOrder(mails: readonly Mail[]): readonly Mail[] {
  return mails
    .map((mail) => ({ mail, place: stableToken(`place ${mail.id}`, 16) }))
    .toSorted((a, b) => (a.place < b.place ? -1 : 1))
    .map(({ mail }) => mail)
}
