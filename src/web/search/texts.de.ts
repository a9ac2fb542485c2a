import { count } from '#web/data/when.ts'
import type { InShapeOf } from '#web/data/language.ts'
import type { en } from '#web/search/texts.en.ts'

export const de = {
  windowTitle: 'Suche',
  heading: 'Suche',
  lead: 'In behaltenen E-Mails, Ihren Rückblicken und Gesprächsnotizen, Bewerbungen, Personen und Neuem. Nichts verlässt diesen Computer.',
  label: 'Wörter, an die Sie sich erinnern',
  hint: 'Ein Name, ein Wort aus einer E-Mail, eine Frage',
  emptyTitle: 'So wird gefunden',
  emptyRules: [
    'Gefunden wird, was alle Ihre Wörter enthält.',
    'Vom letzten Wort genügt der Anfang: „Gespr“ findet „Gespräch“.',
    'Großbuchstaben und Akzente zählen nicht: „zurich“ findet „Zürich“.',
  ],
  keysBefore: 'Von jeder Seite führt „/“ hierher.',
  keys: 'Alle Tasten',
  found: (n: number) => (n === 0 ? 'Nichts gefunden' : `${count(n, 'Stelle', 'Stellen')} gefunden`),
  none: 'Nichts Behaltenes enthält alle diese Wörter. Versuchen Sie weniger davon oder nur den Anfang eines Wortes.',
  toImport: 'Weitere E-Mails einlesen',
  named: 'Bewerbungen, Personen, Neues',
  texts: 'E-Mails und Rückblicke',
  more: 'Mehr anzeigen',
  tooMany: (n: number) => `Das sind die neuesten ${n}. Ein weiteres Wort grenzt sie ein.`,
  noSubject: '(ohne Betreff)',
  types: {
    application: 'Bewerbung',
    person: 'Person',
    update: 'Neues über Sie',
    article: 'Artikel',
    mail: 'E-Mail',
    reflection: 'Rückblick',
    log: 'Gesprächsnotiz',
  },
} as const satisfies InShapeOf<typeof en>
