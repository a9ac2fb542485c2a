import { anchorPhrases } from '#read/phrases/anchors.ts'
import type { PhraseClass, PhraseLanguage } from '#read/phrases/classes.ts'
import { contextPhrases } from '#read/phrases/context.ts'
import { moreDutch } from '#read/phrases/dutch.ts'
import { moreFrench } from '#read/phrases/french.ts'
import { moreItalian } from '#read/phrases/italian.ts'
import { morePortuguese } from '#read/phrases/portuguese.ts'
import { moreSpanish } from '#read/phrases/spanish.ts'
import { compileMatcher } from '#read/phrases/matcher.ts'
import { ownPhrases } from '#read/phrases/own.ts'
import { profilePhrases } from '#read/phrases/profile.ts'
import { progressEnglish } from '#read/phrases/progress-english.ts'
import { progressGerman } from '#read/phrases/progress-german.ts'
import { progressOther } from '#read/phrases/progress-other.ts'
import { rejectionEnglish } from '#read/phrases/rejection-english.ts'
import { rejectionGerman } from '#read/phrases/rejection-german.ts'
import { rejectionOther } from '#read/phrases/rejection-other.ts'
import { wideDutch } from '#read/phrases/wide-dutch.ts'
import { wideEnglish } from '#read/phrases/wide-english.ts'
import { wideGerman } from '#read/phrases/wide-german.ts'
import { wideRomance } from '#read/phrases/wide-romance.ts'

export interface PhraseLabel {
  readonly class: PhraseClass
  readonly language: PhraseLanguage
}

const tables = [
  ...rejectionEnglish,
  ...rejectionGerman,
  ...rejectionOther,
  ...progressEnglish,
  ...progressGerman,
  ...progressOther,
  ...contextPhrases,
  ...profilePhrases,
  ...ownPhrases,
  ...anchorPhrases,
  ...moreDutch,
  ...moreFrench,
  ...moreItalian,
  ...morePortuguese,
  ...moreSpanish,
  ...wideEnglish,
  ...wideGerman,
  ...wideRomance,
  ...wideDutch,
]

function* entries(): Generator<readonly [string, PhraseLabel]> {
  for (const { class: phraseClass, language, patterns } of tables) {
    const label = { class: phraseClass, language }
    for (const pattern of patterns) yield [pattern, label]
  }
}

/** Every phrase of every language in one walk: the language of a mail is known only afterwards, and mails mix. */
export const phraseMatcher = compileMatcher(entries())
