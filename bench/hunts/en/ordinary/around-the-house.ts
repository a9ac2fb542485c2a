/** Family, friends, the club, shops, the bank: what a mailbox mostly is. */
import { letter } from '../../../../demo/source/mail.ts'
import type { HuntMail } from '../../source/correspondence.ts'
import { robot } from '../../source/systems.ts'
import { got, gotRe, sent, sentRe, theoAtHome } from '../cast.ts'

const imogen = 'Imogen Marchbank <imogen@marchbank.example>'
const mum = 'Sheila Marchbank <sheila.marchbank@oldpost.example>'
const raj = 'Raj Bhandari <raj.bhandari@fernmail.example>'
const club = 'Aire Valley Harriers <secretary@airevalleyharriers.example>'

const scan = got(
  'house-1-scan',
  '2026-02-05T13:20+00:00',
  imogen,
  'scan',
  letter`
  Everything where it should be and a heartbeat like a sewing machine. Printed two, one for your mum. Can you get milk x
`,
)
const mums = got(
  'house-2-mum',
  '2026-02-08T18:40+00:00',
  mum,
  'Sunday',
  letter`
  Dear Theo, lunch at one, your father is doing the lamb. Bring the scan. Is there any news on the job front or shouldn't I ask?
  Love Mum
`,
)
const rajAsks = got(
  'house-5-raj',
  '2026-03-31T19:02+01:00',
  raj,
  'any joy?',
  letter`
  how did York go? did the railway lot come back yet or are they delayed (sorry)
`,
)
const tellsRaj = sentRe(
  'house-6-to-raj',
  '2026-03-31T21:40+01:00',
  rajAsks,
  letter`
  They rang twice and then wrote. It's a no, someone else got it, but the kindest no I've ever had. The Americans are still
  interviewing me to death. Pub Thursday?
`,
)

export const aroundTheHouse: readonly HuntMail[] = [
  scan,
  mums,
  sentRe(
    'house-3-to-mum',
    '2026-02-08T19:15+00:00',
    mums,
    letter`
    You may ask, there just isn't any. Two applications out, one rejected already before I'd finished my tea. See you at one.
  `,
  ),
  got(
    'house-4-recipe',
    '2026-03-01T11:11+00:00',
    mum,
    'Fwd: the lamb',
    'As requested. Your father says four hours, I say five.',
  ),
  rajAsks,
  tellsRaj,
  gotRe(
    'house-7-raj-pub',
    '2026-03-31T22:03+01:00',
    raj,
    tellsRaj,
    'Thursday. first round on me, second on the railway',
    { quoting: true, client: 'gmail' },
  ),
  got(
    'house-8-raj-interview',
    '2026-05-28T08:10+01:00',
    raj,
    'mock interview tonight?',
    letter`
    I'll be the chief risk officer, you be you. 8pm, bring snacks. I have prepared 14 terrible questions about governance
  `,
  ),
  got(
    'house-9-cot',
    '2026-06-07T10:45+01:00',
    'Gemma Lister <gemma.lister@fernmail.example>',
    'cot',
    letter`
    Hiya, yes the cot's still going, and the mattress, and about forty muslins. Saturday morning any time before the match.
  `,
  ),
  got(
    'house-10-club-fixture',
    '2026-02-20T07:00+00:00',
    club,
    'Fixtures and the hill',
    letter`
    Dear members,

    Cross country on Sunday at Wibsey, meet at 9.15 by the bandstand. The club vest order closes on the 28th. We need three
    marshals: reply to this mail to volunteer.

    Kath (Hon. Sec.)
  `,
    { headers: { 'List-Id': '<members.airevalleyharriers.example>', Precedence: 'list' } },
  ),
  got(
    'house-11-club-team',
    '2026-04-17T20:31+01:00',
    club,
    'Relay team selection',
    letter`
    Hi Theo,

    Thanks for putting yourself forward for the Calderdale relay. We had eleven runners for six places and unfortunately you
    weren't selected this time; you're first reserve. Please keep the Sunday free just in case.

    Kath
  `,
  ),
  sent(
    'house-12-reserve',
    '2026-04-17T21:00+01:00',
    club,
    'Re: Relay team selection',
    'First reserve it is. My knees are relieved.',
  ),
  got(
    'house-13-parkrun',
    '2026-03-07T13:05+00:00',
    robot('Roundhay 5k <results@roundhay5k.example>', 'Roundhay 5k'),
    'Your result: 24:41',
    letter`
    Hello Theo, position 118, time 24:41. That's 9 seconds off your best. See you next Saturday.
  `,
  ),
  got(
    'house-14-broadband',
    '2026-02-14T06:00+00:00',
    robot('Pennine Fibre <billing@penninefibre.example>', 'Pennine Fibre'),
    'Your bill is ready',
    letter`
    Your bill for February is £31.00 and will be taken by Direct Debit on 21 February. Nothing else to do.
  `,
  ),
  got(
    'house-15-parcel',
    '2026-02-27T12:44+00:00',
    robot('Swift & Sons Couriers <track@swiftandsons.example>', 'Swift & Sons'),
    "We're on our way: between 13:10 and 14:10",
    letter`
    Your driver today is Marek. Parcel 7714 9903 2 from Littlefoot Baby. Not in? Choose a neighbour.
  `,
  ),
  got(
    'house-16-order',
    '2026-02-25T09:30+00:00',
    robot('Littlefoot Baby <orders@littlefootbaby.example>', 'Littlefoot Baby'),
    'Thank you for your order LB-20931',
    letter`
    Hi Theo,

    We've received your order and will let you know when it's on its way.

    1 x Changing mat (grey whales) £24.00
    Delivery free
  `,
  ),
  got(
    'house-17-refund',
    '2026-05-02T15:00+01:00',
    robot('Littlefoot Baby <orders@littlefootbaby.example>', 'Littlefoot Baby'),
    'Your refund has been processed',
    letter`
    We're sorry the changing mat wasn't right. £24.00 will be back with you in three to five days.
  `,
  ),
  got(
    'house-18-dentist',
    '2026-03-23T09:00+00:00',
    robot('Otley Road Dental <reception@otleyroaddental.example>', 'Otley Road Dental'),
    'Your appointment is confirmed: Tuesday 7 April, 08:40',
    letter`
    Dear Mr Marchbank, your appointment with Dr Farrukh is confirmed for Tuesday 7 April 2026 at 08:40. If you need to
    reschedule please give us 24 hours' notice.
  `,
  ),
  got(
    'house-19-midwife',
    '2026-04-13T10:15+01:00',
    'Community Midwives <bookings@airedalemidwives.example>',
    'Appointment moved',
    letter`
    Dear Imogen and Theo, your appointment on 21 April has had to be rescheduled to Thursday 23 April at 9.45am with Midwife
    Clare Duffy. Please bring your notes.
  `,
  ),
  got(
    'house-20-energy',
    '2026-05-09T05:50+01:00',
    robot('Beacon Energy <hello@beaconenergy.example>', 'Beacon Energy'),
    'Time for a meter reading',
    'Hi Theo, send us a photo of your meter by Friday and we will stop guessing.',
  ),
  got(
    'house-21-bank',
    '2026-03-30T08:15+01:00',
    robot('Dales & District <secure@dalesdistrict.example>', 'Dales & District Building Society'),
    'You have a new statement',
    letter`
    Your statement for March is in your online vault. We never ask for your password by email.
  `,
  ),
  got(
    'house-22-library',
    '2026-05-19T03:00+01:00',
    robot('Leeds Libraries <noreply@libraries.example>', 'Leeds Libraries'),
    'Items due in 3 days',
    'Storytelling with Numbers; What to Expect, Dads. Renew online or by phone.',
  ),
  got(
    'house-23-newsletter',
    '2026-03-04T06:30+00:00',
    'The Weekly Chart <hello@weeklychart.example>',
    '#212: a map of every left turn',
    letter`
    This week: why bar charts start at zero, and one that shouldn't. A reader asks how to explain a confidence interval to a
    bishop. Jobs board: three new openings, sponsored by Plumbline.

    You get this because you subscribed. Unsubscribe any time.
  `,
    { body: 'html', headers: { 'List-Unsubscribe': '<https://weeklychart.example/u/1>' } },
  ),
  got(
    'house-24-newsletter-2',
    '2026-04-29T06:30+01:00',
    'The Weekly Chart <hello@weeklychart.example>',
    '#220: I interviewed for 30 jobs and kept the data',
    letter`
    Our guest author applied for 30 data jobs and got 21 rejections, 6 interviews and 3 offers. She drew the Sankey so you don't
    have to. "Unfortunately we decided to move forward with other candidates" appears 17 times.
  `,
    { body: 'html', headers: { 'List-Unsubscribe': '<https://weeklychart.example/u/1>' } },
  ),
  got(
    'house-25-list',
    '2026-03-20T16:02+00:00',
    'dbt-north <dbt-north@lists.plumbline.example>',
    '[dbt-north] Meetup 16 April: call for talks',
    letter`
    We have room for two more lightning talks. Submit by the 2nd; the committee reviews all submissions and will let you know.
  `,
    { headers: { 'List-Id': '<dbt-north.lists.plumbline.example>', Precedence: 'list' } },
  ),
  sent(
    'house-26-talk',
    '2026-03-22T20:00+00:00',
    'dbt-north organisers <organisers@plumbline.example>',
    'Lightning talk: the ghost train',
    letter`
    Hi, I'd like to submit a lightning talk about missing data in train delays. Seven minutes, four charts, one joke.

    Theo
  `,
  ),
  got(
    'house-27-talk-accepted',
    '2026-04-03T12:00+01:00',
    'dbt-north organisers <organisers@plumbline.example>',
    'Your talk has been accepted',
    letter`
    Hi Theo, good news, we'd love to have the ghost train on the 16th. You're on at 19:20 for seven minutes. Please send slides
    the day before.
  `,
  ),
  got(
    'house-28-wedding',
    '2026-05-23T14:00+01:00',
    'Priya & Dom <hello@priyaanddom.example>',
    'Save the date',
    'Saturday 12 September 2026, Hebden Bridge. Formal invitation to follow. Children welcome, including new ones.',
  ),
  got(
    'house-29-landlord',
    '2026-06-10T09:10+01:00',
    'Alder Lettings <repairs@alderlettings.example>',
    'Boiler visit',
    letter`
    Dear tenant, the engineer can come on Thursday 18 June between 8 and 12. Please confirm your availability or suggest another
    date.
  `,
    { to: theoAtHome },
  ),
  sent(
    'house-30-boiler',
    '2026-06-10T12:00+01:00',
    'Alder Lettings <repairs@alderlettings.example>',
    'Re: Boiler visit',
    'Thursday 18th is fine, I work from home.',
    { from: theoAtHome },
  ),
]
