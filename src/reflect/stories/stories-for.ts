import type { Story } from '#domain/story.ts'
import { folded, sharedTerms, termsOf } from '#reflect/alike.ts'
import { answersQuestion } from '#reflect/stories/story-gaps.ts'

/** Why a story fits. */
export type StoryFit = 'answers' | 'skill' | 'words'

export interface FittingStory {
  readonly story: Story
  readonly because: StoryFit
  /** The skill that fits, as the story has it. */
  readonly skill: string | null
}

/** Stories to tell where this is asked (a question, a requirement), the best first: named for it, a skill of it, words of it. */
export function storiesFor(text: string, stories: readonly Story[], most = 3): readonly FittingStory[] {
  const words = ` ${folded(text)} `
  const terms = termsOf(text)
  const fitOf = (story: Story): (FittingStory & { readonly rank: number }) | null => {
    if (story.removedAt !== null) return null
    if (answersQuestion(story, text)) return { story, because: 'answers', skill: null, rank: 1000 }
    const skill = story.skills.find((one) => folded(one) !== '' && words.includes(` ${folded(one)} `))
    if (skill !== undefined) return { story, because: 'skill', skill, rank: 500 }
    const shared = sharedTerms(terms, termsOf(story.title, story.situation, story.task, story.action, story.result))
    return shared >= 2 ? { story, because: 'words', skill: null, rank: shared } : null
  }
  return stories
    .map(fitOf)
    .filter((fit) => fit !== null)
    .toSorted((a, b) => b.rank - a.rank || b.story.editedAt - a.story.editedAt || (a.story.id < b.story.id ? -1 : 1))
    .slice(0, most)
    .map(({ story, because, skill }) => ({ story, because, skill }))
}
