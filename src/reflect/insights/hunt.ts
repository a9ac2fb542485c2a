import type { Day } from '#domain/days.ts'
import type { ApplicationId } from '#domain/ids.ts'
import type { QuestionType } from '#domain/question-type.ts'
import type { ReflectionAnswers } from '#domain/reflection.ts'
import type { Way } from '#reflect/insights/way.ts'

/** Everything the insights are made of, one plain structure; an action gathers it. */
export interface Hunt {
  /** In the owner's zone. */
  readonly today: Day
  /** One for each application that was sent or that they began; the latest first. */
  readonly ways: readonly Way[]
  /** The latest first. */
  readonly reflections: readonly LookedBack[]
  /** Questions noted right after interviews, the latest first. */
  readonly asked: readonly Asked[]
  /** The bank of stories. */
  readonly stories: readonly StoryUse[]
  /** The latest first. */
  readonly feedback: readonly Heard[]
}

export interface Asked {
  readonly applicationId: ApplicationId
  readonly company: string
  readonly text: string
  readonly type: QuestionType | null
  /** How the answer went, 1 badly to 5 well. */
  readonly answered: number | null
  readonly trippedUp: boolean
}

export interface StoryUse {
  readonly title: string
  /** How often it was told, in writing or in an interview. */
  readonly told: number
}

/** What they said of one thing, and what the person makes of it. */
export interface Heard {
  readonly applicationId: ApplicationId
  readonly company: string
  readonly tags: readonly string[]
  readonly view: 'agree' | 'disagree' | 'unsure' | null
}

/** A reflection beside the way it looks back on; its application may not have been kept. */
export interface LookedBack {
  readonly applicationId: ApplicationId
  readonly company: string
  readonly way: Way | null
  readonly answers: ReflectionAnswers
}
