import type { InShapeOf } from '#web/data/language.ts'
import type { en } from '#web/autosave/texts.en.ts'

export const de = {
  state: {
    saved: 'Gespeichert',
    waiting: 'Wird gespeichert …',
    saving: 'Wird gespeichert …',
    failed: 'Nicht gespeichert',
    conflict: 'Nicht gespeichert',
  },
  conflictTitle: 'Dies wurde in einem anderen Fenster geändert',
  conflict: 'Was Sie hier geschrieben haben, ist nicht verloren. Welche Fassung soll bleiben?',
  keepMine: 'Was hier steht',
  takeTheirs: 'Was dort gespeichert wurde',
  failedTitle: 'Dies ist noch nicht gespeichert',
  again: 'Jetzt speichern',
} as const satisfies InShapeOf<typeof en>
