/** The first applications of the year: a Workday tenant of a parent company, iCIMS, Taleo. */
import { letter } from '../../../../demo/source/mail.ts'
import { acceptance, exchangeUid, outlook } from '../../source/calendar.ts'
import type { HuntMail } from '../../source/correspondence.ts'
import { icims, icimsRelay, taleo, workday } from '../../source/systems.ts'
import { box, got, gotRe, sent, sentRe, theo } from '../cast.ts'

const orrison = workday('orrison', 'Workday @ Orrison Group')

/** Brackwater Health belongs to Orrison Group, whose Workday writes. */
export const brackwater: readonly HuntMail[] = [
  got(
    'brackwater-1-received',
    '2026-02-03T19:42+00:00',
    orrison,
    'Thank you for applying to Brackwater Health',
    letter`
    Hi Theo,

    We've got your application for R-204418 Senior Data Analyst (Leeds) and it is now with the Brackwater
    Health recruitment team.

    What happens next? Stages may include a phone interview, a skills exercise and a meeting with the team. If we
    decide to take things further, someone will be in touch.

    Brackwater Health Talent Acquisition
    Part of Orrison Group
  `,
  ),
  got(
    'brackwater-2-in-review',
    '2026-02-11T06:05+00:00',
    orrison,
    'Job Application: R-204418 Senior Data Analyst',
    letter`
    Business Process: Job Application: Theo Marchbank - R-204418 Senior Data Analyst on 02/03/2026

    Status: Under consideration by hiring manager

    You do not need to take any action. To see the progress of your application with Brackwater Health, sign in to
    Candidate Home.
  `,
  ),
  got(
    'brackwater-3-no',
    '2026-02-24T06:05+00:00',
    orrison,
    'Brackwater Health follow up',
    letter`
    Hi Theo,

    We have finished shortlisting for Senior Data Analyst (R-204418). The shortlist is made up of people whose
    work to date sits nearer to community care, and you are not on it this time.

    Thank you for the hours that went into your application.

    Brackwater Health Talent Acquisition
    This mailbox is not monitored.
  `,
  ),
]

const marianne = 'Marianne Holt <marianne.holt@callistorail.example>'
const dev = 'Dev Patel-Ross <dev.patel-ross@callistorail.example>'
const ingrid = 'Ingrid Sowden <ingrid.sowden@callistorail.example>'
const malcolm = 'Malcolm Teague <malcolm.teague@callistorail.example>'
const bea = 'Bea Lanyon <bea.lanyon@callistorail.example>'

const times = got(
  'callisto-2-availability',
  '2026-02-17T09:51+00:00',
  icimsRelay('callistorail', 'Marianne Holt', '7731'),
  'Callisto Rail - Performance Analyst',
  letter`
    Dear Theo,

    Your application for Performance Analyst made me look up from my coffee: not many people plot missed connections
    for fun.

    Could we talk on the telephone for half an hour? Tell me two or three times next week that suit and the number I
    should ring.

    Marianne Holt
    Resourcing Partner
    Callisto Rail
  `,
)
const myTimes = sentRe(
  'callisto-3-times',
  '2026-02-17T12:20+00:00',
  times,
  letter`
  Dear Marianne,

  Thank you, happy to. Tuesday 24th before eleven, or Thursday afternoon, on 07700 900412.

  Theo
`,
)
const call = outlook(
  box,
  'callisto-4-call',
  '2026-02-17T15:08+00:00',
  {
    uid: exchangeUid('callisto call'),
    title: 'Telephone interview: Theo Marchbank / Performance Analyst',
    start: '2026-02-24T10:30',
    end: '2026-02-24T11:00',
    zone: 'Europe/London',
    organizer: marianne,
    me: theo,
    place: 'Marianne will call 07700 900412',
  },
  letter`
    Tuesday it is. I'll ring you at half past ten.

    Marianne
  `,
)
const panel = {
  uid: exchangeUid('callisto panel'),
  title: 'Panel interview - Theo Marchbank - Performance Analyst',
  start: '2026-03-18T13:00',
  end: '2026-03-18T15:00',
  zone: 'Europe/London',
  organizer: dev,
  me: theo,
  guests: [ingrid, malcolm, bea],
  room: 'York - Stephenson Room <york.stephenson@callistorail.example>',
  place: 'York - Stephenson Room',
}
const panelInvite = outlook(
  box,
  'callisto-5-panel',
  '2026-03-06T11:32+00:00',
  panel,
  letter`
  Hello Theo,

  I look after the diaries here. The panel would like to see you in York. You'll meet Ingrid Sowden (Head of
  Performance), Malcolm Teague (Timetable Planning) and Bea Lanyon (Data Platform). Please bring one chart you are proud
  of.

  Dev Patel-Ross
  Recruitment Coordinator
`,
)
const movedPanel = { ...panel, seq: 1, start: '2026-03-20T09:30', end: '2026-03-20T11:30' }
const panelMoved = outlook(
  box,
  'callisto-6-moved',
  '2026-03-16T16:47+00:00',
  movedPanel,
  letter`
  Hello Theo,

  Malcolm has been called to Derby on Wednesday so I've had to shift everybody to Friday morning. Same room. Shout if
  that's a problem.

  Dev
`,
)

const theNo = got(
  'callisto-10-no',
  '2026-03-31T17:15+01:00',
  marianne,
  'Performance Analyst',
  letter`
  Dear Theo,

  I rang twice this afternoon and would rather have said this out loud.

  The panel went back and forth for a day and a half. In the end they have offered the post to someone who has already
  modelled a timetable change at another operator, and that tipped it. Ingrid asked me to say that your delay chart is
  now on her wall, with your name under it.

  If you'd like to know how the panel saw each part of the morning, I have their notes and am glad to go through them
  with you.

  With warm wishes,
  Marianne
`,
  { client: 'outlook' },
)
const mayIAsk = sentRe(
  'callisto-11-please',
  '2026-04-02T10:02+01:00',
  theNo,
  letter`
  Dear Marianne,

  Thank you for ringing twice. I'd be grateful for the notes, above all on the exercise: was it the method or the way I
  told it?

  And please tell Ingrid the chart is hers.

  Theo
`,
)

export const callisto: readonly HuntMail[] = [
  got(
    'callisto-1-received',
    '2026-02-10T21:18+00:00',
    icims('callistorail', 'Callisto Rail'),
    'Thank you for your interest in Callisto Rail',
    letter`
    Dear Theo,

    Thank you for your interest in the Performance Analyst position (ID 2026-1187). Your details have reached us safely.

    Should your profile be a match, a member of the Resourcing team will contact you. Should it not be, we will keep you in
    mind for other openings.

    Callisto Rail Resourcing
  `,
  ),
  times,
  myTimes,
  call,
  panelInvite,
  panelMoved,
  acceptance(box, 'callisto-7-accepted', '2026-03-16T18:01+00:00', movedPanel, panelMoved),
  got(
    'callisto-8-directions',
    '2026-03-19T09:00+00:00',
    dev,
    'Tomorrow in York',
    letter`
    Hello Theo,

    All set for tomorrow at 9.30. Come to the side entrance on Leeman Road, ask for me, and allow five minutes for the
    badge. Ingrid, Malcolm and Bea will each take about half an hour, then there's tea.

    Dev
  `,
    { client: 'outlook' },
  ),
  sent(
    'callisto-9-thanks',
    '2026-03-20T15:44+00:00',
    ingrid,
    'Thank you for this morning',
    letter`
    Dear Ingrid,

    Thank you for this morning, and please pass my thanks to Malcolm and Bea as well. The story of the ghost train at
    Thirsk will stay with me.

    Best wishes,
    Theo Marchbank
  `,
  ),
  theNo,
  mayIAsk,
  gotRe(
    'callisto-12-notes',
    '2026-04-08T12:26+01:00',
    marianne,
    mayIAsk,
    letter`
    Hi Theo,

    Here is what they wrote, tidied up.

    The method was right. What cost you a point or two with Malcolm was that you told us the answer in minute nineteen of
    twenty. Start with it. Bea would have liked one sentence on how you'd check the data before trusting it. Nobody had
    anything to add on the chart except "more of this".

    Let's stay in touch, there'll be a second post in the autumn budget if we're lucky.

    Marianne
  `,
    { client: 'outlook', quoting: true },
  ),
]

const tidemarkTaleo = taleo('Tidemark Insurance', 'tidemark')

export const tidemark: readonly HuntMail[] = [
  got(
    'tidemark-1-submitted',
    '2026-02-12T22:03+00:00',
    tidemarkTaleo,
    'Submission status for Pricing Insight Analyst',
    letter`
    Dear Mr Marchbank,

    We hereby acknowledge receipt of your submission for the following requisition:

    Job title: Pricing Insight Analyst
    Job number: 88213
    Location: Leeds

    Your profile will be compared with the requirements. You may be contacted if it corresponds.

    Replies to this message are undeliverable and will not reach Tidemark Insurance.
  `,
  ),
  got(
    'tidemark-2-status',
    '2026-03-05T03:00+00:00',
    tidemarkTaleo,
    'Submission status for Pricing Insight Analyst',
    letter`
    Dear Mr Marchbank,

    The status of your submission for Pricing Insight Analyst (88213) has changed.

    Former status: New
    Current status: Being reviewed

    Replies to this message are undeliverable and will not reach Tidemark Insurance.
  `,
  ),
  got(
    'tidemark-3-withdrawn',
    '2026-04-14T03:00+01:00',
    tidemarkTaleo,
    'Requisition 88213',
    letter`
    Dear Mr Marchbank,

    Requisition 88213, Pricing Insight Analyst, has been withdrawn by the business following a change in headcount and no
    appointment will be made. All submissions have been set to inactive.

    We thank you for considering Tidemark Insurance.

    Replies to this message are undeliverable and will not reach Tidemark Insurance.
  `,
  ),
]
