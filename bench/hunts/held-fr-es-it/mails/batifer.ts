import { letter } from '../../../../demo/source/mail.ts'
import { interview, person, personalNo, personOr } from '../../truth-types.ts'
import { story } from '../cast.ts'

export function batiferStory() {
  const s = story('batifer')
  const hugo = 'Hugo Mercadal <h.mercadal@cabinet-orsel.example>'
  const first = s.got(
    'outreach',
    '2026-03-03T08:45+01:00',
    hugo,
    'Opportunité : acheteur projets confirmé, Saint-Priest',
    letter`
    Bonjour Chiara,

    Consultant au Cabinet Orsel, je recrute pour mon client Batifer, spécialiste de la charpente métallique, un(e)
    Acheteur projets (H/F) basé(e) à Saint-Priest. Votre profil me semble très pertinent : seriez-vous à l'écoute ?

    Bien à vous,
    Hugo Mercadal
    Cabinet Orsel
    06 55 50 01 88
  `,
  )
  s.sentRe(
    '2026-03-03T19:30+01:00',
    first,
    letter`
    Bonjour Hugo,

    Oui, le poste m'intéresse. Vous trouverez mon CV ci-joint ; je suis joignable demain entre midi et deux.

    Cordialement,
    Chiara
  `,
  )
  s.gotRe(
    'reply-by-person',
    '2026-03-05T09:12+01:00',
    hugo,
    first,
    letter`
    Bonjour Chiara,

    Merci pour notre échange d'hier. J'ai présenté votre dossier à Batifer ce matin, je vous tiens au courant.

    Hugo
  `,
  )
  const meet = s.got(
    'interview',
    '2026-03-12T16:22+01:00',
    hugo,
    'Batifer souhaite vous rencontrer',
    letter`
    Bonjour Chiara,

    Bonne nouvelle ! Vous avez rendez-vous le jeudi 19 mars à 8h30 chez Batifer, 4 rue de l'Industrie à Saint-Priest, avec
    Monsieur Didier Lacombe, directeur industriel. Merci de me confirmer votre présence.

    Hugo
  `,
  )
  s.sentRe(
    '2026-03-12T17:00+01:00',
    meet,
    letter`
    Présence confirmée, merci Hugo !

    Chiara
  `,
  )
  const no = s.got(
    'rejection',
    '2026-03-30T11:47+02:00',
    hugo,
    'Retour Batifer',
    letter`
    Bonjour Chiara,

    J'ai eu Didier Lacombe au téléphone. Il a beaucoup aimé votre énergie, mais il part finalement avec quelqu'un qui
    connaît déjà l'acier. Ce n'est donc pas pour cette fois.

    Je peux vous détailler son retour de vive voix si vous le souhaitez, appelez-moi quand vous voulez.

    Hugo
  `,
  )
  s.sentRe(
    '2026-03-30T13:15+02:00',
    no,
    letter`
    Merci Hugo, je vous appelle demain matin.

    Chiara
  `,
  )
  return s.told({
    company: 'Batifer',
    role: 'Acheteur projets',
    roleAliases: ['Acheteur projets confirmé'],
    agency: 'Cabinet Orsel',
    stage: 'closed',
    outcome: 'rejected',
    appliedOn: null,
    closedOn: '2026-03-30',
    no: personalNo(no.name, 'other-candidate', { feedbackOffered: true }),
    interviews: [interview('2026-03-19T08:30+01:00', null, 'onsite', 'done', ['Didier Lacombe'], [meet.name])],
    people: [
      person('Hugo Mercadal', 'agency', 'h.mercadal@cabinet-orsel.example'),
      personOr(['interviewer'], 'Didier Lacombe', 'hiring-manager'),
    ],
  })
}
