import type { InShapeOf } from '#web/data/language.ts'
import type { en } from '#web/applications/texts.en.ts'
import { outcomeLabel } from '#web/data/labels.ts'
import { count } from '#web/data/when.ts'

export const de = {
  windowTitle: 'Bewerbungen',
  heading: (n: number) => (n === 0 ? 'Noch keine Bewerbungen' : count(n, 'Bewerbung', 'Bewerbungen')),
  lead: 'Alles, worauf Sie sich beworben haben, wie es aus Ihren E-Mails hervorgeht.',
  emptyLead: 'Sie erscheinen von selbst, sobald ein Postfach gelesen ist. Sie können auch eine von Hand hinzufügen.',
  toImport: 'Ein Postfach lesen',
  add: 'Von Hand hinzufügen',
  search: 'Suchen',
  searchHint: 'Unternehmen, Stelle, Ort, Vermittlung',
  filter: 'Anzeigen',
  filters: {
    all: 'Alle',
    open: 'Noch offen',
    'to-do': 'Etwas zu tun',
    unsure: 'Ajar ist unsicher',
    ...outcomeLabel,
  },
  columns: {
    company: 'Unternehmen',
    status: 'Stand',
    applied: 'Beworben',
    contact: 'Letzter Kontakt',
    next: 'Als Nächstes',
  },
  caption: 'Ihre Bewerbungen. Ein Klick auf den Namen einer Spalte sortiert danach.',
  found: (n: number, all: number) => `${n} von ${count(all, 'Bewerbung', 'Bewerbungen')}`,
  none: 'Nichts passt dazu. Versuchen Sie es mit weniger Wörtern, oder lassen Sie alle anzeigen.',
  showAll: 'Alle anzeigen',
  via: (agency: string) => `über ${agency}`,
  unsure: (n: number) => count(n, 'Frage', 'Fragen'),
  now: 'jetzt',
  interviews: (n: number) => count(n, 'Gespräch', 'Gespräche'),
  notOnPaper: (n: number) =>
    `${count(n, 'weitere Bewerbung', 'weitere Bewerbungen')} nicht gedruckt. Sichern Sie alle als CSV.`,
  addTitle: 'Bewerbung hinzufügen',
  addLead: 'Für eine, von der Ihre E-Mails nichts wissen.',
  company: 'Unternehmen',
  role: 'Stelle',
  location: 'Ort',
  appliedOn: 'Beworben am',
  appliedHint: 'Leer lassen, wenn Sie sie nur gemerkt haben.',
  addGo: 'Hinzufügen',
  cancel: 'Abbrechen',
  saidAdded: 'Hinzugefügt.',
} as const satisfies InShapeOf<typeof en>
