/** Familia, recibos, avisos y todo lo que parece una candidatura sin serlo. */
import { letter } from '../../../../demo/source/mail.ts'
import type { Extra, HuntMail } from '../../source/correspondence.ts'
import { linkedIn, robot } from '../../source/systems.ts'
import { got, gotRe, inesEnCasa, sent, sentRe } from '../cast.ts'

const es = { tongue: 'es' } as const satisfies Extra
const enCasa = { tongue: 'es', to: inesEnCasa } as const satisfies Extra
const tia = 'Conxita Castellà <conxita@castella-morel.example>'
const pau = 'Pau Rovira <pau.rovira@correvuela.example>'

const pregunta = got(
  'vida-1-tia',
  '2026-04-17T17:30+02:00',
  tia,
  'los de Valencia',
  'Cariño, ¿te han llamado ya los de las naranjas? Tu tío dice que si no te cogen es que están ciegos.',
  enCasa,
)
const respuesta = sentRe(
  'vida-2-a-la-tia',
  '2026-04-17T20:11+02:00',
  pregunta,
  letter`
  Están ciegos, tía: han cogido a otro. Pero me lo han dicho con cariño. El 4 de junio voy a Madrid a una entrevista... no, espera, eso todavía no
  lo sé. ¡Cruza los dedos!
`,
  { from: inesEnCasa, ...es },
)

export const enEspanol: readonly HuntMail[] = [
  pregunta,
  respuesta,
  gotRe(
    'vida-3-tia-otra-vez',
    '2026-04-17T20:30+02:00',
    tia,
    respuesta,
    'Pues ellos se lo pierden. Te guardo fideuá.',
    enCasa,
  ),
  got(
    'vida-4-pau',
    '2026-03-17T23:00+01:00',
    pau,
    'suerte mañana!!',
    'A las seis estaré enviándote energía desde el metro. Luego me cuentas la entrevista con pelos y señales.',
    es,
  ),
  got(
    'vida-5-pau-curro',
    '2026-05-22T09:10+02:00',
    pau,
    'me han rechazado jaja',
    'Noveno rechazo del año: «tras valorar tu candidatura hemos decidido no continuar». Voy a enmarcarlos. ¿Tú vas a Madrid al final?',
    es,
  ),
  sent(
    'vida-6-a-pau',
    '2026-05-22T12:40+02:00',
    pau,
    'Re: me han rechazado jaja',
    'Voy el jueves 4. Guárdame el del marco, que hago uno con el mío de Sevilla. Ánimo.',
    es,
  ),
  got(
    'vida-7-piso',
    '2026-03-02T11:00+01:00',
    'Fincas Garbí <info@fincasgarbi.example>',
    'Su solicitud de alquiler',
    'Lamentamos comunicarle que la propiedad se ha decantado por otro candidato para el piso de la calle Verdi. Le avisaremos si surge algo similar.',
    enCasa,
  ),
  got(
    'vida-8-luz',
    '2026-02-20T06:00+01:00',
    robot('Llum Clara <facturas@llumclara.example>', 'Llum Clara'),
    'Tu factura de febrero',
    'Importe: 38,12 €. Se cargará el 28 de febrero.',
    enCasa,
  ),
  got(
    'vida-9-medico',
    '2026-01-29T10:00+01:00',
    robot('Cita Previa <no-reply@citaprevia.example>', 'Cita Previa'),
    'Cita confirmada',
    'Su cita ha sido confirmada para el lunes 9 de febrero a las 10:20. Si no puede acudir, anúlela con antelación.',
    enCasa,
  ),
  got(
    'vida-10-club',
    '2026-05-09T19:20+02:00',
    'Club Excursionista <secretaria@cexmontseny.example>',
    'Plazas para el Pedraforca',
    'Hola, Inés: había más solicitudes que plazas y esta vez te has quedado fuera. Eres la primera de la lista de espera.',
    enCasa,
  ),
  got(
    'vida-11-beca',
    '2026-04-24T12:00+02:00',
    'Becas Ramon Pau <becas@ramonpau.example>',
    'Resolución de su solicitud',
    'Estimada solicitante: el jurado ha decidido no conceder la beca a su proyecto en la presente convocatoria. Puede volver a presentarse en 2027.',
    enCasa,
  ),
  got(
    'vida-12-alerta',
    '2026-01-26T06:00+01:00',
    robot('InfoJobs <alertas@push.infojobs.net>', 'InfoJobs', ['Darse de baja']),
    '9 ofertas nuevas de controller en Tarragona',
    'Controller financiero/a, Aceites Montsant, S.L. Contable, Bodegas Priorat Nou.',
    es,
  ),
  got(
    'vida-13-alerta',
    '2026-05-13T06:00+02:00',
    robot('InfoJobs <alertas@push.infojobs.net>', 'InfoJobs', ['Darse de baja']),
    'Tu candidatura ideal está aquí',
    'Jefe/a de Administración. Controller de Planta en Textil Ribera. Inscríbete en un clic.',
    es,
  ),
  got(
    'vida-14-linkedin',
    '2026-03-25T07:00+01:00',
    linkedIn('email_job_alert_digest_01', 'Inés Castellà', 'LinkedIn <jobalerts-noreply@linkedin.com>'),
    'Controller: más de 30 empleos nuevos en Valencia',
    'Responsable de Control de Gestión, Naranjo Logística. Sé de los primeros en solicitarlo.',
    { headers: { 'X-LinkedIn-Class': 'SAVEDSEARCH' }, ...es },
  ),
  got(
    'vida-15-verifica',
    '2026-04-19T20:52+02:00',
    robot('Viterbit <no-reply@viterbit-mail.com>', 'Viterbit'),
    'Verifica tu correo',
    'Tu código de verificación es 771204. Introdúcelo para completar tu inscripción.',
    es,
  ),
  got(
    'vida-16-curso',
    '2026-05-15T11:00+02:00',
    'Escuela Abierta <cursos@escuelaabierta.example>',
    '¡Plaza confirmada!',
    'Enhorabuena, has sido admitida en el curso de Power Query. Empezamos el martes 9 de junio.',
    es,
  ),
  got(
    'vida-17-boletin',
    '2026-04-02T08:00+02:00',
    robot('Finanzas sin corbata <hola@sincorbata.example>', 'Finanzas sin corbata', ['Darme de baja']),
    'Cómo negociar una oferta sin que te tiemble la voz',
    'Y además: qué significa que sigan valorando tu candidatura tres semanas después.',
    { headers: { 'List-Unsubscribe': '<https://sincorbata.example/baja>' }, ...es },
  ),
  got(
    'vida-18-empresa',
    '2026-05-20T12:00+02:00',
    robot('Naranjo Logística <boletin@naranjologistica.example>', 'Naranjo Logística', ['Darme de baja']),
    'Naranjo abre almacén en Sagunto',
    'Cien nuevos empleos, puertas abiertas el 30 de mayo. Síguenos.',
    { headers: { 'List-Unsubscribe': '<https://naranjologistica.example/baja>' }, ...es },
  ),
  got(
    'vida-19-encuesta',
    '2026-05-06T10:00+02:00',
    robot('Clínicas Almenara <encuestas@almenara.example>', 'Clínicas Almenara'),
    'Valora tu experiencia como candidata',
    'Del 1 al 5, ¿qué te ha parecido nuestro proceso de selección?',
    es,
  ),
  got(
    'vida-20-hotel',
    '2026-05-23T20:20+02:00',
    robot('Hostal del Olmo <reservas@hostaldelolmo.example>', 'Hostal del Olmo'),
    'Reserva confirmada',
    'Una noche, miércoles 3 de junio, habitación individual. ¡Te esperamos!',
    es,
  ),
  got(
    'vida-21-vecina',
    '2026-03-27T18:00+01:00',
    'Gemma Puig <gemma.puig@correvuela.example>',
    'canguro',
    'Inés, ¿sigues buscando canguro para agosto? He entrevistado a tres chicas y la segunda es un sol. Te paso su teléfono.',
    enCasa,
  ),
  got(
    'vida-22-spam',
    '2026-02-28T02:00+00:00',
    'Seleccion Global <hr@seleccion-global.test>',
    'Oferta de empleo aprobada: 250€ al dia',
    'Felicidades, has sido seleccionada para dar me gusta a videos. Contacta por Telegram y paga 20€ de activacion.',
    { labels: 'Spam', ...es },
  ),
]
