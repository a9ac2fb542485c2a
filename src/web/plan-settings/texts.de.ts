import type { InShapeOf } from '#web/data/language.ts'
import type { en } from '#web/plan-settings/texts.en.ts'

export const de = {
  windowTitle: 'Die Uhr des Plans',
  heading: 'Wann welcher Schritt ansteht',
  lead: 'Nach diesen Zeiten richtet sich Ajar, jede mit ihrem Grund. Ändern Sie, was Ihnen besser passt; es lässt sich immer zurücksetzen.',
  back: 'Einstellungen',
  group: {
    quiet: 'Gleich nach einer Absage',
    limits: 'Damit nichts zu viel wird',
    sending: 'Wann Sie senden',
  },
  from: 'von',
  to: 'bis',
  between: (min: number, max: number) => `(${min} bis ${max})`,
  yes: 'Ja, vorschlagen',
  standard: (value: string) => `Voreingestellt: ${value}`,
  reset: 'Zurücksetzen',
  resetOf: (name: string) => `Zurücksetzen: ${name}`,
  resetAll: 'Alles zurücksetzen',
  saidSaved: (name: string) => `Geändert: ${name}. Der Plan folgt dem.`,
  saidReset: (name: string) => `Zurückgesetzt: ${name}.`,
  saidResetAll: 'Alles ist wieder wie voreingestellt.',
  shownYes: 'ja',
  shownNo: 'nein',
} as const satisfies InShapeOf<typeof en>
