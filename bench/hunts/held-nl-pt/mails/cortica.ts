import { letter } from '../../../../demo/source/mail.ts'
import { exchangeUid } from '../../source/calendar.ts'
import { personioAbroad } from '../../source/systems.ts'
import { interview, person, personalNo } from '../../truth-types.ts'
import { lisbon, story, tiago } from '../cast.ts'

export function corticaStory() {
  const s = story('cortica', 'pt')
  const ines = 'Inês Magalhães <ines.magalhaes@corticareal.example>'
  const duarte = 'Duarte Pinheiro <duarte.pinheiro@corticareal.example>'
  s.got(
    'confirmation',
    '2026-03-12T12:05+00:00',
    personioAbroad('cortica-real', 'Cortiça Real'),
    'A sua candidatura a Controller Industrial',
    letter`
    Exmo. Senhor Tiago Verhoeven,

    Agradecemos a sua candidatura à função de Controller Industrial na Cortiça Real. Iremos analisá-la com a máxima
    brevidade.

    Com os melhores cumprimentos,
    Recursos Humanos
  `,
  )
  const ask = s.got(
    'interview',
    '2026-03-20T10:30+00:00',
    ines,
    'Entrevista – Controller Industrial',
    letter`
    Bom dia Tiago,

    Gostaríamos de o conhecer melhor. Teria disponibilidade para uma entrevista por Teams na próxima semana? Agradeço que me
    indique dois ou três horários.

    Com os melhores cumprimentos,

    Inês Magalhães
    Técnica de Recrutamento e Seleção
    Cortiça Real
  `,
    { client: 'outlook', body: 'both' },
  )
  s.sentRe(
    '2026-03-20T14:00+01:00',
    ask,
    letter`
    Boa tarde Inês,

    Com muito gosto. Posso na quarta-feira de manhã ou na sexta-feira a partir das 14h (hora de Lisboa).

    Cumprimentos,
    Tiago
  `,
  )
  const a = {
    uid: exchangeUid('cortica 1'),
    title: 'Entrevista Tiago Verhoeven',
    start: '2026-03-25T10:00',
    end: '2026-03-25T10:45',
    zone: lisbon,
    organizer: ines,
    me: tiago,
    place: 'Reunião do Microsoft Teams',
  }
  const one = s.outlook(
    'interview',
    '2026-03-23T09:12+00:00',
    a,
    letter`
    Bom dia Tiago,

    Confirmo a nossa entrevista de quarta-feira às 10h. Até lá!

    Inês
  `,
  )
  const b = {
    ...a,
    uid: exchangeUid('cortica 2'),
    title: '2.ª entrevista Tiago Verhoeven',
    start: '2026-04-08T15:00',
    end: '2026-04-08T16:00',
    guests: [duarte],
    place: 'Fábrica de Santa Maria da Feira',
  }
  const two = s.outlook(
    'interview',
    '2026-03-31T11:00+01:00',
    b,
    letter`
    Olá Tiago,

    Segue o convite para a segunda entrevista, na fábrica, com o Duarte Pinheiro, diretor financeiro, e comigo.

    Inês
  `,
  )
  const change = s.outlook(
    'rescheduled',
    '2026-04-07T17:30+01:00',
    { ...b, seq: 1, start: '2026-04-10T11:00', end: '2026-04-10T12:00' },
    letter`
    Olá Tiago,

    Houve um imprevisto com a agenda do Duarte, pelo que tivemos de reagendar para sexta-feira, dia 10, às 11h. Pedimos
    desculpa pelo incómodo.

    Inês
  `,
  )
  s.sent(
    '2026-04-11T10:00+02:00',
    ines,
    'Obrigado',
    letter`
    Bom dia Inês,

    Muito obrigado pela entrevista de ontem e pela visita à fábrica.

    Tiago
  `,
  )
  const no = s.got(
    'rejection',
    '2026-04-22T16:40+01:00',
    ines,
    'Processo Controller Industrial',
    letter`
    Boa tarde Tiago,

    Espero que esteja bem. Venho dar-lhe o retorno do processo. Ficámos muito bem impressionados consigo, mas optámos por
    outro candidato, com experiência em custeio industrial e SAP, que era o ponto mais crítico para o Duarte.

    Lamento não ter melhores notícias. Se fizer sentido para si, volte a candidatar-se no início de 2027, quando abrirmos a
    segunda unidade.

    Um abraço,
    Inês Magalhães
  `,
    { client: 'outlook', body: 'both' },
  )
  s.sentRe(
    '2026-04-23T09:00+02:00',
    no,
    letter`
    Bom dia Inês,

    Agradeço muito a sinceridade. Vou estudar SAP!

    Um abraço,
    Tiago
  `,
  )
  return s.told({
    company: 'Cortiça Real',
    role: 'Controller Industrial',
    stage: 'closed',
    outcome: 'rejected',
    appliedOn: '2026-03-12',
    closedOn: '2026-04-22',
    no: personalNo(no.name, 'other-candidate', { reapplyHint: 'volte a candidatar-se no início de 2027' }),
    interviews: [
      interview(
        '2026-03-25T10:00+00:00',
        '2026-03-25T10:45+00:00',
        'video',
        'done',
        ['Inês Magalhães'],
        [one.name],
        lisbon,
      ),
      interview(
        '2026-04-10T11:00+01:00',
        '2026-04-10T12:00+01:00',
        'onsite',
        'done',
        ['Inês Magalhães', 'Duarte Pinheiro'],
        [two.name, change.name],
        lisbon,
      ),
    ],
    people: [
      person('Inês Magalhães', 'recruiter', 'ines.magalhaes@corticareal.example'),
      person('Duarte Pinheiro', 'hiring-manager', 'duarte.pinheiro@corticareal.example'),
    ],
  })
}
