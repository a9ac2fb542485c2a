import { letter } from '../../../../demo/source/mail.ts'
import { googleUid } from '../../source/calendar.ts'
import { interview, person, personalNo } from '../../truth-types.ts'
import { lena, london, story } from '../cast.ts'

export function brightmoorStory() {
  const s = story('brightmoor', 'en')
  const gwen = 'Gwen Astley <gwen.astley@brightmoor.example>'
  const idris = 'Idris Malloy <idris.malloy@brightmoor.example>'
  const petra = 'Petra Vance <petra.vance@brightmoor.example>'
  s.got(
    'confirmation',
    '2026-05-12T12:00+01:00',
    (words) => ({ from: 'Brightmoor Health <no-reply@hire.lever.co>', body: 'both', ...words }),
    'Thanks for applying to Brightmoor Health',
    letter`
    Lena,

    We've received your application for Lead Service Designer. Someone from our talent team reads every one; you can
    expect to hear from us either way.

    Brightmoor Health
  `,
  )
  const hello = s.got(
    'interview',
    '2026-05-18T11:25+01:00',
    gwen,
    'Lena Borgwardt - Next Steps for your Lead Service Designer Application',
    letter`
    Hi Lena,

    I'm Gwen, I look after design hiring at Brightmoor Health. I really enjoyed your portfolio, the clinic booking study
    especially. Could you share a few times this week or next for a 30 minute intro call?

    Best,
    Gwen

    Gwen Astley
    Senior Talent Partner, Brightmoor Health
  `,
  )
  s.sentRe(
    '2026-05-18T17:44+02:00',
    hello,
    letter`
    Hi Gwen,

    Thank you! I could do Wednesday the 20th after 2pm UK time, or any time on Friday morning.

    Best wishes
    Lena
  `,
  )
  const intro = {
    uid: googleUid('brightmoor intro'),
    title: 'Intro call: Lena / Gwen (Brightmoor Health)',
    start: '2026-05-20T14:30',
    end: '2026-05-20T15:00',
    zone: london,
    organizer: gwen,
    me: lena,
    place: 'https://meet.google.com/bmr-intr-oxy',
  }
  const first = s.google('interview', '2026-05-18T17:01+01:00', intro)
  const panel = {
    uid: googleUid('brightmoor panel'),
    title: 'Portfolio review – Lead Service Designer',
    start: '2026-06-02T10:00',
    end: '2026-06-02T11:15',
    zone: london,
    organizer: gwen,
    me: lena,
    guests: [idris, petra],
    place: 'https://meet.google.com/bmr-port-rev',
    notes: 'With Idris Malloy (Head of Design) and Petra Vance (Principal Designer). Gwen only sets this up.',
  }
  const second = s.google('interview', '2026-05-26T09:15+01:00', panel)
  const gone = s.google('cancelled', '2026-06-01T18:20+01:00', { ...panel, seq: 1, cancelled: true })
  const sorry = s.got(
    'reply-by-person',
    '2026-06-01T18:26+01:00',
    gwen,
    'Tomorrow',
    letter`
    Hi Lena,

    So sorry about the late cancellation, Idris has been called for jury service. I'll send a new invite as soon as I
    know his week.

    Gwen
  `,
  )
  const again = {
    ...panel,
    uid: googleUid('brightmoor panel again'),
    start: '2026-06-09T15:00',
    end: '2026-06-09T16:15',
  }
  const third = s.google('interview', '2026-06-03T10:02+01:00', again)
  const no = s.gotRe(
    'rejection',
    '2026-06-16T16:48+01:00',
    gwen,
    sorry,
    letter`
    Hi Lena,

    Thank you so much for your patience with us, and for a portfolio review that both Idris and Petra brought up again
    at our round-up. It was close. In the end we've decided not to move forward: the team felt the role needs somebody
    who has already run a design practice of ten or more people, and that's a step you haven't taken yet.

    Two things they loved: how you brought nurses into the synthesis, and your honesty about what failed.

    Please apply again in about a year, I'd be glad to see your name.

    Warmly,
    Gwen
  `,
    { subject: 'Re: Lead Service Designer', client: 'gmail', body: 'both' },
  )
  s.sentRe(
    '2026-06-17T09:05+02:00',
    no,
    letter`
    Hi Gwen,

    Thank you for being so clear, that helps a great deal. Please thank Idris and Petra from me.

    Best
    Lena
  `,
  )
  return s.told({
    company: 'Brightmoor Health',
    role: 'Lead Service Designer',
    stage: 'closed',
    outcome: 'rejected',
    appliedOn: '2026-05-12',
    closedOn: '2026-06-16',
    no: personalNo(no.name, 'level', { reapplyHint: 'apply again in about a year' }),
    interviews: [
      interview(
        '2026-05-20T14:30+01:00',
        '2026-05-20T15:00+01:00',
        'video',
        'done',
        ['Gwen Astley'],
        [first.name],
        london,
      ),
      interview(
        '2026-06-02T10:00+01:00',
        '2026-06-02T11:15+01:00',
        'video',
        'cancelled',
        ['Idris Malloy', 'Petra Vance'],
        [second.name, gone.name],
        london,
      ),
      interview(
        '2026-06-09T15:00+01:00',
        '2026-06-09T16:15+01:00',
        'video',
        'done',
        ['Idris Malloy', 'Petra Vance'],
        [third.name],
        london,
      ),
    ],
    people: [
      person('Gwen Astley', 'recruiter', 'gwen.astley@brightmoor.example'),
      person('Idris Malloy', 'hiring-manager', 'idris.malloy@brightmoor.example'),
      person('Petra Vance', 'interviewer', 'petra.vance@brightmoor.example'),
    ],
  })
}
