import type { Address, MessageHead } from '#domain/message.ts'
import { isFailure, reportedDeliveries } from '#read/answers/delivery-report.ts'

const senders = /^(?:mailer-daemon|postmaster|mail-daemon|mailerdaemon|bounces?)(?:[-+._]|$|@)/i
const subjects =
  /^\s*(?:undeliver(?:able|ed)|mail delivery (?:failed|failure|subsystem|system)|delivery status notification|returned mail|delivery (?:has )?failed|failure notice|unzustellbar|nicht zustellbar|mail system error|nachricht konnte nicht zugestellt|message not delivered|échec de|non remis|no se puede entregar|onbestelbaar)/i
const recipients =
  /(?:final-recipient|original-recipient)\s?:\s?rfc822\s?;\s?<?([^\s<>;]{3,200}@[^\s<>;]{3,200})>?|^\s{0,8}<([^\s<>]{1,100}@[^\s<>]{1,200})>:?|(?:wasn't delivered to|couldn't be delivered to|failed permanently:?|konnte(?:n)? nicht zugestellt werden an|delivery to the following recipients? failed[^\n]{0,60}:?)\s{0,4}<?([^\s<>]{1,100}@[^\s<>]{1,200})>?/gim

/** Still being tried: nothing has failed yet. */
const delays =
  /^\s*(?:delayed|delivery delayed|delay(?:ed)? (?:mail|delivery)|warning: (?:message|could not send)|delivery status notification \(delay\)|(?:zustellung|nachricht) verzögert|verzögert|message en attente|remise différée|entrega retrasada|consegna ritardata|entrega (?:atrasada|adiada)|bezorging vertraagd)/i

/**
 * The addresses a delivery failure (RFC 3464, or in words) is about; null when the mail is none. A notice that a mail
 * is late, or has arrived, is a report without addresses.
 */
export function failedAddresses(
  head: Pick<MessageHead, 'from' | 'subject' | 'headers'>,
  text: string,
): readonly Address[] | null {
  const fromDaemon = senders.test(head.from?.address ?? '')
  const headerAddresses = head.headers['x-failed-recipients']
  if (headerAddresses === undefined && !fromDaemon) return null
  const reported = reportedDeliveries(text.slice(0, 40_000))
  if (reported.length > 0)
    return [...new Set(reported.filter(isFailure).map(({ address }) => address))].map((address) => ({
      name: '',
      address,
    }))
  if (fromDaemon && delays.test(head.subject)) return []
  if (
    headerAddresses === undefined &&
    !subjects.test(head.subject) &&
    !/^(?:final-recipient|diagnostic-code|action: failed)/im.test(text.slice(0, 8_000))
  )
    return null
  const found = new Set<string>()
  for (const address of (headerAddresses ?? '').split(',').slice(0, 20))
    if (address.includes('@')) found.add(address.trim().toLowerCase())
  for (const match of text.slice(0, 8_000).matchAll(recipients)) {
    const address = (match[1] ?? match[2] ?? match[3] ?? '').toLowerCase().replace(/[.,;:>]+$/, '')
    if (address.includes('@') && found.size < 20) found.add(address)
  }
  return [...found].map((address) => ({ name: '', address }))
}
