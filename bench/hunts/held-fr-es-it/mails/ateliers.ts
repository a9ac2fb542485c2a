import { letter } from '../../../../demo/source/mail.ts'
import { robot } from '../../source/systems.ts'
import { automaticNo } from '../../truth-types.ts'
import { story } from '../cast.ts'

export function ateliersStory() {
  const s = story('ateliers')
  const no = robot('Ateliers Montbrun <ne-pas-repondre@ateliers-montbrun.example>', 'Ateliers Montbrun')
  s.sent(
    '2026-04-07T09:00+02:00',
    'recrutement@ateliers-montbrun.example',
    'Candidature spontanée – achats',
    letter`
    Madame, Monsieur,

    Je vous adresse ma candidature spontanée pour un poste d'acheteuse au sein de vos ateliers. Vous trouverez mon CV en
    pièce jointe.

    Cordialement,
    Chiara Vasseur
  `,
  )
  const end = s.got(
    'rejection',
    '2026-04-09T14:14+02:00',
    no,
    'Votre candidature spontanée',
    letter`
    Bonjour,

    Nous avons bien reçu votre candidature spontanée et vous en remercions. Malheureusement, nous n'avons pas
    actuellement de poste correspondant à votre profil. Sauf avis contraire, nous conservons votre CV pendant deux ans.

    Le service du personnel
  `,
  )
  return s.told({
    company: 'Ateliers Montbrun',
    role: 'Acheteuse',
    roleAliases: ['achats', "poste d'acheteuse"],
    stage: 'closed',
    outcome: 'rejected',
    appliedOn: '2026-04-07',
    closedOn: '2026-04-09',
    no: automaticNo(end.name, 'closed'),
  })
}
