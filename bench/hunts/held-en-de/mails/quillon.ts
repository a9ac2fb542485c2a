import { letter } from '../../../../demo/source/mail.ts'
import { ashby, robot } from '../../source/systems.ts'
import { automaticNo } from '../../truth-types.ts'
import { story } from '../cast.ts'

export function quillonStory() {
  const s = story('quillon', 'en')
  const system = ashby('Quillon')
  s.got(
    'confirmation',
    '2026-06-04T16:20+01:00',
    system,
    'Thanks for applying to Quillon!',
    letter`
    Hi Lena,

    Thanks for applying to be our next Product Researcher. We're a small team and try to reply to everybody within ten
    working days.

    Quillon Hiring Team
  `,
  )
  const task = s.got(
    'assessment',
    '2026-06-10T09:00+01:00',
    robot('Quillon <noreply@hirevue.com>', 'Quillon', ['HireVue']),
    'Interview invitation from Quillon',
    letter`
    Hello Lena,

    Quillon would like to get to know you through an on-demand video interview for the position of Product Researcher.
    You will answer four questions in your own time; nobody will be on the other side. Please finish by 17 June.

    Start now: https://quillon.hirevue.com/start/7f31
  `,
  )
  s.got(
    'assessment',
    '2026-06-15T20:48+01:00',
    robot('Quillon <noreply@hirevue.com>', 'Quillon', ['HireVue']),
    'Your interview with Quillon is complete',
    letter`
    Hello Lena,

    You have completed your on-demand interview for Product Researcher. Your answers have been sent to Quillon.

    There is nothing more you need to do.
  `,
    { answers: task },
  )
  const no = s.got(
    'rejection',
    '2026-06-24T10:00+01:00',
    system,
    'Quillon: Update on Your Application',
    letter`
    Hi Lena,

    Thank you for recording those answers, and for your interest in Quillon. After careful consideration we will not be
    progressing your application for Product Researcher to the next stage.

    We'd love to stay in touch, and hope you will keep an eye on our careers page for future roles.

    Quillon Hiring Team
  `,
  )
  return s.told({
    company: 'Quillon',
    role: 'Product Researcher',
    stage: 'closed',
    outcome: 'rejected',
    appliedOn: '2026-06-04',
    closedOn: '2026-06-24',
    no: automaticNo(no.name, 'none'),
  })
}
