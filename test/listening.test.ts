import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listenToAccount } from '#actions/listen-to-account.ts'
import { waitAfter, waitWithJitter } from '#domain/account-health.ts'
import { Secret } from '#domain/secret.ts'
import { styleFor } from '#cli/terminal.ts'
import { messagesIn } from './mailboxes.ts'
import { dovecotIsHere, startDovecot, type DovecotServer } from './servers/dovecot.ts'
import { startProxy } from './servers/faulty-proxy.ts'
import { deliver } from './servers/send-as.ts'
import { demoMailbox, root, testApp, type TestApp } from './test-app.ts'
import { must } from './whole-use.ts'
import { main } from '../src/main.ts'

const isHere = dovecotIsHere()
let server: DovecotServer
let mail: readonly string[]

beforeAll(async () => {
  if (!isHere) return
  server = await startDovecot()
  mail = (await messagesIn(demoMailbox)).slice(0, 8).map((bytes) => Buffer.from(bytes).toString('latin1'))
})
afterAll(async () => {
  if (isHere) await server[Symbol.asyncDispose]()
})

async function account(test: TestApp, user: string, port = server.imapPort) {
  return must(
    await test.ctx().owner.accounts.save(
      {
        address: user,
        name: null,
        aliases: [],
        imap: { host: '127.0.0.1', port, security: 'none' },
        smtp: null,
        user,
        auth: 'password',
        folders: null,
      },
      new Secret(server.password),
      test.ctx().now,
    ),
  )
}

const seen = async (test: TestApp) => (await test.ctx().owner.sources.list())[0]?.seen ?? 0
/** Far below the five minutes after which it is looked for anyway. */
const seconds = { timeout: 5000, interval: 20 }

describe.runIf(isHere)('listening to a mailbox', { timeout: 30_000 }, () => {
  it('reads what is delivered within seconds, while Ajar serves', async () => {
    const user = 'kim@home.example'
    await server.put(user, 'INBOX', mail.slice(0, 3))
    await using test = await testApp()
    await account(test, user)
    const reported: unknown[] = []
    const reading = test.app.keepReading((error) => reported.push(error))
    await expect.poll(() => seen(test), seconds).toBe(3)
    for (const [n, one] of mail.slice(3, 6).entries()) {
      await deliver(server, user, one)
      await expect.poll(() => seen(test), seconds).toBe(4 + n)
    }
    // Two at once, the second while the first may be read.
    await Promise.all(mail.slice(6).map((one) => deliver(server, user, one)))
    await expect.poll(() => seen(test), seconds).toBe(8)
    await reading.stop()
    expect(reported).toEqual([])
    // Nothing was marked by listening or by reading.
    expect((await server.flags(user, 'INBOX')).join('')).not.toContain('S')
  })

  it('comes back after a line that broke, each time later, and reads what came in between', async () => {
    const user = 'lee@home.example'
    await server.put(user, 'INBOX', [])
    await using test = await testApp()
    await using proxy = await startProxy(server.imapPort)
    const { id } = await account(test, user, proxy.port)
    const stop = new AbortController()
    const pauses: number[] = []
    let rang = 0
    const listening = listenToAccount(() => test.ctx(), id, {
      signal: stop.signal,
      onMail: () => rang++,
      pauseAfter: (failures) => {
        pauses.push(failures)
        return 5
      },
    })
    await expect.poll(() => rang, seconds).toBe(1)
    await expect.poll(() => proxy.said(), seconds).toContain('IDLE')
    expect(proxy.said()).toContain('EXAMINE')
    expect(proxy.said()).not.toContain('SELECT')

    proxy.always({ kind: 'drop', afterBytes: 5 })
    proxy.whenSaid('EXISTS')
    await deliver(server, user, mail[0] ?? '')
    await expect.poll(() => pauses.length, seconds).toBeGreaterThan(3)
    expect(pauses.slice(0, 4)).toEqual([1, 2, 3, 4])
    proxy.always(null)
    proxy.whenSaid(null)
    await expect.poll(() => rang, seconds).toBeGreaterThanOrEqual(2)
    const before = rang
    await deliver(server, user, mail[1] ?? '')
    await expect.poll(() => rang, seconds).toBeGreaterThan(before)
    stop.abort()
    await listening
  })

  it('does not go on with a password that is wrong', async () => {
    await using test = await testApp()
    const { id } = await account(test, 'ida@home.example')
    const wrong = { ...(await test.ctx().owner.accounts.get(id))! }
    must(await test.ctx().owner.accounts.save({ ...wrong }, new Secret('not-it'), test.ctx().now))
    const pauseAfter = () => {
      throw new Error('tried again')
    }
    const { signal } = new AbortController()
    const listening = listenToAccount(() => test.ctx(), id, { signal, onMail: () => {}, pauseAfter })
    await expect(listening).resolves.toBeUndefined()
  })

  it('is what sync --watch does on the terminal, until Ctrl-C', async () => {
    const user = 'ada@home.example'
    await server.put(user, 'INBOX', mail.slice(0, 2))
    await using test = await testApp()
    await account(test, user)
    const out: string[] = []
    const running = main(['sync', '--watch', '--data', test.dataDir], root, {
      out: (text) => out.push(text),
      err: (text) => out.push(text),
      columns: 100,
      isTty: false,
      style: styleFor(false),
      inputLines: async function* () {},
    })
    await expect.poll(() => out.join('\n'), seconds).toContain('2 new mails')
    // Heard once the line stands: what is delivered before that is read when it does.
    await deliver(server, user, mail[2] ?? '')
    await expect.poll(() => out.join('\n'), seconds).toContain('1 new mail,')
    process.emit('SIGINT')
    expect(await running).toBe(0)
  })
})

it('leaves a server alone for longer and longer, within a quarter of it', () => {
  fc.assert(
    fc.property(fc.nat(40), fc.double({ min: 0, max: 1, noNaN: true }), (failures, chance) => {
      const wait = waitWithJitter(failures, chance)
      const plain = waitAfter(failures)
      expect(wait).toBeGreaterThanOrEqual(Math.floor(plain * 0.75))
      expect(wait).toBeLessThanOrEqual(Math.ceil(plain * 1.25))
    }),
  )
})
