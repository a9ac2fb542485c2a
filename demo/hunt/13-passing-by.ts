/** Job mail that belongs to no application: recruiters who called into the wood, and a pool to float in. */
import { letter, type Mail } from '../source/mail.ts'
import { teamtailor } from '../source/systems.ts'

const unansweredInMail: Mail = {
  id: '<passing-1-inmail@linkedin.com>',
  at: '2026-08-27T14:21+02:00',
  from: 'Kasper Lund via LinkedIn <inmail-hit-reply@linkedin.com>',
  replyTo: 'Kasper Lund via LinkedIn <inmail-hit-reply@linkedin.com>',
  subject: 'Vue.js contractor, 6 months, Copenhagen',
  headers: { 'X-LinkedIn-Template': 'email_inmail_single_inmail_content', 'X-LinkedIn-Class': 'INMAIL' },
  text: letter`
    Kasper Lund
    Talent Sourcer at Nordhavn People

    Hello Orla,

    I'm looking for a Vue.js contractor for one of our clients in Copenhagen, six months, three days on
    site. Your background looks like a good match for this opportunity.

    Do you have ten minutes for a call this week?

    Kasper
  `,
}

const agencyMail: Mail = {
  id: '<passing-2-agency@brightpathtalent.example>',
  at: '2026-10-22T11:02+01:00',
  from: 'Olivia Marsh <olivia.marsh@brightpathtalent.example>',
  subject: 'Exciting opportunity: Head of Frontend (fintech)',
  body: 'html',
  text: letter`
    Hi Orla,

    Hope you are well! I came across your CV on a job board and was impressed. I am currently recruiting for
    a Head of Frontend at a fast growing fintech in Frankfurt (name on request), 110k plus bonus.

    Would you be interested in hearing more? If so, please send me your latest CV and a good time to call.

    Kind regards,
    Olivia Marsh
    Delivery Consultant, Brightpath Talent
  `,
}

const talentPool = teamtailor('fernweh', 'Fernweh Travel', {
  id: '<passing-3-talent-pool@fernweh.teamtailor-mail.com>',
  at: '2026-09-03T10:00+02:00',
  subject: 'Welcome to the Fernweh talent community',
  text: letter`
    Hi Orla,

    You are now connected with Fernweh Travel and part of our talent pool. When a role opens that fits your
    profile, our recruiters may get in touch with you.

    There is nothing you need to do. You can leave the talent pool at any time.

    Fernweh Travel
  `,
})

export const passingBy: readonly Mail[] = [unansweredInMail, agencyMail, talentPool]
