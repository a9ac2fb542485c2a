/** Her husband's applications, a friend's, and those that people send to her at work. None of them is hers. */
import { letter } from '../../../../demo/source/mail.ts'
import { tinyPdf } from '../../../../demo/source/pdf.ts'
import { exchangeUid, google, googleUid, outlook } from '../../source/calendar.ts'
import type { HuntMail } from '../../source/correspondence.ts'
import { greenhouse, linkedIn, workday } from '../../source/systems.ts'
import { box, family, got, gotRe, joan, joanAtWork, marcus, sent, sentRe } from '../cast.ts'

const toBoth = { to: family } as const
const stoneRidge = workday('stoneridge', 'Stone Ridge Power Workday')

const marcusNo = got(
  'spouse-3-no',
  '2026-08-07T06:00-04:00',
  stoneRidge,
  'Stone Ridge Power: Lineman Supervisor',
  letter`
  Dear Marcus,

  After careful consideration we have decided to move forward with other candidates for Lineman Supervisor (R-90112). We wish you success in your search.

  Stone Ridge Power
`,
  toBoth,
)

const husbands: readonly HuntMail[] = [
  got(
    'spouse-1-received',
    '2026-07-13T20:10-04:00',
    stoneRidge,
    'Thank you for applying, Marcus',
    letter`
    Dear Marcus,

    Thank you for applying for Lineman Supervisor (R-90112) at Stone Ridge Power. We have received your application.
  `,
    toBoth,
  ),
  google(box, 'spouse-2-interview', '2026-07-21T10:00-04:00', {
    uid: googleUid('marcus stone ridge'),
    title: 'Interview: Marcus Doe, Lineman Supervisor (Stone Ridge Power)',
    start: '2026-07-30T08:00',
    end: '2026-07-30T09:00',
    zone: 'America/New_York',
    organizer: 'Rita Salas <rita.salas@stoneridgepower.example>',
    me: family,
    guests: [marcus],
    place: 'Substation 4, Kingston',
    notes: 'Marcus, bring your climbing certificate.',
  }),
  marcusNo,
  got(
    'spouse-4-forward',
    '2026-08-07T12:05-04:00',
    marcus,
    'Fwd: Stone Ridge Power: Lineman Supervisor',
    'well, that was that. ribs tonight?',
    { client: 'gmail', forwards: marcusNo },
  ),
  sent(
    'spouse-5-ribs',
    '2026-08-07T12:30-04:00',
    marcus,
    'Re: Fwd: Stone Ridge Power: Lineman Supervisor',
    'Their loss, my lineman. Ribs, and nobody says the word Workday. Forward me the next one before you click anything.',
    { client: 'gmail' },
  ),
  got(
    'spouse-6-his-letter',
    '2026-08-16T19:00-04:00',
    marcus,
    'Application for Crew Chief',
    letter`
    Dear Hiring Team,

    I am applying for the position of Crew Chief at Adirondack Electric Co-op. I have worked on lines for sixteen years. My resume is attached.

    Marcus Doe
  `,
    {
      to: 'Adirondack Electric Co-op <jobs@adkcoop.example>',
      cc: family,
      attachments: [{ name: 'marcus.pdf', type: 'application/pdf', bytes: tinyPdf(['Marcus Doe']) }],
    },
  ),
  got(
    'spouse-7-offer',
    '2026-09-04T15:30-04:00',
    'Glenda Fisk <glenda.fisk@adkcoop.example>',
    'Crew Chief',
    letter`
    Dear Marcus,

    We are pleased to offer you the position of Crew Chief at $41.50 an hour. Please let us know by Friday.

    Glenda Fisk
    Adirondack Electric Co-op
  `,
    toBoth,
  ),
  got(
    'spouse-8-linkedin',
    '2026-07-26T22:00-04:00',
    linkedIn('email_application_confirmation_with_nba_01', 'Marcus Doe (Journeyman lineman)'),
    'Marcus, your application was sent to Helderberg Utilities',
    'Your application was sent to Helderberg Utilities\n\nLine Foreman\nHelderberg Utilities · Albany, NY',
    toBoth,
  ),
]

const beth = 'Beth Ackerman <beth.ackerman@sidepost.example>'
const bethsNo = got(
  'friend-his-no',
  '2026-09-29T09:00-04:00',
  'Moss & Hale Recruiting <hr@mosshale.example>',
  'Your application',
  letter`
  Dear Beth,

  We regret to inform you that we will not be moving forward with your application for Paralegal.

  Moss & Hale
`,
  { to: beth },
)
const bethAsks = got(
  'friend-1-beth',
  '2026-07-22T20:00-04:00',
  beth,
  'so?',
  'did the insurance people answer? or do we hate them',
  { client: 'apple' },
)
const toBeth = sentRe(
  'friend-2-to-beth',
  '2026-07-22T20:40-04:00',
  bethAsks,
  letter`
  They answered: not moving ahead with me. Greta wrote it so kindly that I thanked her. The canoe man still has my application and I have an interview with a foundation tomorrow, gravel shoes required. And you? Any
  luck with the law firm?
`,
)

const friends: readonly HuntMail[] = [
  bethAsks,
  toBeth,
  gotRe(
    'friend-3-beth-back',
    '2026-07-22T21:02-04:00',
    beth,
    toBeth,
    'law firm wants a second interview!! wear the green shoes',
    { client: 'apple', quoting: true },
  ),
  got(
    'friend-4-beths-no',
    '2026-09-29T12:00-04:00',
    beth,
    'Fwd: Your application',
    'ugh. they did the regret thing. can you as an HR person tell me what this MEANS',
    { client: 'apple', forwards: bethsNo },
  ),
  sent(
    'friend-5-what-it-means',
    '2026-09-29T13:10-04:00',
    beth,
    'Re: Fwd: Your application',
    letter`
    It means somebody pressed a button at nine in the morning. You were rejected by a template, not by a person. Ask them for feedback anyway, one line, and then come over for soup.
  `,
  ),
]

/** At Bellweather she is the one who invites, declines and hires. */
const work = { from: joanAtWork } as const
const toWork = { to: joanAtWork } as const
const luis = 'Luis Ferreira <luis.ferreira@dispatchmail.example>'
const luisApplies = got(
  'work-1-luis',
  '2026-06-15T08:00-04:00',
  luis,
  'Application for Dispatcher',
  letter`
  Dear Ms. Pryce,

  I would like to apply for the Dispatcher position at Bellweather Logistics. My resume is attached. I am available for an interview any day.

  Luis Ferreira
`,
  toWork,
)
const tanya = 'Tanya Brooks <tanya.brooks@dispatchmail.example>'
const tanyaApplies = got(
  'work-5-tanya',
  '2026-06-16T10:00-04:00',
  tanya,
  'Dispatcher',
  'Hello, please find my application for the Dispatcher job attached. Thank you for your consideration. Tanya Brooks',
  toWork,
)
const tanyaNo = sentRe(
  'work-6-tanya-no',
  '2026-06-30T16:45-04:00',
  tanyaApplies,
  letter`
  Dear Ms. Brooks,

  Thank you for your interest in Bellweather Logistics and for taking the time to interview with us. Unfortunately, we have decided to move forward with another candidate for the Dispatcher position. We will keep your
  resume on file.

  Joan Pryce
  HR Manager, Bellweather Logistics
`,
  work,
)

const office: readonly HuntMail[] = [
  luisApplies,
  sentRe(
    'work-2-luis-invited',
    '2026-06-17T09:20-04:00',
    luisApplies,
    letter`
    Dear Mr. Ferreira,

    Thank you for your application. We would like to invite you to an interview on Tuesday, June 23, at 2:00 PM at our Colonie terminal. You will meet Walt Greer, Operations Manager, and me.

    Joan Pryce
    HR Manager, Bellweather Logistics
  `,
    work,
  ),
  got(
    'work-3-luis-ok',
    '2026-06-17T12:12-04:00',
    luis,
    'Re: Application for Dispatcher',
    'Thank you so much, I confirm June 23 at 2. Looking forward to meeting you both. Luis',
    toWork,
  ),
  sent(
    'work-4-luis-offer',
    '2026-06-29T11:00-04:00',
    luis,
    'Offer: Dispatcher',
    'Dear Luis, we are delighted to offer you the Dispatcher position at $24.50 an hour, starting July 13. Please sign and return the attached letter. Joan Pryce',
    work,
  ),
  tanyaApplies,
  tanyaNo,
  got(
    'work-7-tanya-thanks',
    '2026-07-01T08:30-04:00',
    tanya,
    'Re: Dispatcher',
    'Dear Ms. Pryce, thank you for letting me know. I would appreciate any feedback on my interview, and please keep me in mind for future openings. Tanya',
    { ...toWork, answers: tanyaNo },
  ),
  outlook(
    box,
    'work-8-panel',
    '2026-08-31T15:00-04:00',
    {
      uid: exchangeUid('bellweather panel'),
      title: 'Candidate interview: Safety Coordinator (A. Novak)',
      start: '2026-09-10T13:00',
      end: '2026-09-10T14:00',
      zone: 'America/New_York',
      organizer: 'Walt Greer <walt.greer@bellweather.example>',
      me: joanAtWork,
      guests: ['Andrej Novak <andrej.novak@dispatchmail.example>'],
      place: 'Colonie, conference room B',
    },
    'Joan, you and me with Andrej Novak. His resume is on the share. Scorecards by Friday please.\n\nWalt',
  ),
  got(
    'work-9-scorecard',
    '2026-09-11T09:00-04:00',
    greenhouse('Bellweather Logistics'),
    'Reminder: submit your scorecard for Andrej Novak',
    'Hi Joan, you interviewed Andrej Novak for Safety Coordinator. Please submit your scorecard. Candidates are waiting to hear back.',
    toWork,
  ),
  got(
    'work-10-new-applicant',
    '2026-08-20T04:00-04:00',
    greenhouse('Bellweather Logistics'),
    'New application: Safety Coordinator',
    'Andrej Novak applied for Safety Coordinator. Review application. You receive this because you are on the hiring team.',
    toWork,
  ),
  got(
    'work-11-candidate-withdraws',
    '2026-09-16T10:10-04:00',
    'Andrej Novak <andrej.novak@dispatchmail.example>',
    'Safety Coordinator',
    'Dear Ms. Pryce, I have accepted another position and would like to withdraw my application. Thank you for your time. Andrej Novak',
    toWork,
  ),
  got(
    'work-12-agency',
    '2026-09-17T09:00-04:00',
    'Dale Whitcomb <dale@haulstaff.example>',
    'Three strong Safety Coordinator candidates for you',
    'Hi Joan, I have three candidates who could interview this week. Our fee is 18%. May I send their resumes?',
    toWork,
  ),
  got(
    'work-13-reference',
    '2026-10-05T11:30-04:00',
    'Verify Right <requests@verifyright.example>',
    'Employment verification: Tanya Brooks',
    'Please confirm dates of interview and application. Do you consent to be contacted?',
    toWork,
  ),
]

/** Only so that the family knows whose calendar is whose. */
const shared: readonly HuntMail[] = [
  google(box, 'shared-1-dentist', '2026-09-20T10:00-04:00', {
    uid: googleUid('ollie dentist'),
    title: 'Ollie dentist',
    start: '2026-10-06T15:30',
    end: '2026-10-06T16:00',
    zone: 'America/New_York',
    organizer: marcus,
    me: joan,
  }),
]

export const otherPeoplesHunts: readonly HuntMail[] = [...husbands, ...friends, ...office, ...shared]
