/** Mamma, l'amica che cerca anche lei, bollette, il coro, e lei stessa che cerca una babysitter. */
import { exchangeUid, google, googleUid, outlook } from '../../source/calendar.ts'
import type { HuntMail } from '../../source/correspondence.ts'
import { ordinary } from '../../source/story.ts'
import { linkedIn, robot } from '../../source/systems.ts'
import { box, chiara, rome } from '../cast.ts'

const mamma = 'Nives Rinaldi <nives@bonnet-rinaldi.example>'
const giorgia = 'Giorgia Allasia <giorgia.allasia@postalibera.example>'
const marito = 'Luca Ferrero <luca.ferrero@postalibera.example>'
const membro = 'Chiara Bonnet (Quality Engineer)'

export const famiglia: readonly HuntMail[] = [
  ...ordinary(box, 'famiglia', [
    [
      '2025-09-10T13:00+02:00',
      mamma,
      'domenica',
      'Venite a pranzo? Faccio gli agnolotti. E allora, le officine si sono fatte vive?',
    ],
    [
      '2025-09-18T11:20+02:00',
      marito,
      'allora??',
      "Com'è andato il colloquio con la Ilaria? Io esco alle 6, passo io a prendere Pietro.",
    ],
    [
      '2025-09-25T18:18+02:00',
      giorgia,
      'ennesimo no',
      'Mi hanno scritto quelli della banca: "purtroppo abbiamo deciso di proseguire con altri candidati". Copia e incolla, neanche il nome giusto, mi hanno chiamata Giorgio.',
    ],
    [
      '2025-10-01T07:00+02:00',
      robot('Luce Alpina <bollette@lucealpina.example>', 'Luce Alpina'),
      'La tua bolletta di settembre',
      'Importo: 61,70 euro. Scadenza: 20 ottobre 2025. Addebito su conto corrente.',
    ],
    [
      '2025-10-04T12:10+02:00',
      robot('TrovaLavoro Piemonte <alert@trovalavoropiemonte.example>', 'TrovaLavoro', ['Disiscriviti']),
      '7 nuovi annunci: qualità, Torino',
      'Quality Engineer - Officine Marengo - Torino\nAddetto CQ - Stampi Val Sangone\nCandidati ora con un clic.',
    ],
    [
      '2025-10-07T21:45+02:00',
      'Coro Polifonico La Rocca <coro@polifonicolarocca.example>',
      'Audizioni',
      "Cara Chiara,\n\nabbiamo ricevuto la tua richiesta. L'audizione è martedì 14 ottobre alle 20,45 in sala prove. Prepara un pezzo a piacere.",
    ],
    [
      '2025-10-16T10:00+02:00',
      'Coro Polifonico La Rocca <coro@polifonicolarocca.example>',
      'Esito audizione',
      "Cara Chiara,\n\nci dispiace, per quest'anno i soprani sono al completo e abbiamo dovuto scegliere altre voci. Riprova l'anno prossimo!",
    ],
    [
      '2025-10-20T21:30+02:00',
      giorgia,
      'Re: le officine',
      'Ma dai!! Pure il tedesco della tomografia. Loro ci perdono. Aperitivo giovedì?',
    ],
    [
      '2025-10-28T09:00+01:00',
      linkedIn('email_job_alert_digest_01', membro, 'Avvisi di lavoro LinkedIn <jobalerts-noreply@linkedin.com>'),
      '«quality engineer»: 25 nuove offerte',
      'Quality Engineer presso Valvole Susa S.p.A. e altre 24 offerte corrispondono alle tue preferenze.',
    ],
    [
      '2025-11-04T16:04+01:00',
      'Martina Scotto <martina.scotto@tatepiemonte.example>',
      'Candidatura babysitter',
      'Buongiorno,\n\nho visto il vostro annuncio per una babysitter a Vanchiglia. Ho 22 anni, studio scienze della formazione e sono libera dalle 16. Mi farebbe piacere fare un colloquio.\n\nMartina',
    ],
    [
      '2025-11-10T08:30+01:00',
      robot('Poste Pacchi <tracking@pacchisubito.example>', 'Pacchi Subito'),
      'Il tuo pacco arriva oggi',
      'La spedizione 1Z88PX sarà consegnata tra le 10 e le 13.',
    ],
    [
      '2025-11-15T12:22+01:00',
      'Politecnico del Monviso <segreteria.master@polimonviso.example>',
      'Master Lean: domanda di ammissione',
      'Gentile dott.ssa Bonnet,\n\nla domanda di ammissione al master è stata ricevuta. La commissione pubblicherà la graduatoria il 10 dicembre.',
    ],
    [
      '2025-11-22T07:00+01:00',
      robot('Carriera Felice <newsletter@carrierafelice.example>', 'Carriera Felice', ['Annulla iscrizione']),
      'Come rispondere a un rifiuto',
      '"La ringraziamo ma abbiamo scelto un altro candidato": cinque risposte da copiare, e tre errori da evitare al prossimo colloquio.',
    ],
    [
      '2025-12-01T20:15+01:00',
      giorgia,
      'PRESA!!!',
      "Mi hanno presa all'università! Tempo indeterminato! Piango in ufficio, quello vecchio.",
    ],
    [
      '2025-12-10T15:00+01:00',
      'Politecnico del Monviso <segreteria.master@polimonviso.example>',
      'Graduatoria',
      'Gentile dott.ssa Bonnet,\n\nla informiamo che non è risultata tra gli ammessi (posizione 31 di 25). In caso di rinunce la contatteremo.',
    ],
    ['2025-12-14T19:19+01:00', mamma, 'Como', 'Ma Como è lontana! Però se ti danno quei soldi... Luca che dice?'],
    [
      '2025-12-18T17:40+01:00',
      'Roberta Fassio <roberta.fassio@stampidora.example>',
      'referenze su Omar',
      'Ciao Chiara,\n\nOmar Diouf si è candidato da noi come collaudatore e ha dato il tuo nome. Lo riprenderesti? Domani ho il secondo colloquio con lui.\n\nRoberta\nHR, Stampi Dora',
    ],
    [
      '2026-01-08T08:08+01:00',
      robot('Comune di Torino <noreply@comunetorino-post.example>', 'Anagrafe'),
      'Prenotazione confermata',
      "Il suo appuntamento per la carta d'identità è fissato per giovedì 5 febbraio 2026 alle ore 9:20.",
    ],
    [
      '2026-01-14T09:20+01:00',
      marito,
      'SIIIII',
      'Firmata?! Stasera pizza e prosecco. Pietro ha già detto a scuola che la mamma fa i cerotti.',
    ],
    [
      '2026-01-24T11:00+01:00',
      'Agenzia Case Lago <info@caselago.example>',
      'Appartamento a Cantù',
      "Gentile Chiara,\n\nla visita dell'appartamento è confermata per sabato 31 gennaio alle 10.30. Ci sono altri due candidati inquilini.",
    ],
  ]),
  box.sent(
    'famiglia-giorgia',
    '2025-09-25T19:00+02:00',
    giorgia,
    'Re: ennesimo no',
    'Giorgio carissimo, che cafoni. Io giovedì ne ho uno con le officine, incrocia tutto.',
  ),
  box.sent(
    'famiglia-tata-si',
    '2025-11-08T10:00+01:00',
    'Martina Scotto <martina.scotto@tatepiemonte.example>',
    'Re: Candidatura babysitter',
    'Ciao Martina,\n\nci piacerebbe conoscerti: vieni mercoledì 12 alle 17? Così vedi anche Pietro.\n\nChiara e Luca',
  ),
  box.sent(
    'famiglia-tata-no',
    '2025-11-13T21:00+01:00',
    'Elisa Bo <elisa.bo@tatepiemonte.example>',
    'Babysitter',
    "Cara Elisa,\n\ngrazie per essere venuta. Abbiamo scelto un'altra ragazza che abita qui sotto; in bocca al lupo!\n\nChiara",
  ),
  box.sent(
    'famiglia-roberta',
    '2025-12-18T18:30+01:00',
    'Roberta Fassio <roberta.fassio@stampidora.example>',
    'Re: referenze su Omar',
    'Di corsa. Ha un occhio che le macchine se lo sognano.\n\nChiara',
  ),
  google(
    box,
    'famiglia-colloqui',
    '2025-11-17T12:00+01:00',
    {
      uid: googleUid('scuola colloqui'),
      title: 'Colloquio genitori - classe 1B (Ferrero Pietro)',
      start: '2025-11-26T16:40',
      end: '2025-11-26T16:50',
      zone: rome,
      organizer: 'Maestra Lucia Gallo <lucia.gallo@scuolavanchiglia.example>',
      me: chiara,
      place: 'Scuola Primaria Vanchiglia, aula 3',
    },
    { tongue: 'it' },
  ),
  outlook(
    box,
    'famiglia-condominio',
    '2026-01-12T15:00+01:00',
    {
      uid: exchangeUid('condominio riunione'),
      title: 'Assemblea condominiale',
      start: '2026-02-04T20:30',
      end: '2026-02-04T22:00',
      zone: rome,
      organizer: 'Studio Amministrazioni Gho <gho@studiogho.example>',
      me: chiara,
      place: 'Oratorio San Luca',
    },
    'Gentili condomini,\n\nordine del giorno: selezione della nuova impresa di pulizie tra le tre candidate; varie ed eventuali.',
    { tongue: 'it' },
  ),
]
