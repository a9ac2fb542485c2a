import type { PhraseLanguage } from '#read/phrases/classes.ts'
import type { Prepared } from '#read/prepare.ts'
import type { Tokens } from '#read/tokens.ts'
import { meaningsOf } from '#read/words/meaning-of.ts'

/**
 * What a mail's words are counted as: beginnings of words, what they mean (`=`), and which meanings meet in one
 * sentence whatever their order (`+`); `^` in the subject. Each once a mail; `sentence` is where it stood first, -1 in
 * the subject.
 */
export interface Unit {
  readonly name: string
  readonly sentence: number
}

/** Long enough to tell words apart, short enough to drop most endings. */
const stemLength = 7
/** The first words of a mail say what it is. */
const mostWords = 500
const mostWordsOfSubject = 60
const mostMeaningsOfSentence = 14

export function unitsOf(prepared: Prepared, language: PhraseLanguage | null): Unit[] {
  const seen = new Map<string, number>()
  const subject = prepared.subjectTokens.words.slice(0, mostWordsOfSubject)
  readSentence(subject, '^', language, (name) => seen.set(name, -1))

  const { words } = prepared.tokens
  let read = 0
  for (let at = 0; at < words.length && read < mostWords;) {
    const sentence = prepared.sentenceOf[at] ?? 0
    let end = at + 1
    while (end < words.length && prepared.sentenceOf[end] === sentence) end++
    if (isRead(prepared, sentence)) {
      end = Math.min(end, at + mostWords - read)
      readSentence(words.slice(at, end), '', language, (name) => {
        if (!seen.has(name)) seen.set(name, sentence)
      })
      read += end - at
    }
    at = end
  }
  return [...seen].map(([name, sentence]) => ({ name, sentence }))
}

/** The same of a text whose first line is the subject and whose parts are not told apart: a quick look. */
export function unitsOfText(text: string, { words, starts, ends }: Tokens, language: PhraseLanguage | null): Unit[] {
  const seen = new Map<string, number>()
  const subjectEnd = text.indexOf('\n')
  for (let at = 0, sentence = -1; at < words.length; sentence++) {
    const inSubject = (starts[at] ?? 0) < subjectEnd
    let end = at + 1
    while (end < words.length && !endsSentence(text, ends[end - 1] ?? 0, starts[end] ?? 0)) end++
    const number = inSubject ? -1 : sentence
    readSentence(words.slice(at, end), inSubject ? '^' : '', language, (name) => {
      if (!seen.has(name)) seen.set(name, number)
    })
    at = end
  }
  return [...seen].map(([name, sentence]) => ({ name, sentence }))
}

/** A mark that closes a sentence, or an empty line, stands between two words; the subject ends with its line. */
function endsSentence(text: string, from: number, to: number): boolean {
  const isSubject = from <= text.indexOf('\n')
  let lines = 0
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at)
    if (unit === 33 || unit === 63 || (unit === 46 && at + 1 < to)) return true
    if (unit === 10 && (isSubject || ++lines > 1)) return true
  }
  return false
}

/** Quoted words belong to another mail; of one that is passed on only they count. */
function isRead({ sentences, forwarded }: Prepared, sentence: number): boolean {
  const zone = sentences[sentence]?.zone
  if (forwarded !== null) return zone === 'forwarded'
  return zone === 'new' || zone === 'signature'
}

function readSentence(
  words: readonly string[],
  mark: string,
  language: PhraseLanguage | null,
  add: (name: string) => void,
): void {
  const met: string[] = []
  for (const whole of words) {
    const word = plain(whole)
    add(mark + word.slice(0, stemLength))
    for (const meaning of meaningsOf(word, language)) {
      if (met.includes(meaning)) continue
      add(`${mark}=${meaning}`)
      if (met.length >= mostMeaningsOfSentence) continue
      for (const other of met) add(other < meaning ? `${other}+${meaning}` : `${meaning}+${other}`)
      met.push(meaning)
    }
  }
}

/** Numbers are all one. */
function plain(word: string): string {
  const first = word.charCodeAt(0)
  return first >= 48 && first <= 57 ? '0' : word
}
