/**
 * What it takes to read a mailbox on its server: `npm run bench:sync`. A generated mailbox of 20,000 messages lies on a
 * real Dovecot; Ajar reads it, `mbsync` (isync) fetches it, and Ajar imports it as a file, in one run. Bytes are counted
 * at a proxy on the loopback, both ways; nothing is compressed or encrypted. `-- --messages N` takes another size.
 */
import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Ctx } from '#actions/context.ts'
import { exportData } from '#actions/export-data.ts'
import { importMail } from '#actions/import-mail.ts'
import { syncAccount } from '#actions/sync-account.ts'
import { Secret } from '#domain/secret.ts'
import { dovecotIsHere, startDovecot, type DovecotServer } from '../test/servers/dovecot.ts'
import { startProxy } from '../test/servers/faulty-proxy.ts'
import { messagesIn } from '../test/mailboxes.ts'
import { testApp } from '../test/test-app.ts'
import { generateMailbox } from './generate-mailbox.ts'

const { values } = parseArgs({ options: { messages: { type: 'string', default: '20000' } } })
const messages = Number(values.messages)

if (dovecotIsHere()) {
  const folder = await mkdtemp(join(tmpdir(), 'ajar-bench-'))
  try {
    await using server = await startDovecot()
    await measure(folder, server)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

interface Taken {
  readonly seconds: number
  readonly received: number
  readonly sent: number
}

async function measure(folder: string, server: DovecotServer): Promise<void> {
  const mailbox = join(folder, 'all.mbox')
  const mix = await generateMailbox(mailbox, { messages, seed: 1 })
  const { bytes, headers } = await fill(server, mailbox)
  console.log(`node ${process.version}, ${cpus().length} cores (${cpus()[0]?.model.trim() ?? 'unknown'})`)
  console.log(
    `${messages.toLocaleString('en')} messages, ${inMb(bytes)}, headers ${inMb(headers)}: ${JSON.stringify(mix)}`,
  )

  await using synced = await testApp()
  const ajar = await byAjar(synced.ctx(), server)
  const bound = headers + messages * 4096
  say('Ajar', ajar, `headers + 4 kB a message would be ${inMb(bound)}: ${(ajar.received / bound).toFixed(2)} of it`)
  say('mbsync', await byMbsync(folder, server), 'everything, attachments too')

  await using imported = await testApp()
  const started = performance.now()
  const summary = await importMail(imported.ctx(), mailbox)
  if (!summary.ok) throw new Error(summary.error.message)
  const isSame = (await understood(synced.ctx())) === (await understood(imported.ctx()))
  console.log(`as a file    ${((performance.now() - started) / 1000).toFixed(1)} s`)
  console.log(`the history  ${isSame ? 'is the same' : 'DIFFERS'}, ${summary.value.applications} applications`)
}

async function fill(server: DovecotServer, mailbox: string): Promise<{ bytes: number; headers: number }> {
  let bytes = 0
  let headers = 0
  const mail = await messagesIn(mailbox)
  function* onTheWire() {
    for (const message of mail) {
      const text = Buffer.from(message).toString('latin1').replace(/\r?\n/g, '\r\n')
      bytes += text.length
      headers += text.indexOf('\r\n\r\n') + 4
      yield Buffer.from(text, 'latin1')
    }
  }
  await server.put('kim', 'INBOX', onTheWire())
  return { bytes, headers }
}

async function byAjar(ctx: Ctx, server: DovecotServer): Promise<Taken> {
  await using proxy = await startProxy(server.imapPort)
  const imap = { host: '127.0.0.1', port: proxy.port, security: 'none' as const }
  // The same owner as the file tells: the histories are compared whole.
  const said = { address: 'jo@merrow.example', name: null, aliases: [], smtp: null, auth: 'password' as const }
  const account = await ctx.owner.accounts.save(
    { ...said, imap, user: 'kim', folders: null },
    new Secret(server.password),
    ctx.now,
  )
  if (!account.ok) throw new Error(account.error)
  const started = performance.now()
  const result = await syncAccount(ctx, account.value.id)
  if (!result.ok) throw new Error(result.error.message)
  const taken = { seconds: (performance.now() - started) / 1000, received: proxy.received(), sent: proxy.sent() }
  const { counted, kept } = result.value
  console.log(`mailbox ${counted?.mailbox}, known ${counted?.known}, kept ${kept}`)

  const before = proxy.received()
  await syncAccount(ctx, account.value.id)
  console.log(`asked again when nothing came: ${proxy.received() - before} bytes`)
  return taken
}

async function byMbsync(folder: string, server: DovecotServer): Promise<Taken> {
  await using proxy = await startProxy(server.imapPort)
  const maildir = join(folder, 'maildir')
  await mkdir(maildir)
  const config = join(folder, 'mbsyncrc')
  const lines = [
    `IMAPAccount a\nHost 127.0.0.1\nPort ${proxy.port}\nUser kim\nPass ${server.password}\nSSLType None\nAuthMechs LOGIN\n`,
    'IMAPStore far\nAccount a\n',
    `MaildirStore near\nPath ${maildir}/\nInbox ${maildir}/INBOX\n`,
    'Channel c\nFar :far:\nNear :near:\nPatterns INBOX\nCreate Near\nSync Pull\nSyncState *\n',
  ]
  await writeFile(config, lines.join('\n'))
  const started = performance.now()
  const code = await new Promise((resolve, reject) => {
    const child = spawn('mbsync', ['-q', '-c', config, 'c'], { stdio: ['ignore', 'inherit', 'inherit'] })
    child.on('exit', resolve)
    child.on('error', reject)
  })
  if (code !== 0) throw new Error(`mbsync ended with ${String(code)}`)
  return { seconds: (performance.now() - started) / 1000, received: proxy.received(), sent: proxy.sent() }
}

async function understood(ctx: Ctx): Promise<string> {
  const { sources: _, ...rest } = await exportData(ctx)
  return JSON.stringify(rest)
}

function say(who: string, { seconds, received, sent }: Taken, note: string): void {
  console.log(`${who.padEnd(11)}  ${seconds.toFixed(1)} s, ${inMb(received)} received, ${inMb(sent)} sent (${note})`)
}

function inMb(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`
}
