import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OpenedAccount } from '#domain/account.ts'
import { Secret } from '#domain/secret.ts'
import { buildEml } from '#mail/eml-out.ts'
import { handOver } from '#mail/smtp/hand-over.ts'
import { dovecotIsHere, startDovecot, type DovecotServer } from './servers/dovecot.ts'
import { postfixIsHere, startPostfix, type PostfixServer } from './servers/postfix.ts'

const isHere = dovecotIsHere() && postfixIsHere()

describe.skipIf(!isHere)('handing a mail to a Postfix', () => {
  let dovecot: DovecotServer
  let postfix: PostfixServer
  beforeAll(async () => {
    dovecot = await startDovecot()
    postfix = await startPostfix(dovecot)
  })
  afterAll(async () => {
    await postfix?.[Symbol.asyncDispose]()
    await dovecot?.[Symbol.asyncDispose]()
  })

  const account = (given: Partial<OpenedAccount> = {}): OpenedAccount => ({
    id: 'acc_1',
    address: 'kim@home.example',
    name: 'Kim Abara',
    aliases: [],
    imap: { host: '127.0.0.1', port: dovecot.imapPort, security: 'none' },
    smtp: { host: '127.0.0.1', port: postfix.port, security: 'none' },
    user: 'kim@home.example',
    auth: 'password',
    folders: null,
    createdAt: 1,
    secret: new Secret(dovecot.password),
    ...given,
  })
  const times = { connectMs: 5_000, answerMs: 5_000 }
  const mailTo = (address: string, id: string) =>
    Buffer.from(
      buildEml({
        from: { name: 'Kim Abara', address: 'kim@home.example' },
        to: [{ name: 'Nora Lindqvist', address }],
        subject: 'Re: Ihre Bewerbung – Köchin',
        body: `Liebe Nora,\n\n${'vielen Dank für das Gespräch. '.repeat(8)}\n\n.\nKim`,
        date: Date.UTC(2026, 4, 12, 9),
        messageId: `<${id}@home.example>`,
        inReplyTo: '<one@brightwater.example>',
        references: ['<root@brightwater.example>', '<one@brightwater.example>'],
      }),
    )
  const send = (address: string, id: string, beforeEnd = () => Promise.resolve(true), of = account()) =>
    handOver(of, { from: 'kim@home.example', to: address }, mailTo(address, id), { beforeEnd, times })

  it('brings it into the mailbox of who it is for, in its thread, word for word', async () => {
    const done = await send('nora@brightwater.example', 'one')
    expect(done).toEqual({ type: 'accepted', answer: expect.stringMatching(/^250 2\.0\.0 /) })
    await postfix.delivered()
    const [mail, ...others] = await dovecot.read('nora@brightwater.example', 'INBOX')
    expect(others).toEqual([])
    const unix = (text: string) => text.replaceAll('\r\n', '\n')
    expect(unix(mail ?? '')).toContain(unix(mailTo('nora@brightwater.example', 'one').toString()))
  })

  it('gets in with a token as well', async () => {
    await using tokens = await startDovecot({ oauth2: true })
    await using other = await startPostfix(tokens)
    const smtp = { host: '127.0.0.1', port: other.port, security: 'none' } as const
    const signedIn = (token: string) => account({ auth: 'oauth2', smtp, secret: new Secret(token) })
    const yes = () => Promise.resolve(true)
    const token = tokens.tokenOf('kim@home.example')
    const done = await send('nora@brightwater.example', 'token', yes, signedIn(token))
    expect(done, JSON.stringify(done)).toMatchObject({ type: 'accepted' })
    await other.delivered()
    expect(await tokens.read('nora@brightwater.example', 'INBOX')).toHaveLength(1)
    expect(await send('nora@brightwater.example', 'no', yes, signedIn('guessed'))).toMatchObject({ why: 'log-in' })
  })

  it('asks before the dot, and leaves nothing behind where the answer is no', async () => {
    let asked = 0
    const done = await send('held@brightwater.example', 'two', () => {
      asked++
      return Promise.resolve(false)
    })
    expect([done, asked]).toEqual([{ type: 'held-back' }, 1])
    await postfix.delivered()
    expect(await dovecot.read('held@brightwater.example', 'INBOX')).toEqual([])
  })

  it('tells a recipient that is refused for good from one that is refused for now', async () => {
    expect(await send('nobody@brightwater.example', 'three')).toMatchObject({
      type: 'refused',
      why: 'recipient-refused',
      isForGood: true,
      answer: expect.stringContaining('no such user'),
    })
    expect(await send('greylisted@brightwater.example', 'four')).toMatchObject({
      type: 'refused',
      why: 'recipient-refused',
      isForGood: false,
    })
  })

  it('says that the password is wrong, without saying it', async () => {
    const done = await send(
      'nora@brightwater.example',
      'five',
      undefined,
      account({ secret: new Secret('wrong-horse') }),
    )
    expect(done).toMatchObject({ type: 'refused', why: 'log-in', isForGood: true })
    expect(JSON.stringify(done)).not.toContain('wrong-horse')
  })

  it('speaks in the clear to this computer alone, and takes no certificate it cannot check', async () => {
    const smtp = { host: 'mx.home.example', port: 25, security: 'none' } as const
    expect(await send('nora@brightwater.example', 'six', undefined, account({ smtp }))).toMatchObject({
      type: 'refused',
      why: 'not-safe',
      isForGood: true,
    })
    const starttls = { host: '127.0.0.1', port: postfix.port, security: 'starttls' } as const
    expect(await send('nora@brightwater.example', 'seven', undefined, account({ smtp: starttls }))).toMatchObject({
      type: 'refused',
      why: 'not-safe',
    })
  })

  it('is not reached where nobody listens', async () => {
    const smtp = { host: '127.0.0.1', port: 1, security: 'none' } as const
    expect(await send('nora@brightwater.example', 'eight', undefined, account({ smtp }))).toMatchObject({
      type: 'refused',
      why: 'not-reached',
      isForGood: false,
    })
  })

  it('sends mail back that nobody there receives', async () => {
    expect(await send('gone@bounce.example', 'nine')).toMatchObject({ type: 'accepted' })
    const came = async () => (await dovecot.read('kim@home.example', 'INBOX')).join('')
    await expect.poll(came).toMatch(/Final-Recipient: rfc822; ?gone@bounce\.example/i)
    expect(await came()).toMatch(/Status: 5\.1\.1/)
  })
})
