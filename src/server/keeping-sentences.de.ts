const again = 'Nothing was changed; copy it again from where it came.'
const wieder = 'Nichts wurde geändert; kopieren Sie es noch einmal von dort, woher es kam.'
const damaged = (how: string, wie: string) =>
  [`The archive is damaged: it ${how}. ${again}`, `Das Archiv ist beschädigt: Es ${wie}. ${wieder}`] as const

/** What saving, going back and looking through bring as sentences, in German; `{}` stands for what was given. */
export const keepingSentences: readonly (readonly [english: string, german: string])[] = [
  [
    'You are looking at the demo, which is invented. Leave it first, then save or restore what is yours.',
    'Sie sehen gerade die Demo, und die ist erfunden. Verlassen Sie sie zuerst, und sichern Sie dann Ihre eigenen Daten oder stellen sie wieder her.',
  ],
  [
    'Your mail is being read just now. Wait until that is done, or stop it first.',
    'Gerade werden Ihre E-Mails gelesen. Warten Sie, bis das fertig ist, oder halten Sie es erst an.',
  ],
  ['There is no copy {} any more.', 'Die Kopie {} gibt es nicht mehr.'],

  damaged('has lines behind its end', 'hat nach seinem Ende noch Zeilen'),
  damaged('breaks off before its end', 'bricht vor seinem Ende ab'),
  damaged('cannot be read in line {}', 'ist in Zeile {} nicht lesbar'),
  damaged('has something unknown in line {}', 'enthält in Zeile {} etwas Unbekanntes'),
  damaged('has its sections in disorder (line {})', 'hat seine Teile in falscher Reihenfolge (Zeile {})'),
  damaged('has an item in line {} that is no item of {} ({})', 'hat in Zeile {} etwas, das nicht zu {} passt ({})'),
  damaged('has an end that cannot be read', 'hat ein Ende, das nicht lesbar ist'),
  damaged('does not have the bytes it was made with', 'hat nicht mehr die Bytes, mit denen es gemacht wurde'),
  damaged('lacks items of {}', 'enthält nicht alles von {}'),
  damaged('has two owners', 'hat zwei Besitzer'),
  damaged('{}', 'ist nicht ganz ({})'),
  ['The file is empty, and no archive of Ajar.', 'Die Datei ist leer und kein Archiv von Ajar.'],
  ['The archive breaks off in the middle of a line.', 'Das Archiv bricht mitten in einer Zeile ab.'],
  [
    'The archive unpacks to more than an archive of Ajar ever holds.',
    'Das Archiv enthält ausgepackt mehr, als ein Archiv von Ajar je enthält.',
  ],
  ['The archive changed while it was read.', 'Das Archiv hat sich geändert, während es gelesen wurde.'],
  [
    'The file is no archive of Ajar. `ajar backup` makes one.',
    'Die Datei ist kein Archiv von Ajar. Eines entsteht mit „Alles als eine Datei sichern“.',
  ],
  [
    '{} is no archive of Ajar. `ajar backup` makes one.',
    '{} ist kein Archiv von Ajar. Eines entsteht mit „Alles als eine Datei sichern“.',
  ],
  [
    '{} breaks off before its end. Copy it again from where it came.',
    '{} bricht vor dem Ende ab. Kopieren Sie die Datei noch einmal von dort, woher sie kam.',
  ],
  [
    '{} is damaged. Copy it again from where it came.',
    '{} ist beschädigt. Kopieren Sie die Datei noch einmal von dort, woher sie kam.',
  ],
  ['There is no file {}.', 'Die Datei {} gibt es nicht.'],
  ['{} cannot be read ({}).', '{} ist nicht lesbar ({}).'],
  [
    'The archive was made by a newer Ajar (version {} of the format; this one reads up to {}). Update Ajar and try again.',
    'Das Archiv wurde von einem neueren Ajar gemacht (Version {} des Formats; dieses liest bis {}). Aktualisieren Sie Ajar und versuchen Sie es noch einmal.',
  ],
  [
    '{} was made by a newer Ajar. Update Ajar and try again.',
    '{} wurde von einem neueren Ajar gemacht. Aktualisieren Sie Ajar und versuchen Sie es noch einmal.',
  ],
  [
    '{} is no whole copy of Ajar’s data. Nothing was changed; try an earlier one.',
    '{} ist keine ganze Kopie der Daten von Ajar. Nichts wurde geändert; versuchen Sie es mit einer früheren.',
  ],
  [
    'The archive contradicts itself ({}). Nothing was changed; try an earlier archive.',
    'Das Archiv widerspricht sich ({}). Nichts wurde geändert; versuchen Sie es mit einem früheren.',
  ],
  [
    'No history can be made of what is in this archive. Nothing was changed; try an earlier archive.',
    'Aus dem, was in diesem Archiv ist, lässt sich kein Verlauf machen. Nichts wurde geändert; versuchen Sie es mit einem früheren.',
  ],
  ['There is a file {} already. Take another name.', 'Es gibt schon eine Datei {}. Nehmen Sie einen anderen Namen.'],
  [
    'The disk is full: {} was not written. Make room, or write to another disk with --to.',
    'Der Datenträger ist voll: {} wurde nicht geschrieben. Schaffen Sie Platz.',
  ],
  [
    '{} cannot be written. Take another place with --to.',
    '{} kann nicht geschrieben werden. Prüfen Sie die Rechte des Ordners.',
  ],

  [
    'Passwords and keys: they belong to one computer and are asked for again.',
    'Passwörter und Schlüssel: Sie gehören zu einem Computer und werden neu erfragt.',
  ],
  [
    'What is remembered of mail that has nothing to do with applications: it is kept as hashes that only one store can make. The next import reads each source again from its beginning.',
    'Was Ajar sich von E-Mails merkt, die nichts mit Bewerbungen zu tun haben: Es sind Prüfsummen, die nur dieser Computer bilden kann. Das nächste Einlesen liest jede Quelle noch einmal von vorn.',
  ],
  [
    'What you wrote on private pages, unless you ask for it. It stays on this computer, in the daily copies as well.',
    'Was Sie auf privaten Seiten geschrieben haben, wenn Sie es nicht verlangen. Es bleibt auf diesem Computer, auch in den täglichen Kopien.',
  ],
  ['The mail files themselves, and attachments.', 'Die E-Mail-Dateien selbst und Anhänge.'],

  ['{}, readable by you alone', '{}, nur für Sie lesbar'],
  ['Others on this computer can read {} and {} more.', 'Andere an diesem Computer können {} und {} weitere lesen.'],
  ['Others on this computer can read {}.', 'Andere an diesem Computer können {} lesen.'],
  ['There is no {} yet.', '{} gibt es noch nicht.'],
  ['{} cannot be read and written ({}).', '{} kann nicht gelesen und geschrieben werden ({}).'],
  [
    'Change its rights, or name another folder with --data.',
    'Ändern Sie die Rechte, oder nennen Sie mit --data einen anderen Ordner.',
  ],
  ['Only {} free.', 'Nur noch {} frei.'],
  ['{} free', '{} frei'],
  [
    'Make room on the disk of {}; copies before upgrades need as much again as the data.',
    'Schaffen Sie Platz auf dem Datenträger von {}: Kopien vor einer neuen Version brauchen noch einmal so viel wie die Daten.',
  ],
  [
    'It could not be seen how much room the disk has.',
    'Wie viel Platz der Datenträger hat, ließ sich nicht feststellen.',
  ],
  [
    'The database is backed up by whoever runs PostgreSQL, not by Ajar; of archives, the last one was made {}.',
    'Die Datenbank sichert, wer PostgreSQL betreibt, nicht Ajar; zuletzt gesichert als Datei: {}.',
  ],
  [
    'The database is backed up by whoever runs PostgreSQL, not by Ajar; of archives, there is none yet.',
    'Die Datenbank sichert, wer PostgreSQL betreibt, nicht Ajar; als Datei gesichert wurde noch nichts.',
  ],
  [
    'Ask them how it is backed up; `ajar backup` writes an archive of what is yours.',
    'Fragen Sie dort nach, wie gesichert wird; „Alles als eine Datei sichern“ sichert, was Ihnen gehört.',
  ],
  ['nothing to lose yet', 'noch gibt es nichts zu verlieren'],
  ['the last one was made today', 'die letzte ist von heute'],
  ['the last one was made yesterday', 'die letzte ist von gestern'],
  ['the last one was made {} days ago', 'die letzte ist von vor {} Tagen'],
  ['The last one was made {} days ago.', 'Die letzte ist von vor {} Tagen.'],
  ['There is none yet.', 'Es gibt noch keine.'],
  [
    '`ajar backup` makes one now; `ajar serve` makes one a day.',
    '„Alles als eine Datei sichern“ macht jetzt eine; solange Ajar läuft, entsteht jeden Tag eine.',
  ],
  [
    'The clock says {}, and the last thing was written on {}.',
    'Die Uhr zeigt {}, und zuletzt geschrieben wurde am {}.',
  ],
  ['The clock says {}.', 'Die Uhr zeigt {}.'],
  [
    'Set the clock of this computer; nothing needs to be put right in Ajar.',
    'Stellen Sie die Uhr dieses Computers; in Ajar muss nichts richtiggestellt werden.',
  ],
  ['This computer counts days in UTC.', 'Dieser Computer zählt die Tage in UTC.'],
  [
    'If you live elsewhere: ajar settings --home-zone Europe/Berlin',
    'Wenn Sie anderswo leben: Stellen Sie in den Einstellungen Ihre Zeitzone ein.',
  ],
  ['{}, as you set it (this computer’s is {})', '{}, wie Sie es eingestellt haben (dieser Computer: {})'],
  ['SQLite {}, {} MB, nothing wrong in it', 'SQLite {}, {} MB, nichts zu beanstanden'],
  ['SQLite finds {} damaged: {}', 'SQLite findet {} beschädigt: {}'],
  ['Rows in {} refer to what is not there.', 'Zeilen in {} verweisen auf etwas, das es nicht gibt.'],
  ['{} cannot be looked through ({}).', '{} kann nicht durchgesehen werden ({}).'],
  [
    'Close Ajar, put the last copy from {} in the place of ajar.sqlite, and start again.',
    'Beenden Sie Ajar, setzen Sie die letzte Kopie aus {} an die Stelle von ajar.sqlite, und starten Sie neu.',
  ],
  ['Ask whoever runs the database.', 'Fragen Sie, wer die Datenbank betreibt.'],
]
