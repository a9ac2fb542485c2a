import type { LogRound } from '#domain/interview-log.ts'
import type { Language } from '#domain/language.ts'
import type { QuestionType } from '#domain/question-type.ts'
import { german } from '#reflect/interview/questions.de.ts'
import { english } from '#reflect/interview/questions.en.ts'

/** What is asked in a round, and what one can ask back. */
export interface RoundQuestions {
  readonly usual: readonly { readonly text: string; readonly type: QuestionType }[]
  readonly toAsk: readonly string[]
}

export type QuestionsByRound = Readonly<Record<LogRound, RoundQuestions>>

/** In the words of the person's language; an interview of no known round is like any other. */
export function questionsOf(round: LogRound | null, language: Language): RoundQuestions {
  const all = { en: english, de: german } as const satisfies Record<Language, QuestionsByRound>
  return all[language][round ?? 'other']
}
