import { letter } from '../../../../demo/source/mail.ts'
import { smartRecruiters } from '../../source/systems.ts'
import { interview, personalNo, personOr } from '../../truth-types.ts'
import { story } from '../cast.ts'

export function verrieresStory() {
  const s = story('verrieres')
  const agnes = 'Agnès Tourbier <a.tourbier@verrieres-rhone.example>'
  s.got(
    'confirmation',
    '2026-02-16T15:41+01:00',
    smartRecruiters('Verrières du Rhône'),
    'Votre candidature au poste de Category Manager énergie a été reçue',
    letter`
    Bonjour Chiara Vasseur,

    Merci d'avoir postulé au poste de Category Manager énergie chez Verrières du Rhône. Votre dossier est désormais entre
    les mains de nos recruteurs.

    L'équipe de recrutement Verrières du Rhône
  `,
  )
  const visio = s.got(
    'interview',
    '2026-03-02T10:30+01:00',
    agnes,
    'Category Manager énergie : entretien',
    letter`
    Bonjour Madame Vasseur,

    Je vous confirme notre entretien en visioconférence le mercredi 11 mars 2026 de 16h00 à 16h45. Le lien Teams :
    https://teams.microsoft.com/l/meetup-join/verrieres

    Cordialement,
    Agnès Tourbier
    Responsable ressources humaines
  `,
    { body: 'html', client: 'outlook' },
  )
  s.sentRe(
    '2026-03-02T11:00+01:00',
    visio,
    letter`
    Bonjour Madame,

    C'est bien noté, à mercredi 11.

    Cordialement,
    Chiara Vasseur
  `,
  )
  const no = s.got(
    'position-closed',
    '2026-03-27T17:20+01:00',
    agnes,
    'Recrutement Category Manager énergie',
    letter`
    Bonjour Madame Vasseur,

    Je reviens vers vous après notre entretien, que j'ai trouvé très riche. Malheureusement, la direction vient de geler
    l'ensemble des recrutements jusqu'à nouvel ordre, et le poste de Category Manager énergie est suspendu.

    Si le poste devait rouvrir, je vous contacterais en priorité.

    Bien cordialement,
    Agnès Tourbier
  `,
    { client: 'outlook', body: 'both' },
  )
  s.sentRe(
    '2026-03-28T10:02+01:00',
    no,
    letter`
    Bonjour Madame,

    Merci de m'avoir prévenue. Je reste à votre disposition si la situation change.

    Cordialement,
    Chiara Vasseur
  `,
  )
  return s.told({
    company: 'Verrières du Rhône',
    role: 'Category Manager énergie',
    stage: 'closed',
    outcome: 'position-closed',
    appliedOn: '2026-02-16',
    closedOn: '2026-03-27',
    no: personalNo(no.name, 'closed', { outcome: 'position-closed' }),
    interviews: [
      interview('2026-03-11T16:00+01:00', '2026-03-11T16:45+01:00', 'video', 'done', ['Agnès Tourbier'], [visio.name]),
    ],
    people: [personOr(['recruiter'], 'Agnès Tourbier', 'hr', 'a.tourbier@verrieres-rhone.example')],
  })
}
