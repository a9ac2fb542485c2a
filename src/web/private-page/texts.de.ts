import type { InShapeOf } from '#web/data/language.ts'
import type { en } from '#web/private-page/texts.en.ts'

export const de = {
  heading: 'Für Sie allein',
  lead: 'Schreiben Sie, was diese Absage mit Ihnen macht, gleich wie es klingt. Nichts davon wird durchsucht: Keine Suche findet es, kein Text verwendet es, kein Export enthält es, und eine gesicherte Datei nur, wenn Sie es dort ankreuzen.',
  label: 'Ihre Seite',
  asFriend: 'So schreiben, wie ein Freund über Sie schreiben würde',
  asFriendHint:
    'Nehmen Sie Ihren eigenen Namen, als erzählten Sie von jemandem, den Sie mögen. Mit etwas Abstand sieht es sich oft leichter hin.',
  timer: 'Zeit',
  minutes: (n: number) => `${n} Minuten`,
  start: 'Beginnen',
  stop: 'Zeit anhalten',
  left: (minutes: number) => (minutes <= 1 ? 'Die letzte Minute' : `Noch etwa ${minutes} Minuten`),
  over: 'Das war die Zeit. Hören Sie auf oder schreiben Sie weiter, beides ist gut.',
  done: 'Genug für jetzt',
  earlier: 'Frühere Seiten',
  page: (day: string) => `Geschrieben am ${day}`,
  remove: 'Endgültig entfernen',
  sure: 'Entfernen? Niemand kann sie zurückholen.',
  yes: 'Diese Seite entfernen',
  no: 'Behalten',
  saidRemoved: 'Die Seite ist weg.',
} as const satisfies InShapeOf<typeof en>
