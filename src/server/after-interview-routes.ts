import { Hono } from 'hono'
import { z } from 'zod'
import type { LogAnswers } from '#domain/interview-log.ts'
import { feedbackOpinions, feedbackTags } from '#domain/feedback.ts'
import { isObject } from '#domain/is-object.ts'
import type { DoorDeps, DoorEnv } from '#server/deps.ts'
import { refuse } from '#server/errors.ts'
import { day, id } from '#server/schemas.ts'
import { valid } from '#server/validate.ts'

/** Which answers fit the form is the log's own business; here they only have to be answers. */
const answers = z.custom<LogAnswers>(isObject)
const logSave = z.strictObject({ answers, version: z.int().nonnegative(), finished: z.boolean().optional() })
const ofLog = z.object({ id, log: id })

const page = z.strictObject({ on: day, text: z.string(), version: z.int().nonnegative() })

const said = z.strictObject({
  quote: z.string().optional(),
  medium: z.enum(['call', 'meeting', 'other']).optional(),
  by: z.strictObject({ name: z.string(), personId: z.string().nullable().optional() }).nullable().optional(),
  on: day.optional(),
  tags: z.array(z.enum(feedbackTags)).optional(),
  view: z.enum(feedbackOpinions).nullable().optional(),
  about: z
    .strictObject({
      question: z.string().nullable().optional(),
      skill: z.string().nullable().optional(),
      story: z.string().nullable().optional(),
    })
    .transform(({ question = null, skill = null, story = null }) => ({ question, skill, story }))
    .optional(),
})
const told = said.extend({ messageKey: z.string().max(200).nullable().optional() })

/** What is written down after an interview and after a no: logs, private pages, and what others said. */
export function afterInterviewRoutes({ actions }: DoorDeps) {
  return new Hono<DoorEnv>()
    .get('/applications/:id/logs/:log', valid('param', ofLog), async (c) => {
      const { id: application, log } = c.req.valid('param')
      const opened = await actions.openLog(c.get('ctx'), application, log)
      return opened.ok ? c.json(opened.value, 200) : refuse(c, opened.error)
    })
    .put('/applications/:id/logs/:log', valid('param', ofLog), valid('json', logSave), async (c) => {
      const { id: application, log } = c.req.valid('param')
      const saved = await actions.saveLog(c.get('ctx'), application, log, c.req.valid('json'))
      return saved.ok ? c.json(saved.value, 200) : refuse(c, saved.error)
    })
    .delete('/logs/:id', valid('param', z.object({ id })), async (c) => {
      const removed = await actions.removeLog(c.get('ctx'), c.req.valid('param').id)
      return removed.ok ? c.json({ removed: true }, 200) : refuse(c, removed.error)
    })
    .post(
      '/interviews/:id/log-offer',
      valid('param', z.object({ id })),
      valid('json', z.strictObject({ choice: z.enum(['skipped', 'reopened']) })),
      async (c) => {
        const put = await actions.putLogOfferAway(c.get('ctx'), c.req.valid('param').id, c.req.valid('json').choice)
        return put.ok ? c.json({ put: true }, 200) : refuse(c, put.error)
      },
    )
    .get('/applications/:id/private-pages', valid('param', z.object({ id })), async (c) => {
      const opened = await actions.openPrivatePages(c.get('ctx'), c.req.valid('param').id)
      return opened.ok ? c.json(opened.value, 200) : refuse(c, opened.error)
    })
    .put('/applications/:id/private-pages', valid('param', z.object({ id })), valid('json', page), async (c) => {
      const saved = await actions.savePrivatePage(c.get('ctx'), c.req.valid('param').id, c.req.valid('json'))
      return saved.ok ? c.json(saved.value, 200) : refuse(c, saved.error)
    })
    .delete('/applications/:id/private-pages/:on', valid('param', z.object({ id, on: day })), async (c) => {
      const { id: application, on } = c.req.valid('param')
      const removed = await actions.removePrivatePage(c.get('ctx'), application, on)
      return removed.ok ? c.json({ removed: true }, 200) : refuse(c, removed.error)
    })
    .post('/applications/:id/feedback', valid('param', z.object({ id })), valid('json', told), async (c) => {
      const added = await actions.addFeedback(c.get('ctx'), c.req.valid('param').id, c.req.valid('json'))
      return added.ok ? c.json(added.value, 201) : refuse(c, added.error)
    })
    .patch('/feedback/:id', valid('param', z.object({ id })), valid('json', said), async (c) => {
      const changed = await actions.changeFeedback(c.get('ctx'), c.req.valid('param').id, c.req.valid('json'))
      return changed.ok ? c.json(changed.value, 200) : refuse(c, changed.error)
    })
    .delete('/feedback/:id', valid('param', z.object({ id })), async (c) => {
      const removed = await actions.removeFeedback(c.get('ctx'), c.req.valid('param').id)
      return removed.ok ? c.json({ removed: true }, 200) : refuse(c, removed.error)
    })
    .post('/feedback/:id/restored', valid('param', z.object({ id })), async (c) => {
      const restored = await actions.restoreFeedback(c.get('ctx'), c.req.valid('param').id)
      return restored.ok ? c.json({ restored: true }, 200) : refuse(c, restored.error)
    })
}
