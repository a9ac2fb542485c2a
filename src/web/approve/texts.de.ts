import type { InShapeOf } from '#web/data/language.ts'
import type { en } from '#web/approve/texts.en.ts'

export const de = {
  title: 'Das würde hinausgehen',
  lead: 'Genau dieser Text, nur an diese Person. Eine Änderung hebt die Freigabe auf.',
  from: 'Von',
  to: 'An',
  subject: 'Betreff',
  thread: 'Verlauf',
  answers: (subject: string, who: string) => `Sie antwortet auf „${subject}“ von ${who}.`,
  seeAnswered: 'Diese E-Mail ansehen',
  newThread: 'Sie beginnt einen neuen Verlauf.',
  nobody: 'nicht bekannt',
  body: 'Text',
  head: 'Der Kopf der E-Mail, wie er hinausgeht',
  headLead: 'Die Uhrzeit ist die des Sendens; die Message-ID entsteht mit der Freigabe.',
  findings: 'Wie es ankommen könnte',
  because: 'Warum sie so hinausgeht',
  becauseHint:
    'Was zu ändern wäre, geht so nur mit Begründung hinaus. Sie wird mit der E-Mail aufbewahrt, nur für Sie.',
  now: 'Freigeben und jetzt senden',
  at: (when: string) => `Freigeben für ${when}`,
  atLead:
    'Eine gute Stunde für die andere Seite. Ajar muss dann laufen; sonst geht sie zur nächsten guten Stunde, oder Ajar fragt.',
  drafts: 'Nur bei den Entwürfen meines Postfachs ablegen',
  edit: 'Zurück zum Text',
  saidNow: 'Freigegeben. Sie geht jetzt hinaus.',
  saidAt: (when: string) => `Freigegeben. Sie geht ${when}.`,
  saidDrafts: 'Freigegeben. Sie wird bei Ihren Entwürfen abgelegt.',
  queued: 'Diese E-Mail ist schon freigegeben.',
  notNow: 'Jetzt nicht:',
} as const satisfies InShapeOf<typeof en>
