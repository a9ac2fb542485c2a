/** What Orla subscribed to once, and what she never did. Some come from employers; none is about a candidacy. */
import { card } from '../source/html.ts'
import { letter, type Mail, orlaAtHome } from '../source/mail.ts'

type Issue = Pick<Mail, 'id' | 'at' | 'from' | 'subject' | 'text'> & Partial<Mail> & { readonly colour?: string }

const issue = ({ colour, ...mail }: Issue): Mail => ({
  body: 'both',
  frame: card({
    accent: colour ?? '#b45309',
    brand: mail.from.slice(0, mail.from.indexOf(' <')),
    footer: ['You receive this because you subscribed.', 'Unsubscribe with one click.'],
  }),
  ...mail,
  headers: { 'List-Unsubscribe': '<https://news.example/unsubscribe>', Precedence: 'bulk', ...mail.headers },
})

const kerning = 'The Monday Kerning <hello@mondaykerning.example>'

export const newsletters: readonly Mail[] = [
  issue({
    id: '<kerning-212@mondaykerning.example>',
    at: '2026-07-06T07:00+01:00',
    from: kerning,
    subject: 'No. 212: The ampersand that went to court',
    text: letter`
      Good morning,

      in 1931 two shoemakers in Northampton fought over an ampersand. One had it painted by a sign writer who
      then sold the same shape to the other. The court asked who owns a curl. It took eleven months.

      Also in this issue: a typeface drawn from tram tickets, and why nobody can agree on the width of a space
      before a colon.
    `,
  }),
  issue({
    id: '<kerning-219@mondaykerning.example>',
    at: '2026-08-24T07:00+01:00',
    from: kerning,
    subject: 'No. 219: Numbers that line up',
    text: letter`
      Good morning,

      somebody set a railway timetable in old-style figures. It is beautiful and three people missed their
      train. We interview the typesetter, who is sorry.
    `,
  }),
  issue({
    id: '<kerning-228@mondaykerning.example>',
    at: '2026-10-26T07:00+00:00',
    from: kerning,
    subject: 'No. 228: How to read in the dark',
    text: letter`
      Good morning,

      theatre prompters, submariners and night nurses all read small type in bad light. We asked them what
      helps. Not what you think: it is the space between lines, not the size of letters.

      A long read, with a table you may want to print.
    `,
  }),
  issue({
    id: '<stylesheet-weekly-88@stylesheet.example>',
    at: '2026-07-23T15:30+00:00',
    from: 'Stylesheet Weekly <weekly@stylesheet.example>',
    colour: '#0f766e',
    subject: 'Anchors everywhere, a selector for parents of nothing, jobs',
    text: letter`
      This week: anchor positioning lands in the last big engine. A selector that matches an element without
      children that could have had some. Thirteen loading spinners, ranked by how guilty they should feel.

      Jobs this week
      - Senior CSS engineer at Pebble & Loom (remote)
      - Frontend lead at Tidal Forms (Hamburg)
      Post your position here.
    `,
  }),
  issue({
    id: '<stylesheet-weekly-97@stylesheet.example>',
    at: '2026-09-24T15:30+00:00',
    from: 'Stylesheet Weekly <weekly@stylesheet.example>',
    colour: '#0f766e',
    subject: 'Your application layout is probably a grid',
    text: letter`
      This week: how to lay out an application shell with nine lines of grid. Why your application feels slow
      when it is fast. We review a book that rejects media queries altogether and decide it is half right.

      Jobs this week
      - Interface engineer at Oakhaven Health (Rotterdam, remote)
    `,
  }),
  issue({
    id: '<stylesheet-weekly-103@stylesheet.example>',
    at: '2026-11-05T15:30+00:00',
    from: 'Stylesheet Weekly <weekly@stylesheet.example>',
    colour: '#0f766e',
    subject: 'Real-time on a canvas without melting the laptop',
    text: letter`
      This week: a long, patient article on drawing sixty frames a second while the fan stays off. Offscreen
      canvas explained with paper. And the person who wrote a lighting desk in a browser tells how.
    `,
  }),
  issue({
    id: '<museum-july@kartenmuseum.example>',
    at: '2026-07-01T11:00+02:00',
    from: 'Kartenmuseum Berlin <post@kartenmuseum.example>',
    to: orlaAtHome,
    colour: '#1e3a8a',
    charset: 'iso-8859-1',
    subject: 'Sommer im Kartenmuseum: Führungen bei Nacht',
    text: letter`
      Liebe Freundinnen und Freunde der Karten,

      jeden Freitag im Juli öffnen wir bis Mitternacht. Mit der Taschenlampe durch das Relief der Alpen, mit
      dem Finger über Globen aus drei Jahrhunderten. Anmeldung nicht nötig, nur gute Schuhe.
    `,
  }),
  issue({
    id: '<museum-october@kartenmuseum.example>',
    at: '2026-10-02T11:00+02:00',
    from: 'Kartenmuseum Berlin <post@kartenmuseum.example>',
    to: orlaAtHome,
    colour: '#1e3a8a',
    charset: 'iso-8859-1',
    subject: 'Neue Ausstellung: Was auf keiner Karte steht',
    text: letter`
      Ab 9. Oktober zeigen wir weiße Flecken: Orte, die jemand verschwieg, vergaß oder erfand. Zur Eröffnung
      spricht die Glaziologin Maren Tietz über Inseln, die es nicht mehr gibt.
    `,
  }),
  issue({
    id: '<bakery-rye@ofen26.example>',
    at: '2026-09-10T06:10+02:00',
    from: 'Ofen 26 <brot@ofen26.example>',
    to: orlaAtHome,
    subject: 'Roggen ist zurück',
    text: letter`
      Die Ernte war spät, aber gut. Ab Freitag gibt es wieder das Zweikilo-Roggenbrot. Wer bis Donnerstag
      bestellt, bekommt es warm.
    `,
  }),
  issue({
    id: '<lumenfold-product@news.lumenfold.example>',
    at: '2026-10-20T10:00+02:00',
    from: 'Lumenfold <news@lumenfold.example>',
    colour: '#7c3aed',
    subject: 'Lumenfold 4.2: cues you can read in the dark',
    text: letter`
      Hello lighting people,

      version 4.2 is here. The cue list has a night theme that does not spill light on the stage, cues can be
      nested, and the desk remembers where you were when the power went.

      Join the release stream on Thursday at 20:00. Ines shows how moonlight is made.
    `,
  }),
  issue({
    id: '<gleisbogen-news@mail.gleisbogen.example>',
    at: '2026-11-03T16:00+01:00',
    from: 'Gleisbogen <reisen@gleisbogen.example>',
    to: orlaAtHome,
    colour: '#14532d',
    subject: 'Neu im Nachtzug: Berlin–Triest ab Dezember',
    text: letter`
      Einsteigen, schlafen, Meer. Ab 13. Dezember fahren wir dreimal die Woche von Berlin nach Triest. Die
      ersten tausend Betten gibt es zum halben Preis.
    `,
  }),
  issue({
    id: '<tessera-blog@updates.tesseramaps.example>',
    at: '2026-09-22T14:00+01:00',
    from: 'Tessera Maps Blog <blog@tesseramaps.example>',
    colour: '#0369a1',
    subject: 'How we draw a coastline that changes twice a day',
    text: letter`
      The tide is the oldest bug in cartography. In this post our rendering team explains how Tessera draws the
      line between land and sea when the line will not hold still.

      We're hiring! See open roles on our jobs page.
    `,
  }),
  issue({
    id: '<green-parcel@werkstatt-wedding.example>',
    at: '2026-08-31T09:00+02:00',
    from: 'Offene Werkstatt Wedding <kurse@werkstatt-wedding.example>',
    to: orlaAtHome,
    charset: 'windows-1252',
    subject: 'Herbstkurse: Löten, Stühle leimen, Messer schleifen',
    text: letter`
      Unsere Herbstkurse sind online – diesmal auch „Löten für Leute, die Angst vor Löten haben“. Plätze sind
      knapp, die Hälfte ist schon weg.
    `,
  }),
  issue({
    id: '<podcast-footnotes@footnotes.example>',
    at: '2026-10-07T05:00-07:00',
    from: 'Footnotes, the podcast <listen@footnotes.example>',
    subject: 'Episode 40: An interview with the last lighthouse keeper',
    text: letter`
      We spent three days with Margaret, who was offered a position on the mainland and turned it down. An
      interview about salt, logbooks, and what you hear when there is nothing to hear.
    `,
  }),
  issue({
    id: '<coaching-spam@careerflow.example>',
    at: '2026-09-15T09:00+02:00',
    from: 'CareerFlow <grow@careerflow.example>',
    colour: '#be185d',
    subject: 'Rejected after the final interview? Read this',
    text: letter`
      Hi there,

      "After careful consideration we decided to move forward with another candidate." Sounds familiar? Most
      applicants make these seven mistakes in the final interview. Download our free checklist, and learn how to
      turn every rejection into an offer letter.

      The CareerFlow team
    `,
  }),
  issue({
    id: '<coaching-spam-2@careerflow.example>',
    at: '2026-10-29T09:00+01:00',
    from: 'CareerFlow <grow@careerflow.example>',
    colour: '#be185d',
    subject: 'Your dream job offer is waiting',
    text: letter`
      Hi there,

      Black Week starts early: 40 % off our premium course "Congratulations, you're hired". Your special offer
      ends on Sunday at midnight.
    `,
  }),
  issue({
    id: '<library-new@stadtbibliothek-mitte.example>',
    at: '2026-10-12T12:00+02:00',
    from: 'Stadtbibliothek Mitte <info@stadtbibliothek-mitte.example>',
    to: orlaAtHome,
    charset: 'iso-8859-1',
    body: 'plain',
    subject: 'Neu im Regal: Oktober',
    text: letter`
      Guten Tag,

      diese Titel sind neu eingetroffen und für Sie vielleicht von Interesse: ein Handbuch der Knoten, ein
      Roman über ein Stellwerk, und endlich wieder etwas von der Frau, die die Pilzbücher schreibt.
    `,
  }),
  issue({
    id: '<gym-comeback@kletterhalle-nord.example>',
    at: '2026-11-02T08:00+01:00',
    from: 'Kletterhalle Nord <hallo@kletterhalle-nord.example>',
    to: orlaAtHome,
    colour: '#dc2626',
    subject: 'We miss you on the wall, Orla',
    text: letter`
      You haven't been here since May. The blue route you fell off four times is still up, but only until the
      end of November. Come and finish it?
    `,
  }),
]
