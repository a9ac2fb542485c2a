/** Two lists: one about accessible interfaces, and the meet-up of Berlin's frontend people. */
import { letter, type Mail, orla } from '../source/mail.ts'

const a11y = 'a11y-talk <a11y-talk@lists.openreaders.example>'

type Post = Pick<Mail, 'id' | 'at' | 'from' | 'subject' | 'text'> & Partial<Mail>

/** Mailman's headers; the list writes plain, flowed text. */
const post = (mail: Post): Mail => ({
  to: a11y,
  client: 'thunderbird',
  flowed: true,
  ...mail,
  headers: {
    'List-Id': 'Talk about accessible interfaces <a11y-talk.lists.openreaders.example>',
    'List-Post': '<mailto:a11y-talk@lists.openreaders.example>',
    'List-Unsubscribe': '<https://lists.openreaders.example/options/a11y-talk>',
    Precedence: 'list',
    ...mail.headers,
  },
})

const seatMaps = post({
  id: '<list-1-seat-maps@ekholm.example>',
  at: '2026-07-15T10:12+03:00',
  from: 'Petra Ekholm <petra@ekholm.example>',
  subject: '[a11y-talk] Seat maps as tables or as lists?',
  text: letter`
    Hello list,

    for a cinema I have to make a seat map that works without seeing it. Rows and seats look like a table, but
    my testers get lost: they hear "row 14, column 3" when their ticket says "M 22". With nested lists they
    find the seat but not who sits next to whom.

    Has anybody solved this in the open?

    Petra
  `,
})

const seatMapsOrla = post({
  id: '<list-2-seat-maps-orla@posthorn.example>',
  at: '2026-07-15T11:48+02:00',
  from: orla,
  subject: 'Re: [a11y-talk] Seat maps as tables or as lists?',
  answers: seatMaps,
  quoting: true,
  text: letter`
    Hi Petra,

    we went through exactly this with ferries. What worked in the end was a grid whose cells are named the
    way the ticket names them, and one extra command: "who is next to me". It reads the two neighbours and
    whether they are free. Nobody used the arrow keys any more after they found it.

    I may not show the code, but I can describe it as long as you like.

    Orla
  `,
})

const seatMapsThird = post({
  id: '<list-3-seat-maps-ravi@deccan.example>',
  at: '2026-07-15T18:20+05:30',
  from: 'Ravi Kulkarni <ravi@deccan.example>',
  subject: 'Re: [a11y-talk] Seat maps as tables or as lists?',
  answers: seatMapsOrla,
  quoting: true,
  text: letter`
    "Who is next to me" is brilliant, and also what everybody wants to know on a ferry.

    From experience with trains: say which way the seat faces. It is the first thing people ask at the
    counter and the last thing on any map.

    Ravi
  `,
})

const seatMapsThanks = post({
  id: '<list-4-seat-maps-thanks@ekholm.example>',
  at: '2026-07-17T09:30+03:00',
  from: 'Petra Ekholm <petra@ekholm.example>',
  subject: 'Re: [a11y-talk] Seat maps as tables or as lists?',
  answers: seatMapsThird,
  quoting: true,
  text: letter`
    Tested with four people yesterday. All four found M 22, three asked who was next to them. Thank you both.
  `,
})

const focusRing = post({
  id: '<list-5-focus@brontide.example>',
  at: '2026-08-04T15:02+01:00',
  from: 'Gwen Pritchard <gwen@brontide.example>',
  subject: '[a11y-talk] Focus rings and brand departments',
  text: letter`
    Our brand department has rejected the focus ring again. "Unfortunately it does not align with the visual
    identity." I am looking for a picture, one picture, that explains what a keyboard user sees without it.

    I once had a photo of a city map with the "you are here" cut out. Lost it. Anyone?

    Gwen
  `,
})

const focusRingPicture = post({
  id: '<list-6-focus-picture@deccan.example>',
  at: '2026-08-05T08:40+05:30',
  from: 'Ravi Kulkarni <ravi@deccan.example>',
  subject: 'Re: [a11y-talk] Focus rings and brand departments',
  answers: focusRing,
  quoting: true,
  text: letter`
    Switch off the mouse pointer on the brand department's computers for a day. No picture needed.
  `,
})

const captions = post({
  id: '<list-7-captions@lindgren-film.example>',
  at: '2026-09-01T12:15+02:00',
  from: 'Sofia Lindgren <sofia@lindgren-film.example>',
  subject: '[a11y-talk] Captions for a film in which nobody speaks',
  charset: 'iso-8859-1',
  text: letter`
    A film school asked me for captions for a short film without a word in it. Eleven minutes of a woman
    sharpening pencils. Do I write [pencil] every time? [another pencil]? [the same pencil, angrily]?

    I'm serious, the deadline is Friday.

    Sofia
  `,
})

const captionsAngry = post({
  id: '<list-8-captions-angrily@brontide.example>',
  at: '2026-09-01T11:40+01:00',
  from: 'Gwen Pritchard <gwen@brontide.example>',
  subject: 'Re: [a11y-talk] Captions for a film in which nobody speaks',
  answers: captions,
  quoting: true,
  text: letter`
    [the same pencil, angrily], without any doubt. Caption what the sound does, not what makes it.
  `,
})

const dragging = post({
  id: '<list-9-dragging@halina.example>',
  at: '2026-09-24T21:33+02:00',
  from: 'Halina Nowak <halina@halina.example>',
  subject: '[a11y-talk] Alternative to dragging: what do people find?',
  text: letter`
    Dear all,

    I compared three alternatives to drag and drop with twelve people: a menu "move to", cut and paste, and
    numbers one can type. Short version: everyone finds the menu, the fast ones come to love the numbers,
    nobody discovers cut and paste.

    Long version with tables: https://halina.example/dragging

    Critique welcome, preferably kind.
    Halina
  `,
})

const draggingOrla = post({
  id: '<list-10-dragging-orla@posthorn.example>',
  at: '2026-09-25T09:11+02:00',
  from: orla,
  subject: 'Re: [a11y-talk] Alternative to dragging: what do people find?',
  answers: dragging,
  quoting: true,
  text: letter`
    Thank you for writing this down, Halina. Did anybody try to type a number that was taken? In our ticket
    editor that was the moment where people either trusted the thing or left it.

    Orla
  `,
})

const admin = post({
  id: '<list-11-reminder@lists.openreaders.example>',
  at: '2026-10-01T05:00+00:00',
  from: 'mailman@lists.openreaders.example',
  to: orla,
  subject: 'lists.openreaders.example mailing list memberships reminder',
  flowed: false,
  text: letter`
    This is a reminder, sent out once a month, about your lists.openreaders.example mailing list memberships.
    It includes your subscription info and how to use it to change it or unsubscribe from a list.

    Passwords for orla.keane@posthorn.example:

    a11y-talk@lists.openreaders.example     (not shown)
  `,
})

const meetup: Mail = {
  id: '<meetup-1-august@spree-frontend.example>',
  at: '2026-08-12T10:00+02:00',
  from: 'Spree Frontend <hello@spree-frontend.example>',
  subject: 'Spree Frontend #61: Grids, gulls and one lightning talk slot',
  body: 'both',
  headers: { 'List-Unsubscribe': '<https://spree-frontend.example/leave>', Precedence: 'bulk' },
  text: letter`
    Hi folks,

    next meet-up: Wednesday 26 August, 19:00, in the boathouse. Kemal explains subgrid with real bricks. One
    lightning talk slot is still open, five minutes, no selling.

    We also keep a wall for companies that are hiring and a wall for people who are looking. Last time three
    notes met.

    See you at the water,
    Anke and Kemal
  `,
}

const meetupOctober: Mail = {
  id: '<meetup-2-october@spree-frontend.example>',
  at: '2026-10-14T10:00+02:00',
  from: 'Spree Frontend <hello@spree-frontend.example>',
  subject: 'Spree Frontend #63 is next week (and the boathouse has heating)',
  body: 'both',
  headers: { 'List-Unsubscribe': '<https://spree-frontend.example/leave>', Precedence: 'bulk' },
  text: letter`
    Hi folks,

    Wednesday 21 October, 19:00. Two talks: "What I learned from deleting our design system" and "Printing the
    web, why not". The heating works, we tried it.

    Anke and Kemal
  `,
}

const slides: Mail = {
  id: '<meetup-3-slides@spree-frontend.example>',
  at: '2026-10-22T08:30+02:00',
  from: 'Anke Rother <anke@spree-frontend.example>',
  subject: 'your note on the wall',
  client: 'apple',
  text: letter`
    Hi Orla,

    somebody took your note off the looking-wall yesterday and left a drawing of an otter instead. I don't
    know what it means but I thought you should know. The otter is in my bag.

    Anke
  `,
}

export const mailingLists: readonly Mail[] = [
  seatMaps,
  seatMapsOrla,
  seatMapsThird,
  seatMapsThanks,
  focusRing,
  focusRingPicture,
  captions,
  captionsAngry,
  dragging,
  draggingOrla,
  admin,
  meetup,
  meetupOctober,
  slides,
]
