/** What kind of question was asked (`domain/03 §3.3`). */
export const questionTypes = [
  'behavioural',
  'situational',
  'technical-knowledge',
  'coding',
  'system-design',
  'case',
  'portfolio',
  'motivation',
  'cv-gap',
  'salary',
  'logistics',
  'culture',
  'their-turn',
  'odd',
] as const
export type QuestionType = (typeof questionTypes)[number]
