import { letter } from '../../../../demo/source/mail.ts'
import { smartRecruiters } from '../../source/systems.ts'
import { personalNo, personOr } from '../../truth-types.ts'
import { story } from '../cast.ts'

export function waterlandStory() {
  const s = story('waterland')
  const hr = 'Hetty Kooistra <h.kooistra@waterlandzorg.example>'
  s.got(
    'confirmation',
    '2026-03-03T13:00+01:00',
    smartRecruiters('Waterland Zorg'),
    'Je sollicitatie voor Concerncontroller bij Waterland Zorg is ontvangen',
    letter`
    Beste Tiago,

    Bedankt voor je sollicitatie naar de functie van Concerncontroller bij Waterland Zorg. Wij nemen contact met je op als
    je bent geselecteerd voor een gesprek.

    Het recruitmentteam van Waterland Zorg
  `,
  )
  s.got(
    'pending',
    '2026-03-17T09:05+01:00',
    smartRecruiters('Waterland Zorg'),
    'Concerncontroller - Waterland Zorg',
    letter`
    Beste Tiago,

    Je sollicitatie is nog in behandeling. Door ziekte duurt de selectie wat langer dan gepland. Nog even geduld dus!

    Het recruitmentteam van Waterland Zorg
  `,
  )
  const no = s.got(
    'position-closed',
    '2026-03-31T16:16+02:00',
    hr,
    'Vacature Concerncontroller',
    letter`
    Beste Tiago,

    Je hebt bij ons gesolliciteerd op de functie Concerncontroller. De raad van bestuur heeft helaas besloten deze vacature
    in te trekken, omdat er een fusie aankomt. Wij kunnen de procedure daarom niet voortzetten.

    Mocht de functie later alsnog opengesteld worden, dan nodig ik je van harte uit opnieuw te reageren.

    Met vriendelijke groet,
    Hetty Kooistra
    HR-adviseur
  `,
    { client: 'outlook', body: 'html' },
  )
  s.sentRe(
    '2026-04-01T08:45+02:00',
    no,
    letter`
    Beste Hetty,

    Dank voor het bericht, en sterkte met de fusie.

    Groet,
    Tiago
  `,
  )
  return s.told({
    company: 'Waterland Zorg',
    role: 'Concerncontroller',
    stage: 'closed',
    outcome: 'position-closed',
    appliedOn: '2026-03-03',
    closedOn: '2026-03-31',
    no: personalNo(no.name, 'closed', { outcome: 'position-closed' }),
    people: [personOr(['recruiter'], 'Hetty Kooistra', 'hr', 'h.kooistra@waterlandzorg.example')],
  })
}
