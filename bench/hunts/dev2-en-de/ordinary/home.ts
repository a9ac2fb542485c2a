/** Wife, pub, landlord, alerts, a friend with noes of his own, and Rowan hiring for somebody else. */
import { exchangeUid, google, googleUid, outlook } from '../../source/calendar.ts'
import type { HuntMail } from '../../source/correspondence.ts'
import { ordinary } from '../../source/story.ts'
import { linkedIn, robot } from '../../source/systems.ts'
import { box, london, rowan } from '../cast.ts'

const beth = 'Beth Whitcombe <beth@adler-whitcombe.example>'
const dom = 'Dominic Ferris <dom.ferris@pigeonpost.example>'
const member = 'Rowan Adler (Site Reliability Engineer)'

export const home: readonly HuntMail[] = [
  ...ordinary(box, 'home', [
    [
      '2026-04-14T07:40+01:00',
      beth,
      'nappies',
      'And wipes. And can you ring the boiler man, he wants to come Thurs at half two and I am at work.',
    ],
    ['2026-04-28T15:10+01:00', beth, 'so??', 'how was the grid lady? did you tell her about the squirrel outage'],
    [
      '2026-05-02T10:00+01:00',
      robot('Avon Water <billing@avonwater.example>', 'Avon Water'),
      'Your bill is ready',
      'Your bill for £41.27 is ready to view. Payment will be taken by Direct Debit on 18 May 2026.',
    ],
    [
      '2026-05-06T19:31+01:00',
      dom,
      'rejected by a robot',
      'Mate. "After careful consideration we have decided to move forward with other candidates" at 3.14 in the morning. Who is considering things carefully at 3.14? Pub thursday?',
    ],
    [
      '2026-05-08T08:01+01:00',
      linkedIn('email_job_alert_digest_01', member, 'LinkedIn Job Alerts <jobalerts-noreply@linkedin.com>'),
      '"site reliability engineer": 30+ new jobs',
      'Site Reliability Engineer at Harbourlight Energy, Platform Engineer at Tidewell and 28 more match your preferences.',
    ],
    [
      '2026-05-11T12:00+01:00',
      'St Werburgh Allotments <plots@stwerburghplots.example>',
      'Your application for a plot',
      'Dear Rowan,\n\nThank you for applying for a half plot. You are number 43 on the list; unfortunately we are unlikely to offer you anything before 2029.',
    ],
    [
      '2026-05-19T13:13+01:00',
      robot('Parcel Pelican <track@parcelpelican.example>', 'Parcel Pelican'),
      'We tried to deliver',
      'Sorry we missed you! Your parcel PP55 0123 is with your neighbour at no. 14.',
    ],
    [
      '2026-05-23T09:00+01:00',
      beth,
      'Re: second place',
      'Second out of two hundred! Chin up. Dumplings tonight. Also the twins have discovered the printer.',
    ],
    [
      '2026-05-30T16:20+01:00',
      'Highgrove Lettings <viewings@highgrovelettings.example>',
      '14 Mina Road',
      'Thank you for your interest in 14 Mina Road. The landlord has decided to proceed with another applicant. We wish you luck with your search.',
    ],
    [
      '2026-06-03T18:00+01:00',
      'Little Otters Nursery <office@littleotters.example>',
      'Settling-in interview',
      'Hi both,\n\nCould you come for a settling-in chat with Kayleigh on Tuesday 16 June at 9.30? We have reserved two places from September.',
    ],
    [
      '2026-06-10T07:00+01:00',
      robot('Career Compass <hello@careercompass.example>', 'Career Compass', ['Unsubscribe']),
      '5 things to say after a rejection',
      '"We regret to inform you" stings. Here is what to write back, and how to ask for feedback without sounding bitter.',
    ],
    [
      '2026-06-13T21:02+01:00',
      dom,
      'GOT ONE',
      'Offer!!!! Council. Pension. Thirty-five hours. I start on the 6th. You next, what did the lifeboat people say',
    ],
    [
      '2026-06-20T11:45+01:00',
      'Helen Strand <h.strand@wessexgrid.example>',
      'reference for Anjali Rao',
      'Hi Rowan,\n\nAnjali has applied for our Operations Engineer post and gave you as a referee. Could you fill in the attached by Friday? We interview her on the 30th.\n\nHelen\nHR, Wessex Grid',
    ],
    ['2026-06-26T10:00+01:00', beth, 'the lady in Bath', 'Was she nice? I googled her, she does triathlons.'],
    [
      '2026-07-01T08:30+01:00',
      robot('West Country Bank <no-reply@westcountrybank.example>', 'West Country Bank'),
      'Your overdraft application',
      'We are pleased to offer you an arranged overdraft of £500. Please read and accept the terms in the app.',
    ],
    [
      '2026-07-11T17:50+01:00',
      'University of Severnside <cpd@severnside.example>',
      'Leading Technical Teams: your place',
      'Dear Rowan,\n\nYour application to the short course Leading Technical Teams has been successful. Enrolment closes on 28 August.',
    ],
    ['2026-07-21T12:22+01:00', dom, 'Re: Kestrel', 'You withdrew from a US salary? For SLEEP? Respect.'],
    [
      '2026-08-01T09:00+01:00',
      robot('Reedmarsh Jobs <alerts@reedmarshjobs.example>', 'Reedmarsh Jobs', ['Unsubscribe']),
      '11 new jobs for you in Bristol',
      'IT Support and Systems Engineer, Copper Kettle Bakeries, Gloucester\nDevOps Engineer, Avonmouth\nApply now',
    ],
    [
      '2026-08-12T20:40+01:00',
      'Bristol Shanty Crew <captain@bristolshanty.example>',
      'auditions',
      'Ahoy,\n\nWe heard eleven basses and could only take two. Not this time, Rowan, but do come to the Apple on Sunday and sing anyway.',
    ],
    [
      '2026-09-08T18:18+01:00',
      beth,
      'I GOT IT',
      'THE BEAR SANCTUARY WANT ME. Contract, permanent, from November. I know what this means for Biel. Talk tonight. I love you',
    ],
    [
      '2026-09-15T07:07+01:00',
      robot('Cineplume <tickets@cineplume.example>', 'Cineplume'),
      'Your booking reference QX71',
      'Two seats, Thursday 24 September, 19:45, screen 3.',
    ],
    [
      '2026-09-21T14:00+01:00',
      linkedIn('email_notification_digest_01', member, 'LinkedIn <notifications-noreply@linkedin.com>'),
      'You appeared in 9 searches this week',
      'People at Northgate Ferries and Kestrel Observability looked at your profile.',
    ],
  ]),
  box.sent(
    'home-dom',
    '2026-05-06T20:00+01:00',
    dom,
    'Re: rejected by a robot',
    'Pub yes. I have an interview with the grid lot on Weds 13th so one pint only.',
  ),
  box.sent(
    'home-anjali',
    '2026-06-22T19:30+01:00',
    'Helen Strand <h.strand@wessexgrid.example>',
    'Re: reference for Anjali Rao',
    'Hi Helen,\n\nForm attached. Short version: hire her before I find the money to.\n\nRowan',
  ),
  box.sent(
    'home-nanny',
    '2026-08-17T21:15+01:00',
    'Keira Molloy <keira.molloy@mindersbristol.example>',
    'Saturday sitting',
    "Hi Keira,\n\nThanks for coming round to meet the twins. We've decided to go with someone who can do Sundays too, sorry! You were lovely with them.\n\nRowan & Beth",
  ),
  google(box, 'home-quiz', '2026-07-06T15:00+01:00', {
    uid: googleUid('pub quiz final'),
    title: 'Quiz final (Dom picks up)',
    start: '2026-07-23T19:30',
    end: '2026-07-23T22:00',
    zone: london,
    organizer: dom,
    me: rowan,
    place: 'The Miners Arms',
  }),
  google(box, 'home-quiz-off', '2026-07-22T10:00+01:00', {
    uid: googleUid('pub quiz final'),
    seq: 1,
    cancelled: true,
    title: 'Quiz final (Dom picks up)',
    start: '2026-07-23T19:30',
    end: '2026-07-23T22:00',
    zone: london,
    organizer: dom,
    me: rowan,
    place: 'The Miners Arms',
  }),
  outlook(
    box,
    'home-governors',
    '2026-09-09T11:30+01:00',
    {
      uid: exchangeUid('school governors'),
      title: 'Governor interviews: shortlisting',
      start: '2026-09-22T18:00',
      end: '2026-09-22T19:00',
      zone: london,
      organizer: 'Clerk to the Governors <clerk@stpaulsprimary.example>',
      me: rowan,
      place: 'School library',
    },
    'Dear governors,\n\nWe have nine applications for deputy head. Please read them beforehand; we will choose four to interview.',
  ),
]
