/**
 * Driftwood Studio, Berlin: five people who build things for museums. Applied for by mail; Orla stepped back herself
 * when the position turned into freelance work.
 */
import { letter, type Mail, orla } from '../source/mail.ts'
import { tinyPdf } from '../source/pdf.ts'

const studio = 'Driftwood Studio <hello@driftwoodstudio.example>'
const wren = 'Wren Abbott <wren@driftwoodstudio.example>'

const application: Mail = {
  id: '<driftwood-1-application@posthorn.example>',
  at: '2026-07-20T11:25+02:00',
  from: orla,
  to: studio,
  subject: 'Application: Creative Developer',
  client: 'gmail',
  text: letter`
    Hello Wren, hello everyone,

    I'd like to apply for the position of Creative Developer at Driftwood Studio. The whale table you made
    for the maritime museum in Stralsund held up my nephew for forty minutes, a house record.

    For nine years I have built interfaces, the last five at Ferrywell, where I made the seat map and the
    ticket editor until they closed the Berlin office in June. I like work that people touch, and I care
    about those who can't see or can't reach it.

    My CV is attached. I would love to come by and see the workshop.

    Best wishes,
    Orla Keane
    Berlin-Wedding
  `,
  attachments: [
    {
      name: 'Orla Keane – CV.pdf',
      type: 'application/pdf',
      bytes: tinyPdf([
        'Orla Keane, Frontend Engineer',
        '2021-2026 Ferrywell, Berlin: seat map, ticket editor',
        '2017-2021 Kranich & Co., Berlin: shop, design system',
        'TypeScript, React, Canvas, accessibility',
      ]),
    },
  ],
}

const comeBy: Mail = {
  id: '<driftwood-2-come-by@driftwoodstudio.example>',
  at: '2026-07-23T22:50+02:00',
  from: wren,
  subject: 'Re: Application: Creative Developer',
  client: 'apple',
  answers: application,
  quoting: true,
  leaveFromLines: true,
  text: letter`
    Orla!

    Forty minutes is nothing, we have had a grandfather who needed to be carried out.

    Come by for your interview on Thursday, 30 July 2026, at 16:00. It'll be me and whoever isn't soldering.

    From Ostkreuz it's five minutes on foot, through the yard with the dead tram, second staircase.

    Wren

    Wren Abbott, founder
    Driftwood Studio
  `,
}

const gladly: Mail = {
  id: '<driftwood-3-gladly@posthorn.example>',
  at: '2026-07-24T08:10+02:00',
  from: orla,
  to: wren,
  subject: 'Re: Application: Creative Developer',
  client: 'gmail',
  answers: comeBy,
  quoting: true,
  text: letter`
    Thursday at four, past the dead tram. I'll bring cake and no nephew.

    Orla
  `,
}

const turnedFreelance: Mail = {
  id: '<driftwood-4-freelance@driftwoodstudio.example>',
  at: '2026-08-17T23:14+02:00',
  from: wren,
  subject: 'Re: Application: Creative Developer',
  client: 'apple',
  answers: gladly,
  quoting: true,
  text: letter`
    Hi Orla,

    Sorry for the long silence, Bremen wanted the second floor too. Everybody here keeps asking when you
    start, so here's where I am: the accountant says no to a salary and yes to a project contract. Three
    days a week until Christmas, then we see. I know it isn't what the ad said.

    What do you think? What would your day rate be?

    Wren
  `,
}

const stepsBack: Mail = {
  id: '<driftwood-5-withdrawal@posthorn.example>',
  at: '2026-08-21T09:30+02:00',
  from: orla,
  to: wren,
  subject: 'Re: Application: Creative Developer',
  client: 'gmail',
  answers: turnedFreelance,
  quoting: true,
  text: letter`
    Dear Wren,

    I've slept on it three times. I need a contract that a landlord understands, so I'd like to withdraw my
    application. It has nothing to do with you, the whale or the tram.

    If one day the accountant changes her mind, I'd be the first to climb that staircase.

    All the best to everyone who solders,
    Orla
  `,
}

export const driftwoodStudio: readonly Mail[] = [application, comeBy, gladly, turnedFreelance, stepsBack]
