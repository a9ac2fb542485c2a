/**
 * Gleisbogen, Berlin: journey planning for night trains. A recruiter who screened her herself, a morning on site that
 * was moved once, and four days ago a no that offers feedback.
 */
import { zones } from '../source/ical.ts'
import { googleInvite, type Meeting } from '../source/invite.ts'
import { letter, type Mail } from '../source/mail.ts'
import { lever } from '../source/systems.ts'

const amara = 'Amara Okafor <amara.okafor@gleisbogen.example>'
const lukas = 'Lukas Brandt <lukas.brandt@gleisbogen.example>'
const jensPeter = 'Jens-Peter Voss <jens-peter.voss@gleisbogen.example>'
const mina = 'Mina Farahani <mina.farahani@gleisbogen.example>'

const confirmation = lever('Gleisbogen', {
  id: '<gleisbogen-1-confirmation@hire.eu.lever.co>',
  at: '2026-09-28T19:03+02:00',
  subject: 'Thanks for applying to Gleisbogen',
  text: letter`
    Hi Orla,

    We have received your application for Senior Product Engineer (Web) and are glad you want to help
    people sleep their way across Europe.

    Our team looks at every application. If your experience fits what we are looking for, we will reach
    out to schedule a first call. If you don't hear from us within four weeks, you can assume that we
    decided to move forward with other candidates this time.

    Regards,
    The Gleisbogen team

    Gleisbogen GmbH, Berlin
    Manage your data: https://jobs.eu.lever.co/gleisbogen/privacy
  `,
})

const nextSteps: Mail = {
  id: '<gleisbogen-2-next-steps@mail.gmail.com>',
  at: '2026-10-02T11:18+02:00',
  from: amara,
  subject: 'Orla Keane - Next Steps for your Senior Product Engineer (Web) Application',
  client: 'gmail',
  text: letter`
    Hello Orla,

    Thank you for your patience. I'd love to set up a call to hear what you are after and tell you more
    about the team. It takes half an hour and I do it myself.

    I'm holding Thursday 8 October, 15:00 for you. Tell me if that is no good and I'll move it, otherwise
    the invitation follows.

    One thing I ask everybody beforehand, so that nobody wastes an evening: the range for this role is
    72-84k, and we are in the office on Tuesdays.

    Speak soon,
    Amara

    Amara Okafor
    Talent Partner, Gleisbogen
    +49 30 5550 1142
  `,
}

const screening = googleInvite(
  {
    uid: '6hgleisbogen1call@google.com',
    sequence: 0,
    title: 'Gleisbogen x Orla: intro call (Amara)',
    start: '2026-10-08T15:00',
    end: '2026-10-08T15:30',
    zone: zones.berlin,
    organizer: amara,
    attendees: [amara],
    location: 'Phone - Amara calls you',
    notes: 'A first conversation with Amara Okafor (Talent Partner). I ring you on the number in your CV.',
  },
  { id: '<calendar-gleisbogen-3-call@google.com>', at: '2026-10-05T09:02+02:00' },
)

const onSite: Meeting = {
  uid: '6hgleisbogen2onsite@google.com',
  sequence: 0,
  title: 'On-site interview: Senior Product Engineer (Web), Orla Keane',
  start: '2026-10-20T10:00',
  end: '2026-10-20T12:00',
  zone: zones.berlin,
  organizer: lukas,
  attendees: [jensPeter, mina],
  room: 'Gleis 3 (8 seats, screen) <c_188gleis3@resource.calendar.google.com>',
  location: 'Gleisbogen, Schöneberger Ufer 12, 4th floor, Berlin - Gleis 3 (8 seats, screen)',
  notes: letter`
    You will meet Jens-Peter Voss (Engineering Lead, Rider Apps), whose team this role is in, and Mina Farahani
    (Product Designer). Part one: walk us through something you shipped. Part two: we sketch a booking flow together
    on paper.

    Please ring the bell marked "Stellwerk". I'll fetch you downstairs. Lukas (Recruiting Coordinator)
  `,
}

const invitedOnSite = googleInvite(onSite, {
  id: '<calendar-gleisbogen-4-onsite@google.com>',
  at: '2026-10-12T14:47+02:00',
})

const movedAWeek = googleInvite(
  {
    ...onSite,
    sequence: 1,
    start: '2026-10-27T10:00',
    end: '2026-10-27T12:00',
    notes: `Mina has caught the cold that is going round, sorry! Same place, same people, one week later.\n\n${onSite.notes}`,
  },
  { id: '<calendar-gleisbogen-5-moved@google.com>', at: '2026-10-19T17:26+02:00', answers: invitedOnSite },
)

const theNo: Mail = {
  id: '<gleisbogen-6-no@mail.gmail.com>',
  at: '2026-11-05T15:12+01:00',
  from: amara,
  subject: 'Re: Orla Keane - Next Steps for your Senior Product Engineer (Web) Application',
  client: 'gmail',
  answers: nextSteps,
  quoting: true,
  text: letter`
    Hi Orla,

    I tried your phone just now but I'd rather you had this today than a missed call.

    You came very near, and the team has chosen to go with someone else for the Senior Product Engineer
    role. Jens-Peter and Mina enjoyed the morning with you, the paper session most of all. I know that
    makes it no easier to read.

    I have written notes from both of them and I'd be happy to share feedback, by mail or on the phone,
    whichever you like. Just tell me when you feel like it, there is no hurry on my side.

    And I mean this: I would like to see your name here again.

    Amara
  `,
}

export const gleisbogen: readonly Mail[] = [confirmation, nextSteps, screening, invitedOnSite, movedAWeek, theNo]
