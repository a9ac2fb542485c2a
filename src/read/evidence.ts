import type { Evidence } from '#domain/finding.ts'
import type { PhraseClass, PhraseLanguage } from '#read/phrases/classes.ts'
import { farJobWords, farPhrases } from '#read/phrases/far-languages.ts'
import { phraseMatcher, type PhraseLabel } from '#read/phrases/all.ts'
import type { PhraseMatch } from '#read/phrases/matcher.ts'
import type { Prepared } from '#read/prepare.ts'
import type { Sentence } from '#read/sentences.ts'
import { spokenLanguages } from '#read/spoken.ts'

/** A phrase in the mail. Only a live one is evidence: said for certain, by this mail's writer. */
export interface Clue {
  readonly class: PhraseClass
  readonly language: string
  readonly pattern: number
  readonly part: 'subject' | 'text'
  readonly start: number
  readonly end: number
  /** Index of its first word, and of the word after it, in the part's tokens. */
  readonly from: number
  readonly to: number
  readonly sentence: number
  /** Why it does not count: said under a condition, about the process in general, denied, or by somebody quoted. */
  readonly muted: 'conditional' | 'overview' | 'denied' | 'quoted' | 'footer' | null
}

export interface Clues {
  readonly all: readonly Clue[]
  /** By its small words; null when they do not tell. */
  readonly language: PhraseLanguage | null
  /** Live clues of a class. */
  of(phraseClass: PhraseClass): readonly Clue[]
  /** Number of different patterns of a class that are live. */
  count(phraseClass: PhraseClass): number
  mutedCount(phraseClass: PhraseClass): number
  /** Clues of a class that a negation takes back: "we are unable to invite you to an interview". */
  denied(phraseClass: PhraseClass): readonly Clue[]
  inSubject(phraseClass: PhraseClass): boolean
  evidence(clue: Clue): Evidence
}

/** Under a condition placed later in the sentence these say no more than "perhaps": "we will call you if …". */
const futureClasses: ReadonlySet<PhraseClass> = new Set([
  'interview-request',
  'interview-fixed',
  'interview-weak',
  'assessment',
  'assessment-weak',
  'offer',
  'rejection-weak',
  'talent-pool',
  'pending',
])
/** Read although said under a condition: they are conditions by nature. */
const conditionalByNature: ReadonlySet<PhraseClass> = new Set([
  'outreach',
  'outreach-weak',
  'feedback-offered',
  'feedback-refused',
  'reapply',
  'promise',
  'job',
  'job-weak',
  'not-job',
  'elsewhere',
  'applying',
  'has-applied',
  'bystander',
  'alert',
  'newsletter',
  'role-after',
  'role-before',
  'company-after',
  'company-before',
  'meet',
  'unmonitored',
  'keep-on-file',
  'contact-refused',
  'not-offer',
  'survey',
  'code',
  'account',
  'incomplete',
  'own-interested',
  'confirmation-weak',
])
const overviewMutes: ReadonlySet<PhraseClass> = new Set([
  'interview-request',
  'interview-fixed',
  'assessment',
  'offer',
  'rejection',
])

export function gatherClues(prepared: Prepared): Clues {
  const spoken = spokenLanguages(prepared.tokens)
  const isSpoken = spoken.all === null ? undefined : (label: PhraseLabel) => spoken.all?.has(label.language) === true
  const body = phraseMatcher.match(prepared.tokens, prepared.sentenceOf, isSpoken)
  const subject = phraseMatcher.match(prepared.subjectTokens, prepared.subjectSentenceOf, isSpoken)
  const conditions = conditionsBySentence(body, prepared)
  const citations = citationsIn(prepared.text)
  const subjectCondition = subject.find((match) => match.label.class === 'conditional')?.from ?? Infinity

  const all: Clue[] = []
  for (const match of subject) {
    const muted = match.label.class !== 'conditional' && match.from > subjectCondition ? 'conditional' : null
    all.push(toClue(match, 'subject', prepared, -1, conditionalByNature.has(match.label.class) ? null : muted))
  }
  for (const match of body) {
    const sentence = prepared.sentenceOf[match.from] ?? 0
    const muted = mutedIn(match, sentence, conditions, prepared)
    all.push(toClue(match, 'text', prepared, sentence, muted ?? citedIn(match, citations, prepared)))
  }

  if (hasFarLetters(prepared.text) || hasFarLetters(prepared.subject) || isIndonesian(prepared))
    all.push(...farClues(prepared))

  const live = new Map<PhraseClass, Clue[]>()
  const muted = new Map<PhraseClass, Set<number>>()
  for (const clue of all) {
    if (clue.muted === null) {
      const list = live.get(clue.class)
      if (list === undefined) live.set(clue.class, [clue])
      else list.push(clue)
    } else if (clue.muted === 'conditional' || clue.muted === 'overview') {
      const set = muted.get(clue.class)
      if (set === undefined) muted.set(clue.class, new Set([clue.pattern]))
      else set.add(clue.pattern)
    }
  }
  const counts = new Map<PhraseClass, number>()
  for (const [phraseClass, clues] of live) counts.set(phraseClass, distinctPatterns(clues))
  return {
    all,
    language: spoken.main,
    of: (phraseClass) => live.get(phraseClass) ?? [],
    count: (phraseClass) => counts.get(phraseClass) ?? 0,
    mutedCount: (phraseClass) => muted.get(phraseClass)?.size ?? 0,
    denied: (phraseClass) => all.filter((clue) => clue.muted === 'denied' && clue.class === phraseClass),
    inSubject: (phraseClass) => (live.get(phraseClass) ?? []).some((clue) => clue.part === 'subject'),
    evidence: (clue) =>
      clue.part === 'subject'
        ? prepared.evidenceInSubject(clue.start, clue.end)
        : prepared.evidenceInText(clue.start, clue.end),
  }
}

/** Whole sentences between quotation marks: words that somebody else wrote. A title in quotation marks is shorter. */
function citationsIn(text: string): readonly { readonly start: number; readonly end: number }[] {
  const found: { start: number; end: number }[] = []
  for (let at = text.indexOf('"'); at >= 0 && at < 20_000 && found.length < 40;) {
    const close = text.indexOf('"', at + 1)
    if (close < 0) break
    const words = close - at > 400 ? '' : text.slice(at + 1, close)
    if (words.includes('\n\n') || words === '') at = close
    else {
      if (words.trim().split(/\s+/).length >= 6) found.push({ start: at, end: close })
      at = text.indexOf('"', close + 1)
    }
  }
  return found
}

const citable: ReadonlySet<PhraseClass> = new Set([
  'rejection',
  'rejection-weak',
  'closed',
  'offer',
  'interview-request',
  'interview-fixed',
  'confirmation',
])

/** "We decided to move forward with another candidate" in quotation marks is no no: articles and courses quote noes. */
function citedIn(
  match: PhraseMatch<PhraseLabel>,
  citations: readonly { readonly start: number; readonly end: number }[],
  { tokens }: Prepared,
): 'quoted' | null {
  if (citations.length === 0 || !citable.has(match.label.class)) return null
  const at = tokens.starts[match.from] ?? 0
  return citations.some(({ start, end }) => at > start && at < end) ? 'quoted' : null
}

const far = /[\u0080-\u1fff\u2070-\uffff]/

function hasFarLetters(text: string): boolean {
  return far.test(text)
}

/** Written in ASCII, so told by its word for an application. */
function isIndonesian({ text, subject }: Prepared): boolean {
  return /\blamaran\b/i.test(subject) || /\b[Ll]amaran\b/.test(text)
}

/** Stock wordings of languages that are not read in full; their patterns count from a million up. */
function farClues(prepared: Prepared): Clue[] {
  const found: Clue[] = []
  for (const part of ['subject', 'text'] as const) {
    const lower = (part === 'subject' ? prepared.subject : prepared.text.slice(0, 20_000)).toLowerCase()
    const add = (words: string, phraseClass: PhraseClass, language: string, pattern: number) => {
      const start = lower.indexOf(words)
      if (start < 0) return
      const place = { part, start, end: start + words.length, from: 0, to: 0, sentence: -1 } as const
      found.push({ class: phraseClass, language, pattern, ...place, muted: null })
    }
    for (const [i, { class: phraseClass, language, words }] of farPhrases.entries()) {
      for (const phrase of words) add(phrase, phraseClass, language, 1_000_000 + i)
    }
    for (const [i, word] of farJobWords.entries()) add(word, 'job', 'und', 2_000_000 + i)
  }
  return found
}

function distinctPatterns(clues: readonly Clue[]): number {
  if (clues.length < 2) return clues.length
  return new Set(clues.map((clue) => clue.pattern)).size
}

function toClue(
  match: PhraseMatch<PhraseLabel>,
  part: 'subject' | 'text',
  prepared: Prepared,
  sentence: number,
  muted: Clue['muted'],
): Clue {
  const tokens = part === 'subject' ? prepared.subjectTokens : prepared.tokens
  return {
    class: match.label.class,
    language: match.label.language,
    pattern: match.pattern,
    part,
    start: tokens.starts[match.from] ?? 0,
    end: tokens.ends[match.to - 1] ?? 0,
    from: match.from,
    to: match.to,
    sentence,
    muted,
  }
}

/** "Let me know if Tuesday works", "we would be glad if you came": asks, and is no condition. */
function isAsking({ tokens }: Prepared, at: number): boolean {
  const { words } = tokens
  const before = words[at - 1] ?? ''
  const earlier = words[at - 2] ?? ''
  if (before === 'know') return earlier === 'me' || earlier === 'us'
  if (before === 'uns' || before === 'mich')
    return earlier === 'freuen' || words[at - 3] === 'freuen' || earlier === 'wurden'
  return (
    before === 'wondering' ||
    before === 'wonder' ||
    before === 'freuen' ||
    before === 'mit' ||
    isPoliteStill(tokens, at) ||
    (before === 'see' && words[at + 1] === 'you')
  )
}

/** "If you are still looking: we would like to meet you", "wenn Sie noch Interesse haben": an invitation all the same. */
function isPoliteStill({ words }: Prepared['tokens'], at: number): boolean {
  for (let i = at + 1; i < at + 5; i++) {
    const word = words[i] ?? ''
    if (word !== 'still' && word !== 'noch' && word !== 'toujours' && word !== 'todavia' && word !== 'ancora') continue
    return /^(?:look|interest|open|avail|free|up|such|frei|verfugbar|offen|lust|disponib|libre)/.test(
      words[i + 1] ?? '',
    )
  }
  return false
}

interface Condition {
  /** Index of the word the condition begins at. */
  readonly at: number
  readonly opensSentence: boolean
  readonly overview: boolean
}

function conditionsBySentence(
  matches: readonly PhraseMatch<PhraseLabel>[],
  prepared: Prepared,
): Map<number, Condition> {
  const firstWord = (sentence: number, at: number) => {
    let first = at
    while (first > 0 && prepared.sentenceOf[first - 1] === sentence && at - first < 4) first--
    return first
  }
  const conditions = new Map<number, Condition>()
  for (const { label, from } of matches) {
    if (label.class !== 'conditional' && label.class !== 'overview') continue
    const sentence = prepared.sentenceOf[from] ?? 0
    const known = conditions.get(sentence)
    if (label.class === 'overview') {
      conditions.set(sentence, {
        at: known?.at ?? Infinity,
        opensSentence: known?.opensSentence ?? false,
        overview: true,
      })
      continue
    }
    // "So that", "even if we …": only English "if" after "as" or "even though" is no condition; cheap to look back.
    const before = prepared.tokens.words[from - 1] ?? ''
    if (before === 'as' || before === 'auch' || isAsking(prepared, from)) continue
    if (known !== undefined && known.at <= from) continue
    conditions.set(sentence, {
      at: from,
      opensSentence: from - firstWord(sentence, from) <= 1,
      overview: known?.overview ?? false,
    })
  }
  return conditions
}

function mutedIn(
  match: PhraseMatch<PhraseLabel>,
  sentenceIndex: number,
  conditions: ReadonlyMap<number, Condition>,
  prepared: Prepared,
): Clue['muted'] {
  const sentence = prepared.sentences[sentenceIndex]
  const { class: phraseClass } = match.label
  const zone = zoneOf(sentence, prepared)
  // "Hiring Team" or "Talent Partner" under the name tells what a mail is about.
  if (zone === 'footer' && sentence?.zone === 'signature' && phraseClass === 'job') return null
  if (zone !== null) return zone
  if (phraseClass === 'conditional' || phraseClass === 'overview' || conditionalByNature.has(phraseClass)) return null
  const condition = conditions.get(sentenceIndex)
  const denied = deniable.has(phraseClass) && isDenied(match, sentenceIndex, prepared)
  if (condition === undefined) return denied ? 'denied' : null
  if (condition.overview && overviewMutes.has(phraseClass) && phraseClass !== 'rejection') return 'overview'
  if (condition.at === Infinity) return null
  if (condition.opensSentence || match.to > condition.at) return 'conditional'
  if (futureClasses.has(phraseClass) && speaksOfFuture(prepared, sentenceIndex, match.from)) return 'conditional'
  return denied ? 'denied' : null
}

const deniable: ReadonlySet<PhraseClass> = new Set([
  'interview-request',
  'interview-fixed',
  'offer',
  'offer-weak',
  'confirmation',
  'assessment',
  'talent-pool',
  'outreach',
])
const negations = new Set(
  'not t no unable cannot without nor never nicht kein keine keinen keiner pas ne n aucun aucune no nao non niet geen ningun ninguna nenhum'.split(
    ' ',
  ),
)
/** "Do not hesitate to call", "we can't wait to meet", "no later than": nothing is denied. */
const afterHarmless = new Set(
  'hesitate wait reply later forget matter only worry need respond miss zogern problem dude hesite esitate aarzel'.split(
    ' ',
  ),
)

/** A negation within the eight words before, inside, or (in German) shortly after a phrase. */
function isDenied(match: PhraseMatch<PhraseLabel>, sentence: number, prepared: Prepared): boolean {
  const { words } = prepared.tokens
  const after = match.label.language === 'de' || match.label.language === 'nl' ? 4 : 0
  for (let i = Math.max(0, match.from - 8); i < Math.min(prepared.tokens.count, match.to + after); i++) {
    if (prepared.sentenceOf[i] !== sentence || !negations.has(words[i] ?? '')) continue
    // "t" negates only behind an apostrophe, "no" not before a number word or as an answer.
    if (words[i] === 't' && prepared.text[(prepared.tokens.starts[i] ?? 1) - 1] !== "'") continue
    if (afterHarmless.has(words[i + 1] ?? '') || afterHarmless.has(words[i + 2] ?? '')) continue
    return true
  }
  return false
}

function zoneOf(sentence: Sentence | undefined, prepared: Prepared): Clue['muted'] {
  if (sentence === undefined) return null
  if (prepared.forwarded !== null) return sentence.zone === 'forwarded' ? null : 'quoted'
  if (sentence.zone === 'new') return null
  return sentence.zone === 'footer' || sentence.zone === 'signature' ? 'footer' : 'quoted'
}

const futureWords = new Set([
  'will',
  'll',
  'would',
  'may',
  'might',
  'could',
  'can',
  'werden',
  'wird',
  'konnen',
  'wurden',
])

function speaksOfFuture(prepared: Prepared, sentence: number, before: number): boolean {
  for (let i = before + 2; i >= 0 && before - i < 14; i--) {
    if (prepared.sentenceOf[i] === sentence && futureWords.has(prepared.tokens.words[i] ?? '')) return true
  }
  return false
}
