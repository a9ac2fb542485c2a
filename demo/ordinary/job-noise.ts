/**
 * Mail about jobs that says nothing of a candidacy: alerts, security codes, account mails and surveys, some from the
 * very senders that carry the real news.
 */
import { letter, type Mail } from '../source/mail.ts'
import { ashby, greenhouse, indeed, lever, linkedIn, teamtailor, workday } from '../source/systems.ts'

type Words = Pick<Mail, 'id' | 'at' | 'subject' | 'text'>

const linkedInAlert = (mail: Words): Mail =>
  linkedIn('email_job_alert_digest_01', {
    ...mail,
    from: 'LinkedIn Job Alerts <jobalerts-noreply@linkedin.com>',
    headers: { 'X-LinkedIn-Class': 'SAVEDSEARCH' },
  })

const indeedAlert = (mail: Words): Mail =>
  indeed('donotreply@match.indeed.com', { ...mail, from: 'Indeed <donotreply@match.indeed.com>' })

export const jobNoise: readonly Mail[] = [
  linkedInAlert({
    id: '<alert-linkedin-1@linkedin.com>',
    at: '2026-07-05T06:30+00:00',
    subject: '30+ new jobs for "frontend engineer" in Berlin',
    text: letter`
      Your job alert for frontend engineer in Berlin

      Senior Frontend Engineer
      Blaufuchs Software · Berlin (Hybrid)
      Actively recruiting

      React Developer
      Kaltwasser Energie · Berlin (Remote)
      Be an early applicant

      See all jobs
    `,
  }),
  linkedInAlert({
    id: '<alert-linkedin-2@linkedin.com>',
    at: '2026-09-13T06:30+00:00',
    subject: 'Frontend Engineer, Patient Portal at Oakhaven Health and 12 more new jobs',
    text: letter`
      Your job alert for frontend engineer, remote

      Frontend Engineer, Patient Portal
      Oakhaven Health · Rotterdam (Remote)
      48 applicants

      Web Developer
      Strandgut Media · Kiel (Remote)
      Easy Apply
    `,
  }),
  linkedInAlert({
    id: '<alert-linkedin-3@linkedin.com>',
    at: '2026-11-08T06:30+00:00',
    subject: '14 new jobs for "design systems"',
    text: letter`
      Your job alert for design systems

      Design Systems Lead
      Pebble & Loom · Hamburg (Hybrid)
      You have a good chance: your profile matches 9 of 10 skills

      See all jobs
    `,
  }),
  indeedAlert({
    id: '<alert-indeed-1@indeed.com>',
    at: '2026-08-20T05:10+00:00',
    subject: 'Frontend Developer @ Blaufuchs Software',
    text: letter`
      Orla, this job could fit your resume

      Frontend Developer
      Blaufuchs Software - Berlin
      The employer is interviewing right now. Apply today.
    `,
  }),
  indeedAlert({
    id: '<alert-indeed-2@indeed.com>',
    at: '2026-10-17T05:10+00:00',
    subject: '6 new jobs in Berlin: web developer, part time',
    text: letter`
      Jobs based on your application history

      Web Developer, part time - Kinderladen e. V.
      Frontend Engineer - Rosenthal Logistik
      Apply with your Indeed resume
    `,
  }),
  {
    id: '<alert-kompass-1@jobkompass.example>',
    at: '2026-10-25T05:00+01:00',
    from: 'JobKompass <jobs@jobkompass.example>',
    subject: '9 neue Stellen: Frontend-Entwicklerin (m/w/d) in Berlin und Potsdam',
    body: 'html',
    charset: 'iso-8859-1',
    headers: { 'List-Unsubscribe': '<https://jobkompass.example/abmelden>', Precedence: 'bulk' },
    text: letter`
      Ihr Suchauftrag hat neue Treffer:

      Frontend-Entwicklerin (m/w/d), Rosenthal Logistik, Berlin
      Webentwickler (m/w/d), Stadtwerke Oderbruch, Potsdam

      Jetzt bewerben!
    `,
  },
  greenhouse('Greenhouse', {
    id: '<code-tessera@us.greenhouse-mail.io>',
    at: '2026-09-17T21:34+02:00',
    from: 'Greenhouse <no-reply@us.greenhouse-mail.io>',
    subject: 'Security code for your application to Tessera Maps',
    text: letter`
      Hi Orla,

      Copy and paste this code into the security code field on your application: kT4mQz8w

      After you enter the code, resubmit your application.
    `,
  }),
  workday('calderon', 'Calderon Workday', {
    id: '<account-calderon@otp.workday.com>',
    at: '2026-09-14T20:02+02:00',
    subject: 'Verify your candidate account',
    text: letter`
      Hello,

      Please click the link below to verify your candidate account. The link is valid for 24 hours.

      https://calderon.myworkdayjobs.com/Careers/activate

      If you did not create an account, ignore this mail.
    `,
  }),
  workday('calderon', 'Calderon Workday', {
    id: '<password-calderon@otp.workday.com>',
    at: '2026-09-28T18:38+02:00',
    subject: 'Reset your password',
    text: letter`
      Hello,

      You asked to reset the password of your candidate account. This link is valid for one hour.

      https://calderon.myworkdayjobs.com/Careers/passwordreset
    `,
  }),
  lever('Gleisbogen', {
    id: '<survey-gleisbogen@hire.eu.lever.co>',
    at: '2026-11-06T10:00+01:00',
    subject: 'How was your candidate experience with Gleisbogen?',
    text: letter`
      Hi Orla,

      You recently took part in our hiring process. We'd love to learn what we can do better. The survey takes
      three minutes and your answers are anonymous.

      https://hire.eu.lever.co/survey/gleisbogen

      Thank you,
      Gleisbogen
    `,
  }),
  ashby('Lumenfold', {
    id: '<survey-lumenfold@mail.ashbyhq.com>',
    at: '2026-10-31T09:00+01:00',
    subject: 'Tell Lumenfold about your interview experience',
    text: letter`
      Hi Orla,

      Thank you for taking the time to interview with us. Would you take two minutes to rate your experience?
      Your answers are anonymous and have no influence on your application.

      Start the survey
    `,
  }),
  teamtailor('blaufuchs', 'Blaufuchs Software', {
    id: '<alert-blaufuchs@blaufuchs.teamtailor-mail.com>',
    at: '2026-10-08T09:30+02:00',
    subject: 'New job matching your profile: UI Developer',
    text: letter`
      Hi Orla,

      You asked us to tell you about new positions at Blaufuchs Software. This one was published today:

      UI Developer, Berlin

      Read more and apply
    `,
  }),
  {
    id: '<webinar-jobfair@spree-jobfair.example>',
    at: '2026-09-07T12:00+02:00',
    from: 'Spree Job Fair <team@spree-jobfair.example>',
    subject: 'Meet 60 employers in one afternoon',
    body: 'html',
    headers: { 'List-Unsubscribe': '<https://spree-jobfair.example/bye>', Precedence: 'bulk' },
    text: letter`
      Hello job seekers,

      on 18 September sixty employers come to the old customs hall. Bring your CV, get it checked, and talk to
      recruiters for ten minutes each. No application needed, the entry is free.
    `,
  },
  {
    id: '<cv-tool@lebenslauf-pro.example>',
    at: '2026-07-18T18:00+02:00',
    from: 'Lebenslauf Pro <hallo@lebenslauf-pro.example>',
    subject: 'Finish your CV: you stopped at 80 %',
    body: 'html',
    headers: { 'List-Unsubscribe': '<https://lebenslauf-pro.example/ende>' },
    text: letter`
      Hi Orla,

      your CV is nearly done. Pick up where you left off and download it as PDF. Three of four recruiters decide
      within ten seconds.
    `,
  },
]
