import { letter } from '../../../../demo/source/mail.ts'
import { googleUid } from '../../source/calendar.ts'
import { linkedIn } from '../../source/systems.ts'
import { interview, person, personalNo, personOr } from '../../truth-types.ts'
import { amsterdam, story, tiago } from '../cast.ts'

export function brouwStory() {
  const s = story('brouwerij')
  const loes = 'Loes Hartman <loes@dehopbel.example>'
  s.got(
    'confirmation',
    '2026-02-11T21:15+01:00',
    linkedIn('email_application_confirmation_with_nba_01', 'Tiago Verhoeven (Controller)'),
    'Tiago, je sollicitatie is verzonden naar Brouwerij De Hopbel',
    letter`
    Je sollicitatie is verzonden naar Brouwerij De Hopbel

    Controller
    Brouwerij De Hopbel · Utrecht (Op locatie)
  `,
  )
  const ask = s.got(
    'interview',
    '2026-02-17T10:10+01:00',
    loes,
    'Biertje? (sollicitatie Controller)',
    letter`
    Ha Tiago,

    Leuke brief! Kom je woensdag 25 februari om 16:00 langs in de brouwerij? Je spreekt mij (ik ben de eigenaar) en onze
    boekhouder Wim Slot.

    Proost,
    Loes Hartman
  `,
    { client: 'apple' },
  )
  const yes = s.sentRe(
    '2026-02-17T12:00+01:00',
    ask,
    letter`
    Ha Loes, graag! Woensdag 25 februari om 16:00 staat in de agenda.

    Tiago
  `,
  )
  const a = {
    uid: googleUid('hopbel proef'),
    title: 'Meedraaidag Tiago',
    start: '2026-03-10T09:00',
    end: '2026-03-10T16:00',
    zone: amsterdam,
    organizer: loes,
    me: tiago,
    place: 'Brouwerij De Hopbel, Kanaalweg 8, Utrecht',
  }
  const day = s.google('interview', '2026-03-02T09:00+01:00', a)
  const gone = s.google('cancelled', '2026-03-09T17:00+01:00', { ...a, seq: 1, cancelled: true })
  const no = s.got(
    'rejection',
    '2026-03-09T17:08+01:00',
    loes,
    'Sorry...',
    letter`
    Ha Tiago,

    Ik val maar met de deur in huis: we hebben vandaag iemand uit het eigen team gevraagd en zij heeft ja gezegd. Dus morgen
    hoef je niet te komen. Het spijt me dat het zo laat is.

    Kom gauw eens een pint halen, die krijg je van mij.

    Loes
  `,
    { client: 'apple' },
  )
  s.sentRe(
    '2026-03-09T19:30+01:00',
    no,
    letter`
    Ha Loes, jammer maar helaas. Die pint kom ik halen!

    Tiago
  `,
  )
  return s.told({
    company: 'Brouwerij De Hopbel',
    companyAliases: ['De Hopbel'],
    role: 'Controller',
    stage: 'closed',
    outcome: 'rejected',
    appliedOn: '2026-02-11',
    closedOn: '2026-03-09',
    no: personalNo(no.name, 'internal'),
    interviews: [
      interview('2026-02-25T16:00+01:00', null, 'onsite', 'done', ['Loes Hartman', 'Wim Slot'], [ask.name, yes.name]),
      interview(
        '2026-03-10T09:00+01:00',
        '2026-03-10T16:00+01:00',
        'onsite',
        'cancelled',
        ['Loes Hartman'],
        [day.name, gone.name, no.name],
        amsterdam,
      ),
    ],
    people: [
      personOr(['interviewer', 'recruiter'], 'Loes Hartman', 'hiring-manager', 'loes@dehopbel.example'),
      person('Wim Slot', 'interviewer'),
    ],
  })
}
