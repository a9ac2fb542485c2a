import type { InShapeOf } from '#web/data/language.ts'
import { count, duration } from '#web/data/when.ts'
import type { en } from '#web/words/texts.en.ts'

export const de = {
  heading: (name: string) => `Ihr Text an ${name}`,
  headingNobody: 'Ihr Text',
  lead: {
    acknowledge: 'Ein kurzer Dank für die Antwort.',
    feedback: 'Eine Bitte um Genaueres, damit es beim nächsten Mal besser geht.',
    'follow-up': 'Dank, die angenommene Entscheidung und der Wunsch, in Erinnerung zu bleiben.',
    'keep-in-touch': 'Wer Sie sind, was es Neues gibt und ob Stellen frei sind.',
    'ask-status': 'Eine höfliche Frage; kein Wort von einer Entscheidung.',
    reflect: '',
    reapply: '',
  },
  to: 'An',
  nobody: 'Es ist keine Adresse bekannt. Fügen Sie die Person mit Adresse auf der Seite der Bewerbung hinzu.',
  subject: 'Betreff',
  body: 'Text',
  inThread: 'Die Antwort geht in den bisherigen E-Mail-Verlauf, unter die E-Mail, die Sie hier sehen.',
  newThread: 'Damit beginnt ein neuer E-Mail-Verlauf.',
  words: (n: number) => count(n, 'Wort', 'Wörter'),
  length: (n: number) =>
    `${count(n, 'Wort', 'Wörter')} · in ${duration(secondsToRead(n)).replace(/(Sekunde|Minute)n?$/, '$1n')} gelesen`,
  undo: 'Rückgängig',
  redo: 'Wiederholen',
  placeholders: (n: number) =>
    n === 1 ? 'Ein Platz ist frei für Ihre eigenen Worte' : `${n} Plätze sind frei für Ihre eigenen Worte`,
  placeholderLead: 'Was nur Sie wissen können, macht die E-Mail zu Ihrer.',
  goTo: 'Ausfüllen',
  stillOpen: (n: number) =>
    n === 1
      ? 'Eine Stelle in « » wartet noch auf Ihre eigenen Worte.'
      : `${n} Stellen in « » warten noch auf Ihre eigenen Worte.`,
  copy: 'Text kopieren',
  copied: 'Der Text ist kopiert.',
  notCopied: 'Der Browser erlaubt das Kopieren nicht. Markieren Sie den Text und kopieren Sie ihn von Hand.',
  mail: 'Im E-Mail-Programm öffnen',
  noMailto: 'Für einen Link ins E-Mail-Programm ist der Text zu lang; laden Sie ihn stattdessen herunter.',
  eml: 'Als .eml herunterladen',
  approve: 'Noch einmal ansehen und freigeben',
  approveHint: 'Sie sehen genau, was hinausgeht, bevor es geht. Strg Eingabe führt dorthin.',
  isApproved: 'Dieser Text ist freigegeben. Eine Änderung hebt das auf.',
  toOutbox: 'Zum Ausgang',
  sent: 'Ich habe sie gesendet',
  saidSent: 'Gut gemacht. Der Schritt gilt als erledigt.',
  anew: 'Neu schreiben lassen',
  anewTitle: 'Neu schreiben lassen?',
  anewLead: 'Was Sie geschrieben haben, weicht einem neuen Text. Es bleibt unter den früheren Fassungen.',
  cancel: 'Abbrechen',
  news: 'Was Sie erzählen',
  newsLead: 'Neues, das dort noch niemand von Ihnen weiß. Was Sie selbst geschrieben haben, bleibt.',
  newsNone: 'Nichts davon',
  newsEmpty: 'Sie haben nichts notiert, was dort noch niemand weiß.',
  newsAdd: 'Neues notieren',
  mind: 'Zu beachten',
  callSheet: 'Falls Sie lieber anrufen',
  answers: 'Worauf Sie antworten',
  parts: 'Woraus diese E-Mail besteht',
  part: {
    'missing-thanks': 'Dank',
    'missing-acceptance': 'Die Entscheidung angenommen',
    'missing-context': 'Welche Stelle, und wann das Gespräch war',
    'missing-future': 'In Erinnerung bleiben',
    'missing-question': 'Eine Frage',
    'missing-specific': 'Etwas, das nur Sie beide wissen',
    'missing-news': 'Etwas Neues',
    'missing-release': 'Niemand muss antworten',
    'missing-signoff': 'Ihr Name',
  },
  partThere: ': steht da',
  partMissing: ': fehlt noch',
  findings: 'Wie es ankommen könnte',
  nothingToMind: 'Nichts zu beachten: Es liest sich gut.',
  severity: {
    block: 'So kann sie nicht hinaus',
    error: 'Zu ändern, oder mit Begründung zu behalten',
    warn: 'Einen zweiten Blick wert',
    info: 'Eine Kleinigkeit',
  },
  summary: (grave: number, all: number) =>
    all === 0
      ? 'Nichts zu beachten.'
      : `${count(all, 'Stelle', 'Stellen')} zum Ansehen${grave === 0 ? '' : `, davon ${grave} im Weg`}. F8 führt zur nächsten.`,
  ofAll: (at: number, all: number) => `${at} von ${all}.`,
  applyKey: 'Alt Eingabe übernimmt es.',
  keptMark: '(behalten, mit Ihrer Begründung)',
  youKeep: 'Sie behalten es:',
  takeOut: 'Streichen',
  putThere: (words: string) => `„${words}“ schreiben`,
  keepBecause: 'Behalten, weil …',
  keepHint: 'In Ihren Worten. Es wird mit der E-Mail aufbewahrt, nur für Sie.',
  keepIt: 'Behalten',
  takeReasonBack: 'Begründung zurücknehmen',
  leaveIt: 'Gut so, wie es ist',
  close: 'Schließen',
  facts: 'Zum Einsetzen',
  factsLead: 'Was Ihre Notizen und die E-Mails hergeben.',
  fact: {
    note: 'Ihre Notiz',
    'interview-day': 'Tag des Gesprächs',
    meeting: 'wie es hieß',
    people: 'wer noch dabei war',
    role: 'die Stelle',
    company: 'das Unternehmen',
    after: 'wann Sie wieder fragen können',
    'applied-on': 'wann Sie sich beworben haben',
  },
  otherWords: 'Mit anderen Worten',
  otherWordsLead: 'Was Sie selbst geschrieben haben, bleibt, wie es ist.',
  language: 'Sprache',
  register: 'Ton',
  registers: { plain: 'Schlicht', warm: 'Herzlich', formal: 'Förmlich' },
  otherWording: 'Anders sagen',
  exchanged: 'Andere Worte. Was Sie selbst geschrieben haben, ist geblieben.',
  writtenAnew: 'Neu geschrieben.',
  thread: 'Was vorher geschrieben wurde',
  you: 'Sie',
  versions: 'Frühere Fassungen',
  versionsNone: 'Es gibt noch keine.',
  bringBack: 'Zurückholen',
  broughtBack: 'Zurückgeholt. Was hier stand, ist unter den früheren Fassungen.',
  cannotSend:
    'Es ist kein Postfach verbunden, das sie senden könnte. Kopieren Sie den Text, oder öffnen Sie ihn im E-Mail-Programm.',
  stillInTheWay: (n: number) =>
    n === 1
      ? 'Eine Stelle ist noch zu ändern oder mit Begründung zu behalten.'
      : `${n} Stellen sind noch zu ändern oder mit Begründung zu behalten.`,
} as const satisfies InShapeOf<typeof en>

/** Zweihundert Wörter in der Minute, in Schritten von fünf Sekunden. */
function secondsToRead(words: number): number {
  return Math.max(5, Math.round((words * 0.3) / 5) * 5)
}
