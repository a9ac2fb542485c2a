import { Hono } from 'hono'
import { z } from 'zod'
import { isZone } from '#domain/days.ts'
import { languages } from '#domain/language.ts'
import { Secret } from '#domain/secret.ts'
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

/** Values as people type them, by key; which keys there are and what they may be, the action knows. */
const planPatch = z.strictObject({
  set: z.record(z.string().max(60), z.string().max(60)).optional(),
  reset: z.array(z.string().max(60)).max(100).optional(),
})
const language = z.strictObject({ language: z.enum(languages).nullable() })

/** A key comes in here and goes to the vault; none ever comes out. `null` takes it away, left out it stays. */
const ownModel = z.strictObject({
  address: z.string().max(2000),
  name: z.string().max(200),
  key: z.string().trim().min(1).max(4096).nullable().optional(),
})

export function settingsRoutes({ actions }: DoorDeps) {
  return new Hono<DoorEnv>()
    .get('/', async (c) => c.json(await actions.seeSettings(c.get('ctx'))))
    .get('/model', async (c) => c.json(await actions.seeOwnModel(c.get('ctx'))))
    .put('/model', valid('json', ownModel), async (c) => {
      const { key, ...said } = c.req.valid('json')
      const given = { key: typeof key === 'string' ? new Secret(key) : key }
      const set = await actions.setUpOwnModel(c.get('ctx'), { ...said, ...given })
      return set.ok ? c.json(set.value, 200) : refuseField(c, set.error)
    })
    .delete('/model', async (c) => {
      await actions.turnOwnModelOff(c.get('ctx'))
      return c.json({ off: true }, 200)
    })
    .get('/plan', async (c) => c.json(await actions.seePlanSettings(c.get('ctx'))))
    .patch('/plan', valid('json', planPatch), async (c) => {
      const { set = {}, reset = [] } = c.req.valid('json')
      const changed = await actions.changePlanSettings(c.get('ctx'), { set, reset })
      return changed.ok ? c.json(changed.value, 200) : refuseField(c, changed.error)
    })
    .get('/language', async (c) => c.json(await actions.seeLanguage(c.get('ctx'))))
    .put('/language', valid('json', language), async (c) =>
      c.json(await actions.chooseLanguage(c.get('ctx'), c.req.valid('json').language), 200),
    )
    .patch('/', valid('json', patch), async (c) => {
      const changed = await actions.changeSettings(c.get('ctx'), c.req.valid('json'))
      return changed.ok ? c.json(changed.value, 200) : refuseField(c, changed.error)
    })
}
