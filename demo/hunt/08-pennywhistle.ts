/**
 * Pennywhistle, Dublin: payments for buskers and market stalls. The role was a size too big, and the no says when to
 * come back.
 */
import { zones } from '../source/ical.ts'
import { googleInvite } from '../source/invite.ts'
import { letter, type Mail, orla } from '../source/mail.ts'
import { calendly, smartRecruiters } from '../source/systems.ts'

const grace = 'Grace Osei <grace.osei@pennywhistle.example>'
const viktor = 'Viktor Hanák <viktor.hanak@pennywhistle.example>'

const confirmation = smartRecruiters('Pennywhistle', {
  id: '<pennywhistle-1-confirmation@smartrecruiters.com>',
  at: '2026-08-11T22:14+02:00',
  subject: 'Your application has been received for Staff Frontend Engineer at Pennywhistle',
  text: letter`
    Dear Orla,

    Thanks for applying! Your application for Staff Frontend Engineer (Dublin or remote) has been received.
    We will review it and contact you if your profile is a match.

    Kind regards,
    Pennywhistle Hiring Team
  `,
})

const booked = calendly({
  id: '<pennywhistle-2-booked@calendly.com>',
  at: '2026-08-19T12:03+02:00',
  subject: 'Confirmed: Pennywhistle intro call with Grace Osei on Thursday, 27 August 2026',
  text: letter`
    Hi Orla Keane,

    Your interview with Grace Osei at Pennywhistle is scheduled.

    Event type: Intro call, Staff Frontend Engineer
    Invitee: Orla Keane
    Event date/time:
    17:00 - 17:30, Thursday, 27 August 2026 (Central European Time - Berlin)
    Location: Grace Osei (Recruiter) will call you on the number you gave.

    Need to make changes to this event?
    Cancel: https://calendly.com/cancellations/pw
    Reschedule: https://calendly.com/reschedulings/pw
  `,
})

const technical = googleInvite(
  {
    uid: '9cpennywhistle2tech@google.com',
    sequence: 0,
    title: 'Pennywhistle technical interview, Orla Keane (Staff Frontend Engineer)',
    start: '2026-09-07T16:00',
    end: '2026-09-07T17:30',
    zone: zones.berlin,
    organizer: grace,
    attendees: [viktor],
    location: 'https://zoom.us/j/5550114422',
    notes: letter`
      You will speak with Viktor Hanák, Principal Engineer. Topic: how would you move nine checkout pages owned by four
      teams onto one design system? A whiteboard helps, slides are not needed.
    `,
  },
  { id: '<calendar-pennywhistle-3-technical@google.com>', at: '2026-08-31T11:00+01:00' },
)

const theNo: Mail = {
  id: '<pennywhistle-4-no@mail.gmail.com>',
  at: '2026-09-16T10:37+01:00',
  from: grace,
  subject: 'Pennywhistle: where we landed',
  client: 'gmail',
  text: letter`
    Hi Orla,

    I promised you an answer this week and a straight one.

    We won't be moving ahead with you for the staff role. Viktor's view, and I share it, is that you are a
    very strong senior engineer and that for this one we need someone who has already steered several teams
    at once. The plan you drew was right; what was missing was how you'd get four teams to follow it when
    two of them don't want to.

    That is a matter of time, and yours is coming. Please apply again in six months: we open the senior
    roles in spring and I'd put your name on the first list myself.

    Thanks a million for your time,
    Grace

    Grace Osei
    Recruiter, Pennywhistle
  `,
}

const thanks: Mail = {
  id: '<pennywhistle-5-thanks@posthorn.example>',
  at: '2026-09-17T21:12+02:00',
  from: orla,
  to: grace,
  subject: 'Re: Pennywhistle: where we landed',
  client: 'gmail',
  answers: theNo,
  quoting: true,
  text: letter`
    Hi Grace,

    Thank you for that. It's the most useful no I've had, and it came on the day you said it would.

    I've put spring in my calendar. Please tell Viktor that I now lie awake arguing with the two teams.

    Orla
  `,
}

export const pennywhistle: readonly Mail[] = [confirmation, booked, technical, theNo, thanks]
