/** June: an agency, a test in the browser, a town that stops hiring, two roles at one company. */
import { letter } from '../../../../demo/source/mail.ts'
import { smartRecruiters } from '../../source/systems.ts'
import { automaticNo, interview, person } from '../../truth-types.ts'
import { story } from '../cast.ts'
import { tellerrandStory } from './tellerrand.ts'
import { quillonStory } from './quillon.ts'
import { aldenauStory } from './aldenau.ts'

const marlowe = smartRecruiters('Marlowe & Finch')
const tess = 'Tess Okonjo <tess.okonjo@marlowefinch.example>'

function marloweDesignStory() {
  const s = story('marlowe-design', 'en')
  s.got(
    'confirmation',
    '2026-06-11T13:37+01:00',
    marlowe,
    'Your application has been received for Senior Service Designer at Marlowe & Finch',
    letter`
    Dear Lena,

    Thank you for applying for the Senior Service Designer role at Marlowe & Finch. We have received your application
    and will be in contact shortly if you are selected for an interview.

    Kind regards,
    Marlowe & Finch Hiring Team
  `,
  )
  const ask = s.got(
    'interview',
    '2026-06-18T10:22+01:00',
    tess,
    'Senior Service Designer: quick chat?',
    letter`
    Dear Lena,

    I recruit for the design group at Marlowe & Finch. Would you have twenty minutes for a phone call about the Senior
    Service Designer role? I could ring you on Monday 22 June at 1pm your time.

    Kind regards,
    Tess Okonjo
    Talent Acquisition Manager
  `,
    { body: 'html', client: 'outlook' },
  )
  const yes = s.sentRe(
    '2026-06-18T12:40+02:00',
    ask,
    letter`
    Dear Tess,

    Monday 22 June at 1pm (Hamburg time) is perfect. My number is +49 40 5550 142.

    Best wishes
    Lena
  `,
  )
  const fixed = s.gotRe(
    'interview',
    '2026-06-18T11:58+01:00',
    tess,
    yes,
    letter`
    Great, I'll call you on Monday 22 June 2026 at 13:00 CEST. Speak then!

    Tess
  `,
    { quoting: true, client: 'outlook' },
  )
  const no = s.got(
    'rejection',
    '2026-07-02T09:45+01:00',
    marlowe,
    'Senior Service Designer - Marlowe & Finch',
    letter`
    Dear Lena,

    We appreciate the time you took to speak with us about the Senior Service Designer position. We regret to inform
    you that you have not been selected to continue in this process.

    Your application for any other position with us is not affected by this decision.

    Kind regards,
    Marlowe & Finch Hiring Team
  `,
  )
  return s.told({
    company: 'Marlowe & Finch',
    role: 'Senior Service Designer',
    stage: 'closed',
    outcome: 'rejected',
    appliedOn: '2026-06-11',
    closedOn: '2026-07-02',
    no: automaticNo(no.name, 'none'),
    interviews: [
      interview('2026-06-22T13:00+02:00', null, 'phone', 'done', ['Tess Okonjo'], [ask.name, yes.name, fixed.name]),
    ],
    people: [person('Tess Okonjo', 'recruiter', 'tess.okonjo@marlowefinch.example')],
  })
}

function marloweOpsStory() {
  const s = story('marlowe-ops', 'en')
  s.got(
    'confirmation',
    '2026-06-11T13:52+01:00',
    marlowe,
    'Your application has been received for Research Operations Lead at Marlowe & Finch',
    letter`
    Dear Lena,

    Thank you for applying for the Research Operations Lead role at Marlowe & Finch. We have received your application
    and will be in contact shortly if you are selected for an interview.

    Kind regards,
    Marlowe & Finch Hiring Team
  `,
  )
  s.got(
    'pending',
    '2026-07-09T09:00+01:00',
    marlowe,
    'Research Operations Lead - Marlowe & Finch',
    letter`
    Dear Lena,

    A short note to say that your application for Research Operations Lead is still under review. Things are taking
    longer than planned over the summer and we appreciate your patience.

    Kind regards,
    Marlowe & Finch Hiring Team
  `,
  )
  return s.told({
    company: 'Marlowe & Finch',
    role: 'Research Operations Lead',
    stage: 'applied',
    appliedOn: '2026-06-11',
    closedOn: null,
  })
}

export const june = [tellerrandStory(), quillonStory(), aldenauStory(), marloweDesignStory(), marloweOpsStory()]
