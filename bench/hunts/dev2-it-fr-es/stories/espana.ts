/** Cava, juguetes, un hospital que calla, talleres por un portal, y correo de empleo que no empieza nada. */
import { letter } from '../../../../demo/source/mail.ts'
import { googleUid } from '../../source/calendar.ts'
import { passing, type Story, storyOf } from '../../source/story.ts'
import { hireVue, linkedIn, robot, teamtailor } from '../../source/systems.ts'
import { automaticNo, interview, person, personalNo, personOr } from '../../truth-types.ts'
import { box, chiara, chiaraBis, madrid } from '../cast.ts'

export function cavas(): Story {
  const s = storyOf(box, 'cavas', 'es')
  const mercè = 'Mercè Pujol Ferran <merce.pujol@cavasmontrubi.example>'
  const carta = s.sent(
    '2025-09-21T12:20+02:00',
    'Cavas Montrubí <personas@cavasmontrubi.example>',
    'Candidatura - Técnica de Calidad (Sant Sadurní)',
    letter`
      Buenos días:

      Me gustaría presentar mi candidatura al puesto de Técnica de Calidad que anuncian en su web. Soy ingeniera, italiana, y pasé dos años en Barcelona.
      Adjunto mi currículum.

      Un cordial saludo,
      Chiara Bonnet
    `,
    { from: chiaraBis },
  )
  const cita = s.gotRe(
    'interview',
    '2025-09-30T10:22+02:00',
    mercè,
    carta,
    letter`
      Hola Chiara,

      ¡qué ilusión recibir candidaturas de Torino! ¿Nos conectamos el jueves a las 16? Te paso enlace. Estaremos yo (RRHH) y el enólogo,
      Ferran Soldevila, que es quien lleva el equipo.

      Salut!
      Mercè
    `,
    { to: chiaraBis, client: 'gmail', quoting: true },
  )
  s.sentRe(
    '2025-09-30T13:40+02:00',
    cita,
    '¡Hola Mercè! El jueves a las 16 me va perfecto. ¡Hasta entonces!\n\nChiara',
    { from: chiaraBis },
  )
  s.got(
    'other',
    '2025-10-02T09:00+02:00',
    mercè,
    'enlace de esta tarde',
    'https://meet.google.com/cav-mont-rub\n\n¡hasta luego!',
    { to: chiaraBis },
  )
  const no = s.got(
    'rejection',
    '2025-10-15T18:35+02:00',
    mercè,
    'Novedades de Montrubí',
    letter`
      Hola Chiara,

      te escribo con la boca pequeña. Ferran quiere a alguien que haya vivido una vendimia entera y la próxima no empieza hasta agosto. No puede
      ser ahora. Lo que nos gustaría es que nos escribieras de nuevo en mayo, antes de la campaña: entran dos personas de refuerzo y una se queda siempre.

      Cualquier duda sobre la entrevista, me llamas y te cuento lo que me dijo.

      Una abraçada,
      Mercè
    `,
    { to: chiaraBis, client: 'gmail' },
  )
  return s.told({
    company: 'Cavas Montrubí',
    role: 'Técnica de Calidad',
    stage: 'closed',
    outcome: 'rejected',
    appliedOn: '2025-09-21',
    closedOn: '2025-10-15',
    no: personalNo(no.name, 'requirement', { feedbackOffered: true, reapplyHint: 'en mayo' }),
    interviews: [
      interview(
        '2025-10-02T16:00+02:00',
        null,
        'video',
        'done',
        ['Mercè Pujol Ferran', 'Ferran Soldevila'],
        [cita.name],
      ),
    ],
    people: [
      personOr(['recruiter', 'interviewer'], 'Mercè Pujol Ferran', 'hr', 'merce.pujol@cavasmontrubi.example'),
      person('Ferran Soldevila', 'hiring-manager'),
    ],
  })
}

export function arlequin(): Story {
  const s = storyOf(box, 'arlequin', 'es')
  const toni = 'Toni Gisbert <toni.gisbert@arlequin.teamtailor-mail.com>'
  const equipo = teamtailor('arlequin', 'Juguetes Arlequín')
  s.got(
    'confirmation',
    '2025-11-16T20:15+01:00',
    equipo,
    '¡Gracias por tu candidatura!',
    '¡Hola, Chiara!\n\nHemos recibido tu candidatura para Responsable de Seguridad de Producto. Nos la miramos y te decimos algo, sea lo que sea.\n\nEl equipo de Juguetes Arlequín',
  )
  const cuando = s.got(
    'interview',
    '2025-11-25T12:33+01:00',
    toni,
    'Tu candidatura a Responsable de Seguridad de Producto',
    'Buenas, Chiara:\n\nMe llamo Toni y llevo la selección en Arlequín. ¿Qué tal te vendría una videollamada la semana que viene? Dime un par de huecos y te mando invitación.\n\nToni',
  )
  s.sentRe(
    '2025-11-25T21:10+01:00',
    cuando,
    'Buenas, Toni:\n\nEl martes por la mañana o el miércoles todo el día.\n\nChiara',
  )
  const video = {
    uid: googleUid('arlequin videollamada'),
    title: 'Entrevista Chiara Bonnet / Arlequín',
    start: '2025-12-03T12:00',
    end: '2025-12-03T12:45',
    zone: madrid,
    organizer: 'Toni Gisbert <toni.gisbert@juguetesarlequin.example>',
    me: chiara,
    guests: ['Amparo Valls <amparo.valls@juguetesarlequin.example>'],
    place: 'https://meet.google.com/arl-equi-nes',
  }
  const uno = s.google('interview', '2025-11-26T09:40+01:00', video)
  const fuera = s.google('cancelled', '2025-12-02T18:01+01:00', { ...video, seq: 1, cancelled: true })
  const perdona = s.got(
    'rescheduled',
    '2025-12-02T18:09+01:00',
    toni,
    'Lo de mañana',
    'Chiara, mil perdones: Amparo está con fiebre. La nueva invitación es para el viernes 12 a las 9:30, te llega ahora.\n\nToni',
  )
  const otra = s.google('interview', '2025-12-02T18:12+01:00', {
    ...video,
    uid: googleUid('arlequin segunda'),
    start: '2025-12-12T09:30',
    end: '2025-12-12T10:15',
  })
  s.sentRe('2025-12-02T19:00+01:00', perdona, 'Sin problema, ¡que se mejore!\n\nChiara')
  const retiro = s.withdrawRe(
    '2026-01-15T08:15+01:00',
    perdona,
    'Hola, Toni:\n\nAyer firmé con una empresa de aquí, así que os pido que cerréis mi candidatura. Gracias por todo, y un saludo a Amparo.\n\nChiara',
  )
  s.gotRe(
    'reply-by-person',
    '2026-01-15T09:02+01:00',
    toni,
    retiro,
    '¡Enhorabuena, Chiara! Nos da rabia pero nos alegramos por ti. Suerte.\n\nToni',
  )
  return s.told({
    company: 'Juguetes Arlequín',
    companyAliases: ['Arlequín'],
    role: 'Responsable de Seguridad de Producto',
    stage: 'closed',
    outcome: 'withdrawn',
    appliedOn: '2025-11-16',
    closedOn: '2026-01-15',
    interviews: [
      interview(
        '2025-12-03T12:00+01:00',
        '2025-12-03T12:45+01:00',
        'video',
        'cancelled',
        ['Toni Gisbert', 'Amparo Valls'],
        [uno.name, fuera.name],
        madrid,
      ),
      interview(
        '2025-12-12T09:30+01:00',
        '2025-12-12T10:15+01:00',
        'video',
        'done',
        ['Toni Gisbert', 'Amparo Valls'],
        [perdona.name, otra.name],
        madrid,
      ),
    ],
    people: [
      person(
        'Toni Gisbert',
        'recruiter',
        'toni.gisbert@arlequin.teamtailor-mail.com',
        'toni.gisbert@juguetesarlequin.example',
      ),
      personOr(['hiring-manager'], 'Amparo Valls', 'interviewer', 'amparo.valls@juguetesarlequin.example'),
    ],
  })
}

export function hospital(): Story {
  const s = storyOf(box, 'hospital', 'es')
  s.got(
    'confirmation',
    '2025-11-20T17:44+01:00',
    'Hospital Vall de Sorea <seleccion@valldesorea.example>',
    'Acuse de recibo: convocatoria 88/25',
    'Apreciada Sra. Bonnet:\n\nHemos registrado su solicitud para la plaza de Técnica Superior de Calidad Asistencial (convocatoria 88/25).\n\nUnidad de Selección\nHospital Vall de Sorea',
  )
  s.got(
    'assessment',
    '2025-11-28T10:00+01:00',
    hireVue('Hospital Vall de Sorea'),
    'Videoentrevista: Hospital Vall de Sorea',
    'Hola, Chiara:\n\nHospital Vall de Sorea te invita a grabar una videoentrevista para Técnica Superior de Calidad Asistencial. Son cuatro preguntas y puedes hacerlo cuando quieras antes del 5 de diciembre.',
  )
  s.got(
    'assessment',
    '2025-12-01T22:17+01:00',
    hireVue('Hospital Vall de Sorea'),
    'Has terminado tu videoentrevista',
    'Gracias, Chiara. Hemos enviado tus respuestas a Hospital Vall de Sorea.',
  )
  s.sent(
    '2026-01-07T09:30+01:00',
    'Hospital Vall de Sorea <seleccion@valldesorea.example>',
    'Convocatoria 88/25',
    'Buenos días:\n\n¿Podrían indicarme en qué fase se encuentra la convocatoria 88/25? Grabé la videoentrevista el 1 de diciembre.\n\nGracias y un saludo,\nChiara Bonnet',
  )
  return s.told({
    company: 'Hospital Vall de Sorea',
    role: 'Técnica Superior de Calidad Asistencial',
    requisitionId: '88/25',
    stage: 'assessment',
    appliedOn: '2025-11-20',
  })
}

export function talleres(): Story {
  const s = storyOf(box, 'talleres', 'es')
  const portal = robot('Infotrabajo <no-responder@infotrabajo.example>', 'Infotrabajo', ['Gestiona tus alertas'])
  s.got(
    'confirmation',
    '2025-12-07T19:00+01:00',
    portal,
    'Te has inscrito en: Inspectora de soldadura',
    'Hola, Chiara.\n\nTu inscripción se ha enviado a TALLERES ZUBIETA para la oferta Inspectora de soldadura (Éibar).\n\n¡Mucha suerte!',
  )
  s.got(
    'viewed',
    '2025-12-10T11:00+01:00',
    portal,
    'Han leído tu CV',
    'TALLERES ZUBIETA ha leído tu CV en la oferta Inspectora de soldadura.',
  )
  const no = s.got(
    'rejection',
    '2025-12-23T08:00+01:00',
    portal,
    'Hay novedades en tu candidatura',
    'Hola, Chiara.\n\nEl estado de tu candidatura a Inspectora de soldadura en TALLERES ZUBIETA ha cambiado:\n\nDescartada\n\nNo te desanimes, hay 1.204 ofertas más esperándote.',
  )
  return s.told({
    company: 'Talleres Zubieta',
    role: 'Inspectora de soldadura',
    stage: 'closed',
    outcome: 'rejected',
    appliedOn: '2025-12-07',
    closedOn: '2025-12-23',
    no: automaticNo(no.name, 'none'),
  })
}

export const passingMail = passing(box, [
  [
    'outreach',
    '2025-10-09T15:00+02:00',
    'Marika Lodi <m.lodi@interinaletop.example>',
    'URGENTE collaudatori',
    'Ciao,\n\nselezioniamo con urgenza 5 collaudatori su 3 turni zona Settimo T.se. Se interessata rispondi con CV aggiornato.\n\nMarika\nInterinale Top - filiale di Torino',
  ],
  [
    'talent-pool',
    '2025-11-28T09:30+01:00',
    teamtailor('granoblu', 'Grano Blu'),
    'Benvenuta nella nostra community',
    'Ciao Chiara,\n\nti sei iscritta a Grano Blu Connect. Ti faremo sapere quando si apre una posizione adatta a te.\n\nTeam People',
  ],
  [
    'outreach',
    '2026-01-20T18:12+01:00',
    linkedIn(
      'email_inmail_01',
      'Chiara Bonnet (Quality Engineer)',
      'Aurélien Favre via LinkedIn <inmail-hit-reply@linkedin.com>',
    ),
    'Aurélien vous a envoyé un message',
    'Bonjour Chiara, je recrute un(e) Quality Lead pour une start-up deeptech à Grenoble. Partante pour un échange cette semaine ?\n\nAurélien Favre\nCOO',
    { tongue: 'fr' },
  ],
  [
    'talent-pool',
    '2026-01-22T10:00+01:00',
    'Recrutement Fromages du Queyras <emploi@queyrasfromages.example>',
    'Votre CV dans notre vivier',
    'Bonjour,\n\nNous avons trouvé votre CV lors du salon de Gap et nous nous permettons de le garder dans notre vivier. Écrivez-nous si vous ne le souhaitez pas.',
    { to: chiaraBis, tongue: 'fr' },
  ],
])
