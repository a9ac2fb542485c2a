import { letter } from '../../../../demo/source/mail.ts'
import { automaticNo } from '../../truth-types.ts'
import { story } from '../cast.ts'

export function gemeenteStory() {
  const s = story('lekstede')
  const hr = 'P&O Gemeente Lekstede <vacatures@lekstede.example>'
  const mine = s.sent(
    '2026-01-18T15:10+01:00',
    hr,
    'Sollicitatie adviseur planning en control (vacaturenummer 26-014)',
    letter`
    Geachte heer, mevrouw,

    Graag solliciteer ik naar de functie van adviseur planning en control, vacaturenummer 26-014. Mijn brief en cv vindt u
    in de bijlage.

    Met vriendelijke groet,
    Tiago Verhoeven
  `,
  )
  s.gotRe(
    'confirmation',
    '2026-01-18T15:11+01:00',
    hr,
    mine,
    letter`
    Geachte heer Verhoeven,

    Hierbij bevestigen wij de ontvangst van uw sollicitatie bij de gemeente Lekstede. De selectiegesprekken vinden plaats
    in week 8. Na de sluitingsdatum hoort u of u wordt uitgenodigd.

    Met vriendelijke groet,
    Afdeling P&O
  `,
    { headers: { 'Auto-Submitted': 'auto-replied' } },
  )
  const no = s.got(
    'rejection',
    '2026-02-13T10:05+01:00',
    hr,
    'Uw sollicitatie 26-014',
    letter`
    Geachte heer Verhoeven,

    Naar aanleiding van uw sollicitatie naar de functie van adviseur planning en control deel ik u mede dat de
    selectiecommissie heeft besloten u niet uit te nodigen voor een gesprek. Er zijn 74 reacties ontvangen, waaruit een
    beperkt aantal kandidaten is gekozen.

    Uw gegevens worden vier weken na afronding van de procedure vernietigd. Ik dank u voor de getoonde belangstelling.

    Hoogachtend,
    namens de selectiecommissie,
    Afdeling P&O, gemeente Lekstede
  `,
    { client: 'outlook' },
  )
  return s.told({
    company: 'Gemeente Lekstede',
    companyAliases: ['Lekstede'],
    role: 'Adviseur planning en control',
    requisitionId: '26-014',
    stage: 'closed',
    outcome: 'rejected',
    appliedOn: '2026-01-18',
    closedOn: '2026-02-13',
    no: automaticNo(no.name, 'other-candidate', { replyable: 'person' }),
  })
}
