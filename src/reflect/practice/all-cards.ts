import { shortHash } from '#domain/hash.ts'
import type { PracticeCard } from '#domain/practice.ts'
import { folded } from '#reflect/alike.ts'
import type { AskedQuestion } from '#reflect/asked-questions.ts'
import { newSchedule } from '#reflect/practice/schedule.ts'

/** The same question, however it is spelled or punctuated, is one card. */
export function cardIdOf(question: string): string {
  return `c_${shortHash(folded(question))}`
}

/**
 * Every card: the kept ones, and one for each question that tripped somebody up and is not kept yet. Those are not
 * stored until they are rated or changed, so that a question under the pen, half typed, leaves nothing behind.
 */
export function allCards(kept: readonly PracticeCard[], asked: readonly AskedQuestion[]): readonly PracticeCard[] {
  const cards = new Map(kept.map((card) => [card.id, card]))
  for (const question of asked) {
    if (!question.trippedUp) continue
    const id = cardIdOf(question.text)
    const known = cards.get(id)
    if (known === undefined) cards.set(id, cardFrom(id, question))
    else if (known.version === 0) cards.set(id, withMore(known, question))
  }
  return [...cards.values()].filter(({ removedAt }) => removedAt === null)
}

function cardFrom(id: string, { text, betterAnswer, type, storyId, application, at }: AskedQuestion): PracticeCard {
  return {
    id,
    question: text,
    answer: betterAnswer,
    type,
    storyId,
    state: 'active',
    application,
    schedule: newSchedule(at),
    // Not kept yet: the first thing that is done with it keeps it.
    version: 0,
    createdAt: at,
    editedAt: at,
    removedAt: null,
  }
}

/** Asked again elsewhere: what the later note knows better. */
function withMore(card: PracticeCard, again: AskedQuestion): PracticeCard {
  return {
    ...card,
    answer: again.betterAnswer || card.answer,
    type: again.type ?? card.type,
    storyId: again.storyId ?? card.storyId,
    application: again.application,
  }
}
