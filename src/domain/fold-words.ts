/**
 * Words as the search sees them: one rule for what is kept, for what is asked and for what is marked, so that every
 * database finds the same. Case, accents and compatibility forms do not count: “Zürich” is `zurich`, “Straße” is
 * `strasse`, “ﬁne” is `fine`.
 */

/** Longer ones are cut: nobody types them, and databases bound theirs. UTF-16 units. */
const longestWord = 60
/** What is taken of one text; the rest of a longer one cannot be found by. UTF-16 units. */
const longestText = 200_000
/** The last of a query's words; the others would only narrow what is already narrow. */
const mostAsked = 12
const longestQuery = 300

export interface WordInText {
  /** One, rarely more: “½” is `1` and `2`. */
  readonly words: readonly string[]
  /** UTF-16 units into the text. */
  readonly start: number
  readonly end: number
}

/** The words of a text where they stand, from `start` on. Letters, digits and the marks upon them make a word. */
export function* wordsInText(text: string): Generator<WordInText> {
  const limit = Math.min(text.length, longestText)
  for (const match of text.slice(0, limit).matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    const words = foldWord(match[0])
    if (words.length > 0) yield { words, start: match.index, end: match.index + match[0].length }
  }
}

/** Each word of these texts once, as long as there is room: what an index keeps. */
export function distinctWords(texts: readonly string[]): readonly string[] {
  const found = new Set<string>()
  let room = longestText
  for (const text of texts) {
    for (const word of foldedWords(text)) {
      if (found.has(word)) continue
      room -= word.length + 1
      if (room < 0) return [...found]
      found.add(word)
    }
  }
  return [...found]
}

/** As `wordsInText` says them; of plain text, which most is, several times as quickly. */
function* foldedWords(text: string): Generator<string> {
  if (/[^\0-\x7f]/.test(text)) {
    for (const { words } of wordsInText(text)) yield* words
  } else {
    const plain = text.slice(0, longestText).toLowerCase()
    for (const word of plain.match(/[a-z0-9]+/g) ?? []) yield word.slice(0, longestWord)
  }
}

/**
 * What a person asks for: all of these words must be there, and the last may be the beginning of one. Empty when the
 * query says no word. Words hold letters and digits only, so that no database can take them for anything else.
 */
export function askedWords(query: string): readonly string[] {
  const words: string[] = []
  for (const found of wordsInText(query.slice(0, longestQuery))) words.push(...found.words)
  return words.slice(0, mostAsked)
}

/** Whether words that a text has answer the words that were asked: the rule that every database keeps. */
export function answersWords(has: ReadonlySet<string>, asked: readonly string[]): boolean {
  const last = asked.at(-1)
  if (last === undefined || !asked.slice(0, -1).every((word) => has.has(word))) return false
  if (has.has(last)) return true
  for (const word of has) if (word.startsWith(last)) return true
  return false
}

/** Letters that no decomposition leads to a base letter. */
const strayLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  ŧ: 't',
  þ: 'th',
  ς: 'σ',
}

function foldWord(token: string): readonly string[] {
  // Most words are plain, and folding is most of the work of an index.
  if (/^[a-z0-9]+$/.test(token)) return [token.slice(0, longestWord)]

  const folded = token
    .slice(0, 4 * longestWord)
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[ßæœøđðħıłŧþς]/g, (letter) => strayLetters[letter] ?? letter)
  return (folded.match(/[\p{L}\p{N}]+/gu) ?? []).map(shortened)
}

/** Never through the middle of a character. */
function shortened(word: string): string {
  return word.length <= longestWord ? word : word.slice(0, longestWord).replace(/[\ud800-\udbff]$/, '')
}
