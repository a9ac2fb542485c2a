import { letter } from '../../../../demo/source/mail.ts'
import { greenhouse } from '../../source/systems.ts'
import { automaticNo } from '../../truth-types.ts'
import { story } from '../cast.ts'

export function northfoldStory() {
  const s = story('northfold', 'en')
  const system = greenhouse('Northfold')
  s.got(
    'confirmation',
    '2026-05-08T21:17+01:00',
    system,
    'Thank you for applying to Northfold',
    letter`
    Hi Lena,

    Thanks for applying to the Senior UX Researcher role at Northfold. Your application is in, and our team will
    review it over the next couple of weeks. If your background looks like a match, we'll reach out to schedule a
    first conversation.

    The Northfold Team
  `,
  )
  const no = s.got(
    'rejection',
    '2026-05-19T08:00+01:00',
    system,
    'Application update from Northfold',
    letter`
    Hi Lena,

    Thank you for your interest in Northfold and for the time you put into your application for Senior UX Researcher.

    Unfortunately, we have decided to move forward with other candidates at this time. Because of the number of
    applications we receive, we are not able to give individual feedback.

    We wish you the best in your search.

    The Northfold Team
  `,
  )
  return s.told({
    company: 'Northfold',
    role: 'Senior UX Researcher',
    stage: 'closed',
    outcome: 'rejected',
    appliedOn: '2026-05-08',
    closedOn: '2026-05-19',
    no: automaticNo(no.name, 'other-candidate', { feedbackRefused: true }),
  })
}
