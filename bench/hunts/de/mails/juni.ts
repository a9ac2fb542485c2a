/** Juni: Stadtwerke mit d.vinci, ein Start-up, das duzt, und ein Nein am Telefon. */
import { letter } from '../../../../demo/source/mail.ts'
import { acceptance, google, googleUid } from '../../source/calendar.ts'
import type { HuntMail } from '../../source/correspondence.ts'
import { plainRobot } from '../../source/systems.ts'
import { box, got, gotRe, sentRe, wiebke } from '../cast.ts'

const dvinci = 'Stadtwerke Wesermünde, Personalgewinnung <candidate-58113@stadtwerke-wesermuende.dvinci-hr.com>'

const commission = got(
  'stadtwerke-3-auswahlgespraech',
  '2026-07-01T08:33+02:00',
  dvinci,
  'Einladung zum Auswahlgespräch, Kennziffer 26/31',
  letter`
  Sehr geehrte Frau Harmsen,

  wir freuen uns, Sie zu einem Auswahlgespräch für die Stelle Sachbearbeitung Vergabe und Einkauf (Kennziffer 26/31)
  einzuladen:

  Dienstag, 14. Juli 2026, 11:15 Uhr
  Verwaltungsgebäude, Am Gaswerk 1, Raum 2.07

  Der Auswahlkommission gehören an: Frau Dr. Margret Thole (Leiterin Zentraler Einkauf), Herr Jens Wübbena (Personalrat), Frau
  Silke Arends (Gleichstellungsbeauftragte) sowie die Unterzeichnerin. Das Gespräch dauert etwa 45 Minuten. Fahrtkosten können
  nicht erstattet werden.

  Bitte bestätigen Sie Ihre Teilnahme bis zum 8. Juli.

  Im Auftrag
  Frauke Meinders
  Personalgewinnung
`,
)

export const stadtwerke: readonly HuntMail[] = [
  got(
    'stadtwerke-1-eingang',
    '2026-06-08T12:00+02:00',
    plainRobot(dvinci, { 'Auto-Submitted': 'auto-replied' }),
    'Ihre Bewerbung auf die Kennziffer 26/31',
    letter`
    Sehr geehrte Frau Harmsen,

    Ihre Bewerbung um die Stelle Sachbearbeitung Vergabe und Einkauf (m/w/d), Kennziffer 26/31, ist am 08.06.2026 bei uns
    eingegangen. Die Bewerbungsfrist endet am 19.06.2026. Von Rückfragen zum Sachstand bitten wir bis dahin abzusehen.

    Stadtwerke Wesermünde
  `,
  ),
  got(
    'stadtwerke-2-zwischenstand',
    '2026-06-24T12:00+02:00',
    plainRobot(dvinci),
    'Zwischennachricht zur Kennziffer 26/31',
    letter`
    Sehr geehrte Frau Harmsen,

    aufgrund der erfreulich hohen Zahl an Bewerbungen dauert die Sichtung länger als geplant. Wir bitten Sie noch um etwas Geduld
    und kommen unaufgefordert auf Sie zu.

    Stadtwerke Wesermünde
  `,
  ),
  commission,
  sentRe(
    'stadtwerke-4-teilnahme',
    '2026-07-01T19:12+02:00',
    commission,
    letter`
    Sehr geehrte Frau Meinders,

    vielen Dank für die Einladung. Ich nehme am Auswahlgespräch am 14. Juli um 11:15 Uhr teil.

    Mit freundlichen Grüßen
    Wiebke Harmsen
  `,
  ),
  got(
    'stadtwerke-5-absage',
    '2026-07-29T10:05+02:00',
    dvinci,
    'Kennziffer 26/31',
    letter`
    Sehr geehrte Frau Harmsen,

    nach Abschluss des Auswahlverfahrens teile ich Ihnen mit, dass die Stelle einer Mitbewerberin übertragen werden soll, die nach
    Eignung, Befähigung und fachlicher Leistung vor Ihnen liegt. Die Besetzung erfolgt frühestens zwei Wochen nach Zugang dieses
    Schreibens.

    Für Ihr Interesse und die aufgewendete Mühe danke ich Ihnen.

    Im Auftrag
    Frauke Meinders
  `,
  ),
]

const jule = 'Jule von Moinhub <jule@moinhub.example>'
const talk = {
  uid: googleUid('moinhub kennenlernen'),
  title: 'Kennenlernen Wiebke & Moinhub',
  start: '2026-06-25T10:00',
  end: '2026-06-25T10:45',
  zone: 'Europe/Berlin',
  organizer: 'Jule Petersen <jule@moinhub.example>',
  me: wiebke,
  guests: ['Malte Ahrens <malte@moinhub.example>'],
  place: 'https://meet.google.com/moi-nhub-lek',
  notes: 'Malte (Gründer, macht bei uns den Einkauf bisher nebenbei) und ich freuen uns auf dich!',
}
const laterTalk = { ...talk, seq: 1, start: '2026-06-30T16:30', end: '2026-06-30T17:15' }
const moved = google(box, 'moinhub-4-verschoben', '2026-06-24T17:50+02:00', laterTalk, { tongue: 'de' })
const moinhubNo = got(
  'moinhub-6-absage',
  '2026-07-07T13:37+02:00',
  jule,
  'puh',
  letter`
  Hey Wiebke,

  ich mach's kurz, du hast es verdient: Wir gehen diesmal ohne dich weiter. Und zwar, weil du uns zu groß bist. Malte braucht
  jemanden, der Lieferscheine abheftet und in zwei Jahren vielleicht verhandelt. Du würdest dich bei uns ab Woche drei
  langweilen, das wäre nicht fair.

  Wenn wir mal eine Einkaufsleitung brauchen (und nicht nur so tun), meld ich mich bei dir. Versprochen.

  Ganz liebe Grüße
  Jule
`,
  { client: 'gmail' },
)

export const moinhub: readonly HuntMail[] = [
  got(
    'moinhub-1-eingang',
    '2026-06-15T22:41+02:00',
    plainRobot('Moinhub <jobs@moinhub.example>', { 'X-Mailer': 'rexx systems', 'Auto-Submitted': 'auto-generated' }),
    'Moin! Deine Bewerbung ist da',
    letter`
    Moin Wiebke,

    cool, dass du bei uns als Purchasing Managerin (all genders) einsteigen willst! Wir schauen uns alles an und geben dir in den
    nächsten Tagen Bescheid, so oder so.

    Deine Crew von Moinhub
  `,
  ),
  got(
    'moinhub-2-lust',
    '2026-06-18T11:26+02:00',
    jule,
    'Lust auf einen Schnack?',
    letter`
    Hi Wiebke!

    Ich bin Jule und kümmere mich bei Moinhub um alles, was mit Menschen zu tun hat. Deine Unterlagen haben hier für große Augen
    gesorgt. Wollen wir uns per Video kennenlernen? Ich schick dir einfach mal was für nächsten Donnerstag um zehn, schrei, wenn's
    nicht passt.

    Jule
  `,
    { client: 'gmail' },
  ),
  google(box, 'moinhub-3-termin', '2026-06-18T11:30+02:00', talk, { tongue: 'de' }),
  moved,
  acceptance(box, 'moinhub-5-zugesagt', '2026-06-24T18:20+02:00', laterTalk, moved, 'de'),
  moinhubNo,
  sentRe(
    'moinhub-7-antwort',
    '2026-07-07T20:03+02:00',
    moinhubNo,
    letter`
    Hey Jule,

    so nett hat mir noch keiner gesagt, dass ich zu groß bin. Danke. Grüß Malte, und meldet euch.

    Wiebke
  `,
  ),
]

const dierks = 'Henning Dierks <henning.dierks@nordfracht.example>'

const invitation = got(
  'nordfracht-2-einladung',
  '2026-06-22T13:48+02:00',
  dierks,
  'Einkäufer/in Fuhrpark: Einladung',
  letter`
  Hallo Frau Harmsen,

  hier bei uns in Bremerhaven geht es unkompliziert zu. Hätten Sie am Freitag, den 3. Juli, um 9.30 Uhr Zeit, sich mit mir und
  unserem Disponenten Ralf Cordes auf einen Kaffee zusammenzusetzen? Wir sitzen direkt hinter der Brücke.

  Mit besten Grüßen
  Henning Dierks
  Geschäftsführer
  Nordfracht Dierks GmbH & Co. KG
`,
  { client: 'outlook' },
)

export const nordfracht: readonly HuntMail[] = [
  got(
    'nordfracht-1-eingang',
    '2026-06-17T09:02+02:00',
    'Nordfracht Personal <personal@nordfracht.example>',
    'Ihre Bewerbung als Einkäufer/in Fuhrpark',
    letter`
    Sehr geehrte Frau Harmsen,

    Ihre Bewerbung haben wir dankend erhalten und an die Geschäftsführung weitergegeben.

    i. A. Gesa Lüers
    Nordfracht Dierks GmbH & Co. KG
  `,
    { client: 'outlook' },
  ),
  invitation,
  sentRe(
    'nordfracht-3-passt',
    '2026-06-22T17:15+02:00',
    invitation,
    letter`
    Hallo Herr Dierks,

    der 3. Juli um 9.30 Uhr passt mir gut. Ich finde Sie.

    Viele Grüße
    Wiebke Harmsen
  `,
  ),
  got(
    'nordfracht-4-nach-dem-anruf',
    '2026-07-13T17:20+02:00',
    dierks,
    'Unser Telefonat',
    letter`
    Hallo Frau Harmsen,

    wie eben schon am Telefon gesagt: Herr Cordes macht das künftig mit, der wollte schon immer vom Disponieren weg. Da hätte ich
    auch früher drauf kommen können. Tut mir leid für den Aufwand.

    Falls Sie wissen wollen, wie Sie bei uns angekommen sind, rufen Sie einfach durch, ich sag's Ihnen gern.

    Henning Dierks
  `,
    { client: 'outlook' },
  ),
  got(
    'nordfracht-5-rueckmeldung',
    '2026-07-16T12:02+02:00',
    dierks,
    'Nachtrag',
    letter`
    Hallo Frau Harmsen,

    gerade noch mal drüber nachgedacht, weil Sie gefragt haben. Ehrlich? Bei den Reifen waren Sie unschlagbar, beim Leasing haben
    Sie geschwommen. Lesen Sie sich da ein, dann nimmt Sie jede Spedition an der Küste mit Handkuss.

    Und beim nächsten Mal ruhig eher nach dem Geld fragen. Das wirkt nicht gierig.

    H. Dierks
  `,
    { client: 'outlook' },
  ),
  gotRe(
    'nordfracht-6-kontakt',
    '2026-07-20T08:00+02:00',
    dierks,
    invitation,
    letter`
    Ach ja, und wegen LinkedIn: habe ich nicht. Aber meine Nummer haben Sie ja.

    H. Dierks
  `,
    { client: 'outlook', quoting: true },
  ),
]
