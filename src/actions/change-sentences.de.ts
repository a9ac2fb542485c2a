import { dayOf } from '#domain/days.ts'
import type { Outcome } from '#domain/application.ts'
import type { Change, CorrectableField } from '#domain/correction.ts'
import type { Replyable, StatedReason } from '#domain/finding.ts'
import type { ManualFact } from '#domain/manual.ts'
import type { PersonAnchor } from '#domain/person.ts'
import { eventTitles } from '#actions/event-titles.ts'

const fieldNames = {
  company: 'Unternehmen',
  role: 'Stelle',
  location: 'Ort',
  outcome: 'Ausgang',
  appliedOn: 'Beworben am',
  closedOn: 'Beendet am',
  channel: 'Art der Absage',
  statedReason: 'Genannter Grund',
  replyable: 'Wer Antworten liest',
  feedbackOffered: 'Rückmeldung angeboten',
  feedbackRefused: 'Rückmeldung ausgeschlossen',
  contactRefused: 'Bitte, nicht mehr zu schreiben',
} as const satisfies Record<CorrectableField, string>

/** What a field may hold besides the person's own words. */
const values: Readonly<Record<string, string>> = {
  rejected: 'Absage',
  'position-closed': 'Stelle geschlossen',
  withdrawn: 'zurückgezogen',
  accepted: 'angenommen',
  declined: 'abgelehnt',
  'no-response': 'keine Antwort',
  automatic: 'automatisch',
  personal: 'persönlich',
  none: 'kein Grund genannt',
  'other-candidate': 'jemand anderes passte besser',
  requirement: 'eine Anforderung fehlte',
  closed: 'die Stelle wurde geschlossen',
  internal: 'intern besetzt',
  location: 'der Ort',
  level: 'die Erfahrungsstufe',
  salary: 'das Gehalt',
  person: 'ein Mensch',
  relay: 'das Bewerbungssystem',
  'no-reply': 'niemand',
} satisfies Record<Outcome | StatedReason | Replyable | 'automatic' | 'personal', string>

const ownWords: ReadonlySet<CorrectableField> = new Set(['company', 'role', 'location', 'appliedOn', 'closedOn'])

export function germanField(field: CorrectableField): string {
  return fieldNames[field]
}

export function germanValue(field: CorrectableField, value: string | boolean | null): string {
  if (typeof value === 'boolean') return value ? 'ja' : 'nein'
  if (value === null) return 'keine Angabe'
  return ownWords.has(field) ? value : (values[value] ?? value)
}

/** A correction in a German line. */
export function germanChange(change: Change): string {
  switch (change.type) {
    case 'kind':
      return `Eine E-Mail${change.alike ? ' und alle gleichen sind' : ' ist'} vermerkt als „${eventTitles.de[change.kind]}“`
    case 'field': {
      const { field, value } = change
      const said = germanValue(field, value)
      return `${germanField(field)}: ${ownWords.has(field) && value !== null ? `„${said}“` : said}`
    }
    case 'merge':
      return 'Mit einer anderen Bewerbung zusammengeführt'
    case 'split':
      return change.messages.length === 1 ? 'Eine E-Mail abgetrennt' : `${change.messages.length} E-Mails abgetrennt`
    case 'move':
      return 'Eine E-Mail zu einer anderen Bewerbung verschoben'
    case 'not-job-mail':
      return change.alike
        ? 'Bei einer E-Mail und allen gleichen geht es um keine Bewerbung'
        : 'Bei einer E-Mail geht es um keine Bewerbung'
    case 'same-person':
      return `${sideOf(change.one)} und ${sideOf(change.other)} sind dieselbe Person`
    case 'not-same-person':
      return `${sideOf(change.one)} und ${sideOf(change.other)} sind zwei Personen`
    case 'do-not-contact':
      return change.value ? `Nie an ${change.address} schreiben` : `An ${change.address} darf wieder geschrieben werden`
  }
}

function sideOf([first]: readonly PersonAnchor[]): string {
  if (first === undefined) return 'jemand'
  return 'address' in first ? `${first.name} <${first.address}>` : first.name
}

/** What the person added, in a German line. */
export function germanManual(fact: ManualFact, zone: string): string {
  switch (fact.type) {
    case 'application':
      return `Bewerbung bei ${fact.company} hinzugefügt`
    case 'interview':
      return `Gespräch am ${germanDay(dayOf(fact.start, fact.timeZone))} hinzugefügt`
    case 'no':
      return `Absage vom ${germanDay(dayOf(fact.at, zone))} hinzugefügt`
    case 'contact':
      return `${fact.name} hinzugefügt`
    case 'touch': {
      const what = fact.medium === 'call' ? 'Anruf' : 'Kontakt'
      const note = fact.note ? `: „${fact.note}“` : ''
      return `${what} mit ${fact.person} am ${germanDay(dayOf(fact.at, zone))} hinzugefügt${note}`
    }
  }
}

/** `9.11.2026` of `2026-11-09`. */
function germanDay(day: string): string {
  const [year, month, ofMonth] = day.split('-').map(Number)
  return `${ofMonth}.${month}.${year}`
}
