/** A mãe, o primo, contas, e o correio que parece de emprego e não é. */
import type { HuntMail } from '../../source/correspondence.ts'
import { ordinary, type Row } from '../../source/story.ts'
import { robot } from '../../source/systems.ts'
import { bia, biaEmCasa, box } from '../cast.ts'

const mae = 'Maria do Céu Lobo <ceulobo@carteiro.example>'
const primo = 'Tiago Lobo <tiago.lobo@carteiro.example>'

const rows: readonly Row[] = [
  [
    '2026-02-15T21:00+00:00',
    mae,
    'a montra',
    'Filha, os Tavares puseram um papel na montra a pedir gente para as encomendas. Queres que vá lá perguntar?',
  ],
  ['2026-02-24T16:10+00:00', mae, 'Então?', 'Já te ligaram da cortiça? Acendi uma vela.'],
  [
    '2026-03-05T09:30+00:00',
    robot('Águas do Vouga <faturas@aguasdovouga.example>', 'Águas do Vouga'),
    'Fatura de fevereiro',
    'A sua fatura no valor de 17,40 € encontra-se disponível. Data limite de pagamento: 25 de março.',
  ],
  [
    '2026-03-18T23:15+00:00',
    primo,
    'chumbei na entrevista',
    'Prima, fui à entrevista da Câmara e não fiquei. Disseram que infelizmente optaram por outro candidato com mais experiência. Paciência!',
  ],
  [
    '2026-03-29T12:00+01:00',
    robot('Empregos à Vista <alertas@empregosavista.example>', 'Empregos à Vista', ['Cancelar subscrição']),
    '8 ofertas novas: planeamento, Aveiro',
    'Planeador de Produção - Conserveira do Cabo - Peniche\nGestor de Armazém - Grupo Lezíria\nCandidate-se já!',
  ],
  [
    '2026-04-02T10:00+01:00',
    'Universidade de Ílhavo <alumni@uilhavo.example>',
    'Encontro de antigos alunos',
    'Cara antiga aluna,\n\nO encontro da turma de 2009 realiza-se no sábado, 13 de junho, às 12h30, na cantina nova. Inscrições até 1 de junho.',
  ],
  [
    '2026-04-12T19:22+01:00',
    primo,
    'fui selecionado!!',
    'Afinal chamaram-me! O outro desistiu. Começo dia 4 nos jardins da Câmara. Diz à tia.',
  ],
  [
    '2026-04-20T08:08+01:00',
    robot('TAP-a-Milha <reservas@tapamilha.example>', 'TAP-a-Milha'),
    'A sua reserva X4KQ2P',
    'Roterdão - Porto, 30 de junho, 06:55\nBeatriz Lobo Visser\nInês Visser',
  ],
  [
    '2026-05-01T20:00+01:00',
    'Rancho Folclórico de Ovar <rancho@ovarfolclore.example>',
    'Audições de verão',
    'Olá a todos,\n\nAs audições para novas vozes são dia 27 de junho às 16h. Não é preciso experiência!',
  ],
  [
    '2026-05-07T12:00+01:00',
    mae,
    'a Helena',
    'Encontrei a Helena Tavares no talho e disse que a conversa correu muito bem. Eu não te disse nada.',
  ],
  [
    '2026-05-14T07:00+01:00',
    robot('Carreiras+ <newsletter@carreirasmais.example>', 'Carreiras+', ['Remover']),
    'O que fazer depois de um não',
    '«Agradecemos o seu interesse, mas decidimos avançar com outros candidatos.» Sabe o que responder? Leia o nosso guia.',
  ],
  [
    '2026-05-23T18:30+01:00',
    'Condomínio Rua do Lamarão <administracao@lamarao.example>',
    'Candidaturas a administrador',
    'Exmos. condóminos,\n\nRecebemos duas candidaturas ao cargo de administrador. A votação decorre na assembleia de 18 de junho, às 21h.',
  ],
  [
    '2026-06-02T10:20+01:00',
    'Clínica Dentária Sorrir <marcacoes@clinicasorrir.example>',
    'Confirmação de consulta',
    'Confirmamos a sua consulta no dia 2 de julho (quinta-feira) às 9h15, com a Dra. Lara Pinto.',
  ],
  [
    '2026-06-05T22:41+01:00',
    primo,
    'Re: Brasil',
    'Fizeste bem em desistir, prima. Reuniões às dez da noite?! Nem pensar.',
  ],
  [
    '2026-06-12T13:00+01:00',
    robot('Autoridade Tributária <noreply@financas-post.example>', 'Portal das Finanças'),
    'A sua declaração foi aceite',
    'A declaração de rendimentos com o n.º 2025-88123 foi recebida e aceite.',
  ],
  [
    '2026-06-20T15:15+01:00',
    mae,
    'anúncio',
    'Pus um anúncio para arranjar uma senhora para as limpezas e já responderam seis. Tenho de dizer que não a cinco, ai que pena.',
  ],
]

export const emCasa: readonly HuntMail[] = [
  ...ordinary(
    box,
    'casa',
    rows.map(([at, from, subject, text]): Row => [at, from, subject, text, { to: biaEmCasa, tongue: 'pt' }]),
  ),
  box.sent(
    'casa-mae',
    '2026-03-10T20:00+01:00',
    mae,
    'Re: Então?',
    'Não fiquei, mãe: acham que sei de mais. Mas querem-me em janeiro. Beijinhos',
    { from: biaEmCasa, tongue: 'pt' },
  ),
  box.sent(
    'casa-primo',
    '2026-04-12T21:00+02:00',
    primo,
    'Re: fui selecionado!!',
    'Parabéns!!! Vês? Um não nem sempre é um não.',
    { from: biaEmCasa, tongue: 'pt' },
  ),
  box.got(
    'casa-english',
    '2026-05-30T10:00+02:00',
    'Erasmus Choir <board@erasmuschoir.example>',
    'Your audition',
    'Dear Beatriz,\n\nThank you for singing for us on Wednesday! We would love to have you among the altos. Rehearsals start 2 September.\n\nThe board',
    { to: bia, tongue: 'en' },
  ),
]
