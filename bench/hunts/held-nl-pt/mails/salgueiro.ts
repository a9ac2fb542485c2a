import { letter } from '../../../../demo/source/mail.ts'
import { interview, person, personalNo, personOr } from '../../truth-types.ts'
import { story } from '../cast.ts'

export function salgueiroStory() {
  const s = story('salgueiro', 'pt')
  const marta = 'Marta Salgueiro <marta@vinhasdosalgueiro.example>'
  const mine = s.sent(
    '2026-04-05T16:00+02:00',
    marta,
    'Candidatura espontânea: gestão financeira',
    letter`
    Cara Marta,

    O João Teles disse-me que talvez procurem alguém para a gestão financeira. Deixo-lhe aqui o meu currículo.

    Cumprimentos,
    Tiago Verhoeven
  `,
  )
  const no = s.gotRe(
    'rejection',
    '2026-04-07T10:00+01:00',
    marta,
    mine,
    letter`
    Olá Tiago,

    Obrigada pela mensagem. De momento a equipa está completa, por isso não temos lugar para si. Fico com o seu contacto.

    Marta Salgueiro
    Vinhas do Salgueiro
  `,
    { client: 'apple', quoting: true },
  )
  const back = s.gotRe(
    'interview',
    '2026-05-11T12:12+01:00',
    marta,
    mine,
    letter`
    Olá Tiago,

    Afinal as coisas mudaram: o nosso contabilista reforma-se no verão. Ainda estaria interessado? Podíamos falar por telefone
    na quinta-feira, 14 de maio, às 18h00 (hora de Portugal).

    Marta
  `,
    { client: 'apple' },
  )
  const yes = s.sentRe(
    '2026-05-11T14:00+02:00',
    back,
    letter`
    Olá Marta,

    Claro que sim! Fica combinado: quinta-feira, 14 de maio, às 18h00.

    Tiago
  `,
  )
  return s.told({
    company: 'Vinhas do Salgueiro',
    role: 'Gestão financeira',
    stage: 'interviewing',
    appliedOn: '2026-04-05',
    closedOn: null,
    takenBack: [personalNo(no.name, 'closed')],
    interviews: [
      interview('2026-05-14T18:00+01:00', null, 'phone', 'done', ['Marta Salgueiro'], [back.name, yes.name]),
    ],
    people: [
      personOr(
        ['interviewer', 'recruiter', 'hr'],
        'Marta Salgueiro',
        'hiring-manager',
        'marta@vinhasdosalgueiro.example',
      ),
      person('João Teles', 'referrer'),
    ],
  })
}
