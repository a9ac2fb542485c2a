import { letter } from '../../../../demo/source/mail.ts'
import { exchangeUid } from '../../source/calendar.ts'
import { workday } from '../../source/systems.ts'
import { automaticNo, interview, person } from '../../truth-types.ts'
import { berlin, lena, story } from '../cast.ts'

export function lindqvistStory() {
  const s = story('lindqvist', 'en')
  const system = workday('lindqvist', 'Workday @ Lindqvist Digital')
  const saga = 'Saga Nyman <saga.nyman@lindqvistdigital.example>'
  s.got(
    'confirmation',
    '2026-07-03T07:11+00:00',
    system,
    'Your application: JR-10442 UX Strategist',
    letter`
    Dear Lena,

    Thank you for your application to Lindqvist Digital for the position of JR-10442 UX Strategist. You can follow its
    status in Candidate Home at any time.

    Regards,
    Lindqvist Digital Recruiting
  `,
  )
  const no = s.got(
    'rejection',
    '2026-07-16T07:11+00:00',
    system,
    'Lindqvist Digital Follow up',
    letter`
    Dear Lena,

    Thank you for your interest in JR-10442 UX Strategist. We regret to inform you that you have not been selected for
    this position. We encourage you to look at our other openings.

    Regards,
    Lindqvist Digital Recruiting
  `,
  )
  const back = s.got(
    'interview',
    '2026-08-18T10:40+02:00',
    saga,
    'UX Strategist at Lindqvist Digital: second thoughts',
    letter`
    Hello Lena,

    You applied to us in July for UX Strategist (JR-10442) and got a standard no. The person we had chosen has now
    stepped back, and on a second reading your profile is the one that stands out. Would you still be open to talking?
    If so, which days suit you next week?

    Best regards,
    Saga Nyman
    Recruiter, Lindqvist Digital
  `,
  )
  s.sentRe(
    '2026-08-18T19:20+02:00',
    back,
    letter`
    Hello Saga,

    What a nice surprise. Yes, still open. Tuesday or Wednesday, any time.

    Best
    Lena
  `,
  )
  const a = {
    uid: exchangeUid('lindqvist'),
    title: 'Lindqvist Digital / Lena Borgwardt: UX Strategist',
    start: '2026-08-26T09:00',
    end: '2026-08-26T09:45',
    zone: berlin,
    organizer: saga,
    me: lena,
    place: 'Microsoft Teams Meeting',
  }
  const first = s.outlook(
    'interview',
    '2026-08-19T08:30+02:00',
    a,
    letter`
    Hello Lena,

    Wednesday it is. It will be the two of us this time.

    Saga
  `,
  )
  s.gotRe(
    'pending',
    '2026-09-02T16:05+02:00',
    saga,
    back,
    letter`
    Hello Lena,

    Thanks for last week. We are still talking to one more person, so please bear with me; you are very much in the
    running and I'll be back with news by the end of September.

    Saga
  `,
    { quoting: true },
  )
  return s.told({
    company: 'Lindqvist Digital',
    role: 'UX Strategist',
    requisitionId: 'JR-10442',
    stage: 'interviewing',
    appliedOn: '2026-07-03',
    closedOn: null,
    takenBack: [automaticNo(no.name, 'none')],
    interviews: [
      interview(
        '2026-08-26T09:00+02:00',
        '2026-08-26T09:45+02:00',
        'video',
        'done',
        ['Saga Nyman'],
        [first.name],
        berlin,
      ),
    ],
    people: [person('Saga Nyman', 'recruiter', 'saga.nyman@lindqvistdigital.example')],
  })
}
