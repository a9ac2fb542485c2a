import { Hono } from 'hono'
import { z } from 'zod'
import type { DoorDeps, DoorEnv } from '#server/deps.ts'
import { refuse } from '#server/errors.ts'
import { day, id } from '#server/schemas.ts'
import { valid } from '#server/validate.ts'

const words = z.string().max(20_000)
const line = z.string().max(2000)
const lines = z.array(line).max(50)
const oneToFive = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)])

const answers = z.strictObject({
  friend: words.optional(),
  mood: oneToFive.optional(),
  fit: oneToFive.optional(),
  fitWords: words.optional(),
  missingQualification: words.optional(),
  learnable: z.enum(['yes', 'no', 'unsure']).optional(),
  wentWell: words.optional(),
  couldBeBetter: words.optional(),
  questionsThatTrippedMeUp: lines.optional(),
  storiesIShouldHaveTold: lines.optional(),
  surprised: words.optional(),
  inMyHands: words.optional(),
  notInMyHands: words.optional(),
  theySaid: words.optional(),
  reallyInterested: z.enum(['yes', 'maybe', 'no']).optional(),
  actions: z
    .array(z.strictObject({ text: line, due: day.nullable(), done: z.boolean() }))
    .max(10)
    .optional(),
  rose: words.optional(),
  thorn: words.optional(),
  bud: words.optional(),
})

const save = z.strictObject({ answers, version: z.int().nonnegative(), finished: z.boolean().optional() })

export function reflectionRoutes({ actions }: DoorDeps) {
  return new Hono<DoorEnv>()
    .get('/reflection-form', async (c) => c.json(await actions.reflectionForm(c.get('ctx'))))
    .get('/applications/:id/reflection', valid('param', z.object({ id })), async (c) => {
      const opened = await actions.openReflection(c.get('ctx'), c.req.valid('param').id)
      return opened.ok ? c.json(opened.value, 200) : refuse(c, opened.error)
    })
    .put('/applications/:id/reflection', valid('param', z.object({ id })), valid('json', save), async (c) => {
      const saved = await actions.saveReflection(
        c.get('ctx'),
        c.req.valid('param').id,
        withoutUndefined(c.req.valid('json')),
      )
      return saved.ok ? c.json(saved.value, 200) : refuse(c, saved.error)
    })
}

type Saved = z.infer<typeof save>
type Present<T> = { [K in keyof T]?: Exclude<T[K], undefined> }

/** A field that was left out is absent, not `undefined`: the domain keeps the two apart. */
function withoutUndefined(saved: Saved): Omit<Saved, 'answers'> & { answers: Present<Saved['answers']> } {
  const present = Object.fromEntries(Object.entries(saved.answers).filter(([, value]) => value !== undefined))
  return { ...saved, answers: present }
}
