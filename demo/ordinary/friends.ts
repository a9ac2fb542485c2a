/** Friends. They ask about the job hunt, as friends do, and are no job mail for that. */
import { letter, type Mail, orla } from '../source/mail.ts'

const dilek = 'Dilek Aydın <dilek.aydin@funkturm.example>'
const jonas = 'Jonas Petersen <jonas@petersen-rad.example>'
const marta = 'Marta Wilk <marta.wilk@posthorn.example>'
const theo = 'Theo Lindner <theo.lindner@funkturm.example>'

const lastDay: Mail = {
  id: '<friends-1-last-day@funkturm.example>',
  at: '2026-06-30T19:44+02:00',
  from: dilek,
  to: [orla, theo],
  subject: 'so that was Ferrywell',
  client: 'apple',
  text: letter`
    I have the office plant. The big one. It's in my bathroom now because it doesn't fit anywhere else and I
    have to move it to shower.

    Five years. I keep opening the calendar for the Monday stand-up. Beer on Thursday, the terrible place,
    all of us? Theo says he'll only come if nobody says "chapter".
  `,
}

const terriblePlace: Mail = {
  id: '<friends-2-terrible-place@posthorn.example>',
  at: '2026-06-30T20:02+02:00',
  from: orla,
  to: [dilek, theo],
  subject: 'Re: so that was Ferrywell',
  client: 'gmail',
  answers: lastDay,
  quoting: true,
  text: letter`
    Yes to the terrible place. I have the label printer and I'm not sorry.

    Does the plant need feeding or does it feed itself
  `,
}

const anyNews: Mail = {
  id: '<friends-3-any-news@funkturm.example>',
  at: '2026-08-06T12:30+02:00',
  from: dilek,
  subject: 'any news from the Swedes?',
  client: 'apple',
  text: letter`
    You had that interview on Monday and then total silence. Did they reject you? Did they make you an offer
    and you're already in Stockholm eating cinnamon buns?

    I had my second round with the tax people yesterday. They asked me where I see myself in five years and
    I said "not in a second round".
  `,
}

const noFromSwedes: Mail = {
  id: '<friends-4-no-from-swedes@posthorn.example>',
  at: '2026-08-06T13:05+02:00',
  from: orla,
  to: dilek,
  subject: 'Re: any news from the Swedes?',
  client: 'gmail',
  answers: anyNews,
  quoting: true,
  text: letter`
    They said no, yesterday. It was the nicest no in the history of no. I cried for ten minutes, mostly
    because she was so friendly about it, and then ate a cinnamon bun out of spite.

    Not in a second round!! Please tell me you really said that.
  `,
}

const bike: Mail = {
  id: '<friends-5-bike@petersen-rad.example>',
  at: '2026-07-11T09:15+02:00',
  from: jonas,
  subject: 'your back wheel',
  text: letter`
    Moin Orla,

    the wheel is done, two spokes and a new bearing. I only charge you for the bearing. You can pick it up
    until six, after that I'm on the boat.

    Jonas
  `,
}

const boat: Mail = {
  id: '<friends-6-boat@petersen-rad.example>',
  at: '2026-07-25T08:40+02:00',
  from: jonas,
  to: [orla, marta, dilek],
  subject: 'Boat on Sunday?',
  client: 'thunderbird',
  flowed: true,
  text: letter`
    Weather says 27 degrees and no wind, which is bad for sailing and very good for lying on a boat and
    pretending to sail. I have room for five.

    From Tegel harbour, ten o'clock. Bring something to eat that does not melt.
  `,
}

const boatMarta: Mail = {
  id: '<friends-7-boat-marta@posthorn.example>',
  at: '2026-07-25T10:01+02:00',
  from: marta,
  to: [jonas, orla, dilek],
  subject: 'Re: Boat on Sunday?',
  client: 'gmail',
  answers: boat,
  quoting: true,
  text: letter`
    I'm in and I bring pierogi, they have never melted in the history of Poland.
  `,
}

const reference: Mail = {
  id: '<friends-8-reference@funkturm.example>',
  at: '2026-07-06T16:20+02:00',
  from: theo,
  subject: 'Re: Arbeitszeugnis',
  client: 'apple',
  text: letter`
    Hi Orla,

    HR finally sent me your Zeugnis for a look before they sign it. It says you were "always punctual", which
    as we know means you stole the silver. I have sent it back with corrections.

    If anyone wants to call me about you, give them my number. I'll tell them about the night the Dover
    timetable broke.

    Theo
  `,
}

const moving: Mail = {
  id: '<friends-9-moving@posthorn.example>',
  at: '2026-09-18T21:10+02:00',
  from: marta,
  subject: 'moving on the 26th - arms wanted',
  client: 'gmail',
  text: letter`
    Dear friends with arms,

    third floor to fourth floor, different house, no lift in either. I have rented a van and I'm making soup
    for twelve. Starting at nine on Saturday the 26th.

    Please tell me if you can lift a washing machine or only books, I'm making a plan.

    Marta
  `,
}

const booksOnly: Mail = {
  id: '<friends-10-books-only@posthorn.example>',
  at: '2026-09-18T21:32+02:00',
  from: orla,
  to: marta,
  subject: 'Re: moving on the 26th - arms wanted',
  client: 'gmail',
  answers: moving,
  quoting: true,
  text: 'Books only, but I am a monster with lamps. I will be there at nine with gloves.',
}

const movingDone: Mail = {
  id: '<friends-11-moving-done@posthorn.example>',
  at: '2026-09-27T11:48+02:00',
  from: marta,
  subject: 'Re: moving on the 26th - arms wanted',
  client: 'gmail',
  answers: booksOnly,
  quoting: true,
  text: letter`
    I woke up in the right flat. Thank you, monster with lamps. There is a lot of soup left, and also your
    left glove.
  `,
}

const opening: Mail = {
  id: '<friends-12-opening@funkturm.example>',
  at: '2026-09-21T17:15+02:00',
  from: theo,
  subject: 'Fwd: saw this and thought of you',
  client: 'apple',
  text: letter`
    They're looking for frontend people at the place my cousin works, something with dentists' invoices. Not
    glamorous, but she says the canteen is good and nobody shouts. Want me to ask her?

    Theo

    > Join the team! Frontend Developer (all genders), Potsdam or remote.
    > Apply until 15 October.
  `,
}

const noDentists: Mail = {
  id: '<friends-13-no-dentists@posthorn.example>',
  at: '2026-09-21T19:02+02:00',
  from: orla,
  to: theo,
  subject: 'Re: Fwd: saw this and thought of you',
  client: 'gmail',
  answers: opening,
  quoting: true,
  text: letter`
    You're kind. I can't do dentists' invoices, Theo, I'd dream of molars. But thank your cousin, and I want
    to hear about the canteen.
  `,
}

const birthday: Mail = {
  id: '<friends-14-birthday@funkturm.example>',
  at: '2026-10-02T00:04+02:00',
  from: dilek,
  subject: '🎉🎉🎉 37 🎉🎉🎉',
  transfer: 'base64',
  text: letter`
    37!! 🎉 That's a prime. You're indivisible.

    Sekt at mine at eight, the plant will be there. It has a name now: Bölüm, which means chapter. Sorry, Theo.
  `,
}

const choirGossip: Mail = {
  id: '<friends-15-pub@posthorn.example>',
  at: '2026-10-15T22:50+02:00',
  from: marta,
  subject: 'the tenors',
  client: 'gmail',
  text: letter`
    You left too early. The tenors tried the Bruckner again in the pub, without the altos, at a table next to
    a stag party, and the stag party joined in. They were better on the high A.
  `,
}

const interviewLuck: Mail = {
  id: '<friends-16-luck@funkturm.example>',
  at: '2026-10-29T23:10+01:00',
  from: dilek,
  subject: 'tomorrow',
  client: 'apple',
  text: letter`
    Fingers crossed for the lighting people and your pairing session! Wear the green shirt. Ask them about
    the lights in the opera, I want to know who decides when it's moonlight.

    And eat something before.
  `,
}

const moonlight: Mail = {
  id: '<friends-17-moonlight@posthorn.example>',
  at: '2026-10-30T16:20+01:00',
  from: orla,
  to: dilek,
  subject: 'Re: tomorrow',
  client: 'gmail',
  answers: interviewLuck,
  quoting: true,
  text: letter`
    It went well, I think? I'm scared to say so. I asked about moonlight. It's a woman called Ines, she
    decides.
  `,
}

const sundayNight: Mail = {
  id: '<friends-18-sunday-night@posthorn.example>',
  at: '2026-11-08T21:15+01:00',
  from: orla,
  to: dilek,
  subject: 'Re: tomorrow',
  client: 'gmail',
  answers: moonlight,
  text: letter`
    The lighting people said no. On a Sunday, from the boss himself, a lovely mail. They took somebody else,
    somebody who has done years of real-time graphics. I'm all right. I'm a bit not all right.

    Can I come and look at Bölüm tomorrow?
  `,
}

export const friends: readonly Mail[] = [
  lastDay,
  terriblePlace,
  anyNews,
  noFromSwedes,
  bike,
  boat,
  boatMarta,
  reference,
  moving,
  booksOnly,
  movingDone,
  opening,
  noDentists,
  birthday,
  choirGossip,
  interviewLuck,
  moonlight,
  sundayNight,
]
