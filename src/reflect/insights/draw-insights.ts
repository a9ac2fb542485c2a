import type { Language } from '#domain/language.ts'
import { actions } from '#reflect/insights/actions.ts'
import { answers } from '#reflect/insights/answers.ts'
import { feedback } from '#reflect/insights/feedback.ts'
import { fit } from '#reflect/insights/fit.ts'
import { flow } from '#reflect/insights/flow.ts'
import { funnel } from '#reflect/insights/funnel.ts'
import { gaps } from '#reflect/insights/gaps.ts'
import type { Hunt } from '#reflect/insights/hunt.ts'
import { pictureKeys, type Picture, type PictureKey } from '#domain/picture.ts'
import type { Draw } from '#reflect/insights/draw.ts'
import { questions } from '#reflect/insights/questions.ts'
import { stories } from '#reflect/insights/stories.ts'
import { tripped } from '#reflect/insights/tripped.ts'
import { families, waysInto } from '#reflect/insights/where-it-stops.ts'
import { german } from '#reflect/insights/words/de.ts'
import { english } from '#reflect/insights/words/en.ts'
import type { InsightWords } from '#reflect/insights/words/words.ts'

const draws = {
  funnel,
  flow,
  families,
  'ways-in': waysInto,
  answers,
  gaps,
  questions,
  tripped,
  stories,
  fit,
  feedback,
  actions,
} as const satisfies Record<PictureKey, Draw>

const wordsIn = { en: english, de: german } as const satisfies Record<Language, InsightWords>

/** All pictures of a hunt, each with what it says, its numbers, and one thing to do; of a new hunt what is missing. */
export function drawInsights(hunt: Hunt, language: Language): Picture[] {
  return pictureKeys.map((key) => drawPicture(hunt, key, language))
}

export function drawPicture(hunt: Hunt, key: PictureKey, language: Language): Picture {
  return { key, ...draws[key](hunt, wordsIn[language]) }
}
