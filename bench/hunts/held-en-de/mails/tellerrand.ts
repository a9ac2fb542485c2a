import { letter } from '../../../../demo/source/mail.ts'
import { interview, person, personalNo, personOr } from '../../truth-types.ts'
import { story } from '../cast.ts'

export function tellerrandStory() {
  const s = story('tellerrand')
  const weidner = 'Sascha Weidner <weidner@weidner-partner.example>'
  const first = s.got(
    'outreach',
    '2026-06-01T09:05+02:00',
    weidner,
    'Spannende Position: Head of Research in Hamburg',
    letter`
    Guten Tag Frau Borgwardt,

    mein Name ist Sascha Weidner, ich bin Personalberater bei Weidner & Partner. Für unseren Kunden, die Tellerrand
    Lebensmittel GmbH, suche ich exklusiv einen Head of Research (m/w/d). Ihr Profil passt auf den ersten Blick sehr gut.

    Hätten Sie Lust, sich dazu in den nächsten Tagen kurz telefonisch auszutauschen?

    Mit besten Grüßen
    Sascha Weidner
    Weidner & Partner Personalberatung
    Mobil 0151 555 0199
  `,
  )
  s.sentRe(
    '2026-06-01T12:33+02:00',
    first,
    letter`
    Guten Tag Herr Weidner,

    das klingt interessant, gerne. Mein Lebenslauf liegt bei. Morgen ab 16 Uhr bin ich gut erreichbar.

    Freundliche Grüße
    Lena Borgwardt
  `,
  )
  s.gotRe(
    'reply-by-person',
    '2026-06-03T10:10+02:00',
    weidner,
    first,
    letter`
    Guten Tag Frau Borgwardt,

    vielen Dank für das angenehme Telefonat gestern. Ich habe Ihre Unterlagen heute an Frau Dr. Lohse bei Tellerrand
    weitergeleitet und melde mich, sobald ich etwas höre.

    Mit besten Grüßen
    Sascha Weidner
  `,
  )
  const talk = s.got(
    'interview',
    '2026-06-09T15:45+02:00',
    weidner,
    'Termin bei Tellerrand',
    letter`
    Guten Tag Frau Borgwardt,

    gute Nachrichten: Tellerrand möchte Sie kennenlernen. Ihr Gespräch findet am Dienstag, 16. Juni 2026, um 14:00 Uhr
    vor Ort statt, Lagerstraße 11, Hamburg. Sie sprechen mit Frau Dr. Annika Lohse (Geschäftsführerin Marke).

    Bitte bestätigen Sie mir den Termin kurz.

    Mit besten Grüßen
    Sascha Weidner
  `,
  )
  s.sentRe(
    '2026-06-09T17:01+02:00',
    talk,
    letter`
    Guten Tag Herr Weidner,

    der Termin passt, vielen Dank.

    Freundliche Grüße
    Lena Borgwardt
  `,
  )
  const phoned = s.sent(
    '2026-06-26T17:30+02:00',
    weidner,
    'Ihr Anruf von eben',
    letter`
    Guten Tag Herr Weidner,

    danke, dass Sie mir die Absage von Tellerrand persönlich am Telefon mitgeteilt haben. Dass Frau Dr. Lohse eine
    interne Kandidatin vorzieht, kann ich nachvollziehen, auch wenn ich natürlich enttäuscht bin.

    Denken Sie bei passenden Positionen gerne wieder an mich.

    Freundliche Grüße
    Lena Borgwardt
  `,
  )
  s.gotRe(
    'reply-by-person',
    '2026-06-29T08:50+02:00',
    weidner,
    phoned,
    letter`
    Guten Tag Frau Borgwardt,

    sehr gerne, ich behalte Sie im Blick. Eine gute Woche Ihnen!

    Sascha Weidner
  `,
  )
  return s.told({
    company: 'Tellerrand Lebensmittel',
    companyAliases: ['Tellerrand', 'Tellerrand Lebensmittel GmbH'],
    role: 'Head of Research',
    agency: 'Weidner & Partner',
    stage: 'closed',
    outcome: 'rejected',
    appliedOn: null,
    closedOn: '2026-06-26',
    no: personalNo(phoned.name, 'internal'),
    interviews: [interview('2026-06-16T14:00+02:00', null, 'onsite', 'done', ['Annika Lohse'], [talk.name])],
    people: [
      person('Sascha Weidner', 'agency', 'weidner@weidner-partner.example'),
      personOr(['interviewer'], 'Annika Lohse', 'hiring-manager'),
    ],
  })
}
