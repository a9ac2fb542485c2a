import type { Evidence, FindingKind } from '#domain/finding.ts'
import type { Clue } from '#read/evidence.ts'
import { byWordsIn, featuresOf, isAnswer, type Features, type Read } from '#read/features.ts'
import { trust as fittedTrust, weights as fitted } from '#read/model.ts'
import type { PhraseClass } from '#read/phrases/classes.ts'
import { isLinkedInChatter, linkedInMail } from '#read/signals/linkedin.ts'
import { isAnotherKindOfApplication } from '#read/signals/other-applications.ts'
import { tellingSentence } from '#read/words/words-model.ts'
import { trusted, type Believed, type Trust } from '#read/trust.ts'
import { weighedKinds, type WeighedKind, type Weights } from '#read/weighed-kinds.ts'

export interface Classified {
  readonly kind: FindingKind
  readonly confidence: number
  readonly runnerUp: { readonly kind: FindingKind; readonly confidence: number } | null
  readonly evidence: readonly Evidence[]
}

/**
 * What an incoming mail says, weighed from its clues. A kind is said by a phrase (`domain/06 §6.1, §6.3`), or by words
 * that are sure enough without one; what rests on words alone is never said with more than `mostUnsaid`.
 */
export function classify(
  read: Read,
  weights: Weights = fitted,
  features: Features = featuresOf(read),
  trust: Trust = fittedTrust,
): Classified {
  const { kind, likelihood, runnerUp } = weigh(read, weights, features)
  const evidence = spansOrSentence(kind, read)
  const calibrated = trusted(believedOf(kind, likelihood, read, features), trust)
  const confidence = isSaid(kind, read) ? calibrated : Math.min(mostUnsaid, calibrated)
  const second = runnerUp && { ...runnerUp, confidence: Math.min(runnerUp.confidence, 1 - confidence) }
  return { kind, confidence, runnerUp: second, evidence }
}

function believedOf(kind: WeighedKind, likelihood: number, read: Read, features: Features): Believed {
  return { kind, likelihood, byWords: byWordsIn(features, kind), hasPhrases: decidingSpans(kind, read).length > 0 }
}

/** What decides how far the reading of a mail is believed (bench/fit-trust.ts). */
export function believed(read: Read, weights: Weights, features: Features): Believed {
  const { kind, likelihood } = weigh(read, weights, features)
  return believedOf(kind, likelihood, read, features)
}

interface Weighed {
  readonly kind: WeighedKind
  readonly likelihood: number
  readonly runnerUp: { readonly kind: WeighedKind; readonly confidence: number } | null
}

function weigh(read: Read, weights: Weights, features: Features): Weighed {
  const aboutJobs = isAboutJobs(read) || speaksOfWork(read, features)
  const isElsewhere = isForSomethingElse(read)
  const all = probabilities(features, weights)
  const allowed = all.filter(
    ({ kind, confidence }) =>
      kind === 'other' ||
      (!isElsewhere &&
        (isSaid(kind, read)
          ? mayBe(kind, read, features, aboutJobs)
          : mayBeUnsaid(kind, confidence, read, features, aboutJobs))),
  )
  const share = allowed.reduce((sum, { confidence }) => sum + confidence, 0)
  // Where a rule forbade what the words say, half of that stays as a doubt; under half, the rest is no more than a guess.
  const whole = Math.max(share + (1 - share) / 2, 1e-9)
  const ceiling = share < 0.5 ? mostAgainstWords : 1
  const ranked = allowed.map(({ kind, confidence }) => ({ kind, confidence: confidence / whole }))
  const [best, second] = ranked
  return {
    kind: best?.kind ?? 'other',
    likelihood: Math.min(ceiling, best?.confidence ?? 1),
    runnerUp: second === undefined || second.confidence < 0.01 ? null : second,
  }
}

/** The confidence a kind has at most when the rules left out what was likelier. */
const mostAgainstWords = 0.6

/** Where no phrase speaks for a kind, the sentence whose words do most. */
function spansOrSentence(kind: WeighedKind, read: Read): Evidence[] {
  const spans = decidingSpans(kind, read)
  if (spans.length > 0 || kind === 'other') return spans
  const { prepared, units } = read
  const number = tellingSentence(kind, units)
  if (number === -1 && prepared.subject.trim() !== '') return [prepared.evidenceInSubject(0, prepared.subject.length)]
  const sentence = number === null ? undefined : prepared.sentences[number]
  if (sentence === undefined) return []
  const { tokens, sentenceOf } = prepared
  const first = sentenceOf.indexOf(number ?? 0)
  const last = Math.min(sentenceOf.lastIndexOf(number ?? 0), tokens.count - 1, first + mostWordsOfSentence)
  return first < 0 ? [] : [prepared.evidenceInText(tokens.starts[first] ?? 0, tokens.ends[last] ?? 0)]
}

const mostWordsOfSentence = 40

/** How likely a kind must be beside "nothing" for a mail whose writer belongs to an application. */
const enoughAmongContacts = 0.12
/** How likely the words alone must make it, where no phrase says so. */
const sureAmongContacts = 0.7

/** That no word about work is in a mail says nothing where its writer is known from an application. */
const sayingNothingAmongContacts = ['no-job-words', 'hardly-job-words', 'from-human', 'automatic']

/**
 * What a mail says whose writer is known from an application: nothing in it needs to speak of a job, and the likeliest
 * news counts although "nothing" would be likelier in the mail of a stranger. Null when no news is likely. Of a hiring
 * system that writes for a company one applied to, only a no is believed on so little (`isBehindSystem`).
 */
export function classifyAmongContacts(read: Read, isBehindSystem = false): Classified | null {
  const features = new Map(featuresOf(read))
  for (const name of sayingNothingAmongContacts) features.delete(name)
  const isElsewhere = isForSomethingElse(read)
  const ranked = probabilities(features)
    .filter(({ kind }) => kind !== 'other' && kind !== 'outreach' && kind !== 'reply-by-person')
    .filter(({ kind }) => !isElsewhere && mayBe(kind, read, features, true, true))
    // So little is asked of acquaintances that something must be said: a phrase, or words that are sure.
    .filter(({ kind }) => decidingSpans(kind, read).length > 0 || byWordsIn(features, kind) >= sureAmongContacts)
  const [best, second] = ranked
  if (best === undefined) return advice(read)
  // A system sends codes, surveys and reminders as well; only a no is looked for behind few words.
  const isNo = best.kind === 'rejection' || best.kind === 'position-closed'
  if (isBehindSystem && (!isNo || isBusiness(read))) return null
  // "It will take some days" closes many an answer to thanks.
  const isNews = best.kind !== 'pending' || read.clues.count('promise') + read.clues.count('job') > 0
  if (best.confidence < enoughAmongContacts || !isNews) return advice(read)
  return {
    ...best,
    confidence: Math.max(0.5, best.confidence),
    runnerUp: second ?? null,
    evidence: decidingSpans(best.kind, read),
  }
}

function isBusiness({ clues }: Read): boolean {
  return (['code', 'account', 'survey', 'incomplete', 'alert', 'newsletter', 'form-request'] as const).some(
    (one) => clues.count(one) > 0,
  )
}

/** Advice after a talk, in the mail of somebody who was met: two of its phrases, or one in an answer. */
function advice(read: Read): Classified | null {
  const told = read.clues.count('feedback') + read.clues.count('feedback-given')
  if (told < (isAnswer(read.head) ? 1 : 2)) return null
  return { kind: 'feedback', confidence: 0.55, runnerUp: null, evidence: decidingSpans('feedback', read) }
}

/** Best first. */
function probabilities(features: Features, weights: Weights = fitted): { kind: WeighedKind; confidence: number }[] {
  const scores = weighedKinds.map((kind) => {
    const row = weights[kind]
    let score = row['bias'] ?? 0
    for (const [name, value] of features) score += (row[name] ?? 0) * value
    return score
  })
  const top = Math.max(...scores)
  const exponents = scores.map((score) => Math.exp(score - top))
  const sum = exponents.reduce((total, value) => total + value, 0)
  return weighedKinds
    .map((kind, i) => ({ kind, confidence: (exponents[i] ?? 0) / sum }))
    .toSorted((a, b) => b.confidence - a.confidence)
}

/** Words of work that stand in other applications as well: "votre candidature" for a flat. */
const ambiguous = /^(?:candid|kandida|selec|selez|inscri|vaga|plaza)/

/** An application for a flat, a loan or a course: by who writes, or by words of such things and none of work. */
function isForSomethingElse({ head, sender, clues, prepared }: Read): boolean {
  if (sender.system !== null && sender.system.kind !== 'scheduler') return false
  if (isAnotherKindOfApplication(head)) return true
  if (clues.count('elsewhere') === 0) return false
  return clues.of('job').every(({ part, from }) => {
    const { words } = part === 'subject' ? prepared.subjectTokens : prepared.tokens
    return ambiguous.test(words[from] ?? '')
  })
}

/** Rules that no sum of hints overrides. */
function mayBe(kind: WeighedKind, read: Read, features: Features, aboutJobs: boolean, isKnown = false): boolean {
  if (kind === 'other') return true
  const { clues, head, prepared } = read
  if (isLinkedInChatter(head, prepared.text)) return false
  // Who talks about them ("did they reject you?", "fingers crossed") is not them.
  if (clues.count('bystander') > 0 && read.sender.system === null) return kind === 'reply-by-person' && aboutJobs
  // Lists that many read discuss tests and offers of all kinds.
  if (read.sender.bulk && read.sender.system === null && clues.count('job') === 0 && kind === 'assessment') return false
  // A recruiter who reaches out has no application on the desk.
  if (kind === 'outreach' && clues.count('has-applied') > 0) return false
  // Colleagues and friends speak of openings and talks as well.
  if (kind === 'outreach' && isAnswer(head) && clues.count('outreach') < 2) return false
  if (
    (kind === 'outreach' || kind === 'offer') &&
    clues.count('job') + clues.count('applying') === 0 &&
    sentencesWith(clues, ['outreach', 'offer']) < 2
  )
    return false
  // An article may hold all the words of a no; a no is short, or says what it is about.
  if (prepared.tokens.count > 500 && clues.count('job') === 0) return false
  if (kind === 'rejection') {
    const several = clues.count('rejection-weak') >= 2 && (isKnown || clues.count('job') + clues.count('applying') > 0)
    const inWords = byWordsIn(features, 'rejection') + byWordsIn(features, 'position-closed') >= sureOfNo
    if (aboutJobs && (clues.count('rejection') > 0 || inWords)) return true
    return several || linkedInMail(head, prepared.text) === 'rejected'
  }
  if (kind === 'position-closed') {
    const inWords = byWordsIn(features, 'position-closed') >= sureOfNo
    return aboutJobs && (inWords || clues.count('closed') + clues.count('closed-weak') > 0)
  }
  if (kind === 'reply-by-person') return (isKnown || isAboutJobs(read)) && features.has('answer')
  return aboutJobs
}

/** A reply is told by how it is written, a meeting by its calendar part, LinkedIn's news by the name of its template. */
function isSaid(kind: WeighedKind, read: Read): boolean {
  if (kind === 'other' || kind === 'reply-by-person' || read.calendar !== null) return true
  return decidingSpans(kind, read).length > 0 || linkedInMail(read.head, read.prepared.text) !== null
}

/**
 * News for which no phrase speaks. Something in the mail must be of work, it must be written to this person alone, and
 * be rather likely: the words of ordinary mail between friends are mostly unknown.
 */
function mayBeUnsaid(
  kind: WeighedKind,
  likelihood: number,
  read: Read,
  features: Features,
  aboutJobs: boolean,
): boolean {
  if (!aboutJobs || read.sender.bulk || likelihood < likelyUnsaid) return false
  return byWordsIn(features, kind) >= leastByWords && mayBe(kind, read, features, aboutJobs)
}

const likelyUnsaid = 0.4
/** Words that no fit has seen in ordinary mail sound like work: such news is a question for the person. */
const mostUnsaid = 0.7
const leastByWords = 0.3
/** How likely the words alone must make a no, where no phrase says it. */
const sureOfNo = 0.25
/** From here on down of "nothing" the words are of an application, whatever phrases are missing. */
const hardlyNothing = 0.6

const wordsOfWork: readonly PhraseClass[] = [
  'job',
  'job-weak',
  'applying',
  'took-part',
  'has-applied',
  'interview-request',
  'interview-fixed',
  'interview-weak',
  'assessment',
  'confirmation',
  'rejection',
  'closed',
]

function speaksOfWork({ clues, sender }: Read, features: Features): boolean {
  // What goes to many and what is of flats and courses speaks of offers, dates and choices as well.
  if (sender.bulk || clues.count('not-job') + clues.count('elsewhere') > 0) return false
  // The words of a mail between friends are not all known either: something in it must be of work.
  if (wordsOfWork.every((one) => clues.count(one) === 0)) return false
  return byWordsIn(features, 'other') < hardlyNothing
}

/** Words about work, a system that sends for employers, or a human's answer that speaks of a meeting. */
function isAboutJobs({ clues, sender, prepared }: Read): boolean {
  if (clues.count('job') > 0 || sender.system !== null || clues.count('job-weak') >= 2) return true
  if (clues.count('job-weak') > 0 && clues.count('rejection') + clues.count('closed') > 0) return true
  if (clues.count('applying') > 0 && clues.count('not-job') === 0) return true
  if (sender.bulk || prepared.tokens.count > 400) return false
  if (clues.count('took-part') + clues.count('job-weak') > 0) return true
  const talks = clues.count('interview-weak') + clues.count('assessment-weak')
  if (clues.count('rejection') > 0 && talks > 0 && clues.count('not-job') + clues.count('elsewhere') === 0) return true
  // Pasted words have no writer who could be a friend or a shop.
  if (sender.address === '' && talks + clues.count('offer') + clues.count('outreach') + clues.count('rejection') > 1)
    return true
  // Short, to one person, and clear in several sentences: no word about work is needed.
  if (prepared.tokens.count >= 160 || clues.count('not-job') + clues.count('elsewhere') > 0) return false
  const strong = clues.count('rejection') + clues.count('closed')
  const isNo = strong > 0 && strong + clues.count('rejection-weak') >= 3
  return isNo || clearWays.some((classes) => sentencesWith(clues, classes) >= 2)
}

const clearWays: readonly (readonly PhraseClass[])[] = [
  ['rejection', 'closed'],
  ['interview-request', 'interview-fixed', 'rescheduled', 'cancelled'],
  ['outreach'],
  ['pending'],
  ['assessment'],
  ['offer', 'offer-weak'],
]

/** In how many sentences such phrases stand; the subject is one. Several phrases in one sentence say one thing. */
function sentencesWith(clues: Read['clues'], classes: readonly PhraseClass[]): number {
  return new Set(classes.flatMap((phraseClass) => clues.of(phraseClass).map(({ sentence }) => sentence))).size
}

/** The classes that speak for a kind, the strongest first. */
const speaking: Readonly<Record<FindingKind, readonly PhraseClass[]>> = {
  rejection: ['rejection', 'closed', 'rejection-weak'],
  'position-closed': ['closed', 'closed-weak', 'rejection'],
  confirmation: ['confirmation', 'confirmation-weak'],
  viewed: ['viewed'],
  pending: ['pending', 'pending-weak'],
  assessment: ['assessment', 'assessment-weak'],
  interview: ['interview-fixed', 'interview-request', 'interview-weak'],
  rescheduled: ['rescheduled', 'interview-fixed'],
  cancelled: ['cancelled'],
  offer: ['offer', 'offer-weak'],
  outreach: ['outreach', 'outreach-weak'],
  'talent-pool': ['talent-pool'],
  feedback: ['feedback', 'feedback-given'],
  withdrawal: ['own-withdraws', 'own-declines-offer'],
  'reply-by-person': ['job'],
  'reply-by-user': ['own-applies', 'own-interested', 'own-accepts-offer'],
  'out-of-office': ['out-of-office'],
  bounce: ['bounce'],
  other: ['code', 'account', 'survey', 'incomplete', 'alert', 'newsletter', 'form-request'],
}

const mostSpans = 4

export function decidingSpans(kind: FindingKind, { clues }: Pick<Read, 'clues'>): Evidence[] {
  const chosen: Clue[] = []
  for (const phraseClass of speaking[kind]) {
    for (const clue of clues.of(phraseClass)) {
      if (chosen.length >= mostSpans) break
      const covered = chosen.some(
        (other) => other.part === clue.part && clue.start < other.end && other.start < clue.end,
      )
      if (!covered) chosen.push(clue)
    }
    if (chosen.length > 0) break
  }
  return chosen.map((clue) => clues.evidence(clue))
}
