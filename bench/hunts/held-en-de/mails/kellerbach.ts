import { letter } from '../../../../demo/source/mail.ts'
import { exchangeUid } from '../../source/calendar.ts'
import { personio } from '../../source/systems.ts'
import { interview, person, personalNo } from '../../truth-types.ts'
import { berlin, lena, story } from '../cast.ts'

export function kellerbachStory() {
  const s = story('kellerbach')
  const system = personio('kellerbach', 'Kellerbach Energie GmbH')
  const maren = 'Maren Thiele <m.thiele@kellerbach-energie.example>'
  const boris = 'Boris Radtke <b.radtke@kellerbach-energie.example>'
  s.got(
    'confirmation',
    '2026-05-06T10:12+02:00',
    system,
    'Deine Bewerbung bei Kellerbach Energie',
    letter`
    Hallo Lena,

    vielen Dank für deine Bewerbung als UX Researcher (m/w/d). Wir haben deine Unterlagen erhalten und schauen sie
    uns in Ruhe an. In der Regel melden wir uns innerhalb von zwei Wochen.

    Sollte es nicht passen, sagen wir dir das selbstverständlich auch.

    Dein Kellerbach Energie Recruiting-Team
  `,
  )
  const ask = s.got(
    'interview',
    '2026-05-15T14:40+02:00',
    maren,
    'Kennenlernen – UX Researcher (m/w/d)',
    letter`
    Hallo Lena,

    deine Bewerbung hat uns neugierig gemacht, und wir würden dich gerne in einem Videogespräch kennenlernen. Dabei
    wären Boris Radtke, der das Produktteam leitet, und ich.

    Passt es dir am 21. oder 22. Mai, jeweils vormittags? Sag gerne, welche Uhrzeit dir am liebsten ist.

    Viele Grüße
    Maren

    Maren Thiele
    Recruiterin | Kellerbach Energie GmbH
    Tel. 040 5550 118
  `,
    { client: 'outlook', body: 'both' },
  )
  s.sentRe(
    '2026-05-15T18:02+02:00',
    ask,
    letter`
    Hallo Maren,

    das freut mich sehr! Am 21. Mai ginge es bei mir ab 10 Uhr gut.

    Viele Grüße
    Lena
  `,
  )
  const a = {
    uid: exchangeUid('kellerbach'),
    title: 'Videogespräch Lena Borgwardt – UX Researcher',
    start: '2026-05-21T10:00',
    end: '2026-05-21T11:00',
    zone: berlin,
    organizer: maren,
    me: lena,
    guests: [boris],
    place: 'Microsoft Teams-Besprechung',
  }
  const invite = s.outlook(
    'interview',
    '2026-05-18T09:11+02:00',
    a,
    letter`
    Hallo Lena,

    hier der Termin für unser Gespräch. Den Link zur Teams-Besprechung findest du unten.

    Bis Donnerstag
    Maren

    https://teams.microsoft.com/l/meetup-join/19%3ameeting_kellerbach
  `,
  )
  const moved = s.outlook(
    'rescheduled',
    '2026-05-20T16:30+02:00',
    { ...a, seq: 1, start: '2026-05-22T11:30', end: '2026-05-22T12:30' },
    letter`
    Liebe Lena,

    Boris muss morgen kurzfristig nach Kiel. Können wir auf Freitag, 22. Mai, 11:30 Uhr schieben? Ich habe den Termin
    schon einmal angepasst.

    Danke für dein Verständnis!
    Maren
  `,
  )
  const accepted = s.accept(
    '2026-05-20T16:52+02:00',
    { ...a, seq: 1, start: '2026-05-22T11:30', end: '2026-05-22T12:30' },
    moved,
  )
  s.sent(
    '2026-05-22T15:20+02:00',
    maren,
    'Danke für das Gespräch',
    letter`
    Hallo Maren,

    vielen Dank an dich und Boris für das offene Gespräch heute. Ich habe noch mehr Lust auf die Aufgabe bekommen.

    Liebe Grüße
    Lena
  `,
  )
  const no = s.got(
    'rejection',
    '2026-06-03T13:05+02:00',
    maren,
    'Deine Bewerbung als UX Researcher (m/w/d)',
    letter`
    Liebe Lena,

    danke noch einmal für das sympathische Gespräch. Boris und ich haben uns die Entscheidung nicht leicht gemacht.
    Leider müssen wir dir absagen: Wir haben uns für eine Person entschieden, die schon länger im Energiemarkt forscht.

    Das sagt nichts über deine Qualität aus. Wenn du magst, rufe mich gerne an, dann gebe ich dir ausführlicheres
    Feedback. Und wir würden dich gerne in unseren Talentpool aufnehmen, wenn das für dich in Ordnung ist.

    Herzliche Grüße
    Maren

    Maren Thiele
    Recruiterin | Kellerbach Energie GmbH
  `,
    { client: 'outlook', body: 'both' },
  )
  const answer = s.sentRe(
    '2026-06-04T09:40+02:00',
    no,
    letter`
    Liebe Maren,

    schade, aber danke für die schnelle und freundliche Nachricht. In den Talentpool dürft ihr mich gerne aufnehmen.
    Ich rufe dich nächste Woche an.

    Liebe Grüße
    Lena
  `,
  )
  s.gotRe(
    'out-of-office',
    '2026-06-04T09:41+02:00',
    maren,
    answer,
    letter`
    Guten Tag,

    ich bin bis einschließlich 14. Juni nicht im Büro. Ihre Nachricht wird nicht weitergeleitet. In dringenden Fällen
    wenden Sie sich bitte an jobs@kellerbach-energie.example.

    Mit freundlichen Grüßen
    Maren Thiele
  `,
    {
      subject: 'Automatische Antwort: Deine Bewerbung als UX Researcher (m/w/d)',
      headers: { 'Auto-Submitted': 'auto-replied' },
    },
  )
  return s.told({
    company: 'Kellerbach Energie',
    companyAliases: ['Kellerbach Energie GmbH'],
    role: 'UX Researcher',
    stage: 'closed',
    outcome: 'rejected',
    appliedOn: '2026-05-06',
    closedOn: '2026-06-03',
    no: personalNo(no.name, 'other-candidate', { feedbackOffered: true }),
    interviews: [
      interview(
        '2026-05-22T11:30+02:00',
        '2026-05-22T12:30+02:00',
        'video',
        'done',
        ['Maren Thiele', 'Boris Radtke'],
        [invite.name, moved.name, accepted.name],
        berlin,
      ),
    ],
    people: [
      person('Maren Thiele', 'recruiter', 'm.thiele@kellerbach-energie.example'),
      person('Boris Radtke', 'hiring-manager', 'b.radtke@kellerbach-energie.example'),
    ],
  })
}
