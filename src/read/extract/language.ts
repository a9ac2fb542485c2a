import { languageWords } from '#read/tables/language-words.ts'

/** Letters that only one of the languages is written in, the more telling first: Japanese mixes kana into Chinese. */
const scripts: readonly (readonly [RegExp, string])[] = [
  [/[\u3040-\u30ff]/g, 'ja'],
  [/[\uac00-\ud7af]/g, 'ko'],
  [/[\u4e00-\u9fff]/g, 'zh'],
  [/[\u0e00-\u0e7f]/g, 'th'],
  [/[\u0590-\u05ff]/g, 'he'],
  [/[\u0900-\u097f]/g, 'hi'],
  [/[\u0370-\u03ff]/g, 'el'],
  [/[\u067e\u0686\u06a9\u06af\u06cc]/g, 'fa'],
  [/[\u0600-\u06ff]/g, 'ar'],
  [/[іїєґ]/gi, 'uk'],
  [/[\u0400-\u04ff]/g, 'ru'],
]
/** So many letters in a hundred make a text one of that script: names and quotes stay below. */
const shareOfScript = 0.12

const languagesOf = new Map<string, string[]>()
for (const [language, words] of Object.entries(languageWords))
  for (const word of new Set(words.split(' '))) languagesOf.set(word, [...(languagesOf.get(word) ?? []), language])

/** Letters of one language or a few: a word with one counts half as much as a word of its own. */
const letters: readonly (readonly [RegExp, string])[] = [
  [/[äöüß]/, 'de'],
  [/[èêçœ]/, 'fr'],
  [/[ñ¿¡]/, 'es'],
  [/[ãõ]/, 'pt'],
  [/[ąęłśżź]/, 'pl'],
  [/[řěů]/, 'cs'],
  [/[őű]/, 'hu'],
  [/[șță]/, 'ro'],
  [/[ğış]/, 'tr'],
  [/[ảạấầậắằặẹẽếềệịọốồộớờợụứừựỳỹđư]/, 'vi'],
]

/** ISO 639-1 of a text, `und` when it is too short to tell. Small words and phrases first, letters where they fail. */
export function languageOf(
  subject: string,
  text: string,
  bySmallWords: string | null,
  phraseLanguages: ReadonlyMap<string, number>,
): string {
  if (bySmallWords !== null) return bySmallWords
  const [spoken, next] = [...phraseLanguages.entries()].toSorted((a, b) => b[1] - a[1])
  if (spoken !== undefined && spoken[1] >= 8 && spoken[1] >= 4 * (next?.[1] ?? 0)) return spoken[0]
  const sample = `${subject}\n${text}`.slice(0, 1_500).replace(/https?:\S{1,400}|\S{1,80}@\S{1,80}/g, ' ')
  if (sample.trim().length < 12) return spoken?.[0] ?? 'und'
  const written = scriptOf(sample)
  if (written !== null) return written

  const scores = scoresOf(sample)
  // A phrase of a language is worth as much as a word of its own.
  for (const [language, count] of phraseLanguages) scores.set(language, (scores.get(language) ?? 0) + count)
  const [best, second] = [...scores].toSorted((a, b) => b[1] - a[1])
  if (best === undefined || best[1] < 1 || best[1] <= (second?.[1] ?? 0) * 1.05) return spoken?.[0] ?? 'und'
  return best[0]
}

function scriptOf(sample: string): string | null {
  const all = sample.match(/\p{L}/gu)?.length ?? 0
  for (const [script, language] of scripts) {
    const count = sample.match(script)?.length ?? 0
    if (count > 1 && count >= all * (language === 'uk' || language === 'fa' ? 0.02 : shareOfScript)) return language
  }
  return null
}

/** How much each language's words and letters stand in a text: a word counts once, shared by those that have it. */
function scoresOf(sample: string): Map<string, number> {
  const scores = new Map<string, number>()
  const add = (language: string, weight: number) => scores.set(language, (scores.get(language) ?? 0) + weight)
  for (const word of sample
    .toLowerCase()
    .match(/[\p{L}\p{M}]+/gu)
    ?.slice(0, 200) ?? []) {
    const languages = languagesOf.get(word)
    if (languages !== undefined) for (const language of languages) add(language, 1 / languages.length)
    else for (const [letter, language] of letters) if (letter.test(word)) add(language, 0.5)
  }
  return scores
}
