/** What kind of question was asked (`domain/03 §3.3`). */
export const questionTypes = [
  'behavioural',
  'situational',
  'technical',
  'coding',
  'design',
  'case',
  'work-sample',
  'motivation',
  'cv-gap',
  'salary',
  'logistics',
  'values',
  'their-turn',
  'odd',
] as const
export type QuestionType = (typeof questionTypes)[number]
