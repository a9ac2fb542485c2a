import type { Picture } from '#domain/picture.ts'
import type { Hunt } from '#reflect/insights/hunt.ts'
import type { InsightWords } from '#reflect/insights/words/words.ts'

/** How each picture is made of the hunt, in the words of one language. */
export type Draw = (hunt: Hunt, words: InsightWords) => Omit<Picture, 'key'>
