/** August und September: Indeed, Recruitee, eine Genossenschaft, und wer sonst noch rief. */
import { letter } from '../../../../demo/source/mail.ts'
import { google, googleUid } from '../../source/calendar.ts'
import type { HuntMail } from '../../source/correspondence.ts'
import { indeed, linkedIn, personio, recruitee, robot } from '../../source/systems.ts'
import { box, got, gotRe, sent, sentRe, wiebke } from '../cast.ts'

export const gruenkern: readonly HuntMail[] = [
  got(
    'gruenkern-1-indeed',
    '2026-08-03T20:20+02:00',
    indeed('indeedapply@indeed.com'),
    'Bewerbung über Indeed: Operativer Einkäufer (m/w/d) Naturkost',
    letter`
    Bewerbung übermittelt

    Operativer Einkäufer (m/w/d) Naturkost
    Grünkern Vertriebs GmbH - Oldenburg

    Die folgenden Unterlagen wurden an Grünkern Vertriebs GmbH gesendet: Lebenslauf, Anschreiben.
  `,
  ),
  got(
    'gruenkern-2-neuigkeiten',
    '2026-08-14T06:30+02:00',
    indeed('noreply@indeed.com'),
    'Neuigkeiten zu Ihrer Bewerbung von Grünkern Vertriebs GmbH',
    letter`
    Grünkern Vertriebs GmbH hat eine Entscheidung zu Ihrer Bewerbung als Operativer Einkäufer (m/w/d) Naturkost getroffen.

    Leider wurde Ihre Bewerbung für diese Stelle nicht ausgewählt. Lassen Sie sich nicht entmutigen, jeden Tag kommen neue
    Stellen hinzu.
  `,
  ),
]

export const packhaus: readonly HuntMail[] = [
  got(
    'packhaus-1-eingang',
    '2026-08-17T21:47+02:00',
    recruitee('Packhaus'),
    'Danke für deine Bewerbung bei Packhaus',
    letter`
    Hi Wiebke,

    deine Bewerbung als Einkäufer*in Verpackung liegt bei uns auf dem Tisch. Wir melden uns innerhalb von zwei Wochen.

    Packhaus, Bremen
  `,
  ),
]

const swantje = 'Swantje Hoffhenke <s.hoffhenke@marschland.example>'
const visit = {
  uid: googleUid('marschland hofbesuch'),
  title: 'Gespräch & Hofbesuch: Wiebke Harmsen (Einkauf Obst & Gemüse)',
  start: '2026-09-03T10:00',
  end: '2026-09-03T13:00',
  zone: 'Europe/Berlin',
  organizer: swantje,
  me: wiebke,
  guests: ['Enno Tjarks <e.tjarks@marschland.example>', 'Birgit Sander <b.sander@marschland.example>'],
  place: 'Marschland eG, Deichstraße 8, Lilienthal',
  notes:
    'Ablauf: 10:00 Enno Tjarks (Leiter Einkauf), 11:00 Birgit Sander (Vorstand), ab 12:00 Mittagessen in der Kantine mit allen, die Hunger haben. Bitte feste Schuhe.',
}
const offer = got(
  'marschland-5-angebot',
  '2026-09-14T15:02+02:00',
  swantje,
  'Ja!',
  letter`
  Liebe Frau Harmsen,

  der Vorstand hat gestern getagt, und ich darf Ihnen mit Freude mitteilen: Wir möchten Sie als Einkäuferin Obst & Gemüse einstellen.
  Beginn 1. November, 36 Stunden, Haustarif Stufe 4, dazu jede Woche eine Kiste, was gerade da ist.

  Den Vertragsentwurf finden Sie im Anhang. Sagen Sie mir bis Monatsende, ob Sie mögen?

  Swantje Hoffhenke
  Personal, Marschland eG
`,
  { client: 'gmail' },
)

export const marschland: readonly HuntMail[] = [
  got(
    'marschland-1-eingang',
    '2026-08-18T19:22+02:00',
    personio('marschland', 'Marschland eG'),
    'Ihre Bewerbung ist angekommen',
    letter`
    Moin Frau Harmsen,

    vielen Dank für Ihre Bewerbung als Einkäuferin Obst & Gemüse (m/w/d). Jetzt ist gerade Zwetschgenernte, wir melden uns trotzdem
    spätestens in zehn Tagen.

    Marschland eG
  `,
  ),
  got(
    'marschland-2-einladung',
    '2026-08-26T12:12+02:00',
    swantje,
    'Einkauf Obst & Gemüse: kommen Sie vorbei?',
    letter`
    Liebe Frau Harmsen,

    Ihre Bewerbung lag keine zwei Stunden, da stand Herr Tjarks in meiner Tür. Mögen Sie uns nächste Woche besuchen, am liebsten
    Donnerstag? Dann lade ich Sie gleich in unseren Kalender ein.

    Swantje Hoffhenke
  `,
    { client: 'gmail' },
  ),
  google(box, 'marschland-3-termin', '2026-08-26T18:30+02:00', visit, { tongue: 'de' }),
  sent(
    'marschland-4-dank',
    '2026-09-04T09:13+02:00',
    'Enno Tjarks <e.tjarks@marschland.example>',
    'Danke für gestern',
    letter`
    Lieber Herr Tjarks,

    danke für die Stunde gestern und die Führung durchs Kühlhaus. Ich habe mir noch auf dem Deich drei Fragen zu den Äpfeln notiert und
    bringe sie mit, wenn ich darf.

    Wiebke Harmsen
  `,
  ),
  offer,
  sentRe(
    'marschland-6-angenommen',
    '2026-09-17T08:05+02:00',
    offer,
    letter`
    Liebe Frau Hoffhenke,

    ich mag! Ich nehme Ihr Angebot mit großer Freude an, der unterschriebene Vertrag geht heute in die Post.

    Bis zum 1. November
    Wiebke Harmsen
  `,
  ),
  gotRe(
    'marschland-7-freude',
    '2026-09-17T09:31+02:00',
    swantje,
    offer,
    letter`
    Juhu! Herr Tjarks hat eben im Kühlhaus gejubelt, es hallt noch nach. Alles Weitere per Post.

    Swantje Hoffhenke
  `,
    { client: 'gmail' },
  ),
]

const kontor = 'Kontor Sieben Karriere <karriere@kontorsieben.example>'

/** Zwei Stellen bei einem Haus: eine endet, eine schweigt. */
export const kontorSieben: readonly HuntMail[] = [
  got(
    'kontor-1-eingang-gewuerze',
    '2026-05-18T12:00+02:00',
    robot(kontor, 'Kontor Sieben'),
    'Ihre Bewerbung: Junior Buyer Gewürze (m/w/d)',
    letter`
    Guten Tag Frau Harmsen,

    herzlichen Dank, Ihre Unterlagen zur Ausschreibung "Junior Buyer Gewürze (m/w/d)" sind eingetroffen.

    Ihr Kontor Sieben
  `,
  ),
  got(
    'kontor-2-eingang-kaffee',
    '2026-08-24T12:00+02:00',
    robot(kontor, 'Kontor Sieben'),
    'Ihre Bewerbung: Rohkaffee-Einkauf (m/w/d)',
    letter`
    Guten Tag Frau Harmsen,

    herzlichen Dank, Ihre Unterlagen zur Ausschreibung "Rohkaffee-Einkauf (m/w/d)" sind eingetroffen.

    Ihr Kontor Sieben
  `,
  ),
  got(
    'kontor-3-absage-gewuerze',
    '2026-06-01T12:00+02:00',
    robot(kontor, 'Kontor Sieben'),
    'Junior Buyer Gewürze (m/w/d)',
    letter`
    Guten Tag Frau Harmsen,

    für die Ausschreibung "Junior Buyer Gewürze (m/w/d)" setzen wir eine abgeschlossene Ausbildung im Groß- und Außenhandel voraus. Da Sie
    einen anderen Weg genommen haben, können wir Sie im weiteren Verfahren nicht berücksichtigen.

    Wir bedauern das und wünschen Ihnen für die Zukunft alles Gute.

    Ihr Kontor Sieben
  `,
  ),
]

export const vorbei: readonly HuntMail[] = [
  got(
    'vorbei-1-xing',
    '2026-06-11T10:10+02:00',
    'Timo Brandes <t.brandes@kompakt-personal.example>',
    'Spannende Vakanz in Hannover',
    letter`
    Hallo Frau Harmsen,

    Ihr Profil hat mich überzeugt! Für einen Automobilzulieferer suche ich einen Lead Buyer Elektronik in Hannover. Wären Sie grundsätzlich
    offen für einen Wechsel? Dann lassen Sie uns gern zehn Minuten telefonieren.

    Timo Brandes
    Kompakt Personal
  `,
    { body: 'html' },
  ),
  got(
    'vorbei-2-inmail',
    '2026-08-06T14:00+02:00',
    linkedIn(
      'email_inmail_single_inmail_content',
      'Wiebke Harmsen (Einkäuferin)',
      'Aylin Demir über LinkedIn <inmail-hit-reply@linkedin.com>',
    ),
    'Einkauf meets Food?',
    letter`
    Aylin Demir
    Talent Partner bei Frischwolke

    Hi Wiebke, wir bauen gerade den Einkauf auf und dein Profil sieht mega aus. Hast du Lust auf einen virtuellen Kaffee? LG Aylin
  `,
    { headers: { 'X-LinkedIn-Class': 'INMAIL' } },
  ),
  got(
    'vorbei-3-pool',
    '2026-07-22T09:00+02:00',
    robot('Frischwolke <no-reply@frischwolke.teamtailor-mail.com>', 'Frischwolke'),
    'Willkommen in unserem Talentpool',
    letter`
    Hallo Wiebke,

    du bist jetzt Teil unseres Talentpools. Sobald es eine Stelle gibt, die zu dir passt, melden wir uns.
  `,
  ),
]
