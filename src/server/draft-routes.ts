import { Hono } from 'hono'
import { z } from 'zod'
import type { DoorDeps, DoorEnv } from '#server/deps.ts'
import { refuse, refuseTold } from '#server/errors.ts'
import { id } from '#server/schemas.ts'
import { valid } from '#server/validate.ts'

const aDraft = z.object({ id })
const edit = z.strictObject({
  subject: z
    .string()
    .max(1000)
    .refine((text) => !/[\r\n]/.test(text), 'A subject is one line.'),
  body: z.string().max(100_000),
  version: z.int().nonnegative(),
  kept: z
    .array(
      z.strictObject({
        ruleId: z.string().max(60),
        quote: z.string().max(300),
        because: z.string().trim().min(1).max(2000),
        at: z.int().nonnegative(),
      }),
    )
    .max(200)
    .optional(),
})
const recompose = z.strictObject({
  news: z.array(id).max(10).optional(),
  wording: z.int().min(0).max(10_000).optional(),
  language: z
    .string()
    .regex(/^[a-z]{2}$/)
    .optional(),
  register: z.enum(['plain', 'warm', 'formal']).optional(),
  own: z.enum(['keep', 'replace']).optional(),
})
const restore = z.strictObject({ version: z.int().positive(), readVersion: z.int().positive() })

const place = z.int().min(0).max(100_000)
const selection = z.strictObject({ body: z.string().max(100_000), start: place, end: place })
/** With what was shown of it, so that nothing else can leave. */
const rewrite = selection.extend({ address: z.string().max(2100), request: z.string().max(20_000) })

export function draftRoutes({ actions }: DoorDeps) {
  return new Hono<DoorEnv>()
    .put('/:id', valid('param', aDraft), valid('json', edit), async (c) => {
      const draft = await actions.editDraft(c.get('ctx'), c.req.valid('param').id, c.req.valid('json'))
      return draft.ok ? c.json(draft.value, 200) : refuse(c, draft.error)
    })
    .post('/:id/recompose', valid('param', aDraft), valid('json', recompose), async (c) => {
      const draft = await actions.recomposeDraft(c.get('ctx'), c.req.valid('param').id, c.req.valid('json'))
      return draft.ok ? c.json(draft.value, 200) : refuse(c, draft.error)
    })
    .post('/:id/rewrite/request', valid('param', aDraft), valid('json', selection), async (c) => {
      const prepared = await actions.prepareDraftRewrite(c.get('ctx'), c.req.valid('param').id, c.req.valid('json'))
      if (prepared.ok) return c.json(prepared.value, 200)
      return prepared.error === 'not-found' ? refuse(c, prepared.error) : refuseTold(c, prepared.error)
    })
    .post('/:id/rewrite', valid('param', aDraft), valid('json', rewrite), async (c) => {
      const { address, request, ...words } = c.req.valid('json')
      const shown = { address, request }
      const written = await actions.sendDraftRewrite(c.get('ctx'), c.req.valid('param').id, words, shown)
      if (written.ok) return c.json(written.value, 200)
      return written.error === 'not-found' ? refuse(c, written.error) : refuseTold(c, written.error)
    })
    .get('/:id/versions', valid('param', aDraft), async (c) => {
      const versions = await actions.listDraftVersions(c.get('ctx'), c.req.valid('param').id)
      return versions.ok ? c.json(versions.value, 200) : refuse(c, versions.error)
    })
    .post('/:id/restore', valid('param', aDraft), valid('json', restore), async (c) => {
      const { version, readVersion } = c.req.valid('json')
      const draft = await actions.restoreDraft(c.get('ctx'), c.req.valid('param').id, version, readVersion)
      return draft.ok ? c.json(draft.value, 200) : refuse(c, draft.error)
    })
    .get('/:id/eml', valid('param', aDraft), async (c) => {
      const made = await actions.draftAsEml(c.get('ctx'), c.req.valid('param').id)
      if (!made.ok) return refuse(c, made.error)

      c.header('Content-Type', 'message/rfc822')
      c.header('Content-Disposition', `attachment; filename="${plainName(made.value.filename)}"`)
      c.header('Cache-Control', 'no-store')
      return c.body(made.value.eml)
    })
}

/** A name that needs no quoting in a header and is safe as a file on every system. */
function plainName(filename: string): string {
  const plain = filename.normalize('NFKD').replace(/[^\w.-]+/g, '-')
  return plain.slice(-100) || 'draft.eml'
}
