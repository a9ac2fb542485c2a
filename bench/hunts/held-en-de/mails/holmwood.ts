import { letter } from '../../../../demo/source/mail.ts'
import { person, personalNo } from '../../truth-types.ts'
import { box, story } from '../cast.ts'

/** An agency's contact passes the client's mail on. */
export function holmwoodStory() {
  const s = story('holmwood', 'en')
  const clive = 'Clive Durrant <clive@durrant-search.example>'
  const first = s.got(
    'outreach',
    '2026-08-03T08:55+01:00',
    clive,
    'Principal Researcher - Holmwood Bank - remote (EU)',
    letter`
    Hi Lena,

    Clive at Durrant Search. I'm retained by Holmwood Bank on a Principal Researcher hire, remote within the EU, up to
    85k. Your name came up twice this week. May I put you forward?

    Kind regards,
    Clive Durrant
    Director, Durrant Search
  `,
  )
  s.sentRe(
    '2026-08-03T13:10+02:00',
    first,
    letter`
    Hi Clive,

    Yes please, I'd be interested. My CV is attached.

    Best
    Lena
  `,
  )
  s.gotRe(
    'reply-by-person',
    '2026-08-04T09:20+01:00',
    clive,
    first,
    letter`
    Thanks Lena, submitted this morning. They promised a first reaction within a fortnight.

    Clive
  `,
  )
  const clients = box.got(
    'holmwood-clients-words',
    '2026-08-14T10:02+01:00',
    'Fiona Garrick <fiona.garrick@holmwoodbank.example>',
    'Principal Researcher: your submissions',
    letter`
    Clive,

    Thanks for these. We'll see the first two. Lena Borgwardt is a no from us on this occasion: good craft, but no
    regulated-industry background, and we can't compromise on that.

    Fiona Garrick
    Talent Acquisition, Holmwood Bank
  `,
    { tongue: 'en', to: clive },
  )
  const no = s.got(
    'rejection',
    '2026-08-14T10:31+01:00',
    clive,
    'Fwd: Principal Researcher: your submissions',
    letter`
    Hi Lena,

    Not the news we wanted, I'm afraid - see Fiona's note below. I'll keep you in mind for other searches.

    Clive
  `,
    { forwards: clients },
  )
  s.sentRe(
    '2026-08-14T14:02+02:00',
    no,
    letter`
    Thanks for passing it on so openly, Clive.

    Lena
  `,
    { quoting: false },
  )
  return s.told({
    company: 'Holmwood Bank',
    role: 'Principal Researcher',
    agency: 'Durrant Search',
    stage: 'closed',
    outcome: 'rejected',
    appliedOn: null,
    closedOn: '2026-08-14',
    no: personalNo(no.name, 'requirement'),
    people: [
      person('Clive Durrant', 'agency', 'clive@durrant-search.example'),
      person('Fiona Garrick', 'recruiter', 'fiona.garrick@holmwoodbank.example'),
    ],
  })
}
