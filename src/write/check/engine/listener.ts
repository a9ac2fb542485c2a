import { fold } from '#write/check/engine/fold.ts'
import { PatternSet, SentenceMatcher, type Compiled } from '#write/check/engine/pattern.ts'
import type { Act, Said, Speech } from '#write/check/engine/speech.ts'
import { tokenise, type Sentence, type Token } from '#write/check/engine/tokens.ts'
import { featuresOf } from '#write/check/model/features.ts'
import { weigh } from '#write/check/model/weigh.ts'
import type { RuleId } from '#write/check/rule-table.ts'

/** Words `first` to before `last` of the text. */
export interface Stretch {
  readonly first: number
  readonly last: number
}

export interface HeardSentence extends Sentence {
  readonly acts: ReadonlyMap<Act, readonly Stretch[]>
  readonly rules: ReadonlyMap<RuleId, Stretch>
}

export interface Heard {
  readonly tokens: readonly Token[]
  readonly sentences: readonly HeardSentence[]
}

type Meant = { readonly kind: 'rule'; readonly id: RuleId } | { readonly kind: 'act'; readonly id: Act }

interface Entry {
  readonly meant: Meant
  readonly pattern: Compiled
  readonly standsNegated: boolean
  readonly only: 'question' | 'statement' | null
}

/**
 * Acts that are weighed, with how far below its limit the score may lie where a pattern heard the act as well: what must
 * be there is believed rather too easily. Of other acts patterns tell alone.
 */
const weighedActs: ReadonlyMap<Act, number> = new Map([
  ['thanks', Infinity],
  ['acceptance', 1],
  ['future', 0.8],
  ['release', 1],
  ['news', 1.5],
  ['ask', 1],
])

const mostWordsRemembered = 5_000
const mostSentencesRemembered = 500

/** What was heard in a sentence, counted from its first word. */
interface Memory {
  readonly acts: ReadonlyMap<Act, readonly Stretch[]>
  readonly rules: ReadonlyMap<RuleId, Stretch>
}

/** Understands one language: which rules a sentence touches, and what it does for the mail. Made once a language. */
export class Listener {
  readonly speech: Speech
  readonly hedges: readonly string[]
  private readonly set: PatternSet
  private readonly entries: Entry[] = []
  private readonly unless = new Map<string, readonly Compiled[]>()
  /** Which entries a match may begin with, by word. */
  private readonly byWord = new Map<string, readonly number[]>()
  /** A keystroke changes one sentence; the others are remembered by their words. */
  private readonly bySentence = new Map<string, Memory>()
  private readonly negations: ReadonlySet<string>
  private readonly doubting: ReadonlySet<string>

  private readonly isWeighing: boolean

  /** `isWeighing`: what the patterns hear is weighed with all else that a sentence holds; off while weights are fitted. */
  constructor(speech: Speech, isWeighing = true) {
    this.speech = speech
    this.isWeighing = isWeighing
    this.hedges = speech.hedges.map(fold)
    this.set = new PatternSet(speech.meanings)
    this.negations = new Set(speech.negations.map(fold))
    this.doubting = new Set(speech.doubting.map(fold))
    for (const [id, said] of Object.entries(speech.rules)) this.add({ kind: 'rule', id: id as RuleId }, said)
    for (const [id, said] of Object.entries(speech.acts)) this.add({ kind: 'act', id: id as Act }, said)
  }

  /** `text` has blanks where nothing is to be judged. */
  hear(text: string): Heard {
    const { tokens, sentences } = tokenise(text, this.speech.language)
    return { tokens, sentences: sentences.map((sentence) => this.hearSentence(tokens, sentence)) }
  }

  private add(meant: Meant, said: Said): void {
    for (const text of said.says) {
      const flags = /^(?:([nqs]+):\s*)?(.*)$/s.exec(text)!
      const letters = flags[1] ?? ''
      this.entries.push({
        meant,
        pattern: this.set.compile(flags[2]!),
        standsNegated: letters.includes('n') || meant.kind === 'act',
        only: letters.includes('q') ? 'question' : letters.includes('s') ? 'statement' : null,
      })
    }
    const unless = (said.unless ?? []).map((text) => this.set.compile(text))
    if (unless.length > 0) this.unless.set(`${meant.kind} ${meant.id}`, unless)
  }

  private candidates(word: string): readonly number[] {
    const known = this.byWord.get(word)
    if (known !== undefined) return known
    if (this.byWord.size >= mostWordsRemembered) this.byWord.clear()
    const found = this.entries.flatMap(({ pattern }, at) => (this.set.mayBegin(pattern, word) ? [at] : []))
    this.byWord.set(word, found)
    return found
  }

  private hearSentence(tokens: readonly Token[], sentence: Sentence): HeardSentence {
    let key = sentence.isQuestion ? '?' : '.'
    for (let at = sentence.first; at < sentence.last; at++)
      key += `${tokens[at]!.afterBreak ? ',' : ' '}${tokens[at]!.word}`
    let memory = this.bySentence.get(key)
    if (memory === undefined) {
      if (this.bySentence.size >= mostSentencesRemembered) this.bySentence.clear()
      memory = this.understand(tokens, sentence)
      this.bySentence.set(key, memory)
    }
    const { first } = sentence
    const placed = (each: Stretch): Stretch => ({ first: each.first + first, last: each.last + first })
    return {
      ...sentence,
      acts: new Map([...memory.acts].map(([act, stretches]) => [act, stretches.map(placed)])),
      rules: new Map([...memory.rules].map(([rule, stretch]) => [rule, placed(stretch)])),
    }
  }

  /** What the patterns hear alone, and then what the whole sentence says (`model/`). Patterns tell where. */
  private understand(tokens: readonly Token[], sentence: Sentence): Memory {
    const heard = this.patternsIn(tokens, sentence)
    if (!this.isWeighing) return heard
    const said = weigh(
      featuresOf({
        ...sentence,
        language: this.speech.language,
        tokens,
        heard: [...heard.rules.keys(), ...heard.acts.keys()],
      }),
    )
    const whole: Stretch = { first: 0, last: sentence.last - sentence.first }
    const acts = new Map(heard.acts)
    const rules = new Map(heard.rules)
    for (const [label, above] of said) {
      const leeway = weighedActs.get(label as Act)
      if (leeway !== undefined) {
        const act = label as Act
        if (above < (acts.has(act) ? -leeway : 0)) acts.delete(act)
        else if (!acts.has(act)) acts.set(act, [whole])
      } else {
        const rule = label as RuleId
        if (above < 0) rules.delete(rule)
        else if (!rules.has(rule)) rules.set(rule, whole)
      }
    }
    return { acts, rules }
  }

  /** Rules and acts by their patterns; places count from the sentence's first word. */
  patternsIn(tokens: readonly Token[], sentence: Sentence): Memory {
    const matcher = new SentenceMatcher(this.set, tokens, sentence.first, sentence.last)
    const acts = new Map<Act, Stretch[]>()
    const rules = new Map<RuleId, Stretch>()
    const harmless = new Map<string, boolean>()
    for (let at = sentence.first; at < sentence.last; at++) {
      for (const index of this.candidates(tokens[at]!.word)) {
        const entry = this.entries[index]!
        const { meant } = entry
        if (meant.kind === 'rule' && rules.has(meant.id)) continue
        if (entry.only !== null && (entry.only === 'question') !== sentence.isQuestion) continue
        const end = matcher.match(entry.pattern, at)
        if (end <= at) continue
        if (!entry.standsNegated && this.isTakenBack(tokens, sentence, at)) continue
        const key = `${meant.kind} ${meant.id}`
        let isHarmless = harmless.get(key)
        if (isHarmless === undefined) {
          isHarmless = (this.unless.get(key) ?? []).some((pattern) => occurs(matcher, pattern, sentence))
          harmless.set(key, isHarmless)
        }
        if (isHarmless) continue
        const stretch = { first: at - sentence.first, last: end - sentence.first }
        if (meant.kind === 'rule') rules.set(meant.id, stretch)
        else acts.set(meant.id, [...(acts.get(meant.id) ?? []), stretch])
      }
    }
    return { acts, rules }
  }

  /** “I do not intend to contest”: a negation close before, in the same clause, and not a doubting one (`domain/02 §2.3` 4). */
  private isTakenBack(tokens: readonly Token[], sentence: Sentence, at: number): boolean {
    for (let back = at - 1; back >= Math.max(sentence.first, at - 6); back--) {
      if (tokens[back + 1]!.afterBreak) return false
      const { word } = tokens[back]!
      if (this.doubting.has(word)) return false
      if (this.negations.has(word)) {
        // “Would it not be worth…?” asks for it all the same.
        return !(sentence.isQuestion && back - sentence.first <= 3)
      }
    }
    return false
  }
}

function occurs(matcher: SentenceMatcher, pattern: Compiled, sentence: Sentence): boolean {
  for (let at = sentence.first; at < sentence.last; at++) if (matcher.match(pattern, at) >= at) return true
  return false
}
