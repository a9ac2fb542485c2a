/** What can be wrong with a file of words (`write/templates/format.ts`), in German; `{}` stands for what was written. */
export const templateSentences: readonly (readonly [english: string, german: string])[] = [
  ['The file is too long for a template.', 'Die Datei ist zu lang für eine Vorlage.'],
  ['A line has at most {} characters.', 'Eine Zeile hat höchstens {} Zeichen.'],
  [
    'Words stand below “order” or “part NAME”; there is none above this line.',
    'Worte stehen unter „order“ oder „part NAME“; darüber steht keines von beiden.',
  ],
  ['“{}” stands alone: the part is either said or not.', '„{}“ steht allein: Der Teil wird gesagt oder nicht.'],
  [
    'The order is empty: below it stand the parts, a paragraph a line.',
    'Die Reihenfolge ist leer: Darunter stehen die Teile, ein Absatz je Zeile.',
  ],
  [
    'Nothing stands below “{}”. To leave it out, write “{}”.',
    'Unter „{}“ steht nichts. Um den Teil wegzulassen, schreiben Sie „{}“.',
  ],
  ['There is no part “{}”; did you mean “{}”?', 'Einen Teil „{}“ gibt es nicht; meinten Sie „{}“?'],
  ['There is no part “{}”.', 'Einen Teil „{}“ gibt es nicht.'],
  ['There is no condition “{}”; did you mean “{}”?', 'Eine Bedingung „{}“ gibt es nicht; meinten Sie „{}“?'],
  ['There is no condition “{}”.', 'Eine Bedingung „{}“ gibt es nicht.'],
  ['There is no fact “{}”; did you mean “{}”?', 'Eine Angabe „{}“ gibt es nicht; meinten Sie „{}“?'],
  ['There is no fact “{}”.', 'Eine Angabe „{}“ gibt es nicht.'],
  [
    'A line at the margin is “order”, “part NAME” or a comment behind “#”; words are indented.',
    'Eine Zeile am Rand ist „order“, „part NAME“ oder eine Anmerkung hinter „#“; Worte sind eingerückt.',
  ],
  [
    'Before the colon stand registers: plain, warm, formal.',
    'Vor dem Doppelpunkt stehen Tonlagen: plain, warm, formal.',
  ],
  [
    'A bracket stands inside another; they cannot be nested.',
    'Eine eckige Klammer steht in einer anderen; das geht nicht.',
  ],
  ['This bracket was never opened.', 'Diese eckige Klammer wurde nie geöffnet.'],
  ['What stands in brackets has at most 300 characters.', 'Was in eckigen Klammern steht, hat höchstens 300 Zeichen.'],
  ['A brace stands inside another.', 'Eine geschweifte Klammer steht in einer anderen.'],
  ['This brace was never opened.', 'Diese geschweifte Klammer wurde nie geöffnet.'],
  ['This gap was never opened.', 'Diese Lücke wurde nie geöffnet.'],
  ['A gap has at most 190 characters.', 'Eine Lücke hat höchstens 190 Zeichen.'],
  ['This bracket is never closed.', 'Diese eckige Klammer wird nie geschlossen.'],
  ['This brace is never closed.', 'Diese geschweifte Klammer wird nie geschlossen.'],
  ['This gap is never closed.', 'Diese Lücke wird nie geschlossen.'],
  ['What stands in braces has at most 80 characters.', 'Was in geschweiften Klammern steht, hat höchstens 80 Zeichen.'],
  ['There are two forms of address: {formal|informal}.', 'Es gibt zwei Formen der Anrede: {förmlich|vertraut}.'],
  ['No mail has this name; there are {}.', 'Keine E-Mail heißt so; es gibt {}.'],
]
