import { letter } from '../../../../demo/source/mail.ts'
import { robot, teamtailor } from '../../source/systems.ts'
import { automaticNo } from '../../truth-types.ts'
import { story } from '../cast.ts'

export function arenalStory() {
  const s = story('arenal', 'es')
  const system = teamtailor('arenal', 'Logística Arenal')
  s.got(
    'confirmation',
    '2026-03-09T12:12+01:00',
    system,
    '¡Gracias por inscribirte!',
    letter`
    Hola, Chiara:

    Hemos recibido tu candidatura para Responsable de aprovisionamiento en Logística Arenal. Si tu perfil encaja, te
    contactaremos para una primera entrevista.

    El equipo de Talento
  `,
  )
  s.got(
    'assessment',
    '2026-03-16T09:00+01:00',
    robot('Pruebas Arenal <no-reply@testgorilla.example>', 'Logística Arenal', ['TestGorilla']),
    'Logística Arenal te invita a realizar una prueba',
    letter`
    Hola, Chiara:

    Logística Arenal te invita a completar una prueba en línea (Excel y razonamiento numérico, 40 minutos) como parte del
    proceso para Responsable de aprovisionamiento. Tienes siete días.

    Comenzar la prueba
  `,
  )
  s.got(
    'assessment',
    '2026-03-18T21:07+01:00',
    robot('Pruebas Arenal <no-reply@testgorilla.example>', 'Logística Arenal', ['TestGorilla']),
    'Has completado la prueba',
    letter`
    Hola, Chiara:

    Has completado la prueba de Logística Arenal. Hemos enviado tus resultados al equipo de selección.
  `,
  )
  const no = s.got(
    'rejection',
    '2026-03-26T12:00+01:00',
    system,
    'Actualización sobre tu candidatura',
    letter`
    Hola, Chiara:

    Queremos agradecerte el tiempo dedicado a la prueba. Tras revisar los resultados, hemos decidido no continuar con tu
    candidatura para Responsable de aprovisionamiento. Desafortunadamente no podemos ofrecer comentarios individuales.

    Te animamos a inscribirte en futuras vacantes.

    El equipo de Talento de Logística Arenal
  `,
  )
  return s.told({
    company: 'Logística Arenal',
    role: 'Responsable de aprovisionamiento',
    stage: 'closed',
    outcome: 'rejected',
    appliedOn: '2026-03-09',
    closedOn: '2026-03-26',
    no: automaticNo(no.name, 'none', { feedbackRefused: true }),
  })
}
