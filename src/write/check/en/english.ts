import { sentenceActs } from '#write/check/en/acts.ts'
import { attack } from '#write/check/en/attack.ts'
import { meanings } from '#write/check/en/meanings.ts'
import { plead } from '#write/check/en/plead.ts'
import * as words from '#write/check/en/words.ts'
import type { Speech } from '#write/check/engine/speech.ts'

export const english: Speech = {
  language: 'en',
  meanings,
  rules: { ...attack, ...plead },
  acts: sentenceActs,
  negations: words.negations,
  doubting: words.doubting,
  hedges: words.hedges,
  common: words.common,
  firstPerson: words.firstPerson,
  stopWords: words.stopWords,
  slips: words.slips,
  slipPhrases: words.slipPhrases,
  instead: words.instead,
  baits: words.baits,
  atCompany: words.atCompany,
  scareWords: words.scareWords,
  wordy: words.wordy,
  profanity: words.profanity,
  insensitive: words.insensitive,
}
