import type { Formality } from '#write/formality.ts'
import type { LanguageWords } from '#write/languages.ts'
import type { Situation } from '#write/templates/conditions.ts'
import { alternativesOf } from '#write/templates/library.ts'
import type { PartName } from '#write/templates/parts.ts'
import { fill, type SlotValues } from '#write/wording.ts'

/** A page for a feedback call: what to say, what to ask, and room for the answers. Plain text, to print or fill in. */
export function callSheet(
  words: LanguageWords,
  situation: Situation,
  values: SlotValues,
  formality: Formality,
): string {
  const lines = (part: PartName) =>
    (alternativesOf(words.templates, 'call-sheet', part, situation, 'plain')[0] ?? []).flatMap((wording) => {
      const filled = fill(wording, values, formality)
      return filled === null ? [] : [words.tongue.finish(filled.text)]
    })
  const title = (lines('sheetTitle')[0] ?? '').replace(/[:,\s]{1,10}$/u, '')
  const heading = (part: PartName) =>
    words.tongue.finish(`${lines(part)[0] ?? ''}${words.language === 'fr' ? ' :' : ':'}`)

  return [
    title,
    '='.repeat(Math.min(title.length, 72)),
    '',
    heading('sheetWhoHeading'),
    ...lines('sheetWho').map((line) => `- ${line}`),
    '',
    heading('sheetSayHeading'),
    ...lines('sheetSay'),
    '',
    heading('sheetAskHeading'),
    '',
    ...lines('sheetAsk').flatMap((question, at) => [`${at + 1}. ${question}`, '', blank, blank, '']),
    heading('sheetAnswersHeading'),
    '',
    blank,
    blank,
    blank,
    '',
    heading('sheetAfterHeading'),
    ...lines('sheetAfter').map((line) => `- ${line}`),
    '',
  ].join('\n')
}

const blank = '   ____________________________________________________________'
