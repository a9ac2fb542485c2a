import { hasPlaceholder } from '#domain/draft.ts'
import type { PartName } from '#write/templates/parts.ts'

/** One part of a mail as it was picked, and what else could stand there. */
export interface Written {
  readonly name: PartName
  readonly text: string
  readonly others: readonly string[]
}

/** Parts whose other wordings tell the same facts: any of them may take the place of the one picked. */
const exchangeable: ReadonlySet<PartName> = new Set([
  'release',
  'wish',
  'lead',
  'future',
  'acceptance',
  'news',
  'opening',
  'interest',
])

/** More than this share of sentences that begin with oneself is too much of it (`domain/02`, rule `i-density`). */
const mostShare = 0.6
/** Shorter mails have no room to begin otherwise. */
const fewest = 4

/**
 * The same paragraphs with fewer sentences that begin with “I”: from the end on, parts are said in another way until
 * the check would let it be. What an earlier mail to this person said is not said again. Where nothing helps, what was
 * picked stays.
 */
export function withFewerFirsts(
  paragraphs: readonly (readonly Written[])[],
  begins: RegExp | null,
  earlierTexts: readonly string[],
): readonly (readonly Written[])[] {
  if (begins === null) return paragraphs
  let now = paragraphs
  for (let at = paragraphs.length - 2; at > 0; at--) {
    for (let part = (paragraphs[at]?.length ?? 0) - 1; part >= 0; part--) {
      if (!isTooMuch(now, begins)) return now
      const written = now[at]![part]!
      if (!exchangeable.has(written.name)) continue
      const own = firstsIn(written.text, begins)
      const other = written.others.find(
        (text) => firstsIn(text, begins) < own && !earlierTexts.some((earlier) => earlier.includes(text)),
      )
      if (other === undefined) continue
      const others = [written.text, ...written.others.filter((text) => text !== other)]
      now = now.map((paragraph, index) =>
        index === at ? paragraph.with(part, { ...written, text: other, others }) : paragraph,
      )
    }
  }
  return now
}

/** Greeting and closing, the first and the last paragraph, are not counted; of a gap nobody knows how it will begin. */
function isTooMuch(paragraphs: readonly (readonly Written[])[], begins: RegExp): boolean {
  const sentences = paragraphs.slice(1, -1).flatMap((parts) => parts.flatMap(({ text }) => sentencesOf(text)))
  const known = sentences.filter((sentence) => !hasPlaceholder(sentence))
  const firsts = known.filter((sentence) => begins.test(sentence)).length
  return sentences.length >= fewest && firsts > mostShare * known.length
}

function firstsIn(text: string, begins: RegExp): number {
  return sentencesOf(text).filter((sentence) => begins.test(sentence)).length
}

function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.?!…])\s/u).filter((sentence) => sentence.trim() !== '')
}
