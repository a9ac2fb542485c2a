import { letter } from '../../../../demo/source/mail.ts'
import { person, personalNo, personOr } from '../../truth-types.ts'
import { story } from '../cast.ts'

export function seeblickStory() {
  const s = story('seeblick')
  const tom = 'Tom Hagedorn <tom@seeblick-labs.example>'
  const mine = s.sent(
    '2026-07-14T12:50+02:00',
    tom,
    'Initiativbewerbung Service Design',
    letter`
    Hallo Tom,

    Jule Petersen meinte, ihr sucht vielleicht Verstärkung im Service Design. Hier sind mein Portfolio und mein
    Lebenslauf. Ich würde mich freuen, von dir zu hören.

    Viele Grüße
    Lena
  `,
  )
  const no = s.gotRe(
    'rejection',
    '2026-07-14T16:11+02:00',
    tom,
    mine,
    letter`
    Hi Lena,

    danke dir, tolles Portfolio! Wir haben gerade keinen Bedarf, tut mir leid. Frag gerne im Frühjahr noch mal an.

    Tom
    (Gründer, Seeblick Labs)
  `,
    { client: 'apple', quoting: true },
  )
  s.sentRe(
    '2026-07-14T16:40+02:00',
    no,
    letter`
    Danke für die schnelle Antwort, Tom. Mache ich!
    Lena
  `,
  )
  return s.told({
    company: 'Seeblick Labs',
    role: 'Service Design',
    roleAliases: ['Service Designer', 'Service Designerin'],
    stage: 'closed',
    outcome: 'rejected',
    appliedOn: '2026-07-14',
    closedOn: '2026-07-14',
    no: personalNo(no.name, 'closed', { reapplyHint: 'Frag gerne im Frühjahr noch mal an' }),
    people: [
      personOr(['recruiter', 'hr'], 'Tom Hagedorn', 'hiring-manager', 'tom@seeblick-labs.example'),
      person('Jule Petersen', 'referrer'),
    ],
  })
}
