import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { commandLine, type Ran } from './command-line.ts'
import { messagesIn } from './mailboxes.ts'
import { dovecotIsHere, startDovecot, type DovecotServer } from './servers/dovecot.ts'
import { demoMailbox } from './test-app.ts'

const isHere = dovecotIsHere()
let server: DovecotServer
let folder = ''

beforeAll(async () => {
  if (!isHere) return
  server = await startDovecot({ tls: true })
  folder = await mkdtemp(join(tmpdir(), 'ajar-cli-'))
  const demo = await messagesIn(demoMailbox)
  await server.put(
    'orla',
    'INBOX',
    demo.slice(0, 30).map((bytes) => Buffer.from(bytes).toString('latin1')),
  )
})
afterAll(async () => {
  if (!isHere) return
  await server[Symbol.asyncDispose]()
  await rm(folder, { recursive: true, force: true })
})

function ajar(input: string, ...argv: string[]): Promise<Ran> {
  const flags = ['--data', join(folder, 'data'), '--now', '2026-11-09T09:00', '--zone', 'Europe/Berlin']
  return commandLine([...flags, ...argv], input)
}

describe.runIf(isHere)('accounts on the terminal', () => {
  it('connects after logging in, reads, counts, says how it is, and lets go', async () => {
    const server993 = ['--imap', `127.0.0.1:${server.imapsPort}/tls`, '--user', 'orla']
    const wrong = await ajar('not-it', 'connect', 'orla@keane.example', ...server993)
    expect(wrong).toMatchObject({ code: 1, out: '' })
    expect(wrong.err).toContain('refused the user name or the password')
    expect((await ajar('', 'accounts')).out).toContain('No mailbox is connected yet')
    expect(await ajar('', 'sync')).toMatchObject({ code: 3, err: expect.stringContaining('ajar connect') })

    const connected = await ajar(server.password, 'connect', 'Orla@Keane.example', ...server993)
    expect(connected).toMatchObject({ code: 0, err: '' })
    expect(connected.out).toContain('2 folders will be read, 30 mails in all: INBOX, Sent.')
    expect((await ajar('', 'doctor')).out).toContain('orla@keane.example: not read yet')

    const synced = await ajar('', 'sync')
    expect(synced).toMatchObject({ code: 0, err: '' })
    expect(synced.out).toMatch(
      /^orla@keane\.example: 30 new mails, \d+ about your applications\.\nmailbox 30, known 30$/,
    )
    expect((await ajar('', 'sync', 'orla@keane.example')).out).toContain('nothing new')
    expect((await ajar('', 'applications')).out.split('\n').length).toBeGreaterThan(2)
    expect((await ajar('', 'accounts')).out).toContain('mailbox 30, known 30')
    expect((await ajar('', 'doctor')).out).toMatch(/✓ account +orla@keane\.example: read today, mailbox 30, known 30/)

    expect(await ajar('', 'accounts', 'rotate')).toMatchObject({ code: 0, out: expect.stringContaining('1 password') })
    const listed = JSON.parse((await ajar('', 'accounts', '--json')).out) as readonly object[]
    expect(listed).toEqual([expect.objectContaining({ address: 'orla@keane.example', user: 'orla' })])
    for (const file of await readdir(join(folder, 'data'), { recursive: true, withFileTypes: true })) {
      if (!file.isFile()) continue
      expect((await readFile(join(file.parentPath, file.name))).includes(server.password), file.name).toBe(false)
    }

    const before = (await ajar('', 'applications', '--json')).out
    expect(await ajar('', 'accounts', 'remove', 'orla@keane.example')).toMatchObject({ code: 0 })
    expect(await ajar('', 'accounts', 'remove', 'orla@keane.example')).toMatchObject({ code: 3 })
    expect((await ajar('', 'applications', '--json')).out).toBe(before)
  })

  it('takes the password from a file, and never as an argument', async () => {
    const file = join(folder, 'password')
    await writeFile(file, `${server.password}\r\nnot this\n`)
    const imap = ['--imap', `127.0.0.1:${server.imapPort}/starttls`, '--user', 'empty', '--password-file', file]
    const connected = await ajar('', 'connect', 'empty@keane.example', ...imap, '--json')
    expect(JSON.parse(connected.out)).toMatchObject({ account: { imap: { security: 'starttls' } }, messages: 0 })
    expect(await ajar('', 'connect', 'a@b.example', '--password', 'x')).toMatchObject({ code: 2 })
    expect(await ajar('', 'connect', 'a@b.example', '--imap', 'not a host')).toMatchObject({ code: 2 })
    const bare = await ajar('x', 'connect', 'a@b.example', '--imap', 'mail.b.example:143/none')
    expect(bare).toMatchObject({ code: 1, err: expect.stringContaining('Without encryption') })
  })

  it('trusts nobody’s certificate but on this computer itself', async () => {
    const { connectAccount } = await import('#actions/connect-account.ts')
    const { Secret } = await import('#domain/secret.ts')
    const { testApp } = await import('./test-app.ts')
    await using test = await testApp()
    const imap = { host: 'localhost', port: server.imapsPort, security: 'tls' as const }
    const password = new Secret(server.password)
    const input = { address: 'tls@keane.example', user: 'tls', password, imap, smtp: null }
    const other = await readFile('/etc/ssl/certs/ca-certificates.crt', 'utf8').catch(() => '')
    expect(await connectAccount(test.ctx(), input, { ca: other })).toMatchObject({
      ok: false,
      error: { code: 'tls-not-trusted' },
    })
    expect(await test.ctx().owner.accounts.list()).toEqual([])
    const certificate = await readFile(server.certificate, 'utf8')
    expect(await connectAccount(test.ctx(), input, { ca: certificate })).toMatchObject({ ok: true })
  })
})
