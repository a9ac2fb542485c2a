import { createServer, type AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { MailServer, Security } from '#domain/account.ts'
import { Secret } from '#domain/secret.ts'
import { connectAccount, type ConnectInput } from '#actions/connect-account.ts'
import { outboxTools } from '#actions/outbox/tools.ts'
import { sendTestMail } from '#actions/send-test-mail.ts'
import { syncAccount } from '#actions/sync-account.ts'
import { asEml, huntWith, kim, nora, sceneNow } from './outbox-scene.ts'
import { dovecotIsHere, startDovecot, type DovecotServer } from './servers/dovecot.ts'
import { postfixIsHere, startPostfix, type PostfixServer } from './servers/postfix.ts'
import { testApp } from './test-app.ts'
import { must } from './whole-use.ts'

const isHere = dovecotIsHere() && postfixIsHere()

/** An IMAP server that lets nobody in, with these words; real ones that say them are far away. */
async function refusing(words: string): Promise<{ readonly port: number } & AsyncDisposable> {
  const server = createServer((socket) => {
    socket.on('error', () => undefined)
    socket.write('* OK [CAPABILITY IMAP4rev1 SASL-IR AUTH=PLAIN] ready\r\n')
    socket.on('data', (bytes) => {
      for (const line of bytes.toString('latin1').split('\r\n')) {
        const [tag = '', command = ''] = line.split(' ')
        if (/^(?:LOGIN|AUTHENTICATE)$/i.test(command)) socket.write(`${tag} NO ${words}\r\n`)
        else if (/^CAPABILITY$/i.test(command))
          socket.write(`* CAPABILITY IMAP4rev1 SASL-IR AUTH=PLAIN\r\n${tag} OK\r\n`)
        else if (command !== '') socket.write(`${tag} OK\r\n`)
      }
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    [Symbol.asyncDispose]: async () => {
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

describe.runIf(isHere)('connecting says in words what is wrong', { timeout: 30_000 }, () => {
  let dovecot: DovecotServer
  let postfix: PostfixServer
  beforeAll(async () => {
    dovecot = await startDovecot({ allMail: true })
    postfix = await startPostfix(dovecot)
  }, 60_000)
  afterAll(async () => {
    await postfix?.[Symbol.asyncDispose]()
    await dovecot?.[Symbol.asyncDispose]()
  })

  const at = (port: number, security: Security = 'none'): MailServer => ({ host: '127.0.0.1', port, security })
  const input = (given: Partial<ConnectInput>): ConnectInput => ({
    address: kim,
    password: new Secret(dovecot.password),
    imap: at(dovecot.imapPort),
    smtp: null,
    ...given,
  })

  it.each([
    [
      'a wrong password',
      () => ({ password: new Secret('not-it') }),
      'wrong-password',
      'refused the user name or the password',
      'Passwort abgelehnt',
    ],
    [
      'no TLS where it was expected',
      () => ({ imap: at(dovecot.imapPort, 'tls') }),
      'tls-not-spoken',
      'does not speak TLS',
      'kein TLS',
    ],
    [
      'no STARTTLS',
      () => ({ imap: at(dovecot.imapPort, 'starttls') }),
      'tls-missing',
      'does not encrypt',
      'verschlüsselt die Verbindung nicht',
    ],
    ['nobody there', () => ({ imap: at(1) }), 'unreachable', 'Nobody answers', 'antwortet niemand'],
  ] as const)('%s', async (_, given, code, says, sagt) => {
    await using test = await testApp()
    for (const [language, words] of [
      ['en', says],
      ['de', sagt],
    ] as const) {
      const refused = await connectAccount({ ...test.ctx(), language }, input(given()), { silenceMs: 10_000 })
      expect(refused).toMatchObject({ ok: false, error: { code, message: expect.stringContaining(words) } })
      expect(JSON.stringify(refused)).not.toContain('not-it')
    }
    expect(await test.ctx().owner.accounts.list()).toEqual([])
  })

  it.each([
    '[ALERT] Application-specific password required: https://support.example/185833 (Failure)',
    '[AUTHENTICATIONFAILED] LOGIN Failed - please use an app password',
  ])('an app password that is needed: %s', async (words) => {
    await using server = await refusing(words)
    await using test = await testApp()
    const refused = await connectAccount(test.ctx(), input({ imap: at(server.port) }))
    expect(refused).toMatchObject({
      ok: false,
      error: { code: 'app-password-needed', message: expect.stringContaining('wants an app password') },
    })
  })

  it('a server for sending that lets nobody in, or cannot be reached, while reading works', async () => {
    await using test = await testApp()
    const ways = [
      [at(postfix.port), null],
      [at(1), expect.stringContaining('could not be reached')],
      [at(postfix.port, 'starttls'), expect.stringContaining('not safe')],
    ] as const
    for (const [smtp, says] of ways) {
      const connected = must(await connectAccount(test.ctx(), input({ smtp })))
      expect(connected.noSending).toEqual(says)
    }
  })

  it('greylisting, which is no refusal', async () => {
    await using test = await testApp()
    const address = 'greylisted@home.example'
    must(await connectAccount(test.ctx(), input({ address, smtp: at(postfix.port) })))
    const sent = await sendTestMail(
      test.ctx(),
      outboxTools(() => sceneNow),
      address,
    )
    expect(sent).toMatchObject({
      ok: false,
      error: { message: expect.stringMatching(/asks to wait .*greylisting.*450 4\.2\.0/) },
    })
  })

  it('and reads all folders but spam and trash, or those that were chosen, and no mail twice', async () => {
    const [first = '', second = '', third = '', fourth = ''] = huntWith(nora, sceneNow - 15 * 86_400_000).map(asEml)
    await dovecot.put(kim, 'INBOX', [first])
    await dovecot.put(kim, 'Work/Jobs', [second, third])
    await dovecot.put(kim, 'Junk', [fourth])
    await dovecot.put(kim, 'Trash', [fourth])
    // Where a server shows all mail once more, it lies there a second time.
    await dovecot.put(kim, 'Everything', [first, second, third])
    await using test = await testApp()
    const all = must(await connectAccount(test.ctx(), input({})))
    expect(all.folders.toSorted()).toEqual(['INBOX', 'Sent', 'Work/Jobs'])
    expect(must(await syncAccount(test.ctx(), all.account.id))).toMatchObject({ counted: { mailbox: 3, known: 3 } })
    expect(await test.ctx().owner.messages.count()).toBe(3)

    await using other = await testApp()
    const chosen = must(await connectAccount(other.ctx(), input({ folders: ['Work/Jobs', 'Trash'] })))
    expect(chosen.folders.toSorted()).toEqual(['Trash', 'Work/Jobs'])
    expect(must(await syncAccount(other.ctx(), chosen.account.id))).toMatchObject({ counted: { mailbox: 3, known: 3 } })
  })
})
