import type { AutosaveState } from '#web/autosave/autosaver.ts'

export const en = {
  state: {
    saved: 'Saved',
    waiting: 'Saving …',
    saving: 'Saving …',
    failed: 'Not saved',
    conflict: 'Not saved',
  } satisfies Record<AutosaveState, string>,
  conflictTitle: 'This was changed in another window',
  conflict: 'What you typed here is not lost. Which of the two should stay?',
  keepMine: 'What stands here',
  takeTheirs: 'What was saved there',
  failedTitle: 'This is not saved yet',
  again: 'Save it now',
} as const
