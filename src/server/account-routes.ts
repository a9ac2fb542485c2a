import { Hono } from 'hono'
import { z } from 'zod'
import { waitAfter } from '#domain/account-health.ts'
import { securities } from '#domain/account.ts'
import { Secret } from '#domain/secret.ts'
import type { DoorDeps, DoorEnv } from '#server/deps.ts'
import { refuse, refuseTold } from '#server/errors.ts'
import { id } from '#server/schemas.ts'
import { valid } from '#server/validate.ts'

const address = z.string().trim().min(3).max(320)
const server = z.strictObject({
  host: z.string().trim().toLowerCase().min(1).max(255),
  port: z.int().min(1).max(65_535),
  security: z.enum(securities),
})
const proposal = z.strictObject({ address, ask: z.boolean() })
const clientText = z.string().trim().min(1).max(2000)
const signIn = z.strictObject({
  issuer: clientText,
  scope: clientText,
  clientId: clientText,
  clientSecret: z.string().trim().max(2000).nullable(),
})
const connection = z.strictObject({
  address,
  /** One of the two. */
  password: z.string().max(4096).optional(),
  signIn: id.optional(),
  aliases: z.array(address).max(50).optional(),
  folders: z.array(z.string().trim().min(1).max(500)).max(200).nullish(),
  name: z.string().trim().max(200).nullish(),
  user: z.string().trim().min(1).max(320).optional(),
  imap: server.optional(),
  smtp: server.nullish(),
})

/** Live mailboxes. A password comes in here and goes to the vault; none ever comes out. */
export function accountRoutes({ actions }: DoorDeps) {
  return new Hono<DoorEnv>()
    .get('/', async (c) => {
      const accounts = await actions.listAccounts(c.get('ctx'))
      return c.json(
        accounts.map(
          ({
            id: accountId,
            address: of,
            aliases,
            auth,
            folders,
            imap,
            smtp,
            user,
            health,
            kept,
            setAside,
            trouble,
            reading,
          }) => ({
            id: accountId,
            address: of,
            aliases,
            auth,
            folders,
            imap,
            smtp,
            user,
            syncedAt: health.syncedAt,
            triedAt: health.triedAt,
            triesAgainAt: health.error === null ? null : (health.triedAt ?? 0) + waitAfter(health.failures),
            counted: health.counted,
            kept,
            setAside,
            trouble,
            reading,
          }),
        ),
      )
    })
    .post('/propose', valid('json', proposal), async (c) => {
      const { address: of, ask } = c.req.valid('json')
      return c.json(await actions.proposeServers(c.get('ctx'), of.toLowerCase(), ask))
    })
    .post('/sign-ins', valid('json', signIn), async (c) => {
      const begun = await actions.beginSignIn(c.get('ctx'), c.req.valid('json'))
      return begun.ok ? c.json({ id: begun.value.id, url: begun.value.url }, 201) : refuseTold(c, begun.error)
    })
    .get('/sign-ins/:id', valid('param', z.object({ id })), async (c) => {
      const seen = await actions.seeSignIn(c.get('ctx'), c.req.valid('param').id)
      return seen.ok ? c.json(seen.value, 200) : refuse(c, seen.error)
    })
    .post('/test-mail', valid('json', z.strictObject({ address })), async (c) => {
      const sent = await actions.sendTestMail(c.get('ctx'), c.req.valid('json').address)
      return sent.ok
        ? c.json({ address: sent.value.address, answer: sent.value.answer }, 200)
        : refuseTold(c, sent.error)
    })
    .post('/', valid('json', connection), async (c) => {
      const { password, smtp, signIn: signedIn, ...said } = c.req.valid('json')
      const connected = await actions.connectAccount(c.get('ctx'), {
        ...said,
        name: said.name ?? null,
        folders: said.folders ?? null,
        aliases: said.aliases ?? [],
        password: signedIn === undefined ? new Secret(password ?? '') : { signIn: signedIn },
        ...(smtp !== undefined && { smtp }),
      })
      if (!connected.ok) return refuseTold(c, connected.error)
      const { account, provider, folders, messages, noSending } = connected.value
      const sends = account.smtp !== null && noSending === null
      return c.json({ id: account.id, address: account.address, provider, folders, messages, sends, noSending }, 201)
    })
    .post('/:id/read', valid('param', z.object({ id })), async (c) => {
      const begun = await actions.readAccount(c.get('ctx'), c.req.valid('param').id)
      return begun.ok ? c.json({ reading: true }, 200) : refuse(c, begun.error)
    })
    .delete('/:id', valid('param', z.object({ id })), async (c) => {
      const removed = await actions.removeAccount(c.get('ctx'), c.req.valid('param').id)
      return removed.ok ? c.json({ removed: true }, 200) : refuse(c, removed.error)
    })
}
