import { count } from '#web/data/when.ts'

export const en = {
  title: 'Go to a page, or do something',
  hint: 'A page, a company, a person, something to do',
  found: (n: number) => count(n, 'choice', 'choices'),
  searchFor: (words: string) => `Search everything for “${words}”`,
  sections: {
    recent: 'Used lately',
    pages: 'Pages',
    actions: 'Do',
    applications: 'Applications',
    people: 'People',
    search: 'Search',
  },
  actions: {
    'add-application': 'Add an application',
    import: 'Import mail',
    'read-table': 'Read in a list of applications (CSV)',
    keeping: 'Back up, or go back to a copy',
    theme: 'Change between light and dark',
    keys: 'Show the keys',
    undo: 'Undo what was just done',
  },
} as const
