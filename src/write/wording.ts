import { shortHash } from '#domain/hash.ts'
import type { Formality } from '#write/formality.ts'
import type { Slot } from '#write/templates/slots.ts'

/**
 * A sentence of a template with three marks, so that it reads like a mail (docs/templates.md):
 *
 * - `{role}` is a fact; a wording whose fact is not known is passed over;
 * - `[ for the {role} role]` is left out when a fact in it is not known;
 * - `{Sie|du}` is the formal and the informal address.
 *
 * `«…»` is a gap that only the person can fill; it blocks approval.
 */
export type Wording = string

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
  /** The person's place among all of the application. */
  readonly rank: number
  /** The occurrence and the kind of mail: what must not meet the same words with one person. */
  readonly shift: number
  /** Mails, oldest first, whose wordings are not used again while others are left; then the one used longest ago. */
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

  const count = usable.length
  // Words of the register stand first, and a mail begins among them.
  const first = spread(`${choice.seed}|${part}`) % Math.ceil(count / 2)
  // Past one round of people the distance grows by a step of the part's own: no two of them agree in all parts.
  const round = Math.floor(choice.rank / count) * (1 + (spread(`${part}|${choice.seed}`) % Math.max(1, count - 1)))
  const start = (first + choice.rank + choice.shift + round) % count
  let oldest = { at: Number.POSITIVE_INFINITY, wording: usable[start]! }
  for (let step = 0; step < count; step++) {
    const candidate = usable[(start + step) % count]!
    const used = choice.earlierTexts.findLastIndex((earlier) => isSaidIn(earlier, candidate))
    if (used < 0) return among(usable, candidate)
    if (used < oldest.at) oldest = { at: used, wording: candidate }
  }
  return among(usable, oldest.wording)
}

function isSaidIn(earlier: string, { text, fixed }: { readonly text: string; readonly fixed: string }): boolean {
  return earlier.includes(text) || (fixed.length > 11 && earlier.includes(fixed))
}

function among(usable: readonly Filled[], taken: Filled): Picked {
  return {
    text: taken.text,
    says: taken.says,
    others: usable.filter((each) => each.text !== taken.text).map((each) => each.text),
  }
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
