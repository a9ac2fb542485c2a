/** Cataluña, Valencia, Madrid, Sevilla. */
import { letter } from '../../../../demo/source/mail.ts'
import { tinyPdf } from '../../../../demo/source/pdf.ts'
import { acceptance, google, googleUid, outlook, exchangeUid } from '../../source/calendar.ts'
import type { Extra, HuntMail } from '../../source/correspondence.ts'
import { personioAbroad, plainRobot, robot } from '../../source/systems.ts'
import { box, got, gotRe, sent, sentRe, ines, inesEnCasa } from '../cast.ts'

const infojobs = robot('InfoJobs <no-reply@push.infojobs.net>', 'InfoJobs', ['Darse de baja'])
const es = { tongue: 'es' } as const satisfies Extra
const enCasa = { tongue: 'es', to: inesEnCasa } as const satisfies Extra

export const montsant: readonly HuntMail[] = [
  got(
    'montsant-1-inscrita',
    '2026-01-25T20:12+01:00',
    infojobs,
    'Te has inscrito en la oferta: Controller financiero/a',
    letter`
    ¡Inscripción realizada!

    Controller financiero/a
    Aceites Montsant, S.L.
    Reus (Tarragona)

    La empresa ya tiene tu CV. Te avisaremos cuando haya novedades.
  `,
    es,
  ),
  got(
    'montsant-2-visto',
    '2026-01-28T12:40+01:00',
    infojobs,
    'Aceites Montsant ha visto tu candidatura',
    letter`
    Tu CV ha despertado interés: Aceites Montsant, S.L. lo ha leído para la oferta Controller financiero/a.
  `,
    es,
  ),
  got(
    'montsant-3-fuera',
    '2026-02-11T09:00+01:00',
    infojobs,
    'Novedades sobre Controller financiero/a',
    letter`
    Hola, Inés:

    Aceites Montsant, S.L. ha avanzado en la oferta Controller financiero/a y tu candidatura ya no está en el proceso.

    ¡Que no decaiga! Hay 48 ofertas parecidas.
  `,
    es,
  ),
]

const amparo = 'Amparo Sanchis <amparo.sanchis@naranjologistica.example>'
const primera = {
  uid: googleUid('naranjo primera'),
  title: 'Entrevista Inés Castellà - Naranjo Logística',
  start: '2026-03-18T18:00',
  end: '2026-03-18T18:45',
  zone: 'Europe/Madrid',
  organizer: amparo,
  me: ines,
  place: 'https://meet.google.com/nar-anjo-log',
}
const quedamos = got(
  'naranjo-2-quedamos',
  '2026-03-10T13:20+01:00',
  amparo,
  '¿Hablamos?',
  letter`
  ¡Hola, Inés!

  Soy Amparo, de Personas, y llevo la selección de Responsable de Control de Gestión. Me ha encantado tu perfil y querría conocerte. ¿Te viene bien la semana
  que viene, a última hora?

  Un saludo,
  Amparo Sanchis
  Naranjo Logística
`,
  { client: 'gmail', ...es },
)
const miHueco = sentRe(
  'naranjo-3-hueco',
  '2026-03-10T20:40+01:00',
  quedamos,
  letter`
  Hola, Amparo:

  Encantada. El miércoles 18 a partir de las seis me va perfecto.

  Un abrazo,
  Inés
`,
  es,
)
const segunda = {
  ...primera,
  uid: googleUid('naranjo segunda'),
  title: 'Segunda entrevista Inés Castellà',
  start: '2026-03-31T17:00',
  end: '2026-03-31T18:30',
  guests: [
    'Vicent Ferrandis <vicent.ferrandis@naranjologistica.example>',
    'Rocío Alarcón <rocio.alarcon@naranjologistica.example>',
  ],
  notes:
    'Con Vicent Ferrandis (Director Financiero, sería tu responsable) y Rocío Alarcón (Operaciones). Yo no estaré, ¡pero ya me contarás!',
}
const nuevaHora = { ...segunda, seq: 1, start: '2026-04-01T09:30', end: '2026-04-01T11:00' }
const cambio = google(box, 'naranjo-6-cambio', '2026-03-30T19:10+02:00', nuevaHora, es)
const naranjoNo = got(
  'naranjo-8-no',
  '2026-04-16T18:22+02:00',
  amparo,
  'El proceso',
  letter`
  Hola, Inés:

  Te debía una llamada, pero estoy sin voz, literalmente, así que te escribo.

  Vicent ha elegido a la otra persona. Viene del sector y conoce el programa de rutas por dentro, y ahora mismo eso les ahorra medio año. Rocío votó por
  ti, que lo sepas.

  Si quieres, la semana que viene, cuando vuelva a sonar como yo, te cuento con detalle cómo te vieron. Dime un día.

  Un abrazo grande,
  Amparo
`,
  { client: 'gmail', ...es },
)
const cuentame = sentRe(
  'naranjo-9-cuentame',
  '2026-04-17T09:02+02:00',
  naranjoNo,
  letter`
  Hola, Amparo:

  Gracias por decírmelo tan claro, aunque sea sin voz. Claro que quiero, ¿el miércoles por la tarde? Y dale las gracias a Rocío.

  Inés
`,
  es,
)

export const naranjo: readonly HuntMail[] = [
  got(
    'naranjo-1-recibida',
    '2026-03-01T22:30+01:00',
    plainRobot('Naranjo Logística <empleo@naranjologistica.example>', { 'Auto-Submitted': 'auto-replied' }),
    'Candidatura recibida',
    letter`
    Buenos días:

    Confirmamos que hemos recibido tu candidatura para el puesto de Responsable de Control de Gestión (Valencia). Si tu perfil encaja, nos pondremos en
    contacto contigo; si no fuera así, guardaremos tu currículum para futuras vacantes.

    Gracias por pensar en Naranjo Logística.
  `,
    es,
  ),
  quedamos,
  miHueco,
  google(box, 'naranjo-4-primera', '2026-03-11T09:05+01:00', primera, es),
  google(box, 'naranjo-5-segunda', '2026-03-23T12:48+01:00', segunda, es),
  cambio,
  acceptance(box, 'naranjo-7-aceptada', '2026-03-30T20:00+02:00', nuevaHora, cambio, 'es'),
  naranjoNo,
  cuentame,
  gotRe(
    'naranjo-10-consejos',
    '2026-04-23T11:31+02:00',
    amparo,
    cuentame,
    letter`
    ¡Hola! Ya tengo voz, pero te lo dejo por escrito, que así lo guardas.

    Lo técnico, de diez. Vicent echó de menos que preguntaras por el equipo: en hora y media hablaste de costes y ni una vez de personas. Y cuando te
    interrumpió, te callaste; él esperaba que le plantaras cara. Para la próxima, ya sabes.

    Un abrazo,
    Amparo
  `,
    { client: 'gmail', quoting: true, ...es },
  ),
]

const puerta = 'Fundación Puerta Abierta <rrhh@puertaabierta.example>'
const macarena = 'Macarena Ruiz-Tagle <macarena.ruiztagle@puertaabierta.example>'
const carta = sent(
  'puerta-1-candidatura',
  '2026-05-06T10:20+02:00',
  puerta,
  'Candidatura: Coordinación económica',
  letter`
  Estimados señores:

  Les escribo para presentar mi candidatura al puesto de Coordinadora económica que anuncian en su web. Llevo nueve años poniendo orden en las cuentas de
  otros y me gustaría que, por una vez, sirviera para abrir puertas.

  Adjunto mi currículum. Quedo a su disposición.

  Atentamente,
  Inés Castellà Morel
`,
  {
    from: inesEnCasa,
    attachments: [
      {
        name: 'CV Inés Castellà.pdf',
        type: 'application/pdf',
        bytes: tinyPdf(['Ines Castella Morel', 'Controller, Lyon']),
      },
    ],
    ...es,
  },
)

export const puertaAbierta: readonly HuntMail[] = [
  carta,
  gotRe(
    'puerta-2-acuse',
    '2026-05-07T09:15+02:00',
    puerta,
    carta,
    letter`
    Estimada Inés:

    Acusamos recibo de su candidatura para Coordinación económica. El comité de selección se reúne a mediados de mes.

    Recursos Humanos
    Fundación Puerta Abierta
  `,
    enCasa,
  ),
  got(
    'puerta-3-convocatoria',
    '2026-05-21T12:05+02:00',
    macarena,
    'Entrevista en Madrid',
    letter`
    Estimada Inés:

    El comité ha preseleccionado su candidatura y nos gustaría entrevistarla en nuestra sede de Madrid, calle del Olmo 22, el jueves 4 de junio a las 12:30. Le
    atenderemos Tomás Echevarría, el gerente, de quien depende el puesto, y yo misma.

    Los gastos de viaje corren de nuestra cuenta. ¿Podría confirmarme su asistencia?

    Reciba un cordial saludo,
    Macarena Ruiz-Tagle
    Responsable de Selección
  `,
    { client: 'outlook', ...enCasa },
  ),
  sent(
    'puerta-4-confirmo',
    '2026-05-21T17:45+02:00',
    macarena,
    'RE: Entrevista en Madrid',
    letter`
    Estimada Macarena:

    Confirmo mi asistencia el jueves 4 de junio a las 12:30. Muchas gracias.

    Inés Castellà
  `,
    { from: inesEnCasa, ...es },
  ),
]

const nuria = 'Núria Bofill <nuria.bofill@textilribera.example>'
const ribera = outlook(
  box,
  'ribera-2-videollamada',
  '2026-04-09T10:00+02:00',
  {
    uid: exchangeUid('ribera videollamada'),
    title: 'Videollamada Textil Ribera - Inés Castellà',
    start: '2026-04-15T13:00',
    end: '2026-04-15T13:30',
    zone: 'Europe/Madrid',
    organizer: nuria,
    me: ines,
    place: 'Reunión de Microsoft Teams',
  },
  letter`
  Hola, Inés:

  Gracias por tu candidatura a Controller de Planta. Te propongo media horita de videollamada conmigo para contarte el puesto y resolver tus dudas.

  Núria Bofill
  Técnica de Selección
`,
  es,
)

export const textilRibera: readonly HuntMail[] = [
  got(
    'ribera-1-recibida',
    '2026-03-29T19:25+02:00',
    personioAbroad('textilribera', 'Textil Ribera'),
    'Hemos recibido tu solicitud',
    letter`
    Hola, Inés:

    ¡Gracias por tu interés en Textil Ribera! Hemos recibido tu solicitud para Controller de Planta (Sabadell) y la estamos revisando.

    El equipo de Selección
  `,
    es,
  ),
  ribera,
  sent(
    'ribera-3-me-retiro',
    '2026-04-22T22:16+02:00',
    nuria,
    'Controller de Planta',
    letter`
    Hola, Núria:

    Fue un gusto hablar contigo. Lo he pensado con calma: un puesto cien por cien presencial en Sabadell no encaja con la custodia compartida de mi hija, así que
    prefiero retirar mi candidatura ahora que estáis a tiempo.

    Mil gracias y mucha suerte con la búsqueda.

    Inés
  `,
    es,
  ),
  gotRe(
    'ribera-4-lastima',
    '2026-04-23T08:50+02:00',
    nuria,
    ribera,
    letter`
    Qué lástima, Inés, pero lo entiendo perfectamente. Queda todo anotado. ¡Cuídate!

    Núria
  `,
    { client: 'outlook', ...es },
  ),
]

const almenara = robot('Clínicas Almenara <seleccion@almenara.viterbit-mail.com>', 'Clínicas Almenara', [
  'Enviado con Viterbit',
])

export const clinicas: readonly HuntMail[] = [
  got(
    'almenara-1-gracias',
    '2026-04-19T21:00+02:00',
    almenara,
    '¡Gracias por inscribirte!',
    letter`
    Estimada Inés:

    Hemos recibido tu inscripción en la vacante Jefa de Administración y Control (Sevilla). En breve analizaremos tu perfil. En caso de no ser seleccionada,
    también te lo comunicaremos.

    Clínicas Almenara
  `,
    es,
  ),
  got(
    'almenara-2-cierre',
    '2026-05-04T08:30+02:00',
    almenara,
    'Jefa de Administración y Control',
    letter`
    Estimada Inés:

    Para esta vacante solo seguimos con personas que ya residen en la provincia de Sevilla o alrededores, por la incorporación inmediata. Por eso cerramos aquí tu
    participación.

    Te agradecemos el tiempo dedicado.

    Clínicas Almenara
    No respondas a este mensaje: nadie lo leerá.
  `,
    es,
  ),
]
