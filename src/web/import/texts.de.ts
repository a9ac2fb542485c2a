import type { InShapeOf } from '#web/data/language.ts'
import { count } from '#web/data/when.ts'
import type { en } from '#web/import/texts.en.ts'

export const de = {
  windowTitle: 'E-Mails',
  heading: 'Ihre E-Mails',
  lead: 'Was Ajar schon gelesen hat und wo es weiterlesen kann. Es sucht E-Mails zu Bewerbungen und behält nur diese.',
  more: 'Weitere E-Mails lesen',
  path: 'Eine E-Mail-Datei oder ein Ordner auf diesem Computer',
  pathHint:
    'Eine mbox-Datei, ein Maildir, eine .eml-Datei, ein Ordner damit oder alles das als .zip, .tgz oder .gz. Nichts wird kopiert: Ajar liest, wo es liegt.',
  read: 'Lesen',
  orUpload: 'Oder hier auswählen',
  files: 'Dateien',
  folder: 'Ein Ordner',
  uploadHint: 'Die Dateien werden zuerst in den Ordner von Ajar auf diesem Computer kopiert.',
  uploading: (n: number, all: number) => (all === 1 ? 'Die Datei wird kopiert' : `Datei ${n} von ${all} wird kopiert`),
  running: 'Wird gelesen',
  lately: 'Zuletzt gelesen',
  progress: (seen: number, kept: number) =>
    `${count(seen, 'E-Mail', 'E-Mails')} durchgesehen, ${kept.toLocaleString('de-DE')} zu Bewerbungen`,
  setAside: (n: number) => `${n.toLocaleString('de-DE')} nicht lesbar`,
  rate: (n: number) => `${Math.round(n).toLocaleString('de-DE')} pro Sekunde`,
  settling: 'Alles ist gelesen; jetzt wird es zusammengefügt. Das kann etwas dauern.',
  left: (time: string) => `noch etwa ${time}`,
  state: { running: 'Wird gelesen', paused: 'Angehalten', done: 'Fertig', failed: 'Nicht gelesen' },
  stop: 'Anhalten',
  resume: 'Fortsetzen',
  toToday: 'Ansehen, was zu tun ist',
  sources: 'Quellen',
  noSources: 'Noch wurde nichts gelesen.',
  lastRead: (day: string) => `zuletzt gelesen: ${day}`,
  unfinished: 'Nicht zu Ende gelesen.',
  unreachable: (n: number) =>
    n === 1
      ? 'Eine E-Mail konnte nicht noch einmal angesehen werden, weil es die Quelle nicht mehr gibt.'
      : `${n.toLocaleString('de-DE')} E-Mails konnten nicht noch einmal angesehen werden, weil es die Quelle nicht mehr gibt.`,
  again: 'Noch einmal lesen',
  chosen: 'Im Browser ausgewählt; die Kopie zum Lesen wurde weggeräumt.',
  chooseOn: 'Zum Fortsetzen erneut auswählen',
  chooseAgain: 'Zum erneuten Lesen auswählen',
  saidBegun: (name: string) => `${name} wird gelesen.`,
  asideTitle: (n: number) =>
    n === 1 ? 'Eine E-Mail war nicht lesbar' : `${n.toLocaleString('de-DE')} E-Mails waren nicht lesbar`,
  asideLead:
    'Sie wurden beiseitegelegt und haben sonst nichts aufgehalten. Ajar merkt sich nur, wo sie liegen, und den Grund.',
  asideColumns: ['Quelle', 'Stelle', 'Grund'],
} as const satisfies InShapeOf<typeof en>
