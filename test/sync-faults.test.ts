import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Ctx } from '#actions/context.ts'
import { exportData } from '#actions/export-data.ts'
import { syncAccount, type SyncOptions } from '#actions/sync-account.ts'
import type { Account } from '#domain/account.ts'
import { waitAfter } from '#domain/account-health.ts'
import { Secret } from '#domain/secret.ts'
import { messagesIn } from './mailboxes.ts'
import { dovecotIsHere, startDovecot, type DovecotServer } from './servers/dovecot.ts'
import { startImapProxy } from './servers/imap-proxy.ts'
import { startProxy, type Fault } from './servers/faulty-proxy.ts'
import { demoMailbox, testApp } from './test-app.ts'
import { must } from './whole-use.ts'

const isHere = dovecotIsHere()
const count = 24
let server: DovecotServer
let mail: readonly string[]
/** Bytes that one reading of all takes, and what comes of it. */
let whole: { readonly bytes: number; readonly understood: unknown }

beforeAll(async () => {
  if (!isHere) return
  server = await startDovecot()
  const demo = await messagesIn(demoMailbox)
  mail = demo.slice(0, count).map((bytes) => Buffer.from(bytes).toString('latin1').replace(/\r?\n/g, '\r\n'))
  await server.put('kim', 'INBOX', mail.slice(0, 16))
  await server.put('kim', 'Work', mail.slice(16))

  await using test = await testApp()
  await using proxy = await startProxy(server.imapPort)
  const account = await connected(test.ctx(), proxy.port)
  must(await syncAccount(test.ctx(), account.id))
  whole = { bytes: proxy.received(), understood: await understood(test.ctx()) }
}, 60_000)
afterAll(async () => {
  if (isHere) await server[Symbol.asyncDispose]()
})

async function connected(ctx: Ctx, port: number, user = 'kim'): Promise<Account> {
  const account = {
    address: `${user}@keane.example`,
    name: null,
    aliases: [],
    imap: { host: '127.0.0.1', port, security: 'none' as const },
    smtp: null,
    user,
    auth: 'password' as const,
    folders: null,
  }
  return must(await ctx.owner.accounts.save(account, new Secret(server.password), ctx.now))
}

async function understood(ctx: Ctx): Promise<unknown> {
  const { sources: _, ...rest } = await exportData(ctx)
  return rest
}

const quick: SyncOptions = { silenceMs: 400, count: true }

describe.runIf(isHere)('a server that fails', { timeout: 60_000 }, () => {
  it.each(['drop', 'hang', 'garbage'] as const)('(%s) anywhere costs time and nothing else', async (kind) => {
    await using proxy = await startProxy(server.imapPort)
    await using test = await testApp()
    const account = await connected(test.ctx(), proxy.port)
    // In the greeting, at log-in, in a list, in the middle of literals, wherever these bytes fall.
    const steps = [1, 60, 700, 2600, 9001, 17_777, Math.floor(whole.bytes * 0.7)]
    const faults: Fault[] = steps.map((afterBytes) => ({ kind, afterBytes }))
    proxy.break(...faults)
    let tries = 0
    for (let result = await syncAccount(test.ctx(), account.id, quick); !result.ok; tries++) {
      expect(tries).toBeLessThan(faults.length + 1)
      // Nothing that is passed over: the cursor is never ahead of what is stored.
      const [source] = await test.ctx().owner.sources.list()
      const places = source ? await test.ctx().owner.sources.places(source.id) : new Set()
      expect(source?.seen ?? 0).toBeLessThanOrEqual(places.size)
      expect((await test.ctx().owner.accounts.health(account.id)).error?.code).toBe(result.error.code)
      result = await syncAccount(test.ctx(), account.id, quick)
    }
    const [source] = await test.ctx().owner.sources.list()
    expect(source).toMatchObject({ setAside: 0 })
    expect(await test.ctx().owner.accounts.health(account.id)).toMatchObject({
      error: null,
      failures: 0,
      counted: { mailbox: count, known: count },
    })
    expect(await understood(test.ctx())).toEqual(whole.understood)
  })

  it('over one message again and again is worked around: that one is set aside, and asked for again', async () => {
    const poison = mail[5] ?? ''
    const [id = ''] = /^message-id:\s*<[^>]+>/im.exec(poison) ?? []
    await server.put('poison', 'INBOX', mail.slice(0, 12))
    await using proxy = await startProxy(server.imapPort)
    await using test = await testApp()
    const account = await connected(test.ctx(), proxy.port, 'poison')
    proxy.whenSaid(id)
    expect(must(await syncAccount(test.ctx(), account.id, { silenceMs: 2000 }))).toMatchObject({
      newMessages: 11,
      setAside: 1,
      counted: { mailbox: 12, known: 11 },
    })
    proxy.whenSaid(null)
    expect(must(await syncAccount(test.ctx(), account.id, { count: true }))).toMatchObject({
      newMessages: 1,
      setAside: 0,
      counted: { mailbox: 12, known: 12 },
    })
  })

  it('and will not open a folder that it opened a moment ago loses no mail of it, and says so', async () => {
    await using proxy = await startImapProxy(server.imapPort)
    await using test = await testApp()
    const account = await connected(test.ctx(), proxy.port)
    // Opened to look what there is, closed when job mail is fetched whole.
    proxy.arm({ kind: 'refuse', step: 'examine', time: 3, moment: 'before' })
    const refused = await syncAccount(test.ctx(), account.id, quick)
    expect(proxy.struck()).toBe(true)
    expect(refused).toMatchObject({ ok: false, error: { code: 'folder-refused' } })
    expect(await test.ctx().owner.accounts.health(account.id)).toMatchObject({ error: { code: 'folder-refused' } })
    proxy.arm(null)
    const well = must(await syncAccount(test.ctx(), account.id, quick))
    expect(well).toMatchObject({ counted: { mailbox: count, known: count }, refused: {} })
    expect(await understood(test.ctx())).toEqual(whole.understood)

    // Closed only when the mailbox is counted: what could be, was, and the folder is named.
    proxy.arm({ kind: 'refuse', step: 'examine', time: 2, moment: 'before' })
    expect(must(await syncAccount(test.ctx(), account.id, quick))).toMatchObject({ refused: { Work: 'Not now.' } })
    expect(await test.ctx().owner.accounts.health(account.id)).toMatchObject({ error: { code: 'folder-refused' } })
  })

  it('and does not come back is left alone for longer and longer', async () => {
    await using proxy = await startProxy(server.imapPort)
    await using test = await testApp()
    const account = await connected(test.ctx(), proxy.port)
    proxy.always({ kind: 'drop', afterBytes: 900 })
    const refused = await syncAccount(test.ctx(), account.id, quick)
    expect(refused).toMatchObject({
      ok: false,
      error: { code: 'dropped', message: expect.stringContaining('broke off') },
    })
    expect(await test.ctx().owner.sources.list()).toMatchObject([{ seen: 0, kept: 0, setAside: 0 }])
    expect(proxy.connections()).toBeLessThan(8)

    const waits = [0, 1, 2, 3, 8, 40].map(waitAfter)
    expect(waits).toEqual([0, 60_000, 120_000, 240_000, 7_680_000, 21_600_000])
  })
})
