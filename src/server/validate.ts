import { zValidator } from '@hono/zod-validator'
import type { ValidationTargets } from 'hono'
import type { ZodType } from 'zod'
import type { ErrorBody } from '#server/errors.ts'

/** A schema at the door: what does not fit is answered with the first field that is wrong and a sentence about it. */
export function valid<Target extends keyof ValidationTargets, Schema extends ZodType>(target: Target, schema: Schema) {
  return zValidator(target, schema, (result, c) => {
    if (result.success) return undefined

    const issue = result.error.issues[0]
    const body = {
      error: 'invalid',
      message: issue?.message ?? 'This could not be understood.',
      field: issue?.path.map(String).join('.') || null,
    }
    return c.json<ErrorBody, 422>(body, 422)
  })
}
