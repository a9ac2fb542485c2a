import type { InShapeOf } from '#web/data/language.ts'
import type { en } from '#web/news/texts.en.ts'

export const de = {
  heading: 'Was es Neues gibt und was sich weiterzugeben lohnt',
  windowTitle: 'Neues',
  lead: 'Wer Kontakt hält, braucht etwas zu erzählen. Notieren Sie es hier, sobald es geschieht; die nächste E-Mail bietet an, was die andere Seite noch nicht weiß.',
  updates: 'Neues von mir',
  updatesEmpty: 'Noch nichts notiert: ein abgeschlossener Kurs, ein Projekt, ein Vortrag, eine neue Stelle.',
  addUpdate: 'Neues notieren',
  articles: 'Zum Weitergeben',
  articlesEmpty: 'Noch nichts notiert: ein Artikel, der jemanden interessieren könnte, den Sie kennengelernt haben.',
  findArticles: 'Passende finden',
  addArticle: 'Artikel notieren',
  toldTo: (names: string) => `schon erzählt: ${names}`,
  remove: 'Entfernen',
  saidRemoved: 'Entfernt.',
  saidAdded: 'Notiert.',
  kind: 'Was ist es?',
  text: 'In einem Satz',
  textHint: 'So, wie Sie es erzählen würden: „Ich habe einen Kurs zu verteilten Systemen abgeschlossen.“',
  on: 'Seit',
  url: 'Link dazu',
  title: 'Titel',
  address: 'Internetadresse',
  note: 'Warum, und für wen',
  noteHint: 'Der Satz, der aus einem Link ein Geschenk macht.',
  add: 'Notieren',
} as const satisfies InShapeOf<typeof en>
