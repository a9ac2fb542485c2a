import type { PersonId } from '#domain/ids.ts'
import type { Contact, ContactBook } from '#plan/contacts.ts'

/** Mails to a person since they last wrote, spoke or met (`domain/01 §1.4`). */
export function unansweredByPerson(book: ContactBook, id: PersonId): number {
  return sinceHeard(book.ofPerson(id)).length
}

/**
 * Mails to a company since anybody there last answered. `countedTogether` names mails that count once (the follow-ups
 * of one no); those named `left` are not counted, so that a group's first does not block its second.
 */
export function unansweredAtCompany(
  book: ContactBook,
  company: string,
  countedTogether: (mail: Contact) => string | null,
  left: string | null,
): number {
  const keys = sinceHeard(book.ofCompany(company)).map((mail) => countedTogether(mail) ?? mail.key)
  return new Set(keys.filter((key) => key !== left)).size
}

function sinceHeard(contacts: readonly Contact[]): readonly Contact[] {
  const heard = contacts.findLastIndex((contact) => contact.heard)
  return contacts.slice(heard + 1).filter((contact) => contact.outgoing && contact.mail)
}
