import { letter } from '../../../../demo/source/mail.ts'
import { interview, personalNo, personOr } from '../../truth-types.ts'
import { story } from '../cast.ts'

export function avelarStory() {
  const s = story('avelar', 'pt')
  const avelar = 'Armando Avelar <armando@texteisavelar.example>'
  const mine = s.sent(
    '2026-03-19T19:00+01:00',
    avelar,
    'Candidatura a responsável financeiro',
    letter`
    Exmo. Senhor Armando Avelar,

    Venho por este meio apresentar a minha candidatura ao lugar de responsável financeiro da Têxteis Avelar, anunciado no
    jornal. Envio em anexo o meu currículo.

    Com os melhores cumprimentos,
    Tiago Verhoeven
  `,
  )
  const answer = s.gotRe(
    'interview',
    '2026-03-24T08:30+00:00',
    avelar,
    mine,
    letter`
    Sr. Tiago,

    Venha cá falar comigo na segunda-feira, 30 de março, às 9h00. Rua da Fiação, 2, Guimarães.

    A. Avelar
    Gerente
  `,
  )
  s.sentRe(
    '2026-03-24T12:00+01:00',
    answer,
    letter`
    Exmo. Senhor,

    Lá estarei, muito obrigado.

    Tiago Verhoeven
  `,
  )
  const told = s.sentRe(
    '2026-04-03T18:20+02:00',
    answer,
    letter`
    Exmo. Senhor Avelar,

    Agradeço o seu telefonema desta tarde. Compreendo que tenha decidido não me contratar, por querer alguém que já viva em
    Guimarães. Desejo-lhe as maiores felicidades para a empresa.

    Com os melhores cumprimentos,
    Tiago Verhoeven
  `,
  )
  return s.told({
    company: 'Têxteis Avelar',
    role: 'Responsável financeiro',
    stage: 'closed',
    outcome: 'rejected',
    appliedOn: '2026-03-19',
    closedOn: '2026-04-03',
    no: personalNo(told.name, 'location'),
    interviews: [interview('2026-03-30T09:00+01:00', null, 'onsite', 'done', ['Armando Avelar'], [answer.name])],
    people: [
      personOr(['interviewer', 'recruiter'], 'Armando Avelar', 'hiring-manager', 'armando@texteisavelar.example'),
    ],
  })
}
