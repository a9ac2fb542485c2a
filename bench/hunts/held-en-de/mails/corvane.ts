import { letter } from '../../../../demo/source/mail.ts'
import { linkedIn, workday } from '../../source/systems.ts'
import { automaticNo } from '../../truth-types.ts'
import { story } from '../cast.ts'

/** The same post over LinkedIn and the company's own system: one candidacy, one no. */
export function corvaneStory() {
  const s = story('corvane', 'en')
  const member = 'Lena Borgwardt (UX researcher and service designer)'
  s.got(
    'confirmation',
    '2026-07-10T09:31+02:00',
    linkedIn('email_application_confirmation_with_nba_01', member),
    'Lena, your application was sent to Corvane',
    letter`
    Your application was sent to Corvane

    UX Research Manager
    Corvane · Berlin (Hybrid)

    Applied on July 10, 2026
  `,
  )
  s.got(
    'confirmation',
    '2026-07-10T09:44+02:00',
    workday('corvane', 'Corvane Workday Notifications'),
    'Thank you for applying: R-55102 UX Research Manager',
    letter`
    Hello Lena,

    Thank you for applying for R-55102 UX Research Manager at Corvane. Our talent team will look at your profile. Should
    there be a match, we will contact you.

    Corvane Careers
  `,
  )
  s.got(
    'viewed',
    '2026-07-14T14:02+02:00',
    linkedIn('email_jobs_job_application_viewed_01', member),
    'Your application was viewed by Corvane',
    letter`
    Good news: your application for UX Research Manager was viewed by Corvane.

    UX Research Manager
    Corvane · Berlin (Hybrid)
  `,
  )
  const no = s.got(
    'rejection',
    '2026-07-31T06:00+02:00',
    workday('corvane', 'Corvane Workday Notifications'),
    'Your application for R-55102 UX Research Manager',
    letter`
    Hello Lena,

    Thank you for taking an interest in Corvane. For the UX Research Manager role (R-55102) we are continuing with
    applicants whose management experience is a closer match.

    All the best,
    Corvane Careers
  `,
  )
  return s.told({
    company: 'Corvane',
    role: 'UX Research Manager',
    requisitionId: 'R-55102',
    stage: 'closed',
    outcome: 'rejected',
    appliedOn: '2026-07-10',
    closedOn: '2026-07-31',
    no: automaticNo(no.name, 'other-candidate'),
  })
}
