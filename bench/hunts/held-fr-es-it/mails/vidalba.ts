import { letter } from '../../../../demo/source/mail.ts'
import { googleUid } from '../../source/calendar.ts'
import { personioAbroad } from '../../source/systems.ts'
import { interview, person, personalNo } from '../../truth-types.ts'
import { chiara, madrid, story } from '../cast.ts'

export function vidalbaStory() {
  const s = story('vidalba', 'es')
  const nuria = 'Núria Casals <ncasals@vidalba.example>'
  const oriol = 'Oriol Bastida <obastida@vidalba.example>'
  const carmen = 'Carmen Lledó <clledo@vidalba.example>'
  s.got(
    'confirmation',
    '2026-03-12T17:00+01:00',
    personioAbroad('vidalba', 'Laboratorios Vidalba'),
    'Hemos recibido tu candidatura',
    letter`
    Hola, Chiara:

    Gracias por presentar tu candidatura a Compradora estratégica (Barcelona). Nos pondremos en contacto contigo en los
    próximos días.

    Equipo de Personas, Laboratorios Vidalba
  `,
  )
  const ask = s.got(
    'interview',
    '2026-03-19T10:45+01:00',
    nuria,
    'Entrevista Compradora estratégica',
    letter`
    Hola, Chiara:

    Soy Núria, responsable de selección en Vidalba. Nos encantaría conocerte. ¿Te iría bien una videollamada el martes 24
    o el miércoles 25 por la mañana?

    Un saludo,
    Núria Casals
    Responsable de Selección
  `,
  )
  s.sentRe(
    '2026-03-19T13:00+01:00',
    ask,
    letter`
    Hola, Núria:

    Encantada. El martes a las 10 me va perfecto.

    Chiara
  `,
  )
  const a = {
    uid: googleUid('vidalba 1'),
    title: 'Entrevista Vidalba: Chiara Vasseur',
    start: '2026-03-24T10:00',
    end: '2026-03-24T10:45',
    zone: madrid,
    organizer: nuria,
    me: chiara,
    place: 'https://meet.google.com/vid-alba-uno',
  }
  const one = s.google('interview', '2026-03-19T15:21+01:00', a)
  const b = {
    ...a,
    uid: googleUid('vidalba 2'),
    title: 'Segunda entrevista Vidalba: Chiara Vasseur',
    start: '2026-04-08T12:00',
    end: '2026-04-08T13:00',
    guests: [oriol, carmen],
    notes: 'Con Oriol Bastida (director de Compras) y Carmen Lledó (Calidad).',
  }
  const two = s.google('interview', '2026-03-30T09:30+02:00', b)
  const moved = { ...b, seq: 1, start: '2026-04-09T16:30', end: '2026-04-09T17:30' }
  const change = s.google('rescheduled', '2026-04-07T18:44+02:00', moved)
  const ok = s.accept('2026-04-07T19:00+02:00', moved, change)
  s.sent(
    '2026-04-10T09:10+02:00',
    nuria,
    'Gracias por la entrevista',
    letter`
    Hola, Núria:

    Muchas gracias por organizar la entrevista de ayer. Fue un placer conocer a Oriol y a Carmen.

    Un abrazo,
    Chiara
  `,
  )
  const no = s.gotRe(
    'rejection',
    '2026-04-17T13:33+02:00',
    nuria,
    ask,
    letter`
    Hola, Chiara:

    Te escribo con el resultado del proceso. Nos has gustado mucho, a Oriol sobre todo por cómo explicaste la negociación
    con el proveedor turco. Lamentablemente, finalmente hemos elegido a otra persona que ya trabajó en el sector
    farmacéutico y conoce la normativa.

    Como comentario, Carmen echó en falta que profundizaras en auditorías de calidad.

    Si te parece, guardamos tu perfil y hablamos dentro de seis meses, cuando ampliemos el equipo.

    Un fuerte abrazo,
    Núria
  `,
    { quoting: true },
  )
  s.sentRe(
    '2026-04-17T20:00+02:00',
    no,
    letter`
    Hola, Núria:

    Gracias por tanta sinceridad. Por supuesto, hablamos en otoño.

    Chiara
  `,
  )
  return s.told({
    company: 'Laboratorios Vidalba',
    companyAliases: ['Vidalba'],
    role: 'Compradora estratégica',
    stage: 'closed',
    outcome: 'rejected',
    appliedOn: '2026-03-12',
    closedOn: '2026-04-17',
    no: personalNo(no.name, 'other-candidate', { reapplyHint: 'hablamos dentro de seis meses' }),
    interviews: [
      interview(
        '2026-03-24T10:00+01:00',
        '2026-03-24T10:45+01:00',
        'video',
        'done',
        ['Núria Casals'],
        [one.name],
        madrid,
      ),
      interview(
        '2026-04-09T16:30+02:00',
        '2026-04-09T17:30+02:00',
        'video',
        'done',
        ['Núria Casals', 'Oriol Bastida', 'Carmen Lledó'],
        [two.name, change.name, ok.name],
        madrid,
      ),
    ],
    people: [
      person('Núria Casals', 'recruiter', 'ncasals@vidalba.example'),
      person('Oriol Bastida', 'hiring-manager', 'obastida@vidalba.example'),
      person('Carmen Lledó', 'interviewer', 'clledo@vidalba.example'),
    ],
  })
}
