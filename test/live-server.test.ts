import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Secret } from '#domain/secret.ts'
import { dovecotIsHere, startDovecot, type DovecotServer } from './servers/dovecot.ts'
import { messagesIn } from './mailboxes.ts'
import { demoMailbox, testApp, type TestApp } from './test-app.ts'
import { must } from './whole-use.ts'

const isHere = dovecotIsHere()
let server: DovecotServer
let mail: readonly string[]

beforeAll(async () => {
  if (!isHere) return
  server = await startDovecot()
  mail = (await messagesIn(demoMailbox)).slice(0, 12).map((bytes) => Buffer.from(bytes).toString('latin1'))
})
afterAll(async () => {
  if (isHere) await server[Symbol.asyncDispose]()
})

async function connect(test: TestApp, user: string) {
  const imap = { host: '127.0.0.1', port: server.imapPort, security: 'none' as const }
  const password = new Secret(server.password)
  const input = { address: `${user}@keane.example`, user, password, imap, smtp: null }
  return must(await test.app.actions.connectAccount(test.ctx(), input))
}

const known = async (test: TestApp) => (await test.app.actions.listAccounts(test.ctx()))[0]?.health.counted?.known

describe.runIf(isHere)('a mailbox while Ajar serves', { timeout: 30_000 }, () => {
  it('is read as soon as it is connected, when it is due, and when it is asked for', async () => {
    await server.put('kim', 'INBOX', mail.slice(0, 8))
    await using test = await testApp()
    const { account } = await connect(test, 'kim')
    await expect.poll(() => known(test)).toBe(8)
    await expect.poll(async () => (await test.app.actions.listAccounts(test.ctx()))[0]?.reading).toBe(null)

    await server.put('kim', 'INBOX', mail.slice(8, 10))
    const reported: unknown[] = []
    const reading = test.app.keepReading((error) => reported.push(error))
    await reading.stop()
    expect((await test.ctx().owner.sources.list())[0]?.seen, 'it was read a moment ago').toBe(8)
    // A clock that was set back silences nothing.
    await test.ctx().owner.accounts.noteHealth(account.id, {
      ...(await test.ctx().owner.accounts.health(account.id)),
      triedAt: test.ctx().now + 86_400_000,
    })
    await test.app.keepReading((error) => reported.push(error)).stop()
    expect((await test.ctx().owner.sources.list())[0]?.seen).toBe(10)

    await server.put('kim', 'INBOX', mail.slice(10))
    must(await test.app.actions.readAccount(test.ctx(), account.id))
    await expect.poll(() => known(test)).toBe(12)
    expect(reported).toEqual([])
  })

  it('is left alone while it fails, and no import runs beside it', async () => {
    await server.put('lee', 'INBOX', mail)
    await using test = await testApp()
    const { account } = await connect(test, 'lee')
    expect(await test.app.importer.start(test.ctx(), demoMailbox)).toMatchObject({ ok: false, error: { code: 'busy' } })
    await expect.poll(() => known(test)).toBe(12)

    const { owner, now } = test.ctx()
    const health = await owner.accounts.health(account.id)
    await owner.accounts.noteHealth(account.id, { ...health, triedAt: now - 10 * 60_000, failures: 6 })
    await test.app.keepReading(() => undefined).stop()
    expect((await owner.accounts.health(account.id)).triedAt).toBe(now - 10 * 60_000)

    must(await test.app.actions.removeAccount(test.ctx(), account.id))
    expect(await test.app.actions.listAccounts(test.ctx())).toEqual([])
    expect(await test.app.actions.readAccount(test.ctx(), account.id)).toEqual({ ok: false, error: 'not-found' })
  })
})
