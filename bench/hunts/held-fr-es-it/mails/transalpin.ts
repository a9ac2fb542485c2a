import { letter } from '../../../../demo/source/mail.ts'
import { workday } from '../../source/systems.ts'
import { automaticNo } from '../../truth-types.ts'
import { story } from '../cast.ts'

export function transalpinStory() {
  const s = story('transalpin')
  const system = workday('transalpin', 'Transalpin Fret Recrutement')
  s.got(
    'confirmation',
    '2026-02-06T06:02+01:00',
    system,
    'Confirmation de votre candidature : R-30981 Responsable achats transport (H/F)',
    letter`
    Bonjour Chiara,

    Nous accusons réception de votre candidature au poste R-30981 Responsable achats transport (H/F) chez Transalpin Fret.
    Sans réponse de notre part sous six semaines, veuillez considérer que votre candidature n'a pas été retenue.

    Le service recrutement
  `,
  )
  const no = s.got(
    'rejection',
    '2026-02-20T06:02+01:00',
    system,
    'Votre candidature R-30981',
    letter`
    Bonjour Chiara,

    Nous vous remercions de l'intérêt que vous portez à Transalpin Fret. Après examen de votre dossier pour le poste de
    Responsable achats transport (H/F), nous avons le regret de vous informer que nous ne pouvons donner une suite
    favorable à votre candidature.

    Nous vous souhaitons pleine réussite dans vos recherches.

    Le service recrutement
    Merci de ne pas répondre à ce message.
  `,
  )
  return s.told({
    company: 'Transalpin Fret',
    role: 'Responsable achats transport',
    requisitionId: 'R-30981',
    stage: 'closed',
    outcome: 'rejected',
    appliedOn: '2026-02-06',
    closedOn: '2026-02-20',
    no: automaticNo(no.name, 'none'),
  })
}
