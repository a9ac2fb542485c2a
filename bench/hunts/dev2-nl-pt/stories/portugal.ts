/** Cortiça, azulejos, um banco, uma conserveira e uma loja no LinkedIn. */
import { letter } from '../../../../demo/source/mail.ts'
import { googleUid } from '../../source/calendar.ts'
import { type Story, storyOf } from '../../source/story.ts'
import { linkedIn, successFactors, teamtailor } from '../../source/systems.ts'
import { automaticNo, interview, person, personalNo, personOr } from '../../truth-types.ts'
import { biaEmCasa, box, lisbon } from '../cast.ts'

const emCasa = { to: biaEmCasa } as const
const daCasa = { from: biaEmCasa } as const

export function alvao(): Story {
  const s = storyOf(box, 'alvao', 'pt')
  const rita = 'Rita Sequeira <rita.sequeira@corticeiraalvao.example>'
  s.got(
    'confirmation',
    '2026-02-12T18:03+00:00',
    teamtailor('corticeiraalvao', 'Corticeira Alvão'),
    'Recebemos a tua candidatura',
    'Olá Beatriz,\n\nObrigado por te candidatares a Gestora de Planeamento na Corticeira Alvão. A tua candidatura está connosco e vamos lê-la com atenção.\n\nA equipa de Pessoas',
    emCasa,
  )
  const chamada = s.got(
    'interview',
    '2026-02-19T09:48+00:00',
    rita,
    'Conversa telefónica',
    letter`
      Bom dia, Beatriz,

      Chamo-me Rita Sequeira e trato do recrutamento para as operações. Posso ligar-lhe na terça às 15h (hora de Lisboa)? São uns vinte minutos,
      em português, prometo.

      Cumprimentos,
      Rita Sequeira
      Talent Acquisition
      Corticeira Alvão, S.A.
    `,
    { ...emCasa, client: 'outlook' },
  )
  s.sentRe(
    '2026-02-19T12:30+01:00',
    chamada,
    'Bom dia, Rita,\n\nTerça às 15h está óptimo. O número é o do currículo.\n\nBeatriz',
    daCasa,
  )
  const nao = s.got(
    'rejection',
    '2026-03-10T17:22+00:00',
    rita,
    'Gestora de Planeamento',
    letter`
      Beatriz, boa tarde,

      Prometi resposta e aqui vai. Gostei muito de a ouvir, mas a vaga é de entrada e a Beatriz já vai muito à frente; ao fim de um ano estaria
      aborrecida e nós a recomeçar. Não seria justo para ninguém.

      Em janeiro de 2027 abrimos a segunda linha em Vila Real e aí sim, precisamos de uma pessoa com a sua experiência. Candidate-se outra vez nessa altura.

      Um abraço,
      Rita
    `,
    { ...emCasa, client: 'outlook' },
  )
  return s.told({
    company: 'Corticeira Alvão',
    role: 'Gestora de Planeamento',
    stage: 'closed',
    outcome: 'rejected',
    appliedOn: '2026-02-12',
    closedOn: '2026-03-10',
    no: personalNo(nao.name, 'level', { reapplyHint: 'Em janeiro de 2027' }),
    interviews: [interview('2026-02-24T15:00+00:00', null, 'phone', 'done', ['Rita Sequeira'], [chamada.name], lisbon)],
    people: [person('Rita Sequeira', 'recruiter', 'rita.sequeira@corticeiraalvao.example')],
  })
}

/** Um não que depois deixa de o ser. */
export function tavares(): Story {
  const s = storyOf(box, 'tavares', 'pt')
  const geral = 'Azulejaria Tavares <geral@azulejariatavares.example>'
  const helena = 'Helena Tavares <helena@azulejariatavares.example>'
  const carta = s.sent(
    '2026-03-07T22:15+01:00',
    geral,
    'Candidatura a Responsável de Encomendas',
    letter`
      Exmos. Senhores,

      Venho por este meio apresentar a minha candidatura ao lugar de Responsável de Encomendas, que vi afixado na vossa montra em Ovar
      (a minha mãe mora em frente). Faço planeamento há oito anos, em Roterdão, e quero voltar.

      Envio o currículo em anexo e fico ao dispor.

      Com os melhores cumprimentos,
      Beatriz Lobo Visser
    `,
    daCasa,
  )
  s.gotRe(
    'confirmation',
    '2026-03-09T10:05+00:00',
    helena,
    carta,
    'Cara Beatriz, recebido! Vou ver com o meu irmão e já lhe digo qualquer coisa. Helena',
    emCasa,
  )
  const primeiro = s.got(
    'rejection',
    '2026-03-23T15:50+00:00',
    helena,
    'o lugar das encomendas',
    letter`
      Cara Beatriz,

      Falei com o meu irmão. Acabámos por ficar com uma rapariga daqui que pode começar já na segunda; a distância assustou-o, a ele que nunca
      passou de Aveiro. Peço desculpa pela franqueza.

      Cumprimentos à sua mãe,
      Helena
    `,
    emCasa,
  )
  s.sentRe(
    '2026-03-23T20:12+01:00',
    primeiro,
    'Cara Helena, obrigada por me dizer. Se um dia mudar, estou por cá no verão.\n\nBeatriz',
    daCasa,
  )
  const outraVez = s.got(
    'interview',
    '2026-04-28T11:11+01:00',
    helena,
    'afinal...',
    letter`
      Cara Beatriz,

      A rapariga foi-se embora ao fim de três semanas. Ainda lhe interessa? Se sim, falamos por vídeo na quinta-feira, dia 7 de maio, às 10h30 de cá.
      O meu irmão (Zé Tavares, é ele que gere a produção) também aparece.

      Helena Tavares
    `,
    emCasa,
  )
  const sim = s.sentRe(
    '2026-04-28T13:00+02:00',
    outraVez,
    'Cara Helena, interessa e muito. Quinta às 10h30 daí, combinado!\n\nBeatriz',
    daCasa,
  )
  s.gotRe(
    'reply-by-person',
    '2026-05-11T09:30+01:00',
    helena,
    sim,
    'Beatriz, o Zé gostou da conversa. Dê-nos até ao fim de junho para fazermos contas. Bjs H.',
    emCasa,
  )
  return s.told({
    company: 'Azulejaria Tavares',
    role: 'Responsável de Encomendas',
    stage: 'interviewing',
    appliedOn: '2026-03-07',
    takenBack: [personalNo(primeiro.name, 'other-candidate')],
    interviews: [
      interview('2026-05-07T10:30+01:00', null, 'video', 'done', ['Helena Tavares', 'Zé Tavares'], [outraVez.name]),
    ],
    people: [
      personOr(
        ['interviewer', 'recruiter', 'hr'],
        'Helena Tavares',
        'hiring-manager',
        'helena@azulejariatavares.example',
      ),
      personOr(['interviewer'], 'Zé Tavares', 'hiring-manager'),
    ],
  })
}

export function banco(): Story {
  const s = storyOf(box, 'banco', 'pt')
  const rh = successFactors('Banco Ribeirinho')
  s.got(
    'confirmation',
    '2026-03-28T23:02+00:00',
    rh,
    'Banco Ribeirinho - confirmação de submissão',
    'Estimado(a) candidato(a),\n\nA sua candidatura à função abaixo foi submetida com êxito.\n\nFunção: Analista de Procurement\nReferência: BR-1190\nLocal: Porto\n\nCaso o seu perfil não seja selecionado, conservaremos os seus dados durante 12 meses.',
    emCasa,
  )
  const nao = s.got(
    'rejection',
    '2026-04-13T08:00+01:00',
    rh,
    'Banco Ribeirinho - BR-1190',
    letter`
      Estimado(a) candidato(a),

      Agradecemos a sua candidatura à função de Analista de Procurement (BR-1190). Após análise curricular, informamos que o processo prossegue com
      candidaturas que cumprem o requisito de licenciatura em Gestão ou Economia.

      Dado o volume de candidaturas, não nos é possível dar uma apreciação individual.

      Banco Ribeirinho, Direção de Pessoas
    `,
    emCasa,
  )
  return s.told({
    company: 'Banco Ribeirinho',
    role: 'Analista de Procurement',
    requisitionId: 'BR-1190',
    stage: 'closed',
    outcome: 'rejected',
    appliedOn: '2026-03-29',
    closedOn: '2026-04-13',
    no: automaticNo(nao.name, 'requirement', { feedbackRefused: true }),
  })
}

/** Primeiro simpáticos, depois nem por isso. */
export function conserveira(): Story {
  const s = storyOf(box, 'conserveira', 'pt')
  const nuno = 'Nuno Falcão <nuno.falcao@conserveiradocabo.example>'
  s.got(
    'confirmation',
    '2026-04-06T09:00+01:00',
    'Conserveira do Cabo <recrutamento@conserveiradocabo.example>',
    'A sua candidatura - Planeador(a) de Produção',
    'Boa tarde,\n\nAcusamos a receção do seu CV para a vaga de Planeador(a) de Produção em Peniche. Será contactada caso avance para a fase seguinte.\n\nRecursos Humanos',
    emCasa,
  )
  const convite = {
    uid: googleUid('conserveira entrevista'),
    title: 'Entrevista Planeamento (Beatriz Lobo Visser)',
    start: '2026-04-20T11:00',
    end: '2026-04-20T11:45',
    zone: lisbon,
    organizer: nuno,
    me: biaEmCasa,
    place: 'https://meet.google.com/csv-cabo-prd',
  }
  const marcada = s.google('interview', '2026-04-14T16:45+01:00', convite)
  const mudada = s.google('rescheduled', '2026-04-17T10:02+01:00', {
    ...convite,
    seq: 1,
    start: '2026-04-21T17:30',
    end: '2026-04-21T18:15',
  })
  const nao = s.got(
    'rejection',
    '2026-05-05T12:40+01:00',
    nuno,
    'Re: Entrevista Planeamento',
    letter`
      Olá Beatriz,

      Depois de entrevistarmos todas as pessoas, a nossa escolha recaiu sobre quem já tinha trabalhado com pescado. Obrigado pelo teu tempo
      e pelas perguntas sobre as sardinhas.

      Nuno Falcão
      Diretor de Produção
    `,
    { ...emCasa, client: 'gmail' },
  )
  const porque = s.sentRe(
    '2026-05-07T19:20+02:00',
    nao,
    'Olá Nuno, obrigada pela resposta. Há alguma coisa que eu devesse melhorar para uma próxima entrevista convosco ou noutro lado?\n\nBeatriz',
    daCasa,
  )
  s.gotRe(
    'reply-by-person',
    '2026-05-08T08:58+01:00',
    nuno,
    porque,
    'Beatriz, por regra da casa não comentamos processos fechados. Agradeço que não volte a escrever para este endereço sobre o assunto.\n\nNF',
    { ...emCasa, client: 'gmail' },
  )
  return s.told({
    company: 'Conserveira do Cabo',
    role: 'Planeador de Produção',
    roleAliases: ['Planeador(a) de Produção', 'Planeamento', 'Planeadora de Produção'],
    stage: 'closed',
    outcome: 'rejected',
    appliedOn: '2026-04-06',
    closedOn: '2026-05-05',
    no: personalNo(nao.name, 'other-candidate', { contactRefused: true }),
    interviews: [
      interview(
        '2026-04-21T17:30+01:00',
        '2026-04-21T18:15+01:00',
        'video',
        'done',
        ['Nuno Falcão'],
        [marcada.name, mudada.name],
        lisbon,
      ),
    ],
    people: [person('Nuno Falcão', 'hiring-manager', 'nuno.falcao@conserveiradocabo.example')],
  })
}

export function feira(): Story {
  const s = storyOf(box, 'feira', 'pt')
  const membro = 'Beatriz Lobo (Planner | Supply Chain)'
  s.got(
    'confirmation',
    '2026-04-22T21:30+01:00',
    linkedIn('email_application_confirmation_with_nba_01', membro),
    'Beatriz, a sua candidatura foi enviada para a Mercado da Feira',
    'A sua candidatura foi enviada para a Mercado da Feira\n\nDemand Planner\nMercado da Feira · Santa Maria da Feira (Híbrido)\nCandidatou-se em 22 de abril de 2026',
  )
  s.got(
    'viewed',
    '2026-04-24T07:45+01:00',
    linkedIn('email_jobs_job_application_viewed_01', membro),
    'A sua candidatura foi visualizada pela Mercado da Feira',
    'A Mercado da Feira viu a sua candidatura.\n\nDemand Planner\nMercado da Feira · Santa Maria da Feira (Híbrido)',
  )
  const nao = s.got(
    'rejection',
    '2026-05-13T08:00+01:00',
    linkedIn('email_jobs_application_rejected_01', membro),
    'A sua atualização da Mercado da Feira',
    'A sua atualização da Mercado da Feira\n\nAgradecemos o seu interesse na vaga de Demand Planner na Mercado da Feira, em Santa Maria da Feira. Infelizmente, não vamos avançar com a sua candidatura, mas agradecemos o seu tempo.\n\nMercado da Feira',
  )
  return s.told({
    company: 'Mercado da Feira',
    role: 'Demand Planner',
    stage: 'closed',
    outcome: 'rejected',
    appliedOn: '2026-04-22',
    closedOn: '2026-05-13',
    no: automaticNo(nao.name, 'none'),
  })
}
