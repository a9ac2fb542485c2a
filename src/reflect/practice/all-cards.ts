import { shortHash } from '#domain/hash.ts'
import type { PracticeCard } from '#domain/practice.ts'
import { folded } from '#reflect/alike.ts'
import { groupQuestions, type AskedQuestion, type QuestionGroup } from '#reflect/asked-questions.ts'
import { newSchedule } from '#reflect/practice/schedule.ts'

/** The same question, however it is spelled or punctuated, is one card. */
export function cardIdOf(question: string): string {
  return `c_${shortHash(folded(question))}`
}

/**
 * Every card: the kept ones, and one for each question that tripped somebody up and is not kept yet, however often and
 * in whatever words it was asked. Those are not stored until they are rated or changed, so that a question under the
 * pen, half typed, leaves nothing behind.
 */
export function allCards(kept: readonly PracticeCard[], asked: readonly AskedQuestion[]): readonly PracticeCard[] {
  const known = new Set(kept.map(({ id }) => id))
  const noted = groupQuestions(asked.filter(({ trippedUp }) => trippedUp))
    .filter((group) => !group.asked.some(({ text }) => known.has(cardIdOf(text))))
    .map(cardFrom)
  return [...kept.filter(({ removedAt }) => removedAt === null), ...noted]
}

function cardFrom({ asked, text, type }: QuestionGroup): PracticeCard {
  const first = asked[0] as AskedQuestion
  return {
    id: cardIdOf(first.text),
    question: text,
    answer: '',
    type,
    storyId: null,
    state: 'active',
    application: asked.at(-1)?.application ?? null,
    schedule: newSchedule(first.at),
    // Not kept yet: the first thing that is done with it keeps it.
    version: 0,
    createdAt: first.at,
    editedAt: first.at,
    removedAt: null,
  }
}
