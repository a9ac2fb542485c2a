import type { SearchHit } from '#actions/search.ts'
import { count } from '#web/data/when.ts'

export const en = {
  windowTitle: 'Search',
  heading: 'Search',
  lead: 'Mail that is kept, your reflections and interview logs, applications, people and news. Nothing leaves this computer.',
  label: 'Words you remember',
  hint: 'A name, a word of a mail, a question',
  emptyTitle: 'How it finds',
  emptyRules: [
    'What holds all of your words is found.',
    'The last word may be only begun: “interv” finds “interview”.',
    'Capitals and accents do not count: “zurich” finds “Zürich”.',
  ],
  keysBefore: 'From any page, “/” leads here.',
  keys: 'All keys',
  found: (n: number) => (n === 0 ? 'Nothing found' : `${count(n, 'place', 'places')} found`),
  none: 'Nothing that is kept holds all of these words. Try fewer of them, or only the beginning of one.',
  toImport: 'Import more mail',
  named: 'Applications, people, news',
  texts: 'Mail and reflections',
  more: 'Show more',
  tooMany: (n: number) => `These are the latest ${n}. Another word narrows them.`,
  noSubject: '(no subject)',
  types: {
    application: 'Application',
    person: 'Person',
    update: 'News about you',
    article: 'Article',
    mail: 'Mail',
    reflection: 'Reflection',
    log: 'Interview log',
  } satisfies Record<SearchHit['type'], string>,
} as const
