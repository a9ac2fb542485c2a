import type { MessageHead } from '#domain/message.ts'
import type { Evidence } from '#domain/finding.ts'
import { withoutJoinNoise, type WithoutJoinNoise } from '#read/meeting-services/join-noise.ts'
import { readableText, type ReadableText } from '#read/shown-text.ts'
import { splitSentences, type Sentence } from '#read/sentences.ts'
import { tokenise, type Tokens } from '#read/tokens.ts'
import { forwardedHead, splitZones, type ForwardedHead, type Zone } from '#read/zones.ts'

/** A message made ready for reading; offsets are into the readable texts, `evidenceIn…` turns them into shown ones. */
export interface Prepared {
  readonly subject: string
  readonly subjectTokens: Tokens
  /** All zero: a subject is one sentence. */
  readonly subjectSentenceOf: Int32Array
  readonly text: string
  readonly zones: readonly Zone[]
  readonly sentences: readonly Sentence[]
  readonly tokens: Tokens
  /** For each word the index into `sentences`. */
  readonly sentenceOf: Int32Array
  /** Present when the mail passes on another one and adds little itself: that one is what is read. */
  readonly forwarded: (ForwardedHead & { readonly zone: Zone }) | null
  /** How one gets into the meeting whose links stand in the mail. */
  readonly joins: WithoutJoinNoise['joins']
  evidenceInText(start: number, end: number): Evidence
  evidenceInSubject(start: number, end: number): Evidence
}

/** A forward says something of its own when more than so many units of it stand above the passed-on mail. */
const ownWordsOfForward = 280

export function prepare(message: Pick<MessageHead, 'subject'> & { readonly text: string }): Prepared {
  const body = readableText(message.text)
  const head = readableText(message.subject, 1_000)
  const { text, joins } = withoutJoinNoise(body.text)
  const zones = splitZones(text, head.text)
  const sentences = splitSentences(text, zones)
  const tokens = tokenise(text)
  const subjectTokens = tokenise(head.text, 120)
  return {
    subject: head.text,
    subjectTokens,
    subjectSentenceOf: new Int32Array(subjectTokens.count),
    text,
    zones,
    sentences,
    tokens,
    sentenceOf: sentencesOfWords(tokens, sentences),
    forwarded: passedOn(text, zones),
    joins,
    evidenceInText: (start, end) => quoteOf('text', message.text, body, start, end),
    evidenceInSubject: (start, end) => quoteOf('subject', message.subject, head, start, end),
  }
}

function sentencesOfWords(tokens: Tokens, sentences: readonly Sentence[]): Int32Array {
  const of = new Int32Array(tokens.count)
  let sentence = 0
  for (let i = 0; i < tokens.count; i++) {
    const start = tokens.starts[i] ?? 0
    while (sentence < sentences.length - 1 && start >= (sentences[sentence]?.end ?? Infinity)) sentence++
    of[i] = sentence
  }
  return of
}

function passedOn(text: string, zones: readonly Zone[]): Prepared['forwarded'] {
  const zone = zones.find((candidate) => candidate.kind === 'forwarded')
  if (zone === undefined) return null
  const own = zones
    .filter((candidate) => candidate.kind === 'new')
    .reduce((sum, candidate) => sum + text.slice(candidate.start, candidate.end).trim().length, 0)
  return own > ownWordsOfForward ? null : { ...forwardedHead(text, zone), zone }
}

/** "I'd love to" is two words to the matcher; a quote begins with the first. */
function wholeWord(shown: string, at: number): number {
  const before = /(?<!\p{L})\p{L}{1,8}['’]$/u.exec(shown.slice(Math.max(0, at - 10), at))
  return at - (before?.[0].length ?? 0)
}

function quoteOf(
  part: 'text' | 'subject',
  shown: string,
  readable: ReadableText,
  start: number,
  end: number,
): Evidence {
  const from = wholeWord(shown, readable.toShown(start))
  const to = end > start ? readable.toShown(end - 1) + 1 : from
  return { part, quote: shown.slice(from, to), start: from, end: to }
}
