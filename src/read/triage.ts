import type { PeekedMessage } from '#domain/message.ts'
import { phraseMatcher } from '#read/phrases/all.ts'
import type { PhraseClass } from '#read/phrases/classes.ts'
import { farJobWords } from '#read/phrases/far-languages.ts'
import { senderSystemOf } from '#read/tables/senders.ts'
import { triageWords } from '#read/tables/triage-words.ts'
import { spokenLanguages } from '#read/spoken.ts'
import { fold, isWordUnit, tokenise, type Tokens } from '#read/tokens.ts'
import { unitsOfText } from '#read/words/units.ts'
import { likelihoodByWords } from '#read/words/words-model.ts'

const needed = 90
/** In a discussion that many read, words of work are as common as any. */
const neededOfLists = 170
/** From here on a mail is looked at twice. */
const doubtful = 20
/** So many small words of another language than English: its words of work are not all known, so the phrases are asked. */
const foreignWords = 3
const readUpTo = 6_000
/** The first words of a mail say what it is. */
const lookedAt = 1_500
const alertSender =
  /(?:^|[-._])(?:job-?alerts?|jobs-listings|alert|jobagent|jobletter|newsletter|digest|jobmail|recommendations?)(?:[-._@]|$)/i

/** "(m/w/d)", "(H/F)": only a role for hire is written so. */
const genderMark = /\((?:[mwfdxhv] ?[/|] ?){1,3}[mwfdxhv*]\)|\((?:all genders|alle geschlechter)\)/i

interface WordWeight {
  readonly weight: number
  readonly group: number
}

const exact = new Map<string, WordWeight>()
const stems = new Map<string, { readonly stem: string; readonly entry: WordWeight }[]>()
const stemLength = 5
/** By the first three letters of a word: nearly all words of a mail are dismissed by them. */
const beginnings = new Uint8Array(32 * 32 * 32)

/** Letters of either case are the same; what else falls together only costs a look. `third` is 0 behind two letters. */
function beginningOf(first: number, second: number, third: number): number {
  return ((first & 31) << 10) | ((second & 31) << 5) | (third & 31)
}

function markBeginning(word: string): void {
  beginnings[beginningOf(word.charCodeAt(0), word.charCodeAt(1), word.length > 2 ? word.charCodeAt(2) : 0)] = 1
}

for (const [group, [weight, words]] of triageWords.entries()) {
  for (const word of words.split(' ')) {
    const entry = { weight, group }
    if (word.endsWith('*')) {
      const stem = word.slice(0, -1)
      const key = stem.slice(0, stemLength)
      stems.set(key, [...(stems.get(key) ?? []), { stem, entry }])
    } else if (!exact.has(word)) exact.set(word, entry)
    markBeginning(word)
  }
}

/**
 * Whether a mail could be about somebody's application: incoming or own, any of the languages. Recall first; what is
 * let through by mistake is stopped by `readMessage`. No sender is required and none is refused.
 */
export function mightBeJobMail(peeked: PeekedMessage): boolean {
  const address = peeked.from?.address ?? ''
  const system = senderSystemOf(address.slice(address.lastIndexOf('@') + 1))
  if (system !== null && system.kind !== 'job-site' && system.kind !== 'scheduler') return true
  if (system?.kind === 'job-site' && !alertSender.test(address)) return true
  if (peeked.replyTo.some((reply) => senderSystemOf(reply.address.slice(reply.address.lastIndexOf('@') + 1)) !== null))
    return true

  if (genderMark.test(peeked.subject) || genderMark.test(peeked.text.slice(0, readUpTo))) return true
  const isList = isMailingList(peeked)
  const score = new Score(isList ? neededOfLists : needed)
  if (score.reads(peeked.subject, 2) || score.reads(peeked.text, 1)) return true
  if (score.hasFarLetters && farJobWords.some((word) => peeked.text.includes(word) || peeked.subject.includes(word)))
    return true
  if (peeked.calendars.slice(0, 3).some((calendar) => score.reads(calendar, 1))) return true
  if (isList) return false
  return (score.total >= doubtful || score.foreign >= foreignWords) && looksLikeJobMail(peeked)
}

/** People write to it and everybody reads it; employers write to one. */
function isMailingList({ headers }: PeekedMessage): boolean {
  return headers['list-post'] !== undefined || /list/i.test(headers.precedence ?? '')
}

/** Phrases that ordinary mail holds as well, each alone. */
const telling: ReadonlySet<PhraseClass> = new Set([
  'rejection',
  'closed',
  'offer',
  'assessment',
  'outreach',
  'confirmation',
  'pending',
  'feedback',
  'own-withdraws',
  'own-declines-offer',
  'own-interested',
  'own-applies',
])

/** Alone enough in a language whose words of work are less used to say other things than the English ones. */
const tellingAlone: ReadonlySet<PhraseClass> = new Set([
  'rejection',
  'closed',
  'offer',
  'pending',
  'talent-pool',
  'assessment',
])

/** Said in many other mails as well: half as much. */
const tellingHalf: ReadonlySet<PhraseClass> = new Set([
  'rejection-weak',
  'offer-weak',
  'interview-weak',
  'assessment-weak',
  'outreach-weak',
  'confirmation-weak',
  'job',
])

/** Friends and doctors make appointments as well. */
const tellingMeeting: ReadonlySet<PhraseClass> = new Set([
  'interview-request',
  'interview-fixed',
  'rescheduled',
  'cancelled',
])

/** Flats, loans, schools, orders: their mail uses the same phrases. */
const tellingOtherwise: ReadonlySet<PhraseClass> = new Set(['not-job', 'elsewhere'])

/** The second, slower look at the mails whose words leave a doubt. */
function looksLikeJobMail(peeked: PeekedMessage): boolean {
  const text = `${peeked.subject}\n${peeked.text.slice(0, lookedAt)}`
  const tokens = tokenise(text)
  return speaksLikeJobMail(tokens) || readsLikeJobMail(text, tokens)
}

/** Unless the words make it this likely that a mail is nothing, it is read. */
const likelyNothing = 0.8

function readsLikeJobMail(text: string, tokens: Tokens): boolean {
  const units = unitsOfText(text, tokens, spokenLanguages(tokens).main)
  return likelihoodByWords('other', units) < likelyNothing
}

/** Two different phrases let a mail through. */
function speaksLikeJobMail(tokens: Tokens): boolean {
  const seen = new Set<number>()
  let sum = 0
  let isClear = false
  for (const { label, pattern } of phraseMatcher.match(tokens, new Int32Array(tokens.count))) {
    if (seen.has(pattern)) continue
    seen.add(pattern)
    const isForeign = label.language !== 'en'
    if (telling.has(label.class)) {
      sum += isForeign && tellingAlone.has(label.class) ? 1.5 : 1
      isClear = true
    } else if (tellingMeeting.has(label.class)) {
      sum += 0.75
      isClear = true
    } else if (tellingHalf.has(label.class)) sum += 0.5
    else if (tellingOtherwise.has(label.class)) sum -= 0.5
  }
  return isClear && sum >= 2
}

const foreignGroup = -2
/** Of German, French, Spanish, Portuguese, Italian and Dutch; none is an English word. */
const smallForeign =
  'und nicht wir ihre ihnen fur mit haben wird wurde dich euch bei sind nous vous votre notre avec pour sont merci les est para nosotros una con hemos por los las nos gracias hola voce seu sua com nao uma obrigado ola abbiamo siamo della che grazie sono nel het een wij jij jouw voor niet bedankt hebben naar gentile buongiorno bonjour'
for (const word of smallForeign.split(' ')) {
  if (!exact.has(word)) exact.set(word, { weight: 0, group: foreignGroup })
  markBeginning(word)
}

/** "Your application", "this role": said of one's own. Counts once. */
const pairing = new Set(
  'your my this our ihre ihrer deine deiner meine votre ma notre tu su sua seu la je jouw uw unsere unserer'.split(' '),
)

for (const word of pairing) markBeginning(word)

/** 1 for letters and digits, 0 for other ASCII, 2 for what has to be asked for. */
const asciiKind = new Uint8Array(65536).fill(2)
for (let unit = 0; unit < 128; unit++) asciiKind[unit] = isWordUnit(unit) ? 1 : 0

/** The units of the text that is looked at: reading them one by one off a part of a string costs several times as much. */
const units = new Uint16Array(readUpTo)
const bytes = new Uint8Array(readUpTo * 3)
const encoder = new TextEncoder()

function takeUnits(text: string): number {
  const { read, written } = encoder.encodeInto(text.length > readUpTo ? text.slice(0, readUpTo) : text, bytes)
  if (read === written) {
    units.set(bytes.subarray(0, written))
    return written
  }
  const length = Math.min(text.length, readUpTo)
  for (let i = 0; i < length; i++) units[i] = text.charCodeAt(i)
  return length
}

function mayBegin(start: number, letters: number): boolean {
  const third = letters > 2 ? (units[start + 2] as number) : 0
  return beginnings[beginningOf(units[start] as number, units[start + 1] as number, third)] === 1
}

/** Adds up weights, each group of words once; what stands in the subject counts a half more. */
class Score {
  total = 0
  /** Small words of other languages than English. */
  foreign = 0
  private readonly needed: number
  private readonly seen = new Set<number>()
  private pairs = false
  hasFarLetters = false

  constructor(enough: number) {
    this.needed = enough
  }

  /** Whether the sum has reached what is needed by the first `readUpTo` units of a text. */
  reads(text: string, times: 1 | 2): boolean {
    const length = takeUnits(text)
    let at = 0
    while (at < length) {
      let start = -1
      let ascii = true
      for (; at < length; at++) {
        const unit = units[at] as number
        const kind = asciiKind[unit] as number
        if (kind === 1 || (kind === 2 && isWordUnit(unit))) {
          if (start < 0) start = at
          if (kind === 2) ascii = false
        } else if (start >= 0) break
      }
      if (start < 0) break
      if (!ascii) this.hasFarLetters = true
      const letters = at - start
      if (letters < 2 || letters > 30 || (ascii && !mayBegin(start, letters))) {
        this.pairs = false
        continue
      }
      const word = ascii ? text.slice(start, at).toLowerCase() : fold(text.slice(start, at))
      if (this.add(word, times)) return true
      this.pairs = pairing.has(word)
    }
    return this.total >= this.needed
  }

  private add(word: string, times: 1 | 2): boolean {
    const entry = exact.get(word) ?? stemmed(word)
    if (entry === undefined) return false
    if (entry.group === foreignGroup) {
      this.foreign++
      return false
    }
    if (entry.weight >= 45 && this.pairs && !this.seen.has(-1)) {
      this.seen.add(-1)
      this.total += 35
    }
    if (this.seen.has(entry.group)) return this.total >= this.needed + 100
    this.seen.add(entry.group)
    this.total += times === 2 ? entry.weight * 1.5 : entry.weight
    return this.total >= this.needed + 100
  }
}

function stemmed(word: string): WordWeight | undefined {
  if (word.length < stemLength) return undefined
  return stems.get(word.slice(0, stemLength))?.find(({ stem }) => word.startsWith(stem))?.entry
}
