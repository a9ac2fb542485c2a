import type { PictureKey } from '#domain/picture.ts'

/**
 * How many there must be before a picture says anything (`domain/03 §3.4`): with fewer, what looks like a pattern is
 * usually chance. What is counted differs: endings, applications, answers, reflections.
 */
export const least = {
  funnel: 8,
  flow: 8,
  families: 8,
  'ways-in': 8,
  answers: 5,
  gaps: 5,
  questions: 4,
  tripped: 2,
  stories: 1,
  fit: 10,
  feedback: 3,
  actions: 1,
} as const satisfies Record<PictureKey, number>

/** From so many on a group's share may be told beside its counts. */
export const leastOfGroup = 10
