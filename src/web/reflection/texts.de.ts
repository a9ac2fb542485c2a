import { endSentence } from '#web/data/end-sentence.ts'
import type { InShapeOf } from '#web/data/language.ts'
import type { en } from '#web/reflection/texts.en.ts'

export const de = {
  heading: (company: string) => `Rückblick auf ${company}`,
  all: 'Alle Fragen',
  quick: 'Zwei Minuten',
  mode: 'Wie viel Zeit',
  oneALine: 'Je Zeile eines.',
  none: 'Keine Antwort',
  requirement: (n: number) => `Anforderung ${n}`,
  requirementHas: (n: number) => `Anforderung ${n}: was ich davon mitbringe`,
  notSaid: 'Offen',
  actionText: (n: number) => `Vorhaben ${n}`,
  actionDue: 'Bis',
  actionDone: 'Erledigt',
  fromLog: (n: number, day: string) => `${n === 1 ? 'Eine Zeile' : `${n} Zeilen`} aus Ihrer Notiz vom ${day}`,
  putIn: (day: string) => `Aus Ihrer Notiz vom ${day} dazunehmen:`,
  privateOffer: 'Erst einmal von der Seele schreiben? Eine Seite, die nichts anderes liest:',
  privateLink: 'Für sich allein schreiben',
  finish: 'Gut genug für jetzt',
  finished: (day: string) => `${endSentence(`Abgeschlossen am ${day}`)} Sie können weiter daran ändern.`,
  saidFinished: 'Aufgehoben. Vor Ihren nächsten Gesprächen kommt es wieder.',
  notToday: 'Heute nicht',
  saidNotToday: 'Um drei Tage verschoben.',
  restTitle: 'Sie waren in zwei Tagen mehr als einmal hier',
  restWords:
    'Es noch einmal durchzugehen, bringt selten Neues. Was Sie geschrieben haben, genügt, und es kommt wieder, wenn es hilft. Eine kleine Sache zu tun, hilft jetzt vielleicht mehr.',
  restAction: (text: string) => `Sie hatten vor: ${text}`,
  restNew: 'Eine kleine Sache, die ich tun kann',
  restKeep: 'Aufschreiben',
  restLeave: 'Für jetzt ruhen lassen',
  quarter: 'Eine Viertelstunde ist um. Was da steht, ist gut genug.',
  aloneWithIt: 'Nur auf diesem Computer, für Sie allein.',
} as const satisfies InShapeOf<typeof en>
