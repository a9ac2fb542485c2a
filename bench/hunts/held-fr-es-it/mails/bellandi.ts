import { letter } from '../../../../demo/source/mail.ts'
import { successFactors } from '../../source/systems.ts'
import { automaticNo } from '../../truth-types.ts'
import { story } from '../cast.ts'

export function bellandiStory() {
  const s = story('bellandi', 'it')
  const system = successFactors('Officine Bellandi S.p.A.')
  s.got(
    'confirmation',
    '2026-03-02T09:00+01:00',
    system,
    'Candidatura ricevuta: 7731 Buyer meccanico',
    letter`
    Gentile Chiara Vasseur,

    la ringraziamo per aver inviato la sua candidatura per la posizione 7731 Buyer meccanico presso Officine Bellandi.
    Qualora il suo profilo risultasse in linea, sarà contattata dal nostro ufficio selezione.

    Cordiali saluti
    Risorse Umane
  `,
  )
  const no = s.got(
    'rejection',
    '2026-03-23T09:00+01:00',
    system,
    'Esito della selezione 7731',
    letter`
    Gentile Chiara Vasseur,

    in riferimento alla posizione 7731 Buyer meccanico, le comunichiamo che purtroppo abbiamo deciso di proseguire con
    altri candidati il cui profilo risulta maggiormente in linea con la ricerca.

    Terremo il suo curriculum in archivio per eventuali opportunità future.

    Cordiali saluti
    Risorse Umane
    Officine Bellandi S.p.A.
  `,
  )
  return s.told({
    company: 'Officine Bellandi',
    companyAliases: ['Officine Bellandi S.p.A.'],
    role: 'Buyer meccanico',
    requisitionId: '7731',
    stage: 'closed',
    outcome: 'rejected',
    appliedOn: '2026-03-02',
    closedOn: '2026-03-23',
    no: automaticNo(no.name, 'other-candidate'),
  })
}
