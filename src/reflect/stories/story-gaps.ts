import type { QuestionType } from '#domain/question-type.ts'
import type { Story } from '#domain/story.ts'
import { asksAlike } from '#reflect/alike.ts'
import { groupQuestions, type AskedQuestion, type QuestionGroup } from '#reflect/asked-questions.ts'

/** A question that keeps coming, and no story for it. */
export interface StoryGap {
  readonly text: string
  readonly type: QuestionType | null
  /** Where it was asked, the latest first: why this is a gap. */
  readonly asked: readonly Pick<AskedQuestion, 'applicationId' | 'company' | 'at' | 'text'>[]
}

/** What is answered by telling something that happened; where nobody said what kind a question is, it may be. */
const answeredByStory: ReadonlySet<QuestionType | null> = new Set([
  null,
  'behavioural',
  'situational',
  'motivation',
  'values',
  'cv-gap',
  'work-sample',
  'design',
])

/** Asked so often it is no accident: at two applications, or on two days of one. */
const recurringFrom = 2

/** The gaps, most often asked first. A story counts as an answer once it names the question. */
export function storyGaps(asked: readonly AskedQuestion[], stories: readonly Story[]): readonly StoryGap[] {
  const kept = stories.filter(({ removedAt }) => removedAt === null)
  return groupQuestions(asked)
    .filter((group) => answeredByStory.has(group.type) && occasions(group) >= recurringFrom)
    .filter((group) => !kept.some((story) => isAnsweredBy(story, group)))
    .toSorted((a, b) => b.asked.length - a.asked.length || latest(b) - latest(a) || (a.text < b.text ? -1 : 1))
    .map(({ text, type, asked: all }) => ({
      text,
      type,
      asked: all
        .toReversed()
        .map(({ applicationId, company, at, text: said }) => ({ applicationId, company, at, text: said })),
    }))
}

/** Whether a story says that it answers a question of this group. */
function isAnsweredBy(story: Pick<Story, 'questions'>, group: QuestionGroup): boolean {
  return group.asked.some(({ text }) => answersQuestion(story, text))
}

/** Whether one of the questions that a story names asks the same as this one. */
export function answersQuestion(story: Pick<Story, 'questions'>, question: string): boolean {
  return story.questions.some((named) => asksAlike(named, question))
}

function occasions({ asked }: QuestionGroup): number {
  return new Set(asked.map(({ applicationId, at }) => `${applicationId} ${Math.floor(at / 86_400_000)}`)).size
}

function latest({ asked }: QuestionGroup): number {
  return asked.at(-1)?.at ?? 0
}
