/**
 * Corvid Labs, Munich: measuring devices. The first application of the summer ended in an offer that Orla declined:
 * four days a week in Munich.
 */
import { zones } from '../source/ical.ts'
import { googleInvite } from '../source/invite.ts'
import { letter, type Mail, orla } from '../source/mail.ts'
import { tinyPdf } from '../source/pdf.ts'
import { bambooHr } from '../source/systems.ts'

const hanna = 'Hanna Reuter <hanna.reuter@corvidlabs.example>'
const emre = 'Emre Yıldız <emre.yildiz@corvidlabs.example>'

const confirmation = bambooHr('Corvid Labs', {
  id: '<corvid-1-confirmation@app.bamboohr.com>',
  at: '2026-07-02T17:09+02:00',
  subject: 'Corvid Labs: application received',
  text: letter`
    Hi Orla,

    Thank you for applying to Corvid Labs. We have received your application for UI Engineer and will be in
    touch within the next two weeks.

    Best regards,
    Hanna Reuter
    People Manager

    This email was sent from a notification-only address. Please do not reply.
  `,
})

const interview = googleInvite(
  {
    uid: '0rcorvid1interview@google.com',
    sequence: 0,
    title: 'Interview UI Engineer: Orla Keane & Emre Yıldız (Corvid Labs)',
    start: '2026-07-15T14:00',
    end: '2026-07-15T15:15',
    zone: zones.berlin,
    organizer: hanna,
    attendees: [emre],
    location: 'https://meet.google.com/cor-vidl-abs',
    notes: 'You meet Emre Yıldız, our Engineering Manager. He will ask you to criticise our oscilloscope.',
  },
  { id: '<calendar-corvid-2-interview@google.com>', at: '2026-07-09T10:30+02:00' },
)

const offer: Mail = {
  id: '<corvid-3-offer@corvidlabs.example>',
  at: '2026-07-17T15:55+02:00',
  from: hanna,
  cc: emre,
  subject: 'Your offer from Corvid Labs',
  client: 'outlook',
  text: letter`
    Dear Orla,

    Emre came out of the interview and asked for a contract instead of coffee. We are very pleased to offer
    you the position of UI Engineer at Corvid Labs.

    Start date: 1 September 2026
    Salary: 76,000 euros a year
    Place of work: Munich, four days a week in the lab

    The offer letter is attached. Please let me have your answer by 31 July.

    Best regards,
    Hanna

    Hanna Reuter
    People Manager, Corvid Labs
  `,
  attachments: [
    {
      name: 'Offer letter Orla Keane.pdf',
      type: 'application/pdf',
      bytes: tinyPdf(['Corvid Labs', 'Offer of employment', 'UI Engineer, from 1 September 2026']),
    },
  ],
}

const declines: Mail = {
  id: '<corvid-4-declined@posthorn.example>',
  at: '2026-07-22T09:48+02:00',
  from: orla,
  to: hanna,
  cc: emre,
  subject: 'Re: Your offer from Corvid Labs',
  client: 'gmail',
  answers: offer,
  quoting: true,
  text: letter`
    Dear Hanna, dear Emre,

    Thank you for this offer, and for how quickly and kindly all of it went. I have counted train hours for
    four evenings now. With four days a week in Munich I can't make it work without leaving Berlin, and my
    life is here, so I have to decline your offer.

    I hope the oscilloscope gets its second knob.

    With best wishes,
    Orla
  `,
}

export const corvidLabs: readonly Mail[] = [confirmation, interview, offer, declines]
