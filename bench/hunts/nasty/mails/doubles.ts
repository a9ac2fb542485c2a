/** Two confirmations for one, two applications at one house, one role twice, one thread for two roles. */
import { letter } from '../../../../demo/source/mail.ts'
import { google, googleUid } from '../../source/calendar.ts'
import type { HuntMail } from '../../source/correspondence.ts'
import { ashby, greenhouse, icims, lever, linkedIn, robot } from '../../source/systems.ts'
import { box, got, gotRe, joan, sentRe } from '../cast.ts'

const member = 'Joan Pryce (People leader)'

/** LinkedIn and the hiring system both confirm; the no lies in the mailbox twice. */
export const harrow: readonly HuntMail[] = [
  got(
    'harrow-1-linkedin',
    '2026-06-08T21:14-04:00',
    linkedIn('jobs_applicant_applied', member),
    'Joan, your application was sent to Harrow Foods',
    letter`
    Your application was sent to Harrow Foods

    HR Business Partner
    Harrow Foods · Albany, NY (Hybrid)
    Applied on June 8, 2026
  `,
  ),
  got(
    'harrow-2-greenhouse',
    '2026-06-09T04:02-04:00',
    greenhouse('Harrow Foods'),
    'Application received',
    letter`
    Hi Joan,

    We have received your application for HR Business Partner.

    Should you not be selected, we will let you know by email; if another candidate is chosen, we may keep your résumé on file for six months.
    Unfortunately we cannot take phone calls about individual applications.

    Harrow Foods Talent
  `,
  ),
  got(
    'harrow-3-viewed',
    '2026-06-10T11:30-04:00',
    linkedIn('email_jobs_resume_downloaded_01', member),
    'Your resume was downloaded by Harrow Foods',
    letter`
    Harrow Foods downloaded your resume for HR Business Partner. That's a good sign.
  `,
  ),
  got(
    'harrow-4-no',
    '2026-06-26T16:00-04:00',
    greenhouse('Harrow Foods'),
    'Harrow Foods: HR Business Partner',
    letter`
    Hi Joan,

    Thanks again for raising your hand for HR Business Partner. Interviews begin next week and yours isn't among the names on the schedule; that won't change
    later in the process.

    We know this is not the mail you wanted from us.

    Harrow Foods Talent
  `,
    { twice: true },
  ),
]

const castellaneIcims = icims('castellane', 'Castellane Hotels')

/** Two open candidacies side by side; two mails that name neither. */
export const castellane: readonly HuntMail[] = [
  got(
    'castellane-1-manager',
    '2026-08-03T20:45-04:00',
    castellaneIcims,
    'Thank you for applying to HR Manager - 30117',
    letter`
    Dear Joan,

    Thank you for your interest in the HR Manager position (30117) at Castellane Hotels in Boston. A recruiter will review your background.

    Castellane Hotels Talent Acquisition
  `,
  ),
  got(
    'castellane-2-relations',
    '2026-08-12T20:50-04:00',
    castellaneIcims,
    'Thank you for applying to Employee Relations Lead - 30290',
    letter`
    Dear Joan,

    Thank you for your interest in the Employee Relations Lead position (30290) at Castellane Hotels in Providence. A recruiter will review your background.

    Castellane Hotels Talent Acquisition
  `,
  ),
  got(
    'castellane-3-review',
    '2026-08-24T06:00-04:00',
    castellaneIcims,
    'Castellane Hotels: your status',
    letter`
    Dear Joan,

    Just to let you know that your materials are with the hiring manager at this time. No action is needed.

    Castellane Hotels Talent Acquisition
  `,
  ),
  got(
    'castellane-4-which',
    '2026-09-02T06:00-04:00',
    castellaneIcims,
    'An update from Castellane Hotels',
    letter`
    Dear Joan,

    We appreciate the effort you put into applying with Castellane Hotels. For this opening, the hiring manager is continuing with others whose experience is a
    closer match.

    Castellane Hotels Talent Acquisition
  `,
  ),
  got(
    'castellane-5-manager-no',
    '2026-09-09T06:00-04:00',
    castellaneIcims,
    'HR Manager - 30117',
    letter`
    Dear Joan,

    The HR Manager position (30117) calls for prior hotel experience, which we could not find in your résumé, so your candidacy for it has been closed.

    Castellane Hotels Talent Acquisition
  `,
  ),
]

/** The same role, applied to again after a no. */
export const tamarack: readonly HuntMail[] = [
  got(
    'tamarack-1-received',
    '2026-06-10T19:00-04:00',
    lever('Tamarack Tools'),
    'Thanks for applying to Tamarack Tools',
    letter`
    Joan, thanks for applying for Talent Partner! We'll be in touch, whichever way it goes.

    Tamarack Tools
  `,
  ),
  got(
    'tamarack-2-no',
    '2026-07-01T10:10-04:00',
    lever('Tamarack Tools'),
    'Talent Partner at Tamarack Tools',
    letter`
    Joan,

    A quick, honest note: for Talent Partner we already had three people deep in the process by the time you applied, and one of them is about to sign.

    This seat turns over often. Feel free to throw your hat in again in ninety days.

    Tamarack Tools
  `,
  ),
  got(
    'tamarack-3-received-again',
    '2026-10-02T18:20-04:00',
    lever('Tamarack Tools'),
    'Thanks for applying to Tamarack Tools',
    letter`
    Joan, thanks for applying for Talent Partner! We'll be in touch, whichever way it goes.

    Tamarack Tools
  `,
  ),
  got(
    'tamarack-4-exercise',
    '2026-10-09T09:00-04:00',
    robot('Criteria <no-reply@criteriacorp.com>', 'Criteria', []),
    'Tamarack Tools invites you to complete an assessment',
    letter`
    Hello Joan,

    As part of your candidacy for Talent Partner, Tamarack Tools asks you to complete a 25-minute assessment by October 16. No preparation is needed.
  `,
  ),
]

const greta = 'Greta Lindqvist <greta@ospreymutual.example>'

const gretaAsks = got(
  'osprey-2-availability',
  '2026-06-30T13:05-04:00',
  greta,
  'Osprey Mutual - People Operations Manager',
  letter`
  Hi Joan,

  Thanks for applying for People Operations Manager. Any chance you're free for a 30 minute phone screen next week? Wednesday the 8th is wide open on my end.

  Greta Lindqvist
  Senior Recruiter, Osprey Mutual
`,
  { client: 'gmail' },
)
const eighth = sentRe(
  'osprey-3-the-eighth',
  '2026-06-30T20:31-04:00',
  gretaAsks,
  'Hi Greta,\n\nThe 8th at one o’clock would be great.\n\nJoan',
)
const gretaNo = gotRe(
  'osprey-5-no',
  '2026-07-21T15:15-04:00',
  greta,
  eighth,
  letter`
  Hi Joan,

  I'm back from the debrief. Everyone enjoyed the call, and the team is putting its energy into two people who come from insurance and speak the language already. So
  this is where the People Operations Manager road ends for us.

  I'm keeping you in my little black book.

  Greta
`,
  { client: 'gmail', quoting: true },
)
const graceful = sentRe(
  'osprey-6-thanks',
  '2026-07-22T08:00-04:00',
  gretaNo,
  'Thanks for telling me quickly, Greta. I hope the black book gets thick.\n\nJoan',
)
const newSeat = gotRe(
  'osprey-7-another-seat',
  '2026-09-15T11:00-04:00',
  greta,
  graceful,
  letter`
  Hi Joan, me again, digging up the old thread so you know I meant it.

  A different seat has opened on Omar's team: Total Rewards Analyst. It's a step sideways, but it is hybrid and the hours are human. Would you be open to talking about it?

  Greta
`,
  { client: 'gmail', quoting: true },
)

/** The recruiter uses the old thread, with the no in it, for another role. */
export const osprey: readonly HuntMail[] = [
  got(
    'osprey-1-received',
    '2026-06-22T22:40-04:00',
    ashby('Osprey Mutual'),
    'Thanks for applying to Osprey Mutual!',
    letter`
    Hi Joan,

    Thanks for applying to Osprey Mutual! Your application for People Operations Manager is in, and a member of our team will take a look.
  `,
  ),
  gretaAsks,
  eighth,
  google(box, 'osprey-4-screen', '2026-07-01T09:10-04:00', {
    uid: googleUid('osprey screen'),
    title: 'Phone screen: Joan Pryce / Greta (Osprey)',
    start: '2026-07-08T13:00',
    end: '2026-07-08T13:30',
    zone: 'America/New_York',
    organizer: greta,
    me: joan,
    place: 'Greta to call 518-555-0142',
  }),
  gretaNo,
  graceful,
  newSeat,
  sentRe(
    'osprey-8-interested',
    '2026-09-15T19:48-04:00',
    newSeat,
    letter`
    Hi Greta,

    You did mean it! Yes, I'm interested, human hours above all. Tell me when.

    Joan
  `,
  ),
  google(box, 'osprey-9-rewards', '2026-09-17T10:00-04:00', {
    uid: googleUid('osprey rewards'),
    title: 'Total Rewards Analyst: Joan Pryce',
    start: '2026-09-24T15:00',
    end: '2026-09-24T16:00',
    zone: 'America/New_York',
    organizer: greta,
    me: joan,
    guests: ['Omar Haddad <omar@ospreymutual.example>'],
    place: 'https://meet.google.com/osp-rewards-omr',
    notes:
      'With Omar Haddad, Director of Total Rewards (the role is on his team). Greta will drop off after the introductions.',
  }),
  got(
    'osprey-10-waiting',
    '2026-10-06T16:16-04:00',
    greta,
    'Total Rewards Analyst',
    letter`
    Hi Joan,

    Omar is still meeting people and is a slow decider; he says so himself. I expect an answer by Friday, October 30. Hang in there.

    Greta
  `,
    { client: 'gmail' },
  ),
]
