import { letter } from '../../../../demo/source/mail.ts'
import { workday } from '../../source/systems.ts'
import { automaticNo } from '../../truth-types.ts'
import { story } from '../cast.ts'

export function polderStory() {
  const s = story('polder')
  const system = workday('polderbank', 'Polderbank Workday')
  s.got(
    'confirmation',
    '2026-01-15T22:40+01:00',
    system,
    'We hebben je sollicitatie ontvangen: JR-008812 Financial Controller',
    letter`
    Beste Tiago,

    Bedankt voor je interesse in Polderbank. Je sollicitatie op JR-008812 Financial Controller is ontvangen. Mocht je niet
    worden geselecteerd, dan laten we dat uiteraard weten.

    Polderbank Talent Acquisition
  `,
  )
  const no = s.got(
    'rejection',
    '2026-01-29T06:00+01:00',
    system,
    'Je sollicitatie bij Polderbank',
    letter`
    Beste Tiago,

    Bedankt voor de tijd en moeite die je in je sollicitatie op Financial Controller (JR-008812) hebt gestoken. Na
    zorgvuldige overweging gaan we helaas verder met andere kandidaten die beter aansluiten bij het profiel.

    Vanwege het grote aantal reacties kunnen we geen persoonlijke toelichting geven.

    Polderbank Talent Acquisition
  `,
  )
  return s.told({
    company: 'Polderbank',
    role: 'Financial Controller',
    requisitionId: 'JR-008812',
    stage: 'closed',
    outcome: 'rejected',
    appliedOn: '2026-01-15',
    closedOn: '2026-01-29',
    no: automaticNo(no.name, 'other-candidate', { feedbackRefused: true }),
  })
}
