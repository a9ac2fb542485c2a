import { endSentence } from '#web/data/end-sentence.ts'
import type { InShapeOf } from '#web/data/language.ts'
import { count } from '#web/data/when.ts'
import type { en } from '#web/keeping/texts.en.ts'

export const de = {
  windowTitle: 'Sichern und zurückgehen',
  back: 'Einstellungen',
  heading: 'Aufheben, was Ihnen gehört',
  lead: 'Solange Ajar läuft, kopiert es seine Daten einmal am Tag. Sie können alles als eine Datei sichern und zu jeder Kopie zurückgehen.',
  demo: 'Sie sehen gerade die Demo, und die ist erfunden. Verlassen Sie sie, um Ihre eigenen Daten zu sichern oder zu einer Kopie zurückzugehen.',

  save: 'Alles als eine Datei sichern',
  saveLead: 'Zum Aufheben auf einem anderen Datenträger oder zum Umziehen auf einen anderen Computer.',
  saving: 'Die Datei wird gemacht und noch einmal bis zum Ende gelesen …',
  saved: (name: string, size: string, held: string) => `Gesichert als ${name} (${size}): ${held}.`,
  notEncrypted:
    'Sie enthält die Worte Ihrer E-Mails und ist nicht verschlüsselt: Bewahren Sie sie dort auf, wo nur Sie sie lesen können.',
  leftOut: 'Was nicht darin ist',
  withPrivatePages: (n: number) => (n === 1 ? 'Mit Ihrer privaten Seite' : `Mit Ihren ${n} privaten Seiten`),
  privatePagesHint: 'Sonst bleiben sie hier und stehen nicht in der Datei. Ein Wiederherstellen entfernt sie nie.',

  copies: 'Kopien, zu denen Sie zurückgehen können',
  lastDaily: (when: string) => endSentence(`Die letzte tägliche Kopie: ${when}`),
  noDaily: 'Noch gibt es keine tägliche Kopie. Die erste entsteht, sobald Ajar etwas enthält und eine Weile läuft.',
  byOthers:
    'Ihre Daten liegen in PostgreSQL. Wer es betreibt, kopiert sie; hier stehen nur die Dateien, die Ajar gesichert hat.',
  rhythm: 'Die letzten sieben Tage bleiben erhalten und davor die letzten vier Wochen.',
  folder: 'Sie liegen in',
  older: (n: number) => `${n} ältere`,
  noCopies: 'Noch gibt es nichts, wohin Sie zurückgehen könnten.',
  kind: {
    daily: 'Tägliche Kopie',
    'before-upgrade': 'Vor einer neuen Version von Ajar',
    'before-restore': 'Bevor Sie zurückgingen',
    saved: 'Von Ihnen gesichert',
  },
  unreadable: 'Diese Kopie ist nicht lesbar.',
  look: 'Hierhin zurück …',
  lookAt: (kind: string, when: string) => `Hierhin zurück: ${kind}, ${when}`,
  fromFile: 'Zu einer Datei zurückgehen',
  fromFileHint:
    'Eine, die hier oder mit „ajar backup“ gesichert wurde, oder eine Kopie der Datenbank. Sie sehen zuerst, was darin ist.',
  choose: 'Datei auswählen …',
  sending: 'Die Datei wird zu Ajar kopiert',
  looking: 'Sie wird bis zum Ende gelesen …',

  refusedTitle: 'Das kann nicht eingesetzt werden',
  askTitle: 'Dies an die Stelle dessen setzen, was jetzt da ist?',
  askLead: (name: string) => `${name} ist ganz: Bis zum Ende gelesen.`,
  askLeadMade: (name: string, when: string) => `${name}, gemacht ${when}, ist ganz: Bis zum Ende gelesen.`,
  column: { what: 'Was', copy: 'In der Kopie', now: 'Jetzt hier' },
  rows: {
    messages: 'E-Mails',
    corrections: 'Richtigstellungen',
    manual: 'Von Hand ergänzt',
    decisions: 'Entschiedene Schritte',
    drafts: 'Entwürfe',
    reflections: 'Rückblicke',
    news: 'Neues und Artikel',
  },
  askKept: 'Was jetzt da ist, wird zuerst gesichert, damit Sie wieder dorthin kommen.',
  goBack: 'Dorthin zurückgehen',
  goingBack: 'Wird eingesetzt …',
  leave: 'Alles lassen, wie es ist',

  doneTitle: (when: string) => `Sie sind wieder bei: ${when}`,
  doneTitlePlain: 'Die Kopie ist eingesetzt',
  done: (applications: number) => `${count(applications, 'Bewerbung', 'Bewerbungen')} mit allem, was dazugehört.`,
  doneKept: 'Was vorher da war, ist aufgehoben.',
  undo: 'Zurück zu dem, was vorher da war',
  nextImport: 'Das nächste Einlesen liest Ihre E-Mails noch einmal von vorn.',

  checks: 'Worauf Ajar steht',
  checking: 'Wird durchgesehen …',
  check: {
    folder: 'Ordner',
    store: 'Daten',
    clock: 'Uhr',
    zone: 'Zeitzone',
    account: 'Postfach',
    disk: 'Datenträger',
    backup: 'Kopien',
    outbox: 'Ausgang',
  },
  state: { fine: 'in Ordnung', look: 'bitte ansehen', wrong: 'nicht in Ordnung' },

  held: (mails: number, said: number) =>
    said === 0
      ? count(mails, 'E-Mail', 'E-Mails')
      : `${count(mails, 'E-Mail', 'E-Mails')}, dazu ${count(said, 'eigene Angabe', 'eigene Angaben')}`,
  number: (n: number) => n.toLocaleString('de-DE'),
  nothing: 'nichts darin',
  at: (day: string, time: string) => `${day}, ${time} Uhr`,
} as const satisfies InShapeOf<typeof en>
