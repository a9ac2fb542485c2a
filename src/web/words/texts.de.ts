import type { InShapeOf } from '#web/data/language.ts'
import { count } from '#web/data/when.ts'
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
  approveHint: 'Sie sehen genau, was hinausgeht, bevor es geht.',
  isApproved: 'Dieser Text ist freigegeben. Eine Änderung hebt das auf.',
  toOutbox: 'Zum Ausgang',
  sent: 'Ich habe sie gesendet',
  saidSent: 'Gut gemacht. Der Schritt gilt als erledigt.',
  anew: 'Neu schreiben lassen',
  anewTitle: 'Neu schreiben lassen?',
  anewLead: 'Ihre Änderungen weichen einem neuen Text.',
  cancel: 'Abbrechen',
  news: 'Was Sie erzählen',
  newsLead: 'Neues, das dort noch niemand von Ihnen weiß. Mit Ihrer Wahl wird der Text neu geschrieben.',
  newsNone: 'Nichts davon',
  newsEmpty: 'Sie haben nichts notiert, was dort noch niemand weiß.',
  newsAdd: 'Neues notieren',
  mind: 'Zu beachten',
  callSheet: 'Falls Sie lieber anrufen',
  answers: 'Worauf Sie antworten',
  toApplication: (company: string) => `Zu ${company}`,
} as const satisfies InShapeOf<typeof en>
