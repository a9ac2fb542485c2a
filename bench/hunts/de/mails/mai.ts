/** Mai: Personio und Maschinenbau, softgarden und eine Werft. */
import { letter } from '../../../../demo/source/mail.ts'
import { exchangeUid, outlook } from '../../source/calendar.ts'
import type { HuntMail } from '../../source/correspondence.ts'
import { personio, robot } from '../../source/systems.ts'
import { box, got, sent, sentRe, wiebke } from '../cast.ts'

const relay = 'Katrin Ohlendorf (Kranz & Söhne) <kranz-soehne-jobs@m.personio.de>'
const ohlendorf = 'Ohlendorf, Katrin <k.ohlendorf@kranz-soehne.example>'
const brockmann = 'Brockmann, Uwe <u.brockmann@kranz-soehne.example>'
const yilmaz = 'Yilmaz, Defne <d.yilmaz@kranz-soehne.example>'

const asked = got(
  'kranz-2-telefonat',
  '2026-05-12T10:14+02:00',
  relay,
  'Ihre Bewerbung bei Kranz & Söhne',
  letter`
  Sehr geehrte Frau Harmsen,

  Ihre Bewerbung als Strategische Einkäuferin Guss- und Schmiedeteile hat uns sehr angesprochen. Gern würde ich vorab kurz mit
  Ihnen telefonieren.

  Wann erreiche ich Sie diese oder nächste Woche am besten?

  Freundliche Grüße aus Verden
  Katrin Ohlendorf
  Personalreferentin
`,
  { body: 'both' },
)

const first = {
  uid: exchangeUid('kranz erstgespraech'),
  title: 'Vorstellungsgespräch Frau Harmsen - Strategischer Einkauf',
  start: '2026-05-21T14:00',
  end: '2026-05-21T15:30',
  zone: 'Europe/Berlin',
  organizer: ohlendorf,
  me: wiebke,
  guests: [brockmann],
  room: 'Besprechung EG <bespr.eg@kranz-soehne.example>',
  place: 'Kranz & Söhne, Industriestraße 12, Verden',
}

export const kranz: readonly HuntMail[] = [
  got(
    'kranz-1-eingang',
    '2026-05-06T17:31+02:00',
    personio('kranz-soehne', 'Kranz & Söhne Maschinenbau GmbH'),
    'Eingangsbestätigung Ihrer Bewerbung',
    letter`
    Guten Tag Frau Harmsen,

    vielen Dank für Ihre Bewerbung als Strategische Einkäuferin Guss- und Schmiedeteile (m/w/d).

    Wir prüfen Ihre Unterlagen sorgfältig. Das kann einen Moment dauern; sollten wir Ihnen keine Zusage machen können, erhalten
    Sie ebenfalls eine Nachricht von uns.

    Kranz & Söhne Maschinenbau GmbH
  `,
  ),
  asked,
  sentRe(
    'kranz-3-erreichbar',
    '2026-05-12T18:02+02:00',
    asked,
    letter`
    Sehr geehrte Frau Ohlendorf,

    das freut mich. Am Mittwoch bin ich ab 13 Uhr gut zu erreichen, unter 0151 5550 1123.

    Mit freundlichen Grüßen
    Wiebke Harmsen
  `,
  ),
  outlook(
    box,
    'kranz-4-einladung',
    '2026-05-15T09:20+02:00',
    first,
    letter`
    Sehr geehrte Frau Harmsen,

    wie am Mittwoch telefonisch besprochen, lade ich Sie herzlich zum Vorstellungsgespräch ein. Neben mir nimmt Herr Uwe Brockmann,
    Leiter Einkauf, teil.

    Bitte melden Sie sich an der Pforte. Parkplätze sind vorhanden.

    Mit freundlichen Grüßen
    Katrin Ohlendorf
  `,
    { charset: 'iso-8859-1' },
  ),
  outlook(
    box,
    'kranz-5-zweites',
    '2026-05-28T16:05+02:00',
    {
      ...first,
      uid: exchangeUid('kranz zweites'),
      title: 'Zweites Gespräch mit Werksrundgang - Frau Harmsen',
      start: '2026-06-09T09:00',
      end: '2026-06-09T12:00',
      guests: [brockmann, yilmaz],
    },
    letter`
    Sehr geehrte Frau Harmsen,

    das Gespräch in der vergangenen Woche ist uns in bester Erinnerung. Herr Brockmann möchte Ihnen nun die Gießerei zeigen, und
    Frau Defne Yilmaz aus der Qualitätssicherung möchte Sie kennenlernen. Sicherheitsschuhe stellen wir, welche Größe brauchen
    Sie?

    Mit freundlichen Grüßen
    Katrin Ohlendorf
  `,
    { charset: 'iso-8859-1' },
  ),
  sent(
    'kranz-6-groesse',
    '2026-05-28T19:47+02:00',
    ohlendorf,
    'AW: Zweites Gespräch mit Werksrundgang - Frau Harmsen',
    letter`
    Sehr geehrte Frau Ohlendorf,

    sehr gern, ich bin am 9. Juni um 9 Uhr bei Ihnen. Größe 40.

    Mit freundlichen Grüßen
    Wiebke Harmsen
  `,
  ),
  got(
    'kranz-7-absage',
    '2026-06-18T15:40+02:00',
    ohlendorf,
    'Unsere Gespräche',
    letter`
    Sehr geehrte Frau Harmsen,

    die Entscheidung hat uns eine ganze Woche gekostet, und sie ist nicht auf Sie gefallen. Die Kollegin, die im August bei uns
    anfängt, hat zehn Jahre lang selbst Gussteile konstruiert, das gab am Ende den Ausschlag.

    Herr Brockmann hat mich gebeten, Ihnen auszurichten, dass Ihre Fragen zum Sandkern die besten waren, die ihm je eine
    Einkäuferin gestellt hat. Wenn Sie mögen, ruft er Sie in den nächsten Tagen an und erzählt Ihnen, was er sonst noch
    mitgenommen hat.

    Ich danke Ihnen für zwei sehr angenehme Vormittage.

    Katrin Ohlendorf
  `,
    { client: 'outlook', charset: 'iso-8859-1' },
  ),
  sent(
    'kranz-8-dank',
    '2026-06-19T08:55+02:00',
    ohlendorf,
    'AW: Unsere Gespräche',
    letter`
    Sehr geehrte Frau Ohlendorf,

    vielen Dank für Ihre Offenheit. Gegen zehn Jahre Konstruktion komme ich nicht an und gönne es der Kollegin. Über einen Anruf von
    Herrn Brockmann würde ich mich sehr freuen.

    Mit freundlichen Grüßen
    Wiebke Harmsen
  `,
  ),
]

const softgarden = robot('Lindwerft AG <no-reply@softgarden.io>', 'Lindwerft', ['Versand über softgarden e-recruiting'])

export const lindwerft: readonly HuntMail[] = [
  got(
    'lindwerft-1-eingang',
    '2026-05-11T20:19+02:00',
    softgarden,
    'Deine Bewerbung bei der Lindwerft AG',
    letter`
    Hallo Wiebke,

    deine Bewerbung für die Position "Technische Einkäuferin Schiffsausrüstung (w/m/d)", Referenznummer 20417, ist bei uns
    angekommen. Danke für dein Vertrauen!

    Wie geht es weiter? Wenn dein Profil passt, laden wir dich zu einem Online-Test ein. Falls es diesmal nicht klappt, melden wir
    uns ebenfalls.

    Dein Recruiting-Team der Lindwerft
  `,
  ),
  got(
    'lindwerft-2-test',
    '2026-05-19T09:00+02:00',
    softgarden,
    'Nächster Schritt: dein Online-Test',
    letter`
    Hallo Wiebke,

    du hast es in die nächste Runde geschafft. Bitte bearbeite bis zum 26. Mai den Online-Test (Zahlenverständnis, Sprache,
    Konzentration, zusammen 45 Minuten). Am besten an einem ruhigen Ort und nicht auf dem Handy.

    Test starten: https://lindwerft.softgarden.example/test
  `,
  ),
  got(
    'lindwerft-3-test-fertig',
    '2026-05-24T16:12+02:00',
    softgarden,
    'Dein Online-Test ist bei uns eingegangen',
    letter`
    Hallo Wiebke,

    geschafft! Alle drei Teile deines Tests für "Technische Einkäuferin Schiffsausrüstung (w/m/d)" sind abgeschlossen. Wir werten
    sie jetzt aus.
  `,
  ),
  got(
    'lindwerft-4-absage',
    '2026-06-03T07:00+02:00',
    softgarden,
    'Deine Bewerbung 20417',
    letter`
    Hallo Wiebke,

    die Auswertung ist da. Für die Gespräche haben wir Personen eingeladen, deren Profil insgesamt noch etwas näher an der Stelle
    liegt, und können dir deshalb keinen Platz in der nächsten Runde anbieten.

    Bitte hab Verständnis, dass wir zu einzelnen Ergebnissen keine Auskunft geben.

    Kurs halten!
    Dein Recruiting-Team der Lindwerft
  `,
  ),
]
