import { useQueryClient } from '@tanstack/react-query'
import type { StoriesView, StoryView } from '#actions/prepare/views.ts'
import type { StoryWords } from '#domain/story.ts'
import { journalAt } from '#web/autosave/journal.ts'
import { useAutosave } from '#web/autosave/use-autosave.ts'
import { api, read } from '#web/data/client.ts'
import { queries } from '#web/data/queries.ts'
import { isObject } from '#domain/is-object.ts'

/** A story under the pen, saved as one types; what a closed page left is found again. */
export function useStory(story: StoryView) {
  const client = useQueryClient()
  const show = (saved: StoryView) =>
    client.setQueryData(
      queries.stories.queryKey,
      (view: StoriesView | undefined) =>
        view && { ...view, stories: view.stories.map((one) => (one.id === saved.id ? saved : one)) },
    )
  const { saver, ...snapshot } = useAutosave<StoryWords>(
    { value: wordsOf(story), version: story.version },
    async (words, version) => {
      const json = {
        words: {
          ...words,
          skills: [...words.skills],
          competencies: [...words.competencies],
          questions: [...words.questions],
        },
        version,
      }
      const saved = await read(api.prepare.stories[':id'].$put({ param: { id: story.id }, json }))
      show(saved)
      return saved
    },
    journalAt(`story:${story.id}`, isStoryWords),
  )
  const fresh = async () => {
    const view = await read(api.prepare.stories.$get())
    return view.stories.find(({ id }) => id === story.id)
  }

  return {
    ...snapshot,
    change: (change: Partial<StoryWords>) => saver.change({ ...saver.snapshot().value, ...change }),
    flush: () => saver.flush(),
    keepMine: async () => saver.keepMine((await fresh())?.version ?? snapshot.version),
    takeTheirs: async () => {
      const theirs = await fresh()
      if (!theirs) return
      show(theirs)
      saver.adopt(wordsOf(theirs), theirs.version)
    },
  }
}

function wordsOf(story: StoryView): StoryWords {
  const { title, situation, task, action, result, skills, competencies, questions } = story
  return { title, situation, task, action, result, skills, competencies, questions }
}

function isStoryWords(value: unknown): value is StoryWords {
  return (
    isObject(value) &&
    ['title', 'situation', 'task', 'action', 'result'].every((part) => typeof value[part] === 'string') &&
    ['skills', 'competencies', 'questions'].every((part) => Array.isArray(value[part]))
  )
}
