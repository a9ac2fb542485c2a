import { letter } from '../../../../demo/source/mail.ts'
import { interview, person, personOr } from '../../truth-types.ts'
import { story } from '../cast.ts'

export function torrigianoStory() {
  const s = story('torrigiano', 'it')
  const elena = 'Elena Torrigiano <elena@caffetorrigiano.example>'
  const mine = s.sent(
    '2026-04-13T10:10+02:00',
    elena,
    'Candidatura responsabile acquisti caffè verde',
    letter`
    Gentile Elena,

    mi candido per la posizione di responsabile acquisti caffè verde. In allegato il mio curriculum.

    Cordiali saluti
    Chiara Vasseur
  `,
  )
  const invited = s.gotRe(
    'interview',
    '2026-04-15T08:20+02:00',
    elena,
    mine,
    letter`
    Buongiorno Chiara,

    grazie, il tuo profilo ci incuriosisce. Ti va di venire in torrefazione martedì 21 aprile alle 15:00? Via Bava 9,
    Torino. Ci siamo io e mio fratello Dario, che segue la produzione.

    Elena
  `,
    { client: 'apple', quoting: true },
  )
  const yes = s.sentRe(
    '2026-04-15T09:00+02:00',
    invited,
    letter`
    Buongiorno Elena,

    volentieri, martedì 21 aprile alle 15 ci sarò.

    Chiara
  `,
  )
  s.sentRe(
    '2026-04-22T08:30+02:00',
    yes,
    letter`
    Cara Elena,

    grazie a te e a Dario per il pomeriggio di ieri e per il caffè! Resto in attesa di notizie.

    Chiara
  `,
    { to: elena },
  )
  s.gotRe(
    'pending',
    '2026-04-24T19:02+02:00',
    elena,
    mine,
    letter`
    Cara Chiara, grazie a te. Ne parliamo in famiglia e ti faccio sapere entro metà maggio.

    Elena
  `,
    { client: 'apple' },
  )
  s.sentRe(
    '2026-05-27T09:41+02:00',
    yes,
    letter`
    Cara Elena,

    ci sono novità per la posizione? Sono sempre molto interessata.

    Chiara
  `,
    { to: elena },
  )
  return s.told({
    company: 'Caffè Torrigiano',
    role: 'Responsabile acquisti caffè verde',
    stage: 'interviewing',
    appliedOn: '2026-04-13',
    closedOn: null,
    interviews: [
      interview(
        '2026-04-21T15:00+02:00',
        null,
        'onsite',
        'done',
        ['Elena Torrigiano', 'Dario Torrigiano'],
        [invited.name, yes.name],
      ),
    ],
    people: [
      personOr(['interviewer', 'recruiter'], 'Elena Torrigiano', 'hiring-manager', 'elena@caffetorrigiano.example'),
      person('Dario Torrigiano', 'interviewer'),
    ],
  })
}
