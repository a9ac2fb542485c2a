/**
 * Calderon, an insurer, who hires with Workday. Two applications side by side: one ended in an automatic no, the other
 * hangs. A status mail that names neither is a question for Orla, not for a guess.
 */
import { letter, type Mail } from '../source/mail.ts'
import { workday } from '../source/systems.ts'

const frontendConfirmed = workday('calderon', 'Calderon Workday Notifications', {
  id: '<calderon-1-frontend@myworkday.com>',
  at: '2026-09-14T20:11+02:00',
  subject: 'Your application: R-10482 Senior Frontend Engineer',
  text: letter`
    Dear Orla,

    Thank you for applying for the position R-10482 Senior Frontend Engineer at Calderon. Your application
    was submitted successfully.

    You can follow its status in your candidate account at any time:
    https://calderon.myworkdayjobs.com/Careers/userHome

    Calderon Talent Acquisition

    This email was intended for orla.keane@posthorn.example
  `,
})

const designSystemsConfirmed = workday('calderon', 'Calderon Workday Notifications', {
  id: '<calderon-2-design-systems@myworkday.com>',
  at: '2026-09-28T18:44+02:00',
  subject: 'Your application: R-10655 Design Systems Engineer',
  text: letter`
    Dear Orla,

    Thank you for applying for the position R-10655 Design Systems Engineer at Calderon. Your application
    was submitted successfully.

    You can follow its status in your candidate account at any time:
    https://calderon.myworkdayjobs.com/Careers/userHome

    Calderon Talent Acquisition

    This email was intended for orla.keane@posthorn.example
  `,
})

const underReview = workday('calderon', 'Calderon Workday Notifications', {
  id: '<calderon-3-under-review@myworkday.com>',
  at: '2026-10-06T06:00+02:00',
  subject: 'Calderon: status of your application',
  text: letter`
    Dear Orla,

    Your application with Calderon is currently under review by our hiring team. There is nothing you need
    to do. We will inform you of the outcome as soon as possible.

    Calderon Talent Acquisition
  `,
})

const frontendNo = workday('calderon', 'Calderon Workday Notifications', {
  id: '<calderon-4-no@myworkday.com>',
  at: '2026-10-20T06:00+02:00',
  subject: 'Calderon Follow up: R-10482 Senior Frontend Engineer',
  text: letter`
    Dear Orla,

    Thank you for your interest in Calderon and for your application for R-10482 Senior Frontend Engineer.
    After careful consideration we will not be taking your application further at this time.

    Due to the volume of applications we are unable to provide individual feedback. We encourage you to
    visit our careers site for other roles that match your profile.

    Calderon Talent Acquisition

    Please do not reply to this email, this mailbox is not monitored.
  `,
})

export const calderon: readonly Mail[] = [frontendConfirmed, designSystemsConfirmed, underReview, frontendNo]
