import { templateSentences } from '#server/template-sentences.de.ts'
import { keepingSentences } from '#server/keeping-sentences.de.ts'

const whatToName = 'Name an mbox file, a Maildir, an .eml file, a folder of them, or a .zip, .tgz or .gz of these.'
const nameInGerman =
  'Nennen Sie eine mbox-Datei, ein Maildir, eine .eml-Datei, einen Ordner damit oder alles das als .zip, .tgz oder .gz.'

/**
 * Sentences that actions and schemas bring themselves, in German. They are made in English, which the terminal shows
 * as well; the web's door says them in the language of the page. `{}` stands for what the person gave.
 */
const known: readonly (readonly [english: string, german: string])[] = [
  ['This could not be understood.', 'Das war nicht zu verstehen.'],
  [
    'That is no address of a page; one starts with https://.',
    'Das ist keine Adresse einer Seite; eine beginnt mit https://.',
  ],
  ['Which company is it?', 'Um welches Unternehmen geht es?'],
  ['Give whole months, 0 to 36.', 'Bitte geben Sie ganze Monate an, 0 bis 36.'],
  ['Say what it should be.', 'Bitte geben Sie an, wie es lauten soll.'],
  ['This is longer than a name can be.', 'Das ist länger, als ein Name sein kann.'],
  ['This is not an id that Ajar gives out.', 'Diese Kennung stammt nicht von Ajar.'],
  ['Write the day as YYYY-MM-DD.', 'Schreiben Sie den Tag als JJJJ-MM-TT.'],
  ['Give a day and a time.', 'Bitte geben Sie Tag und Uhrzeit an.'],
  ['This does not look like a mail address.', 'Das sieht nicht wie eine E-Mail-Adresse aus.'],
  ['Give the whole address, with https://.', 'Bitte geben Sie die ganze Adresse an, mit https://.'],
  ['Give the path of a mail file or folder.', 'Bitte geben Sie an, wo die E-Mail-Datei oder der Ordner liegt.'],
  ['A name is needed.', 'Ein Name wird gebraucht.'],
  ['This time zone is not known.', 'Diese Zeitzone ist nicht bekannt.'],
  ['Twenty people are the most for one interview.', 'Mehr als zwanzig Personen gehen bei einem Gespräch nicht.'],
  ['A subject is one line.', 'Ein Betreff ist eine einzige Zeile.'],
  ['This is longer than a search can be.', 'Das ist länger, als eine Suche sein kann.'],
  ['No mail can be read from {}: {}.', 'Aus {} ist keine E-Mail lesbar ({}).'],
  [
    'There is no mail in the archive {}. {}',
    'Im Archiv {} sind keine E-Mails. Nennen Sie eines mit einer mbox-Datei, einem Maildir oder .eml-Dateien darin.',
  ],
  ['Give it a name.', 'Bitte geben Sie einen Namen an.'],
  ['A shorter name is found faster.', 'Ein kürzerer Name ist schneller gefunden.'],
  [
    'A list of applications has at most 20 MB; this file is larger.',
    'Eine Liste von Bewerbungen hat höchstens 20 MB; diese Datei ist größer.',
  ],
  [
    'A file of contacts has at most 10 MB; this one is larger.',
    'Eine Datei mit Kontakten hat höchstens 10 MB; diese ist größer.',
  ],
  [
    'There is no contact in this file. One ends in .vcf and holds cards.',
    'In dieser Datei ist kein Kontakt. Eine solche endet auf .vcf und enthält Visitenkarten.',
  ],
  [
    'This is a list of people, not of applications. Contacts come in as a .vcf file from your address book.',
    'Das ist eine Liste von Menschen, nicht von Bewerbungen. Kontakte kommen als .vcf-Datei aus Ihrem Adressbuch.',
  ],
  [
    'There is no table in this file: no row with at least two columns.',
    'In dieser Datei ist keine Tabelle: keine Zeile mit mindestens zwei Spalten.',
  ],
  [
    'No column holds the companies. Say which one does.',
    'Keine Spalte nennt die Unternehmen. Bitte geben Sie an, welche es ist.',
  ],
  ['What is to be noted?', 'Was möchten Sie notieren?'],
  ['A note has at most 4000 characters.', 'Eine Notiz hat höchstens 4000 Zeichen.'],
  [
    'At most twenty tags, of at most forty letters each.',
    'Höchstens zwanzig Schlagwörter mit je höchstens vierzig Zeichen.',
  ],
  [
    'Two numbers of days from 30 to 730, the ideal first: 60 90.',
    'Zwei Zahlen von Tagen zwischen 30 und 730, zuerst der ideale Abstand: 60 90.',
  ],
  ['Where are they now?', 'Wo arbeitet die Person jetzt?'],
  ['What is their title?', 'Wie lautet die Stellenbezeichnung?'],
  ['That is still to come. Log it when it has been.', 'Das kommt erst noch. Notieren Sie es, wenn es war.'],
  [
    'You asked that they be forgotten. `ajar people know-again ADDRESS` lifts it.',
    'Sie wollten, dass Ajar diese Person vergisst. `ajar people know-again ADRESSE` hebt das auf.',
  ],
  [
    'You are looking at the demo, which asks nobody. Leave it first, then follow what you read.',
    'Sie sehen die Demo, die niemanden fragt. Verlassen Sie sie zuerst, dann folgen Sie dem, was Sie lesen.',
  ],
  ['Give an address, like https://blog.example.', 'Bitte geben Sie eine Adresse an, etwa https://blog.example.'],
  ['Say what is new.', 'Bitte schreiben Sie, was es Neues gibt.'],
  ['Give its title.', 'Bitte geben Sie den Titel an.'],
  ['Two letters, like DE or US.', 'Zwei Buchstaben, etwa DE oder AT.'],
  ['Which company was it?', 'Welches Unternehmen war es?'],
  ['The interview ends before it starts.', 'Das Gespräch endet, bevor es beginnt.'],
  ['What is their name?', 'Wie heißt die Person?'],
  ['With whom?', 'Mit wem?'],
  ['What is new?', 'Was gibt es Neues?'],
  ['Give the story a name.', 'Geben Sie der Geschichte einen Namen.'],
  ['What is the question?', 'Wie lautet die Frage?'],
  [
    'There is no question in it. Write one a line, or a table with a column “question”.',
    'Darin ist keine Frage. Schreiben Sie eine je Zeile, oder eine Tabelle mit einer Spalte „Frage“.',
  ],
  ['New questions a day: a whole number from 0 to 50.', 'Neue Fragen am Tag: eine ganze Zahl von 0 bis 50.'],
  [
    'Questions a day that come back: a whole number from 1 to 200.',
    'Fragen am Tag, die wiederkommen: eine ganze Zahl von 1 bis 200.',
  ],
  ['How sure you want to be: from 70 to 97 per cent.', 'Wie sicher Sie sein möchten: von 70 bis 97 Prozent.'],
  ['What is the article called?', 'Wie heißt der Artikel?'],
  [
    'A country is given by its two letters, like DE or US.',
    'Ein Land wird mit zwei Buchstaben angegeben, etwa DE oder AT.',
  ],
  ['There is no application with this id. `ajar applications` lists them.', 'Diese Bewerbung gibt es nicht.'],
  ['“{}” is no day; one looks like 2026-11-09.', '„{}“ ist kein Datum; eines sieht aus wie 2026-11-09.'],
  ['“{}” is no time zone; one looks like Europe/Berlin.', '„{}“ ist keine Zeitzone; eine sieht aus wie Europe/Berlin.'],
  ['“{}” is no mail address.', '„{}“ ist keine E-Mail-Adresse.'],
  [
    '“{}” is no address of a page; one starts with https://.',
    '„{}“ ist keine Internetadresse; eine beginnt mit https://.',
  ],
  [
    'Another import is running. Wait for it, or stop it first.',
    'Es wird schon etwas gelesen. Warten Sie, bis es fertig ist, oder halten Sie es erst an.',
  ],
  [
    'The copy you sent was put away. Choose the file again: what is known of it already is not read twice.',
    'Die gesendete Kopie ist nicht mehr da. Wählen Sie die Datei noch einmal: Was davon schon bekannt ist, wird nicht doppelt gelesen.',
  ],
  [
    'You are looking at the demo. Leave it first, then import your own mail.',
    'Sie sehen gerade die Demo. Verlassen Sie sie zuerst, und lesen Sie dann Ihre eigenen E-Mails ein.',
  ],
  [
    'There is no file or folder {}. Check the spelling, or give the whole path.',
    'Es gibt keine Datei und keinen Ordner {}. Prüfen Sie die Schreibweise, oder geben Sie den ganzen Pfad an.',
  ],
  ['{} is empty: there is no mail in it.', '{} ist leer: Es ist keine E-Mail darin.'],
  ['{} is a Maildir without any mail in it.', '{} ist ein Maildir ohne E-Mails.'],
  [`There is no mail in the folder {}. ${whatToName}`, `Im Ordner {} sind keine E-Mails. ${nameInGerman}`],
  [
    'There is no mail in the folder {} but in {}: {}.',
    'Im Ordner {} sind E-Mails nur in {}, und das ist nicht lesbar ({}).',
  ],
  [`{} is {}. ${whatToName}`, `{} enthält keine E-Mails. ${nameInGerman}`],
  [`{} does not look like mail. ${whatToName}`, `{} sieht nicht nach E-Mails aus. ${nameInGerman}`],
  [`{} is neither a file nor a folder. ${whatToName}`, `{} ist weder eine Datei noch ein Ordner. ${nameInGerman}`],
  ['{} cannot be read: {}.', '{} ist nicht lesbar ({}).'],
  [
    '{} went away while it was read. What was read is kept; import it again when it is back.',
    '{} verschwand beim Lesen. Was gelesen ist, bleibt; lesen Sie es noch einmal ein, wenn es wieder da ist.',
  ],
  [
    '{} could not be read to its end ({}). What was read is kept; import it again to go on.',
    '{} war nicht bis zum Ende lesbar ({}). Was gelesen ist, bleibt; lesen Sie es noch einmal ein, um fortzufahren.',
  ],
  ...keepingSentences,
  ...templateSentences,
]

const longest = 5000

/** The sentence in German; null where nobody has translated it. */
export function inGerman(sentence: string): string | null {
  const whole = sentence.slice(0, longest)
  for (const [english, german] of known) {
    const given = givenIn(whole, english.split('{}'))
    if (given) return given.reduce((said, one) => said.replace('{}', () => one), german)
  }
  return null
}

/** What stands in the gaps between the parts, in order; null when the sentence is another. */
function givenIn(sentence: string, parts: readonly string[]): string[] | null {
  const [first = '', ...rest] = parts
  if (!sentence.startsWith(first)) return null
  if (rest.length === 0) return sentence === first ? [] : null

  const given: string[] = []
  let from = first.length
  for (const [index, part] of rest.entries()) {
    const isLast = index === rest.length - 1
    const at =
      isLast && part === '' ? sentence.length : isLast ? sentence.lastIndexOf(part) : sentence.indexOf(part, from)
    if (at < from || (isLast && at + part.length !== sentence.length)) return null
    given.push(sentence.slice(from, at))
    from = at + part.length
  }
  return given
}
