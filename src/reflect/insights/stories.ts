import { aboutWords, areAlike, gatherAlike } from '#reflect/insights/alike.ts'
import type { Hunt } from '#reflect/insights/hunt.ts'
import { least } from '#reflect/insights/least.ts'
import type { Draw } from '#reflect/insights/draw.ts'

export interface StoryGap {
  readonly title: string
  /** How often it was told; null for one that is not in the bank. */
  readonly told: number | null
  /** In how many reflections it should have been told. */
  readonly missed: number
}

/** Stories never told, and those one wishes to have told; what is told and never missed needs nothing. */
function untoldStories({ stories, reflections }: Pick<Hunt, 'stories' | 'reflections'>): StoryGap[] {
  const lines = reflections.flatMap(({ answers, applicationId }) =>
    (answers.storiesIShouldHaveTold ?? []).map((text) => ({ text, in: applicationId })),
  )
  const missed = gatherAlike(lines).map((group) => ({ ...group, words: aboutWords(group.text) }))
  const inBank = stories.map(({ title, told }) => {
    const words = aboutWords(title)
    const of = missed.filter((group) => areAlike(group.words, words))
    return { title, told, missed: Math.max(0, ...of.map(({ times }) => times)), of }
  })
  const known = new Set(inBank.flatMap(({ of }) => of))
  return [
    ...inBank.map(({ title, told, missed: times }) => ({ title, told, missed: times })),
    ...missed
      .filter((group) => !known.has(group))
      .map(({ text, times }) => ({ title: text, told: null, missed: times })),
  ]
    .filter((story) => story.told === 0 || story.missed > 0)
    .toSorted((a, b) => b.missed - a.missed)
}

const mostDrawn = 8

export const stories: Draw = (hunt, words) => {
  const found = untoldStories(hunt)
  const [first] = found
  const isEnough = found.length >= least.stories && first !== undefined
  const never = found.filter(({ told }) => told === 0).length
  return {
    title: words.stories.title,
    counted: words.counted('stories', found.length),
    sentence: !isEnough
      ? words.notYet('stories', least.stories, found.length)
      : first.missed > 1
        ? words.stories.sentence(first.title, first.missed)
        : words.stories.each(found.length - never, never),
    alternative: words.listed(
      words.stories.legend,
      found.slice(0, mostDrawn).map(({ title, missed }) => ({ label: title, n: missed })),
    ),
    drawing: isEnough
      ? {
          type: 'bars',
          tone: 'falling',
          legend: [words.stories.legend],
          bars: found.slice(0, mostDrawn).map(({ title, told, missed }) => ({
            label: title,
            parts: [missed],
            beside: words.stories.told(told),
          })),
        }
      : null,
    table: {
      heads: [words.stories.story, words.stories.toldHead, words.stories.legend],
      rows: found.map(({ title, told, missed }) => [title, told === null ? '' : String(told), String(missed)]),
    },
    todo: { words: words.stories.todo, place: { page: 'stories' } },
  }
}
