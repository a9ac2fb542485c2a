import type { InShapeOf } from '#web/data/language.ts'
import { count } from '#web/data/when.ts'
import type { en } from '#web/today/texts.en.ts'

export const de = {
  windowTitle: 'Heute',
  heading: (now: number) =>
    now === 0 ? 'Heute ist nichts zu tun' : now === 1 ? 'Eine Sache für heute' : `${inWords(now)} Dinge für heute`,
  leadDue: 'Jedes hat Zeit, bis sein Zeitraum endet. Beginnen Sie mit dem, was sich richtig anfühlt.',
  leadLater: (later: number) =>
    `Beginnen Sie mit dem, was sich richtig anfühlt. ${later === 1 ? 'Eine weitere Sache ist offen und kann warten' : `${inWords(later)} weitere sind offen und können warten`}.`,
  leadSoon: (what: string, day: string) => `Als Nächstes, ${day}: ${what}.`,
  leadNone:
    'Auch für die nächsten zwei Wochen ist nichts geplant. Wenn neue E-Mails kommen, lassen Sie Ajar sie lesen; dann steht es hier.',
  now: 'Für heute',
  canWait: 'Offen, kann aber warten',
  soon: 'Bald',
  blocked: 'Wartet noch auf etwas',
  logTitle: (company: string) => `Wie war es bei ${company}?`,
  logWhy: 'Fünf Minuten, solange es frisch ist: wer, was gefragt und was versprochen wurde.',
  logOpen: 'Aufschreiben',
  logNotToday: 'Heute nicht',
  logPutAway: 'Weggelegt. Bei der Bewerbung finden Sie es weiter.',
  interviews: 'Bevorstehende Gespräche',
  with: 'mit',
  lessons: 'Aus früheren Gesprächen, zum Ansehen vorher',
  lessonField: {
    question: 'Eine Frage, die Sie ins Stocken brachte',
    story: 'Davon erzählen',
    better: 'Besser machen',
    missing: 'Das fehlte',
    action: 'Das hatten Sie vor',
    bud: 'Daraus kann etwas werden',
  },
  lapsed: (n: number) =>
    n === 1
      ? 'Ein früherer Schritt ist verstrichen und ruht bei seiner Bewerbung. Sie sind nichts schuldig.'
      : `${n.toLocaleString('de-DE')} frühere Schritte sind verstrichen und ruhen bei ihren Bewerbungen. Sie sind nichts schuldig.`,
  review: (n: number) => `Ajar hat ${count(n, 'Frage', 'Fragen')} an Sie.`,
  reviewLink: 'Bei der Entscheidung helfen',
  showMore: (n: number) => (n === 1 ? 'Eine weitere zeigen' : `${n.toLocaleString('de-DE')} weitere zeigen`),
  unfinished: 'Ihre E-Mails sind nicht zu Ende gelesen; vielleicht ist dies also nicht alles.',
  toUnfinished: 'Weiterlesen',
  until: (day: string) => `bis ${day}`,
  bestBefore: (day: string) => `am besten bis ${day}, geht noch`,
} as const satisfies InShapeOf<typeof en>

const words = [
  'Keine',
  'Eine',
  'Zwei',
  'Drei',
  'Vier',
  'Fünf',
  'Sechs',
  'Sieben',
  'Acht',
  'Neun',
  'Zehn',
  'Elf',
  'Zwölf',
]

function inWords(n: number): string {
  return words[n] ?? String(n)
}
