import { letter } from '../../../../demo/source/mail.ts'
import { successFactors } from '../../source/systems.ts'
import { automaticNo } from '../../truth-types.ts'
import { story } from '../cast.ts'

export function hansekontorStory() {
  const s = story('hansekontor')
  const system = successFactors('Hansekontor Versicherung AG')
  s.got(
    'confirmation',
    '2026-05-11T08:30+02:00',
    system,
    'Eingangsbestätigung Ihrer Bewerbung – 48213 Service Designer (m/w/d)',
    letter`
    Sehr geehrte Frau Borgwardt,

    wir bestätigen den Eingang Ihrer Bewerbung auf die Stelle Service Designer (m/w/d), Kennziffer 48213, bei der
    Hansekontor Versicherung AG. Die Prüfung Ihrer Unterlagen wird einige Zeit in Anspruch nehmen. Wir bitten Sie, von
    Rückfragen zum Bearbeitungsstand abzusehen.

    Mit freundlichen Grüßen
    Ihr Bewerbermanagement
  `,
  )
  s.got(
    'pending',
    '2026-06-02T08:30+02:00',
    system,
    'Zwischenbescheid: 48213 Service Designer (m/w/d)',
    letter`
    Sehr geehrte Frau Borgwardt,

    Ihre Bewerbung befindet sich weiterhin im Auswahlverfahren. Aufgrund der Vielzahl der Zuschriften benötigen wir
    noch etwas Zeit. Wir kommen unaufgefordert auf Sie zu.

    Mit freundlichen Grüßen
    Ihr Bewerbermanagement
    Hansekontor Versicherung AG
  `,
  )
  const no = s.got(
    'rejection',
    '2026-06-25T08:31+02:00',
    system,
    'Ihre Bewerbung 48213',
    letter`
    Sehr geehrte Frau Borgwardt,

    wir nehmen Bezug auf Ihre Bewerbung als Service Designer (m/w/d) und danken Ihnen für das unserem Hause
    entgegengebrachte Interesse. Nach eingehender Prüfung müssen wir Ihnen zu unserem Bedauern mitteilen, dass wir Ihre
    Bewerbung nicht berücksichtigen können. Ausschlaggebend war, dass das Anforderungsprofil mehrjährige Erfahrung in
    der Versicherungswirtschaft voraussetzt.

    Ihre Daten werden nach Ablauf von sechs Monaten gelöscht.

    Für Ihren weiteren Berufsweg wünschen wir Ihnen alles Gute.

    Mit freundlichen Grüßen
    Hansekontor Versicherung AG
    Personalmanagement
  `,
  )
  return s.told({
    company: 'Hansekontor Versicherung',
    companyAliases: ['Hansekontor Versicherung AG'],
    role: 'Service Designer',
    requisitionId: '48213',
    stage: 'closed',
    outcome: 'rejected',
    appliedOn: '2026-05-11',
    closedOn: '2026-06-25',
    no: automaticNo(no.name, 'requirement'),
  })
}
