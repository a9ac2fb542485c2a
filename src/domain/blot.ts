/** Stands for each letter of what was blotted out: texts keep their length, so that offsets into them stay right. */
const blot = '█'

/** Blots out words wherever they stand. */
export type Blot = (text: string) => string

/**
 * Full names and addresses are blotted out in any case of letters; of a name's single words only those that stand
 * alone and are written as in the name. Words of fewer than three letters would blot out half a language.
 */
export function blotter(whole: readonly string[], words: readonly string[] = []): Blot {
  const anyCase = alternatives(whole.filter((one) => one.length >= 3))
  const asWritten = alternatives(words.filter((one) => one.length >= 3))
  const patterns = [
    ...(anyCase === '' ? [] : [new RegExp(anyCase, 'giu')]),
    ...(asWritten === '' ? [] : [new RegExp(`(?<![\\p{L}\\p{N}])(?:${asWritten})(?![\\p{L}\\p{N}])`, 'gu')]),
  ]
  return (text) => patterns.reduce((left, pattern) => left.replace(pattern, (found) => blot.repeat(found.length)), text)
}

/** The longest first, so that a name goes before its parts. */
function alternatives(words: readonly string[]): string {
  return [...new Set(words)]
    .toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`))
    .join('|')
}

/** Every text inside a value of JSON. */
export function blotInside<T>(value: T, blotOut: Blot): T {
  return mapTexts(value, blotOut) as T
}

function mapTexts(value: unknown, blotOut: Blot): unknown {
  if (typeof value === 'string') return blotOut(value)
  if (Array.isArray(value)) return value.map((one) => mapTexts(one, blotOut))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, mapTexts(one, blotOut)]))
}
