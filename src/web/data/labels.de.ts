import type { en } from '#web/data/labels.en.ts'
import type { InShapeOf } from '#web/data/language.ts'

export const de = {
  stage: {
    saved: 'Gemerkt',
    applied: 'Beworben',
    screening: 'Vorauswahl',
    assessment: 'Eignungstest',
    interviewing: 'Im Gespräch',
    offer: 'Angebot',
    closed: 'Beendet',
  },

  outcome: {
    rejected: 'Absage',
    'position-closed': 'Stelle geschlossen',
    withdrawn: 'Zurückgezogen',
    accepted: 'Angenommen',
    declined: 'Abgelehnt',
    'no-response': 'Keine Antwort',
  },

  relation: {
    recruiter: 'Recruiting',
    agency: 'Personalvermittlung',
    'hiring-manager': 'Teamleitung',
    interviewer: 'Gesprächspartner/in',
    hr: 'Personalabteilung',
    coordinator: 'Terminabstimmung',
    referrer: 'Empfehlung',
  },

  kind: {
    confirmation: 'Eingangsbestätigung',
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
    'talent-pool': 'Talentpool',
    feedback: 'Rückmeldung',
    withdrawal: 'Rückzug',
    'reply-by-person': 'Persönliche Antwort',
    'reply-by-user': 'Ihre eigene E-Mail',
    'out-of-office': 'Abwesenheitsnotiz',
    bounce: 'Nicht zustellbar',
    other: 'Etwas anderes',
  },

  signal: {
    thread: 'sie im selben Verlauf steht',
    calendar: 'sie dieselbe Einladung enthält',
    requisition: 'sie dieselbe Kennziffer nennt',
    relay: 'sie über dieselbe Bewerberadresse kommt',
    'company-and-role': 'sie dasselbe Unternehmen und dieselbe Stelle nennt',
    company: 'sie dasselbe Unternehmen nennt',
    person: 'sie von jemandem ist, den Sie dort kennengelernt haben',
    corrected: 'Sie sie hier eingeordnet haben',
    'started-it': 'die Bewerbung mit ihr beginnt',
  },

  reason: {
    none: 'kein Grund genannt',
    'other-candidate': 'jemand anderes passte besser',
    requirement: 'eine Anforderung fehlte',
    closed: 'die Stelle wurde geschlossen',
    internal: 'intern besetzt',
    location: 'der Ort',
    level: 'die Erfahrungsstufe',
    salary: 'das Gehalt',
  },

  mode: {
    phone: 'am Telefon',
    video: 'per Video',
    onsite: 'vor Ort',
    unknown: 'Ort nicht bekannt',
  },

  step: {
    acknowledge: 'Für die Antwort danken',
    reflect: 'Rückblick',
    feedback: 'Um Rückmeldung bitten',
    'follow-up': 'Dank ans Gesprächsteam',
    'keep-in-touch': 'Kontakt halten',
    reapply: 'Erneut bewerben',
    'ask-status': 'Nach dem Stand fragen',
  },

  update: {
    skill: 'Fähigkeit',
    certificate: 'Zertifikat',
    project: 'Projekt',
    job: 'Stelle',
    talk: 'Vortrag',
    other: 'Etwas anderes',
  },
} as const satisfies InShapeOf<typeof en>
