import { placeholderPattern } from '#domain/draft.ts'

/** A place in a text that only the person can fill. Offsets are UTF-16 units. */
export interface Placeholder {
  readonly start: number
  readonly end: number
  /** Without its marks. */
  readonly words: string
}

export function placeholdersIn(text: string): Placeholder[] {
  return [...text.matchAll(placeholderPattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    words: match[0].slice(1, -1),
  }))
}
