/**
 * Oakhaven Health, Rotterdam: a patient portal. An automatic no in September; six weeks later the door opened again.
 * The interview is on Thursday, and was moved by an hour.
 */
import { zones } from '../source/ical.ts'
import { acceptance, exchangeInvite, exchangeUid, type Meeting } from '../source/invite.ts'
import { letter, type Mail, orla } from '../source/mail.ts'
import { linkedIn } from '../source/systems.ts'

const delphine = 'Delphine Marchetti <delphine.marchetti@oakhavenhealth.example>'
const scheduling = 'Jansen, Piet <p.jansen@oakhavenhealth.example>'
const samuel = 'Adeyemi, Samuel <s.adeyemi@oakhavenhealth.example>'
const lotte = 'Brink, Lotte <l.brink@oakhavenhealth.example>'

const sent = linkedIn('email_application_confirmation_with_nba_01', {
  id: '<oakhaven-1-sent@linkedin.com>',
  at: '2026-08-31T21:27+02:00',
  subject: 'Orla, your application was sent to Oakhaven Health',
  text: letter`
    Your application was sent to Oakhaven Health

    Frontend Engineer, Patient Portal
    Oakhaven Health · Rotterdam (Remote)
    Applied on 31 August 2026

    Now, take these next steps for more success
    - See similar jobs
    - Keep your profile up to date
  `,
})

const firstNo = linkedIn('email_jobs_application_rejected_01', {
  id: '<oakhaven-2-no@linkedin.com>',
  at: '2026-09-11T13:00+02:00',
  subject: 'Your application to Frontend Engineer, Patient Portal at Oakhaven Health',
  text: letter`
    Your update from Oakhaven Health

    Thank you for your interest in the Frontend Engineer, Patient Portal position at Oakhaven Health in
    Rotterdam. Unfortunately, we will not be moving forward with your application, but we appreciate your
    time and interest in Oakhaven Health.

    Regards,
    Oakhaven Health
  `,
})

const invitedAgain: Mail = {
  id: '<oakhaven-3-invited-again@oakhavenhealth.example>',
  at: '2026-10-26T10:08+01:00',
  from: delphine,
  subject: 'Frontend Engineer, Patient Portal - may we start over?',
  client: 'outlook',
  text: letter`
    Dear Orla,

    In September you applied for Frontend Engineer, Patient Portal, and what you got back was a standard
    mail with a no in it. The person we hired has moved to another country before the first day, so I have
    gone through all applications again, this time with the team next to me, and we asked ourselves how we
    could overlook yours.

    If you are still looking and can forgive us: we would like to interview you. Would Thursday 12 November
    in the early afternoon be possible? Piet will send you the invitation.

    With kind regards,
    Delphine Marchetti
    Recruiter, Oakhaven Health
  `,
}

const forgiven: Mail = {
  id: '<oakhaven-4-forgiven@posthorn.example>',
  at: '2026-10-26T13:44+01:00',
  from: orla,
  to: delphine,
  subject: 'Re: Frontend Engineer, Patient Portal - may we start over?',
  client: 'gmail',
  answers: invitedAgain,
  quoting: true,
  text: letter`
    Dear Delphine,

    Forgiven. It's rare enough that a second mail comes at all.

    Yes, I'm still looking and still interested. Thursday 12 November, early afternoon, suits me well.

    Best wishes,
    Orla
  `,
}

const interview: Meeting = {
  uid: exchangeUid('oakhaven interview'),
  sequence: 0,
  title: 'Interview Orla Keane - Frontend Engineer, Patient Portal (Oakhaven Health)',
  start: '2026-11-12T14:00',
  end: '2026-11-12T15:30',
  zone: zones.amsterdam,
  organizer: scheduling,
  attendees: [samuel, lotte],
  location: 'Microsoft Teams Meeting',
  notes: '',
}

const words = letter`
  Hello Orla,

  You will speak with Samuel Adeyemi (Engineering Manager, Patient Portal) and Lotte Brink (UX Designer).
  Please have a look at our public booking page beforehand, they will ask what you would change.

  Greetings,
  Piet Jansen
  Talent Operations Coordinator

  ________________________________________________________________________________
  Microsoft Teams meeting
  Join: https://teams.microsoft.com/l/meetup-join/19%3ameeting_oakhaven
  Meeting ID: 344 555 121 09
  Passcode: 7hTz2w
`

const invitation = exchangeInvite(interview, {
  id: '<oakhaven-5-invitation@oakhavenhealth.example>',
  at: '2026-10-28T09:20+01:00',
  charset: 'windows-1252',
  text: words,
})

const anHourLater = exchangeInvite(
  { ...interview, sequence: 1, start: '2026-11-12T15:00', end: '2026-11-12T16:30' },
  {
    id: '<oakhaven-6-an-hour-later@oakhavenhealth.example>',
    at: '2026-11-06T11:36+01:00',
    charset: 'windows-1252',
    text: `Hello Orla,\n\nSamuel’s daughter has a school play, so we have moved your interview by one hour: Thursday 12 November,\n15:00. I hope that is all right.\n\n${words.slice(words.indexOf('You will'))}`,
  },
)

const accepted = acceptance(
  { ...interview, sequence: 1, start: '2026-11-12T15:00', end: '2026-11-12T16:30' },
  { id: '<oakhaven-7-accepted@google.com>', at: '2026-11-06T12:02+01:00', answers: anHourLater },
)

export const oakhavenHealth: readonly Mail[] = [
  sent,
  firstNo,
  invitedAgain,
  forgiven,
  invitation,
  anHourLater,
  accepted,
]
