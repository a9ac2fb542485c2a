import type { InShapeOf } from '#web/data/language.ts'
import type { en } from '#web/language/texts.en.ts'

export const de = {
  label: 'Sprache',
  browser: 'Wie im Browser eingestellt',
} as const satisfies InShapeOf<typeof en>
