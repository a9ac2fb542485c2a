/** April: Ashby, Jobvite, BambooHR, Workable. */
import { letter } from '../../../../demo/source/mail.ts'
import { google, googleUid } from '../../source/calendar.ts'
import type { HuntMail } from '../../source/correspondence.ts'
import { ashby, bambooHr, jobvite, workable, workableRelay } from '../../source/systems.ts'
import { box, got, gotRe, sentRe, theo } from '../cast.ts'

const nia = 'Nia Calloway <nia@ambleside.example>'

const niaAsks = got(
  'ambleside-2-founder',
  '2026-04-09T22:14+01:00',
  nia,
  'Ambleside AI',
  letter`
  hi theo – founder here. loved the thing you wrote about dashboards nobody opens. do you have 45 min next week? any
  afternoon but tuesday works for me

  n
`,
  { client: 'apple' },
)
const niaTold = sentRe(
  'ambleside-3-wednesday',
  '2026-04-10T08:31+01:00',
  niaAsks,
  letter`
  Hi Nia,

  Wednesday at four would be perfect.

  Theo
`,
)
const takeHome = got(
  'ambleside-5-exercise',
  '2026-04-16T09:58+01:00',
  nia,
  'the exercise',
  letter`
  hi theo, really good talking yesterday.

  attached is what we give everybody for the founding analyst role: 3 csv files, one open question. please don't spend more
  than an evening on it. by monday if you can, tell me if not. we pay £150 for it whatever comes out.

  nia
`,
  { client: 'apple' },
)
const stepsBack = sentRe(
  'ambleside-6-withdrawn',
  '2026-04-20T07:49+01:00',
  takeHome,
  letter`
  Hi Nia,

  I opened the files on Friday and closed them again, not because of the question but because of the answer I owe you: with
  a baby due in August I can't do the hours of a founding team. So I'd like to take myself out of the running before you
  spend more of your time on me.

  Keep the £150. I'd love to read how it goes.

  Theo
`,
)

export const ambleside: readonly HuntMail[] = [
  got(
    'ambleside-1-received',
    '2026-04-07T21:40+01:00',
    ashby('Ambleside AI'),
    'Thanks for applying to Ambleside AI!',
    letter`
    Hi Theo,

    Thanks for applying to be our Founding Analyst. A human (there are seven of us) reads everything that comes in. Expect a
    word from us within ten days.

    Ambleside AI
  `,
  ),
  niaAsks,
  niaTold,
  google(box, 'ambleside-4-invite', '2026-04-10T08:44+01:00', {
    uid: googleUid('ambleside chat'),
    title: 'nia <> theo',
    start: '2026-04-15T16:00',
    end: '2026-04-15T16:45',
    zone: 'Europe/London',
    organizer: nia,
    me: theo,
    place: 'https://meet.google.com/amb-nia-theo',
  }),
  takeHome,
  stepsBack,
  gotRe(
    'ambleside-7-sorry',
    '2026-04-20T10:05+01:00',
    nia,
    stepsBack,
    letter`
    oh no. and congratulations! that's the best reason anybody has given me. door's open if life gets quiet (ha)

    n
  `,
    { client: 'apple', quoting: true },
  ),
]

const rosalind = 'Rosalind Achebe <rosalind.achebe@penhallowpress.example>'
const doreen = 'Doreen Peel <doreen.peel@penhallowpress.example>'

const penhallowInvite = got(
  'penhallow-2-invited',
  '2026-04-15T13:12+01:00',
  rosalind,
  'Audience Analyst at Penhallow Press',
  letter`
  Dear Mr Marchbank,

  Having read your letter with great pleasure, Gil Ferrars, our Finance Director, and I would like to invite you for an
  interview on Thursday 23 April at 2pm, at our offices above the chapel in Saltaire.

  I lead the audience team, in which the analyst would be the third person; Gil holds the purse.

  Would you kindly confirm?

  Yours sincerely,
  Rosalind Achebe
  Head of Audience
`,
  { client: 'outlook' },
)

export const penhallow: readonly HuntMail[] = [
  got(
    'penhallow-1-received',
    '2026-04-08T23:02+01:00',
    jobvite('Penhallow Press'),
    'Your application for Audience Analyst at Penhallow Press',
    letter`
    Dear Theo,

    This confirms that your application for Audience Analyst at Penhallow Press reached us on 8 April 2026.

    We are a small house and take a little longer than most. You will get an answer in any case.

    Penhallow Press
  `,
  ),
  penhallowInvite,
  sentRe(
    'penhallow-3-confirmed',
    '2026-04-15T19:50+01:00',
    penhallowInvite,
    letter`
    Dear Ms Achebe,

    With pleasure: Thursday 23 April, 2pm, above the chapel.

    Yours sincerely,
    Theo Marchbank
  `,
  ),
  got(
    'penhallow-4-no',
    '2026-05-05T09:35+01:00',
    doreen,
    'Audience Analyst',
    letter`
    Dear Mr Marchbank,

    I write on behalf of Rosalind Achebe and Gil Ferrars, who enjoyed meeting you on 23 April.

    The post of Audience Analyst was offered last week to another applicant, who has accepted it and begins in July.

    Your travel expenses will be refunded if you send me the ticket.

    Yours sincerely,
    Doreen Peel
    Human Resources
    Penhallow Press Ltd
  `,
    { client: 'outlook' },
  ),
]

const judith = 'Judith Roe <judith@hazelandroe.example>'

const hazelSlots = got(
  'hazel-2-slots',
  '2026-04-28T17:20+01:00',
  judith,
  'Your application',
  letter`
  Hello Theo

  Thanks for sending us your things. Patrick Hazel and I would like to meet you. Either Wednesday 6 May at 11 or Friday 8 May
  at 4, at the workshop in Otley. Which is better?

  Judith Roe
  Hazel & Roe, seeds since 1951
`,
)
const hazelPick = sentRe(
  'hazel-3-wednesday',
  '2026-04-28T20:44+01:00',
  hazelSlots,
  letter`
  Hello Judith,

  Wednesday at 11, please. I look forward to it.

  Theo
`,
)
const hazelOffer = got(
  'hazel-5-offer',
  '2026-05-12T12:00+01:00',
  judith,
  'So, would you like to?',
  letter`
  Dear Theo

  Patrick and I have talked it over and we would like you to be our Operations Analyst. The pay would be £34,500 for four days,
  25 days off plus the ones everybody gets, from 15 June or later. The contract is attached in draft, please read it with
  someone who likes that sort of thing.

  Take a few days to think.

  Judith
`,
)
const hazelDeclined = sentRe(
  'hazel-6-declined',
  '2026-05-14T18:30+01:00',
  hazelOffer,
  letter`
  Dear Judith, dear Patrick,

  Thank you, truly. I have read the draft with my wife, who likes that sort of thing, and we've done the sums for the nursery
  three times. With four days' pay we'd be short every month, so I have to say no to a job I'd have liked a great deal.

  I'll be in for beans.

  Theo
`,
)

export const hazelAndRoe: readonly HuntMail[] = [
  got(
    'hazel-1-received',
    '2026-04-22T20:01+01:00',
    bambooHr('Hazel & Roe'),
    'Hazel & Roe: application received',
    letter`
    Hi Theo,

    We have received your application for Operations Analyst. Somebody will look at it before the week is out.

    Hazel & Roe
  `,
  ),
  hazelSlots,
  hazelPick,
  gotRe(
    'hazel-4-fixed',
    '2026-04-29T08:10+01:00',
    judith,
    hazelPick,
    letter`
    Good. Wednesday 6 May at 11:00 then, with Patrick and me. Ring the bell twice, the dog is friendly.

    Judith
  `,
    { quoting: true, client: 'thunderbird' },
  ),
  hazelOffer,
  hazelDeclined,
  gotRe(
    'hazel-7-pity',
    '2026-05-15T09:12+01:00',
    judith,
    hazelDeclined,
    letter`
    We thought it might be that. The beans are on us, one packet.

    Judith
  `,
    { client: 'thunderbird' },
  ),
]

const tomAtMossgrove = workableRelay('Tom Ashdown (Mossgrove Energy)', 'mossgrove-theo-m-5fd1')
const questions = got(
  'mossgrove-2-questions',
  '2026-04-24T10:40+01:00',
  tomAtMossgrove,
  'Data & Reporting Lead - Mossgrove Energy',
  letter`
  Hi Theo,

  Three quick questions before I show your application to the team: what notice do you have to give, what salary are you
  looking for, and do you hold SC clearance at the moment?

  Tom Ashdown
  Talent Partner, Mossgrove Energy
`,
)
const answers = sentRe(
  'mossgrove-3-answers',
  '2026-04-24T13:15+01:00',
  questions,
  letter`
  Hi Tom,

  One month, around £52k, and no, though I had it until 2021.

  Theo
`,
)

export const mossgrove: readonly HuntMail[] = [
  got(
    'mossgrove-1-received',
    '2026-04-21T22:37+01:00',
    workable('Mossgrove Energy'),
    'Thanks for applying to Mossgrove Energy',
    letter`
    Theo,

    Your application for the Data & Reporting Lead job was submitted successfully.

    Here's a copy of your application data for safekeeping. The hiring team has been notified and will get in touch if there
    is interest in your profile.
  `,
  ),
  questions,
  answers,
  gotRe(
    'mossgrove-4-no',
    '2026-04-29T16:03+01:00',
    tomAtMossgrove,
    answers,
    letter`
    Hi Theo,

    Thanks for being straight with me. The site we're hiring for needs current SC clearance on day one and a lapsed one takes
    them months, so I'm going to have to stop here for this role.

    Nothing else in your application spoke against you, quite the opposite.

    Tom Ashdown
    Talent Partner, Mossgrove Energy
  `,
    { quoting: true, client: 'gmail' },
  ),
]
