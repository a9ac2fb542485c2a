/**
 * Tessera Maps, London: maps for field scientists. A test, one long interview seventeen days ago, and a no from an
 * address that nobody reads. The two interviewers can be thanked from last Friday on.
 */
import { zones } from '../source/ical.ts'
import { exchangeInvite, exchangeUid } from '../source/invite.ts'
import { letter, type Mail, orla } from '../source/mail.ts'
import { greenhouse, hackerRank } from '../source/systems.ts'

const hannah = 'Hannah Whitlock <hannah.whitlock@tesseramaps.example>'
const priya = 'Priya Raman <priya.raman@tesseramaps.example>'
const callum = 'Callum Reid <callum.reid@tesseramaps.example>'

const confirmation = greenhouse('Tessera Maps', {
  id: '<tessera-1-confirmation@eu.greenhouse-mail.io>',
  at: '2026-09-17T21:36+02:00',
  subject: 'Thank you for applying to Tessera Maps',
  text: letter`
    Hi Orla,

    Thank you for your interest in Tessera Maps! We have received your application for the Frontend
    Engineer, Map Rendering role and are delighted that you would consider joining our team.

    Our team will review your application and will be in touch if your qualifications match our needs.
    If you are not selected for this position, keep an eye on our jobs page as we're growing and adding
    openings.

    Best,
    The Tessera Maps Recruiting Team
  `,
})

const test = hackerRank({
  id: '<tessera-2-test@hackerrankforwork.com>',
  at: '2026-09-30T10:00+02:00',
  subject: 'Tessera Maps has invited you to take a test',
  text: letter`
    Hi Orla Keane,

    Tessera Maps has invited you to take the test "Frontend Engineer, Map Rendering - Canvas and
    Accessibility".

    Duration: 75 minutes
    Please complete it within 7 business days.

    Before you start, make sure that you have a quiet place and a stable connection. You may use the
    documentation of your choice.

    Good luck,
    HackerRank on behalf of Tessera Maps
  `,
})

const technical = exchangeInvite(
  {
    uid: exchangeUid('tessera technical'),
    sequence: 0,
    title: 'Tessera Maps - technical interview with Orla Keane',
    start: '2026-10-23T14:00',
    end: '2026-10-23T15:30',
    zone: zones.london,
    organizer: hannah,
    attendees: [priya, callum],
    room: 'LON-4 Mercator (12, VC) <lon4.mercator@tesseramaps.example>',
    location: 'Microsoft Teams Meeting; LON-4 Mercator (12, VC)',
    notes: '',
  },
  {
    id: '<tessera-3-invitation@eurprd05.prod.outlook.com>',
    at: '2026-10-15T13:20+01:00',
    charset: 'windows-1252',
    text: letter`
      Hi Orla,

      Well done on the test – and thank you for the times you gave us over the form. Please find below the
      invitation to your technical interview for Frontend Engineer, Map Rendering, Friday 23 October,
      14:00–15:30 London time.

      You will meet:
      - Priya Raman, Engineering Manager, Rendering
      - Callum Reid, Senior Frontend Engineer

      Callum will go through your test with you; Priya’s half is about how you work with scientists who
      change their minds.

      Kind regards,
      Hannah

      Hannah Whitlock
      Recruiting Coordinator | Tessera Maps

      ________________________________________________________________________________
      Microsoft Teams meeting
      Join: https://teams.microsoft.com/l/meetup-join/19%3ameeting_tessera
      Meeting ID: 312 555 018 77
      Passcode: kQ7vRe
      ________________________________________________________________________________
    `,
  },
)

const thanks: Mail = {
  id: '<tessera-4-thanks@posthorn.example>',
  at: '2026-10-23T18:58+02:00',
  from: orla,
  to: priya,
  subject: 'Thank you for this afternoon',
  client: 'gmail',
  text: letter`
    Dear Priya,

    Thank you for the conversation today, to you and to Callum. I have been thinking about your glaciologist
    who prints every map because her gloves don't work on glass. I'd never considered paper a fallback
    renderer.

    If anything from my side is still open, I'm easy to reach.

    Best wishes,
    Orla
  `,
}

const priyaAnswers: Mail = {
  id: '<tessera-5-priya@eurprd05.prod.outlook.com>',
  at: '2026-10-26T09:14+00:00',
  from: priya,
  subject: 'RE: Thank you for this afternoon',
  client: 'outlook',
  answers: thanks,
  quoting: true,
  text: letter`
    Hi Orla,

    It was good to talk maps with somebody who asks what they're for. I have told the glaciologist she is
    a fallback renderer and she is having it printed on a mug.

    We still have people to see this week, so it will take a few days until Hannah's team gets back to you.

    Priya
  `,
}

const theNo = greenhouse('Tessera Maps', {
  id: '<tessera-6-no@eu.greenhouse-mail.io>',
  at: '2026-10-29T17:30+00:00',
  subject: 'Your application to Tessera Maps',
  text: letter`
    Hi Orla,

    Thank you for taking the time to interview with us for the Frontend Engineer, Map Rendering position.

    Unfortunately, we have decided to move forward with other candidates whose experience more closely
    aligns with our current needs.

    We appreciate your interest in Tessera Maps and wish you success in your job search.

    Regards,
    Tessera Maps Recruiting

    ** Please note: Do not reply to this email. This email is sent from an unattended mailbox. Replies
    will not be read.
  `,
})

export const tesseraMaps: readonly Mail[] = [confirmation, test, technical, thanks, priyaAnswers, theNo]
