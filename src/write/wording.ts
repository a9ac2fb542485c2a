import { shortHash } from '#domain/hash.ts'
import type { Formality } from '#write/formality.ts'
import type { Slot, Wording } from '#write/words/words.ts'

export type SlotValues = Readonly<Partial<Record<Slot, string>>>

const mark = /\{([^{}]{1,80})\}/g
const optional = /\[([^[\]]{1,300})\]/g

/** The text of a wording, or null when a fact that it needs is not known. */
export function fill(wording: Wording, values: SlotValues, formality: Formality): string | null {
  let missing = false
  const fillMarks = (text: string, onMissing: () => void) =>
    text.replace(mark, (whole, inside: string, at: number) => {
      const bar = inside.indexOf('|')
      if (bar >= 0) return formality === 'formal' ? inside.slice(0, bar) : inside.slice(bar + 1)
      const value = values[inside as Slot]
      if (value === undefined || value === '') {
        onMissing()
        return ''
      }
      // "Acme Inc." at the end of a sentence brings its own full stop.
      return value.endsWith('.') && text[at + whole.length] === '.' ? value.slice(0, -1) : value
    })

  // Facts go in last and once, so that a bracket or brace in a role title means nothing.
  const kept = wording.replace(optional, (_, inside: string) => {
    let absent = false
    fillMarks(inside, () => (absent = true))
    return absent ? '' : inside
  })
  const text = fillMarks(kept, () => (missing = true))
  return missing ? null : text
}

/** Which wording of a part a mail takes. */
export interface Choice {
  /** The same for all mails of one no, so that neighbours differ by their shift alone. */
  readonly seed: string
  /** The person's place, the occurrence and the kind of mail: what must not meet the same words. */
  readonly shift: number
  /** Mails whose wordings are not used again while others are left. */
  readonly earlierTexts: readonly string[]
}

/**
 * The text of one wording of a part and its number; null when no wording has its facts. Deterministic: a hash of the
 * no and the part gives the start, person and occurrence the distance from it.
 */
export function pick(
  part: string,
  wordings: readonly Wording[],
  values: SlotValues,
  formality: Formality,
  choice: Choice,
): { readonly text: string; readonly wording: number } | null {
  const usable = wordings.flatMap((wording, number) => {
    const text = fill(wording, values, formality)
    return text === null ? [] : [{ text, wording: number, fixed: longestFixedStretch(wording) }]
  })
  if (usable.length === 0) return null

  const start = (spread(`${choice.seed}|${part}`) + choice.shift) % usable.length
  for (let step = 0; step < usable.length; step++) {
    const candidate = usable[(start + step) % usable.length]!
    if (!choice.earlierTexts.some((earlier) => earlier.includes(candidate.fixed))) return candidate
  }
  return usable[start]!
}

/** The words of a wording that no fact changes: what gives it away in an earlier mail. */
function longestFixedStretch(wording: Wording): string {
  let longest = ''
  for (const stretch of wording.split(/[[\]{}«»]/u)) if (stretch.length > longest.length) longest = stretch
  return longest
}

function spread(text: string): number {
  return Number.parseInt(shortHash(text).slice(-8), 32)
}
