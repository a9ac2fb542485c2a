/** March: SuccessFactors, SmartRecruiters, Greenhouse from New York, Lever. */
import { letter } from '../../../../demo/source/mail.ts'
import { google, googleUid } from '../../source/calendar.ts'
import type { HuntMail } from '../../source/correspondence.ts'
import { greenhouse, hireVue, lever, robot, smartRecruiters, successFactors } from '../../source/systems.ts'
import { box, got, gotRe, sent, theo } from '../cast.ts'

/** Never answered, and said beforehand what that would mean. */
export const sorrel: readonly HuntMail[] = [
  got(
    'sorrel-1-received',
    '2026-03-02T20:30+00:00',
    successFactors('Sorrel & Webb Careers'),
    'Your application to Sorrel & Webb plc',
    letter`
    Dear Theo Marchbank,

    Thank you for submitting your application for Customer Insight Analyst to Sorrel & Webb plc.

    Because of the number of applications we receive, we can only reply to candidates we would like to meet. If you have
    not heard from us within six weeks, please take it that you have been unsuccessful on this occasion.

    Kind regards
    Sorrel & Webb Resourcing
  `,
  ),
]

const northgateTests = robot('TestGorilla <no-reply@testgorilla.com>', 'Northgate Labs', ['Sent by TestGorilla'])

export const northgate: readonly HuntMail[] = [
  got(
    'northgate-1-received',
    '2026-03-11T08:12+00:00',
    smartRecruiters('Northgate Labs'),
    'Your application has been received for Lead Analytics Engineer at Northgate Labs',
    letter`
    Dear Theo,

    Great to see you're interested in joining us as Lead Analytics Engineer! We're looking forward to reading about you.

    The Northgate Labs Hiring Team
  `,
  ),
  got(
    'northgate-2-test',
    '2026-03-13T10:00+00:00',
    northgateTests,
    'Northgate Labs has invited you to an assessment',
    letter`
    Hi Theo,

    Northgate Labs would like you to take four short tests for the role of Lead Analytics Engineer: SQL, attention to
    detail, leading people, and a personality questionnaire. They take 62 minutes together and stay open for five days.

    Start whenever you're ready.
  `,
  ),
  got(
    'northgate-3-done',
    '2026-03-15T17:33+00:00',
    northgateTests,
    'You have completed your assessment for Northgate Labs',
    letter`
    Nice work, Theo!

    All four tests are in. Your results have been passed to Northgate Labs, who will tell you about the next steps. We
    can't share scores ourselves.
  `,
  ),
  got(
    'northgate-4-no',
    '2026-04-02T13:40+01:00',
    smartRecruiters('Northgate Labs'),
    'Lead Analytics Engineer - Northgate Labs',
    letter`
    Dear Theo,

    Thank you for the time you spent on the tests. For this lead position we are now talking with candidates who are
    a step further on in their careers and have had a team of their own for some years.

    A role one level below will be advertised in the coming months. Keep an eye on our page!

    The Northgate Labs Hiring Team
  `,
  ),
]

const kayla = 'Kayla Brandt <kayla.brandt@pinefold.example>'
const jonah = 'Jonah Reyes <jonah.reyes@pinefold.example>'
const priyanka = 'Priyanka Nair <priyanka.nair@pinefold.example>'
const luis = 'Luis Ortega <luis.ortega@pinefold.example>'
const hannah = 'Hannah Weiss <hannah.weiss@pinefold.example>'

const technical = {
  uid: googleUid('pinefold technical'),
  title: 'Technical Interview: Theo Marchbank (Senior Analytics Engineer)',
  start: '2026-03-26T10:00',
  end: '2026-03-26T11:00',
  zone: 'America/New_York',
  organizer: kayla,
  me: theo,
  guests: [jonah],
  place: 'https://meet.google.com/pfd-tech-abc',
  notes: 'SQL and modeling with Jonah Reyes, Staff Analytics Engineer. Bring your own editor!',
}
const onsite = {
  uid: googleUid('pinefold virtual onsite'),
  title: 'Pinefold virtual onsite - Theo Marchbank',
  start: '2026-04-09T09:00',
  end: '2026-04-09T12:00',
  zone: 'America/New_York',
  organizer: kayla,
  me: theo,
  guests: [priyanka, luis, hannah],
  place: 'https://meet.google.com/pfd-panel-xyz',
  notes:
    '9:00 Priyanka Nair, Director of Analytics (you would report to her)\n10:00 Luis Ortega, Product Manager\n11:00 Hannah Weiss, Data Scientist',
}

const picked = got(
  'pinefold-2-pick-a-time',
  '2026-03-12T14:05-04:00',
  kayla,
  'Pinefold // Senior Analytics Engineer // let’s chat',
  letter`
  Hey Theo!

  I'm Kayla, the recruiter for the Senior Analytics Engineer role here at Pinefold. Your background is right up our alley
  and I'd love to set up a quick intro call to hear more about you and tell you about us.

  Grab any time that works on my calendar: https://app.greenhouse.example/schedule/pinefold/kayla

  Talk soon!
  Kayla Brandt (she/her)
  Senior Recruiter, Pinefold
`,
  { client: 'gmail' },
)

export const pinefold: readonly HuntMail[] = [
  got(
    'pinefold-1-received',
    '2026-03-09T22:48+00:00',
    greenhouse('Pinefold'),
    'Thank you for applying to Pinefold',
    letter`
    Theo,

    Thanks for applying to Pinefold. Your application for Senior Analytics Engineer (Remote, US/UK) has been received and
    we will review it right away.

    If your application seems like a good fit for the position we will contact you soon.

    Regards,
    Pinefold

    ** Please note: Do not reply to this email. This email is sent from an unattended mailbox. **
  `,
  ),
  picked,
  google(box, 'pinefold-3-intro', '2026-03-12T19:20+00:00', {
    uid: googleUid('pinefold intro'),
    title: 'Intro call: Theo / Kayla (Pinefold)',
    start: '2026-03-17T11:00',
    end: '2026-03-17T11:30',
    zone: 'America/New_York',
    organizer: kayla,
    me: theo,
    notes: "I'll call you at the number on your resume.",
    place: 'Phone',
  }),
  google(box, 'pinefold-4-technical', '2026-03-18T16:31+00:00', technical),
  google(box, 'pinefold-5-called-off', '2026-03-25T13:02+00:00', {
    ...technical,
    seq: 1,
    cancelled: true,
    notes: 'Jonah is out sick. New invite to follow, so sorry!',
  }),
  google(box, 'pinefold-6-rebooked', '2026-03-27T15:45+00:00', {
    ...technical,
    uid: googleUid('pinefold technical again'),
    start: '2026-03-31T10:00',
    end: '2026-03-31T11:00',
    notes: 'Take two, with a healthy Jonah.',
  }),
  google(box, 'pinefold-7-panel', '2026-04-02T17:10+01:00', onsite),
  sent(
    'pinefold-8-thanks',
    '2026-04-10T09:26+01:00',
    kayla,
    'Thank you',
    letter`
    Hi Kayla,

    Three hours went by like one. Could you thank Priyanka, Luis and Hannah for me? I hadn't thought of the invoice table
    the way Hannah does and am rather taken with it.

    Best,
    Theo
  `,
  ),
  got(
    'pinefold-9-still-deciding',
    '2026-04-15T12:11-04:00',
    kayla,
    'Quick update',
    letter`
    Hi Theo,

    No news yet, and I didn't want you to wonder. We have one more finalist coming in on Friday and then the team sits down
    together. You'll hear from me by Tuesday, April 21 either way.

    Kayla
  `,
    { client: 'gmail' },
  ),
  got(
    'pinefold-10-no',
    '2026-04-21T16:55-04:00',
    kayla,
    'Pinefold decision',
    letter`
    Hi Theo,

    As promised, it's Tuesday. The team made its decision this morning and the offer is going to the other finalist. I know
    that's not what either of us was hoping for after four conversations.

    Our policy doesn't let me go into specifics on individual interviews, and I'm sorry about that. What I can tell you is
    that everyone on the panel voted to see you again. We'd love for you to apply again after January 2027, when Priyanka's
    team is set to double.

    Rooting for you,
    Kayla
  `,
    { client: 'gmail' },
  ),
  gotRe(
    'pinefold-11-pool',
    '2026-05-12T10:30-04:00',
    kayla,
    picked,
    letter`
    Hey Theo,

    Hope spring is treating you well! I've added you to our talent network so that you're first to hear when the 2027 roles
    go live. Nothing to do on your side.

    Kayla
  `,
    { client: 'gmail', quoting: true },
  ),
]

export const quarrystone: readonly HuntMail[] = [
  got(
    'quarrystone-1-received',
    '2026-03-16T18:22+00:00',
    lever('Quarrystone'),
    'Thanks for applying to Quarrystone',
    letter`
    Hi Theo,

    Your application for the role of Insight Manager is in good hands. We read every one of them, so bear with us for a week
    or two.

    Team Quarrystone
  `,
  ),
  got(
    'quarrystone-2-video',
    '2026-03-24T09:00+00:00',
    hireVue('Quarrystone'),
    'Interview invitation from Quarrystone',
    letter`
    Hello Theo,

    Quarrystone invites you to a digital interview for Insight Manager. Record your answers to five questions at a time
    that suits you, by 31 March 2026, 23:59. You can practise as often as you like before the real thing.

    Start your interview
  `,
  ),
  got(
    'quarrystone-3-recorded',
    '2026-03-29T20:15+01:00',
    hireVue('Quarrystone'),
    'Your interview for Quarrystone is complete',
    letter`
    Thank you, Theo. Your recorded answers for Insight Manager have been submitted to Quarrystone. There is nothing else for
    you to do.
  `,
  ),
  got(
    'quarrystone-4-no',
    '2026-04-13T11:30+01:00',
    lever('Quarrystone'),
    'Your candidacy at Quarrystone',
    letter`
    Hi Theo,

    All recordings for Insight Manager have been watched by two people. Your application ends at this stage and will not
    continue to the live conversations.

    We recorded 140 of these, so we are not in a position to comment on individual ones. We hope you understand.

    Team Quarrystone
  `,
  ),
]
