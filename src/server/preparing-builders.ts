/** Empty views of preparing for tests: nobody has an interview, a story or a question. */
import { err, ok } from '#domain/result.ts'
import { defaultPracticeSettings } from '#domain/practice.ts'
import { emptyStory } from '#domain/story.ts'
import type { Preparing } from '#actions/prepare/preparing.ts'
import type { CardView, StoryView } from '#actions/prepare/views.ts'

export function aStory(over: Partial<StoryView> = {}): StoryView {
  return {
    ...emptyStory,
    id: 'st_1',
    title: 'The full queue',
    isDraft: true,
    version: 1,
    editedAt: 0,
    origin: null,
    told: [],
    ...over,
  }
}

export function aCardView(over: Partial<CardView> = {}): CardView {
  return {
    id: 'c_1',
    question: 'Why us?',
    answer: '',
    type: null,
    state: 'active',
    story: null,
    applicationId: null,
    company: null,
    due: 0,
    isNew: true,
    reps: 0,
    version: 1,
    ...over,
  }
}

export function fakePreparing(): Preparing {
  const settings = defaultPracticeSettings
  return {
    seePreparation: async () => ({
      interviews: [],
      practice: { now: 0, held: 0, nextDue: null, cards: 0 },
      stories: { whole: 0, drafts: 0, raised: 0, gaps: 0, firstGap: null },
    }),
    seeInterviewSheet: async () => err('not-found'),
    saveInterviewNotes: async (_ctx, _id, { version }) => ok({ version: version + 1 }),
    listStories: async () => ({ stories: [], raised: [], gaps: [], places: [], skills: [], competencies: [] }),
    addStory: async () => ok(aStory()),
    saveStory: async (_ctx, id, { words, version }) => ok(aStory({ ...words, id, version: version + 1 })),
    removeStory: async () => ok(true),
    restoreStory: async () => ok(true),
    tellStory: async () => ok({ id: 'tl_1' }),
    untellStory: async () => ok(true),
    seePractice: async () => ({ now: [], held: 0, soon: null, nextDue: null, last: null, cards: 0, settings }),
    rateCard: async () => ok({ reviewId: 'rv_1', due: 0 }),
    undoRating: async () => ok({ cardId: 'c_1' }),
    listCards: async () => ({ cards: [], lists: [], stories: [], settings }),
    addCard: async () => ok(aCardView()),
    saveCard: async () => ok(aCardView()),
    removeCard: async () => ok(true),
    restoreCard: async () => ok(true),
    previewQuestions: async () => ok({ questions: [], twice: 0, left: 0, cut: false }),
    importQuestions: async () => ok({ id: 'ql_1', added: 0 }),
    undoQuestions: async () => ok(true),
    changePracticeSettings: async () => ok(settings),
  }
}
