import type { InShapeOf } from '#web/data/language.ts'
import { count } from '#web/data/when.ts'
import type { en } from '#web/palette/texts.en.ts'

export const de = {
  title: 'Zu einer Seite gehen oder etwas tun',
  hint: 'Eine Seite, ein Unternehmen, eine Person, etwas zu tun',
  found: (n: number) => count(n, 'Möglichkeit', 'Möglichkeiten'),
  searchFor: (words: string) => `Überall nach „${words}“ suchen`,
  sections: {
    recent: 'Zuletzt verwendet',
    pages: 'Seiten',
    actions: 'Tun',
    applications: 'Bewerbungen',
    people: 'Personen',
    search: 'Suche',
  },
  actions: {
    'add-application': 'Eine Bewerbung hinzufügen',
    import: 'E-Mails einlesen',
    'read-table': 'Eine Liste von Bewerbungen einlesen (CSV)',
    keeping: 'Sichern oder zu einer Kopie zurückgehen',
    theme: 'Zwischen Hell und Dunkel wechseln',
    keys: 'Die Tasten zeigen',
    undo: 'Das Letzte rückgängig machen',
  },
} as const satisfies InShapeOf<typeof en>
