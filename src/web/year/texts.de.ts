import type { InShapeOf } from '#web/data/language.ts'
import { count } from '#web/data/when.ts'
import type { en } from '#web/year/texts.en.ts'

export const de = {
  title: 'Das Jahr im Bild',
  lead: 'Jede Tür, an die Sie in den letzten zwölf Monaten geklopft haben, und die neunzig Tage danach.',
  emptyLead: 'Es zeichnet sich von selbst, sobald ein Postfach gelesen ist.',
  toImport: 'Ein Postfach lesen',
  toPeople: 'Alle Personen',
  doors: 'Die Türen',
  legend: 'Was die Zeichen bedeuten',
  kinds: {
    knocked: 'angeklopft',
    answered: 'Antwort',
    no: 'Absage',
    'kept-warm': 'Kontakt gehalten',
    'opened-again': 'wieder offen',
    ahead: 'steht an',
  },
  next: (day: string, step: string) => `Als Nächstes, ${day}: ${step}`,
  more: (n: number) => `und ${n} mehr`,
  allTouches: 'Alle Kontakte',
  touchesSay: (n: number) =>
    `${count(n, 'Kontakt', 'Kontakte')} in den letzten zwölf Monaten. Die Tabelle unten sagt dasselbe in Worten.`,
  asTable: 'Dasselbe in Worten',
  caption: 'Was an der Tür jedes Unternehmens geschah, mit den Tagen.',
  company: 'Unternehmen',
  aheadTitle: 'Die nächsten neunzig Tage',
  aheadLead: (n: number, most: number) =>
    `${count(n, 'E-Mail', 'E-Mails')} zu schreiben, nie mehr als ${most} in der Woche. Die Tage sind ein Vorschlag innerhalb der Zeit jedes Schritts.`,
  nothingAhead: 'Der Plan verlangt keine E-Mail.',
  weeksSay: (weeks: readonly number[]) => `E-Mails je Woche, von dieser Woche an: ${weeks.join(', ')}.`,
  dayInWeeks: (day: number, month: string) => `${day}. ${month}`,
  weekOf: (day: string) => `Woche vom ${day}`,
} as const satisfies InShapeOf<typeof en>
