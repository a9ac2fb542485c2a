/** Bank, insurance, the employment agency, the tax office: all of them write of dates, applications and decisions. */
import { letter, type Mail, orla, orlaAtHome } from '../source/mail.ts'

const agency = 'Agentur für Arbeit Berlin Nord <team.204@agentur-berlin-nord.example>'
const bank = 'Spreebank <nachrichten@spreebank.example>'

const registered: Mail = {
  id: '<agency-1-registered@agentur-berlin-nord.example>',
  at: '2026-06-15T09:20+02:00',
  from: agency,
  to: orlaAtHome,
  charset: 'iso-8859-1',
  subject: 'Ihre Arbeitslosmeldung ist eingegangen',
  text: letter`
    Sehr geehrte Frau Keane,

    Ihre Meldung ist bei uns eingegangen. Über Ihren Antrag auf Arbeitslosengeld erhalten Sie einen
    gesonderten Bescheid.

    Mit freundlichen Grüßen
    Team 204
  `,
}

const agencyTalk: Mail = {
  id: '<agency-2-talk@agentur-berlin-nord.example>',
  at: '2026-07-07T07:45+02:00',
  from: agency,
  to: orlaAtHome,
  charset: 'iso-8859-1',
  subject: 'Einladung zum Beratungsgespräch am 16.07.2026, 9:00 Uhr',
  text: letter`
    Sehr geehrte Frau Keane,

    ich möchte mit Ihnen über Ihre berufliche Situation sprechen. Bitte kommen Sie am 16. Juli 2026 um 9:00
    Uhr in Zimmer 3.118. Bringen Sie Ihren Lebenslauf und Ihre bisherigen Bewerbungen mit.

    Mit freundlichen Grüßen
    Im Auftrag
    Torsten Wiebe
  `,
}

const agencyProof: Mail = {
  id: '<agency-3-proof@posthorn.example>',
  at: '2026-09-30T14:10+02:00',
  from: orlaAtHome,
  to: agency,
  client: 'thunderbird',
  language: 'de',
  flowed: true,
  answers: agencyTalk,
  subject: 'Re: Einladung zum Beratungsgespräch am 16.07.2026, 9:00 Uhr',
  text: letter`
    Sehr geehrter Herr Wiebe,

    wie vereinbart hier die Zahlen für das dritte Quartal: zwölf Bewerbungen, sieben Gespräche, vier Absagen,
    eine Zusage, die ich aus familiären Gründen nicht annehmen konnte. Die Liste reiche ich online nach.

    Mit freundlichen Grüßen
    Orla Keane
  `,
}

const agencyThanks: Mail = {
  id: '<agency-4-thanks@agentur-berlin-nord.example>',
  at: '2026-10-01T08:02+02:00',
  from: agency,
  to: orlaAtHome,
  charset: 'iso-8859-1',
  answers: agencyProof,
  language: 'de',
  subject: 'AW: Einladung zum Beratungsgespräch am 16.07.2026, 9:00 Uhr',
  text: letter`
    Sehr geehrte Frau Keane,

    vielen Dank, das ist mehr als genug. Ich drücke Ihnen die Daumen.

    T. Wiebe
  `,
}

const creditCard: Mail = {
  id: '<bank-1-card@spreebank.example>',
  at: '2026-07-29T10:00+02:00',
  from: bank,
  to: orlaAtHome,
  charset: 'iso-8859-1',
  subject: 'Ihr Antrag auf eine Kreditkarte',
  text: letter`
    Sehr geehrte Frau Keane,

    vielen Dank für Ihr Interesse an unserer Kreditkarte. Nach sorgfältiger Prüfung können wir Ihrem Antrag
    derzeit leider nicht entsprechen. Bitte haben Sie Verständnis, dass wir Gründe nicht im Einzelnen
    mitteilen.

    Ihre Spreebank
  `,
}

const statement: Mail = {
  id: '<bank-2-statement@spreebank.example>',
  at: '2026-09-01T05:30+02:00',
  from: bank,
  to: orlaAtHome,
  charset: 'iso-8859-1',
  subject: 'Neuer Kontoauszug in Ihrem Postfach',
  text: 'Guten Tag,\n\nIhr Kontoauszug Nr. 8 liegt im Online-Postfach für Sie bereit.\n\nIhre Spreebank',
}

const transfer: Mail = {
  id: '<bank-3-rent@spreebank.example>',
  at: '2026-11-02T05:30+01:00',
  from: bank,
  to: orlaAtHome,
  charset: 'iso-8859-1',
  subject: 'Dauerauftrag ausgeführt: Miete November',
  text: 'Guten Tag,\n\nIhr Dauerauftrag über 780,00 Euro wurde heute ausgeführt.\n\nIhre Spreebank',
}

const health: Mail = {
  id: '<health-1@muehlenkasse.example>',
  at: '2026-07-10T11:11+02:00',
  from: 'Mühlenkasse <service@muehlenkasse.example>',
  to: orlaAtHome,
  charset: 'iso-8859-1',
  subject: 'Ihre Mitgliedschaft während der Arbeitslosigkeit',
  text: letter`
    Liebe Frau Keane,

    Ihr früherer Arbeitgeber, die Ferrywell GmbH, hat Sie zum 30.06.2026 abgemeldet. Solange Sie
    Arbeitslosengeld beziehen, sind Sie ohne Unterbrechung bei uns versichert. Sie brauchen nichts zu tun.

    Ihre Mühlenkasse
  `,
}

const tax: Mail = {
  id: '<tax-1@lohnhilfe-wedding.example>',
  at: '2026-09-08T17:40+02:00',
  from: 'Lohnhilfe Wedding <kontakt@lohnhilfe-wedding.example>',
  to: orlaAtHome,
  subject: 'Ihre Steuererklärung 2025',
  charset: 'windows-1252',
  body: 'html',
  text: letter`
    Liebe Frau Keane,

    der Bescheid ist da: Sie bekommen 412 € zurück. Das Finanzamt hat das Arbeitszimmer nicht anerkannt – ein
    Einspruch lohnt sich meiner Meinung nach nicht.

    Viele Grüße
    Renate Kolb
  `,
}

const pension: Mail = {
  id: '<pension-1@altersvorsorge-direkt.example>',
  at: '2026-10-21T12:00+02:00',
  from: 'Altersvorsorge Direkt <info@altersvorsorge-direkt.example>',
  to: orlaAtHome,
  subject: 'Frau Keane, Ihr persönliches Angebot liegt bereit',
  body: 'html',
  text: letter`
    Sehr geehrte Frau Keane,

    wir freuen uns, Ihnen ein persönliches Angebot machen zu können. Vereinbaren Sie noch heute ein
    unverbindliches Gespräch mit einer unserer Beraterinnen.
  `,
}

const severance: Mail = {
  id: '<ferrywell-1-severance@ferrywell.example>',
  at: '2026-07-01T16:30+02:00',
  from: 'Ferrywell People <people@ferrywell.example>',
  to: orla,
  subject: 'Your final documents',
  client: 'outlook',
  text: letter`
    Dear Orla,

    Please find your certificate of employment and the last payslip in the portal until 31 December. Your
    severance is paid with the June run.

    Thank you for five years on board.

    Ferrywell People team
  `,
}

export const moneyAndState: readonly Mail[] = [
  registered,
  agencyTalk,
  agencyProof,
  agencyThanks,
  creditCard,
  statement,
  transfer,
  health,
  tax,
  pension,
  severance,
]
