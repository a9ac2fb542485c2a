import type { LogRound } from '#domain/interview-log.ts'
import type { QuestionType } from '#domain/question-type.ts'

/** What is mostly asked in a round. */
export const usualTypes = {
  screen: ['motivation', 'salary', 'logistics', 'cv-gap'],
  'hiring-manager': ['behavioural', 'motivation', 'situational', 'work-sample'],
  technical: ['coding', 'design', 'technical', 'work-sample'],
  case: ['case', 'situational'],
  panel: ['behavioural', 'situational', 'values'],
  final: ['motivation', 'values', 'salary'],
  other: ['behavioural', 'motivation'],
} as const satisfies Record<LogRound, readonly QuestionType[]>
