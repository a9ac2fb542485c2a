import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { z } from 'zod'
import { csvFields, csvLimits, type CsvField, type CsvMapping } from '#domain/csv.ts'
import type { DoorDeps, DoorEnv } from '#server/deps.ts'
import { refuse, refuseTold } from '#server/errors.ts'
import { id } from '#server/schemas.ts'
import { valid } from '#server/validate.ts'

const column = z.coerce
  .number()
  .int()
  .min(0)
  .max(csvLimits.columns - 1)
  .optional()

const says = z.object({
  name: z.string().max(300).default(''),
  order: z.enum(['day-first', 'month-first']).optional(),
  /** Says that the columns below are the person's word, so that a field without one is in no column. */
  mapped: z.literal('yes').optional(),
  ...(Object.fromEntries(csvFields.map((field) => [field, column])) as Record<CsvField, typeof column>),
})

/** Tables of applications: the file's bytes are the body, what the person says of it stands in the query. */
export function tableRoutes({ actions }: DoorDeps) {
  const limit = bodyLimit({ maxSize: csvLimits.bytes, onError: (c) => refuse(c, 'too-large') })

  return new Hono<DoorEnv>()
    .get('/', async (c) => c.json(await actions.listTableImports(c.get('ctx'))))
    .post('/preview', limit, valid('query', says), async (c) => {
      const bytes = new Uint8Array(await c.req.arrayBuffer())
      const seen = await actions.previewCsv(c.get('ctx'), bytes, saidIn(c.req.valid('query')))
      return seen.ok ? c.json(seen.value, 200) : refuseTold(c, seen.error)
    })
    .post('/', limit, valid('query', says), async (c) => {
      const query = c.req.valid('query')
      const file = { name: query.name, bytes: new Uint8Array(await c.req.arrayBuffer()) }
      const done = await actions.importCsv(c.get('ctx'), file, saidIn(query))
      return done.ok ? c.json(done.value, 201) : refuseTold(c, done.error)
    })
    .delete('/:id', valid('param', z.object({ id })), async (c) => {
      const undone = await actions.undoTableImport(c.get('ctx'), c.req.valid('param').id)
      return undone.ok ? c.json({ undone: true }, 200) : refuse(c, undone.error)
    })
}

function saidIn(query: z.infer<typeof says>) {
  const columns = csvFields.flatMap((field) => (query[field] === undefined ? [] : [[field, query[field]] as const]))
  const mapping: CsvMapping | undefined = query.mapped ? Object.fromEntries(columns) : undefined
  return { mapping, order: query.order }
}
