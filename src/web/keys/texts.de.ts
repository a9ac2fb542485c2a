import type { InShapeOf } from '#web/data/language.ts'
import type { en } from '#web/keys/texts.en.ts'

export const de = {
  title: 'Tasten',
  lead: 'Eine Taste oder zwei nacheinander.',
  groups: { go: 'Gehe zu', list: 'In einer Liste', do: 'Überall' },
  commands: {
    'to-today': 'Heute',
    'to-applications': 'Bewerbungen',
    'to-people': 'Personen',
    'to-review': 'Was Ajar nicht sicher weiß',
    'to-news': 'Neues',
    'to-outbox': 'Ausgang',
    'to-import': 'E-Mails',
    'to-settings': 'Einstellungen',
    search: 'Suchen',
    next: 'Zum nächsten Eintrag',
    previous: 'Zum vorigen Eintrag',
    undo: 'Das Letzte rückgängig machen',
    help: 'Diese Liste',
  },
  palette: 'Überall hin, alles tun',
  ctrlK: 'Strg K',
  next: 'dann',
  or: 'oder',
  isOn: 'Einzelne Tasten verwenden',
  isOnHint:
    'Schalten Sie das aus, wenn Sie Ihren Computer mit der Stimme bedienen oder Tasten versehentlich drücken. Strg K und ⌘ K bleiben.',
  noUndo: 'Gerade gibt es nichts rückgängig zu machen.',
} as const satisfies InShapeOf<typeof en>
