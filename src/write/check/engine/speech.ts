import type { RuleId } from '#write/check/rule-table.ts'

/**
 * Ways to say one thing, as patterns (`pattern.ts`). A `n:` before one means that a “not” before it does not take it
 * back; `q:` that it counts in questions only, `s:` in other sentences only.
 */
export interface Said {
  readonly says: readonly string[]
  /** What in the same sentence makes it harmless. */
  readonly unless?: readonly string[]
}

/** What a sentence may do for the mail as a whole. */
const acts = [
  'thanks',
  'acceptance',
  'future',
  'release',
  'news',
  /** Asks for something without a question mark. */
  'ask',
  /** Asks about a thing definite enough to answer. */
  'definite',
  'advice',
  'feedback',
  'broad',
  /** Begins a question that a no would answer. */
  'yes-no',
  'feeling',
  'praise',
  'contrast',
  /** After a contrast: makes it a kind one. */
  'kind-turn',
  /** A time or a round: when the two spoke. */
  'when',
  'sorry',
] as const
export type Act = (typeof acts)[number]

/** What a language brings to the check: its meanings, what is said with them, and its words. */
export interface Speech {
  readonly language: string
  readonly meanings: Readonly<Record<string, string>>
  readonly rules: Readonly<Partial<Record<RuleId, Said>>>
  readonly acts: Readonly<Record<Act, Said>>
  /** Words that take back what follows: not, never, without. */
  readonly negations: readonly string[]
  /** Words between a negation and a statement that leave the statement standing: “I do not see why…”. */
  readonly doubting: readonly string[]
  readonly hedges: readonly string[]
  /** Words that any such mail holds; what is left over is its own. */
  readonly common: string
  readonly firstPerson: readonly string[]
  /** Frequent words, by which a language is told. */
  readonly stopWords: readonly string[]
  /** What is written wrong, and right. Keys are lower case. */
  readonly slips: Readonly<Record<string, string>>
  /** Wrong in several words, with what belongs there. */
  readonly slipPhrases: readonly (readonly [RegExp, string])[]
  /** What may stand in the place of a sentence that broke a rule; where there is nothing, the sentence goes. */
  readonly instead: Readonly<Partial<Record<RuleId, string>>>
  /** Begins of a subject that lures or says nothing, whole. */
  readonly baits: RegExp
  /** Words before a name of a company: “the role at …”. */
  readonly atCompany: RegExp
  readonly scareWords: RegExp
  readonly wordy: Readonly<Record<string, string>>
  readonly profanity: { readonly strong: readonly string[]; readonly mild: readonly string[] }
  readonly insensitive: readonly string[]
}
