/**
 * Marrow & Pine: furniture, applied for through Indeed. A pleasant call, a promise to write by Friday, and then
 * nothing for nearly four weeks.
 */
import { letter, type Mail, orla } from '../source/mail.ts'
import { indeed } from '../source/systems.ts'

const beatrix = 'Beatrix Holm <beatrix.holm@marrowandpine.example>'

const applied = indeed('indeedapply@indeed.com', {
  id: '<marrow-1-applied@indeed.com>',
  at: '2026-09-29T20:48+02:00',
  from: 'Indeed Apply <indeedapply@indeed.com>',
  subject: 'Indeed Application: Frontend Developer (E-Commerce)',
  text: letter`
    Application submitted

    Frontend Developer (E-Commerce)
    Marrow & Pine - Berlin

    The following items were sent to Marrow & Pine. Good luck!

    - Application
    - Resume: Orla-Keane-CV.pdf

    Next steps
    - The employer or job advertiser may reach out to you about your application.
    - If the employer has not replied, you can see similar jobs on Indeed.
  `,
})

const viewed = indeed('donotreply@indeed.com', {
  id: '<marrow-2-viewed@indeed.com>',
  at: '2026-10-01T09:12+02:00',
  subject: 'Marrow & Pine viewed your application',
  text: letter`
    Good news, Orla

    Marrow & Pine viewed your application for Frontend Developer (E-Commerce).

    This is a good sign, but it does not mean that a decision has been made.
  `,
})

const asksForACall: Mail = {
  id: '<marrow-3-call@marrowandpine.example>',
  at: '2026-10-06T15:33+02:00',
  from: beatrix,
  subject: 'Frontend Developer at Marrow & Pine',
  client: 'outlook',
  text: letter`
    Dear Orla,

    Thank you for your application as Frontend Developer (E-Commerce). I recruit for our web team and would
    like to have a first telephone interview with you.

    I'll ring you on Monday, 12 October 2026 at 9:30 for about twenty minutes. A short yes is enough, and if
    Monday is bad give me another time.

    Kind regards,
    Beatrix Holm

    Beatrix Holm
    Recruiting Partner
    Marrow & Pine GmbH
  `,
}

const yes: Mail = {
  id: '<marrow-4-yes@posthorn.example>',
  at: '2026-10-06T16:20+02:00',
  from: orla,
  to: beatrix,
  subject: 'Re: Frontend Developer at Marrow & Pine',
  client: 'gmail',
  answers: asksForACall,
  quoting: true,
  text: letter`
    Dear Beatrix,

    A short yes. I look forward to it.

    Orla
  `,
}

const byFriday: Mail = {
  id: '<marrow-5-by-friday@marrowandpine.example>',
  at: '2026-10-14T12:05+02:00',
  from: beatrix,
  subject: 'RE: Frontend Developer at Marrow & Pine',
  client: 'outlook',
  answers: yes,
  quoting: true,
  text: letter`
    Dear Orla,

    Thanks again for the nice call on Monday, you are still very much under consideration. Our head of web
    wants to look at two more profiles; you will hear from me by Friday, 16 October.

    Kind regards,
    Beatrix
  `,
}

export const marrowAndPine: readonly Mail[] = [applied, viewed, asksForACall, yes, byFriday]
