import type { InShapeOf } from '#web/data/language.ts'
import { count } from '#web/data/when.ts'
import type { en } from '#web/insights/texts.en.ts'

export const de = {
  heading: 'Was meine Bewerbungen bisher zeigen',
  windowTitle: 'Einblicke',
  lead: 'Was war, gezählt. Es gilt für diese Suche und keine andere und sagt nichts über das, was kommt. Bei jedem Bild steht eines, was Sie tun können.',
  groups: { way: 'Wie sie verliefen', grow: 'Woran ich arbeiten kann', see: 'Wie ich es sah, wie andere es sahen' },
  emptyHeading: 'Hier ist noch nichts zu sehen',
  empty:
    'Sobald Ajar Ihre Bewerbungen kennt, zeigt es hier, wie weit sie kamen, wo sie endeten und wie lange die Antworten dauerten. Sobald Sie auf einige zurückgeblickt haben, zeigt es, was immer wieder vorkommt.',
  toImport: 'Mit Ihren E-Mails beginnen',
  notYet: 'Was sich später zeigt',
  notYetLead: 'Bei wenigen ist, was wie ein Muster aussieht, meist Zufall. Darum warten diese Bilder.',
  numbers: 'Die Zahlen',
  numbersOf: (title: string) => `Die Zahlen: ${title}`,
  moreRows: (n: number) => `${count(n, 'weitere Zeile', 'weitere Zeilen')} in der Datei.`,
  save: 'Als CSV speichern',
  saveOf: (title: string) => `Als CSV speichern: ${title}`,
  failed: 'Die Datei konnte nicht erstellt werden. Versuchen Sie es gleich noch einmal.',
  fileName: (picture: string) => `ajar-${picture}.csv`,
  median: (days: number) => `Median ${days.toLocaleString('de-DE')}`,
  days: (n: number) => `${n} Tage`,
  meanOf: (mean: number, n: number) =>
    `${mean.toFixed(1).replace('.', ',')} von 5, ${count(n, 'Antwort', 'Antworten')}`,
  wentBadly: 'lief schlecht',
  wentWell: 'lief gut',
  flowScrolls: 'Der Fluss; seitwärts zu verschieben',
} as const satisfies InShapeOf<typeof en>
