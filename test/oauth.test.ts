import { OAuth2Server } from 'oauth2-mock-server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeFile } from 'node:fs/promises'
import { styleFor, type Terminal } from '#cli/terminal.ts'
import { accountWithSecret } from '#actions/account-with-secret.ts'
import { connectAccount } from '#actions/connect-account.ts'
import { signInTo } from '#actions/sign-in-to.ts'
import { syncAccount } from '#actions/sync-account.ts'
import { main } from '../src/main.ts'
import { messagesIn } from './mailboxes.ts'
import { dovecotIsHere, startDovecot, type DovecotServer } from './servers/dovecot.ts'
import { demoMailbox, root, testApp, type TestApp } from './test-app.ts'

const isHere = dovecotIsHere()

describe.runIf(isHere)('a mailbox that is opened by a sign-in', { timeout: 60_000 }, () => {
  const provider = new OAuth2Server()
  let dovecot: DovecotServer
  let house: TestApp
  let given = 0

  beforeAll(async () => {
    dovecot = await startDovecot({ oauth2: true })
    house = await testApp()
    await provider.issuer.keys.generate('RS256')
    await provider.start(0, '127.0.0.1')
    provider.service.on('beforeResponse', (response) => {
      given++
      if (response.statusCode !== 200) return
      Object.assign(response.body, {
        access_token: dovecot.tokenOf('orla'),
        expires_in: 3600,
        refresh_token: `r${given}`,
      })
    })
    const mail = (await messagesIn(demoMailbox)).slice(0, 12).map((bytes) => Buffer.from(bytes).toString('latin1'))
    await dovecot.put('orla', 'INBOX', mail)
  }, 60_000)
  afterAll(async () => {
    await provider.stop()
    await house?.[Symbol.asyncDispose]()
    await dovecot?.[Symbol.asyncDispose]()
  })

  const client = () => ({
    issuer: provider.issuer.url ?? '',
    clientId: 'ajar-of-orla',
    clientSecret: 'client words',
    scope: 'mail offline_access',
  })
  const imap = () => ({ host: '127.0.0.1', port: dovecot.imapPort, security: 'none' as const })
  const hour = 3_600_000

  it('is connected, read, and read again when the token has run out, without asking the person', async () => {
    const ctx = house.ctx()
    const signedIn = await signInTo(ctx, client(), { show: (url) => void fetch(url) })
    if (!signedIn.ok) throw new Error(signedIn.error.message)
    const connected = await connectAccount(ctx, {
      address: 'orla@keane.example',
      user: 'orla',
      password: signedIn.value,
      imap: imap(),
      smtp: null,
    })
    expect(connected).toMatchObject({ ok: true, value: { account: { auth: 'oauth2' }, messages: 12 } })
    const id = connected.ok ? connected.value.account.id : ''
    expect(await syncAccount(ctx, id)).toMatchObject({ ok: true, value: { newMessages: 12 } })
    expect(given).toBe(1)

    const later = house.ctx(ctx.now + 2 * hour)
    expect(await syncAccount(later, id)).toMatchObject({ ok: true, value: { newMessages: 0 } })
    expect(given).toBe(2)
    const kept = await later.owner.accounts.open(id)
    expect(kept.ok && kept.value.secret.reveal()).toContain('"refreshToken":"r2"')

    const exported = JSON.stringify(await later.owner.accounts.list())
    for (const word of ['client words', dovecot.tokenOf('orla'), '"r2"']) expect(exported).not.toContain(word)
  })

  it('is connected on the terminal, which shows where to say yes', async () => {
    const secret = house.path('client-secret')
    await writeFile(secret, 'client words\n')
    const said: string[] = []
    const terminal: Terminal = {
      out: (text) => said.push(text),
      err: (text) => {
        const url = /^http:\S+$/m.exec(text)?.[0]
        if (url) void fetch(url)
        else said.push(text)
      },
      columns: 100,
      isTty: false,
      style: styleFor(false),
      inputLines: async function* () {},
    }
    const connect = [
      'connect',
      'orla@keane.example',
      '--data',
      house.path('data-of-cli'),
      '--client-id',
      'ajar-of-orla',
    ]
    expect(await main(connect, root, terminal)).toBe(2)
    expect(said.pop()).toContain('--issuer')
    const { issuer, scope } = client()
    const whole = [...connect, '--issuer', issuer, '--scope', scope, '--client-secret-file', secret]
    const at = ['--imap', `127.0.0.1:${dovecot.imapPort}/none`, '--user', 'orla']
    expect(await main([...whole, ...at], root, terminal), said.join('\n')).toBe(0)
    expect(said.at(-1)).toContain('orla@keane.example is connected')
  })

  it('says to connect again when the permission was taken back, and that the provider is out of reach when it is', async () => {
    const ctx = house.ctx(house.ctx().now + 9 * hour)
    const [account] = await ctx.owner.accounts.list()
    provider.service.once('beforeResponse', (response) => {
      response.statusCode = 400
      response.body = { error: 'invalid_grant' }
    })
    expect(await syncAccount(ctx, account?.id ?? '')).toMatchObject({
      ok: false,
      error: { code: 'sign-in-again', message: expect.stringContaining('Connect the mailbox again') },
    })
    expect(await ctx.owner.accounts.health(account?.id ?? '')).toMatchObject({ error: { code: 'sign-in-again' } })
    expect(await accountWithSecret(ctx, account?.id ?? '')).toMatchObject({ ok: true })
  })
})
