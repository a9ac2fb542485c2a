import type { PracticeCard } from '#domain/practice.ts'
import { asksTheSame, folded, termsOf } from '#reflect/alike.ts'
import type { LikelyQuestion } from '#reflect/interview/likely-questions.ts'

/** More than this is no practice but a school. */
const most = 20

/** Cards whose question is likely in an interview, in the order of the questions. */
export function fittingCards(
  likely: readonly LikelyQuestion[],
  cards: readonly PracticeCard[],
): readonly { readonly card: PracticeCard; readonly question: LikelyQuestion }[] {
  const known = cards
    .filter(({ state }) => state === 'active')
    .map((card) => ({ card, words: folded(card.question), terms: termsOf(card.question) }))
  const taken = new Set<string>()
  const fitting: { card: PracticeCard; question: LikelyQuestion }[] = []
  for (const question of likely) {
    const words = folded(question.text)
    const terms = termsOf(question.text)
    for (const one of known) {
      if (taken.has(one.card.id) || !(one.words === words || asksTheSame(one.terms, terms))) continue
      taken.add(one.card.id)
      fitting.push({ card: one.card, question })
    }
  }
  return fitting.slice(0, most)
}
