import { eld } from 'eld/small'

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
  const sample = `${subject}\n${text}`
    .slice(0, 1_500)
    .replace(/https?:\S{1,400}|\S{1,80}@\S{1,80}/g, ' ')
    .slice(0, 800)
  if (sample.trim().length < 12) return spoken?.[0] ?? 'und'
  const detected: string = eld.detect(sample).language
  if (detected === '') return spoken?.[0] ?? 'und'
  // Phrases of a known language outvote letters on short texts.
  if (spoken !== undefined && spoken[1] >= 4 && spoken[0] !== detected && sample.length < 400) return spoken[0]
  return detected
}
