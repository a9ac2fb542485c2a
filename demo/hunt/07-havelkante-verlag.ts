/**
 * Havelkante Verlag, Potsdam: schoolbooks. The German application, in German throughout. The no came by telephone and
 * the mail after the call is all there is of it; Orla has thanked the head of software since, and he answered.
 */
import { zones } from '../source/ical.ts'
import { exchangeInvite, exchangeUid } from '../source/invite.ts'
import { letter, type Mail, orlaAtHome } from '../source/mail.ts'
import { personio } from '../source/systems.ts'

const jaeger = 'Susanne Jäger <s.jaeger@havelkante.example>'
const boehm = 'Matthias Böhm <m.boehm@havelkante.example>'

const received = personio('havelkante', 'Havelkante Verlag', {
  id: '<havelkante-1-eingang@m.personio.de>',
  at: '2026-09-02T08:15+02:00',
  to: orlaAtHome,
  subject: 'Eingangsbestätigung: Frontend-Entwicklerin (m/w/d) digitale Lehrmittel',
  text: letter`
    Sehr geehrte Frau Keane,

    vielen Dank für Ihre Bewerbung als Frontend-Entwicklerin (m/w/d) digitale Lehrmittel beim Havelkante
    Verlag. Wir freuen uns über Ihr Interesse an unserem Haus.

    Die Durchsicht aller Unterlagen wird etwa zwei Wochen in Anspruch nehmen. Sollten wir uns für andere
    Bewerberinnen oder Bewerber entscheiden, erhalten Sie selbstverständlich ebenfalls Nachricht.

    Mit freundlichen Grüßen
    Ihr Team Personal
    Havelkante Verlag GmbH
  `,
})

const invited: Mail = {
  id: '<havelkante-2-einladung@havelkante.example>',
  at: '2026-09-09T14:02+02:00',
  from: jaeger,
  to: orlaAtHome,
  subject: 'Ihre Bewerbung: Einladung zum Vorstellungsgespräch',
  client: 'outlook',
  language: 'de',
  charset: 'iso-8859-1',
  headers: { 'Content-Language': 'de-DE' },
  text: letter`
    Sehr geehrte Frau Keane,

    Ihre Unterlagen haben uns neugierig gemacht. Herr Böhm, der unsere Softwareentwicklung leitet, und ich
    möchten Sie gern persönlich kennenlernen.

    Passt Ihnen Donnerstag, der 17. September, um 10:00 Uhr bei uns im Haus? Bitte planen Sie etwa eine
    Stunde ein. Das Gespräch führen wir auf Deutsch, über Ihr Deutsch brauchen Sie sich nach diesem
    Anschreiben keine Sorgen zu machen.

    Freundliche Grüße
    Susanne Jäger

    Personalreferentin
    Havelkante Verlag GmbH | Potsdam
    Tel. 0331 5550 27
  `,
}

const agreed: Mail = {
  id: '<havelkante-3-zusage-termin@keane.example>',
  at: '2026-09-09T20:37+02:00',
  from: orlaAtHome,
  to: jaeger,
  subject: 'Re: Ihre Bewerbung: Einladung zum Vorstellungsgespräch',
  client: 'thunderbird',
  language: 'de',
  flowed: true,
  answers: invited,
  quoting: true,
  text: letter`
    Sehr geehrte Frau Jäger,

    herzlichen Dank für die Einladung. Der 17. September um 10 Uhr passt mir sehr gut, ich freue mich auf das
    Gespräch mit Ihnen und Herrn Böhm.

    Mit freundlichen Grüßen
    Orla Keane
  `,
}

const appointment = exchangeInvite(
  {
    uid: exchangeUid('havelkante gespraech'),
    sequence: 0,
    title: 'Vorstellungsgespräch Frau Keane, Frontend-Entwicklerin (m/w/d)',
    start: '2026-09-17T10:00',
    end: '2026-09-17T11:00',
    zone: zones.berlin,
    organizer: jaeger,
    attendees: [boehm],
    guest: orlaAtHome,
    room: 'Besprechungsraum Sanssouci <raum.sanssouci@havelkante.example>',
    location: 'Havelkante Verlag, Uferweg 3, Potsdam; Besprechungsraum Sanssouci',
    notes: '',
  },
  {
    id: '<havelkante-4-termin@havelkante.example>',
    at: '2026-09-10T08:11+02:00',
    charset: 'iso-8859-1',
    language: 'de',
    text: letter`
      Sehr geehrte Frau Keane,

      anbei der Termin für Ihren Kalender. Teilnehmen werden Herr Böhm (Leiter Softwareentwicklung) und ich.
      Bitte melden Sie sich am Empfang, ich hole Sie ab.

      Freundliche Grüße
      Susanne Jäger
    `,
  },
)

const afterTheCall: Mail = {
  id: '<havelkante-5-nach-dem-anruf@havelkante.example>',
  at: '2026-09-24T11:26+02:00',
  from: jaeger,
  to: orlaAtHome,
  subject: 'Unser Telefonat von eben',
  client: 'outlook',
  language: 'de',
  charset: 'iso-8859-1',
  headers: { 'Content-Language': 'de-DE' },
  text: letter`
    Sehr geehrte Frau Keane,

    danke für das offene Gespräch eben am Telefon, auch wenn ich Ihnen keine bessere Nachricht geben konnte.
    Wie besprochen haben wir uns entschieden, die Stelle der Frontend-Entwicklerin mit einer Kollegin aus dem
    eigenen Haus zu besetzen, die intern wechselt, und können Ihre Bewerbung daher nicht weiter
    berücksichtigen.

    Dass Sie Herrn Böhm gleich zwei Fehler in unserem Vokabeltrainer gezeigt haben, hat ihm imponiert. Beide
    sind inzwischen behoben.

    Ihre Unterlagen würden wir, Ihr Einverständnis vorausgesetzt, gern behalten. Für Ihren weiteren Weg
    wünsche ich Ihnen von Herzen alles Gute.

    Mit freundlichen Grüßen
    Susanne Jäger

    Personalreferentin
    Havelkante Verlag GmbH | Potsdam
  `,
}

const thanksToBoehm: Mail = {
  id: '<havelkante-6-dank@keane.example>',
  at: '2026-10-06T10:20+02:00',
  from: orlaAtHome,
  to: boehm,
  subject: 'Unser Gespräch am 17. September',
  client: 'thunderbird',
  language: 'de',
  flowed: true,
  text: letter`
    Sehr geehrter Herr Böhm,

    vielen Dank für die Stunde am 17. September. Besonders gern denke ich an Ihre Geschichte von den
    Drittklässlern, die den Vokabeltrainer in zwei Tagen ausgetrickst hatten.

    Ihre Entscheidung für die Kollegin kann ich gut verstehen. Falls sich in Ihrem Team wieder etwas ergibt,
    würde ich mich freuen, wenn Sie an mich denken. Und wenn Sie einen Rat haben, woran ich für eine Stelle
    wie diese noch arbeiten sollte, bin ich dankbar dafür.

    Mit freundlichen Grüßen
    Orla Keane
  `,
}

const boehmAnswers: Mail = {
  id: '<havelkante-7-antwort@havelkante.example>',
  at: '2026-10-08T16:45+02:00',
  from: boehm,
  to: orlaAtHome,
  subject: 'AW: Unser Gespräch am 17. September',
  client: 'outlook',
  language: 'de',
  charset: 'windows-1252',
  answers: thanksToBoehm,
  quoting: true,
  text: letter`
    Liebe Frau Keane,

    über Ihre Mail habe ich mich gefreut, so etwas bekommt man selten. Die Drittklässler sind inzwischen
    Viertklässler und haben einen Weg gefunden, sich gegenseitig Sterne zu schenken – wir lernen noch.

    Einen Rat? Erzählen Sie früher von Ihren eigenen Projekten. Den Sitzplan, von dem Sie beim Hinausgehen
    sprachen, hätte ich gern im Gespräch gesehen.

    Im Frühjahr planen wir neu. Melden Sie sich ruhig wieder.

    Herzliche Grüße
    Matthias Böhm
  `,
}

export const havelkanteVerlag: readonly Mail[] = [
  received,
  invited,
  agreed,
  appointment,
  afterTheCall,
  thanksToBoehm,
  boehmAnswers,
]
