import { eld } from 'eld/small'

/** ISO 639-1 of a text, `und` when it is too short or mixed to tell. */
export function languageOf(subject: string, text: string, phraseLanguages: ReadonlyMap<string, number>): string {
  const sample = `${subject}\n${text}`.replace(/https?:\S{1,400}|\S{1,80}@\S{1,80}/g, ' ').slice(0, 1_200)
  const spoken = [...phraseLanguages.entries()].toSorted((a, b) => b[1] - a[1])[0]
  if (sample.trim().length < 12) return spoken?.[0] ?? 'und'
  const detected: string = eld.detect(sample).language
  if (detected === '') return spoken?.[0] ?? 'und'
  // Phrases of a known language outvote letters on short texts.
  if (spoken !== undefined && spoken[1] >= 4 && spoken[0] !== detected && sample.length < 400) return spoken[0]
  return detected
}
