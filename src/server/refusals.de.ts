import type { Refusal } from '#server/errors.ts'

/** The sentences of `errors.ts` in German. */
export const refusalsInGerman = {
  'not-found': 'Das gibt es hier nicht mehr. Vielleicht wurde es zusammengeführt, entfernt oder neu gelesen.',
  'nothing-to-change': 'So steht es schon da; nichts wurde geändert.',
  'changed-since-read': 'Dies wurde in einem anderen Fenster geändert, nachdem Sie es geöffnet hatten.',
  'bad-date': 'Das ist kein Datum; eines sieht aus wie 2026-11-09.',
  'future-day': 'Dieser Tag liegt noch vor Ihnen. Wählen Sie heute oder einen früheren.',
  'no-no': 'Hier gibt es keine Absage, die sich richtigstellen ließe.',
  'bad-outcome': 'Diesen Ausgang kennt Ajar nicht.',
  'no-address': 'Von dieser Person ist keine Adresse bekannt; ihr könnte ohnehin niemand schreiben.',
  'no-such-answer': 'Auf diese Frage gibt es inzwischen andere Antworten. Sehen Sie sie noch einmal an.',
  pdf: 'Ajar kann kein PDF lesen. Öffnen Sie es, markieren Sie alles, kopieren Sie es und fügen Sie es hier ein.',
  'unknown-file':
    'Ajar liest hier Text und HTML. Öffnen Sie die Datei in ihrem Programm, kopieren Sie den Text und fügen Sie ihn hier ein.',
  'no-posting':
    'Auf dieser Seite steht kein Text einer Stelle; manche Seiten zeigen ihn nur im Browser. Kopieren Sie ihn dort und fügen Sie ihn hier ein.',
  empty: 'Bitte geben Sie an, wie es lauten soll.',
  'until-missing': 'Bitte geben Sie an, bis zu welchem Tag verschoben werden soll.',
  'until-past': 'Dieser Tag ist vorbei. Wählen Sie einen späteren.',
  'not-a-mail': 'Zu diesem Schritt gibt es keine E-Mail zu schreiben.',
  'nothing-to-exchange':
    'Inzwischen ist jedes Wort von Ihnen; es gibt nichts auszutauschen. Sie können den Text neu schreiben lassen.',
  blocked: 'Diese E-Mail sollte jetzt nicht geschrieben werden; beim Schritt steht, was dagegenspricht.',
  invalid: 'Ein Teil davon war nicht zu verstehen. Sehen Sie sich die markierten Felder an.',
  'too-soon': 'Dieser Feed wurde in der letzten Stunde gelesen. Öfter wird kein Feed gefragt.',
  'not-confirmed': 'Von einer Stellenseite wird nichts abgerufen, bevor Sie sie bestätigt haben.',
  'too-many': 'Mehr davon lassen sich nicht behalten. Entfernen Sie erst etwas.',
  'too-large': 'Das ist größer, als Ajar hier annimmt.',
  'bad-name':
    'Eine Datei mit diesem Namen kann nicht angenommen werden. Benennen Sie sie um und versuchen Sie es noch einmal.',
  'disk-full':
    'Der Datenträger ist voll. Hiervon wurde nichts behalten; schaffen Sie Platz und versuchen Sie es noch einmal.',
  locked: 'Ein anderes Programm schreibt gerade in die Daten von Ajar. Versuchen Sie es gleich noch einmal.',
  'not-writable':
    'In den Datenordner kann nicht geschrieben werden. Prüfen Sie die Rechte und versuchen Sie es noch einmal.',
} as const satisfies Record<Refusal, string>
