import { letter } from '../../../../demo/source/mail.ts'
import { googleUid } from '../../source/calendar.ts'
import { successFactors } from '../../source/systems.ts'
import { interview, person } from '../../truth-types.ts'
import { lisbon, story, tiago } from '../cast.ts'

export function lumiarStory() {
  const s = story('lumiar', 'pt')
  const rita = 'Rita Sequeira <rita.sequeira@lumiarsaude.example>'
  const paulo = 'Paulo Antunes <paulo.antunes@lumiarsaude.example>'
  const helena = 'Helena Brito <helena.brito@lumiarsaude.example>'
  s.got(
    'confirmation',
    '2026-04-27T09:45+01:00',
    successFactors('Lumiar Saúde'),
    'Confirmação de candidatura: 5120 Head of Controlling',
    letter`
    Caro(a) Tiago Verhoeven,

    Confirmamos a receção da sua candidatura à vaga 5120 Head of Controlling na Lumiar Saúde. Só os candidatos pré-selecionados
    serão contactados.

    Direção de Pessoas
  `,
  )
  const ask = s.got(
    'interview',
    '2026-05-05T10:15+01:00',
    rita,
    'Head of Controlling - Lumiar Saúde',
    letter`
    Olá Tiago,

    O meu nome é Rita e sou responsável por este recrutamento na Lumiar. Vou enviar-lhe um convite para uma conversa de 30
    minutos na sexta-feira. Se não der jeito, diga-me.

    Rita Sequeira
    Talent Acquisition
  `,
  )
  const a = {
    uid: googleUid('lumiar 1'),
    title: 'Conversa inicial Tiago / Lumiar Saúde',
    start: '2026-05-08T11:30',
    end: '2026-05-08T12:00',
    zone: lisbon,
    organizer: rita,
    me: tiago,
    place: 'https://meet.google.com/lum-iar-um',
  }
  const one = s.google('interview', '2026-05-05T10:22+01:00', a)
  const ok = s.accept('2026-05-05T13:00+02:00', a, one)
  const b = {
    ...a,
    uid: googleUid('lumiar 2'),
    title: 'Entrevista técnica Tiago / Lumiar Saúde',
    start: '2026-05-19T16:00',
    end: '2026-05-19T17:15',
    guests: [paulo, helena],
    notes: 'Com Paulo Antunes (CFO) e Helena Brito (Controlling).',
  }
  const two = s.google('interview', '2026-05-12T15:00+01:00', b)
  s.gotRe(
    'pending',
    '2026-05-26T18:00+01:00',
    rita,
    ask,
    letter`
    Olá Tiago,

    Só para lhe dizer que ainda estamos a fechar as entrevistas. Conto dar-lhe uma resposta até ao fim da próxima semana.

    Rita
  `,
  )
  const offer = s.gotRe(
    'offer',
    '2026-06-04T12:40+01:00',
    rita,
    ask,
    letter`
    Olá Tiago,

    É com enorme prazer que lhe apresentamos a nossa proposta para a função de Head of Controlling, com início a 1 de
    setembro. Segue em anexo a carta-proposta com o salário e os benefícios.

    Ficamos a aguardar a sua resposta!

    Rita
  `,
    { subject: 'Proposta Lumiar Saúde' },
  )
  const yes = s.sentRe(
    '2026-06-08T09:30+02:00',
    offer,
    letter`
    Olá Rita,

    É com muita alegria que aceito a proposta. Envio a carta assinada em anexo.

    Um abraço,
    Tiago
  `,
  )
  s.gotRe(
    'reply-by-person',
    '2026-06-08T10:00+01:00',
    rita,
    yes,
    letter`
    Que bom, Tiago! Bem-vindo. Em agosto falamos dos detalhes da mudança.

    Rita
  `,
  )
  return s.told({
    company: 'Lumiar Saúde',
    role: 'Head of Controlling',
    requisitionId: '5120',
    stage: 'closed',
    outcome: 'accepted',
    appliedOn: '2026-04-27',
    closedOn: '2026-06-08',
    interviews: [
      interview(
        '2026-05-08T11:30+01:00',
        '2026-05-08T12:00+01:00',
        'video',
        'done',
        ['Rita Sequeira'],
        [one.name, ok.name],
        lisbon,
      ),
      interview(
        '2026-05-19T16:00+01:00',
        '2026-05-19T17:15+01:00',
        'video',
        'done',
        ['Rita Sequeira', 'Paulo Antunes', 'Helena Brito'],
        [two.name],
        lisbon,
      ),
    ],
    people: [
      person('Rita Sequeira', 'recruiter', 'rita.sequeira@lumiarsaude.example'),
      person('Paulo Antunes', 'hiring-manager', 'paulo.antunes@lumiarsaude.example'),
      person('Helena Brito', 'interviewer', 'helena.brito@lumiarsaude.example'),
    ],
  })
}
