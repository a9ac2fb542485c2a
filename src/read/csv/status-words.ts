import { outcomes, stages, type Outcome, type Stage } from '#domain/application.ts'
import { headKey } from '#read/csv/column-names.ts'

/** Where an application stands, as a table says it. */
export interface Standing {
  readonly stage: Stage | null
  readonly outcome: Outcome | null
}

const stageWords = {
  saved:
    'wishlist bookmarked tosubmit toapply interested researching planned gemerkt gespeichert wunschliste geplant vorgemerkt offenzubewerben zubewerben entwurf draft',
  applied:
    'submitted sent applying appliedonline applicationsent waiting inreview underreview pending beworben gesendet abgeschickt versendet eingereicht wartend inprufung eingegangen inbearbeitung laufend offen',
  screening:
    'phonescreen phonescreening recruiterscreen recruitercall screen hrcall telefoninterview telefonat erstgesprach kennenlerngesprach',
  assessment:
    'test task takehome codingchallenge challenge onlinetest technicaltest assessmentcenter aufgabe probeaufgabe einstellungstest',
  interviewing:
    'interview interviews interviewscheduled firstinterview secondinterview thirdinterview finalinterview onsite onsiteinterview technicalinterview finalround vorstellungsgesprach gesprach zweitgesprach einladung eingeladen probearbeiten',
  offer: 'offered offerreceived offers angebot angeboterhalten vertragsangebot',
  closed: 'done archived archive ended abgeschlossen archiviert beendet',
} as const satisfies Record<Stage, string>

const outcomeWords = {
  rejected:
    'rejection reject declinedbycompany notselected unsuccessful turneddown no absage abgelehnt abgesagt absageerhalten nichtausgewahlt nein',
  'position-closed': 'positionfilled filled cancelled canceled onhold jobclosed besetzt stellebesetzt eingestellt',
  withdrawn: 'withdrew withdraw notinterested zuruckgezogen abgebrochen ruckzug',
  accepted: 'hired acceptedoffer offeraccepted signed angenommen zusage zugesagt eingestelltworden',
  declined: 'offerdeclined declinedoffer ideclined angebotabgelehnt',
  'no-response': 'ghosted noreply noanswer silence keineantwort keinerückmeldung keineruckmeldung nichtsgehort',
} as const satisfies Record<Outcome, string>

const known = new Map<string, Standing>()
for (const stage of stages) {
  for (const word of [stage, ...stageWords[stage].split(' ')]) known.set(headKey(word), { stage, outcome: null })
}
for (const outcome of outcomes) {
  for (const word of [outcome, ...outcomeWords[outcome].split(' ')]) {
    known.set(headKey(word), { stage: 'closed', outcome })
  }
}

/** What a word for a status means; undefined when it is none that is known. Numbers and marks around it are let go. */
export function standingOf(text: string): Standing | undefined {
  const key = headKey(text.slice(0, 100))
  if (key === '') return { stage: null, outcome: null }
  return known.get(key) ?? known.get(key.replace(/^\d{1,3}/, '').replace(/\d{1,3}$/, ''))
}
