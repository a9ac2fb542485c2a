/** Mail about jobs that is no news of a candidacy: alerts, codes, surveys, accounts, newsletters of employers. */
import { letter } from '../../../../demo/source/mail.ts'
import type { HuntMail } from '../../source/correspondence.ts'
import { indeed, linkedIn, robot, workday } from '../../source/systems.ts'
import { got } from '../cast.ts'

const member = 'Theo Marchbank (Senior analyst)'
const alerts = linkedIn('email_job_alert_digest_01', member, 'LinkedIn Job Alerts <jobalerts-noreply@linkedin.com>')
const indeedAlerts = indeed('donotreply@match.indeed.com')

export const jobNoise: readonly HuntMail[] = [
  got(
    'noise-1-alert',
    '2026-02-09T06:20+00:00',
    alerts,
    '“data analyst”: 17 opportunities in Leeds',
    letter`
    Senior Data Analyst
    Brackwater Health · Leeds (Hybrid)

    Insight Lead
    Plumbline · Leeds (Remote)

    See all jobs
  `,
    { headers: { 'X-LinkedIn-Class': 'SAVEDSEARCH' } },
  ),
  got(
    'noise-2-alert',
    '2026-04-20T06:20+01:00',
    alerts,
    'Fraud Analytics Manager at Ellery Bank: be one of the first to apply',
    letter`
    Fraud Analytics Manager
    Ellery Bank · Leeds (Hybrid)
    Promoted
  `,
    { headers: { 'X-LinkedIn-Class': 'SAVEDSEARCH' } },
  ),
  got(
    'noise-3-indeed',
    '2026-03-13T05:00+00:00',
    indeedAlerts,
    'Reporting Analyst @ Cobble & Crane',
    letter`
    Theo, the employer is urgently hiring. £32,000 - £38,000 a year. Apply with one click.
  `,
  ),
  got(
    'noise-4-indeed',
    '2026-06-12T05:00+01:00',
    indeedAlerts,
    '22 new insight analyst jobs in Bradford',
    'Category Insight Executive, Thistledown Foods. Junior Analyst, West Riding Tyres. 20 more.',
  ),
  got(
    'noise-5-code',
    '2026-03-09T22:41+00:00',
    robot('Greenhouse <no-reply@us.greenhouse-mail.io>', 'Greenhouse'),
    'Security code for your application to Pinefold',
    letter`
    Hi Theo,

    Copy and paste this code into the security code field on your application: pQ7x2LmA

    After you enter the code, resubmit your application.
  `,
  ),
  got(
    'noise-6-account',
    '2026-02-03T19:30+00:00',
    workday('orrison', 'Workday @ Orrison Group'),
    'Verify your candidate account',
    letter`
    Hello Theo,

    You have created a candidate account with Orrison Group. Please verify your email address within 24 hours by following the
    link below.
  `,
  ),
  got(
    'noise-7-password',
    '2026-05-11T21:02+01:00',
    robot('Larkrise Trust <eklr.fa.sender@workflow.email.us-phoenix-1.ocs.oraclecloud.com>', 'Larkrise Trust'),
    'Confirm your identity',
    'Your one-time PIN is 440918. It expires in ten minutes. Use it to continue your job application.',
  ),
  got(
    'noise-8-survey',
    '2026-04-24T09:00+01:00',
    robot('Pinefold <no-reply@us.greenhouse-mail.io>', 'Pinefold'),
    'How did we do? Your candidate experience with Pinefold',
    letter`
    Hi Theo,

    You recently interviewed with Pinefold. Would you answer five anonymous questions on your experience? Your answers have no
    influence on any application.
  `,
  ),
  got(
    'noise-9-survey',
    '2026-04-04T09:00+01:00',
    robot('Survale <feedback@survale.example>', 'Callisto Rail'),
    'Tell Callisto Rail about your application',
    'On a scale of 0 to 10, how likely are you to recommend applying to Callisto Rail?',
  ),
  got(
    'noise-10-employer-news',
    '2026-04-10T11:00+01:00',
    robot('Northgate Labs <hello@news.northgatelabs.example>', 'Northgate Labs', ['Unsubscribe']),
    'Spring at Northgate: we won an award, and other news',
    letter`
    We have been named one of the North's best places to work! Meet Anil, who joined as an analytics engineer last year, and see
    our open positions.
  `,
    { headers: { 'List-Unsubscribe': '<https://northgatelabs.example/u>' } },
  ),
  got(
    'noise-11-employer-news',
    '2026-05-27T11:00+01:00',
    robot('Tidemark Insurance <talent@news.tidemark.example>', 'Tidemark', ['Unsubscribe']),
    'Careers at Tidemark: May',
    'Apprenticeships, returners, our new Leeds hub. Follow us for opportunities.',
    { headers: { 'List-Unsubscribe': '<https://tidemark.example/u>' } },
  ),
  got(
    'noise-12-premium',
    '2026-03-17T10:00+00:00',
    linkedIn('email_premium_upsell', member, 'LinkedIn <linkedin@e.linkedin.com>'),
    'Theo, stand out to recruiters',
    'Members with Premium get 2.6x more replies from hiring managers. Try it for £0.',
  ),
  got(
    'noise-13-profile-views',
    '2026-05-08T07:00+01:00',
    linkedIn('email_weekly_analytics_recap_v2', member, 'LinkedIn <messages-noreply@linkedin.com>'),
    'You appeared in 31 searches this week',
    'Recruiters from Farrow Lane Recruitment and 4 other companies found you.',
  ),
  got(
    'noise-14-connection',
    '2026-04-28T09:20+01:00',
    linkedIn('email_accept_invite_digest_01', member, 'LinkedIn <invitations@linkedin.com>'),
    'Callum Strand accepted your invitation',
    'Callum Strand, Principal Consultant at Farrow Lane Recruitment, is now in your network.',
  ),
  got(
    'noise-15-cv-builder',
    '2026-02-18T15:00+00:00',
    robot('PolishMyCV <team@polishmycv.example>', 'PolishMyCV'),
    'Your CV scored 61/100',
    'Hiring managers reject CVs in 7 seconds. Get interviews twice as fast with our experts, 40% off until Sunday.',
  ),
  got(
    'noise-16-webinar',
    '2026-03-26T12:00+00:00',
    robot('Yorkshire Tech Guild <events@yorkstech.example>', 'Yorkshire Tech Guild'),
    'Invitation: how to interview like an analyst, 8 April',
    'You are invited to our free webinar. 18:00 on Zoom, Meeting ID 555 0199 230. Three hiring managers answer your questions.',
  ),
  got(
    'noise-17-council',
    '2026-04-01T08:00+01:00',
    robot('Jobs at Wharfedale <noreply@wharfedalejobs.example>', 'Wharfedale Council Jobs'),
    'Vacancies matching your saved search',
    'Performance Officer, closing 19 April. Business Support Assistant, closing 12 April. Apply online.',
  ),
]
