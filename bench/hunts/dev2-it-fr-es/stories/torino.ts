/** Officine, un pastificio, valvole (due volte, e un no che non dice quale), un motore elettrico. */
import { letter } from '../../../../demo/source/mail.ts'
import { exchangeUid } from '../../source/calendar.ts'
import { type Story, storyOf } from '../../source/story.ts'
import { linkedIn, robot, workable, workday } from '../../source/systems.ts'
import { automaticNo, interview, person, personalNo, personOr } from '../../truth-types.ts'
import { box, chiara, rome } from '../cast.ts'

export function marengo(): Story {
  const s = storyOf(box, 'marengo', 'it')
  const ilaria = 'Ilaria Donadio <i.donadio@officinemarengo.example>'
  s.got(
    'confirmation',
    '2025-09-08T19:02+02:00',
    workable('Officine Marengo'),
    'Grazie per la tua candidatura',
    'Ciao Chiara,\n\nla tua candidatura per Quality Engineer – Fusioni è stata inviata correttamente. Il team di Officine Marengo la valuterà nei prossimi giorni.',
  )
  const invito = s.got(
    'interview',
    '2025-09-16T14:51+02:00',
    ilaria,
    'due chiacchiere?',
    letter`
      Ciao Chiara,

      sono Ilaria, mi occupo di selezione qui in Officine. Avrei piacere di conoscerti con una videochiamata: che ne dici di giovedì alle 10 e 30?
      Durata mezz'oretta, ti mando il link domani.

      A presto
      Ilaria Donadio
      Talent Acquisition Specialist
    `,
    { client: 'gmail' },
  )
  s.sentRe('2025-09-16T18:20+02:00', invito, 'Ciao Ilaria,\n\nva benissimo giovedì alle 10:30. A presto!\n\nChiara')
  const fabbrica = {
    uid: exchangeUid('marengo stabilimento'),
    title: 'Colloquio tecnico Chiara Bonnet',
    start: '2025-10-02T15:00',
    end: '2025-10-02T17:00',
    zone: rome,
    organizer: ilaria,
    me: chiara,
    guests: [
      'Ing. Davide Craveri <d.craveri@officinemarengo.example>',
      'Monica Testa <m.testa@officinemarengo.example>',
    ],
    place: 'Officine Marengo, Strada del Francese 88, Torino',
  }
  const tecnico = s.outlook(
    'interview',
    '2025-09-24T11:37+02:00',
    fabbrica,
    letter`
      Ciao Chiara,

      come promesso ecco il secondo colloquio, in stabilimento. Trovi Davide Craveri, responsabile qualità (sarebbe il tuo capo), e Monica Testa del
      laboratorio metrologico. Scarpe antinfortunistiche le abbiamo noi.

      Ilaria
    `,
  )
  s.accept('2025-09-24T12:10+02:00', fabbrica, tecnico)
  s.sent(
    '2025-10-03T08:30+02:00',
    'Ing. Davide Craveri <d.craveri@officinemarengo.example>',
    'Grazie per ieri',
    'Buongiorno Davide,\n\ngrazie per il giro in fonderia e per la discussione sulle porosità. Ci ho ripensato in tram: io proverei con la tomografia.\n\nChiara Bonnet',
  )
  const no = s.got(
    'rejection',
    '2025-10-20T17:43+02:00',
    ilaria,
    'Re: due chiacchiere?',
    letter`
      Ciao Chiara,

      scusa il ritardo. Davide ha deciso: dal primo novembre con noi ci sarà un collega che arriva dall'automotive tedesco e che la tomografia
      ce l'ha già in casa, per così dire. La tua idea comunque gli è rimasta in testa, me ne parla ogni mattina.

      Se ti va un ritorno più dettagliato chiamami pure, sai dove trovarmi.

      Un caro saluto,
      Ilaria
    `,
    { client: 'gmail' },
  )
  return s.told({
    company: 'Officine Marengo',
    role: 'Quality Engineer – Fusioni',
    roleAliases: ['Quality Engineer'],
    stage: 'closed',
    outcome: 'rejected',
    appliedOn: '2025-09-08',
    closedOn: '2025-10-20',
    no: personalNo(no.name, 'other-candidate', { feedbackOffered: true }),
    interviews: [
      interview('2025-09-18T10:30+02:00', null, 'video', 'done', ['Ilaria Donadio'], [invito.name]),
      interview(
        '2025-10-02T15:00+02:00',
        '2025-10-02T17:00+02:00',
        'onsite',
        'done',
        ['Davide Craveri', 'Monica Testa'],
        [tecnico.name],
        rome,
      ),
    ],
    people: [
      person('Ilaria Donadio', 'recruiter', 'i.donadio@officinemarengo.example'),
      person('Davide Craveri', 'hiring-manager', 'd.craveri@officinemarengo.example'),
      person('Monica Testa', 'interviewer', 'm.testa@officinemarengo.example'),
    ],
  })
}

/** Il direttore scrive alla segretaria, la segretaria inoltra tutto. */
export function arnaldi(): Story {
  const s = storyOf(box, 'arnaldi', 'it')
  const info = 'Pastificio Arnaldi <info@pastificioarnaldi.example>'
  const graziella = 'Graziella Pautasso <segreteria@pastificioarnaldi.example>'
  const domanda = s.sent(
    '2025-09-14T16:40+02:00',
    info,
    'Candidatura Responsabile Assicurazione Qualità',
    letter`
      Spettabile Pastificio Arnaldi,

      con la presente desidero candidarmi alla posizione di Responsabile Assicurazione Qualità, di cui ho letto sulla Gazzetta di Cuneo di sabato.
      Mi occupo di qualità da sette anni, negli ultimi tre nel settore alimentare (BRC, IFS, HACCP).

      In allegato il mio curriculum vitae. Resto a disposizione per un colloquio.

      Distinti saluti
      Ing. Chiara Bonnet
      tel. 347 5550182
    `,
  )
  const convoca = s.gotRe(
    'interview',
    '2025-09-22T09:15+02:00',
    graziella,
    domanda,
    letter`
      Egregia Ing. Bonnet,

      il Dott. Arnaldi La riceverà mercoledì 1 ottobre alle ore 9,00 presso il nostro stabilimento di Dronero. La prego di confermare a mezzo mail.

      Distinti saluti.
      Graziella Pautasso
      Segreteria di Direzione
    `,
    { client: 'outlook', quoting: true },
  )
  s.sentRe(
    '2025-09-22T12:05+02:00',
    convoca,
    'Gentile Sig.ra Pautasso,\n\nconfermo la mia presenza.\n\nCordiali saluti\nChiara Bonnet',
  )
  const interno = box.got(
    'arnaldi-interno',
    '2025-10-13T07:58+02:00',
    'Piero Arnaldi <p.arnaldi@pastificioarnaldi.example>',
    'la Bonnet',
    letter`
      Graziella, la ringrazi a nome mio. Persona in gamba, ma ho bisogno di qualcuno che in caso di guasto sia qui in dieci minuti, e da Torino ci
      vuole un'ora e mezza. Mi dispiace.
    `,
    { to: graziella, client: 'outlook' },
  )
  const no = s.got(
    'rejection',
    '2025-10-13T08:44+02:00',
    graziella,
    'I: la Bonnet',
    'Egregia Ing. Bonnet,\n\ncome da indicazione del Dott. Arnaldi Le inoltro quanto sotto.\n\nDistinti saluti.\nGraziella Pautasso',
    { client: 'outlook', forwards: interno },
  )
  s.sentRe(
    '2025-10-13T20:12+02:00',
    no,
    'Gentile Sig.ra Pautasso,\n\nla ringrazio e ringrazi il Dott. Arnaldi. La trafilatura al bronzo valeva il viaggio.\n\nChiara Bonnet',
    { quoting: false },
  )
  return s.told({
    company: 'Pastificio Arnaldi',
    role: 'Responsabile Assicurazione Qualità',
    stage: 'closed',
    outcome: 'rejected',
    appliedOn: '2025-09-14',
    closedOn: '2025-10-13',
    no: personalNo(no.name, 'location'),
    interviews: [interview('2025-10-01T09:00+02:00', null, 'onsite', 'done', ['Piero Arnaldi'], [convoca.name])],
    people: [
      personOr(['hr'], 'Graziella Pautasso', 'coordinator', 'segreteria@pastificioarnaldi.example'),
      personOr(['interviewer'], 'Piero Arnaldi', 'hiring-manager', 'p.arnaldi@pastificioarnaldi.example'),
    ],
  })
}

const valvole = workday('valvolesusa', 'Valvole Susa S.p.A.')

export function valvoleFornitori(): Story {
  const s = storyOf(box, 'valvole-fornitori', 'it')
  s.got(
    'confirmation',
    '2025-10-27T21:11+01:00',
    valvole,
    'Candidatura ricevuta: Supplier Quality Engineer',
    'Gentile Chiara,\n\nabbiamo ricevuto la tua candidatura per la posizione JR-3301 Supplier Quality Engineer. Qualora il profilo risultasse in linea, sarai contattata dal nostro team.\n\nValvole Susa S.p.A.',
  )
  return s.told({
    company: 'Valvole Susa',
    role: 'Supplier Quality Engineer',
    requisitionId: 'JR-3301',
    stage: 'applied',
    appliedOn: '2025-10-27',
  })
}

export function valvoleProcesso(): Story {
  const s = storyOf(box, 'valvole-processo', 'it')
  s.got(
    'confirmation',
    '2025-10-27T21:29+01:00',
    valvole,
    'Candidatura ricevuta: Process Quality Specialist',
    'Gentile Chiara,\n\nabbiamo ricevuto la tua candidatura per la posizione JR-3317 Process Quality Specialist. Qualora il profilo risultasse in linea, sarai contattata dal nostro team.\n\nValvole Susa S.p.A.',
  )
  s.got(
    'pending',
    '2025-11-06T06:30+01:00',
    valvole,
    'Aggiornamento JR-3317',
    'Gentile Chiara,\n\nla tua candidatura per JR-3317 Process Quality Specialist è al vaglio del responsabile di funzione.\n\nValvole Susa S.p.A.',
  )
  return s.told({
    company: 'Valvole Susa',
    role: 'Process Quality Specialist',
    requisitionId: 'JR-3317',
    stage: 'applied',
    appliedOn: '2025-10-27',
  })
}

/** Quale delle due? */
export const qualeValvola = box.got(
  'quale-valvola',
  '2025-11-24T06:30+01:00',
  valvole,
  'Esito della tua candidatura',
  'Gentile Chiara,\n\nti informiamo che per la posizione per cui ti sei candidata abbiamo scelto di proseguire con altri profili.\n\nGrazie per il tempo dedicato.\nValvole Susa S.p.A.',
)

export function elettra(): Story {
  const s = storyOf(box, 'elettra', 'it')
  const lavora = robot(
    'Lavora con noi - Elettra Motori <noreply@elettramotori.inselezione.example>',
    'Elettra Motori',
    ['Messaggio inviato automaticamente, si prega di non rispondere.'],
  )
  s.got(
    'confirmation',
    '2025-11-03T10:00+01:00',
    lavora,
    'Conferma ricezione CV',
    'Gentile BONNET CHIARA,\n\nil Suo curriculum relativo all\'annuncio "Addetta Controllo Qualità avvolgimenti - rif. EM/25/77" è stato acquisito.',
  )
  s.got(
    'assessment',
    '2025-11-11T10:00+01:00',
    lavora,
    'Questionario attitudinale',
    'Gentile BONNET CHIARA,\n\nLa invitiamo a compilare il questionario attitudinale entro 7 giorni dal ricevimento della presente. Rif. EM/25/77.\n\nhttps://elettramotori.inselezione.example/q/8812',
  )
  s.got(
    'assessment',
    '2025-11-13T22:31+01:00',
    lavora,
    'Questionario completato',
    'Gentile BONNET CHIARA,\n\nil questionario per il rif. EM/25/77 risulta completato.',
  )
  const no = s.got(
    'rejection',
    '2025-12-01T10:00+01:00',
    lavora,
    'Rif. EM/25/77',
    'Gentile BONNET CHIARA,\n\nla ringraziamo per aver partecipato alla selezione. Purtroppo il Suo profilo non è stato ritenuto idoneo per la mansione di Addetta Controllo Qualità avvolgimenti, che richiede almeno due anni nel settore elettrotecnico.\n\nElettra Motori',
  )
  return s.told({
    company: 'Elettra Motori',
    role: 'Addetta Controllo Qualità avvolgimenti',
    requisitionId: 'EM/25/77',
    stage: 'closed',
    outcome: 'rejected',
    appliedOn: '2025-11-03',
    closedOn: '2025-12-01',
    no: automaticNo(no.name, 'requirement'),
  })
}

export function frigoriferi(): Story {
  const s = storyOf(box, 'frigoriferi', 'it')
  const membro = 'Chiara Bonnet (Quality Engineer)'
  s.got(
    'confirmation',
    '2025-12-09T22:40+01:00',
    linkedIn('jobs_applicant_applied', membro),
    'Chiara, la tua candidatura è stata inviata a Polo Freddo',
    'La tua candidatura è stata inviata a Polo Freddo\n\nQuality Manager\nPolo Freddo · Casale Monferrato (In sede)\nCandidatura inviata il 9 dicembre 2025',
  )
  s.got(
    'viewed',
    '2025-12-15T08:20+01:00',
    linkedIn('email_jobs_job_application_viewed_01', membro),
    'Polo Freddo ha visualizzato la tua candidatura',
    'La tua candidatura è stata visualizzata da Polo Freddo\n\nQuality Manager\nPolo Freddo · Casale Monferrato (In sede)',
  )
  return s.told({ company: 'Polo Freddo', role: 'Quality Manager', stage: 'applied', appliedOn: '2025-12-09' })
}
