import { letter } from '../../../../demo/source/mail.ts'
import { exchangeUid } from '../../source/calendar.ts'
import { interview, person, personalNo } from '../../truth-types.ts'
import { chiara, rome, story } from '../cast.ts'

export function valdoraStory() {
  const s = story('valdora', 'it')
  const irene = 'Irene Massari <irene.massari@ferrovievaldora.example>'
  const sandro = 'Sandro Pieri <sandro.pieri@ferrovievaldora.example>'
  const mine = s.sent(
    '2026-03-16T17:17+01:00',
    'Selezione Ferrovie Valdora <selezione@ferrovievaldora.example>',
    'Candidatura per Specialista gare e contratti',
    letter`
    Spettabile Ferrovie Valdora,

    con la presente invio la mia candidatura per la posizione di Specialista gare e contratti.

    Distinti saluti
    Chiara Vasseur
  `,
  )
  const no = s.gotRe(
    'rejection',
    '2026-04-02T12:00+02:00',
    irene,
    mine,
    letter`
    Gentile Chiara,

    ci spiace comunicarle che, pur avendo apprezzato il suo curriculum, non la inseriremo nella rosa finale: il ruolo
    richiede l'abilitazione agli appalti pubblici, che al momento non possiede.

    Un cordiale saluto
    Irene Massari
    Selezione e sviluppo
  `,
  )
  s.sentRe(
    '2026-04-02T15:30+02:00',
    no,
    letter`
    Gentile Irene,

    grazie della chiarezza. Sto proprio frequentando il corso di abilitazione, l'esame è a maggio.

    Cordiali saluti
    Chiara
  `,
  )
  const back = s.gotRe(
    'interview',
    '2026-05-20T10:00+02:00',
    irene,
    no,
    letter`
    Gentile Chiara,

    la selezione è ancora aperta e, se nel frattempo ha ottenuto l'abilitazione, saremmo lieti di riprendere la sua
    candidatura. Potremmo vederci in videochiamata? Mi indichi qualche disponibilità.

    Irene Massari
  `,
    { quoting: true, subject: 'Specialista gare e contratti: ci risentiamo?' },
  )
  s.sentRe(
    '2026-05-20T12:12+02:00',
    back,
    letter`
    Gentile Irene,

    ottima notizia, l'esame è superato! Posso il 27 o il 28 maggio, sempre dopo le 14.

    Chiara
  `,
  )
  const a = {
    uid: exchangeUid('valdora'),
    title: 'Colloquio Specialista gare e contratti',
    start: '2026-05-28T14:30',
    end: '2026-05-28T15:30',
    zone: rome,
    organizer: irene,
    me: chiara,
    guests: [sandro],
    place: 'Microsoft Teams',
  }
  const invite = s.outlook(
    'interview',
    '2026-05-21T09:05+02:00',
    a,
    letter`
    Gentile Chiara,

    ecco l'invito. Parteciperà anche Sandro Pieri, responsabile Gare e contratti.

    Irene Massari
  `,
  )
  const end = s.gotRe(
    'rejection',
    '2026-06-12T17:50+02:00',
    irene,
    back,
    letter`
    Cara Chiara,

    questa volta eravamo davvero vicini. Dopo lunga riflessione, Sandro ha preferito una persona che arriva da una stazione
    appaltante, e dobbiamo quindi chiudere qui il percorso con lei.

    Se vuole, la settimana prossima ci sentiamo al telefono: le racconto volentieri com'è andata la valutazione.

    Con stima
    Irene Massari
  `,
  )
  s.sentRe(
    '2026-06-12T19:00+02:00',
    end,
    letter`
    Cara Irene,

    grazie, mi farebbe molto piacere. La chiamo martedì.

    Chiara
  `,
  )
  return s.told({
    company: 'Ferrovie Valdora',
    role: 'Specialista gare e contratti',
    stage: 'closed',
    outcome: 'rejected',
    appliedOn: '2026-03-16',
    closedOn: '2026-06-12',
    no: personalNo(end.name, 'other-candidate', { feedbackOffered: true }),
    takenBack: [personalNo(no.name, 'requirement')],
    interviews: [
      interview(
        '2026-05-28T14:30+02:00',
        '2026-05-28T15:30+02:00',
        'video',
        'done',
        ['Irene Massari', 'Sandro Pieri'],
        [invite.name],
        rome,
      ),
    ],
    people: [
      person('Irene Massari', 'recruiter', 'irene.massari@ferrovievaldora.example'),
      person('Sandro Pieri', 'hiring-manager', 'sandro.pieri@ferrovievaldora.example'),
    ],
  })
}
