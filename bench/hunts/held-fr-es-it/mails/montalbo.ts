import { letter } from '../../../../demo/source/mail.ts'
import { person, personalNo } from '../../truth-types.ts'
import { story } from '../cast.ts'

export function montalboStory() {
  const s = story('montalbo', 'es')
  const rosa = 'Rosa Quintela <rquintela@ceramicas-montalbo.example>'
  const mine = s.sent(
    '2026-02-19T10:00+01:00',
    rosa,
    'Candidatura: técnica de compras',
    letter`
    Estimada Rosa:

    Le escribo para presentar mi candidatura al puesto de técnica de compras publicado en su web. Adjunto mi currículum.

    Un saludo,
    Chiara Vasseur
  `,
  )
  s.gotRe(
    'confirmation',
    '2026-02-19T13:20+01:00',
    rosa,
    mine,
    letter`
    Buenos días, Chiara:

    Gracias por tu interés. He recibido tu candidatura y la revisaremos a lo largo de la semana que viene.

    Un saludo,
    Rosa Quintela
    Recursos Humanos
    Cerámicas Montalbo
  `,
  )
  const no = s.gotRe(
    'rejection',
    '2026-03-05T18:10+01:00',
    rosa,
    mine,
    letter`
    Hola, Chiara:

    Lamentamos comunicarte que no hemos seleccionado tu candidatura para el puesto de técnica de compras, ya que buscamos a
    alguien con residencia en Castellón.

    Mucha suerte,
    Rosa
  `,
    { quoting: true },
  )
  s.sentRe(
    '2026-03-06T09:00+01:00',
    no,
    letter`
    Gracias por avisarme, Rosa. Un saludo,

    Chiara
  `,
  )
  return s.told({
    company: 'Cerámicas Montalbo',
    role: 'Técnica de compras',
    stage: 'closed',
    outcome: 'rejected',
    appliedOn: '2026-02-19',
    closedOn: '2026-03-05',
    no: personalNo(no.name, 'location'),
    people: [{ ...person('Rosa Quintela', 'hr', 'rquintela@ceramicas-montalbo.example'), alsoFits: ['recruiter'] }],
  })
}
