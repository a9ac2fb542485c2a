/** An agency that will not say who, a role that sleeps and wakes, New York at breakfast, and a shop on Indeed. */
import { letter } from '../../../../demo/source/mail.ts'
import { exchangeUid } from '../../source/calendar.ts'
import { passing, type Story, storyOf } from '../../source/story.ts'
import { icims, indeed, linkedIn, teamtailor, workable } from '../../source/systems.ts'
import { automaticNo, interview, person, personalNo } from '../../truth-types.ts'
import { box, london, newYork, rowan, rowanDaheim } from '../cast.ts'

export function mintpress(): Story {
  const s = storyOf(box, 'mintpress', 'en')
  const craig = 'Craig Lomax <craig@lomaxreeve.example>'
  const pitch = s.got(
    'outreach',
    '2026-06-15T09:31+01:00',
    craig,
    'SRE - Bath - £85k - interested??',
    letter`
      Hi Rowan, hope your well!

      Got a cracking client (fintech, Bath, hybrid 2 days) who need a Senior SRE asap. Cant say the name yet but you WILL know them. Up for a chat?

      Craig Lomax
      Principal Consultant | Lomax Reeve Recruitment
      m: 07700 900418
    `,
    { client: 'outlook' },
  )
  const yes = s.sentRe(
    '2026-06-15T12:50+01:00',
    pitch,
    'Hi Craig,\n\nInterested, yes, depending on who it is. Free after 5 most days.\n\nRowan',
  )
  s.gotRe(
    'reply-by-person',
    '2026-06-16T17:41+01:00',
    craig,
    yes,
    'Good speaking mate. So as I said its Mintpress Payments, just off Queen Square. CV has gone over to Steph Okoro who heads up infra, watch this space.\n\nCraig',
    { client: 'outlook', quoting: true },
  )
  const slot = s.got(
    'interview',
    '2026-06-19T10:02+01:00',
    craig,
    'MINTPRESS - INTERVIEW',
    'Rowan!!\n\nShe wants to meet you. Thursday 25th June, 4.15pm, at their offices (2 Queen Square, Bath). Ask for Steph Okoro at reception. Confirm by return pls.\n\nCraig',
    { client: 'outlook' },
  )
  s.sentRe('2026-06-19T10:20+01:00', slot, 'Confirmed, Thursday 25th at 4.15 with Steph.\n\nRowan')
  const told = s.sent(
    '2026-07-02T18:33+01:00',
    craig,
    'Mintpress',
    letter`
      Hi Craig,

      Thanks for ringing rather than texting. A shame Steph has gone with the other chap, but Kubernetes at his scale I can't argue with. If she is willing
      to say one thing I could have done better on the day, I'd be glad of it.

      Cheers,
      Rowan
    `,
  )
  s.gotRe(
    'reply-by-person',
    '2026-07-03T09:12+01:00',
    craig,
    told,
    'Will ask mate but she doesnt normally do feedback. Onwards n upwards, got another one in Cardiff.\n\nC',
    { client: 'outlook' },
  )
  return s.told({
    company: 'Mintpress Payments',
    companyAliases: ['Mintpress'],
    role: 'Senior SRE',
    roleAliases: ['SRE'],
    agency: 'Lomax Reeve',
    stage: 'closed',
    outcome: 'rejected',
    appliedOn: null,
    closedOn: '2026-07-02',
    no: personalNo(told.name, 'other-candidate'),
    interviews: [interview('2026-06-25T16:15+01:00', null, 'onsite', 'done', ['Steph Okoro'], [slot.name])],
    people: [person('Craig Lomax', 'agency', 'craig@lomaxreeve.example'), person('Steph Okoro', 'hiring-manager')],
  })
}

/** On hold in June, awake again in September. */
export function northgate(): Story {
  const s = storyOf(box, 'northgate', 'en')
  const noreen = 'Noreen Fahy <noreen.fahy@northgateferries.example>'
  s.got(
    'confirmation',
    '2026-05-24T22:19+01:00',
    icims('northgateferries', 'Northgate Ferries'),
    'Thank you for your interest in Northgate Ferries',
    'Dear Rowan,\n\nThis is to confirm that your application for Reliability Engineer - Booking Systems (2026-1184) has been received. Should your experience be a match, a recruiter will reach out.\n\nThank you,\nNorthgate Ferries Talent Acquisition',
  )
  const hold = s.got(
    'position-closed',
    '2026-06-18T14:45+01:00',
    noreen,
    'Reliability Engineer',
    "Hi Rowan,\n\nI'd been about to ring you when the news came down: all shore-side hiring is paused while the new owners look at the numbers. Your application sits with me, not in a bin.\n\nNoreen Fahy\nTalent Partner, Northgate Ferries",
    { client: 'outlook' },
  )
  s.sentRe(
    '2026-06-18T19:09+01:00',
    hold,
    'Thanks Noreen, appreciated. I hope you are safe from the numbers yourself.\n\nRowan',
  )
  const again = s.got(
    'interview',
    '2026-09-14T09:50+01:00',
    noreen,
    'remember me?',
    letter`
      Hi Rowan,

      The freeze has thawed! The booking systems role is back and yours was the first name I pulled out. If you are still on the market, could I get you in
      front of Declan Moy, who runs reliability? Let me know some times.

      Noreen
    `,
    { client: 'outlook' },
  )
  s.sentRe(
    '2026-09-14T12:31+01:00',
    again,
    'Hi Noreen,\n\nStill here, still keen. Any afternoon from the 28th.\n\nRowan',
  )
  const meeting = {
    uid: exchangeUid('northgate declan'),
    title: 'Interview: Rowan Adler / Reliability Engineer',
    start: '2026-10-01T14:00',
    end: '2026-10-01T15:00',
    zone: london,
    organizer: noreen,
    me: rowan,
    guests: ['Declan Moy <declan.moy@northgateferries.example>'],
    room: 'Room Skomer <room.skomer@northgateferries.example>',
    place: 'Northgate House, Avonmouth',
  }
  const set = s.outlook(
    'interview',
    '2026-09-18T16:05+01:00',
    meeting,
    "Hi Rowan,\n\nDeclan it is. I'll walk you up from reception but won't sit in. Bring a hard copy of nothing.\n\nNoreen",
  )
  s.accept('2026-09-18T16:44+01:00', meeting, set)
  return s.told({
    company: 'Northgate Ferries',
    role: 'Reliability Engineer - Booking Systems',
    roleAliases: ['Reliability Engineer'],
    requisitionId: '2026-1184',
    stage: 'interviewing',
    appliedOn: '2026-05-24',
    takenBack: [personalNo(hold.name, 'closed', { outcome: 'position-closed' })],
    interviews: [
      interview(
        '2026-10-01T14:00+01:00',
        '2026-10-01T15:00+01:00',
        'onsite',
        'scheduled',
        ['Declan Moy'],
        [set.name],
        london,
      ),
    ],
    people: [
      person('Noreen Fahy', 'recruiter', 'noreen.fahy@northgateferries.example'),
      person('Declan Moy', 'hiring-manager', 'declan.moy@northgateferries.example'),
    ],
  })
}

export function kestrel(): Story {
  const s = storyOf(box, 'kestrel', 'en')
  const dana = 'Dana Whitlock <dwhitlock@kestrelobservability.example>'
  s.got(
    'confirmation',
    '2026-07-05T23:11+01:00',
    workable('Kestrel Observability'),
    'Thanks for applying to Kestrel Observability',
    'Hi Rowan,\n\nYour application for the Senior Site Reliability Engineer (Remote, EMEA) job was submitted successfully. Here is a copy of your application data for safekeeping.',
  )
  const talk = {
    uid: exchangeUid('kestrel intro'),
    title: 'Intro: Rowan Adler x Kestrel',
    start: '2026-07-16T09:30',
    end: '2026-07-16T10:00',
    zone: newYork,
    organizer: dana,
    me: rowan,
    place: 'Microsoft Teams Meeting',
  }
  const invite = s.outlook(
    'interview',
    '2026-07-13T15:20-04:00',
    talk,
    'Hi Rowan,\n\nGreat to connect! Grabbing 30 minutes Thursday morning (my time) to tell you about Kestrel and hear your story.\n\nDana Whitlock\nSenior Recruiter, EMEA',
  )
  const next = s.got(
    'interview',
    '2026-07-17T12:48-04:00',
    dana,
    'Next steps with Kestrel',
    'Hi Rowan,\n\nSo energizing to meet you! The team would love to move you to the loop: five sessions over two days. What does your availability look like the week of the 27th?\n\nBest,\nDana',
    { client: 'outlook' },
  )
  const out = s.withdrawRe(
    '2026-07-20T08:57+01:00',
    next,
    letter`
    Hi Dana,

    I enjoyed Thursday. Having slept on it I'm going to take myself out of the running: the on-call rota follows US hours for the first year and I have
    small children and a smaller flat. Thanks for being so straight about it.

    All the best,
    Rowan
  `,
  )
  s.gotRe(
    'reply-by-person',
    '2026-07-20T09:15-04:00',
    dana,
    out,
    'Totally understand, Rowan, thanks for letting me know! We hope to cross paths again.\n\nDana',
    { client: 'outlook', quoting: true },
  )
  return s.told({
    company: 'Kestrel Observability',
    companyAliases: ['Kestrel'],
    role: 'Senior Site Reliability Engineer',
    roleAliases: ['Senior Site Reliability Engineer (Remote, EMEA)'],
    stage: 'closed',
    outcome: 'withdrawn',
    appliedOn: '2026-07-05',
    closedOn: '2026-07-20',
    interviews: [
      interview(
        '2026-07-16T09:30-04:00',
        '2026-07-16T10:00-04:00',
        'video',
        'done',
        ['Dana Whitlock'],
        [invite.name],
        newYork,
      ),
    ],
    people: [person('Dana Whitlock', 'recruiter', 'dwhitlock@kestrelobservability.example')],
  })
}

export function copperKettle(): Story {
  const s = storyOf(box, 'copper', 'en')
  s.got(
    'confirmation',
    '2026-08-02T14:00+01:00',
    indeed('indeedapply@indeed.com'),
    'Indeed Application: IT Support and Systems Engineer',
    'Application submitted\n\nIT Support and Systems Engineer\nCopper Kettle Bakeries - Gloucester\n\nThe following items were sent to Copper Kettle Bakeries. Good luck!\n\n• Application\n• Resume',
  )
  s.got(
    'viewed',
    '2026-08-04T10:10+01:00',
    indeed('donotreply@indeed.com'),
    'Copper Kettle Bakeries viewed your application',
    'Your application for IT Support and Systems Engineer at Copper Kettle Bakeries was viewed by the employer.',
  )
  return s.told({
    company: 'Copper Kettle Bakeries',
    role: 'IT Support and Systems Engineer',
    stage: 'applied',
    appliedOn: '2026-08-02',
  })
}

export function fernhill(): Story {
  const s = storyOf(box, 'fernhill', 'en')
  const member = 'Rowan Adler (Site Reliability Engineer)'
  s.got(
    'confirmation',
    '2026-08-23T20:05+01:00',
    linkedIn('jobs_applicant_applied', member),
    'Rowan, your application was sent to Fernhill Diagnostics',
    'Your application was sent to Fernhill Diagnostics\n\nCloud Operations Engineer\nFernhill Diagnostics · Reading (Hybrid)\nApplied on 23 August 2026',
  )
  const no = s.got(
    'rejection',
    '2026-09-07T06:02+01:00',
    linkedIn('email_jobs_application_rejected_01', member),
    'Your update from Fernhill Diagnostics',
    'Your update from Fernhill Diagnostics\n\nThank you for your interest in the Cloud Operations Engineer position at Fernhill Diagnostics in Reading. Unfortunately, we will not be moving forward with your application, but we appreciate your time.\n\nRegards,\nFernhill Diagnostics',
  )
  return s.told({
    company: 'Fernhill Diagnostics',
    role: 'Cloud Operations Engineer',
    stage: 'closed',
    outcome: 'rejected',
    appliedOn: '2026-08-23',
    closedOn: '2026-09-07',
    no: automaticNo(no.name, 'none'),
  })
}

export const passingMail = passing(box, [
  [
    'outreach',
    '2026-05-12T11:11+01:00',
    'Jez Tandy <jez.tandy@vantagetechpeople.example>',
    'Contract SRE x 3, outside IR35',
    'Hi mate, three outside gigs, Newport, 6 months rolling, £550/day. You or anyone you know? Referral fee paid. Jez',
  ],
  [
    'outreach',
    '2026-07-08T14:20+01:00',
    linkedIn(
      'email_inmail_01',
      'Rowan Adler (Site Reliability Engineer)',
      'Saoirse Lynch via LinkedIn <inmail-hit-reply@linkedin.com>',
    ),
    'Saoirse sent you a message',
    'Hi Rowan, I am building out the platform team at a climate startup in Cork. Would you be open to a conversation?\n\nSaoirse Lynch\nVP Engineering',
  ],
  [
    'talent-pool',
    '2026-08-11T09:00+02:00',
    teamtailor('nordlicht', 'Nordlicht Cloud'),
    'Dürfen wir dich im Blick behalten?',
    'Hallo Rowan,\n\ndein Profil liegt seit einem Jahr in unserem Talentpool. Möchtest du bleiben? Ein Klick genügt, sonst löschen wir deine Daten am 1. September.',
    { to: rowanDaheim, tongue: 'de' },
  ],
  [
    'outreach',
    '2026-09-02T10:32+02:00',
    'Annika Stoll <a.stoll@stollpersonal.example>',
    'Spannende Vakanz in Leipzig',
    'Guten Tag Herr Adler,\n\nfür ein Rechenzentrum in Leipzig suche ich einen Teamleiter Betrieb (m/w/d). Wann darf ich Sie anrufen?\n\nAnnika Stoll\nStoll Personalberatung',
    { to: rowanDaheim, tongue: 'de' },
  ],
])
