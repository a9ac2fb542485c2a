import type { KeyCommand } from '#web/keys/key-table.ts'

export type PageCommand = Extract<KeyCommand, `to-${string}` | 'search'>

/** Where the keys and the palette lead. */
export const pagePaths = {
  'to-today': '/',
  'to-applications': '/applications',
  'to-people': '/people',
  'to-prepare': '/prepare',
  'to-review': '/review',
  'to-insights': '/insights',
  'to-news': '/news',
  'to-outbox': '/outbox',
  'to-import': '/import',
  'to-settings': '/settings',
  search: '/search',
} as const satisfies Record<PageCommand, string>
