import { letter } from '../../../../demo/source/mail.ts'
import { exchangeUid } from '../../source/calendar.ts'
import { interview, person, personOr } from '../../truth-types.ts'
import { berlin, lena, story } from '../cast.ts'

export function fernklarStory() {
  const s = story('fernklar')
  const ute = 'Ute Sommerfeld <sommerfeld@fernklar.example>'
  const nikolai = 'Nikolai Brenner <brenner@fernklar.example>'
  const pia = 'Pia Lützow <luetzow@fernklar.example>'
  const mine = s.sent(
    '2026-07-29T11:00+02:00',
    ute,
    'Bewerbung als Service Design Lead',
    letter`
    Sehr geehrte Frau Sommerfeld,

    auf Ihrer Website habe ich gelesen, dass Fernklar einen Service Design Lead sucht. Mein Lebenslauf und eine Auswahl
    meiner Arbeiten liegen bei.

    Freundliche Grüße
    Lena Borgwardt
  `,
  )
  const thanks = s.gotRe(
    'confirmation',
    '2026-07-29T14:22+02:00',
    ute,
    mine,
    letter`
    Hallo Frau Borgwardt,

    vielen Dank für Ihre Bewerbung, sie ist gut bei mir angekommen. Ich bespreche sie Anfang der Woche mit dem
    Fachbereich und komme dann auf Sie zu.

    Beste Grüße
    Ute Sommerfeld
    HR Business Partnerin, Fernklar GmbH
  `,
  )
  const when = s.gotRe(
    'interview',
    '2026-08-04T10:15+02:00',
    ute,
    mine,
    letter`
    Hallo Frau Borgwardt,

    der Fachbereich ist sehr angetan. Hätten Sie am 11. oder 12. August Zeit für ein erstes Gespräch per Teams?

    Beste Grüße
    Ute Sommerfeld
  `,
    { quoting: true, client: 'outlook' },
  )
  s.sentRe(
    '2026-08-04T11:02+02:00',
    when,
    letter`
    Hallo Frau Sommerfeld,

    am 12. August ginge es bei mir den ganzen Tag.

    Beste Grüße
    Lena Borgwardt
  `,
  )
  const a = {
    uid: exchangeUid('fernklar 1'),
    title: 'Erstgespräch Service Design Lead',
    start: '2026-08-12T09:00',
    end: '2026-08-12T10:00',
    zone: berlin,
    organizer: ute,
    me: lena,
    guests: [nikolai],
    place: 'Microsoft Teams-Besprechung',
  }
  const first = s.outlook(
    'interview',
    '2026-08-05T08:44+02:00',
    a,
    letter`
    Hallo Frau Borgwardt,

    anbei der Termin mit Nikolai Brenner, Leiter Customer Experience, und mir.

    Ute Sommerfeld
  `,
  )
  const b = {
    ...a,
    uid: exchangeUid('fernklar 2'),
    title: 'Zweitgespräch Service Design Lead (vor Ort)',
    start: '2026-08-24T14:00',
    end: '2026-08-24T16:00',
    guests: [nikolai, pia],
    room: 'Besprechungsraum Elbe <raum-elbe@fernklar.example>',
    place: 'Fernklar GmbH, Am Kai 3, Hamburg',
  }
  const second = s.outlook(
    'interview',
    '2026-08-17T09:30+02:00',
    b,
    letter`
    Hallo Frau Borgwardt,

    schön, dass es weitergeht! Beim zweiten Gespräch ist auch Pia Lützow aus dem Designteam dabei.

    Ute Sommerfeld
  `,
  )
  const offer = s.gotRe(
    'offer',
    '2026-08-31T16:00+02:00',
    ute,
    thanks,
    letter`
    Liebe Frau Borgwardt,

    ich freue mich sehr, Ihnen mitteilen zu können, dass wir uns für Sie entschieden haben! Wir bieten Ihnen die Stelle
    als Service Design Lead zum 15. Oktober an. Den Arbeitsvertrag finden Sie im Anhang.

    Herzliche Grüße
    Ute Sommerfeld
  `,
    { subject: 'Zusage: Service Design Lead' },
  )
  const yes = s.sentRe(
    '2026-09-02T09:00+02:00',
    offer,
    letter`
    Liebe Frau Sommerfeld,

    ich nehme Ihr Angebot sehr gerne an! Den unterschriebenen Vertrag schicke ich heute per Post.

    Herzliche Grüße
    Lena Borgwardt
  `,
  )
  s.gotRe(
    'reply-by-person',
    '2026-09-02T09:25+02:00',
    ute,
    yes,
    letter`
    Liebe Frau Borgwardt,

    wunderbar, wir freuen uns auf Sie. Zum Onboarding melde ich mich Ende September.

    Ute Sommerfeld
  `,
  )
  return s.told({
    company: 'Fernklar',
    companyAliases: ['Fernklar GmbH'],
    role: 'Service Design Lead',
    stage: 'closed',
    outcome: 'accepted',
    appliedOn: '2026-07-29',
    closedOn: '2026-09-02',
    interviews: [
      interview(
        '2026-08-12T09:00+02:00',
        '2026-08-12T10:00+02:00',
        'video',
        'done',
        ['Ute Sommerfeld', 'Nikolai Brenner'],
        [first.name],
        berlin,
      ),
      interview(
        '2026-08-24T14:00+02:00',
        '2026-08-24T16:00+02:00',
        'onsite',
        'done',
        ['Ute Sommerfeld', 'Nikolai Brenner', 'Pia Lützow'],
        [second.name],
        berlin,
      ),
    ],
    people: [
      personOr(['recruiter'], 'Ute Sommerfeld', 'hr', 'sommerfeld@fernklar.example'),
      person('Nikolai Brenner', 'hiring-manager', 'brenner@fernklar.example'),
      person('Pia Lützow', 'interviewer', 'luetzow@fernklar.example'),
    ],
  })
}
