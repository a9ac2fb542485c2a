import { shortHash } from '#domain/hash.ts'
import type { Formality } from '#write/formality.ts'
import type { Slot, Wording } from '#write/words/words.ts'

export type SlotValues = Readonly<Partial<Record<Slot, string>>>

const mark = /\{([^{}]{1,80})\}/g
const optional = /\[([^[\]]{1,300})\]/g

export interface Filled {
  readonly text: string
  /** The facts it says. */
  readonly says: readonly Slot[]
}

export interface Picked extends Filled {
  /** The other wordings that have their facts. */
  readonly others: readonly string[]
}

const nothingSaid: ReadonlySet<Slot> = new Set()

/**
 * A wording with its facts, or null when one that it needs is not known. An optional stretch is left out when a fact
 * in it is not known, and when the mail has `said` all of them before.
 */
export function fill(
  wording: Wording,
  values: SlotValues,
  formality: Formality,
  said: ReadonlySet<Slot> = nothingSaid,
): Filled | null {
  const wanted = wording.replace(optional, (_, inside: string) => {
    const facts = slotsOf(inside)
    const known = facts.every((slot) => values[slot] !== undefined)
    return known && !(facts.length > 0 && facts.every((slot) => said.has(slot))) ? inside : ''
  })
  const says = slotsOf(wanted)
  if (!says.every((slot) => values[slot] !== undefined)) return null

  // Facts go in last and in one pass, so that a bracket or brace in a role's title means nothing.
  const text = wanted.replace(mark, (whole, inside: string, at: number) => {
    const bar = inside.indexOf('|')
    if (bar >= 0) return formality === 'formal' ? inside.slice(0, bar) : inside.slice(bar + 1)
    const value = values[inside as Slot] ?? ''
    // "Acme Inc." at the end of a sentence brings its own full stop.
    return value.endsWith('.') && wanted[at + whole.length] === '.' ? value.slice(0, -1) : value
  })
  return { text, says }
}

function slotsOf(text: string): Slot[] {
  return [...text.matchAll(mark)].flatMap((match) => (match[1]!.includes('|') ? [] : [match[1] as Slot]))
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
 * One wording of a part; null when none has its facts. Deterministic: a hash of the no and the part gives the start,
 * person and occurrence the distance from it.
 */
export function pick(
  part: string,
  wordings: readonly Wording[],
  values: SlotValues,
  formality: Formality,
  choice: Choice,
  said: ReadonlySet<Slot> = nothingSaid,
): Picked | null {
  const usable = wordings.flatMap((wording) => {
    const filled = fill(wording, values, formality, said)
    return filled === null ? [] : [{ ...filled, fixed: longestFixedStretch(wording) }]
  })
  if (usable.length === 0) return null

  const start = (spread(`${choice.seed}|${part}`) + choice.shift) % usable.length
  for (let step = 0; step < usable.length; step++) {
    const candidate = usable[(start + step) % usable.length]!
    if (!choice.earlierTexts.some((earlier) => earlier.includes(candidate.fixed))) return among(usable, candidate)
  }
  return among(usable, usable[start]!)
}

function among(usable: readonly Filled[], taken: Filled): Picked {
  return { ...taken, others: usable.filter((each) => each.text !== taken.text).map((each) => each.text) }
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
