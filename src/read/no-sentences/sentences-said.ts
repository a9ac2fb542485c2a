import { statedReasons, type Evidence } from '#domain/finding.ts'
import { saidIn, type Said } from '#read/no-sentences/said-in.ts'
import type { Prepared } from '#read/prepare.ts'

export interface SentenceSaid extends Said {
  readonly evidence: Evidence
}

/** From here on a reason is believed: of what is said so, ninety-five in a hundred were right on other sentences. */
const sureOfReason = 0.6
/** An offer or a refusal changes the plan: it needs more. */
const sureOfRest = 0.7
const reasons: ReadonlySet<string> = new Set(statedReasons)
/** A no is short; what follows behind so many sentences is law and advertising. */
const mostSentences = 60
const longestSentence = 600

/** What the sentences of a no say beside no, the surest first; quoted mails and signatures say nothing. */
export function sentencesSaid(prepared: Prepared): readonly SentenceSaid[] {
  const { text, sentences } = prepared
  return sentences
    .filter(({ zone }) => zone === 'new' || zone === 'forwarded')
    .slice(0, mostSentences)
    .flatMap(({ start, end }): SentenceSaid[] => {
      const words = text.slice(start, Math.min(end, start + longestSentence))
      const said = saidIn(words)
      if (said.meaning === 'none' || said.share < (reasons.has(said.meaning) ? sureOfReason : sureOfRest)) return []
      const lead = words.length - words.trimStart().length
      return [{ ...said, evidence: prepared.evidenceInText(start + lead, start + words.trimEnd().length) }]
    })
    .toSorted((a, b) => b.share - a.share)
}
