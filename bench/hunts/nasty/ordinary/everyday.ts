/** School, house, shops, clubs, in the words of noes and invitations now and then. */
import { letter } from '../../../../demo/source/mail.ts'
import type { HuntMail } from '../../source/correspondence.ts'
import { robot } from '../../source/systems.ts'
import { family, got, marcus, sent } from '../cast.ts'

const school = 'Pine Hollow Middle School <office@pinehollow.example>'

export const everyday: readonly HuntMail[] = [
  got(
    'day-1-school',
    '2026-09-08T12:00-04:00',
    school,
    'Parent-teacher conferences',
    'Dear families, please choose a time slot: https://pinehollow.example/conferences. Conferences are Thursday, October 8.',
    { to: family },
  ),
  got(
    'day-2-band',
    '2026-09-15T15:00-04:00',
    'Mr. Alvarez <alvarez@pinehollow.example>',
    'Jazz band auditions',
    letter`
    Dear Mr. and Mrs. Doe,

    Ollie played well. We had three fine trumpets for one chair and chose an eighth grader this time. I hope Ollie will audition again in January; I'd be happy to give him feedback.

    R. Alvarez
  `,
    { to: family },
  ),
  sent(
    'day-3-band-thanks',
    '2026-09-15T18:00-04:00',
    'Mr. Alvarez <alvarez@pinehollow.example>',
    'Re: Jazz band auditions',
    'Thank you for telling us so kindly. He is practicing already. Joan Pryce',
  ),
  got(
    'day-4-marcus',
    '2026-10-02T17:00-04:00',
    marcus,
    'pickup',
    'got ollie. your interview thing tomorrow or next week? i forget',
    { client: 'apple' },
  ),
  got(
    'day-5-camp',
    '2026-06-12T10:00-04:00',
    'Camp Winnisook <registrar@winnisook.example>',
    'Session II waitlist',
    'Unfortunately we are unable to offer Ollie a place in Session II. He is number 4 on the waitlist and we will contact you if a place opens.',
    { to: family },
  ),
  got(
    'day-6-oil',
    '2026-10-16T07:00-04:00',
    robot('Catskill Oil <billing@catskilloil.example>', 'Catskill Oil'),
    'Delivery scheduled',
    'Your next delivery is scheduled for October 27. Reply STOP to reschedule.',
  ),
  got(
    'day-7-bank',
    '2026-09-01T06:00-04:00',
    robot('Hudson Trust <alerts@hudsontrust.example>', 'Hudson Trust'),
    'Statement ready',
    'Your August statement is ready to view.',
  ),
  got(
    'day-8-refinance',
    '2026-08-27T14:00-04:00',
    robot('Hudson Trust <loans@hudsontrust.example>', 'Hudson Trust'),
    'Your application was not approved',
    'Thank you for applying to refinance. We are unable to approve your application at this time. Principal reason: length of employment of co-applicant. You may reapply in 90 days.',
    { to: family },
  ),
  got(
    'day-9-shoes',
    '2026-07-20T11:00-04:00',
    robot('Green Shoe Co. <orders@greenshoe.example>', 'Green Shoe Co.'),
    'Your order has shipped',
    'Green, size 9. Arrives Wednesday.',
  ),
  got(
    'day-10-return',
    '2026-07-29T11:00-04:00',
    robot('Green Shoe Co. <orders@greenshoe.example>', 'Green Shoe Co.'),
    'We received your return',
    'Gravel is not covered by our warranty, but we made an exception. Refund on its way.',
  ),
  got(
    'day-11-library',
    '2026-10-09T03:00-04:00',
    robot('Guilderland Library <notices@guilderlandlib.example>', 'Guilderland Library'),
    'Hold ready',
    'The Canoe Builder’s Handbook is waiting for you until October 16.',
  ),
  got(
    'day-12-book-club',
    '2026-08-09T20:00-04:00',
    'Book Club <bookclub@lists.guilderlandlib.example>',
    '[bookclub] September pick',
    'We had eleven nominations and Middlemarch was not selected, again. Sorry, Joan.',
    { headers: { 'List-Id': '<bookclub.lists.guilderlandlib.example>', Precedence: 'list' } },
  ),
  got(
    'day-13-shrm',
    '2026-09-22T09:00-04:00',
    robot('Capital Region HR Association <events@crhra.example>', 'CRHRA'),
    'You’re invited: how to say no to a candidate',
    'Panel and lunch, Friday, October 23. Learn to write rejections that people thank you for.',
  ),
  got(
    'day-14-speaker',
    '2026-10-07T16:00-04:00',
    'Nell Varga <nell.varga@crhra.example>',
    'Speaker proposal',
    letter`
    Hi Joan,

    The program committee loved your proposal "Exit interviews that nobody dreads", and chose two others for the spring conference. Would you submit it again for fall? We would really like to have you.

    Nell
  `,
  ),
  got(
    'day-15-jury',
    '2026-08-18T08:00-04:00',
    'Commissioner of Jurors <jurors@albanycounty-court.example>',
    'Jury service',
    'You have been selected for jury service on Monday, November 2. If you wish to postpone, reply within ten days.',
  ),
  got(
    'day-16-vet',
    '2026-10-12T09:30-04:00',
    robot('Normanskill Vet <desk@normanskillvet.example>', 'Normanskill Vet'),
    'Appointment confirmed: Pickle',
    'Thursday, October 15, 4:45 PM, Dr. Amundsen. Please arrive ten minutes early.',
  ),
]
