import { letter } from '../../../../demo/source/mail.ts'
import { interview, personOr } from '../../truth-types.ts'
import { story } from '../cast.ts'

export function grauburgStory() {
  const s = story('grauburg')
  const kessler = 'Dr. Friedrich Kessler <kessler@museum-grauburg.example>'
  const mine = s.sent(
    '2026-07-08T21:03+02:00',
    'Museum Grauburg <jobs@museum-grauburg.example>',
    'Bewerbung: Projektleitung Besucherforschung',
    letter`
    Sehr geehrte Damen und Herren,

    mit großer Freude bewerbe ich mich als Projektleitung Besucherforschung am Museum Grauburg. Die Unterlagen liegen
    als PDF bei.

    Freundliche Grüße
    Lena Borgwardt
  `,
  )
  const invited = s.gotRe(
    'interview',
    '2026-07-15T16:25+02:00',
    kessler,
    mine,
    letter`
    Liebe Frau Borgwardt,

    Ihre Bewerbung hat uns gefallen. Wir laden Sie herzlich zu einem Gespräch am 23. Juli um 10:30 Uhr ins Museum ein
    (Verwaltung, 2. Stock). Ich leite die Abteilung Vermittlung und werde das Gespräch mit Ihnen führen.

    Mit freundlichen Grüßen
    Friedrich Kessler
  `,
    { quoting: true },
  )
  s.sentRe(
    '2026-07-15T18:00+02:00',
    invited,
    letter`
    Sehr geehrter Herr Dr. Kessler,

    vielen Dank für die Einladung, ich komme sehr gerne am 23. Juli um 10:30 Uhr.

    Freundliche Grüße
    Lena Borgwardt
  `,
  )
  s.sentRe(
    '2026-07-24T08:33+02:00',
    invited,
    letter`
    Sehr geehrter Herr Dr. Kessler,

    herzlichen Dank für das Gespräch und die Führung durch das Depot. Ich freue mich, von Ihnen zu hören.

    Freundliche Grüße
    Lena Borgwardt
  `,
  )
  s.sentRe(
    '2026-08-21T09:12+02:00',
    invited,
    letter`
    Sehr geehrter Herr Dr. Kessler,

    darf ich fragen, ob es in Sachen Besucherforschung schon eine Entscheidung gibt? Ich bin weiterhin sehr interessiert.

    Freundliche Grüße
    Lena Borgwardt
  `,
  )
  return s.told({
    company: 'Museum Grauburg',
    role: 'Projektleitung Besucherforschung',
    stage: 'interviewing',
    appliedOn: '2026-07-08',
    closedOn: null,
    interviews: [interview('2026-07-23T10:30+02:00', null, 'onsite', 'done', ['Friedrich Kessler'], [invited.name])],
    people: [personOr(['interviewer'], 'Friedrich Kessler', 'hiring-manager', 'kessler@museum-grauburg.example')],
  })
}
