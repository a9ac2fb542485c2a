import type { DraftFacts } from '#write/facts.ts'
import { isAgency } from '#write/outline.ts'
import { fill, type SlotValues } from '#write/wording.ts'
import type { CallSheetWords, Words } from '#write/words/words.ts'

/** A page for a feedback call: what to say, what to ask, and room for the answers. Plain text, to print or fill in. */
export function callSheet(facts: DraftFacts, words: Words, values: SlotValues): string {
  const sheet = words.callSheet
  const say = (wording: string) => fill(wording, values, facts.recipient.formality)?.text ?? null
  const known = (wordings: readonly string[]) => wordings.flatMap((wording) => say(wording) ?? [])
  const title = (say(sheet.title) ?? '').replace(/[:,\s]{1,10}$/u, '')

  return [
    title,
    '='.repeat(Math.min(title.length, 72)),
    '',
    `${sheet.headings.who}:`,
    ...known(sheet.who).map((line) => `- ${line}`),
    '',
    `${sheet.headings.say}:`,
    ...known(sheet.opening),
    '',
    `${sheet.headings.ask}:`,
    '',
    ...known(sheet.questions[topicOf(facts)]).flatMap((question, at) => [
      `${at + 1}. ${question}`,
      '',
      blank,
      blank,
      '',
    ]),
    `${sheet.headings.answers}:`,
    '',
    blank,
    blank,
    blank,
    '',
    `${sheet.headings.after}:`,
    ...known(sheet.afterwards).map((line) => `- ${line}`),
    '',
  ].join('\n')
}

const blank = '   ____________________________________________________________'

function topicOf(facts: DraftFacts): keyof CallSheetWords['questions'] {
  if (isAgency(facts)) return 'agency'
  if (facts.no?.statedReason === 'requirement') return 'requirement'
  if (facts.no?.statedReason === 'level') return 'level'
  return facts.interviews.length > 0 ? 'interview' : 'application'
}
