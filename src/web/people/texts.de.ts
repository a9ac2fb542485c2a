import { relationLabel } from '#web/data/labels.ts'
import type { InShapeOf } from '#web/data/language.ts'
import { count } from '#web/data/when.ts'
import type { en } from '#web/people/texts.en.ts'

export const de = {
  windowTitle: 'Personen',
  heading: (n: number) => (n === 0 ? 'Noch niemand' : count(n, 'Person', 'Personen')),
  lead: 'Wen Sie unterwegs kennengelernt haben, wann Sie zuletzt voneinander gehört haben und was als Nächstes kommt.',
  emptyLead:
    'Sie erscheinen von selbst, sobald ein Postfach gelesen ist. Auf der Seite einer Bewerbung können Sie jemanden hinzufügen.',
  toImport: 'Ein Postfach lesen',
  toContacts: 'Kontakte aus einem Adressbuch übernehmen',
  all: 'Alle Personen',
  search: 'Suchen',
  searchHint: 'Name, Titel, Adresse, Unternehmen',
  relation: 'Rolle',
  relations: { all: 'Alle Rollen', ...relationLabel },
  company: 'Unternehmen',
  anyCompany: 'Alle Unternehmen',
  columns: { name: 'Name', company: 'Kennengelernt bei', last: 'Letzter Kontakt', next: 'Als Nächstes' },
  caption: 'Ihre Personen. Ein Klick auf einen Spaltennamen sortiert danach.',
  notOnPaper: (n: number) =>
    `${count(n, 'weitere Person', 'weitere Personen')} nicht gedruckt. Grenzen Sie die Liste ein, um sie zu drucken.`,
  found: (n: number, all: number) => `${n} von ${count(all, 'Person', 'Personen')}`,
  none: 'Niemand passt. Versuchen Sie weniger Wörter oder zeigen Sie alle.',
  showAll: 'Alle zeigen',
  now: 'jetzt',
  never: 'wird nie angeschrieben',
  alike: 'vielleicht doppelt',
  more: (n: number) => `und ${n} weitere`,
  noAddress: 'Keine Adresse bekannt',
  lastOn: (day: string) => `Letzter Kontakt ${day}`,
  touch: {
    mailFrom: 'E-Mail an Sie',
    mailTo: 'E-Mail von Ihnen',
    callFrom: 'Anruf bei Ihnen',
    callTo: 'Anruf von Ihnen',
    meeting: 'Treffen',
    interview: 'Gespräch',
    otherFrom: 'Nachricht an Sie',
    otherTo: 'Nachricht von Ihnen',
  },
  likeness: {
    'same-name-and-company': 'Derselbe Name beim selben Unternehmen.',
    'relay-names-them': 'Ein Bewerbungssystem leitet E-Mails unter diesem Namen weiter.',
    'swapped-name': 'Dieselben Namen in anderer Reihenfolge, beim selben Unternehmen.',
    'short-name': 'Der eine Name kann eine Kurzform des anderen sein.',
    nickname: 'Der eine Vorname ist eine Kurzform des anderen, beim selben Unternehmen.',
    'same-name': 'Derselbe Name.',
  },
} as const satisfies InShapeOf<typeof en>
