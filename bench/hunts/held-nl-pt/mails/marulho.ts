import { letter } from '../../../../demo/source/mail.ts'
import { lever } from '../../source/systems.ts'
import { person } from '../../truth-types.ts'
import { story } from '../cast.ts'

/** A Brazilian company, and a Brazilian recruiter. */
export function marulhoStory() {
  const s = story('marulho', 'pt')
  const thais = 'Thaís Rezende <thais.rezende@marulho.example>'
  s.got(
    'confirmation',
    '2026-05-13T15:00-03:00',
    lever('Marulho'),
    'Recebemos sua candidatura!',
    letter`
    Oi, Tiago!

    Que bom que você quer fazer parte do time Marulho. Recebemos sua inscrição para a vaga de Controller Europa e vamos te
    dar um retorno, seja ele qual for.

    Time de Gente, Marulho
  `,
  )
  const ask = s.got(
    'interview',
    '2026-06-01T11:00-03:00',
    thais,
    'Bate-papo sobre a vaga de Controller Europa',
    letter`
    Oi, Tiago, tudo bem?

    Aqui é a Thaís, da Marulho. Adorei seu currículo! Bora marcar uma conversa por vídeo? Podemos na quarta-feira, 10 de junho,
    às 15h no horário de Lisboa?

    Beijos,
    Thaís Rezende
    Tech & Finance Recruiter
  `,
  )
  s.sentRe(
    '2026-06-01T20:10+02:00',
    ask,
    letter`
    Olá Thaís,

    Vou confirmar ainda esta semana, estou à espera de uma resposta de outra empresa.

    Tiago
  `,
  )
  const out = s.withdrawRe(
    '2026-06-08T11:00+02:00',
    ask,
    letter`
    Olá Thaís,

    Aceitei hoje outra proposta e por isso queria retirar a minha candidatura. Muito obrigado pelo interesse!

    Tiago
  `,
  )
  s.gotRe(
    'reply-by-person',
    '2026-06-08T09:30-03:00',
    thais,
    out,
    letter`
    Poxa, que pena pra gente, mas parabéns, Tiago! Muito sucesso nessa nova fase.

    Thaís
  `,
  )
  return s.told({
    company: 'Marulho',
    role: 'Controller Europa',
    stage: 'closed',
    outcome: 'withdrawn',
    appliedOn: '2026-05-13',
    closedOn: '2026-06-08',
    people: [person('Thaís Rezende', 'recruiter', 'thais.rezende@marulho.example')],
  })
}
