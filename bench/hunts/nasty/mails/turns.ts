/** Roles on hold and back again, an offer that was taken back, a pool that is a no, a silence. */
import { letter } from '../../../../demo/source/mail.ts'
import { google, googleUid } from '../../source/calendar.ts'
import type { HuntMail } from '../../source/correspondence.ts'
import { greenhouse, linkedIn, smartRecruiters, workday } from '../../source/systems.ts'
import { box, got, gotRe, joan, sent, sentRe } from '../cast.ts'

const ifeoma = 'Ifeoma Udeh <ifeoma.udeh@larchmont.example>'

const larchmontAsk = got(
  'larchmont-2-hello',
  '2026-07-29T10:00-04:00',
  ifeoma,
  'Learning & Development Lead',
  letter`
  Hi Joan,

  I recruit for Larchmont Grocers and would like to speak with you about Learning & Development Lead. Does Tuesday, August 4, late morning work? I'll send an invite for 11.

  Ifeoma Udeh
`,
  { client: 'gmail' },
)
const onHold = got(
  'larchmont-4-hold',
  '2026-08-18T17:17-04:00',
  ifeoma,
  'Re: Learning & Development Lead',
  letter`
  Hi Joan,

  Bad news of the boring kind: the board has paused the Learning & Development Lead search along with eleven others while it looks at the numbers. No date for a restart, maybe none at all. I'm letting
  everyone go from the process today.

  It has nothing to do with you. I'm sorry.

  Ifeoma
`,
  { client: 'gmail', answers: larchmontAsk, quoting: true },
)
const back = gotRe(
  'larchmont-5-back',
  '2026-10-08T09:45-04:00',
  ifeoma,
  onHold,
  letter`
  Hi Joan!

  You won't believe it: the board un-paused us. Learning & Development Lead is on again, and Ben, our Chief People Officer, went straight to your name. Could you come in or call in around the 22nd?

  Ifeoma
`,
  { client: 'gmail', quoting: true },
)

export const larchmont: readonly HuntMail[] = [
  got(
    'larchmont-1-received',
    '2026-07-20T21:00-04:00',
    smartRecruiters('Larchmont Grocers'),
    'Your application has been received for Learning & Development Lead at Larchmont Grocers',
    letter`
    Dear Joan,

    Thank you! Your application for Learning & Development Lead is with us. If we decide to move forward with other candidates, we'll tell you so.
  `,
  ),
  larchmontAsk,
  google(box, 'larchmont-3-call', '2026-07-29T10:06-04:00', {
    uid: googleUid('larchmont call'),
    title: 'Larchmont Grocers: Joan / Ifeoma',
    start: '2026-08-04T11:00',
    end: '2026-08-04T11:30',
    zone: 'America/New_York',
    organizer: ifeoma,
    me: joan,
    place: 'https://meet.google.com/lar-chmo-nt1',
  }),
  onHold,
  back,
  sentRe(
    'larchmont-6-i-can',
    '2026-10-08T12:20-04:00',
    back,
    'Hi Ifeoma,\n\nI believe anything by now. The 22nd works, by video, before noon.\n\nJoan',
  ),
  google(box, 'larchmont-7-invite', '2026-10-09T14:40-04:00', {
    uid: googleUid('larchmont ben'),
    title: 'Learning & Development Lead: Joan Pryce with Ben Sallis',
    start: '2026-10-22T10:00',
    end: '2026-10-22T11:00',
    zone: 'America/New_York',
    organizer: ifeoma,
    me: joan,
    guests: ['Ben Sallis <ben.sallis@larchmont.example>'],
    place: 'https://meet.google.com/lar-chmo-nt2',
    notes: 'Ben Sallis is our Chief People Officer; the role reports to him. I am only the one who found the slot.',
  }),
]

const priya = 'Priya Venkat <priya.venkat@juniperlabs.example>'
const juniperOffer = got(
  'juniper-3-offer',
  '2026-07-28T16:00-04:00',
  priya,
  'We would love to have you',
  letter`
  Dear Joan,

  It was unanimous. Juniper Labs is pleased to offer you the position of People Partner at $118,000, starting September 8. The letter is attached for signature.

  Priya
`,
  { client: 'gmail' },
)
const juniperYes = sentRe(
  'juniper-4-accept',
  '2026-07-30T09:00-04:00',
  juniperOffer,
  'Dear Priya,\n\nI accept, gladly! Signed letter attached.\n\nJoan',
)

/** Accepted, and the job went away three days later. */
export const juniper: readonly HuntMail[] = [
  got(
    'juniper-1-received',
    '2026-06-29T20:00-04:00',
    greenhouse('Juniper Labs'),
    'Thank you for applying to Juniper Labs',
    'Hi Joan,\n\nThanks for applying to be our People Partner. We typically respond within ten days.\n\nJuniper Labs',
  ),
  got(
    'juniper-2-interview',
    '2026-07-06T11:00-04:00',
    priya,
    'People Partner: interview',
    letter`
    Dear Joan,

    I head the People team at Juniper Labs. Please join me and Tobias Lund, our CTO, on Tuesday, July 14, at 2:00 PM Eastern: https://zoom.us/j/5550177345

    Priya Venkat
    Head of People
  `,
    { client: 'gmail' },
  ),
  juniperOffer,
  juniperYes,
  gotRe(
    'juniper-5-gone',
    '2026-08-03T18:55-04:00',
    priya,
    juniperYes,
    letter`
    Dear Joan,

    I have never had to write this mail before. Our lead investor pulled out on Friday. All offers that haven't started are void, yours among them, and the People Partner role no longer exists; mine may not either.

    I am so very sorry. If a lawyer tells you to send us a bill, send it.

    Priya
  `,
    { client: 'gmail', quoting: true },
  ),
]

const foxgloveWorkday = workday('meridianholdings', 'Meridian Holdings Workday')

/** A pool is what they call it. */
export const foxglove: readonly HuntMail[] = [
  got(
    'foxglove-1-received',
    '2026-08-14T20:02-04:00',
    foxgloveWorkday,
    'Foxglove Pharmacy: we received your application',
    letter`
    Hi Joan,

    Your application for Regional HR Generalist (JR-55210) at Foxglove Pharmacy was received. In the event that you are not selected to move forward, you will be notified through your candidate home.
  `,
  ),
  got(
    'foxglove-2-no',
    '2026-09-01T06:00-04:00',
    foxgloveWorkday,
    'Foxglove Pharmacy: JR-55210',
    letter`
    Hi Joan,

    Your candidacy for Regional HR Generalist (JR-55210) has come to an end, and your profile has been moved into the Foxglove talent community, where recruiters can find it.

    Foxglove Pharmacy Talent
  `,
  ),
  got(
    'foxglove-3-pool',
    '2026-09-03T06:00-04:00',
    foxgloveWorkday,
    'Welcome to the Foxglove talent community',
    letter`
    Hi Joan,

    Following your application for Regional HR Generalist, you are now part of our talent community. We'll send you openings that fit.
  `,
  ),
]

const pam = 'Pam Ostrow <pam.ostrow@mallardmarine.example>'
const toPam = sent(
  'mallard-1-application',
  '2026-09-01T18:45-04:00',
  pam,
  'HR Coordinator position',
  letter`
  Dear Ms. Ostrow,

  Your colleague Stu at the boat show told me to write to you directly. I would like to apply for the HR Coordinator position at Mallard Marine. My résumé is below my signature, since your form refused it twice.

  Joan Pryce
`,
)
const nudge = sent(
  'mallard-3-nudge',
  '2026-09-22T09:00-04:00',
  pam,
  'Re: HR Coordinator position',
  letter`
  Dear Ms. Ostrow,

  I hope the season is winding down kindly. May I ask whether the HR Coordinator position is still open? I remain very interested.

  Joan Pryce
`,
  { answers: toPam, cc: 'Stu Fenwick <stu@mallardmarine.example>' },
)

/** Nobody answers; one is away, one is gone. */
export const mallard: readonly HuntMail[] = [
  toPam,
  got(
    'mallard-2-away',
    '2026-09-01T18:46-04:00',
    pam,
    'Automatic reply: HR Coordinator position',
    'I am out of the office until Tuesday, September 8, with limited access to email. For urgent payroll matters call 518-555-0177.',
    {
      answers: toPam,
      headers: { 'Auto-Submitted': 'auto-replied', 'X-Auto-Response-Suppress': 'All' },
    },
  ),
  nudge,
  got(
    'mallard-4-bounce',
    '2026-09-22T09:01-04:00',
    'Mail Delivery Subsystem <mailer-daemon@homepost.example>',
    'Delivery Status Notification (Failure)',
    letter`
    Your message to stu@mallardmarine.example could not be delivered.

    550 5.1.1 The email account that you tried to reach does not exist.
  `,
    {
      answers: nudge,
      bounced: { mail: nudge, recipient: 'stu@mallardmarine.example', status: '5.1.1', said: '550 5.1.1 no such user' },
    },
  ),
]

export const passingBy: readonly HuntMail[] = [
  got(
    'passing-1-inmail',
    '2026-08-25T10:00-04:00',
    linkedIn(
      'email_inmail_single_inmail_content',
      'Joan Pryce (People leader)',
      'Kip Waller via LinkedIn <hit-reply@linkedin.com>',
    ),
    'VP HR, private equity, Boston',
    letter`
    Kip Waller
    Partner, Waller Reed

    Joan, I'm working on a VP HR search for a portfolio company. Would you be open to an introductory call?
  `,
    { headers: { 'X-LinkedIn-Class': 'INMAIL' } },
  ),
  got(
    'passing-2-staffing',
    '2026-10-14T08:00-04:00',
    'Tony Briggs <tony@rapidbenchstaffing.example>',
    'Immediate need: HR Coordinator (contract), Troy NY',
    letter`
    Hello Professional,

    My client in Troy NY has an immediate need for an HR Coordinator, 6 months W2 $31/hr. Please share your updated resume, rate and availability if interested in this opportunity.

    Tony
  `,
    { body: 'html' },
  ),
]
