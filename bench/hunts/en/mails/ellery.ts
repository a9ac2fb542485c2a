/** Ellery Bank, by way of the agency Farrow Lane: two rounds, then somebody from inside. */
import { letter } from '../../../../demo/source/mail.ts'
import { exchangeUid, outlook } from '../../source/calendar.ts'
import type { HuntMail } from '../../source/correspondence.ts'
import { box, got, gotRe, sentRe, theo } from '../cast.ts'

const callum = 'Callum Strand <callum.strand@farrowlane.example>'
const yvonne = 'Yvonne Baptiste <yvonne.baptiste@ellerybank.example>'

const outreach = got(
  'ellery-1-outreach',
  '2026-04-27T09:02+01:00',
  callum,
  'Fraud analytics, Leeds, up to 60k',
  letter`
  Hi Theo,

  Callum from Farrow Lane here, we place data people in financial services in the North. I've a client in Leeds, a challenger
  bank, after a Fraud Analytics Manager, and two people independently gave me your name.

  Hybrid, two days in the office, £55-60k and a proper pension. Worth a conversation?

  Cheers,
  Callum Strand
  Principal Consultant, Farrow Lane Recruitment
`,
  { client: 'outlook' },
)
const interested = sentRe(
  'ellery-2-go-on',
  '2026-04-27T18:40+01:00',
  outreach,
  letter`
  Hi Callum,

  Now I'm curious who they were. Yes, I'd be interested, please send me the details.

  Theo
`,
)

export const ellery: readonly HuntMail[] = [
  outreach,
  interested,
  gotRe(
    'ellery-3-the-bank',
    '2026-04-28T08:47+01:00',
    callum,
    interested,
    letter`
    Morning Theo,

    It's Ellery Bank. Job description attached. I've put your CV across with a note and spoken to Yvonne, who runs fraud
    analytics there, she likes what she sees. More as soon as I have dates.

    Callum
  `,
    { client: 'outlook', quoting: true },
  ),
  outlook(
    box,
    'ellery-4-first',
    '2026-05-06T11:25+01:00',
    {
      uid: exchangeUid('ellery first'),
      title: 'Ellery Bank - 1st stage - Theo Marchbank (Fraud Analytics Manager)',
      start: '2026-05-13T17:00',
      end: '2026-05-13T17:45',
      zone: 'Europe/London',
      organizer: callum,
      me: theo,
      guests: [yvonne],
      place: 'Microsoft Teams Meeting',
    },
    letter`
    Theo,

    First stage with Ellery. You'll be meeting Yvonne Baptiste (Head of Fraud Analytics) and Peter Hale (Data Governance). I
    won't be on the call. Give me a ring when you come out!

    Callum
  `,
  ),
  got(
    'ellery-5-second',
    '2026-05-19T16:31+01:00',
    callum,
    'Ellery - second stage',
    letter`
    Theo, brilliant news.

    They want you in for the second stage. Wednesday 27 May, 9.15am, 40 Wellington Street, reception will have your name. It's
    Yvonne again plus Martin Oduya, the Chief Risk Officer. Fifteen minute presentation from you on a fraud you'd have caught.

    Shall we prep on Monday? Actually that's the bank holiday. Tuesday then.

    Callum
  `,
    { client: 'outlook' },
  ),
  got(
    'ellery-6-no',
    '2026-06-02T17:44+01:00',
    callum,
    'Ellery',
    letter`
    Hi Theo,

    Tried your mobile. Yvonne has just come back to me. Somebody inside the bank put their hand up at the last minute and they've
    given it to them. It happens and it's maddening.

    For what it's worth: presentation top marks, and Martin said he'd have liked shorter answers on governance. I'll keep banging
    the drum for you.

    Callum
  `,
    { client: 'outlook' },
  ),
]
