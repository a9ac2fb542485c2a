import type { InShapeOf } from '#web/data/language.ts'
import type { en } from '#web/ui/texts.en.ts'

export const de = {
  close: 'Schließen',
  cancel: 'Abbrechen',
} as const satisfies InShapeOf<typeof en>
