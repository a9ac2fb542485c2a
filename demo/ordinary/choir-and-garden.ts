/** The choir on Thursdays, the garden plot of the house, and the appointments that go with a life. */
import { zones } from '../source/ical.ts'
import { exchangeInvite, exchangeUid, googleInvite, type Meeting } from '../source/invite.ts'
import { letter, type Mail, orlaAtHome } from '../source/mail.ts'

const choir = 'Kiezchor Wedding <info@kiezchor-wedding.example>'
const conductor = 'Friederike Grün <friederike@kiezchor-wedding.example>'
const garden = 'Hofgarten Malplaquetstraße <hofgarten@mp24.example>'

const weekend: Meeting = {
  uid: 'choirweekend2026@google.com',
  sequence: 0,
  title: 'Chorwochenende Lindow',
  start: '2026-09-04T17:00',
  end: '2026-09-06T14:00',
  zone: zones.berlin,
  organizer: conductor,
  attendees: [choir],
  guest: orlaAtHome,
  location: 'Lindow (Mark)',
  notes: 'Bitte Bettwäsche mitbringen. Der Alt wohnt im ersten Stock.',
}

const summerBreak: Mail = {
  id: '<choir-1-summer@kiezchor-wedding.example>',
  at: '2026-07-02T23:01+02:00',
  from: conductor,
  to: choir,
  subject: 'Sommerpause und was danach kommt',
  charset: 'iso-8859-1',
  text: letter`
    Ihr Lieben,

    das Sommerkonzert war schön, auch der Moment, in dem das Licht ausging und ihr einfach weitergesungen
    habt. Danke!

    Nach den Ferien fangen wir mit Bruckner an: "Locus iste" und "Os justi". Die Noten liegen ab Mitte August
    in der Cloud. Erste Probe am 20. August, 19:30 Uhr, wie immer im Gemeindesaal.

    Ruht euch aus,
    Friederike
  `,
}

const weekendInvite = googleInvite(weekend, {
  id: '<calendar-choir-2-weekend@google.com>',
  at: '2026-08-21T10:00+02:00',
  to: orlaAtHome,
})

const weekendMoved = googleInvite(
  { ...weekend, sequence: 1, start: '2026-09-04T18:30' },
  { id: '<calendar-choir-3-weekend-moved@google.com>', at: '2026-08-28T10:00+02:00', to: orlaAtHome },
)

const seating: Mail = {
  id: '<choir-4-seating@kiezchor-wedding.example>',
  at: '2026-08-24T08:12+02:00',
  from: choir,
  to: orlaAtHome,
  subject: 'Zimmerverteilung Lindow',
  charset: 'iso-8859-1',
  transfer: '8bit',
  text: letter`
    Liebe Orla,

    du bist mit Marta und Uschi in der 12. Uschi schnarcht, das sagt sie selbst. Ohropax liegen aus.

    Herzlich
    Das Chorbüro
  `,
}

const rehearsalOff: Mail = {
  id: '<choir-5-off@kiezchor-wedding.example>',
  at: '2026-10-22T15:47+02:00',
  from: choir,
  to: orlaAtHome,
  subject: 'HEUTE KEINE PROBE',
  charset: 'iso-8859-1',
  text: letter`
    Die Heizung im Gemeindesaal ist ausgefallen, die Probe heute Abend fällt leider aus. Wir sehen uns
    nächsten Donnerstag, dann hoffentlich warm.

    Chorbüro
  `,
}

const solo: Mail = {
  id: '<choir-6-solo@kiezchor-wedding.example>',
  at: '2026-11-03T13:20+01:00',
  from: conductor,
  to: orlaAtHome,
  subject: 'Solo im Advent',
  client: 'apple',
  text: letter`
    Liebe Orla,

    danke fürs Vorsingen am Donnerstag. Ich habe mich für das Alt-Solo im Adventskonzert für Marta
    entschieden, ihre Stimme passt zu diesem Stück ein wenig besser. Das war eng, und ich hätte dich gern im
    Frühling für das Purcell-Duett, magst du?

    Friederike
  `,
}

const concertPoster: Mail = {
  id: '<choir-7-poster@kiezchor-wedding.example>',
  at: '2026-11-05T20:02+01:00',
  from: choir,
  to: orlaAtHome,
  subject: 'Plakate zum Verteilen',
  body: 'html',
  text: letter`
    Liebe Alle,

    die Plakate für das Adventskonzert am 6. Dezember sind gedruckt und liegen bei der nächsten Probe zum
    Mitnehmen bereit. Wer hängt in der Müllerstraße auf, wer am Leopoldplatz?

    Euer Chorbüro
  `,
}

const courtyard: Mail = {
  id: '<garden-1-courtyard@mp24.example>',
  at: '2026-06-13T18:30+02:00',
  from: garden,
  to: orlaAtHome,
  subject: 'Giessplan Juli',
  charset: 'windows-1252',
  transfer: '8bit',
  text: letter`
    Hallo zusammen,

    der Gießplan für Juli hängt im Hausflur. Orla, du hast die Woche vom 13., Erdgeschoss links die vom 20.
    Bitte die Tomaten nur unten gießen – Herr Pohl wird sonst traurig.

    Ilse, 1. OG
  `,
}

const tomatoes: Mail = {
  id: '<garden-2-tomatoes@mp24.example>',
  at: '2026-08-09T19:55+02:00',
  from: garden,
  to: orlaAtHome,
  subject: 'Tomaten!!',
  charset: 'windows-1252',
  text: letter`
    Es sind zu viele. Im Hausflur steht eine Kiste, bitte mitnehmen. Wer Zucchini nimmt, darf auch zweimal.

    Ilse
  `,
}

const leaves: Mail = {
  id: '<garden-3-leaves@mp24.example>',
  at: '2026-11-01T12:00+01:00',
  from: garden,
  to: orlaAtHome,
  subject: 'Laub am Samstag',
  charset: 'windows-1252',
  text: letter`
    Samstag, 14. November, ab 10 Uhr: Laub, Hochbeete abdecken, danach Glühwein. Rechen sind da, Hände
    fehlen noch.

    Ilse
  `,
}

const dentist = exchangeInvite(
  {
    uid: exchangeUid('dentist'),
    sequence: 0,
    title: 'Termin Prophylaxe, Frau Keane',
    start: '2026-11-17T08:30',
    end: '2026-11-17T09:15',
    zone: zones.berlin,
    organizer: 'Zahnarztpraxis Dr. Wutke <praxis@zahnarzt-wutke.example>',
    attendees: [],
    guest: orlaAtHome,
    location: 'Müllerstraße 130, Berlin',
    notes: '',
  },
  {
    id: '<dentist-1-appointment@zahnarzt-wutke.example>',
    at: '2026-10-13T11:02+02:00',
    charset: 'iso-8859-1',
    language: 'de',
    text: letter`
      Sehr geehrte Frau Keane,

      hiermit bestätigen wir Ihren Termin zur Prophylaxe. Sollten Sie verhindert sein, sagen Sie bitte 24
      Stunden vorher ab.

      Ihr Praxisteam
    `,
  },
)

const dentistReminder: Mail = {
  id: '<dentist-2-reminder@zahnarzt-wutke.example>',
  at: '2026-11-06T07:00+01:00',
  from: 'Zahnarztpraxis Dr. Wutke <praxis@zahnarzt-wutke.example>',
  to: orlaAtHome,
  subject: 'Erinnerung an Ihren Termin am 17.11.2026, 8:30 Uhr',
  charset: 'iso-8859-1',
  headers: { 'Auto-Submitted': 'auto-generated' },
  text: letter`
    Sehr geehrte Frau Keane,

    wir freuen uns, Sie am 17.11.2026 um 8:30 Uhr in unserer Praxis begrüßen zu dürfen.

    Ihr Praxisteam
  `,
}

export const choirAndGarden: readonly Mail[] = [
  summerBreak,
  weekendInvite,
  weekendMoved,
  seating,
  rehearsalOff,
  solo,
  concertPoster,
  courtyard,
  tomatoes,
  leaves,
  dentist,
  dentistReminder,
]
