import { dayOf } from '#domain/days.ts'
import type { Change, CorrectableField } from '#domain/correction.ts'
import type { Language } from '#domain/language.ts'
import type { ManualFact } from '#domain/manual.ts'
import type { PersonAnchor } from '#domain/person.ts'
import { germanChange, germanManual } from '#actions/change-sentences.de.ts'

const fieldNames = {
  company: 'Company',
  role: 'Role',
  location: 'Place',
  outcome: 'Outcome',
  appliedOn: 'Applied on',
  closedOn: 'Closed on',
  channel: 'How the no was written',
  statedReason: 'Reason they gave',
  replyable: 'Who reads an answer',
  feedbackOffered: 'Feedback offered',
  feedbackRefused: 'Feedback refused',
  contactRefused: 'Asked not to be written to',
} as const satisfies Record<CorrectableField, string>

/** A correction in a line, as the list of corrections shows it. */
export function changeSentence(change: Change, language: Language): string {
  return language === 'de' ? germanChange(change) : englishChange(change)
}

function englishChange(change: Change): string {
  switch (change.type) {
    case 'kind':
      return `A mail${change.alike ? ', and all made like it, are' : ' is'} marked “${change.kind}”`
    case 'field':
      if (typeof change.value === 'boolean') return `${fieldNames[change.field]}: ${change.value ? 'yes' : 'no'}`
      return change.value === null
        ? `${fieldNames[change.field]}: none`
        : `${fieldNames[change.field]} set to “${change.value}”`
    case 'merge':
      return 'Joined with another application'
    case 'split':
      return change.messages.length === 1 ? 'A mail split off' : `${change.messages.length} mails split off`
    case 'move':
      return 'A mail moved to another application'
    case 'not-job-mail':
      return change.alike ? 'A mail, and all made like it, are not about a job' : 'A mail is not about a job'
    case 'same-person':
      return `${sideOf(change.one)} and ${sideOf(change.other)} are one person`
    case 'not-same-person':
      return `${sideOf(change.one)} and ${sideOf(change.other)} are two people`
    case 'do-not-contact':
      return change.value ? `Never write to ${change.address}` : `Writing to ${change.address} is allowed again`
  }
}

/** “Jane Doe <jane@acme.example>”. */
function sideOf([first]: readonly PersonAnchor[]): string {
  if (first === undefined) return 'somebody'
  return 'address' in first ? `${first.name} <${first.address}>` : first.name
}

/** What the person added, in a line. */
export function manualSentence(fact: ManualFact, zone: string, language: Language): string {
  return language === 'de' ? germanManual(fact, zone) : englishManual(fact, zone)
}

function englishManual(fact: ManualFact, zone: string): string {
  switch (fact.type) {
    case 'application':
      return `Application to ${fact.company} added`
    case 'interview':
      return `Interview on ${dayOf(fact.start, fact.timeZone)} added`
    case 'no':
      return `The no of ${dayOf(fact.at, zone)} added`
    case 'contact':
      return `${fact.name} added`
    case 'touch':
      return `${fact.medium === 'call' ? 'A call' : 'A contact'} with ${fact.person} on ${dayOf(fact.at, zone)} added${fact.note ? `: “${fact.note}”` : ''}`
  }
}
