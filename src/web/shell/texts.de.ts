import { endSentence } from '#web/data/end-sentence.ts'
import type { InShapeOf } from '#web/data/language.ts'
import { count } from '#web/data/when.ts'
import type { en } from '#web/shell/texts.en.ts'

export const de = {
  skip: 'Zum Inhalt springen',
  name: 'Ajar',
  navigation: 'Hauptnavigation',
  today: 'Heute',
  applications: 'Bewerbungen',
  people: 'Personen',
  insights: 'Einblicke',
  openings: 'Stellen',
  prepare: 'Vorbereiten',
  news: 'Neues',
  more: 'Mehr',
  import: 'E-Mails',
  search: 'Suche',
  searchTitle: 'Suchen ( / ) oder überall hin ( Strg K )',
  settings: 'Einstellungen',
  toDark: 'Dunkle Farben',
  toLight: 'Helle Farben',
  loading: 'Wird geladen',
  failedTitle: 'Diese Seite konnte nicht angezeigt werden',
  noSessionTitle: 'Ajar kennt dieses Fenster noch nicht',
  noSession:
    'Öffnen Sie die Adresse, die Ajar im Terminal ausgegeben hat. Sie gibt diesem Browser Zugang, bis Ajar beendet wird.',
  demoLabel: 'Demo',
  demo: (day: string) => endSentence(`Sie sehen eine erfundene Stellensuche. Dort ist heute ${day}`),
  leaveDemo: 'Demo verlassen',
  saidLeft: 'Sie sind wieder bei Ihren eigenen E-Mails.',
  reading: 'Ihre E-Mails werden gelesen',
  readingSoFar: (seen: number) =>
    `Bisher ${count(seen, 'E-Mail', 'E-Mails')} durchgesehen. Was Sie hier sehen, ist noch nicht alles.`,
  settling: 'Alles ist gelesen und wird jetzt zusammengefügt.',
  toReading: 'Ansehen oder anhalten',
  messages: 'Meldungen',
  undo: 'Rückgängig',
  dismiss: 'Schließen',
  again: 'Erneut versuchen',
  notFoundTitle: 'Hier ist nichts',
  notFound:
    'Unter dieser Adresse gibt es keine Seite. Vielleicht wurde sie mit einer anderen vereint oder zurückgenommen.',
  toToday: 'Zu „Heute“',
} as const satisfies InShapeOf<typeof en>
