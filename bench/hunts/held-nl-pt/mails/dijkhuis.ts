import { letter } from '../../../../demo/source/mail.ts'
import { exchangeUid } from '../../source/calendar.ts'
import { recruitee } from '../../source/systems.ts'
import { interview, person, personalNo } from '../../truth-types.ts'
import { amsterdam, story, tiago } from '../cast.ts'

export function dijkhuisStory() {
  const s = story('dijkhuis')
  const mirjam = 'Mirjam de Graaf <m.degraaf@dijkhuis-bouw.example>'
  const joost = 'Joost Lammers <j.lammers@dijkhuis-bouw.example>'
  s.got(
    'confirmation',
    '2026-01-12T09:15+01:00',
    recruitee('Dijkhuis Bouw'),
    'Bedankt voor je sollicitatie bij Dijkhuis Bouw',
    letter`
    Beste Tiago,

    Bedankt voor je sollicitatie naar de functie Business Controller. We hebben je gegevens in goede orde ontvangen en
    nemen binnen tien werkdagen contact met je op.

    Met vriendelijke groet,
    Team Recruitment Dijkhuis Bouw
  `,
  )
  const ask = s.got(
    'interview',
    '2026-01-20T14:33+01:00',
    mirjam,
    'Uitnodiging kennismakingsgesprek Business Controller',
    letter`
    Beste Tiago,

    Naar aanleiding van je sollicitatie nodigen we je graag uit voor een eerste kennismaking bij ons op kantoor in
    Amersfoort. Kun je mij een paar momenten in de week van 26 januari doorgeven?

    Met vriendelijke groet,

    Mirjam de Graaf
    Corporate Recruiter
    Dijkhuis Bouw
  `,
    { client: 'outlook', body: 'both' },
  )
  s.sentRe(
    '2026-01-20T20:02+01:00',
    ask,
    letter`
    Beste Mirjam,

    Leuk! Ik kan dinsdag 27 januari de hele dag en donderdag na 13.00 uur.

    Groet,
    Tiago
  `,
  )
  const a = {
    uid: exchangeUid('dijkhuis 1'),
    title: 'Kennismaking Tiago Verhoeven - Business Controller',
    start: '2026-01-27T10:00',
    end: '2026-01-27T11:00',
    zone: amsterdam,
    organizer: mirjam,
    me: tiago,
    guests: [joost],
    room: 'Vergaderzaal 3 <zaal3@dijkhuis-bouw.example>',
    place: 'Stationsplein 40, Amersfoort',
  }
  const invite = s.outlook(
    'interview',
    '2026-01-21T09:00+01:00',
    a,
    letter`
    Beste Tiago,

    Hierbij de uitnodiging. Je spreekt met Joost Lammers (Finance Director) en mij.

    Tot dinsdag!
    Mirjam
  `,
  )
  const moved = s.outlook(
    'rescheduled',
    '2026-01-26T16:45+01:00',
    { ...a, seq: 1, start: '2026-01-29T13:30', end: '2026-01-29T14:30' },
    letter`
    Beste Tiago,

    Door code rood rijden er morgen geen treinen. We verzetten het gesprek naar donderdag 29 januari om 13.30 uur.

    Mirjam
  `,
  )
  const no = s.got(
    'rejection',
    '2026-02-06T11:20+01:00',
    mirjam,
    'Terugkoppeling gesprek',
    letter`
    Beste Tiago,

    Dank voor het prettige gesprek van vorige week. Joost en ik vonden je een fijne gesprekspartner en je cijfers zaten
    goed in elkaar. Helaas hebben we besloten om niet met je verder te gaan: we zoeken toch iemand met meer ervaring in
    projectcontrol binnen de bouw.

    Als je behoefte hebt aan een toelichting, bel me gerust op 06 5550 0142.

    We wensen je veel succes!

    Hartelijke groet,
    Mirjam de Graaf
  `,
    { client: 'outlook', body: 'both' },
  )
  s.sentRe(
    '2026-02-06T15:00+01:00',
    no,
    letter`
    Beste Mirjam,

    Jammer, maar bedankt voor de uitleg. Ik bel je maandag even.

    Groet,
    Tiago
  `,
  )
  s.gotRe(
    'feedback',
    '2026-02-10T09:40+01:00',
    mirjam,
    no,
    letter`
    Beste Tiago,

    Nog even kort op papier wat ik gisteren vertelde: Joost miste voorbeelden waarin je een projectleider echt hebt
    tegengesproken. Je presentatie was sterk, houd dat vast. Een cursus onderhanden werk zou je profiel voor bouwbedrijven
    afmaken.

    Groet,
    Mirjam
  `,
    { client: 'outlook', quoting: true },
  )
  return s.told({
    company: 'Dijkhuis Bouw',
    role: 'Business Controller',
    stage: 'closed',
    outcome: 'rejected',
    appliedOn: '2026-01-12',
    closedOn: '2026-02-06',
    no: personalNo(no.name, 'requirement', { feedbackOffered: true }),
    interviews: [
      interview(
        '2026-01-29T13:30+01:00',
        '2026-01-29T14:30+01:00',
        'onsite',
        'done',
        ['Mirjam de Graaf', 'Joost Lammers'],
        [invite.name, moved.name],
        amsterdam,
      ),
    ],
    people: [
      person('Mirjam de Graaf', 'recruiter', 'm.degraaf@dijkhuis-bouw.example'),
      person('Joost Lammers', 'hiring-manager', 'j.lammers@dijkhuis-bouw.example'),
    ],
  })
}
