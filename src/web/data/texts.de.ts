import type { InShapeOf } from '#web/data/language.ts'
import type { en } from '#web/data/texts.en.ts'

export const de = {
  silent: 'Ajar antwortet nicht. Läuft es noch in seinem Terminal?',
  notUnderstood:
    'Ajar hat etwas geantwortet, das diese Seite nicht versteht. Laden Sie sie neu und versuchen Sie es noch einmal.',
  notArrived: 'Die Datei ist nicht angekommen. Versuchen Sie es noch einmal.',
  broken: 'Auf dieser Seite ist etwas schiefgegangen. Laden Sie sie neu und versuchen Sie es noch einmal.',
} as const satisfies InShapeOf<typeof en>
