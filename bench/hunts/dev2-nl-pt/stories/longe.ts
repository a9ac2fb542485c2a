/** Uma empresa brasileira à distância, um estaleiro que se cala, e correio de emprego que não começa nada. */
import { letter } from '../../../../demo/source/mail.ts'
import { googleUid } from '../../source/calendar.ts'
import { passing, type Story, storyOf } from '../../source/story.ts'
import { linkedIn, recruitee, robot } from '../../source/systems.ts'
import { interview, person } from '../../truth-types.ts'
import { bia, biaEmCasa, box, lisbon } from '../cast.ts'

export function carretel(): Story {
  const s = storyOf(box, 'carretel', 'pt')
  const gupy = robot('Carretel Tecnologia <naoresponda@gupy.example>', 'Carretel Tecnologia', ['Enviado por Gupy'])
  const thais = 'Thaís Moreira <thais.moreira@carretel.example>'
  s.got(
    'confirmation',
    '2026-05-15T14:20-03:00',
    gupy,
    'Inscrição realizada com sucesso!',
    'Oi, Beatriz!\n\nSua inscrição para a vaga Analista de S&OP Sênior (remoto) na Carretel Tecnologia foi concluída. Agora é com a gente: acompanhe as etapas na sua área do candidato.',
    { to: biaEmCasa },
  )
  s.got(
    'assessment',
    '2026-05-18T09:00-03:00',
    gupy,
    'Você tem um teste pendente',
    'Oi, Beatriz!\n\nVocê avançou de etapa. Responda ao teste de raciocínio lógico até 22/05 para continuar no processo da vaga Analista de S&OP Sênior.\n\nTempo estimado: 25 minutos.',
    { to: biaEmCasa },
  )
  s.got(
    'assessment',
    '2026-05-20T16:31-03:00',
    gupy,
    'Teste concluído ✅',
    'Recebemos suas respostas. Em breve a equipe da Carretel Tecnologia entra em contato.',
    { to: biaEmCasa },
  )
  const papo = {
    uid: googleUid('carretel papo'),
    title: 'Papo Carretel + Beatriz',
    start: '2026-05-28T15:00',
    end: '2026-05-28T15:40',
    zone: lisbon,
    organizer: thais,
    me: biaEmCasa,
    times: 'utc',
    place: 'https://meet.google.com/car-rete-lpp',
  } as const
  const um = s.google('interview', '2026-05-22T11:05-03:00', papo)
  s.accept('2026-05-22T17:00+02:00', papo, um)
  const proxima = s.got(
    'interview',
    '2026-06-01T18:40-03:00',
    thais,
    'próximo passo 🙂',
    'Oi Bia, tudo bem? O pessoal amou te conhecer! Me passa uns três horários da semana que vem pra conversar com a Larissa, nossa gerente de planejamento? Bjo, Thaís',
    { to: biaEmCasa, client: 'gmail' },
  )
  const desisto = s.withdrawRe(
    '2026-06-03T09:10+02:00',
    proxima,
    'Oi Thaís,\n\nObrigada, mesmo. Pensei melhor e trabalhar no fuso de São Paulo com uma filha pequena não dá: vou parar por aqui. Um beijo à equipa.\n\nBia',
    { from: biaEmCasa },
  )
  s.gotRe(
    'reply-by-person',
    '2026-06-03T10:00-03:00',
    thais,
    desisto,
    'Ah, que pena! Entendo super. A porta fica aberta 💜',
    { to: biaEmCasa },
  )
  return s.told({
    company: 'Carretel Tecnologia',
    companyAliases: ['Carretel'],
    role: 'Analista de S&OP Sênior',
    stage: 'closed',
    outcome: 'withdrawn',
    appliedOn: '2026-05-15',
    closedOn: '2026-06-03',
    interviews: [
      interview('2026-05-28T16:00+02:00', '2026-05-28T16:40+02:00', 'video', 'done', ['Thaís Moreira'], [um.name]),
    ],
    people: [
      person('Thaís Moreira', 'recruiter', 'thais.moreira@carretel.example'),
      person('Larissa', 'hiring-manager'),
    ],
  })
}

export function estaleiro(): Story {
  const s = storyOf(box, 'estaleiro', 'pt')
  const rh = 'Recursos Humanos - Estaleiros do Lima <rh@estaleirosdolima.example>'
  const carta = s.sent(
    '2026-05-24T18:00+02:00',
    rh,
    'Técnica de Logística - ref. 14/2026',
    'Boa tarde,\n\nSegue a minha candidatura ao lugar de Técnica de Logística (ref. 14/2026), com CV e certificados.\n\nBeatriz Lobo Visser',
    { from: biaEmCasa },
  )
  s.gotRe(
    'out-of-office',
    '2026-05-24T17:00+01:00',
    rh,
    carta,
    'Encontramo-nos encerrados para férias até 1 de junho. A sua mensagem será tratada após essa data.',
    {
      to: biaEmCasa,
      subject: 'Resposta automática: Técnica de Logística - ref. 14/2026',
      headers: { 'Auto-Submitted': 'auto-replied' },
    },
  )
  s.sent(
    '2026-06-15T08:45+02:00',
    rh,
    'Candidatura ref. 14/2026',
    'Bom dia,\n\nGostaria de saber em que ponto está o processo. Continuo muito interessada.\n\nBeatriz Lobo Visser',
    { from: biaEmCasa },
  )
  return s.told({
    company: 'Estaleiros do Lima',
    role: 'Técnica de Logística',
    requisitionId: '14/2026',
    stage: 'applied',
    appliedOn: '2026-05-24',
  })
}

export const passingMail = passing(box, [
  [
    'outreach',
    '2026-03-19T13:00+01:00',
    'Demi Vos <demi.vos@flexvaart.example>',
    'Interim planner gezocht!',
    'Hi Beatriz,\n\nPer direct zoeken wij voor diverse opdrachtgevers interim planners (ZZP, 80-95 p/u). Iets voor jou? Bel of app me!\n\nDemi Vos\nFlexvaart',
  ],
  [
    'talent-pool',
    '2026-04-30T10:00+02:00',
    recruitee('Havenmeesters'),
    'Blijf je in onze talentpool?',
    letter`
      Hoi Beatriz,

      Een jaar geleden liet je je gegevens bij ons achter. We bewaren ze graag nog een jaar, zodat we je kunnen benaderen als er iets moois
      voorbijkomt. Wil je blijven? Klik dan op de knop hieronder.

      Havenmeesters
    `,
    { to: bia },
  ],
  [
    'outreach',
    '2026-06-10T12:20+01:00',
    linkedIn(
      'email_inmail_01',
      'Beatriz Lobo (Planner | Supply Chain)',
      'Gonçalo Pires via LinkedIn <inmail-hit-reply@linkedin.com>',
    ),
    'Gonçalo enviou-lhe uma mensagem',
    'Olá Beatriz, estou a montar uma equipa de supply chain em Braga e o seu perfil chamou-me a atenção. Podemos trocar umas palavras?\n\nGonçalo Pires\nHead of Supply Chain',
    { tongue: 'pt' },
  ],
])
