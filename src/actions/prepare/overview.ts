import { isWhole } from '#domain/story.ts'
import { raisedStories } from '#reflect/stories/raised-stories.ts'
import { storyGaps } from '#reflect/stories/story-gaps.ts'
import type { Ctx } from '#actions/context.ts'
import { aheadView, sheetCards } from '#actions/prepare/interview-sheet.ts'
import { practiceOf, seeKnown } from '#actions/prepare/known.ts'
import type { PrepareView } from '#actions/prepare/views.ts'

/** What is ahead, and what helps before it. */
export async function seePreparation(ctx: Ctx): Promise<PrepareView> {
  const known = await seeKnown(ctx)
  const queue = practiceOf(known)
  const gaps = storyGaps(known.asked, known.everyStory)
  return {
    interviews: known.ahead.map((ahead) =>
      aheadView(ahead, sheetCards(known, ahead, queue).filter(({ state }) => state !== 'practised').length),
    ),
    practice: {
      now: queue.now.length,
      held: queue.held.length,
      nextDue: queue.nextDue,
      cards: known.cards.filter(({ state }) => state === 'active').length,
    },
    stories: {
      whole: known.stories.filter(isWhole).length,
      drafts: known.stories.filter((story) => !isWhole(story)).length,
      raised: raisedStories(known.reflections, known.everyStory, known.world.applications).length,
      gaps: gaps.length,
      firstGap: gaps[0]?.text ?? null,
    },
  }
}
