import type { InShapeOf } from '#web/data/language.ts'
import type { en } from '#web/first-run/texts.en.ts'

export const de = {
  windowTitle: 'Willkommen',
  heading: 'Nach einer Absage die Tür offen halten',
  lead: 'Sie haben die Stelle nicht bekommen. Die meisten zucken mit den Schultern und machen weiter. Vier Dinge lohnen sich stattdessen, jedes zu seiner Zeit und mit wenig Schreibarbeit.',
  steps: [
    ['Zurückblicken', 'nach ein paar Tagen, und es ins nächste Gespräch mitnehmen.'],
    ['Danken', 'zwei bis drei Wochen nach dem Gespräch, mit dem Wunsch, in Erinnerung zu bleiben.'],
    ['Um Rückmeldung bitten', 'innerhalb einer Woche: was gefehlt hat und was beim nächsten Mal besser geht.'],
    ['Kontakt halten', 'alle paar Monate, mit etwas, das sich zu erzählen lohnt.'],
  ],
  how: 'Zeigen Sie Ajar Ihr Postfach. Es findet Ihre Bewerbungen und die Absagen und sagt, was wann zu tun ist. Alles bleibt auf diesem Computer; ohne Ihre Freigabe wird nichts versendet.',
  reading: 'Bleiben Sie hier oder sehen Sie sich um: Was zu tun ist, erscheint von selbst, sobald alles gelesen ist.',
  start: 'Mit Ihren E-Mails beginnen',
  demo: 'Oder sich erst umsehen',
  demoLead: 'Eine erfundene Stellensuche mit einem Dutzend Bewerbungen zum Anschauen.',
  demoGo: 'Die Demo ansehen',
} as const satisfies InShapeOf<typeof en>
