/** Applications, interviews, noes and offers that are about anything but a job; and some plain spam. */
import { letter } from '../../../../demo/source/mail.ts'
import { google, googleUid } from '../../source/calendar.ts'
import type { HuntMail } from '../../source/correspondence.ts'
import { robot } from '../../source/systems.ts'
import { box, got, gotRe, sent, theo, theoAtHome } from '../cast.ts'

const nursery = 'Little Acorns Nursery <admin@littleacorns.example>'
const nurseryApplication = sent(
  'like-1-nursery',
  '2026-02-16T20:00+00:00',
  nursery,
  'Application for a place',
  letter`
  Dear Little Acorns,

  I would like to apply for a place for our first child, due in August, from spring 2027, three days a week. The form is
  attached.

  Theo Marchbank
`,
  { from: theoAtHome },
)

export const lookalikes: readonly HuntMail[] = [
  nurseryApplication,
  gotRe(
    'like-2-nursery-received',
    '2026-02-17T09:00+00:00',
    nursery,
    nurseryApplication,
    letter`
    Dear Mr Marchbank,

    Thank you for your application, which we have received. Applications are considered in the order in which they arrive.

    Little Acorns
  `,
    { to: theoAtHome },
  ),
  got(
    'like-3-nursery-no',
    '2026-05-20T09:30+01:00',
    nursery,
    'Your application',
    letter`
    Dear Mr Marchbank,

    We are sorry to let you know that we are unable to offer you a place for spring 2027, as all places have been filled. We will
    keep your application on file. Please do apply again for the autumn.

    Little Acorns
  `,
    { to: theoAtHome },
  ),
  got(
    'like-4-mortgage',
    '2026-03-02T16:00+00:00',
    robot('Dales & District <mortgages@dalesdistrict.example>', 'Dales & District Building Society'),
    'We’ve received your mortgage application',
    'Your application is under review by an underwriter. The status of your application: documents being checked.',
  ),
  got(
    'like-5-mortgage-no',
    '2026-03-19T16:00+00:00',
    robot('Dales & District <mortgages@dalesdistrict.example>', 'Dales & District Building Society'),
    'Our decision on your application',
    letter`
    Dear Mr Marchbank,

    After careful consideration we have decided not to proceed with your application at this time, because your contract of
    employment ends within twelve months. You may apply again after six months.
  `,
  ),
  got(
    'like-6-planning',
    '2026-04-08T10:00+01:00',
    'Planning <planning@wharfedale-council.example>',
    'Application 26/01177/FUL: 12 Beck Lane',
    letter`
    We write to inform neighbours that the above application has been refused. The applicant has a right of appeal.
  `,
  ),
  got(
    'like-7-allotment',
    '2026-05-04T19:00+01:00',
    'Beckside Allotments <plots@beckside.example>',
    'Plot 14',
    letter`
    Dear Theo, you have reached the top of the list. We'd like to offer you plot 14. Please let us know within ten days whether you
    accept, otherwise we will offer it to the next person.

    Norman
  `,
  ),
  sent(
    'like-8-plot',
    '2026-05-04T20:11+01:00',
    'Beckside Allotments <plots@beckside.example>',
    'Re: Plot 14',
    'Dear Norman, accepted with joy and a spade.',
  ),
  got(
    'like-9-study',
    '2026-03-10T12:00+00:00',
    'Sleep Lab <study@aire-sleeplab.example>',
    'You have been selected for a screening interview',
    letter`
    Thank you for applying to take part in our study on new fathers and sleep. The next step is a telephone screening of fifteen
    minutes. Please choose a time: https://aire-sleeplab.example/book
  `,
  ),
  google(box, 'like-10-study-call', '2026-03-11T09:00+00:00', {
    uid: googleUid('sleep study'),
    title: 'Sleep study: screening call',
    start: '2026-03-19T17:00',
    end: '2026-03-19T17:15',
    zone: 'Europe/London',
    organizer: 'Sleep Lab <study@aire-sleeplab.example>',
    me: theo,
    place: 'Phone',
  }),
  got(
    'like-11-study-no',
    '2026-03-20T10:00+00:00',
    'Sleep Lab <study@aire-sleeplab.example>',
    'Sleep study',
    'Thank you for speaking with us. You do not meet the criteria for the study, as you already sleep too well. We wish you all the best.',
  ),
  google(box, 'like-12-prep', '2026-05-25T18:00+01:00', {
    uid: googleUid('mock interview with raj'),
    title: 'Mock interview 😈',
    start: '2026-05-26T20:00',
    end: '2026-05-26T21:00',
    zone: 'Europe/London',
    organizer: 'Raj Bhandari <raj.bhandari@fernmail.example>',
    me: theo,
    place: 'my kitchen',
  }),
  got(
    'like-13-card',
    '2026-06-03T07:00+01:00',
    robot('Corncrake Card <apply@corncrake.example>', 'Corncrake Card'),
    'Finish your application',
    'You started an application for a Corncrake Card but did not finish it. Pick up where you left off, it takes four minutes.',
  ),
  got(
    'like-14-tenancy-reference',
    '2026-04-21T11:00+01:00',
    'Alder Lettings <office@alderlettings.example>',
    'Reference request: Gemma Lister',
    'Dear Mr Marchbank, Ms Lister has given you as a referee for her application for 3 Moor View. Could you answer four questions?',
  ),
  got(
    'like-15-spam-job',
    '2026-05-31T03:12+00:00',
    'HR Dept <hr.dept@remote-pay.test>',
    'Job offer: £380/day, no interview',
    letter`
    Congratulation! Your resume was selected. You are hired as remote data assistant, 2 hours a day, £380. To start send copy of
    passport and a processing fee of £45 refundable with first salary.
  `,
    { labels: 'Spam' },
  ),
  got(
    'like-16-spam',
    '2026-03-28T02:00+00:00',
    'Grant Office <office@unclaimed.test>',
    'Your claim has been approved',
    'Dear beneficiary, your application for compensation has been accepted. Reply with bank details.',
    { labels: 'Spam' },
  ),
]
