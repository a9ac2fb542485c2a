import { zValidator } from '@hono/zod-validator'
import type { ValidationTargets } from 'hono'
import type { ZodType } from 'zod'
import type { Language } from '#domain/language.ts'
import type { ErrorBody } from '#server/errors.ts'
import { languageOf } from '#server/language.ts'
import { inGerman } from '#server/sentences.de.ts'

/** A schema at the door: what does not fit is answered with the first field that is wrong and a sentence about it. */
export function valid<Target extends keyof ValidationTargets, Schema extends ZodType>(target: Target, schema: Schema) {
  return zValidator(target, schema, (result, c) => {
    if (result.success) return undefined

    const issue = result.error.issues[0]
    const body = {
      error: 'invalid',
      message: ownSentence(issue?.message, languageOf(c)),
      field: issue?.path.map(String).join('.') || null,
    }
    return c.json<ErrorBody, 422>(body, 422)
  })
}

const unclear = 'This could not be understood.'

/** The library's own sentences are English; ours have German ones beside them. */
function ownSentence(sentence: string | undefined, language: Language): string {
  const said = sentence ?? unclear
  return language === 'de' ? (inGerman(said) ?? inGerman(unclear) ?? unclear) : said
}
