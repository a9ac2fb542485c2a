/** Mails whose envelope is broken: no Message-ID, impossible dates, HTML only, times in no zone or an unknown one. */
import { letter } from '../../../../demo/source/mail.ts'
import { calendarOf, exchangeUid, outlook } from '../../source/calendar.ts'
import type { HuntMail } from '../../source/correspondence.ts'
import { bambooHr, jazz, robot, workable } from '../../source/systems.ts'
import { box, got, joan, sent, sentRe } from '../cast.ts'

const nadia = 'Nadia Brandt <nadia@quillfeather.example>'

const nadiaAsks = got(
  'quillfeather-3-availability',
  '2026-08-26T10:40-04:00',
  nadia,
  'HR Generalist',
  letter`
  Hello Joan,

  We're putting together phone interviews for HR Generalist. When could you talk next week? Afternoons are best for us.

  Nadia Brandt
  Office & People, Quillfeather Paper
`,
  { rawHeaders: { Date: null } },
)
const afternoons = sentRe(
  'quillfeather-4-afternoons',
  '2026-08-26T18:00-04:00',
  nadiaAsks,
  'Hello Nadia,\n\nWednesday or Thursday, any time after two.\n\nJoan',
)

export const quillfeather: readonly HuntMail[] = [
  got(
    'quillfeather-1-received',
    '2026-08-05T17:55-04:00',
    bambooHr('Quillfeather Paper'),
    'Quillfeather Paper: application received',
    letter`
    Hi Joan,

    We have received your application for HR Generalist at Quillfeather Paper. Give us about three weeks.
  `,
    { rawHeaders: { 'Message-ID': null } },
  ),
  // A server with a dead battery: its clock starts anew.
  got(
    'quillfeather-2-slow',
    '2026-08-19T12:00-04:00',
    bambooHr('Quillfeather Paper'),
    'Quillfeather Paper: still reading',
    letter`
    Hi Joan,

    We're still reading applications for HR Generalist and haven't forgotten you.
  `,
    { rawHeaders: { Date: 'Thu, 01 Jan 1970 00:00:00 +0000' } },
  ),
  nadiaAsks,
  afternoons,
  got(
    'quillfeather-5-thursday',
    '2026-08-27T09:15-04:00',
    nadia,
    'Re: HR Generalist',
    letter`
    Let's do Thursday, September 3, at 3:00 PM Eastern. I'll phone you, and Gus Brandt (owner, no, yes, my father) will listen in.

    Nadia
  `,
    { answers: afternoons, rawHeaders: { 'Message-ID': null } },
  ),
  got(
    'quillfeather-6-no',
    '2026-09-14T10:20-04:00',
    nadia,
    'HR Generalist at Quillfeather',
    letter`
    Hello Joan,

    Gus and I would have enjoyed working with you. Half of our night shift speaks Spanish and little else, though, and after our talk it was plain to us that this person
    has to speak it from the first day on. You said yourself that you don't yet.

    We wish it were otherwise.

    Nadia
  `,
    { body: 'html', client: 'outlook', rawHeaders: { Date: 'Mon, 14 Sep 2026 25:71:00 -0400' } },
  ),
]

const tess = 'Tess Rowan <tess.rowan@saltboxhomes.example>'

/** A calendar of her own making: no zone at all, then a zone that nobody defines. */
export const saltbox: readonly HuntMail[] = [
  got(
    'saltbox-1-received',
    '2026-07-27T20:20-04:00',
    workable('Saltbox Homes'),
    'Thanks for applying to Saltbox Homes',
    letter`
    Joan,

    Your application for the Director of People Operations job was submitted successfully.
  `,
  ),
  got(
    'saltbox-2-floating',
    '2026-08-06T14:00-04:00',
    tess,
    'Interview: Director of People Operations',
    letter`
    Hi Joan,

    I'd love to talk. Thursday, August 13, 2:00 PM our time (Eastern), by video: https://zoom.us/j/5550199811

    Tess Rowan
    Recruiting, Saltbox Homes
  `,
    {
      body: 'both',
      ...calendarOf('REQUEST', [
        'BEGIN:VCALENDAR',
        'PRODID:-//Homegrown//Planner 1.0//EN',
        'VERSION:2.0',
        'METHOD:REQUEST',
        'BEGIN:VEVENT',
        'UID:saltbox-0001@planner.saltboxhomes.example',
        'SEQUENCE:0',
        'DTSTAMP:20260806T180000Z',
        'DTSTART:20260813T140000',
        'DURATION:PT45M',
        'SUMMARY:Interview Joan Pryce',
        'ORGANIZER;CN=Tess Rowan:mailto:tess.rowan@saltboxhomes.example',
        'ATTENDEE;CN=Joan Pryce;RSVP=TRUE:mailto:joan.pryce@homepost.example',
        'LOCATION:https://zoom.us/j/5550199811',
        'STATUS:CONFIRMED',
        'END:VEVENT',
        'END:VCALENDAR',
      ]),
    },
  ),
  outlook(
    box,
    'saltbox-3-unknown-zone',
    '2026-08-21T11:30-04:00',
    {
      uid: exchangeUid('saltbox second'),
      title: 'Second interview: Joan Pryce, Director of People Operations',
      start: '2026-08-27T11:00',
      end: '2026-08-27T12:00',
      zone: 'America/New_York',
      times: { tzid: 'Customized Time Zone 1' },
      organizer: tess,
      me: joan,
      guests: ['Paul Idle <paul.idle@saltboxhomes.example>', 'Cora Finch <cora.finch@saltboxhomes.example>'],
      place: 'Microsoft Teams Meeting',
    },
    letter`
    Hi Joan,

    Round two: Thursday, August 27, 11:00 AM Eastern, with Paul Idle, our VP of People, who you'd report to, and Cora Finch from Finance. I'm only setting this up.

    Tess
  `,
  ),
  sent(
    'saltbox-4-thanks',
    '2026-08-28T08:40-04:00',
    'Paul Idle <paul.idle@saltboxhomes.example>',
    'Thank you, Paul',
    letter`
    Paul,

    Thank you for a lively hour yesterday. I have been chewing on your question about exit interviews ever since.

    Joan Pryce
  `,
  ),
  got(
    'saltbox-5-no',
    '2026-09-08T17:45-04:00',
    tess,
    'Director of People Operations',
    letter`
    Hi Joan,

    I fought for the band and lost. The most we can pay for this director is twenty-two thousand short of the number you gave Paul, and he would rather stop now than make an
    offer that insults you.

    If the number ever moves, on either side, you have my cell.

    Tess
  `,
    { client: 'gmail' },
  ),
]

const sol = 'Sol Abrams <sol.abrams@ironweed.example>'
const lab = {
  uid: exchangeUid('ironweed first'),
  title: 'Interview - Joan Pryce - Workforce Planning Manager',
  start: '2026-08-25T10:00',
  end: '2026-08-25T11:00',
  zone: 'America/New_York',
  organizer: sol,
  me: joan,
  guests: ['Bettina Kraus <bettina.kraus@ironweed.example>'],
  place: 'Microsoft Teams Meeting',
}
const finals = {
  ...lab,
  uid: exchangeUid('ironweed finals'),
  title: 'Final interview - Joan Pryce',
  start: '2026-09-15T13:00',
  end: '2026-09-15T15:00',
  guests: ['Bettina Kraus <bettina.kraus@ironweed.example>', 'Delroy James <delroy.james@ironweed.example>'],
}

/** Moved twice, the first move arriving last; then cancelled and booked anew. */
export const ironweed: readonly HuntMail[] = [
  got(
    'ironweed-1-received',
    '2026-08-10T21:30-04:00',
    jazz('Ironweed Controls'),
    'Your application to Ironweed Controls',
    letter`
    Dear Joan Pryce,

    This email confirms that your resume for Workforce Planning Manager has been received. Ironweed Controls of Pittsburgh thanks you.
  `,
  ),
  outlook(
    box,
    'ironweed-2-invite',
    '2026-08-17T14:00-04:00',
    lab,
    letter`
    Joan,

    Pleased to meet you on paper. I manage workforce planning here and this position is on my team. Bettina Kraus from IT will sit in.

    Sol Abrams
  `,
  ),
  outlook(
    box,
    'ironweed-3-friday',
    '2026-08-20T10:00-04:00',
    { ...lab, seq: 2, start: '2026-08-28T09:00', end: '2026-08-28T10:00' },
    letter`
    Sorry, one more time: Thursday doesn't work for Bettina after all. Friday the 28th, 9 AM. Final, I swear.

    Sol
  `,
  ),
  // Written before the one above, and stuck in an outbox for an hour.
  outlook(
    box,
    'ironweed-4-thursday',
    '2026-08-20T11:05-04:00',
    { ...lab, seq: 1, start: '2026-08-27T15:00', end: '2026-08-27T16:00' },
    letter`
    Joan, can we make it Thursday the 27th at 3 instead?

    Sol
    Sent from my phone
  `,
  ),
  outlook(
    box,
    'ironweed-5-finals',
    '2026-09-09T16:20-04:00',
    finals,
    letter`
    Joan,

    Now the long one: two hours with Bettina, me, and Delroy James, who runs the plant.

    Sol
  `,
  ),
  outlook(
    box,
    'ironweed-6-called-off',
    '2026-09-14T18:10-04:00',
    { ...finals, seq: 1, cancelled: true },
    letter`
    A line is down at the plant and Delroy can't leave it. I'll send something new once it's running.

    Sol
  `,
  ),
  outlook(
    box,
    'ironweed-7-again',
    '2026-09-16T09:00-04:00',
    {
      ...finals,
      uid: exchangeUid('ironweed finals again'),
      start: '2026-09-22T13:00',
      end: '2026-09-22T15:00',
    },
    letter`
    It runs. Same people, Tuesday the 22nd at 1.

    Sol
  `,
  ),
  sent(
    'ironweed-8-thanks',
    '2026-09-23T08:05-04:00',
    sol,
    'Yesterday',
    letter`
    Sol,

    Thank you, and Bettina and Delroy too. Two hours went by as if the line had never been down.

    Joan
  `,
  ),
  got(
    'ironweed-9-no',
    '2026-10-01T17:30-04:00',
    sol,
    'RE: Yesterday',
    letter`
    Joan,

    You'd be the person, if you lived here. Delroy wants the planner on the floor four mornings a week, and Albany is eight hours away. You told me at the start that moving isn't
    possible until your son is through school, so I won't ask you to.

    It stings on this end too.

    Sol
  `,
    { client: 'outlook', body: 'html' },
  ),
]

/** Begun, never sent: there is only the reminder. */
export const alderCreek: readonly HuntMail[] = [
  got(
    'alder-1-unfinished',
    '2026-10-11T09:00-04:00',
    robot('Alder Creek Schools <aldercreek@myworkday.com>', 'Alder Creek Schools', []),
    'You started an application with Alder Creek Schools',
    letter`
    Hello Joan,

    You started an application for Director of Human Resources at Alder Creek Schools but haven't submitted it yet. Your draft is saved until November 1. Pick up where you left off
    to be considered.
  `,
  ),
]
