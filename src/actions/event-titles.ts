import type { ApplicationEvent } from '#domain/application.ts'
import type { Language } from '#domain/language.ts'

/** What an event is called in a timeline. */
export const eventTitles = {
  en: {
    confirmation: 'Application received',
    viewed: 'Application viewed',
    pending: 'Still under review',
    assessment: 'Assessment',
    interview: 'Interview',
    rescheduled: 'Interview moved',
    cancelled: 'Interview cancelled',
    rejection: 'The no',
    'position-closed': 'Position closed',
    offer: 'Offer',
    outreach: 'They wrote first',
    'talent-pool': 'Asked to join a talent pool',
    feedback: 'Feedback',
    withdrawal: 'You withdrew',
    'reply-by-person': 'A person wrote',
    'reply-by-user': 'You wrote',
    'out-of-office': 'Out of office',
    bounce: 'Could not be delivered',
    other: 'Other mail',
    'told-by-person': 'Added by you',
  },
  de: {
    confirmation: 'Bewerbung eingegangen',
    viewed: 'Bewerbung angesehen',
    pending: 'Noch in Prüfung',
    assessment: 'Eignungstest',
    interview: 'Vorstellungsgespräch',
    rescheduled: 'Gespräch verschoben',
    cancelled: 'Gespräch abgesagt',
    rejection: 'Absage',
    'position-closed': 'Stelle geschlossen',
    offer: 'Angebot',
    outreach: 'Anfrage an Sie',
    'talent-pool': 'Einladung in einen Talentpool',
    feedback: 'Rückmeldung',
    withdrawal: 'Sie zogen zurück',
    'reply-by-person': 'Jemand schrieb Ihnen',
    'reply-by-user': 'Sie schrieben',
    'out-of-office': 'Abwesenheitsnotiz',
    bounce: 'Nicht zustellbar',
    other: 'Andere E-Mail',
    'told-by-person': 'Von Ihnen hinzugefügt',
  },
} as const satisfies Record<Language, Record<ApplicationEvent['kind'], string>>

/** The history's own sentences about what the person added, in German. */
const toldInGerman: Readonly<Record<string, string>> = {
  'Application added by hand': 'Bewerbung von Ihnen hinzugefügt',
  'Interview added by hand': 'Gespräch von Ihnen hinzugefügt',
  'A no, told by you': 'Absage, von Ihnen hinzugefügt',
  'Contact added by hand': 'Kontakt von Ihnen hinzugefügt',
  'Marked as open by you': 'Von Ihnen als offen vermerkt',
  'Marked as rejected by you': 'Von Ihnen als Absage vermerkt',
  'Marked as position-closed by you': 'Von Ihnen als geschlossene Stelle vermerkt',
  'Marked as withdrawn by you': 'Von Ihnen als zurückgezogen vermerkt',
  'Marked as accepted by you': 'Von Ihnen als angenommen vermerkt',
  'Marked as declined by you': 'Von Ihnen als abgelehnt vermerkt',
  'Marked as no-response by you': 'Von Ihnen als unbeantwortet vermerkt',
}

export function eventTitle({ kind, summary }: ApplicationEvent, language: Language): string {
  const title = eventTitles[language][kind]
  if (kind !== 'told-by-person') return title
  return language === 'de' ? (toldInGerman[summary] ?? title) : summary || title
}
