import type { WeighedKind } from '#read/weighed-kinds.ts'

/** How far a likelihood is believed: fitted to what was right and wrong of mail that no fit had seen. */
export interface Trust {
  readonly bias: number
  /** Of the likelihood itself, as log-odds. */
  readonly said: number
  /** The words alone say the same kind: 0 to 1. */
  readonly words: number
  /** A phrase of the kind stands in the mail. */
  readonly phrases: number
  /** The kind is "nothing", for which no phrase speaks. */
  readonly nothing: number
}

export interface Believed {
  readonly kind: WeighedKind
  /** The likelihood after the rules. */
  readonly likelihood: number
  readonly byWords: number
  readonly hasPhrases: boolean
}

/** What the factors of `Trust` multiply, in their order. */
export function factorsOf({ kind, likelihood, byWords, hasPhrases }: Believed): readonly number[] {
  const inside = Math.min(0.999, Math.max(0.02, likelihood))
  return [1, Math.log(inside / (1 - inside)), byWords, Number(hasPhrases), Number(kind === 'other')]
}

/** The share of such mails that is read right. */
export function trusted(believed: Believed, { bias, said, words, phrases, nothing }: Trust): number {
  const factors = factorsOf(believed)
  const sum = [bias, said, words, phrases, nothing].reduce((total, factor, i) => total + factor * (factors[i] ?? 0), 0)
  return 1 / (1 + Math.exp(-sum))
}
