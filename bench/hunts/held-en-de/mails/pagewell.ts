import { letter } from '../../../../demo/source/mail.ts'
import { workableRelay, workable } from '../../source/systems.ts'
import { interview, personOr } from '../../truth-types.ts'
import { story } from '../cast.ts'

export function pagewellStory() {
  const s = story('pagewell', 'en')
  const relay = workableRelay('Rory Kemble', 'k7f2a91c')
  s.got(
    'confirmation',
    '2026-08-10T13:05+01:00',
    workable('Pagewell'),
    'Thanks for applying to Pagewell',
    letter`
    Hi Lena,

    Your application for the Design Researcher (Contract) job was submitted successfully. Here's a copy of your
    application data for safekeeping.

    Pagewell
  `,
  )
  const ask = s.got(
    'interview',
    '2026-08-20T09:40+01:00',
    relay,
    'Design Researcher (Contract) - Pagewell',
    letter`
    Hi Lena,

    Rory from Pagewell here, I run the insight team. We'd love to talk. Does Thursday 3 September at 11am UK time on Zoom
    work?

    Rory
  `,
  )
  const yes = s.sentRe(
    '2026-08-20T20:14+02:00',
    ask,
    letter`
    Hi Rory,

    Thursday 3 September at 11am works well, thanks.

    Lena
  `,
  )
  const out = s.withdrawRe(
    '2026-09-02T10:12+02:00',
    ask,
    letter`
    Hi Rory,

    I'm writing to withdraw my application for Design Researcher. I have accepted another position this morning, so
    please take tomorrow's call out of your diary. Sorry for the short notice, and thank you for the interest.

    Best
    Lena
  `,
  )
  s.gotRe(
    'reply-by-person',
    '2026-09-02T11:30+01:00',
    relay,
    out,
    letter`
    No worries at all Lena, and congratulations! Good luck in the new job.

    Rory
  `,
  )
  return s.told({
    company: 'Pagewell',
    role: 'Design Researcher (Contract)',
    roleAliases: ['Design Researcher'],
    stage: 'closed',
    outcome: 'withdrawn',
    appliedOn: '2026-08-10',
    closedOn: '2026-09-02',
    interviews: [
      interview('2026-09-03T11:00+01:00', null, 'video', 'cancelled', ['Rory Kemble'], [ask.name, yes.name, out.name]),
    ],
    people: [personOr(['interviewer'], 'Rory Kemble', 'hiring-manager', 'k7f2a91c@candidates.workablemail.com')],
  })
}
