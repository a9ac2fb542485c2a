import { readdirSync, readFileSync } from 'node:fs'
import { placeholderPattern } from '#domain/draft.ts'
import { shortHash } from '#domain/hash.ts'
import { messageKey } from '#domain/ids.ts'
import { facts, situations, step } from '#write/builders.ts'
import { Listener } from '#write/check/engine/listener.ts'
import { prepare } from '#write/check/engine/prepare.ts'
import { tokenise, type Sentence, type Token } from '#write/check/engine/tokens.ts'
import { featuresOf } from '#write/check/model/features.ts'
import { speeches } from '#write/check/speeches.ts'
import { compose } from '#write/fixtures/shipped.ts'
import { readBank } from './check-sentences.ts'

/** Cross-validation goes over so many parts; a mail is whole in one of them. */
export const parts = 3

export interface SentenceExample {
  readonly language: string
  readonly features: ReadonlySet<string>
  /** For each label 1 or 0. */
  readonly targets: Uint8Array
  /** For each label how much this example says about it; 0 is nothing. */
  readonly weights: Float64Array
  readonly nearly: string | null
  /** It breaks no rule. */
  readonly isClean: boolean
  /** Ajar's own words, which say nothing about how often a person's good sentence would be misheard. */
  readonly isComposed?: true
  readonly part: number
  readonly text: string
}

interface DevMail {
  readonly id: string
  readonly lang: string
  readonly body: string
  readonly facts: { readonly role?: string | null; readonly company?: string | null }
  readonly expected: readonly string[]
}

/** What a mail lacks when this rule is expected of it: none of its sentences does that. */
const lacking: Readonly<Record<string, string>> = {
  'missing-thanks': 'thanks',
  'missing-acceptance': 'acceptance',
  'missing-future': 'future',
  'missing-news': 'news',
  'missing-release': 'release',
  'missing-question': 'ask',
}

/** Rules that are no harm by themselves: a question too early, an empty opener. */
export const harmless: ReadonlySet<string> = new Set([
  'thanks-in-advance',
  'call-request',
  'referral-request-early',
  'opener-cliche',
  'status-check',
  'around-recruiter',
])

/** Whose hits may well accept the decision, or thank, besides. */
const mixed = new Set(['but-after-thanks', 'thanks-in-advance', 'sarcasm-marks', 'positive-wish-jab', 'apology'])

export function examplesOf(): { examples: SentenceExample[]; labels: string[]; acts: Set<string> } {
  const bank = readBank()
  const acts = new Set(bank.filter((each) => each.isGood).flatMap((each) => each.labels))
  const labels = [...new Set(bank.flatMap((each) => each.labels)), 'harm']
  const listeners = new Map<string, Listener>()
  const listenerOf = (language: string) => {
    const known = listeners.get(language) ?? new Listener(speeches[language]!, false)
    listeners.set(language, known)
    return known
  }
  const featuresIn = (language: string, tokens: readonly Token[], sentence: Sentence) => {
    const heard = listenerOf(language).patternsIn(tokens, sentence)
    return featuresOf({ language, tokens, ...sentence, heard: [...heard.rules.keys(), ...heard.acts.keys()] })
  }
  const examples: SentenceExample[] = []
  for (const { language, text, labels: rules, nearly, isGood } of bank) {
    const said = rules.some((each) => !acts.has(each) && !harmless.has(each)) ? [...rules, 'harm'] : rules
    const { tokens, sentences } = tokenise(text, language)
    const first = sentences[0]!
    const whole: Sentence = { ...first, last: tokens.length, isQuestion: sentences.some((each) => each.isQuestion) }
    const isHit = !isGood && nearly === null
    examples.push({
      language,
      text,
      nearly,
      isClean: !isHit,
      part: partOf(text),
      features: featuresIn(language, tokens, whole),
      targets: Uint8Array.from(labels, (label) => (said.includes(label) ? 1 : 0)),
      weights: Float64Array.from(labels, (label) => {
        if (said.includes(label) || isGood) return 1
        if (label === 'harm') return isHit ? 0.3 : 1
        if (acts.has(label)) return label === 'acceptance' && isHit && !said.some((each) => mixed.has(each)) ? 0.3 : 0
        return isHit ? 0.35 : label === nearly ? 1.5 : 1
      }),
    })
  }
  for (const mail of devMails()) {
    const names = [mail.facts.role, mail.facts.company].filter((name): name is string => typeof name === 'string')
    const { tokens, sentences } = tokenise(prepare(mail.body, names).spoken, mail.lang)
    for (const sentence of sentences) {
      examples.push({
        language: mail.lang,
        text: mail.body.slice(sentence.start, sentence.end),
        nearly: null,
        isClean: mail.expected.length === 0,
        part: partOf(mail.id),
        features: featuresIn(mail.lang, tokens, sentence),
        targets: new Uint8Array(labels.length),
        weights: Float64Array.from(labels, (label) =>
          acts.has(label)
            ? mail.expected.some((rule) => lacking[rule] === label)
              ? 1
              : 0
            : mail.expected.includes(label) || (label === 'harm' && mail.expected.length > 0)
              ? 0
              : 1,
        ),
      })
    }
  }
  const composed = new Set<string>()
  for (const { language, text, part } of composedSentences()) {
    const { tokens, sentences } = tokenise(prepare(text).spoken, language)
    for (const sentence of sentences) {
      const said = text.slice(sentence.start, sentence.end)
      if (composed.has(said)) continue
      composed.add(said)
      // What a part of several sentences does, any one of them may do.
      const does = sentences.length === 1 ? doneBy[part] : undefined
      const features = featuresIn(language, tokens, sentence)
      // Other parts may thank as well; where a pattern hears that, nothing is known.
      const surely = (label: string) => label !== doneBy[part] && !features.has(`r:${label}`)
      examples.push({
        language,
        text: said,
        nearly: null,
        isClean: true,
        isComposed: true,
        part: partOf(said),
        features,
        targets: Uint8Array.from(labels, (label) => (label === does ? 1 : 0)),
        weights: Float64Array.from(labels, (label) =>
          label === does ? 0.5 : !acts.has(label) ? 0.15 : surely(label) ? 0.2 : 0,
        ),
      })
    }
  }
  return { examples, labels, acts }
}

/** What a part of a composed mail does there. */
const doneBy: Readonly<Record<string, string>> = {
  thanks: 'thanks',
  acceptance: 'acceptance',
  future: 'future',
  positions: 'future',
  release: 'release',
  news: 'news',
}

/** Ajar's own words, which break no rule and do what their part is for. */
function composedSentences(): { language: string; text: string; part: string }[] {
  return Object.values(situations).flatMap((situation) =>
    (['en', 'de', 'fr', 'es', 'nl'] as const).flatMap((language) =>
      (['formal', 'informal'] as const).flatMap((formality) =>
        (['plain', 'warm', 'formal'] as const).flatMap((register) =>
          [0, 1, 2, 3, 4, 5].flatMap((wording) => {
            const given = facts(situation.facts)
            const asked = { ...given, language, recipient: { ...given.recipient, formality } }
            const taken = step({ ...situation.step, follows: messageKey(`no-${wording}`) })
            const { body, parts: written } = compose(taken, asked, { wording, register })
            return written.flatMap(({ name, start, end, others }) =>
              [body.slice(start, end), ...others].map((text) => ({
                language,
                text: text.replace(placeholderPattern, ''),
                part: name,
              })),
            )
          }),
        ),
      ),
    ),
  )
}

function devMails(): DevMail[] {
  const folder = new URL('check-corpus/dev/', import.meta.url)
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) =>
      readFileSync(new URL(name, folder), 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => JSON.parse(line) as DevMail),
    )
    .filter((mail) => speeches[mail.lang] !== undefined && !mail.expected.includes('language-mismatch'))
}

function partOf(name: string): number {
  return Number.parseInt(shortHash(`check-1:${name}`).slice(0, 4), 32) % parts
}
