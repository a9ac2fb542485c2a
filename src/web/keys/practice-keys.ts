import type { PracticeRating } from '#domain/practice.ts'

/** The keys of practice: what `web/practice/use-practice-keys.ts` hears, and the help shows. */
export const practiceKeys = [
  { keys: ['Space'], command: 'show' },
  { keys: ['1'], command: 'again' },
  { keys: ['2'], command: 'hard' },
  { keys: ['3'], command: 'good' },
  { keys: ['4'], command: 'easy' },
] as const satisfies readonly { readonly keys: readonly [string]; readonly command: 'show' | PracticeRating }[]
