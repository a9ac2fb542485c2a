import type { Fact } from '#domain/finding.ts'
import { companyKey, sameCompany } from '#read/extract/company-name.ts'
import { companyDomainOf, companyLabel, titled } from '#read/extract/company-host.ts'
import type { Read } from '#read/features.ts'
import type { Invitation } from '#read/meeting-services/invitation.ts'
import { titleOf } from '#read/meeting-services/as-calendar.ts'
import { senderOf } from '#read/sender.ts'

/** From here on what the mail says elsewhere is surer than the name of an event. */
const surer = 0.62

/**
 * The employer of a meeting: as the mail tells it, else as the event's name does, else by the host's address. The
 * service that wrote is never it.
 */
export function employerOf(
  read: Read,
  told: Fact<string> | null,
  invitation: Invitation | null,
  readers: readonly string[],
): Fact<string> | null {
  const { calendar, prepared, sender } = read
  if (calendar === null && invitation === null) return told
  const title = invitation?.title || (calendar?.summary ?? '')
  const people = [calendar?.organizer, invitation?.host, read.head.from, ...(calendar?.attendees ?? [])]
  const named = titleOf(
    title,
    readers,
    people.flatMap((one) => one ?? []),
  ).company
  const isSure = told !== null && told.confidence >= surer && sender.system?.kind !== 'scheduler'
  if (named !== null && !isSure) {
    if (told !== null && sameCompany(companyKey(told.value), companyKey(named))) return told
    const inSubject = prepared.subject.indexOf(named)
    const inText = prepared.text.indexOf(named)
    const evidence =
      inSubject >= 0
        ? prepared.evidenceInSubject(inSubject, inSubject + named.length)
        : inText >= 0
          ? prepared.evidenceInText(inText, inText + named.length)
          : null
    return { value: named, confidence: 0.7, evidence }
  }
  if (told !== null && (sender.system?.kind !== 'scheduler' || told.confidence >= surer)) return told
  const label = hostDomainOf(invitation) === null ? null : companyLabel(hostDomainOf(invitation) as string)
  return label === null ? told : { value: titled(label), confidence: 0.5, evidence: null }
}

/** Registrable domain of the host's own address, unless it is a mail provider's. */
export function hostDomainOf(invitation: Invitation | null): string | null {
  const host = invitation?.host ?? null
  return host === null || host.address === '' ? null : companyDomainOf(senderOf({ from: host, headers: {} }))
}
