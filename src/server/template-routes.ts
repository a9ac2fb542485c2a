import { Hono, type Context } from 'hono'
import { z } from 'zod'
import type { TemplateText } from '#actions/own-template.ts'
import type { DoorDeps, DoorEnv } from '#server/deps.ts'
import { refuse, sayTo } from '#server/errors.ts'
import { valid } from '#server/validate.ts'

const aFile = z.object({
  language: z.string().regex(/^[a-z]{2,3}$/),
  name: z.string().regex(/^[a-z-]{1,40}$/),
})
const words = z.string().max(200_000)
const before = words.nullable()
const change = z.strictObject({ text: words, before })
const goBack = z.strictObject({ before })
const trial = z.strictObject({ text: words, register: z.enum(['plain', 'warm', 'formal']) })

type FileError = TemplateText['errors'][number]

/** The files of words: listed, read, changed as the person's own, tried on their applications. */
export function templateRoutes({ actions }: DoorDeps) {
  return new Hono<DoorEnv>()
    .get('/', async (c) => {
      const files = await actions.listTemplates(c.get('ctx'))
      return c.json(files.map(({ path, isOwn, errors }) => ({ path, isOwn, errors: told(c, errors) })))
    })
    .get('/:language/:name', valid('param', aFile), async (c) => {
      const opened = await actions.openTemplate(c.get('ctx'), pathOf(c.req.valid('param')))
      return opened.ok ? c.json(fileOf(c, opened.value), 200) : refuse(c, opened.error)
    })
    .put('/:language/:name', valid('param', aFile), valid('json', change), async (c) => {
      const saved = await actions.saveTemplate(c.get('ctx'), pathOf(c.req.valid('param')), c.req.valid('json'))
      return saved.ok ? c.json(fileOf(c, saved.value), 200) : refuse(c, saved.error)
    })
    .post('/:language/:name/back', valid('param', aFile), valid('json', goBack), async (c) => {
      const path = pathOf(c.req.valid('param'))
      const dropped = await actions.dropTemplate(c.get('ctx'), path, c.req.valid('json').before)
      return dropped.ok ? c.json(fileOf(c, dropped.value), 200) : refuse(c, dropped.error)
    })
    .post('/:language/:name/trial', valid('param', aFile), valid('json', trial), async (c) => {
      const { text, register } = c.req.valid('json')
      const tried = await actions.tryTemplate(c.get('ctx'), pathOf(c.req.valid('param')), text, register)
      if (!tried.ok) return refuse(c, tried.error)
      return c.json({ mails: tried.value.mails, errors: told(c, tried.value.errors) }, 200)
    })
}

function pathOf({ language, name }: z.infer<typeof aFile>): string {
  return `${language}/${name}.txt`
}

function fileOf(c: Context, { path, text, own, isShipped, errors }: TemplateText) {
  return { path, text, own, isShipped, errors: told(c, errors) }
}

function told(c: Context, errors: readonly FileError[]) {
  return errors.map(({ line, column, message }) => ({ line, column, message: sayTo(c, message) }))
}
