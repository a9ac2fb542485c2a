/** May and June: Teamtailor, a brewery that writes by hand, LinkedIn, Indeed, a trust on Oracle, and who called in the wood. */
import { letter } from '../../../../demo/source/mail.ts'
import { tinyPdf } from '../../../../demo/source/pdf.ts'
import { acceptance, exchangeUid, google, googleUid, outlook } from '../../source/calendar.ts'
import type { HuntMail } from '../../source/correspondence.ts'
import { calendly, indeed, linkedIn, oracle, teamtailor } from '../../source/systems.ts'
import { box, got, gotRe, sent, sentRe, theo, theoAtHome } from '../cast.ts'

const sadia = 'Sadia Noor <sadia.noor@linnet.teamtailor-mail.com>'

export const linnet: readonly HuntMail[] = [
  got(
    'linnet-1-received',
    '2026-05-06T19:55+01:00',
    teamtailor('linnet', 'Linnet Mobility'),
    'We got your application!',
    letter`
    Hey Theo!

    Your application as Analytics Engineer is here. We ride through all of them within two weeks. Until then, have a look at
    what we're building.

    Your friends at Linnet Mobility
  `,
  ),
  got(
    'linnet-2-sadia',
    '2026-05-14T11:11+01:00',
    sadia,
    'Your application at Linnet Mobility',
    letter`
    Hi Theo,

    Sadia here, I hire for data and ops at Linnet. I'd like to speak with you for 20 minutes about the Analytics Engineer role.
    Would you choose a time? https://calendly.com/sadia-linnet/20min

    Sadia Noor
    Talent Acquisition Specialist
  `,
    { body: 'html' },
  ),
  got(
    'linnet-3-booked',
    '2026-05-14T12:40+01:00',
    calendly,
    'Confirmed: Linnet Mobility first call with Sadia Noor on Wednesday, 20 May 2026',
    letter`
    Hi Theo Marchbank,

    Your meeting with Sadia Noor is confirmed.

    What: Linnet Mobility first call, Analytics Engineer
    When: 12:00 - 12:20, Wednesday, 20 May 2026 (UK, Ireland, Lisbon Time)
    Where: Sadia will phone you.

    Cancel: https://calendly.com/cancellations/ln
    Reschedule: https://calendly.com/reschedulings/ln
  `,
  ),
  got(
    'linnet-4-wait',
    '2026-06-03T15:29+01:00',
    sadia,
    'Your application at Linnet Mobility',
    letter`
    Hi Theo,

    A short one to keep you in the loop. Our budget round has slipped by a month and nobody may talk to anybody until it's
    signed. You are still very much in the process; I expect to know more by 30 June.

    Sorry to keep you hanging.
    Sadia
  `,
    { body: 'html' },
  ),
]

const garnet = 'Garnet Yard Brewing <hello@garnetyard.example>'
const sam = 'Sam Tolley <sam@garnetyard.example>'

const garnetLetter = sent(
  'garnet-1-application',
  '2026-05-05T10:30+01:00',
  garnet,
  'The numbers person you put on the beer mat',
  letter`
  Hello,

  On the back of my beer mat on Saturday it said you were looking for "someone who is good with numbers and not afraid of
  hops". I would like to apply.

  I've spent eight years making sense of numbers, most recently for a parcel firm in Leeds, where I was responsible for the
  weekly forecast. I brew in my garage, badly. My CV is attached.

  Best wishes,
  Theo Marchbank
`,
  {
    from: theoAtHome,
    attachments: [
      {
        name: 'Theo Marchbank CV.pdf',
        type: 'application/pdf',
        bytes: tinyPdf(['Theo Marchbank', 'Analyst, Leeds', 'SQL, dbt, R, forecasting']),
      },
    ],
  },
)
const comeOver = gotRe(
  'garnet-2-come-over',
  '2026-05-08T21:02+01:00',
  sam,
  garnetLetter,
  letter`
  Alright Theo

  didnt think anyone read those. Numbers person = Stock & Sales Planner if you want a title. Come over Friday 15 May half three,
  we can talk and I'll show you the spreadsheet of doom

  Sam
`,
  { to: theoAtHome },
)
const fine = sentRe(
  'garnet-3-friday',
  '2026-05-09T09:00+01:00',
  comeOver,
  letter`
  Friday the 15th at half past three. Looking forward to the doom.

  Theo
`,
  { from: theoAtHome },
)
const cantFriday = gotRe(
  'garnet-4-monday',
  '2026-05-14T22:47+01:00',
  sam,
  fine,
  letter`
  sorry mate big delivery come in tomorrow, can't do it. Monday 18th at 10 in the morning instead?? kettle on

  Sam
`,
  { to: theoAtHome },
)

export const garnetYard: readonly HuntMail[] = [
  garnetLetter,
  comeOver,
  fine,
  cantFriday,
  sentRe(
    'garnet-5-monday-it-is',
    '2026-05-15T07:30+01:00',
    cantFriday,
    letter`
    Monday 18th at ten is fine. Good luck with the pallets.

    Theo
  `,
    { from: theoAtHome },
  ),
  got(
    'garnet-6-no',
    '2026-05-26T20:20+01:00',
    sam,
    'job',
    letter`
    Hi Theo,

    been putting this off. We've gone with Keeley who did a summer here already and lives round the corner. It was dead close and
    your bit about the kegs saved me about two grand so I owe you.

    There's a crate with your name on behind the bar whenever

    Sam
  `,
    { to: theoAtHome },
  ),
]

const member = 'Theo Marchbank (Senior analyst)'

export const dovecote: readonly HuntMail[] = [
  got(
    'dovecote-1-sent',
    '2026-05-17T16:09+01:00',
    linkedIn('email_application_confirmation_with_nba_01', member),
    'Theo, your application was sent to Dovecote Finance',
    letter`
    Your application was sent to Dovecote Finance

    Risk Reporting Analyst
    Dovecote Finance · Manchester (Hybrid)
    Applied on 17 May 2026

    Next: add Power BI to your skills
  `,
  ),
  got(
    'dovecote-2-viewed',
    '2026-05-19T10:15+01:00',
    linkedIn('email_jobs_application_viewed_01', member),
    'Your application was viewed by Dovecote Finance',
    letter`
    Good sign, Theo. Dovecote Finance has viewed your application.

    Risk Reporting Analyst
    Dovecote Finance · Manchester (Hybrid)
  `,
  ),
  got(
    'dovecote-3-no',
    '2026-06-01T08:00+01:00',
    linkedIn('email_jobs_application_rejected_01', member),
    'Your application to Risk Reporting Analyst at Dovecote Finance',
    letter`
    Your update from Dovecote Finance

    Thank you for your interest in the Risk Reporting Analyst position at Dovecote Finance in Manchester. Unfortunately, we will
    not be moving forward with your application, but we appreciate your time and interest.

    Regards,
    Dovecote Finance
  `,
  ),
]

const abena = 'Osei, Abena <abena.osei@thistledownfoods.example>'
const ruth = 'Kellaway, Ruth <ruth.kellaway@thistledownfoods.example>'
const thistledownMeeting = {
  uid: exchangeUid('thistledown interview'),
  title: 'Interview - Category Insight Executive - T. Marchbank',
  start: '2026-06-25T14:00',
  end: '2026-06-25T15:00',
  zone: 'Europe/London',
  organizer: abena,
  me: theo,
  guests: [ruth],
  place: 'Microsoft Teams Meeting',
}
const thistledownInvite = outlook(
  box,
  'thistledown-3-invite',
  '2026-06-15T13:52+01:00',
  thistledownMeeting,
  letter`
  Dear Theo,

  Thank you for your application for Category Insight Executive. We would like to interview you by Teams. Ruth Kellaway, who
  manages the insight team, and I will both be there.

  Please have your right-to-work document at hand for the camera.

  Kind regards
  Abena Osei
  Recruitment Adviser
  Thistledown Foods Limited
`,
  { charset: 'windows-1252' },
)

export const thistledown: readonly HuntMail[] = [
  got(
    'thistledown-1-applied',
    '2026-05-30T12:22+01:00',
    indeed('indeedapply@indeed.com'),
    'Indeed Application: Category Insight Executive',
    letter`
    Application submitted

    Category Insight Executive
    Thistledown Foods - Bradford BD4

    The following items were sent to Thistledown Foods. Good luck!
    • Application
    • Resume
  `,
  ),
  got(
    'thistledown-2-viewed',
    '2026-06-04T07:40+01:00',
    indeed('donotreply@indeed.com'),
    'Thistledown Foods viewed your application',
    letter`
    Thistledown Foods viewed your application for Category Insight Executive.

    Employers often look at an application more than once before they decide.
  `,
  ),
  thistledownInvite,
  acceptance(box, 'thistledown-4-accepted', '2026-06-15T17:30+01:00', thistledownMeeting, thistledownInvite),
]

const fern = 'Fern Abara <fern.abara@larkrisetrust.example>'

export const larkrise: readonly HuntMail[] = [
  got(
    'larkrise-1-received',
    '2026-05-11T21:21+01:00',
    oracle('Larkrise Trust', 'eklr'),
    'Your application for Impact Analyst (4471)',
    letter`
    Theo Marchbank,

    We've received your application for Impact Analyst (4471) at the Larkrise Trust and are looking forward to reading it. You
    can come back to your profile at any time to see how far along you are.

    Larkrise Trust
  `,
  ),
  got(
    'larkrise-2-shortlisted',
    '2026-05-22T14:14+01:00',
    fern,
    'Impact Analyst: you are on our shortlist',
    letter`
    Dear Theo,

    I'm delighted to say you are one of five we'd like to meet for the Impact Analyst post. Interviews are on Thursday 4 June; a
    calendar invitation follows in a minute.

    We send the questions to everybody a day ahead, because we hire analysts, not actors.

    Fern Abara
    Recruitment Lead
  `,
    { client: 'gmail' },
  ),
  google(box, 'larkrise-3-panel', '2026-05-22T14:20+01:00', {
    uid: googleUid('larkrise panel'),
    title: 'Larkrise Trust: interview for Impact Analyst, Theo M.',
    start: '2026-06-04T10:00',
    end: '2026-06-04T11:30',
    zone: 'Europe/London',
    organizer: fern,
    me: theo,
    guests: ['Gwen Ashworth <gwen.ashworth@larkrisetrust.example>', 'Idris Okoye <idris.okoye@larkrisetrust.example>'],
    room: 'Reading Room <room-reading@resource.larkrisetrust.example>',
    place: 'Larkrise Trust, 9 Canal Walk, Leeds',
    notes:
      'Your panel: Gwen Ashworth, Director of Impact (the post reports to her), and Idris Okoye, one of our trustees. Fern will bring you in and then leave you to it.',
  }),
  got(
    'larkrise-4-offer',
    '2026-06-19T16:48+01:00',
    fern,
    'Good news',
    letter`
    Dear Theo,

    Gwen and Idris would like to offer you the post of Impact Analyst, at £46,200, starting on Monday 3 August or when it suits.
    Parental leave counts from day one, since you asked.

    Could you let us know by the end of next week? The formal letter comes by post.

    Fern
  `,
    { client: 'gmail' },
  ),
]

/** Recruiters who called and were not answered. */
export const passingBy: readonly HuntMail[] = [
  got(
    'passing-1-contract',
    '2026-03-19T12:31+00:00',
    'Jasmine Pike <jasmine.pike@crestwaytalent.example>',
    'Power BI contract, outside IR35, start Monday',
    letter`
    Hi there,

    Hope all's well. Are you available and interested in a 3 month Power BI contract, £400 a day outside IR35, fully remote? Client
    is looking to move fast. If so please reply with an up to date CV and your notice period.

    Jasmine
    Crestway Talent
  `,
    { body: 'html' },
  ),
  got(
    'passing-2-inmail',
    '2026-05-21T08:50+01:00',
    linkedIn('email_inmail_single_inmail_content', member, 'Robin Castle via LinkedIn <inmail-hit-reply@linkedin.com>'),
    'Head of BI, Glasgow',
    letter`
    Robin Castle
    Executive Search, Tarn & Holme

    Dear Theo, I am retained on a Head of BI search for a listed distiller near Glasgow. Would you be open to a confidential
    conversation, or might you know someone?

    Robin
  `,
    { headers: { 'X-LinkedIn-Class': 'INMAIL' } },
  ),
]
