import type { Anchor, InterviewId } from '#domain/ids.ts'

/** What a story can show of someone: the eight of NACE's career readiness (`domain/03 §3.2`). */
export const competencies = [
  'self-development',
  'communication',
  'critical-thinking',
  'inclusion',
  'leadership',
  'professionalism',
  'teamwork',
  'technology',
] as const
export type Competency = (typeof competencies)[number]

/** An experience as it is told: what was, what was to do, what one did, what came of it. Any part may be open. */
export interface StoryWords {
  readonly title: string
  readonly situation: string
  readonly task: string
  readonly action: string
  readonly result: string
  readonly skills: readonly string[]
  readonly competencies: readonly Competency[]
  /** Questions it is an answer to, in the person's words. */
  readonly questions: readonly string[]
}

/** The line of a reflection that asked for a story: "I should have told them about …". */
export interface StoryOrigin {
  readonly application: Anchor
  readonly line: string
}

export interface Story extends StoryWords {
  readonly id: string
  readonly origin: StoryOrigin | null
  /** Raised by every save, so that two windows lose nothing. */
  readonly version: number
  readonly createdAt: number
  readonly editedAt: number
  readonly removedAt: number | null
}

/** That a story was told: in writing when applying, or in an interview. Who heard it, the history knows. */
export interface Telling {
  readonly id: string
  readonly storyId: string
  readonly application: Anchor
  readonly place: 'application' | 'interview'
  /** Which interview; null when it is not known, or told in writing. */
  readonly interview: InterviewId | null
  /** Epoch ms. */
  readonly at: number
}

export const emptyStory: StoryWords = {
  title: '',
  situation: '',
  task: '',
  action: '',
  result: '',
  skills: [],
  competencies: [],
  questions: [],
}

/** Whether all four parts say something: what is less is a draft. */
export function isWhole(story: StoryWords): boolean {
  return [story.title, story.situation, story.task, story.action, story.result].every((part) => part.trim() !== '')
}
