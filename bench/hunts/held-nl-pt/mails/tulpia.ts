import { letter } from '../../../../demo/source/mail.ts'
import { greenhouse } from '../../source/systems.ts'
import { interview, person } from '../../truth-types.ts'
import { story } from '../cast.ts'

export function tulpiaStory() {
  const s = story('tulpia')
  const sven = 'Sven Okkerse <sven.okkerse@tulpia.example>'
  s.got(
    'confirmation',
    '2026-04-02T10:10+02:00',
    greenhouse('Tulpia'),
    'Bedankt voor je sollicitatie bij Tulpia',
    letter`
    Hoi Tiago,

    Bedankt dat je hebt gesolliciteerd op Senior Business Controller bij Tulpia! Ons team bekijkt je sollicitatie en als er
    een match is hoor je snel van ons.

    Team Tulpia
  `,
  )
  const call = s.got(
    'interview',
    '2026-04-09T15:15+02:00',
    sven,
    'Belafspraak',
    letter`
    Hoi Tiago,

    Ik bel je maandag 13 april om 11:00 over de rol van Senior Business Controller. Duurt ongeveer 20 minuten. Oké?

    Sven Okkerse
    Recruiter Tulpia
  `,
  )
  const yes = s.sentRe(
    '2026-04-09T16:00+02:00',
    call,
    letter`
    Prima, tot maandag 11:00!

    Tiago
  `,
  )
  const offer = s.got(
    'offer',
    '2026-04-28T17:00+02:00',
    sven,
    'Aanbod Tulpia',
    letter`
    Hoi Tiago,

    Goed nieuws: we willen je graag een aanbod doen voor de functie Senior Business Controller! In de bijlage vind je de
    arbeidsovereenkomst: € 5.400 per maand, 36 uur, 27 vakantiedagen. Hoor je graag voor 6 mei.

    Sven
  `,
  )
  s.withdrawRe(
    '2026-05-04T20:20+02:00',
    offer,
    letter`
    Hoi Sven,

    Heel erg bedankt voor het aanbod. Toch ga ik het niet aannemen; de reistijd naar Lisse is voor ons gezin te lang.

    Groet,
    Tiago
  `,
  )
  return s.told({
    company: 'Tulpia',
    role: 'Senior Business Controller',
    stage: 'closed',
    outcome: 'declined',
    appliedOn: '2026-04-02',
    closedOn: '2026-05-04',
    interviews: [interview('2026-04-13T11:00+02:00', null, 'phone', 'done', ['Sven Okkerse'], [call.name, yes.name])],
    people: [person('Sven Okkerse', 'recruiter', 'sven.okkerse@tulpia.example')],
  })
}
