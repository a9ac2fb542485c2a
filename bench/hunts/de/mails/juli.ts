/** Juli: StepStone mit doppelter Bestätigung, eine Klinik, Wien, eine Personalberatung. */
import { letter } from '../../../../demo/source/mail.ts'
import { tinyPdf } from '../../../../demo/source/pdf.ts'
import { exchangeUid, outlook } from '../../source/calendar.ts'
import type { HuntMail } from '../../source/correspondence.ts'
import { robot, smartRecruiters } from '../../source/systems.ts'
import { box, got, gotRe, sent, sentRe, wiebke, wiebkeAtHome } from '../cast.ts'

const stepstone = robot('StepStone <noreply@stepstone.de>', 'StepStone', ['StepStone Deutschland'])
const teeplus = robot('Teeplus Bewerbermanagement <bewerbung@teeplus.example>', 'Teeplus', ['Bitte nicht antworten'])

export const teePlus: readonly HuntMail[] = [
  got(
    'teeplus-1-stepstone',
    '2026-07-02T21:05+02:00',
    stepstone,
    'Ihre Bewerbung als Category Buyer (m/w/d) wurde versendet',
    letter`
    Hallo Wiebke Harmsen,

    Ihre Bewerbung wurde erfolgreich an Teeplus Handelsgesellschaft mbH übermittelt.

    Category Buyer (m/w/d)
    Teeplus Handelsgesellschaft mbH
    Bremen

    Was Sie jetzt tun können: Profil vervollständigen, Jobagent einrichten.
  `,
  ),
  got(
    'teeplus-2-eingang',
    '2026-07-03T08:00+02:00',
    teeplus,
    'Bewerbungseingang',
    letter`
    Guten Tag,

    Ihre über StepStone versandte Bewerbung als Category Buyer (m/w/d) liegt uns vor. Sie hören von uns, sobald der Fachbereich sie
    gesehen hat.

    Teeplus Handelsgesellschaft mbH
    Diese E-Mail-Adresse wird nicht überwacht.
  `,
  ),
  got(
    'teeplus-3-eingestellt',
    '2026-08-11T08:00+02:00',
    teeplus,
    'Ihre Bewerbung als Category Buyer (m/w/d)',
    letter`
    Guten Tag,

    das Besetzungsverfahren für die oben genannte Position wurde eingestellt. Im Zuge einer Neuordnung unserer Standorte wird die
    Stelle auf absehbare Zeit nicht besetzt.

    Ihre Daten werden nach sechs Monaten gelöscht.

    Teeplus Handelsgesellschaft mbH
    Diese E-Mail-Adresse wird nicht überwacht.
  `,
  ),
]

const klinik = 'Bewerbungen Hanseklinik <bewerbung@hanseklinik.example>'
const reents = 'Tomke Reents <tomke.reents@hanseklinik.example>'

const klinikLetter = sent(
  'hanseklinik-1-bewerbung',
  '2026-07-06T08:40+02:00',
  klinik,
  'Bewerbung als Einkäuferin Medizinprodukte',
  letter`
  Sehr geehrte Damen und Herren,

  hiermit bewerbe ich mich als Einkäuferin Medizinprodukte in der Hanseklinik. Seit elf Jahren kaufe ich für einen Hersteller von
  Pumpen ein, was sich drehen, dichten und nicht rosten soll; dass es Leben erhält, wäre neu und schön.

  Meine Unterlagen finden Sie im Anhang. Ich könnte zum 1. Oktober beginnen.

  Mit freundlichen Grüßen
  Wiebke Harmsen
`,
  {
    from: wiebkeAtHome,
    attachments: [
      {
        name: 'Bewerbung Harmsen.pdf',
        type: 'application/pdf',
        bytes: tinyPdf(['Wiebke Harmsen', 'Einkäuferin, Bremen']),
      },
    ],
  },
)
const klinikInvite = gotRe(
  'hanseklinik-2-einladung',
  '2026-07-15T11:30+02:00',
  reents,
  klinikLetter,
  letter`
  Liebe Frau Harmsen,

  das ist ein Anschreiben, das man gern zweimal liest. Kommen Sie doch am Mittwoch, 22. Juli, um 13 Uhr zu uns in die Verwaltung,
  dann zeigt Ihnen unser Einkaufsleiter Carsten Fehse das Lager, und wir drei sprechen in Ruhe.

  Tomke Reents
  Personalabteilung Hanseklinik
`,
  { to: wiebkeAtHome, client: 'outlook' },
)
const klinikYes = sentRe(
  'hanseklinik-3-zusage',
  '2026-07-15T20:01+02:00',
  klinikInvite,
  letter`
  Liebe Frau Reents,

  gern, am 22. Juli um 13 Uhr.

  Wiebke Harmsen
`,
  { from: wiebkeAtHome },
)
const klinikShift = gotRe(
  'hanseklinik-4-schichten',
  '2026-07-24T09:44+02:00',
  reents,
  klinikYes,
  letter`
  Liebe Frau Harmsen,

  Herr Fehse war sehr angetan. Bevor wir weiterplanen, noch etwas, das am Mittwoch zu kurz kam: Zum Einkauf gehört bei uns eine
  Rufbereitschaft, jedes dritte Wochenende. Wäre das für Sie machbar?

  Tomke Reents
`,
  { to: wiebkeAtHome, client: 'outlook' },
)

export const hanseklinik: readonly HuntMail[] = [
  klinikLetter,
  klinikInvite,
  klinikYes,
  klinikShift,
  sentRe(
    'hanseklinik-5-rueckzug',
    '2026-07-26T18:18+02:00',
    klinikShift,
    letter`
    Liebe Frau Reents,

    danke, dass Sie das so offen sagen. Ich habe am Wochenende meine Mutter, die Pflegegrad vier hat, und kann die Rufbereitschaft
    nicht leisten. Deshalb ziehe ich meine Bewerbung zurück, schweren Herzens.

    Grüßen Sie Herrn Fehse und das Lager.

    Wiebke Harmsen
  `,
    { from: wiebkeAtHome },
  ),
]

const valerie = 'Mag. Valerie Hutter <valerie.hutter@alpenwerk.example>'
const wien = {
  uid: exchangeUid('alpenwerk runde eins'),
  title: 'Erstgespräch Harmsen / Senior Buyer DACH',
  start: '2026-07-28T15:00',
  end: '2026-07-28T16:00',
  zone: 'Europe/Vienna',
  organizer: valerie,
  me: wiebke,
  guests: ['Stefan Kogler <stefan.kogler@alpenwerk.example>'],
  place: 'Microsoft Teams-Besprechung',
}

export const alpenwerk: readonly HuntMail[] = [
  got(
    'alpenwerk-1-eingang',
    '2026-07-12T23:10+02:00',
    smartRecruiters('Alpenwerk', 'Hiring-Team von Alpenwerk Handels GmbH <notifications@smartrecruiters.com>'),
    'Vielen Dank für Ihre Bewerbung: Senior Buyer DACH (m/w/x) bei Alpenwerk Handels GmbH',
    letter`
    Sehr geehrte Frau Harmsen,

    wir haben Ihre Bewerbung als Senior Buyer DACH (m/w/x) erhalten und melden uns ehebaldigst.

    Ihr Hiring-Team von Alpenwerk
  `,
  ),
  outlook(
    box,
    'alpenwerk-2-erstgespraech',
    '2026-07-20T10:10+02:00',
    wien,
    letter`
    Grüß Gott Frau Harmsen,

    vielen Dank für das Interesse an der Stelle Senior Buyer DACH. Gern würden wir uns mit Ihnen online unterhalten. Von unserer Seite
    sind Herr Stefan Kogler (Bereichsleiter Beschaffung) und meine Wenigkeit dabei.

    Liebe Grüße aus Wien
    Mag. Valerie Hutter
    HR Business Partnerin
  `,
  ),
  outlook(
    box,
    'alpenwerk-3-abgesagt',
    '2026-07-27T17:44+02:00',
    { ...wien, seq: 1, cancelled: true },
    letter`
    Liebe Frau Harmsen,

    der Herr Kogler liegt mit Fieber im Bett, wir müssen morgen ausfallen lassen. Ersatztermin kommt, sobald er wieder steht.

    Valerie Hutter
  `,
    { tongue: 'de' },
  ),
  outlook(
    box,
    'alpenwerk-4-ersatz',
    '2026-07-31T09:09+02:00',
    {
      ...wien,
      uid: exchangeUid('alpenwerk ersatz'),
      start: '2026-08-05T11:00',
      end: '2026-08-05T12:00',
    },
    letter`
    Liebe Frau Harmsen,

    er steht wieder. Passt Ihnen Mittwoch, 5. August, elf Uhr? Ich schicke es einmal so ein.

    Valerie Hutter
  `,
  ),
  got(
    'alpenwerk-5-gehalt',
    '2026-08-19T16:20+02:00',
    valerie,
    'AW: Erstgespräch Harmsen / Senior Buyer DACH',
    letter`
    Liebe Frau Harmsen,

    wir haben intern lange gerechnet. Mit Ihrer Gehaltsvorstellung liegen wir um gut ein Fünftel auseinander, und das lässt sich in
    unserem Schema nicht überbrücken. So müssen wir das Gespräch hier beenden, fachlich hätten wir Sie mit Handkuss genommen.

    Mit lieben Grüßen
    Valerie Hutter
  `,
    { client: 'outlook' },
  ),
]

const voigt = 'Dr. Arne Voigt <a.voigt@petersen-voigt.example>'

const approach = got(
  'hafenkontor-1-ansprache',
  '2026-07-08T09:15+02:00',
  voigt,
  'Vertraulich: Leitung Einkauf, Hafenlogistik',
  letter`
  Sehr geehrte Frau Harmsen,

  im Auftrag eines inhabergeführten Unternehmens der Hafenlogistik suchen wir eine Leitung Einkauf (m/w/d). Ihr Werdegang ist mir
  aus dem Bundesverband bekannt. Darf ich Ihnen die Aufgabe in einem kurzen Telefonat vorstellen?

  Mit freundlichen Grüßen
  Dr. Arne Voigt
  Petersen & Voigt Personalberatung
`,
  { client: 'outlook' },
)
const curious = sentRe(
  'hafenkontor-2-interesse',
  '2026-07-08T18:30+02:00',
  approach,
  letter`
  Sehr geehrter Herr Dr. Voigt,

  das klingt interessant, ja, ich möchte gern mehr darüber erfahren. Abends bin ich gut erreichbar.

  Wiebke Harmsen
`,
)

export const hafenkontor: readonly HuntMail[] = [
  approach,
  curious,
  gotRe(
    'hafenkontor-3-mandant',
    '2026-07-10T10:40+02:00',
    voigt,
    curious,
    letter`
    Sehr geehrte Frau Harmsen,

    vielen Dank für das angenehme Telefonat. Wie besprochen handelt es sich um das Hafenkontor Bremerhaven, das Stellenprofil liegt bei.
    Mit Ihrem Einverständnis habe ich Ihren Lebenslauf dort heute vorgestellt.

    Dr. Arne Voigt
  `,
    { client: 'outlook', quoting: true },
  ),
  outlook(
    box,
    'hafenkontor-4-gespraech',
    '2026-07-17T14:00+02:00',
    {
      uid: exchangeUid('hafenkontor gespraech'),
      title: 'Leitung Einkauf - Gespräch Hafenkontor / W. Harmsen',
      start: '2026-08-04T17:30',
      end: '2026-08-04T19:00',
      zone: 'Europe/Berlin',
      organizer: voigt,
      me: wiebke,
      guests: ['Inken Stöver <i.stoever@hafenkontor.example>'],
      place: 'Kanzlei Petersen & Voigt, Am Wall 100, Bremen',
    },
    letter`
    Sehr geehrte Frau Harmsen,

    Sie sprechen mit Frau Inken Stöver, der Inhaberin, an die Sie berichten würden. Ich begrüße Sie nur und ziehe mich dann zurück.

    Dr. Arne Voigt
  `,
  ),
  got(
    'hafenkontor-5-ergebnis',
    '2026-08-13T11:11+02:00',
    voigt,
    'Hafenkontor',
    letter`
    Sehr geehrte Frau Harmsen,

    Frau Stöver hat sich gestern Abend gemeldet. Sie sucht nach dem Gespräch nun doch jemanden, der bereits ein Team dieser Größe geführt
    hat; Sie wären aus dem Stand von null auf vierzehn Leute gekommen. Ich hätte es Ihnen zugetraut und habe das auch gesagt.

    Erlauben Sie, dass ich Sie in meiner Kartei behalte? In der zweiten Jahreshälfte kommt bei mir immer etwas herein.

    Ihr
    Arne Voigt
  `,
    { client: 'outlook' },
  ),
]
