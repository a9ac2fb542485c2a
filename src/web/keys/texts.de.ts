import type { InShapeOf } from '#web/data/language.ts'
import type { en } from '#web/keys/texts.en.ts'

export const de = {
  title: 'Tasten',
  lead: 'Eine Taste oder zwei nacheinander.',
  groups: { go: 'Gehe zu', list: 'In einer Liste', do: 'Überall', write: 'Beim Schreiben einer E-Mail' },
  commands: {
    'to-today': 'Heute',
    'to-applications': 'Bewerbungen',
    'to-people': 'Personen',
    'to-prepare': 'Vorbereiten',
    'to-review': 'Was Ajar nicht sicher weiß',
    'to-insights': 'Einblicke',
    'to-news': 'Neues',
    'to-outbox': 'Ausgang',
    'to-import': 'E-Mails',
    'to-settings': 'Einstellungen',
    search: 'Suchen',
    next: 'Zum nächsten Eintrag',
    previous: 'Zum vorigen Eintrag',
    write: 'Die E-Mail zu diesem oder zum nächsten Schritt schreiben',
    undo: 'Das Letzte rückgängig machen',
    help: 'Diese Liste',
  },
  writing: {
    'next-finding': 'Zur nächsten Stelle, die einen Blick wert ist',
    'previous-finding': 'Zur Stelle davor',
    'apply-finding': 'Den Vorschlag übernehmen',
    'to-approval': 'Noch einmal ansehen; dort: freigeben',
  },
  chord: { F8: 'F8', Shift: 'Umschalt', Alt: 'Alt', Ctrl: 'Strg', Enter: 'Eingabe' },
  noMailDue: 'Gerade ist keine E-Mail zu schreiben.',
  palette: 'Überall hin, alles tun',
  ctrlK: 'Strg K',
  next: 'dann',
  or: 'oder',
  isOn: 'Einzelne Tasten verwenden',
  isOnHint:
    'Schalten Sie das aus, wenn Sie Ihren Computer mit der Stimme bedienen oder Tasten versehentlich drücken. Strg K und ⌘ K bleiben.',
  noUndo: 'Gerade gibt es nichts rückgängig zu machen.',
} as const satisfies InShapeOf<typeof en>
