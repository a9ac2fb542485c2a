import { letter } from '../../../../demo/source/mail.ts'
import { googleUid } from '../../source/calendar.ts'
import { ashby } from '../../source/systems.ts'
import { interview, person } from '../../truth-types.ts'
import { amsterdam, story, tiago } from '../cast.ts'

export function kabelStory() {
  const s = story('kabelwerk', 'en')
  const noor = 'Noor Haddad <noor@kabelwerk.example>'
  const bas = 'Bas Wieringa <bas@kabelwerk.example>'
  s.got(
    'confirmation',
    '2026-03-18T20:00+01:00',
    ashby('Kabelwerk'),
    'Thanks for applying to Kabelwerk',
    letter`
    Hi Tiago,

    Thank you for applying for Finance Manager at Kabelwerk. We'll review your application and get back to you soon.

    Kabelwerk Hiring Team
  `,
  )
  const ask = s.got(
    'interview',
    '2026-03-24T11:00+01:00',
    noor,
    'Finance Manager at Kabelwerk',
    letter`
    Hi Tiago,

    Would you be up for an intro call with me this week? Let me know what works and I'll send an invite.

    Noor Haddad
    Talent Lead, Kabelwerk
  `,
  )
  s.sentRe(
    '2026-03-24T12:30+01:00',
    ask,
    letter`
    Hi Noor,

    Sure, Thursday after 15:00 would be great.

    Tiago
  `,
  )
  const a = {
    uid: googleUid('kabel 1'),
    title: 'Intro Tiago <> Kabelwerk',
    start: '2026-03-26T15:30',
    end: '2026-03-26T16:00',
    zone: amsterdam,
    organizer: noor,
    me: tiago,
    place: 'https://meet.google.com/kab-elwe-rk1',
  }
  const one = s.google('interview', '2026-03-24T13:04+01:00', a)
  const b = {
    ...a,
    uid: googleUid('kabel 2'),
    title: 'Deep dive Tiago <> Kabelwerk',
    start: '2026-04-07T14:00',
    end: '2026-04-07T15:00',
    organizer: bas,
    guests: [noor],
    notes: 'Bas Wieringa (CFO) walks you through the numbers.',
  }
  const two = s.google('interview', '2026-03-30T10:00+02:00', b)
  const ok = s.accept('2026-03-30T10:20+02:00', b, two)
  s.sent(
    '2026-04-08T09:00+02:00',
    noor,
    'Thank you',
    letter`
    Hi Noor,

    Thanks to you and Bas for yesterday, I enjoyed digging through the forecast together. Looking forward to hearing from you.

    Tiago
  `,
  )
  s.sent(
    '2026-05-06T09:00+02:00',
    noor,
    'Any news on Finance Manager?',
    letter`
    Hi Noor,

    It has been four weeks, so I wanted to ask politely whether there is any news.

    Tiago
  `,
  )
  return s.told({
    company: 'Kabelwerk',
    role: 'Finance Manager',
    stage: 'interviewing',
    appliedOn: '2026-03-18',
    closedOn: null,
    interviews: [
      interview(
        '2026-03-26T15:30+01:00',
        '2026-03-26T16:00+01:00',
        'video',
        'done',
        ['Noor Haddad'],
        [one.name],
        amsterdam,
      ),
      interview(
        '2026-04-07T14:00+02:00',
        '2026-04-07T15:00+02:00',
        'video',
        'done',
        ['Bas Wieringa', 'Noor Haddad'],
        [two.name, ok.name],
        amsterdam,
      ),
    ],
    people: [
      person('Noor Haddad', 'recruiter', 'noor@kabelwerk.example'),
      person('Bas Wieringa', 'hiring-manager', 'bas@kabelwerk.example'),
    ],
  })
}
