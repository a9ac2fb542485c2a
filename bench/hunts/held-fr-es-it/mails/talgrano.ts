import { letter } from '../../../../demo/source/mail.ts'
import { linkedIn } from '../../source/systems.ts'
import { automaticNo } from '../../truth-types.ts'
import { story } from '../cast.ts'

export function talgranoStory() {
  const s = story('talgrano', 'es')
  const member = 'Chiara Vasseur (Acheteuse)'
  s.got(
    'confirmation',
    '2026-03-20T22:14+01:00',
    linkedIn('email_application_confirmation_with_nba_01', member),
    'Chiara, se ha enviado tu solicitud a Talgrano',
    letter`
    Se ha enviado tu solicitud a Talgrano

    Jefa de compras
    Talgrano · Zaragoza (Presencial)

    Solicitud enviada el 20 de marzo de 2026
  `,
  )
  s.got(
    'viewed',
    '2026-03-23T10:10+01:00',
    linkedIn('email_jobs_job_application_viewed_01', member),
    'Talgrano ha visto tu solicitud',
    letter`
    Talgrano ha visto tu solicitud

    Jefa de compras
    Talgrano · Zaragoza (Presencial)
  `,
  )
  const no = s.got(
    'rejection',
    '2026-04-14T08:08+02:00',
    linkedIn('email_jobs_application_rejected_01', member),
    'Tu solicitud para el puesto de Jefa de compras en Talgrano',
    letter`
    Novedades de Talgrano

    Gracias por tu interés en el puesto de Jefa de compras en Talgrano, en Zaragoza. Lamentablemente, no seguiremos
    adelante con tu solicitud, pero agradecemos tu tiempo e interés.

    Atentamente,
    Talgrano
  `,
  )
  return s.told({
    company: 'Talgrano',
    role: 'Jefa de compras',
    stage: 'closed',
    outcome: 'rejected',
    appliedOn: '2026-03-20',
    closedOn: '2026-04-14',
    no: automaticNo(no.name, 'none'),
  })
}
