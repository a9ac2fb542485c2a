import { letter } from '../../../../demo/source/mail.ts'
import { exchangeUid } from '../../source/calendar.ts'
import { greenhouse } from '../../source/systems.ts'
import { interview, personOr } from '../../truth-types.ts'
import { chiara, rome, story } from '../cast.ts'

export function sestriStory() {
  const s = story('sestri', 'it')
  const paolo = 'Paolo Gaggero <p.gaggero@nauticasestri.example>'
  s.got(
    'confirmation',
    '2026-05-11T13:00+02:00',
    greenhouse('Nautica Sestri'),
    'Grazie per la tua candidatura a Nautica Sestri',
    letter`
    Ciao Chiara,

    abbiamo ricevuto la tua candidatura per Category Buyer. Il nostro team la valuterà al più presto.

    Nautica Sestri
  `,
  )
  const ask = s.got(
    'interview',
    '2026-06-04T11:11+02:00',
    paolo,
    'Colloquio Category Buyer',
    letter`
    Buongiorno Chiara,

    sono Paolo Gaggero, HR Specialist di Nautica Sestri. Vorremmo fissare un colloquio conoscitivo online: è disponibile
    la settimana del 15 giugno?

    Cordiali saluti
    Paolo Gaggero
  `,
  )
  s.sentRe(
    '2026-06-04T18:00+02:00',
    ask,
    letter`
    Buongiorno Paolo,

    sì, martedì 16 o giovedì 18 nel pomeriggio.

    Cordiali saluti
    Chiara Vasseur
  `,
  )
  const a = {
    uid: exchangeUid('sestri'),
    title: 'Colloquio conoscitivo - Chiara Vasseur',
    start: '2026-06-18T15:00',
    end: '2026-06-18T15:45',
    zone: rome,
    organizer: paolo,
    me: chiara,
    place: 'Riunione di Microsoft Teams',
  }
  const invite = s.outlook(
    'interview',
    '2026-06-05T09:20+02:00',
    a,
    letter`
    Gentile Chiara,

    le confermo il colloquio di giovedì 18.

    Paolo Gaggero
  `,
  )
  const out = s.withdrawRe(
    '2026-06-15T10:02+02:00',
    ask,
    letter`
    Gentile Paolo,

    la ringrazio per l'interesse, ma ho appena accettato un'altra proposta e desidero ritirare la mia candidatura. Le chiedo
    quindi di annullare il colloquio di giovedì.

    Cordiali saluti
    Chiara Vasseur
  `,
  )
  const gone = s.outlook(
    'cancelled',
    '2026-06-15T10:40+02:00',
    { ...a, seq: 1, cancelled: true },
    letter`
    Gentile Chiara,

    grazie per avermi avvisato, in bocca al lupo per il nuovo incarico!

    Paolo Gaggero
  `,
  )
  return s.told({
    company: 'Nautica Sestri',
    role: 'Category Buyer',
    stage: 'closed',
    outcome: 'withdrawn',
    appliedOn: '2026-05-11',
    closedOn: '2026-06-15',
    interviews: [
      interview(
        '2026-06-18T15:00+02:00',
        '2026-06-18T15:45+02:00',
        'video',
        'cancelled',
        ['Paolo Gaggero'],
        [invite.name, out.name, gone.name],
        rome,
      ),
    ],
    people: [personOr(['hr'], 'Paolo Gaggero', 'recruiter', 'p.gaggero@nauticasestri.example')],
  })
}
