import { letter } from '../../../../demo/source/mail.ts'
import { linkedIn, workday } from '../../source/systems.ts'
import { automaticNo } from '../../truth-types.ts'
import { story } from '../cast.ts'

export function ribeirinhoStory() {
  const s = story('ribeirinho', 'pt')
  const system = workday('ribeirinho', 'Banco Ribeirinho Workday')
  s.got(
    'confirmation',
    '2026-04-14T21:05+02:00',
    linkedIn('email_application_confirmation_with_nba_01', 'Tiago Verhoeven (Controller)'),
    'Tiago, a sua candidatura foi enviada para Banco Ribeirinho',
    letter`
    A sua candidatura foi enviada para Banco Ribeirinho

    Analista de Controlo de Gestão
    Banco Ribeirinho · Porto (Híbrido)
  `,
  )
  s.got(
    'confirmation',
    '2026-04-14T20:12+01:00',
    system,
    'Recebemos a sua candidatura - R-4471 Analista de Controlo de Gestão',
    letter`
    Caro Tiago,

    Obrigado por se candidatar a R-4471 Analista de Controlo de Gestão no Banco Ribeirinho. Pode acompanhar o estado da sua
    candidatura na sua conta.

    Banco Ribeirinho
  `,
  )
  const no = s.got(
    'rejection',
    '2026-05-06T05:00+01:00',
    system,
    'A sua candidatura R-4471',
    letter`
    Caro Tiago,

    Agradecemos o seu interesse na função R-4471 Analista de Controlo de Gestão. Lamentamos informar que a sua candidatura
    não foi selecionada, uma vez que o nível de experiência é superior ao pretendido para esta função.

    Banco Ribeirinho
    Esta é uma mensagem automática, por favor não responda.
  `,
  )
  return s.told({
    company: 'Banco Ribeirinho',
    role: 'Analista de Controlo de Gestão',
    requisitionId: 'R-4471',
    stage: 'closed',
    outcome: 'rejected',
    appliedOn: '2026-04-14',
    closedOn: '2026-05-06',
    no: automaticNo(no.name, 'level'),
  })
}
