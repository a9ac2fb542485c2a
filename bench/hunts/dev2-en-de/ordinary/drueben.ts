/** Die Tante in Knittelfeld, der Freund in Husum, Vereine, Rechnungen. */
import type { HuntMail } from '../../source/correspondence.ts'
import { ordinary, type Row } from '../../source/story.ts'
import { robot } from '../../source/systems.ts'
import { box, rowanDaheim } from '../cast.ts'

const tante = 'Gretl Adler <gretl.adler@briefkastl.example>'
const henning = 'Henning Claussen <henning.claussen@nordpost.example>'

const rows: readonly Row[] = [
  [
    '2026-04-17T12:00+02:00',
    henning,
    'Windrose',
    'Moin! Hab gehört, du hast dich bei Windrose beworben? Thore sitzt bei mir im Segelverein, guter Typ. Soll ich was sagen?',
  ],
  [
    '2026-04-29T20:05+02:00',
    tante,
    'Juchhu',
    'Lieber Rowan, der Murtaler sucht einen EDV-Chef, ich hab dir die Annonce ausgeschnitten und eingescannt. Da könntest bei mir wohnen!',
  ],
  ['2026-05-08T19:00+02:00', henning, 'und?', 'Wie war das Technikgespräch gestern? Haben sie dich gegrillt?'],
  [
    '2026-05-20T09:15+02:00',
    robot('Nachtzug Alpin <buchung@nachtzugalpin.example>', 'Nachtzug Alpin'),
    'Ihre Buchung NZ-77120',
    'Brüssel Midi - Wien Hbf, 13. Juni 2026, Abteil 21. Ihre Fahrkarte finden Sie im Anhang.',
  ],
  [
    '2026-05-27T08:00+02:00',
    robot('Stellenlotse <jobagent@stellenlotse.example>', 'Stellenlotse', ['Abmelden']),
    'Ihr Jobagent: 14 neue Treffer',
    'Site Reliability Engineer (m/w/d) - Windrose - Husum\nLinux-Administrator (m/w/d) - Kiel\nJetzt bewerben!',
  ],
  [
    '2026-06-05T21:12+02:00',
    henning,
    'Re: die Kollegin aus Esbjerg',
    'Mist. Thore hat heute beim Auftakeln gesagt, es war haarscharf. Komm trotzdem im August zum Segeln.',
  ],
  [
    '2026-06-15T17:00+02:00',
    tante,
    'Na?',
    'Hat der Herr Pfandl was gesagt? Ich kenn seine Mutter vom Kirchenchor. Kaiserschmarrn steht auf dem Herd.',
  ],
  [
    '2026-06-23T10:10+02:00',
    'Segelverein Husum-Süd <vorstand@svhusumsued.example>',
    'Ihre Aufnahme als Gastmitglied',
    'Moin Herr Adler,\n\nIhr Antrag auf Gastmitgliedschaft wurde in der Sitzung vom 19. Juni angenommen. Der Beitrag beträgt 40 Euro.',
  ],
  [
    '2026-07-02T18:18+02:00',
    tante,
    'Trottel',
    'Der Pfandl ist ein Trottel und das sag ich seiner Mutter am Sonntag auch.',
  ],
  [
    '2026-07-09T07:30+02:00',
    robot('Karrierekompass <newsletter@karrierekompass-de.example>', 'Karrierekompass', ['Newsletter abbestellen']),
    'Absage erhalten? So bleiben Sie im Gespräch',
    '„Leider müssen wir Ihnen mitteilen, dass wir uns für einen anderen Bewerber entschieden haben." Was Sie jetzt tun können.',
  ],
  [
    '2026-07-15T15:45+02:00',
    'Ferienhof Deichblick <buchung@hofdeichblick.example>',
    'Ihre Anfrage',
    'Lieber Herr Adler,\n\nleider ist die Ferienwohnung in dieser Woche schon vergeben. Vom 22. bis 29. August hätten wir noch etwas frei.',
  ],
  [
    '2026-07-31T09:09+02:00',
    henning,
    'Knödel',
    'Ernsthaft, „kurz und schmerzlos"? Wer nennt seine Firma auch so. Meine Lütte hat übrigens auch gerade drei Absagen für die Lehre kassiert.',
  ],
  [
    '2026-08-14T12:34+02:00',
    'Liegenschaften Bözingen <vermietung@boezingen-immo.example>',
    'Wohnungsbesichtigung',
    'Guten Tag Herr Adler\n\nSie können die 4.5-Zimmer-Wohnung am Donnerstag, 20. August um 15 Uhr besichtigen. Es gibt weitere Bewerber.',
  ],
  [
    '2026-09-01T19:19+02:00',
    tante,
    'Die Schweiz!',
    'Mein Bub in der Schweiz! Und eine Uhr nach zehn Jahren! Unterschreib ja nicht gleich, lies das Kleingedruckte.',
  ],
  ['2026-09-12T10:00+02:00', henning, 'Re: bleiben', 'Richtig so. Bären gehen vor Uhren. Grüß Beth!'],
  [
    '2026-09-20T08:08+02:00',
    robot('Konsulat Edinburg <termine@konsulat-post.example>', 'Terminvergabe'),
    'Ihr Termin',
    'Ihr Termin zur Passbeantragung: Mittwoch, 14. Oktober 2026, 10:20 Uhr. Bitte erscheinen Sie pünktlich.',
  ],
]

export const drueben: readonly HuntMail[] = [
  ...ordinary(
    box,
    'drueben',
    rows.map(([at, from, subject, text]): Row => [at, from, subject, text, { to: rowanDaheim, tongue: 'de' }]),
  ),
  box.sent(
    'drueben-henning',
    '2026-04-17T19:00+01:00',
    henning,
    'Re: Windrose',
    'Moin Henning, sag bloß nichts! Ich will das ohne Wind von hinten schaffen.',
    { from: rowanDaheim, tongue: 'de' },
  ),
  box.sent(
    'drueben-tante',
    '2026-07-01T21:00+01:00',
    tante,
    'Judenburg',
    'Liebe Gretl, sie haben sich für einen anderen entschieden, einen mit Führungserfahrung. Der Kaiserschmarrn war die Reise wert. Dein Rowan',
    { from: rowanDaheim, tongue: 'de' },
  ),
]
