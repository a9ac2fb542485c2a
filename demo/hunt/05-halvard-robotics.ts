/**
 * Halvard Robotics, Oslo, by way of the agency Kestrel & Finch. One interview, a second one called off, then a hiring
 * freeze: nobody decided against her.
 */
import { zones } from '../source/ical.ts'
import { exchangeInvite, exchangeUid, type Meeting } from '../source/invite.ts'
import { letter, type Mail, orla } from '../source/mail.ts'
import { tinyPdf } from '../source/pdf.ts'

const sanneOnLinkedIn = 'Sanne Visser via LinkedIn <inmail-hit-reply@linkedin.com>'
const sanne = 'Sanne Visser <sanne.visser@kestrelfinch.example>'
const ragnhild = 'Ragnhild Moe <ragnhild.moe@halvard-robotics.example>'
const per = 'Per Åge Sæther <per.age.saether@halvard-robotics.example>'

const outreach: Mail = {
  id: '<halvard-1-outreach@linkedin.com>',
  at: '2026-09-07T10:10+02:00',
  from: sanneOnLinkedIn,
  replyTo: sanneOnLinkedIn,
  subject: 'Lead UI Engineer, robots that stack shelves',
  headers: { 'X-LinkedIn-Template': 'email_inmail_single_inmail_content', 'X-LinkedIn-Class': 'INMAIL' },
  text: letter`
    Sanne Visser
    Senior Consultant at Kestrel & Finch, recruitment for engineers

    Hi Orla,

    I came across your profile and your talk on screens that people use while doing something else. I'm
    working with a robotics company in Oslo that is looking for a Lead UI Engineer, remote within Europe.
    The people who use the interface wear gloves and are in a hurry, so I thought of you at once.

    Would you be open to hearing more? I can tell you the name as soon as I know you're interested.

    Kind regards,
    Sanne

    You have an InMail. Reply: https://www.linkedin.com/comm/messaging/thread/sanne
  `,
}

const interested: Mail = {
  id: '<halvard-2-interested@posthorn.example>',
  at: '2026-09-08T08:55+02:00',
  from: orla,
  to: sanneOnLinkedIn,
  subject: 'Re: Lead UI Engineer, robots that stack shelves',
  client: 'gmail',
  answers: outreach,
  quoting: true,
  text: letter`
    Hi Sanne,

    Gloves and hurry, you have done your homework. Yes, I'm interested and would like to hear more. You can
    write to me directly at this address.

    Best,
    Orla
  `,
}

const theName: Mail = {
  id: '<halvard-3-details@kestrelfinch.example>',
  at: '2026-09-09T09:33+02:00',
  from: sanne,
  subject: 'Halvard Robotics - Lead UI Engineer',
  client: 'outlook',
  text: letter`
    Hi Orla,

    Great to hear from you. The client is Halvard Robotics, and I attach the description of the Lead UI
    Engineer role. Twelve engineers in software, two of them on the interface; you would be the third and
    set the direction.

    I sent them your profile this morning, as agreed on the phone. Ragnhild Moe, their Head of Software, reads
    every one herself, so give her a few days.

    Kind regards,
    Sanne

    Sanne Visser
    Senior Consultant
    Kestrel & Finch Recruitment | Amsterdam
  `,
  attachments: [
    {
      name: 'Lead UI Engineer - Halvard Robotics.pdf',
      type: 'application/pdf',
      bytes: tinyPdf([
        'Halvard Robotics',
        'Lead UI Engineer (remote within Europe)',
        'You decide what a person in gloves sees, and what not.',
        'We look for: TypeScript, React, accessibility, calm.',
      ]),
    },
  ],
}

const firstInterview = exchangeInvite(
  {
    uid: exchangeUid('halvard first'),
    sequence: 0,
    title: 'Interview Lead UI Engineer - Orla Keane / Halvard Robotics',
    start: '2026-09-22T16:00',
    end: '2026-09-22T17:00',
    zone: zones.oslo,
    organizer: ragnhild,
    attendees: [per],
    location: 'Microsoft Teams Meeting',
    notes: '',
  },
  {
    id: '<halvard-4-interview@halvard-robotics.example>',
    at: '2026-09-15T11:41+02:00',
    text: letter`
      Hello Orla,

      Sanne sent me your profile and I'm curious. I would like to interview you: an hour with me and with Per Åge, who built most
      of the present interface and is the first to say that it needs you.

      Ragnhild Moe
      Head of Software, Halvard Robotics

      Microsoft Teams meeting
      Join: https://teams.microsoft.com/l/meetup-join/19%3ameeting_halvard
      Meeting ID: 277 555 090 12
    `,
  },
)

const second: Meeting = {
  uid: exchangeUid('halvard second'),
  sequence: 0,
  title: 'Second interview - Orla Keane / Halvard Robotics',
  start: '2026-10-01T13:00',
  end: '2026-10-01T14:30',
  zone: zones.oslo,
  organizer: ragnhild,
  attendees: [per],
  location: 'Microsoft Teams Meeting',
  notes: '',
}

const secondInterview = exchangeInvite(second, {
  id: '<halvard-5-second@halvard-robotics.example>',
  at: '2026-09-25T10:05+02:00',
  text: letter`
    Hello Orla,

    We enjoyed that. Here is the second round: you show us something you made, we show you a warehouse at
    six in the morning, on camera.

    Ragnhild
  `,
})

const calledOff = exchangeInvite(
  { ...second, sequence: 1 },
  {
    id: '<halvard-6-called-off@halvard-robotics.example>',
    at: '2026-09-30T15:52+02:00',
    text: letter`
      Hello Orla,

      I have to cancel tomorrow. Sanne will explain as soon as we know more ourselves. I'm sorry.

      Ragnhild
    `,
  },
  'CANCEL',
)

const frozen: Mail = {
  id: '<halvard-7-frozen@kestrelfinch.example>',
  at: '2026-10-01T17:20+02:00',
  from: sanne,
  subject: 'RE: Halvard Robotics - Lead UI Engineer',
  client: 'outlook',
  answers: theName,
  quoting: true,
  text: letter`
    Hi Orla,

    Ragnhild rang me at lunch. Their parent company has frozen all new hires until the next budget, and the
    Lead UI Engineer position is on hold with immediate effect. It hit them as suddenly as it hits you; she
    asked me to say that they had meant to make you the person to beat.

    Nobody knows whether it will be spring or never, so please don't wait for it. I have you at the top of
    my list and will ring when something comes up that deserves you.

    Kind regards,
    Sanne
  `,
}

export const halvardRobotics: readonly Mail[] = [
  outreach,
  interested,
  theName,
  firstInterview,
  secondInterview,
  calledOff,
  frozen,
]
