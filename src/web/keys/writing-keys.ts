/** The keys of the page of words, as the help shows them; they are heard by `web/words/use-writing-keys.ts`. */
export const writingKeys = [
  { keys: ['F8'], command: 'next-finding' },
  { keys: ['Shift', 'F8'], command: 'previous-finding' },
  { keys: ['Alt', 'Enter'], command: 'apply-finding' },
  { keys: ['Ctrl', 'Enter'], command: 'to-approval' },
] as const
