import { letter } from '../../../../demo/source/mail.ts'
import { googleUid } from '../../source/calendar.ts'
import { lever } from '../../source/systems.ts'
import { interview, person } from '../../truth-types.ts'
import { chiara, paris, story } from '../cast.ts'

export function bioceaneStory() {
  const s = story('bioceane')
  const salome = 'Salomé Guirec <salome@bioceane.example>'
  const yann = 'Yann Kerbrat <yann@bioceane.example>'
  s.got(
    'confirmation',
    '2026-05-04T20:11+02:00',
    lever('Biocéane'),
    "Merci d'avoir postulé chez Biocéane",
    letter`
    Bonjour Chiara,

    Votre candidature pour le poste de Responsable supply chain est bien arrivée. On lit tout, promis, et on vous répond
    sous quinze jours.

    Biocéane
  `,
  )
  const hello = s.got(
    'interview',
    '2026-05-12T10:05+02:00',
    salome,
    'Biocéane : on en parle ?',
    letter`
    Bonjour Chiara,

    Salomé, en charge du recrutement chez Biocéane. Votre candidature nous plaît beaucoup ! Je vous envoie une invitation
    pour lundi, dites-moi si ça ne va pas.

    Salomé
  `,
  )
  const one = {
    uid: googleUid('bioceane un'),
    title: 'Premier échange Chiara x Biocéane',
    start: '2026-05-18T11:00',
    end: '2026-05-18T11:45',
    zone: paris,
    organizer: salome,
    me: chiara,
    place: 'https://meet.google.com/bio-cean-un',
  }
  const first = s.google('interview', '2026-05-12T10:09+02:00', one)
  const ok = s.accept('2026-05-12T12:31+02:00', one, first)
  s.got(
    'assessment',
    '2026-05-19T17:00+02:00',
    salome,
    'Étude de cas',
    letter`
    Bonjour Chiara,

    Merci pour hier, super échange ! Comme convenu, voici l'étude de cas (prévision des commandes d'algues). Comptez deux
    heures, à rendre avant le 27 mai.

    Salomé
  `,
  )
  s.sent(
    '2026-05-26T22:40+02:00',
    salome,
    'Re: Étude de cas',
    letter`
    Bonjour Salomé,

    Voici ma proposition en pièce jointe. Bonne lecture !

    Chiara
  `,
  )
  const two = {
    ...one,
    uid: googleUid('bioceane deux'),
    title: 'Restitution étude de cas (Chiara)',
    start: '2026-06-03T15:00',
    end: '2026-06-03T16:00',
    guests: [yann],
    notes: 'Avec Yann Kerbrat, directeur des opérations.',
  }
  const second = s.google('interview', '2026-05-29T09:00+02:00', two)
  const offer = s.gotRe(
    'offer',
    '2026-06-10T18:20+02:00',
    salome,
    hello,
    letter`
    Chiara,

    Nous avons le plaisir de vous proposer le poste de Responsable supply chain, en CDI, à partir du 1er septembre. La
    promesse d'embauche est jointe à ce message. Toute l'équipe croise les doigts !

    Salomé
  `,
    { subject: "Promesse d'embauche" },
  )
  const yes = s.sentRe(
    '2026-06-15T09:30+02:00',
    offer,
    letter`
    Bonjour Salomé,

    C'est un grand oui ! J'accepte votre proposition avec beaucoup de joie ; la promesse signée est jointe.

    À très bientôt,
    Chiara
  `,
  )
  s.gotRe(
    'reply-by-person',
    '2026-06-15T09:52+02:00',
    salome,
    yes,
    letter`
    Youpi ! Bienvenue à bord, je vous envoie bientôt les détails pour la rentrée.

    Salomé
  `,
  )
  return s.told({
    company: 'Biocéane',
    role: 'Responsable supply chain',
    stage: 'closed',
    outcome: 'accepted',
    appliedOn: '2026-05-04',
    closedOn: '2026-06-15',
    interviews: [
      interview(
        '2026-05-18T11:00+02:00',
        '2026-05-18T11:45+02:00',
        'video',
        'done',
        ['Salomé Guirec'],
        [first.name, ok.name],
        paris,
      ),
      interview(
        '2026-06-03T15:00+02:00',
        '2026-06-03T16:00+02:00',
        'video',
        'done',
        ['Salomé Guirec', 'Yann Kerbrat'],
        [second.name],
        paris,
      ),
    ],
    people: [
      person('Salomé Guirec', 'recruiter', 'salome@bioceane.example'),
      person('Yann Kerbrat', 'hiring-manager', 'yann@bioceane.example'),
    ],
  })
}
