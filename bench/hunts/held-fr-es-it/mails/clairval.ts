import { letter } from '../../../../demo/source/mail.ts'
import { exchangeUid } from '../../source/calendar.ts'
import { teamtailor } from '../../source/systems.ts'
import { interview, person, personalNo } from '../../truth-types.ts'
import { chiara, paris, story } from '../cast.ts'

export function clairvalStory() {
  const s = story('clairval')
  const lucie = 'Lucie Ferrand <lucie.ferrand@maison-clairval.example>'
  const marc = 'Marc Odoul <marc.odoul@maison-clairval.example>'
  s.got(
    'confirmation',
    '2026-02-04T11:20+01:00',
    teamtailor('clairval', 'Maison Clairval'),
    'Merci pour votre candidature',
    letter`
    Bonjour Chiara,

    Nous avons bien reçu votre candidature au poste d'Acheteuse packaging et nous vous en remercions. Notre équipe
    l'étudiera avec attention et reviendra vers vous si votre profil correspond à nos attentes.

    À bientôt,
    L'équipe Maison Clairval
  `,
  )
  const ask = s.got(
    'interview',
    '2026-02-11T09:48+01:00',
    lucie,
    'Votre candidature – Acheteuse packaging',
    letter`
    Bonjour Chiara,

    Votre parcours a retenu toute notre attention. Seriez-vous disponible pour un premier échange téléphonique d'une
    trentaine de minutes en fin de semaine ? Merci de me proposer deux ou trois créneaux.

    Bien à vous,

    Lucie Ferrand
    Chargée de recrutement
    Maison Clairval
  `,
    { client: 'outlook', body: 'both' },
  )
  s.sentRe(
    '2026-02-11T12:15+01:00',
    ask,
    letter`
    Bonjour Lucie,

    Avec plaisir. Je suis disponible jeudi après-midi ou vendredi de 9 h à 11 h.

    Cordialement,
    Chiara Vasseur
  `,
  )
  const fixed = s.gotRe(
    'interview',
    '2026-02-11T14:02+01:00',
    lucie,
    ask,
    letter`
    Parfait, je vous appelle donc vendredi 13 février 2026 à 9 h 30.

    Bonne journée,
    Lucie
  `,
    { client: 'outlook' },
  )
  const a = {
    uid: exchangeUid('clairval site'),
    title: 'Entretien Chiara Vasseur - Acheteuse packaging',
    start: '2026-02-24T14:00',
    end: '2026-02-24T15:30',
    zone: paris,
    organizer: lucie,
    me: chiara,
    guests: [marc],
    room: 'Salle Saône <salle-saone@maison-clairval.example>',
    place: '12 quai des Tanneurs, Lyon',
  }
  const site = s.outlook(
    'interview',
    '2026-02-17T10:10+01:00',
    a,
    letter`
    Bonjour Chiara,

    Suite à notre échange, nous serions ravis de vous recevoir dans nos locaux avec Marc Odoul, directeur des achats.

    Lucie
  `,
  )
  const moved = s.outlook(
    'rescheduled',
    '2026-02-23T17:35+01:00',
    { ...a, seq: 1, start: '2026-02-26T10:00', end: '2026-02-26T11:30' },
    letter`
    Bonjour Chiara,

    Marc étant souffrant, je me permets de décaler notre rendez-vous à jeudi 26 février à 10 h. Toutes mes excuses.

    Lucie
  `,
  )
  const thanks = s.sent(
    '2026-02-26T16:30+01:00',
    lucie,
    'Merci pour votre accueil',
    letter`
    Bonjour Lucie,

    Merci à vous et à Marc pour la visite de l'atelier. Je reste très motivée.

    Cordialement,
    Chiara
  `,
    { cc: marc },
  )
  const no = s.sentRe(
    '2026-03-10T18:05+01:00',
    thanks,
    letter`
    Bonjour Lucie,

    Merci d'avoir pris le temps de m'appeler cet après-midi pour m'annoncer que vous ne me retenez pas et que vous avez
    choisi une candidate issue de la cosmétique. Je suis déçue, mais j'ai apprécié votre franchise.

    Bien cordialement,
    Chiara
  `,
    { to: lucie, quoting: false },
  )
  s.gotRe(
    'reply-by-person',
    '2026-03-11T08:58+01:00',
    lucie,
    no,
    letter`
    Merci Chiara, c'est très élégant de votre part. Belle continuation à vous !

    Lucie
  `,
  )
  return s.told({
    company: 'Maison Clairval',
    role: 'Acheteuse packaging',
    stage: 'closed',
    outcome: 'rejected',
    appliedOn: '2026-02-04',
    closedOn: '2026-03-10',
    no: personalNo(no.name, 'other-candidate'),
    interviews: [
      interview('2026-02-13T09:30+01:00', null, 'phone', 'done', ['Lucie Ferrand'], [fixed.name]),
      interview(
        '2026-02-26T10:00+01:00',
        '2026-02-26T11:30+01:00',
        'onsite',
        'done',
        ['Lucie Ferrand', 'Marc Odoul'],
        [site.name, moved.name],
        paris,
      ),
    ],
    people: [
      person('Lucie Ferrand', 'recruiter', 'lucie.ferrand@maison-clairval.example'),
      person('Marc Odoul', 'hiring-manager', 'marc.odoul@maison-clairval.example'),
    ],
  })
}
