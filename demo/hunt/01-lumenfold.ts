/**
 * Lumenfold, Utrecht: software for stage lighting. Two interviews, and yesterday, a Sunday, a no from the head of
 * engineering himself.
 */
import { zones } from '../source/ical.ts'
import { googleInvite } from '../source/invite.ts'
import { letter, type Mail, orla } from '../source/mail.ts'
import { ashby } from '../source/systems.ts'

const femke = 'Femke de Wit <femke@lumenfold.example>'
const ines = 'Ines Carvalho <ines@lumenfold.example>'
const bram = 'Bram Kuiper <bram@lumenfold.example>'
const tomasz = 'Tomasz Zieliński <tomasz@lumenfold.example>'

const confirmation = ashby('Lumenfold', {
  id: '<lumenfold-1-confirmation@mail.ashbyhq.com>',
  at: '2026-10-13T10:22+02:00',
  subject: 'Thanks for applying to Lumenfold!',
  text: letter`
    Hi Orla,

    Thanks for applying to Lumenfold! Your application for the Senior Frontend Engineer position has
    landed safely, and a person, not a filter, is going to read it.

    There are eighteen of us, so please give us up to ten days. If we think there could be a match, the
    next step is a conversation with somebody from the team. If there is not, we will write to you too.

    Warm regards,
    The Lumenfold Hiring Team
  `,
})

const wantsToTalk: Mail = {
  id: '<lumenfold-2-availability@mail.gmail.com>',
  at: '2026-10-15T16:40+02:00',
  from: femke,
  subject: 'Your application at Lumenfold - when could we talk?',
  client: 'gmail',
  text: letter`
    Hi Orla,

    I'm Femke, I look after recruiting at Lumenfold (and the plants, and the payroll).

    Ines read your note about rebuilding the seat map at Ferrywell so that it works with a screen reader,
    and came over to my desk to ask why we weren't talking to you yet. So: could you share a few times
    next week for a first conversation with her? 45 minutes, video, no puzzles.

    From there it is one more round, if both sides like it: a pairing session together with Bram, who
    leads design on the cue editor.

    Best,
    Femke

    Femke de Wit
    Recruiter, Lumenfold
    Oudegracht side, Utrecht
  `,
}

const times: Mail = {
  id: '<lumenfold-3-times@posthorn.example>',
  at: '2026-10-15T18:05+02:00',
  from: orla,
  to: femke,
  subject: 'Re: Your application at Lumenfold - when could we talk?',
  client: 'gmail',
  answers: wantsToTalk,
  quoting: true,
  text: letter`
    Hi Femke,

    That made my afternoon, thank you, and please thank Ines.

    Wednesday 21 or Thursday 22, any time between 10 and 13, would be great. Friday works too if you
    prefer the end of the week.

    Best wishes,
    Orla
  `,
}

const firstConversation = googleInvite(
  {
    uid: '3k7lumenfold1conversation@google.com',
    sequence: 0,
    title: 'Orla Keane / Ines Carvalho - Lumenfold, first conversation',
    start: '2026-10-21T11:00',
    end: '2026-10-21T11:45',
    zone: zones.amsterdam,
    organizer: femke,
    attendees: [ines],
    location: 'https://meet.google.com/lum-enfo-ldx',
    notes: letter`
      You will meet Ines Carvalho (Senior Frontend Engineer). She will ask about the work you liked best and
      show you what we build. Bring questions.
    `,
  },
  { id: '<calendar-lumenfold-4-first@google.com>', at: '2026-10-16T09:31+02:00' },
)

const pairing = googleInvite(
  {
    uid: '3k7lumenfold2pairing@google.com',
    sequence: 0,
    title: 'Pairing session: Orla Keane with Ines and Bram (Lumenfold)',
    start: '2026-10-30T14:00',
    end: '2026-10-30T15:30',
    zone: zones.amsterdam,
    organizer: femke,
    attendees: [ines, bram],
    location: 'https://meet.google.com/lum-pair-ing',
    notes: letter`
      Second and last round for Senior Frontend Engineer. You pair with Ines on a small change in the cue
      editor; Bram Kuiper (Product Designer) joins for the second half to talk about handing over designs.
      You share your screen, any editor you like.
    `,
  },
  { id: '<calendar-lumenfold-5-pairing@google.com>', at: '2026-10-23T12:12+02:00' },
)

const theNo: Mail = {
  id: '<lumenfold-6-no@mail.gmail.com>',
  at: '2026-11-08T08:20+01:00',
  from: tomasz,
  to: orla,
  cc: femke,
  subject: 'Lumenfold - our decision',
  client: 'gmail',
  text: letter`
    Dear Orla,

    It is Sunday morning and I'm sorry to land in it, but we decided on Friday and I did not want you to
    wait for the week to begin.

    We have offered the position to another candidate and she said yes last night. It was close. Ines
    and Bram both spoke for you, and the way you stopped in the middle of the pairing to ask who would be
    reading the cue list in the dark is something they keep quoting to the rest of us. What tipped it in
    the end was years spent close to real-time rendering, which is where our next twelve months are.

    I'm sorry we never got to meet in person, you and I. Thank you for the care you put into this, it was
    noticed.

    Warmly,
    Tomasz

    --
    Tomasz Zieliński
    Head of Engineering, Lumenfold
  `,
}

export const lumenfold: readonly Mail[] = [confirmation, wantsToTalk, times, firstConversation, pairing, theNo]
