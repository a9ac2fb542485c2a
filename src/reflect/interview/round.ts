import type { QuestionType } from '#domain/question-type.ts'

/** Which talk of a hiring it is (`domain/03 §3.3`). */
export const rounds = ['screen', 'hiring-manager', 'technical', 'case', 'panel', 'final', 'other'] as const
export type Round = (typeof rounds)[number]

/** By words of an invitation, in English and German; the first that matches counts. */
const words: readonly (readonly [Round, RegExp])[] = [
  ['case', /\bcase\b|fallstudie|business case/u],
  ['technical', /tech|coding|\bcode\b|pair|system design|whiteboard|live.?exercise|fachgespr|fachlich/u],
  ['panel', /panel|\bteam\b|loop|on-?site|vor ort|assessment ?cent/u],
  ['final', /final|last round|ceo|founder|abschluss|geschäftsführ|zweitgespr|letzte/u],
  ['hiring-manager', /hiring manager|manager|lead\b|teamleit|abteilungsleit|vorgesetzt/u],
  ['screen', /screen|intro|phone|recruiter|\bhr\b|first call|kennenlern|erstgespr|telefon|personal/u],
]

/** What an invitation calls the round, as one of ours; null where it says nothing, `other` where no word is known. */
export function roundOf(text: string | null): Round | null {
  if (text === null || text.trim() === '') return null
  const said = text.slice(0, 200).toLowerCase()
  return (rounds as readonly string[]).includes(said)
    ? (said as Round)
    : (words.find(([, pattern]) => pattern.test(said))?.[0] ?? 'other')
}

/** What is mostly asked in a round. */
export const usualTypes = {
  screen: ['motivation', 'salary', 'logistics', 'cv-gap'],
  'hiring-manager': ['behavioural', 'motivation', 'situational', 'work-sample'],
  technical: ['coding', 'design', 'technical', 'work-sample'],
  case: ['case', 'situational'],
  panel: ['behavioural', 'situational', 'values'],
  final: ['motivation', 'values', 'salary'],
  other: ['behavioural', 'motivation'],
} as const satisfies Record<Round, readonly QuestionType[]>
