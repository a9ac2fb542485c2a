import { letter } from '../../../../demo/source/mail.ts'
import { interview, person, personalNo, personOr } from '../../truth-types.ts'
import { story, tiagoOld } from '../cast.ts'

/** An agency that still writes to the old address. */
export function zilverStory() {
  const s = story('zilver')
  const anouk = 'Anouk Terpstra <anouk@terpstra-search.example>'
  const old = { to: tiagoOld }
  const first = s.got(
    'outreach',
    '2026-02-02T08:50+01:00',
    anouk,
    'Zilvermeer zoekt een Group Controller',
    letter`
    Hoi Tiago,

    We spraken elkaar twee jaar geleden al eens. Voor Zilvermeer, een familiebedrijf in tuinmeubelen, zoek ik een Group
    Controller. Ik moest meteen aan jou denken. Zal ik je bellen?

    Groetjes,
    Anouk Terpstra
    Terpstra Search
  `,
    old,
  )
  s.sentRe(
    '2026-02-02T09:30+01:00',
    first,
    letter`
    Hoi Anouk,

    Wat leuk om weer van je te horen. Ja, dat klinkt interessant, bel me gerust vanmiddag. Gebruik voortaan liever dit
    adres.

    Tiago
  `,
  )
  s.gotRe(
    'reply-by-person',
    '2026-02-03T11:00+01:00',
    anouk,
    first,
    letter`
    Top gesprek gisteren! Ik stel je vandaag voor bij Zilvermeer.

    Anouk
  `,
  )
  const meet = s.got(
    'interview',
    '2026-02-09T16:20+01:00',
    anouk,
    'Gesprek Zilvermeer',
    letter`
    Hoi Tiago,

    Zilvermeer wil je graag ontmoeten! Het gesprek is op maandag 16 februari 2026 om 15.30 uur in Zeist, met Karel
    Zilvermeer, de CFO. Laat je even weten of dat lukt?

    Anouk
  `,
  )
  s.sentRe(
    '2026-02-09T17:10+01:00',
    meet,
    letter`
    Dat lukt, ik zal er zijn.

    Tiago
  `,
  )
  const client = {
    name: 'zilver-client',
    id: '<zilver-client@zilvermeer.example>',
    at: '2026-02-24T09:05+01:00',
    from: 'Karel Zilvermeer <karel@zilvermeer.example>',
    to: anouk,
    subject: 'Group Controller',
    text: 'Beste Anouk,\n\nNa beraad kiezen we voor de andere kandidaat. Tiago is een prima vent, maar hij heeft nog geen internationale consolidatie gedaan.\n\nKarel',
    tongue: 'nl',
  } as const
  const no = s.got(
    'rejection',
    '2026-02-24T09:40+01:00',
    anouk,
    'FW: Group Controller',
    letter`
    Hoi Tiago,

    Balen! Zie hieronder. Ik hou je in de gaten voor iets anders, bel me als je meer wilt weten.

    Anouk
  `,
    { client: 'outlook', forwards: client },
  )
  s.sentRe(
    '2026-02-24T12:12+01:00',
    no,
    letter`
    Dank je Anouk, volgende keer beter.

    Tiago
  `,
    { quoting: false },
  )
  return s.told({
    company: 'Zilvermeer',
    role: 'Group Controller',
    agency: 'Terpstra Search',
    stage: 'closed',
    outcome: 'rejected',
    appliedOn: null,
    closedOn: '2026-02-24',
    no: personalNo(no.name, 'other-candidate', { feedbackOffered: true }),
    interviews: [interview('2026-02-16T15:30+01:00', null, 'onsite', 'done', ['Karel Zilvermeer'], [meet.name])],
    people: [
      person('Anouk Terpstra', 'agency', 'anouk@terpstra-search.example'),
      personOr(['interviewer'], 'Karel Zilvermeer', 'hiring-manager', 'karel@zilvermeer.example'),
    ],
  })
}
