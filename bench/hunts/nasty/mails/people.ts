/** Noes by telephone, forwarded, from shared addresses; people with two addresses and names turned round. */
import { letter } from '../../../../demo/source/mail.ts'
import { tinyPdf } from '../../../../demo/source/pdf.ts'
import { acceptance, exchangeUid, outlook } from '../../source/calendar.ts'
import type { HuntMail } from '../../source/correspondence.ts'
import { successFactors, workable, workableRelay } from '../../source/systems.ts'
import { box, got, gotRe, joan, sent, sentRe } from '../cast.ts'

const meredith = 'Meredith Kwan <meredith@ludlowsearch.example>'

const approach = got(
  'penumbra-1-approach',
  '2026-07-07T10:00-04:00',
  meredith,
  'A foundation in need of a head of people',
  letter`
  Dear Joan,

  I run searches for nonprofits. A foundation in the Hudson Valley asked me to find its first Head of People, and I would enjoy telling you about it. Would that be of interest?

  Meredith Kwan
  Ludlow Search
`,
  { client: 'gmail' },
)
const ofInterest = sentRe(
  'penumbra-2-yes',
  '2026-07-07T21:12-04:00',
  approach,
  letter`
  Dear Meredith,

  It would. I'd like to know more.

  Joan
`,
)
const named = gotRe(
  'penumbra-3-named',
  '2026-07-09T09:30-04:00',
  meredith,
  ofInterest,
  letter`
  Dear Joan,

  It is the Penumbra Arts Foundation. The brief is attached. May I have your CV by Monday?

  Meredith
`,
  { client: 'gmail', quoting: true },
)
const clientsWords = got(
  'penumbra-clients-words',
  '2026-07-30T15:40-04:00',
  'Ruthanne Bell <ruthanne@penumbraarts.example>',
  'Head of People',
  letter`
  Meredith,

  We talked it over as a board last night. Joan was terrific company and asked the best question of the day. We are going with Alec, who has built a people function from nothing before,
  which is what this is.

  Would you let her know, and thank her for the drive?

  Ruthanne
`,
  { to: meredith },
)
const forwarded = got(
  'penumbra-6-forwarded',
  '2026-07-30T17:02-04:00',
  meredith,
  'Fwd: Head of People',
  letter`
  Sorry, Joan. See below, it says it better than I would. Onwards!

  M.
`,
  { client: 'gmail', forwards: clientsWords },
)

export const penumbra: readonly HuntMail[] = [
  approach,
  ofInterest,
  named,
  sentRe(
    'penumbra-4-cv',
    '2026-07-10T07:55-04:00',
    named,
    'Here you are, Meredith. The dates in Utica are right, strange as they look.\n\nJoan',
    {
      attachments: [{ name: 'Pryce.pdf', type: 'application/pdf', bytes: tinyPdf(['Joan Pryce', 'Human resources']) }],
    },
  ),
  got(
    'penumbra-5-meeting',
    '2026-07-17T12:00-04:00',
    meredith,
    'Penumbra would like to meet you',
    letter`
    Dear Joan,

    Penumbra's Executive Director, Ruthanne Bell, would like to meet you at the foundation in Rhinebeck on Thursday, July 23, at 10:30 AM. You'd report to her. Wear shoes for gravel.

    Meredith
  `,
    { client: 'gmail' },
  ),
  forwarded,
  sentRe(
    'penumbra-7-onwards',
    '2026-07-31T08:20-04:00',
    forwarded,
    'Please thank Ruthanne, it was a lovely drive. Alec is lucky. Onwards indeed.\n\nJoan',
  ),
]

const lou = 'Lou Castellan <lou@birchbarkcanoes.example>'
const byMail = sent(
  'birchbark-1-application',
  '2026-07-02T12:10-04:00',
  'Birchbark Canoes <jobs@birchbarkcanoes.example>',
  'Office & People Manager',
  letter`
  Hello,

  I saw the card in the co-op and am applying for the position of Office & People Manager. I have run HR for a haulier with 300 drivers for nine years; forty canoe builders sound like a rest and a
  promotion at once. Résumé attached.

  Joan Pryce
`,
  {
    attachments: [
      { name: 'Resume Joan Pryce.pdf', type: 'application/pdf', bytes: tinyPdf(['Joan Pryce', 'Albany, NY']) },
    ],
  },
)
const comeBy = gotRe(
  'birchbark-2-come-by',
  '2026-07-08T19:30-04:00',
  lou,
  byMail,
  letter`
  Hi Joan, Lou here, I own the place. Stop by Wednesday, July 15 at 9:30 in the morning and I'll show you around the shop. My wife Fern Castellan does payroll, you'd be taking that off her hands,
  so she wants a look at you too.
`,
  { client: 'apple' },
)

/** Told no on the telephone; only her own mail shows it. */
export const birchbark: readonly HuntMail[] = [
  byMail,
  comeBy,
  sentRe('birchbark-3-gladly', '2026-07-08T21:00-04:00', comeBy, 'Gladly, Lou. Wednesday the 15th, 9:30.\n\nJoan'),
  sent(
    'birchbark-4-thanks',
    '2026-07-16T07:30-04:00',
    lou,
    'The shop',
    'Lou, thank you and Fern for the tour. My sleeves still smell of cedar.\n\nJoan',
  ),
  sent(
    'birchbark-5-after-your-call',
    '2026-07-24T16:25-04:00',
    lou,
    'Your call this morning',
    letter`
    Dear Lou,

    Thank you for calling instead of writing. I am sorry it's not going to be me, but I can't argue with a nephew who already knows where the glue is kept... no, you said he'd applied like everybody else and
    simply did better with Fern's numbers. Fair enough! I'm glad you found the right one.

    If you ever grow to eighty builders, you know where I am.

    Warmly,
    Joan
  `,
  ),
  got(
    'birchbark-6-lou',
    '2026-07-25T08:00-04:00',
    lou,
    'Re: Your call this morning',
    'That was a hard call to make and you made it easy. Come paddle any Sunday.\n\nLou',
    { client: 'apple' },
  ),
]

const token = 'wrenfield-joan-p-81cc'
const danaRelay = workableRelay('Dana Cho', token)
const eliRelay = workableRelay('Eli Marsh', token)
const dana = 'Cho, Dana <dana.cho@wrenfield.example>'

const danaAsks = got(
  'wrenfield-2-times',
  '2026-07-14T09:20-04:00',
  danaRelay,
  'HRIS Analyst - Wrenfield Medical',
  letter`
  Hi Joan,

  Dana from Talent at Wrenfield. We liked your application for HRIS Analyst. What do the mornings of July 27 to 29 look like for you?

  Dana Cho
  Talent Acquisition
`,
)
const mornings = sentRe(
  'wrenfield-3-mornings',
  '2026-07-14T12:12-04:00',
  danaAsks,
  'Hi Dana,\n\nTuesday the 28th is free until noon.\n\nJoan',
)
const eliWonders = got(
  'wrenfield-5-eli',
  '2026-07-30T13:33-04:00',
  eliRelay,
  'HRIS Analyst - Wrenfield Medical',
  letter`
  Hi Joan, Eli here from Tuesday. You mentioned a script that finds duplicate employees. Would you mind sharing how it decides? Curious, not a test!

  Eli Marsh
  HRIS Manager
`,
)

/** Two people behind one relay address; both also have one of their own. */
export const wrenfield: readonly HuntMail[] = [
  got(
    'wrenfield-1-received',
    '2026-07-09T22:10-04:00',
    workable('Wrenfield Medical'),
    'Thanks for applying to Wrenfield Medical',
    'Joan,\n\nYour application for the HRIS Analyst job was submitted successfully. Hold tight!',
  ),
  danaAsks,
  mornings,
  outlook(
    box,
    'wrenfield-4-invite',
    '2026-07-15T10:00-04:00',
    {
      uid: exchangeUid('wrenfield'),
      title: 'HRIS Analyst interview: Pryce, Joan',
      start: '2026-07-28T10:00',
      end: '2026-07-28T11:15',
      zone: 'America/New_York',
      organizer: dana,
      me: joan,
      guests: ['Marsh, Eli <eli.marsh@wrenfield.example>', 'Okafor, Chidi <chidi.okafor@wrenfield.example>'],
      place: 'Microsoft Teams Meeting',
    },
    letter`
    Hi Joan,

    You'll talk to Eli Marsh, HRIS Manager, who leads the team you'd join, and Chidi Okafor, Payroll. I'll stay out of the room.

    Dana
  `,
  ),
  eliWonders,
  sentRe(
    'wrenfield-6-script',
    '2026-07-30T20:02-04:00',
    eliWonders,
    'Hi Eli,\n\nHappily: same birthday, same bank account, names within two letters. Then a human looks.\n\nJoan',
  ),
  got(
    'wrenfield-7-no',
    '2026-08-11T11:11-04:00',
    dana,
    'HRIS Analyst',
    letter`
    Dear Joan,

    Thank you for meeting with Eli and Chidi. The committee scored all finalists against the posted criteria and the position goes to the finalist with the top score.

    Scores are confidential and no feedback can be given on them. We also ask that you not contact committee members about the selection.

    Dana Cho
    Talent Acquisition, Wrenfield Medical
  `,
    { client: 'outlook', body: 'html' },
  ),
]

const jane = 'Doe, Jane <jane.doe@dunmore.example>'
const dunmorePanel = {
  uid: exchangeUid('dunmore panel'),
  title: 'Dunmore College: Assistant Director of HR, Joan Pryce',
  start: '2026-09-17T09:00',
  end: '2026-09-17T10:30',
  zone: 'America/New_York',
  organizer: jane,
  me: joan,
  guests: ['Lindgren, Karl <karl.lindgren@dunmore.example>', 'Abbas, Samira <samira.abbas@dunmore.example>'],
  room: 'Old Main 210 <oldmain210@dunmore.example>',
  place: 'Old Main 210',
}
const dunmoreInvite = outlook(
  box,
  'dunmore-2-invite',
  '2026-09-10T13:30-04:00',
  dunmorePanel,
  letter`
  Dear Ms. Pryce,

  On behalf of the search committee I invite you to campus. You will meet Dr. Karl Lindgren, Director of HR, to whom this position reports, and Samira Abbas, Faculty Affairs.

  Jane Doe
  Search Coordinator
`,
)
const theCall = got(
  'dunmore-6-call',
  '2026-09-25T10:10-04:00',
  jane,
  'One more conversation',
  letter`
  Dear Ms. Pryce,

  Provost Wei Chen would like fifteen minutes with each finalist by phone. Would Thursday, October 1 at 4:30 PM be convenient? She will call you.

  Jane Doe
`,
  { client: 'outlook', body: 'html' },
)
const dunmoreNo = got(
  'dunmore-8-no',
  '2026-10-13T16:40-04:00',
  'Lindgren, Karl <karl.lindgren@dunmore.example>',
  'Assistant Director of HR',
  letter`
  Dear Joan,

  I have sat in front of this screen for a while. You gave the finest interview I have been part of in years; the committee said so in writing. At the same time it named someone else, whose doctorate in higher
  education tipped a scale that was otherwise dead even, and the Provost has followed it.

  Please try us again next fall, when the associate's post is due. I mean it.

  Karl Lindgren
`,
  { client: 'outlook', body: 'html' },
)

export const dunmore: readonly HuntMail[] = [
  got(
    'dunmore-1-received',
    '2026-09-03T19:00-04:00',
    successFactors('Dunmore College', 'com'),
    'Your application: Assistant Director of HR',
    letter`
    Dear Joan Pryce,

    Dunmore College acknowledges your application for Assistant Director of HR. The search committee convenes next week. If you are not selected for an interview, you will be notified at the close of the search.
  `,
  ),
  dunmoreInvite,
  acceptance(box, 'dunmore-3-accepted', '2026-09-10T18:00-04:00', dunmorePanel, dunmoreInvite),
  got(
    'dunmore-4-room',
    '2026-09-16T15:00-04:00',
    jane,
    'Tomorrow: parking and door',
    letter`
    Dear Ms. Pryce,

    For tomorrow at 9:00 please use the north lot. Old Main's front door is stuck; come in by the library. Dr. Lindgren and Ms. Abbas will be waiting in 210.

    Jane Doe
  `,
    { client: 'outlook', body: 'html' },
  ),
  sent(
    'dunmore-5-thanks',
    '2026-09-18T09:00-04:00',
    'Karl Lindgren <karl.lindgren@dunmore.example>',
    'Thank you',
    'Dear Dr. Lindgren,\n\nThank you, and please thank Ms. Abbas, for a morning I would gladly repeat.\n\nJoan Pryce',
  ),
  theCall,
  sentRe(
    'dunmore-7-convenient',
    '2026-09-25T12:30-04:00',
    theCall,
    'Dear Ms. Doe,\n\nThursday at 4:30 is convenient.\n\nJoan Pryce',
  ),
  dunmoreNo,
  sentRe(
    'dunmore-9-moved',
    '2026-10-14T08:30-04:00',
    dunmoreNo,
    'Dear Dr. Lindgren,\n\nThis is the nicest no anybody ever sat in front of a screen for. Next fall, then.\n\nJoan',
  ),
]
