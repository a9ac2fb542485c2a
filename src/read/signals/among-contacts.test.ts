import { describe, expect, it } from 'vitest'
import { prepare } from '#read/prepare.ts'
import { newsAmongContacts } from '#read/signals/among-contacts.ts'

const newsIn = (text: string) => newsAmongContacts(prepare({ subject: 'our talk', text }))?.kind ?? null

describe('what somebody known from an application writes', () => {
  it.each([
    ['rejection', 'Hi Sam, it was close, but in the end the panel went with someone who has run a branch before.'],
    ['rejection', 'Lieber Sam, die Wahl ist auf eine Kollegin aus dem Haus gefallen.'],
    ['rejection', 'Bonjour, Luc a fait son choix et c’est l’autre finaliste qui nous rejoint.'],
    ['rejection', 'Hola, al final hemos elegido a otra persona, que viene del sector.'],
    ['rejection', 'Ciao, alla fine abbiamo scelto una persona che conosceva già le macchine.'],
    ['rejection', 'Olá, a nossa escolha recaiu sobre quem já tinha trabalhado na área.'],
    ['rejection', 'Dag Sam, we gaan verder met iemand die de persen al kent.'],
    ['position-closed', 'The board has paused hiring, so the role is frozen until next year.'],
    ['position-closed', 'Leider wurde die Stelle gestern gestrichen.'],
    ['offer', 'We would like you to be our analyst. The pay would be £34,500, from 15 June.'],
    ['offer', 'We willen je graag in het team, ons voorstel: 3.650 euro bruto per maand.'],
    ['assessment', 'Attached is a small exercise. Please send it back by Monday.'],
    ['assessment', 'Volgende stap is een kleine case, inleveren voor 5 mei.'],
  ])('is %s: %s', (kind, text) => {
    expect(newsIn(text)).toBe(kind)
  })

  it.each([
    'We have not decided yet, the board meets on Monday.',
    'If we went with someone else we would tell you at once.',
    'Thanks for coming in yesterday, the team enjoyed meeting you.',
    'Wir melden uns, sobald wir uns für jemanden entschieden haben.',
    'Je vous rappelle lundi, bonne soirée.',
    'Ik bel je morgen even.',
  ])('is only talk: %s', (text) => {
    expect(newsIn(text)).toBeNull()
  })
})
