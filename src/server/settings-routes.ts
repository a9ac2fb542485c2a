import { Hono } from 'hono'
import { z } from 'zod'
import { isZone } from '#domain/days.ts'
import { languages } from '#domain/language.ts'
import type { DoorDeps, DoorEnv } from '#server/deps.ts'
import { refuseField } from '#server/errors.ts'
import { mailAddress } from '#server/schemas.ts'
import { valid } from '#server/validate.ts'

const patch = z.strictObject({
  addresses: z.array(mailAddress).max(50).optional(),
  name: z.string().trim().max(200).nullable().optional(),
  timeZone: z.string().refine(isZone, 'This time zone is not known.').nullable().optional(),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, 'Two letters, like DE or US.')
    .nullable()
    .optional(),
})

const language = z.strictObject({ language: z.enum(languages).nullable() })

export function settingsRoutes({ actions }: DoorDeps) {
  return new Hono<DoorEnv>()
    .get('/', async (c) => c.json(await actions.seeSettings(c.get('ctx'))))
    .get('/language', async (c) => c.json(await actions.seeLanguage(c.get('ctx'))))
    .put('/language', valid('json', language), async (c) =>
      c.json(await actions.chooseLanguage(c.get('ctx'), c.req.valid('json').language), 200),
    )
    .patch('/', valid('json', patch), async (c) => {
      const changed = await actions.changeSettings(c.get('ctx'), c.req.valid('json'))
      return changed.ok ? c.json(changed.value, 200) : refuseField(c, changed.error)
    })
}
