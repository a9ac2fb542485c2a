import { Hono, type Context } from 'hono'
import { z } from 'zod'
import { isZone } from '#domain/days.ts'
import type { Result } from '#domain/result.ts'
import type { ContactsFile } from '#actions/export-contacts.ts'
import type { DoorDeps, DoorEnv } from '#server/deps.ts'
import { refuse, refuseField } from '#server/errors.ts'
import { instantOf } from '#server/manual-schema.ts'
import { day, id, mailAddress, wallTime } from '#server/schemas.ts'
import { valid } from '#server/validate.ts'

const aPerson = z.object({ id })

const personChange = z.union([
  z.strictObject({ sameAs: id }),
  z.strictObject({ notSameAs: id }),
  z.strictObject({ split: z.array(mailAddress).min(1).max(100) }),
  z.strictObject({ doNotContact: z.boolean() }),
])

const note = z.string().trim().min(1, 'What is to be noted?').max(4000)
const words = z.string().trim().min(1).max(300)
const saying = z.union([
  z.strictObject({ note, about: z.enum(['anything', 'cares']).exactOptional() }),
  z.strictObject({ tags: z.array(z.string().trim().max(40)).max(20) }),
  z.strictObject({ interval: z.tuple([z.int(), z.int()]).nullable() }),
  z.strictObject({
    movedTo: words,
    title: words.nullable(),
    address: mailAddress.nullable(),
    on: day.nullable(),
    shownBy: z.enum(['hand', 'mail', 'card']),
  }),
  z.strictObject({ notMovedTo: words }),
  z.strictObject({ title: words }),
  z.strictObject({ keep: z.literal(true) }),
])

/** Times as the clock on the wall showed them, in the zone the page says. */
const contact = z
  .strictObject({
    at: wallTime,
    timeZone: z.string().refine(isZone, 'This time zone is not known.'),
    medium: z.enum(['call', 'meeting', 'mail', 'other']),
    direction: z.enum(['incoming', 'outgoing']),
    note: z.string().trim().max(4000).nullable(),
    tells: z.array(id).max(100),
  })
  .transform(({ timeZone, at, ...rest }) => ({ ...rest, at: instantOf(at, timeZone) }))

export function personRoutes({ actions }: DoorDeps) {
  return new Hono<DoorEnv>()
    .get('/', async (c) => c.json(await actions.listPeople(c.get('ctx'))))
    .get('/silent', async (c) => c.json(await actions.silentPeople(c.get('ctx'))))
    .get('/cards', async (c) => cards(c, await actions.exportContacts(c.get('ctx'))))
    .delete('/sayings/:id', valid('param', aPerson), async (c) => {
      const done = await actions.unsayOfPerson(c.get('ctx'), c.req.valid('param').id)
      return done.ok ? c.json({ removed: true }, 200) : refuse(c, done.error)
    })
    .delete('/contacts/:id', valid('param', aPerson), async (c) => {
      const done = await actions.unlogContact(c.get('ctx'), c.req.valid('param').id)
      return done.ok ? c.json({ removed: true }, 200) : refuse(c, done.error)
    })
    .get('/:id/card', valid('param', aPerson), async (c) =>
      cards(c, await actions.exportContacts(c.get('ctx'), c.req.valid('param').id)),
    )
    .post('/:id/sayings', valid('param', aPerson), valid('json', saying), async (c) => {
      const said = await actions.sayOfPerson(c.get('ctx'), c.req.valid('param').id, c.req.valid('json'))
      if (said.ok) return c.json(said.value, 201)
      return said.error === 'not-found' ? refuse(c, said.error) : refuseField(c, said.error)
    })
    .post('/:id/contacts', valid('param', aPerson), valid('json', contact), async (c) => {
      const made = await actions.logContact(c.get('ctx'), c.req.valid('param').id, c.req.valid('json'))
      if (made.ok) return c.json(made.value, 201)
      return made.error === 'not-found' ? refuse(c, made.error) : refuseField(c, made.error)
    })
    .post('/:id/forgetting', valid('param', aPerson), async (c) => {
      const asked = await actions.askToForget(c.get('ctx'), c.req.valid('param').id)
      return asked.ok ? c.json(asked.value, 201) : refuse(c, asked.error)
    })
    .delete('/:id', valid('param', aPerson), async (c) => {
      const gone = await actions.forgetNow(c.get('ctx'), c.req.valid('param').id)
      return gone.ok ? c.json(gone.value, 200) : refuse(c, gone.error)
    })
    .get('/:id', valid('param', aPerson), async (c) => {
      const found = await actions.showPerson(c.get('ctx'), c.req.valid('param').id)
      return found.ok ? c.json(found.value, 200) : refuse(c, found.error)
    })
    .post('/:id/corrections', valid('param', aPerson), valid('json', personChange), async (c) => {
      const made = await actions.correctPerson(c.get('ctx'), c.req.valid('param').id, c.req.valid('json'))
      return made.ok ? c.json(made.value, 201) : refuse(c, made.error)
    })
}

function cards(c: Context, file: Result<ContactsFile, 'not-found'>) {
  if (!file.ok) return refuse(c, file.error)
  c.header('Content-Type', 'text/vcard; charset=utf-8')
  c.header('Content-Disposition', `attachment; filename="${file.value.name}"`)
  return c.body(file.value.text)
}
