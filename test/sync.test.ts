import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Ctx } from '#actions/context.ts'
import { exportData } from '#actions/export-data.ts'
import { importMail } from '#actions/import-mail.ts'
import { syncAccount, type SyncOptions } from '#actions/sync-account.ts'
import type { Account } from '#domain/account.ts'
import { Secret } from '#domain/secret.ts'
import { messagesIn, writeMbox } from './mailboxes.ts'
import { dovecotIsHere, startDovecot, type DovecotServer } from './servers/dovecot.ts'
import { startProxy } from './servers/faulty-proxy.ts'
import { demoMailbox, testApp } from './test-app.ts'
import { must } from './whole-use.ts'

const isHere = dovecotIsHere()
let server: DovecotServer
let demo: readonly Uint8Array[]
/** Enough for whatever does not ask for all of it. */
let few: readonly Uint8Array[]

beforeAll(async () => {
  if (!isHere) return
  server = await startDovecot()
  demo = await messagesIn(demoMailbox)
  few = demo.slice(0, 40)
})
afterAll(async () => {
  if (isHere) await server[Symbol.asyncDispose]()
})

/** Its calendar part was encoded line ends and all, as some senders do. */
const invitation = Buffer.from(
  [
    'From: Ida Berg <ida@lakeside.example>',
    'To: Orla Keane <orla@keane.example>',
    'Date: Mon, 2 Nov 2026 09:00:00 +0100',
    'Message-ID: <invitation@lakeside.example>',
    'Subject: Interview for the role of Data Engineer at Lakeside',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary="lake"',
    '',
    '--lake',
    'Content-Type: multipart/alternative; boundary=side',
    '',
    '--side',
    'Content-Type: text/html; charset=utf-8',
    '',
    '<p>Dear Orla,<br>thank you for applying for the role of Data Engineer at Lakeside.</p>',
    '<p>We would like to invite you to an interview.</p>',
    '--side',
    'Content-Type: text/calendar; method=REQUEST; charset=utf-8',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    'BEGIN:VCALENDAR=0D',
    'VERSION:2.0=0D',
    'METHOD:REQUEST=0D',
    'BEGIN:VEVENT=0D',
    'UID:interview@lakeside.example=0D',
    'DTSTART:20261112T100000Z=0D',
    'DTEND:20261112T104500Z=0D',
    'SUMMARY:Interview Lakeside=0D',
    'ORGANIZER;CN=3DIda Berg:mailto:ida@lakeside.example=0D',
    'END:VEVENT=0D',
    'END:VCALENDAR=0D',
    '--side--',
    '--lake',
    'Content-Type: application/pdf; name="The role.pdf"',
    'Content-Disposition: attachment; filename="The role.pdf"',
    'Content-Transfer-Encoding: base64',
    '',
    'JVBERi0xLjQK',
    '--lake--',
    '',
  ].join('\n'),
)

const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1')
const isSent = (bytes: Uint8Array) => /^from:.{0,40}orla@keane\.example/im.test(text(bytes).slice(0, 4000))
/** As a server keeps mail: with CRLF. */
const wire = (bytes: Uint8Array) => Buffer.from(text(bytes).replace(/\r?\n/g, '\r\n'), 'latin1').toString('latin1')

async function connected(ctx: Ctx, user: string, port = server.imapPort): Promise<Account> {
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

const sync = async (ctx: Ctx, account: Account, options: SyncOptions = {}) =>
  must(await syncAccount(ctx, account.id, { silenceMs: 5000, ...options }))

/** All that was understood, without where it came from. */
async function understood(ctx: Ctx): Promise<unknown> {
  const { sources: _, ...rest } = await exportData(ctx)
  return rest
}

/** The words that were kept; how large a mail is depends on how it lies. */
async function kept(ctx: Ctx): Promise<unknown> {
  const keys = (await ctx.owner.messages.jobMail()).map(({ head }) => head.key)
  return (await ctx.owner.messages.parsed(keys)).map((message) => ({ ...message, size: null }))
}

async function putIn(user: string, mail: readonly Uint8Array[]): Promise<void> {
  const own = mail.filter(isSent)
  const others = mail.filter((bytes) => !isSent(bytes))
  const half = Math.floor(others.length / 2)
  await server.put(user, 'Archive/Old', others.slice(0, half).map(wire))
  await server.put(user, 'Sent', own.map(wire))
  await server.put(user, 'INBOX', others.slice(half).map(wire))
}

describe.runIf(isHere)('a synchronised mailbox', { timeout: 60_000 }, () => {
  it('gives the same history as the same mail imported as a file, and is counted', async () => {
    const mail = [...demo, invitation]
    await putIn('orla', mail)
    await using test = await testApp()
    const account = await connected(test.ctx(), 'orla')
    const summary = await sync(test.ctx(), account)
    expect(summary).toMatchObject({ state: 'done', newMessages: mail.length, setAside: 0 })
    expect(summary.counted).toEqual({ at: test.ctx().now, mailbox: mail.length, known: mail.length })

    await using other = await testApp()
    await writeMbox(other.path('all.mbox'), mail)
    must(await importMail(other.ctx(), other.path('all.mbox')))
    expect(await understood(test.ctx())).toEqual(await understood(other.ctx()))
    expect(await test.ctx().owner.forgotten.count()).toBe(await other.ctx().owner.forgotten.count())
    expect(await kept(test.ctx())).toEqual(await kept(other.ctx()))
  })

  it('reads what came since, and else asks hardly anything', async () => {
    const [first = few[0], ...rest] = few
    if (!first) throw new Error('The demo is empty.')
    await server.put('mara', 'INBOX', rest.map(wire))
    await using proxy = await startProxy(server.imapPort)
    await using test = await testApp()
    const account = await connected(test.ctx(), 'mara', proxy.port)
    await sync(test.ctx(), account)
    const version = await test.ctx().owner.dataVersion()

    const before = proxy.received()
    expect(await sync(test.ctx(), account)).toMatchObject({ newMessages: 0, state: 'done' })
    expect(proxy.received() - before).toBeLessThan(2500)
    expect(await test.ctx().owner.dataVersion()).toBe(version)
    expect((await test.ctx().owner.imports.list()).length).toBe(1)

    await server.put('mara', 'INBOX', [wire(first)])
    expect(await sync(test.ctx(), account, { count: true })).toMatchObject({
      newMessages: 1,
      counted: { mailbox: few.length, known: few.length },
    })
  })

  it('opens folders for reading alone, marks nothing as read, and leaves spam, trash and drafts out', async () => {
    await server.put('nils', 'INBOX', few.slice(0, 3).map(wire))
    for (const folder of ['Junk', 'Trash', 'Drafts', 'Papierkorb/2024'])
      await server.put('nils', folder, [wire(few[4] ?? Buffer.alloc(0))])
    await using proxy = await startProxy(server.imapPort)
    await using test = await testApp()
    const summary = await sync(test.ctx(), await connected(test.ctx(), 'nils', proxy.port))
    expect(summary.counted).toMatchObject({ mailbox: 3, known: 3 })
    expect(proxy.said()).toContain('EXAMINE')
    expect(proxy.said()).not.toMatch(/\b(?:SELECT|STORE|EXPUNGE|APPEND|COPY|MOVE)\b/)
    expect(proxy.said()).not.toMatch(/BODY\[/)
  })

  it('fetches at most the headers and 4 kB of ordinary mail, whole only mail that may be about a job', async () => {
    const ordinary = Array.from({ length: 60 }, (_, n) =>
      wire(
        Buffer.from(
          `From: Ida Berg <ida@lake.example>\nTo: kim@home.example\nDate: Mon, 2 Nov 2026 09:${String(n).padStart(2, '0')}:00 +0100\nMessage-ID: <o${n}@lake.example>\nSubject: The boat ${n}\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="xx"\n\n--xx\nContent-Type: text/plain; charset=utf-8\n\n${'We painted the boat and it rained again. '.repeat(n * 20)}\n--xx\nContent-Type: application/pdf; name="boat.pdf"\nContent-Disposition: attachment; filename="boat.pdf"\nContent-Transfer-Encoding: base64\n\n${'QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVphYmNkZWZnaGlqa2xtbm9wcXJzdHV2d3h5\n'.repeat(2000)}--xx--\n`,
        ),
      ),
    )
    await server.put('bytes', 'INBOX', ordinary)
    await using proxy = await startProxy(server.imapPort)
    await using test = await testApp()
    expect(await sync(test.ctx(), await connected(test.ctx(), 'bytes', proxy.port))).toMatchObject({
      newMessages: 60,
      kept: 0,
    })
    const headers = ordinary.reduce((sum, one) => sum + one.indexOf('\r\n\r\n') + 4, 0)
    expect(proxy.received()).toBeLessThan(headers + 60 * 4096)
  })

  it('reads a folder that was numbered anew again, and doubles nothing', async () => {
    await putIn('renumbered', few)
    await using test = await testApp()
    const account = await connected(test.ctx(), 'renumbered')
    await sync(test.ctx(), account)
    const before = await understood(test.ctx())
    const forgotten = await test.ctx().owner.forgotten.count()

    await server.renumber('renumbered', 'INBOX')
    const summary = await sync(test.ctx(), account, { count: true })
    expect(summary).toMatchObject({ newMessages: 0, counted: { mailbox: few.length, known: few.length } })
    expect(await understood(test.ctx())).toEqual(before)
    expect(await test.ctx().owner.forgotten.count()).toBe(forgotten)
  })

  it('knows a mail that lies in two folders, or was moved, once', async () => {
    await server.put('twice', 'INBOX', few.map(wire))
    await server.put('twice', 'Work', few.slice(0, 20).map(wire))
    await using test = await testApp()
    const account = await connected(test.ctx(), 'twice')
    expect(await sync(test.ctx(), account)).toMatchObject({
      newMessages: few.length,
      counted: { mailbox: few.length + 20, known: few.length + 20 },
    })
  })

  it('finds mail that the cursor has passed by mistake', async () => {
    await server.put('lost', 'INBOX', few.slice(0, 10).map(wire))
    await using test = await testApp()
    const account = await connected(test.ctx(), 'lost')
    await sync(test.ctx(), account)
    const { owner } = test.ctx()
    const [source] = await owner.sources.list()
    if (!source || typeof source.cursor !== 'string') throw new Error('Nothing was read.')
    await server.put('lost', 'INBOX', few.slice(10, 30).map(wire))
    await owner.commitBatch({
      sourceId: source.id,
      cursor: source.cursor.replace('"uid":10', '"uid":25'),
      seen: 25,
      kept: [],
      forgotten: [],
      setAside: [],
      now: 1,
    })
    const summary = await sync(test.ctx(), account, { count: true })
    expect(summary).toMatchObject({ newMessages: 20, counted: { mailbox: 30, known: 30 } })
  })

  it('says in words why a mailbox cannot be read, and waits the longer', async () => {
    await using test = await testApp()
    const { owner } = test.ctx()
    const account = await connected(test.ctx(), 'kim')
    const said = async (change: Partial<Account>, password = server.password) => {
      must(await owner.accounts.save({ ...account, ...change }, new Secret(password), 1))
      const result = await syncAccount(test.ctx(), account.id, { silenceMs: 1500 })
      if (result.ok) throw new Error('It could be read.')
      expect(result.error.message).not.toContain(password)
      return [result.error.code, result.error.message]
    }
    const at = (host: string, port: number, security: 'tls' | 'none' | 'starttls') => ({
      imap: { host, port, security },
    })
    expect(await said({}, 'wrong')).toEqual(['wrong-password', expect.stringContaining('app password')])
    expect(await said(at('127.0.0.1', 1, 'none'))).toEqual(['unreachable', expect.stringContaining('Nobody answers')])
    expect(await said(at('no-such-host.test', 993, 'tls'))).toEqual(['no-such-host', expect.any(String)])
    expect(await said(at('127.0.0.1', server.imapPort, 'tls'))).toEqual(['tls-not-spoken', expect.any(String)])
    expect(await said(at('127.0.0.1', server.imapPort, 'starttls'))).toEqual(['tls-missing', expect.any(String)])
    expect(await said(at('imap.far.example', 143, 'none'))).toEqual(['tls-missing', expect.any(String)])
    expect(await owner.accounts.health(account.id)).toMatchObject({ failures: 6, error: { code: 'tls-missing' } })
    expect(await syncAccount(test.ctx(), 'acc_none')).toMatchObject({ ok: false, error: { code: 'no-account' } })
  })

  it('is read by two at once as by one', async () => {
    await putIn('both', few)
    await using test = await testApp()
    const account = await connected(test.ctx(), 'both')
    const [one, two] = await Promise.all([sync(test.ctx(), account), sync(test.ctx(), account)])
    expect(one.counted).toMatchObject({ mailbox: few.length, known: few.length })
    expect(two.counted).toMatchObject({ mailbox: few.length, known: few.length })
    await using alone = await testApp()
    await sync(alone.ctx(), await connected(alone.ctx(), 'both'))
    expect(await understood(test.ctx())).toEqual(await understood(alone.ctx()))
  })
})
