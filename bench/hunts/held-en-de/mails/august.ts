/** August and September: the offer that is taken, what is called off for it, and what only passes by. */
import { letter } from '../../../../demo/source/mail.ts'
import { linkedIn } from '../../source/systems.ts'
import { passing } from '../../source/story.ts'
import { box } from '../cast.ts'
import { fernklarStory } from './fernklar.ts'
import { pagewellStory } from './pagewell.ts'
import { holmwoodStory } from './holmwood.ts'

export const august = [fernklarStory(), pagewellStory(), holmwoodStory()]

const inMail = linkedIn(
  'email_inmail',
  'Lena Borgwardt (UX researcher and service designer)',
  'Kim Adler via LinkedIn <inmail-hit-reply@linkedin.com>',
)

export const passingBy = passing(box, [
  [
    'outreach',
    '2026-05-20T11:02+02:00',
    inMail,
    'Kim sent you a message',
    letter`
    Hi Lena, I'm hiring a UX Researcher for a fintech scale-up in Berlin. Great package, small team. Would you be open to
    a quick chat this week?

    Kim Adler, Talent Partner at Rovebridge
  `,
    { tongue: 'en' },
  ],
  [
    'outreach',
    '2026-06-17T08:40+02:00',
    'Dennis Pohl <d.pohl@pohl-interim.example>',
    'Projektanfrage: UX Researcher, 6 Monate, Bremen',
    letter`
    Hallo Frau Borgwardt,

    für ein Projekt bei einem Automobilzulieferer in Bremen suchen wir ab August einen UX Researcher (m/w/d), Auslastung
    100 %, zweimal die Woche vor Ort. Ist das interessant für Sie? Wie ist Ihr Stundensatz?

    Dennis Pohl
    Pohl Interim GmbH
  `,
  ],
  [
    'outreach',
    '2026-07-22T15:10+02:00',
    'Ayla Demir <ayla.demir@talentkutter.example>',
    'Deine Erfahrung + unser Kunde = ?',
    letter`
    Hi Lena,

    ich bin Ayla von Talentkutter. Unser Kunde sucht eine Senior UX Designerin in Lübeck, 4-Tage-Woche möglich. Magst du
    mehr hören? Dann schick mir einfach deine Nummer.

    Sonnige Grüße
    Ayla
  `,
  ],
  [
    'talent-pool',
    '2026-08-25T09:00+02:00',
    'Kellerbach Energie GmbH <kellerbach-jobs@m.personio.de>',
    'Willkommen im Talentpool von Kellerbach Energie',
    letter`
    Hallo Lena,

    du bist jetzt Teil unseres Talentpools. Sobald eine Stelle frei wird, die zu deinem Profil passt, melden wir uns bei
    dir. Du kannst dich jederzeit wieder austragen.

    Dein Kellerbach Energie Recruiting-Team
  `,
  ],
])
