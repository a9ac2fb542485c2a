/** Energy, a publisher's robots, two tries at a tide-table company, and a charity that writes by hand. */
import { letter } from '../../../../demo/source/mail.ts'
import { googleUid } from '../../source/calendar.ts'
import { type Story, storyOf } from '../../source/story.ts'
import { ashby, greenhouse, lever } from '../../source/systems.ts'
import { automaticNo, interview, person, personalNo, personOr } from '../../truth-types.ts'
import { box, london, rowan } from '../cast.ts'

export function harbourlight(): Story {
  const s = storyOf(box, 'harbourlight', 'en')
  const priya = 'Priya Raghunathan <priya.raghunathan@harbourlight.example>'
  s.got(
    'confirmation',
    '2026-04-13T21:07+01:00',
    greenhouse('Harbourlight Energy'),
    'Thank you for applying to Harbourlight Energy',
    letter`
      Hi Rowan,

      Thank you for your interest in Harbourlight Energy! We've received your application for Site Reliability Engineer, Grid Control and are delighted that
      you would consider joining us. If you are not selected for this position, keep an eye on our jobs page, as we're growing.

      Best,
      Harbourlight Talent
    `,
  )
  const chat = s.got(
    'interview',
    '2026-04-22T16:12+01:00',
    priya,
    'quick chat?',
    letter`
      Hi Rowan

      I look after engineering hiring at Harbourlight. Loved the bit about the flapping alerts. Could you do a quick call next Tues at half two? I'll ring
      your mobile, unless you'd rather Zoom.

      Cheers
      Priya

      Priya Raghunathan (she/her)
      Lead Technical Recruiter
    `,
    { client: 'gmail' },
  )
  s.sentRe('2026-04-22T18:40+01:00', chat, 'Hi Priya,\n\nTuesday half two works, mobile is fine.\n\nRowan')
  const panel = {
    uid: googleUid('harbourlight panel'),
    title: 'Rowan Adler <> Harbourlight: incident walk-through',
    start: '2026-05-11T10:00',
    end: '2026-05-11T11:30',
    zone: london,
    organizer: priya,
    me: rowan,
    guests: ['Marcus Teale <marcus.teale@harbourlight.example>', 'Ewa Lis <ewa.lis@harbourlight.example>'],
    place: 'https://meet.google.com/hbl-inci-dnt',
    notes: 'Marcus runs the Grid Control team (hiring manager). Ewa is a staff engineer.',
  }
  const first = s.google('interview', '2026-05-01T11:00+01:00', panel)
  const moved = s.google('rescheduled', '2026-05-08T17:31+01:00', {
    ...panel,
    seq: 1,
    start: '2026-05-13T16:00',
    end: '2026-05-13T17:30',
  })
  s.accept('2026-05-08T18:02+01:00', { ...panel, seq: 1, start: '2026-05-13T16:00', end: '2026-05-13T17:30' }, moved)
  s.sent(
    '2026-05-14T08:21+01:00',
    'Marcus Teale <marcus.teale@harbourlight.example>',
    'Thanks for yesterday',
    'Hi Marcus,\n\nThanks for letting me break your staging grid. I kept thinking about the breaker cascade: I would have paged the humans two minutes sooner.\n\nRowan',
  )
  const no = s.got(
    'rejection',
    '2026-05-22T15:55+01:00',
    priya,
    'Re: quick chat?',
    letter`
      Hi Rowan,

      Friday-afternoon emails are never the good ones, are they. Marcus and Ewa had a long debate and in the end it went to the person with SCADA in
      their background. You were second, and it was close.

      Both of them offered to talk you through their notes. Just say the word and I'll set up twenty minutes.

      Take care of yourself,
      Priya
    `,
    { client: 'gmail' },
  )
  const please = s.sentRe(
    '2026-05-26T09:10+01:00',
    no,
    'Hi Priya,\n\nGutted, but thank you. I would love the twenty minutes.\n\nRowan',
  )
  s.gotRe(
    'reply-by-person',
    '2026-05-26T10:04+01:00',
    priya,
    please,
    'On it. Marcus is off until June so bear with us!\n\nP',
    { client: 'gmail', quoting: true },
  )
  return s.told({
    company: 'Harbourlight Energy',
    companyAliases: ['Harbourlight'],
    role: 'Site Reliability Engineer, Grid Control',
    stage: 'closed',
    outcome: 'rejected',
    appliedOn: '2026-04-13',
    closedOn: '2026-05-22',
    no: personalNo(no.name, 'other-candidate', { feedbackOffered: true }),
    interviews: [
      interview('2026-04-28T14:30+01:00', null, 'phone', 'done', ['Priya Raghunathan'], [chat.name]),
      interview(
        '2026-05-13T16:00+01:00',
        '2026-05-13T17:30+01:00',
        'video',
        'done',
        ['Marcus Teale', 'Ewa Lis'],
        [first.name, moved.name],
        london,
      ),
    ],
    people: [
      person('Priya Raghunathan', 'recruiter', 'priya.raghunathan@harbourlight.example'),
      person('Marcus Teale', 'hiring-manager', 'marcus.teale@harbourlight.example'),
      person('Ewa Lis', 'interviewer', 'ewa.lis@harbourlight.example'),
    ],
  })
}

export function quillmark(): Story {
  const s = storyOf(box, 'quillmark', 'en')
  const robots = lever('Quillmark')
  s.got(
    'confirmation',
    '2026-04-19T12:01+01:00',
    robots,
    'Thanks for applying to Quillmark',
    'Hi Rowan,\n\nThanks for applying for our Infrastructure Engineer role. A real person reads every application, which is why it takes us a couple of weeks.\n\nTeam Quillmark',
  )
  s.got(
    'assessment',
    '2026-05-05T09:00+01:00',
    'HackerRank Team <support@hackerrankforwork.com>',
    'Quillmark has invited you to take a test',
    'Hi Rowan,\n\nQuillmark invites you to take the test "Infra Screening 2026".\n\nDuration: 75 minutes\nThe link is valid until 12 May 2026.\n\nGood luck!',
    { headers: { 'Auto-Submitted': 'auto-generated' } },
  )
  s.got(
    'assessment',
    '2026-05-09T15:22+01:00',
    'HackerRank Team <support@hackerrankforwork.com>',
    'Test submitted',
    'Hi Rowan,\n\nYou have completed the test "Infra Screening 2026" for Quillmark. There is nothing more for you to do.',
    { headers: { 'Auto-Submitted': 'auto-generated' } },
  )
  const no = s.got(
    'rejection',
    '2026-05-20T04:00+01:00',
    robots,
    'Update on your application',
    "Hi Rowan,\n\nThanks for taking the test. Unfortunately we won't be moving forward with your application for Infrastructure Engineer. As a small team we aren't able to give individual feedback on test results.\n\nTeam Quillmark",
  )
  return s.told({
    company: 'Quillmark',
    role: 'Infrastructure Engineer',
    stage: 'closed',
    outcome: 'rejected',
    appliedOn: '2026-04-19',
    closedOn: '2026-05-20',
    no: automaticNo(no.name, 'none', { feedbackRefused: true }),
  })
}

const tidewell = ashby('Tidewell')

export function tidewellPlatform(): Story {
  const s = storyOf(box, 'tidewell-platform', 'en')
  s.got(
    'confirmation',
    '2026-05-03T19:44+01:00',
    tidewell,
    'Thanks for applying to Tidewell',
    'Hey Rowan,\n\nYour application for Platform Engineer has landed. We will be in touch either way.\n\nThe Tidewell crew',
  )
  const gone = s.got(
    'position-closed',
    '2026-05-28T10:30+01:00',
    tidewell,
    'Platform Engineer at Tidewell',
    'Hey Rowan,\n\nShort one: the Platform Engineer role was filled before we got to your application, so we have taken it down. Other roles remain open and you are welcome to throw your hat in again.\n\nThe Tidewell crew',
  )
  return s.told({
    company: 'Tidewell',
    role: 'Platform Engineer',
    stage: 'closed',
    outcome: 'position-closed',
    appliedOn: '2026-05-03',
    closedOn: '2026-05-28',
    no: automaticNo(gone.name, 'closed', { outcome: 'position-closed' }),
  })
}

export function tidewellSre(): Story {
  const s = storyOf(box, 'tidewell-sre', 'en')
  const gethin = 'Gethin Probert <gethin@tidewell.example>'
  s.got(
    'confirmation',
    '2026-06-02T20:10+01:00',
    tidewell,
    'Thanks for applying to Tidewell',
    'Hey Rowan,\n\nYour application for Staff SRE has landed. We will be in touch either way.\n\nThe Tidewell crew',
  )
  const hi = s.got(
    'interview',
    '2026-06-09T13:26+01:00',
    gethin,
    'Staff SRE',
    letter`
      Rowan, hiya,

      I'm the CTO (there are nineteen of us so I also fix the printer). I'd like to talk about the Staff SRE thing on Weds 17 June, 9am sharp, before the
      school run traffic. Teams link: https://teams.microsoft.com/l/meetup-join/19%3atidewell. OK?

      G.
    `,
    { client: 'apple' },
  )
  s.sentRe('2026-06-09T14:00+01:00', hi, 'Hi Gethin, 9am sharp it is.\n\nRowan')
  const no = s.got(
    'rejection',
    '2026-06-24T22:08+01:00',
    gethin,
    'where we got to',
    letter`
      Rowan,

      I've been putting this off. You're a very good senior and this job needs somebody who has already been staff somewhere and has the scars. I would be
      setting you up to drown. Get a year of leading under your belt and come and knock again in summer 2027. I mean that.

      Sorry it's so late at night.
      G.
    `,
    { client: 'apple' },
  )
  s.sentRe('2026-06-25T07:45+01:00', no, 'Gethin, fair, and kindly put. Summer 2027 is in the calendar.\n\nRowan')
  return s.told({
    company: 'Tidewell',
    role: 'Staff SRE',
    stage: 'closed',
    outcome: 'rejected',
    appliedOn: '2026-06-02',
    closedOn: '2026-06-24',
    no: personalNo(no.name, 'level', { reapplyHint: 'in summer 2027' }),
    interviews: [interview('2026-06-17T09:00+01:00', null, 'video', 'done', ['Gethin Probert'], [hi.name])],
    people: [personOr(['interviewer'], 'Gethin Probert', 'hiring-manager', 'gethin@tidewell.example')],
  })
}

/** Not one word of the usual ones. */
export function lifeboat(): Story {
  const s = storyOf(box, 'lifeboat', 'en')
  const muriel = 'Muriel Askew <muriel.askew@severnlifeboats.example>'
  const letterOfMine = s.sent(
    '2026-05-17T16:30+01:00',
    'Severn Lifeboats Trust <office@severnlifeboats.example>',
    'IT Systems Lead (0.8 FTE)',
    letter`
      Dear Sir or Madam,

      I am writing to apply for the post of IT Systems Lead advertised in the Clevedon Mercury. I keep large systems awake for a living and I can tie a
      bowline. My CV is attached.

      Yours faithfully,
      Rowan Adler
    `,
  )
  const visit = s.gotRe(
    'interview',
    '2026-05-27T11:15+01:00',
    muriel,
    letterOfMine,
    letter`
      Dear Mr Adler,

      Thank you for your letter. The trustees would be glad to see you at the boathouse on Monday 8th June at a quarter to eleven. You will meet
      Commander Hugh Pym, our chairman, and myself. There will be tea.

      Yours sincerely,
      Muriel Askew (Mrs)
      Hon. Secretary
    `,
    { client: 'outlook' },
  )
  s.sentRe('2026-05-27T17:20+01:00', visit, 'Dear Mrs Askew,\n\nThank you, I shall be there.\n\nRowan Adler')
  const no = s.got(
    'rejection',
    '2026-06-12T10:40+01:00',
    muriel,
    'IT Systems Lead',
    letter`
      Dear Mr Adler,

      The trustees met last evening. Miss Danvers, who has looked after our radios since 2019, takes up the post on the first of July. The Commander asked me
      to say that your account of the night shift was the best thing he has heard since he left the service.

      The open day is on the 18th of July, and we would be so pleased to see you there.

      Yours sincerely,
      Muriel Askew
    `,
    { client: 'outlook' },
  )
  return s.told({
    company: 'Severn Lifeboats Trust',
    companyAliases: ['Severn Lifeboats'],
    role: 'IT Systems Lead',
    stage: 'closed',
    outcome: 'rejected',
    appliedOn: '2026-05-17',
    closedOn: '2026-06-12',
    no: personalNo(no.name, 'internal'),
    interviews: [
      interview('2026-06-08T10:45+01:00', null, 'onsite', 'done', ['Hugh Pym', 'Muriel Askew'], [visit.name]),
    ],
    people: [
      personOr(
        ['hr', 'recruiter', 'coordinator'],
        'Muriel Askew',
        'interviewer',
        'muriel.askew@severnlifeboats.example',
      ),
      personOr(['hiring-manager'], 'Hugh Pym', 'interviewer'),
    ],
  })
}
