/** Familie, Chor, Rechnungen, Vereine: woraus ein Postfach meistens besteht. */
import { letter } from '../../../../demo/source/mail.ts'
import { google, googleUid } from '../../source/calendar.ts'
import type { HuntMail } from '../../source/correspondence.ts'
import { robot } from '../../source/systems.ts'
import { box, got, gotRe, sent, sentRe, wiebke, wiebkeAtHome } from '../cast.ts'

const birte = 'Birte Harmsen <birte@harmsen-bremen.example>'
const thees = 'Thees Lammers <thees.lammers@flutpost.example>'
const verein = 'Ruderclub Weserstrand <post@rc-weserstrand.example>'
const pflege = 'Pflegedienst Sonnenhof <info@pflege-sonnenhof.example>'

const theesFragt = got(
  'alltag-1-thees',
  '2026-06-18T21:15+02:00',
  thees,
  'und??',
  letter`
  na, was sagen die mit der Gießerei? Haben sie sich gemeldet oder lassen sie dich wieder hängen
`,
)
const anThees = sentRe(
  'alltag-2-an-thees',
  '2026-06-18T21:40+02:00',
  theesFragt,
  letter`
  Abgesagt, heute Nachmittag. Aber so freundlich, dass ich fast gratuliert hätte. Die andere hat zehn Jahre konstruiert. Nächste Woche ist
  das Gespräch bei den Hubleuten, die wollten, dass ich sie duze.
`,
)

export const alltag: readonly HuntMail[] = [
  theesFragt,
  anThees,
  gotRe('alltag-3-thees-trost', '2026-06-18T21:52+02:00', thees, anThees, 'blöd für die. Freitag Boot?', {
    quoting: true,
    client: 'thunderbird',
  }),
  got(
    'alltag-4-birte',
    '2026-05-10T12:01+02:00',
    birte,
    'Mama',
    letter`
    Hallo Große, der Arzt war da, Blutdruck wieder gut. Sie fragt jeden Tag, ob du schon eine neue Stelle hast. Ich sag immer, bald.
    Kannst du das Wochenende vom 23. übernehmen?
  `,
    { to: wiebkeAtHome },
  ),
  sent(
    'alltag-5-an-birte',
    '2026-05-10T19:20+02:00',
    birte,
    'AW: Mama',
    'Mach ich. Sag ihr, ich habe drei Bewerbungen laufen und eine Einladung fast sicher.',
    { from: wiebkeAtHome },
  ),
  got(
    'alltag-6-rudern',
    '2026-05-20T18:00+02:00',
    verein,
    'Einladung zum Anrudern',
    letter`
    Liebe Mitglieder,

    am Sonntag, 31. Mai 2026, um 10 Uhr ist Anrudern. Wer einen Platz im Vierer möchte, meldet sich bitte bis Mittwoch. Kuchenspenden
    willkommen.

    Der Vorstand
  `,
    { headers: { 'List-Id': '<mitglieder.rc-weserstrand.example>', Precedence: 'list' } },
  ),
  got(
    'alltag-7-vierer',
    '2026-05-28T20:20+02:00',
    verein,
    'Plätze im Vierer',
    letter`
    Hallo Wiebke, leider konnten wir dich diesmal nicht berücksichtigen, es gab neun Meldungen auf vier Plätze. Beim nächsten Mal bist du
    dabei! Wolfgang
  `,
  ),
  got(
    'alltag-8-strom',
    '2026-06-02T06:00+02:00',
    robot('Weserstrom <service@weserstrom.example>', 'Weserstrom'),
    'Ihre Abschlagsrechnung',
    'Guten Tag, Ihr Abschlag von 61,00 Euro wird am 15. Juni eingezogen.',
  ),
  got(
    'alltag-9-bank',
    '2026-07-01T05:30+02:00',
    robot('Roland Sparbank <kontakt@rolandsparbank.example>', 'Roland Sparbank'),
    'Neuer Kontoauszug',
    'In Ihrem Postfach liegt ein neues Dokument. Wir fragen Sie niemals nach Ihrer PIN.',
  ),
  got(
    'alltag-10-paket',
    '2026-07-09T08:22+02:00',
    robot('Paketbote <sendung@paketbote.example>', 'Paketbote'),
    'Ihr Paket kommt heute',
    'Zustellung zwischen 11:15 und 13:45 Uhr. Ablageort: Carport.',
  ),
  got(
    'alltag-11-schuhe',
    '2026-06-05T10:00+02:00',
    robot('Deichschuh <order@deichschuh.example>', 'Deichschuh'),
    'Bestellbestätigung 66120',
    'Vielen Dank für Ihre Bestellung. Sicherheitsschuhe S3, Größe 40, 64,90 Euro.',
  ),
  got(
    'alltag-12-pflege',
    '2026-07-13T09:30+02:00',
    pflege,
    'Terminverschiebung',
    letter`
    Sehr geehrte Frau Harmsen,

    der Besuch der Pflegeberatung am 16. Juli muss leider verschoben werden. Neuer Termin: Montag, 20. Juli 2026, 15 Uhr. Bitte geben Sie uns
    kurz Bescheid, ob das für Ihre Mutter passt.
  `,
    { to: wiebkeAtHome },
  ),
  got(
    'alltag-13-pflegeplatz',
    '2026-08-21T11:00+02:00',
    pflege,
    'Ihre Anfrage Tagespflege',
    letter`
    Sehr geehrte Frau Harmsen,

    vielen Dank für Ihr Interesse an einem Platz in unserer Tagespflege. Leider müssen wir Ihnen mitteilen, dass wir Ihnen derzeit keinen Platz
    anbieten können. Gern nehmen wir Ihre Mutter in die Warteliste auf und melden uns unaufgefordert.
  `,
    { to: wiebkeAtHome },
  ),
  got(
    'alltag-14-zahnarzt',
    '2026-08-27T14:10+02:00',
    robot('Praxis Dr. Onken <termin@praxis-onken.example>', 'Praxis Dr. Onken'),
    'Terminerinnerung',
    'Wir erinnern an Ihren Termin am Dienstag, 1. September 2026, 7:50 Uhr. Absagen bitte 24 Stunden vorher.',
  ),
  got(
    'alltag-15-buecher',
    '2026-07-28T03:00+02:00',
    robot('Stadtbibliothek <noreply@stadtbib.example>', 'Stadtbibliothek'),
    'Leihfrist endet',
    'Verhandeln im Einkauf (Fischbach); Deichgeschichten. Verlängern Sie online.',
  ),
  got(
    'alltag-16-newsletter',
    '2026-06-10T07:00+02:00',
    robot('Einkauf & Mehr <redaktion@einkaufundmehr.example>', 'Einkauf & Mehr', ['Abmelden']),
    'Gusspreise, Gehälter, Gesprächsführung',
    letter`
    In dieser Ausgabe: Was Einkäuferinnen 2026 verdienen. Sieben Fragen, die im Vorstellungsgespräch immer kommen. Und warum Schrott wieder
    teuer wird.
  `,
    { headers: { 'List-Unsubscribe': '<https://einkaufundmehr.example/ab>' } },
  ),
  got(
    'alltag-17-newsletter',
    '2026-08-12T07:00+02:00',
    robot('Einkauf & Mehr <redaktion@einkaufundmehr.example>', 'Einkauf & Mehr', ['Abmelden']),
    'So schreiben Sie eine Absage an Lieferanten',
    'Mit drei Musterbriefen: „Leider haben wir uns für einen anderen Anbieter entschieden.“',
    { headers: { 'List-Unsubscribe': '<https://einkaufundmehr.example/ab>' } },
  ),
  google(
    box,
    'alltag-18-kaffee',
    '2026-07-14T13:00+02:00',
    {
      uid: googleUid('kaffee mit thees'),
      title: 'Trostkaffee',
      start: '2026-07-15T16:00',
      end: '2026-07-15T17:00',
      zone: 'Europe/Berlin',
      organizer: thees,
      me: wiebke,
      place: 'Café am Wehr',
    },
    { tongue: 'de' },
  ),
  got(
    'alltag-19-wohnung',
    '2026-08-08T10:00+02:00',
    'Hausverwaltung Brinkmann <verwaltung@hv-brinkmann.example>',
    'Ablesung Heizung',
    'Sehr geehrte Mieterinnen und Mieter, am Donnerstag, 20. August, zwischen 8 und 11 Uhr werden die Heizkörper abgelesen.',
  ),
  got(
    'alltag-20-schoeffin',
    '2026-06-29T09:40+02:00',
    'Schöffenwahl <wahlamt@bremen-amt.example>',
    'Ihre Bewerbung als Schöffin',
    letter`
    Sehr geehrte Frau Harmsen,

    für Ihre Bewerbung um das Ehrenamt einer Schöffin danken wir Ihnen. Der Wahlausschuss tritt im September zusammen. Sollten Sie nicht gewählt
    werden, ergeht kein gesonderter Bescheid.
  `,
  ),
  got(
    'alltag-21-chor',
    '2026-09-08T22:00+02:00',
    'Domsingschule <chor@domsingschule.example>',
    'Vorsingen',
    'Liebe Wiebke, schön, dass du mitsingen willst! Vorsingen ist am Mittwoch, 16. September, 19:30 Uhr. Bring zwei Strophen mit.',
  ),
  got(
    'alltag-22-chor-ja',
    '2026-09-18T22:10+02:00',
    'Domsingschule <chor@domsingschule.example>',
    'Willkommen im Alt',
    'Liebe Wiebke, wir haben uns für dich entschieden! Proben mittwochs. Herzlichen Glückwunsch.',
  ),
  got(
    'alltag-23-spende',
    '2026-09-20T12:00+02:00',
    'Seenotretter <dank@seenotretter-foerderer.example>',
    'Danke',
    'Ihre Spende von 25 Euro ist angekommen. Die Bescheinigung folgt im Februar.',
  ),
  got(
    'alltag-24-foto',
    '2026-09-04T20:30+02:00',
    thees,
    'Deichbild',
    'du mit Bauhelm und Apfel, das rahme ich. Haben die dich jetzt?',
  ),
  sent(
    'alltag-25-an-thees',
    '2026-09-14T15:30+02:00',
    thees,
    'ICH HAB SIE',
    'Zusage! Äpfel statt Guss, ab November. Heute Abend Sekt auf dem Steg, bring Gläser.',
  ),
]
