/** Home is Galway. */
import { letter, type Mail, orla } from '../source/mail.ts'

const niamh = 'Niamh Keane <niamh.keane@claddagh.example>'
const mam = 'Breda Keane <breda.keane@claddagh.example>'
const dad = 'Colm Keane <colm@keane.example>'

const dadsComputer: Mail = {
  id: '<family-1-computer@keane.example>',
  at: '2026-06-21T14:12+01:00',
  from: dad,
  subject: 'THE COMPUTER',
  charset: 'windows-1252',
  text: letter`
    ORLA

    IT WRITES EVERYTHING BIG NOW. I DID NOT TOUCH IT. YOUR MOTHER SAYS IT IS A KEY.

    DAD
  `,
}

const capsLock: Mail = {
  id: '<family-2-caps-lock@posthorn.example>',
  at: '2026-06-21T15:40+02:00',
  from: orla,
  to: dad,
  subject: 'Re: THE COMPUTER',
  client: 'gmail',
  answers: dadsComputer,
  quoting: true,
  text: letter`
    Dad, it is a key. Left side, above Shift, it says Caps Lock. Press it once and tell Mam she was right.
  `,
}

const christmas: Mail = {
  id: '<family-3-christmas@claddagh.example>',
  at: '2026-10-18T20:31+01:00',
  from: niamh,
  subject: 'Christmas flights before they cost a kidney',
  client: 'gmail',
  text: letter`
    Sis,

    Are you coming on the 22nd or the 23rd? The one into Shannon on the 22nd is still cheap. Fionn has a part
    in the nativity, he is a sheep and takes it very seriously. He has asked for you to be in the front row.

    How's the hunt going? You don't have to answer that, just the sheep question.

    N x
  `,
}

const frontRow: Mail = {
  id: '<family-4-front-row@posthorn.example>',
  at: '2026-10-18T22:10+02:00',
  from: orla,
  to: niamh,
  subject: 'Re: Christmas flights before they cost a kidney',
  client: 'gmail',
  answers: christmas,
  quoting: true,
  text: letter`
    The 22nd. Tell the sheep I'm in the front row.

    The hunt is going the way hunts go. Two noes since the summer ended, one maybe, and on Friday an interview
    in my own kitchen, with people in London who draw maps for glaciers. You'd like it.
  `,
}

const nannysRing: Mail = {
  id: '<family-5-ring@claddagh.example>',
  at: '2026-08-30T11:05+01:00',
  from: mam,
  subject: "Nanny's ring",
  text: letter`
    Dear Orla

    I had the ring looked at in Eyre Square and it is worth nothing at all, the man was very nice about it.
    So now it is yours without any argument from your aunts. I am keeping it in the blue teapot.

    Your father is well. He has learned the word "attachment" and sends you the garden, see below, if it
    worked.

    love Mam

    (It didn't work.)
  `,
}

const fionnsDrawing: Mail = {
  id: '<family-6-drawing@claddagh.example>',
  at: '2026-09-12T18:26+01:00',
  from: niamh,
  subject: 'a drawing for you',
  body: 'plain',
  text: letter`
    It's you at your new job. You have four arms "because of all the typing". He did not want to hear that
    there's no job yet. He said "there will be".
  `,
  attachments: [
    {
      name: 'für Orla.gif',
      type: 'image/gif',
      bytes: Buffer.from('R0lGODlhAQABAIAAAP///wAAACwAAAAAAQABAAACAkQBADs=', 'base64'),
    },
  ],
}

const lottery: Mail = {
  id: '<family-7-raffle@claddagh.example>',
  at: '2026-10-31T10:44+00:00',
  from: mam,
  subject: 'You won the raffle',
  text: letter`
    Orla,

    You won second prize in the lifeboat raffle, I put you down for two lines. It is a ham. Your father says
    we will look after it for you.

    love Mam
  `,
}

const proudOfYou: Mail = {
  id: '<family-8-proud@keane.example>',
  at: '2026-11-01T09:20+00:00',
  from: dad,
  subject: 'no reason',
  charset: 'windows-1252',
  text: letter`
    Just to say we’re proud of you, job or no job. Niamh told us about the one with the maps. They’d no map
    of what they were missing.

    The ham was very good.

    Dad
  `,
}

export const family: readonly Mail[] = [
  dadsComputer,
  capsLock,
  christmas,
  frontRow,
  nannysRing,
  fionnsDrawing,
  lottery,
  proudOfYou,
]
