import { letter } from '../../../../demo/source/mail.ts'
import { plainRobot } from '../../source/systems.ts'
import { box, story } from '../cast.ts'
import { montalboStory } from './montalbo.ts'
import { arenalStory } from './arenal.ts'
import { vidalbaStory } from './vidalba.ts'
import { talgranoStory } from './talgrano.ts'

const es = { tongue: 'es' } as const

const esparza = plainRobot('Grupo Esparza Selección <no-reply@grupoesparza.example>')

function esparzaStory(key: string, role: string, at: string, requisition: string) {
  const s = story(key, 'es')
  s.got(
    'confirmation',
    at,
    esparza,
    `Inscripción recibida: ${role} (ref. ${requisition})`,
    letter`
    Estimada Chiara:

    Confirmamos la recepción de su inscripción en la oferta ${role}, referencia ${requisition}, de Grupo Esparza. En caso
    de que su perfil avance a la siguiente fase, nos pondremos en contacto con usted.

    Departamento de Selección
    Grupo Esparza
  `,
  )
  return s
}

const compras = esparzaStory('esparza-compras', 'Analista de compras', '2026-04-20T11:00+02:00', 'GE-2210')
const planta = esparzaStory('esparza-planta', 'Planificadora de producción', '2026-04-21T16:30+02:00', 'GE-2231')
planta.got(
  'pending',
  '2026-05-25T08:00+02:00',
  esparza,
  'Su proceso: Planificadora de producción (ref. GE-2231)',
  letter`
  Estimada Chiara:

  Le informamos de que su candidatura a Planificadora de producción sigue en estudio. Agradecemos su paciencia.

  Departamento de Selección
  Grupo Esparza
`,
)

/** It does not say which of the two it means. */
export const esparzaNo = box.got(
  'esparza-which',
  '2026-06-08T08:00+02:00',
  esparza,
  'Grupo Esparza: su candidatura',
  letter`
  Estimada Chiara:

  Le agradecemos su participación en nuestro proceso de selección. Lamentamos informarle de que su candidatura ha sido
  descartada en esta ocasión.

  Departamento de Selección
  Grupo Esparza
`,
  es,
)

export const espana = [
  montalboStory(),
  arenalStory(),
  vidalbaStory(),
  talgranoStory(),
  compras.told({
    company: 'Grupo Esparza',
    role: 'Analista de compras',
    requisitionId: 'GE-2210',
    stage: 'applied',
    appliedOn: '2026-04-20',
    closedOn: null,
  }),
  planta.told({
    company: 'Grupo Esparza',
    role: 'Planificadora de producción',
    requisitionId: 'GE-2231',
    stage: 'applied',
    appliedOn: '2026-04-21',
    closedOn: null,
  }),
]
