import { letter } from '../../../../demo/source/mail.ts'
import { exchangeUid } from '../../source/calendar.ts'
import { type Story, storyOf } from '../../source/story.ts'
import { interview, person, personOr } from '../../truth-types.ts'
import { box, chiara, rome } from '../cast.ts'

/** L'agenzia tace il nome fino al secondo colloquio; alla fine, un sì. */
export function lariana(): Story {
  const s = storyOf(box, 'lariana', 'it')
  const ennio = 'Ennio Galbiati <galbiati@vettaselezione.example>'
  const tramite = s.got(
    'outreach',
    '2025-11-26T08:50+01:00',
    ennio,
    'Opportunità Quality Lead - settore medicale',
    letter`
      Buongiorno Ing. Bonnet,

      per azienda cliente operante nel settore dei dispositivi medici, zona Como, siamo alla ricerca di un/a Quality Lead. RAL 48-55k, smart working due
      giorni. Le interessa approfondire?

      Cordialmente
      Dott. Ennio Galbiati
      Vetta Selezione S.r.l. - Milano
    `,
    { client: 'outlook' },
  )
  const si = s.sentRe(
    '2025-11-26T13:11+01:00',
    tramite,
    'Buongiorno dott. Galbiati,\n\nsì, mi interessa. Mi può chiamare dopo le 17.\n\nChiara Bonnet',
  )
  s.gotRe(
    'reply-by-person',
    '2025-11-28T10:00+01:00',
    ennio,
    si,
    'Gentile Ingegnere,\n\ngrazie della chiacchierata. Il cliente è Lariana Medicali di Cantù. Ho inviato oggi il Suo profilo alla loro HR, la dott.ssa Corti.\n\nE. Galbiati',
    { client: 'outlook', quoting: true },
  )
  const corti = 'Beatrice Corti <b.corti@larianamedicali.example>'
  const conosciamoci = {
    uid: exchangeUid('lariana uno'),
    title: 'Lariana Medicali: colloquio conoscitivo',
    start: '2025-12-11T11:00',
    end: '2025-12-11T12:00',
    zone: rome,
    organizer: corti,
    me: chiara,
    guests: ['Oscar Brambilla <o.brambilla@larianamedicali.example>'],
    place: 'Riunione di Microsoft Teams',
  }
  const uno = s.outlook(
    'interview',
    '2025-12-04T09:20+01:00',
    conosciamoci,
    'Buongiorno Chiara,\n\nincontrerà me e Oscar Brambilla, direttore di stabilimento e responsabile della funzione.\n\nBeatrice Corti\nHR Manager',
  )
  s.accept('2025-12-04T09:55+01:00', conosciamoci, uno)
  const due = s.got(
    'interview',
    '2025-12-16T17:30+01:00',
    corti,
    'visita in azienda',
    'Cara Chiara,\n\nOscar vorrebbe farle vedere la camera bianca. Lunedì 22 dicembre alle 14,30 a Cantù le andrebbe bene? Poi si brinda tutti insieme.\n\nBeatrice',
    { client: 'outlook' },
  )
  s.sentRe(
    '2025-12-16T18:45+01:00',
    due,
    'Gentile Beatrice,\n\nvolentieri, ci sarò lunedì. Porto il panettone?\n\nChiara',
  )
  const offerta = s.got(
    'offer',
    '2026-01-09T12:34+01:00',
    corti,
    'Proposta di assunzione',
    letter`
      Cara Chiara,

      siamo felici di proporle il ruolo di Quality Lead presso Lariana Medicali, con inquadramento A2, RAL 53.000 euro e inizio il 2 marzo. In allegato la
      lettera d'impegno: ci dia un riscontro entro il 16.

      Un cordiale saluto
      Beatrice Corti
    `,
    { client: 'outlook' },
  )
  s.sentRe(
    '2026-01-14T09:03+01:00',
    offerta,
    'Cara Beatrice,\n\naccetto con gioia. Le rimando la lettera firmata in allegato. Ci vediamo il 2 marzo!\n\nChiara',
  )
  s.got(
    'reply-by-person',
    '2026-01-14T11:40+01:00',
    ennio,
    'Complimenti',
    'Complimenti Ingegnere!! Mi ha appena chiamato la dott.ssa Corti. Grande soddisfazione.\n\nE. Galbiati',
    { client: 'outlook' },
  )
  return s.told({
    company: 'Lariana Medicali',
    role: 'Quality Lead',
    agency: 'Vetta Selezione',
    stage: 'closed',
    outcome: 'accepted',
    appliedOn: null,
    closedOn: '2026-01-14',
    interviews: [
      interview(
        '2025-12-11T11:00+01:00',
        '2025-12-11T12:00+01:00',
        'video',
        'done',
        ['Beatrice Corti', 'Oscar Brambilla'],
        [uno.name],
        rome,
      ),
      interview('2025-12-22T14:30+01:00', null, 'onsite', 'done', ['Oscar Brambilla'], [due.name]),
    ],
    people: [
      person('Ennio Galbiati', 'agency', 'galbiati@vettaselezione.example'),
      personOr(['recruiter', 'interviewer'], 'Beatrice Corti', 'hr', 'b.corti@larianamedicali.example'),
      person('Oscar Brambilla', 'hiring-manager', 'o.brambilla@larianamedicali.example'),
    ],
  })
}
