import type { InShapeOf } from '#web/data/language.ts'
import type { en } from '#web/review/texts.en.ts'

export const de = {
  windowTitle: 'Offene Fragen',
  heading: (n: number) =>
    n === 0
      ? 'Ajar ist sich in allem sicher'
      : n === 1
        ? 'Bei einer E-Mail ist Ajar unsicher'
        : `Bei ${n.toLocaleString('de-DE')} E-Mails ist Ajar unsicher`,
  lead: 'Ajar fragt lieber, als zu raten. Jede Antwort ist ein Klick und lässt sich zurücknehmen.',
  empty: 'Wenn etwas unklar ist, wartet es hier auf Sie.',
  read: 'E-Mail lesen',
  belongsTo: (name: string) => `Sie gehört zu ${name}`,
  yes: (kind: string) => `Ja: ${kind}`,
  no: (kind: string) => `Nein: ${kind}`,
  notJob: 'Es geht um keine Bewerbung',
  toApplication: 'Zur Bewerbung',
} as const satisfies InShapeOf<typeof en>
