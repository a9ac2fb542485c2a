/** Een fietsenmaker met een bod dat niet past. */
import { letter } from '../../../../demo/source/mail.ts'
import { googleUid } from '../../source/calendar.ts'
import { type Story, storyOf } from '../../source/story.ts'
import { recruitee } from '../../source/systems.ts'
import { interview, person } from '../../truth-types.ts'
import { amsterdam, bia, box } from '../cast.ts'

export function trapwerk(): Story {
  const s = storyOf(box, 'trapwerk', 'nl')
  const noor = 'Noor Hendriks | Trapwerk <noor@trapwerk.example>'
  const me = bia
  s.got(
    'confirmation',
    '2026-04-19T12:12+02:00',
    recruitee('Trapwerk'),
    'Thanks! We hebben je sollicitatie',
    'Hey Beatriz,\n\nYes, je sollicitatie voor Supply Planner is binnen. Noor kijkt ernaar en je hoort snel meer.\n\nTeam Trapwerk 🚲',
  )
  const koffie = {
    uid: googleUid('trapwerk koffie'),
    title: 'Online koffie Beatriz x Trapwerk',
    start: '2026-04-24T09:30',
    end: '2026-04-24T10:00',
    zone: amsterdam,
    organizer: noor,
    me,
    place: 'https://meet.google.com/trp-wrkk-fie',
  }
  const een = s.google('interview', '2026-04-21T16:00+02:00', koffie)
  s.accept('2026-04-21T16:20+02:00', koffie, een)
  s.got(
    'assessment',
    '2026-04-28T10:01+02:00',
    noor,
    'kleine case',
    letter`
      Hoi Beatriz,

      Fijn gesprek vrijdag! Volgende stap: een kleine case over voorraad van 300 frames en een te laat schip (pdf bij je aanmelding). Reken op
      twee uurtjes, inleveren voor 5 mei. Vragen? App me.

      Noor
    `,
    { client: 'gmail' },
  )
  s.sent(
    '2026-05-03T17:45+02:00',
    noor,
    'Case voorraad',
    'Hoi Noor, hierbij mijn uitwerking. Het schip haalt het niet.\n\nBeatriz',
  )
  const dag = {
    ...koffie,
    uid: googleUid('trapwerk dag'),
    title: 'Beatriz bij Trapwerk: case + team',
    start: '2026-05-12T13:00',
    end: '2026-05-12T15:30',
    place: 'Trapwerk, Piekstraat 40, Rotterdam',
    guests: ['Jeroen Kuijt <jeroen@trapwerk.example>'],
    notes: 'Case bespreken met Jeroen (Head of Supply, je leidinggevende), daarna rondleiding.',
  }
  const twee = s.google('interview', '2026-05-06T11:30+02:00', dag)
  const bod = s.got(
    'offer',
    '2026-05-18T17:17+02:00',
    noor,
    'Goed nieuws 🎉',
    letter`
      Beatriz!

      We willen je heel graag in het team. In de bijlage ons voorstel: 32 uur, 3.650 euro bruto per maand, start 1 juli. Kijk er rustig naar, we
      horen graag voor het weekend van je.

      Noor & Jeroen
    `,
    { client: 'gmail' },
  )
  const nee = s.withdrawRe(
    '2026-05-21T20:50+02:00',
    bod,
    letter`
      Lieve Noor en Jeroen,

      Dit vond ik moeilijk. Ik heb jullie voorstel drie keer gelezen, en het is mooi, maar ik doe het niet: met 32 uur kom ik met mijn hypotheek
      niet uit en 40 kon bij jullie niet. Bedankt voor het vertrouwen.

      Beatriz
    `,
  )
  s.gotRe(
    'reply-by-person',
    '2026-05-22T09:09+02:00',
    noor,
    nee,
    'Snik, maar snap ik. Kom nog eens een testrit maken!\n\nNoor',
  )
  return s.told({
    company: 'Trapwerk',
    role: 'Supply Planner',
    stage: 'closed',
    outcome: 'declined',
    appliedOn: '2026-04-19',
    closedOn: '2026-05-21',
    interviews: [
      interview(
        '2026-04-24T09:30+02:00',
        '2026-04-24T10:00+02:00',
        'video',
        'done',
        ['Noor Hendriks'],
        [een.name],
        amsterdam,
      ),
      interview(
        '2026-05-12T13:00+02:00',
        '2026-05-12T15:30+02:00',
        'onsite',
        'done',
        ['Jeroen Kuijt'],
        [twee.name],
        amsterdam,
      ),
    ],
    people: [
      person('Noor Hendriks', 'recruiter', 'noor@trapwerk.example'),
      person('Jeroen Kuijt', 'hiring-manager', 'jeroen@trapwerk.example'),
    ],
  })
}
