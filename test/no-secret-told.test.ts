import { cp, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { connect, createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { OAuth2Server } from 'oauth2-mock-server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { styleFor } from '#cli/terminal.ts'
import { main } from '../src/main.ts'
import { asEml, huntWith, kim, nora, sceneNow, sceneZone, usualInterview } from './outbox-scene.ts'
import { ajar, serving, started, type Ended } from './program.ts'
import { dovecotIsHere, startDovecot, type DovecotServer } from './servers/dovecot.ts'
import { postfixIsHere, startPostfix, type PostfixServer } from './servers/postfix.ts'
import { root } from './test-app.ts'
import { foundIn, formsOf, writtenBelow, type Written } from './written-forms.ts'
import { buildWhatIsStale } from '../scripts/build-what-is-stale.js'

const isHere = dovecotIsHere() && postfixIsHere()

/** Signs that are written otherwise in a URL, in JSON and in base64url. */
const password = 'Kiesel+Moewe/7&x=y?'
const wrongPassword = 'Falsches+Wort/8&z'
const clientSecret = 'client+Words/9&q'
const refreshToken = 'refresh/Marke+1'
const nextRefreshToken = 'refresh/Marke+2'
const refusedToken = 'refused.access.Marke'
const secrets = () => ({
  password,
  'wrong password': wrongPassword,
  'client secret': clientSecret,
  'refresh token': refreshToken,
  'next refresh token': nextRefreshToken,
  'access token': `token-of-${kim}`,
  'refused access token': refusedToken,
})

/** Said in mail about an application: kept, shown to the person, and in no log and no export. */
const keptWords = 'a silver heron stood beside the queue'
/** Said in any other mail, and in attachments: nowhere at all. */
const otherWords = 'a copper lantern hung over the boat'
const attachedWords = 'the brass kettle of the attachment'
/** Written by the person and approved. */
const sentWords = 'a velvet walrus waved at the reviewers'

const mails = huntWith(nora, usualInterview).map((mail) =>
  asEml(mail.id === 'thanks-1@brightwater.example' ? { ...mail, body: `${mail.body}\n\nPS: ${keptWords}.` } : mail),
)
const ordinary = asEml({
  id: 'boat-1@lake.example',
  from: 'Ida Berg <ida@lake.example>',
  at: usualInterview,
  subject: 'The boat',
  headers: ['Content-Type: multipart/mixed; boundary=lake'],
  body: [
    '--lake\nContent-Type: text/plain; charset=utf-8\n\nHi Kim,',
    `${otherWords}.`,
    `--lake\nContent-Type: text/plain; name=list.txt\nContent-Disposition: attachment; filename=list.txt\n\n${attachedWords}`,
    '--lake--',
  ].join('\n\n'),
})

describe.skipIf(!isHere)('what Ajar writes and says', { timeout: 240_000 }, () => {
  const provider = new OAuth2Server()
  let dovecot: DovecotServer
  let postfix: PostfixServer
  let folder = ''
  let token = ''
  const said: Written[] = []
  let runs = 0

  beforeAll(async () => {
    await buildWhatIsStale()
    dovecot = await startDovecot({ password, oauth2: true })
    postfix = await startPostfix(dovecot)
    folder = await mkdtemp(join(tmpdir(), 'ajar-told-'))
    for (const name of ['tmp', 'out', 'in']) await mkdir(join(folder, name))
    process.env['TMPDIR'] = join(folder, 'tmp')
    await dovecot.put(kim, 'INBOX', [...mails, ordinary])
    token = dovecot.tokenOf(kim)
    await provider.issuer.keys.generate('RS256')
    await provider.start(0, '127.0.0.1')
    let given = 0
    provider.service.on('beforeResponse', (response) => {
      const next = given++ === 0 ? refreshToken : nextRefreshToken
      Object.assign(response.body, { access_token: token, expires_in: 3600, refresh_token: next })
    })
  }, 180_000)
  afterAll(async () => {
    delete process.env['TMPDIR']
    await provider.stop().catch(() => undefined)
    await postfix?.[Symbol.asyncDispose]()
    await dovecot?.[Symbol.asyncDispose]()
    if (folder !== '') await rm(folder, { recursive: true, force: true })
  })

  const data = (name = 'data') => join(folder, name)
  const out = (name: string) => join(folder, 'out', name)
  const moment = (now = sceneNow) => ['--now', new Date(now).toISOString(), '--zone', sceneZone]
  /** All that Node and its libraries can be made to say, as well. */
  const env = () => ({
    NODE_DEBUG: 'net,tls,http,http2,fetch,undici',
    DEBUG: '*',
    NODE_OPTIONS: '--trace-warnings --trace-uncaught',
    EDITOR: `${process.execPath} ${join(folder, 'in', 'editor.mjs')}`,
  })
  const keep = (name: string, { out: words, err }: Ended) => {
    said.push({ name: `output ${++runs} of ${name}`, bytes: Buffer.from(words) })
    said.push({ name: `errors ${runs} of ${name}`, bytes: Buffer.from(err) })
  }
  const run = async (argv: readonly string[], input = '', from = data()): Promise<Ended> => {
    const ended = await ajar([...argv, '--data', from, ...moment()], { env: env(), input })
    keep(argv.slice(0, 2).join(' '), ended)
    return ended
  }

  /** What asks no server, in this process: a person's twenty commands would else be twenty starts of Node. */
  const look = async (argv: readonly string[]): Promise<Ended> => {
    const lines = { out: '', err: '' }
    const code = await main([...argv, '--data', data(), ...moment()], root, {
      out: (text) => (lines.out += `${text}\n`),
      err: (text) => (lines.err += `${text}\n`),
      columns: 120,
      isTty: false,
      style: styleFor(false),
      inputLines: async function* () {},
    })
    keep(argv.slice(0, 2).join(' '), { code, ...lines })
    return { code, ...lines }
  }

  it('holds no secret, and no words of mail but in the store and the archive', async () => {
    const at = ['--imap', `127.0.0.1:${dovecot.imapPort}/none`, '--smtp', `127.0.0.1:${postfix.port}/none`]
    await writeFile(
      join(folder, 'in', 'editor.mjs'),
      `import { readFileSync, writeFileSync } from 'node:fs'
const file = process.argv.at(-1)
const words = readFileSync(file, 'utf8').replace(/«[^«»]*»/g, 'our talk about queues')
writeFileSync(file, words.trimEnd() + '\\n\\nPS: ${sentWords}.\\n')`,
    )

    // Connecting, wrongly and rightly.
    expect((await run(['connect', kim, ...at], wrongPassword)).code).toBe(1)
    expect(await run(['connect', kim, ...at], password)).toMatchObject({ code: 0 })
    expect(await look(['settings', '--me', kim])).toMatchObject({ code: 0 })
    expect((await run(['sync'])).out).toContain('mailbox 5, known 5')

    // From a draft to a mail that went.
    expect(await run(['draft', 'follow-up', 'nora', '--edit'])).toMatchObject({ code: 0 })
    const approved = await run(['approve', 'follow-up', 'nora', '--at', 'now', '--because', 'it is mine', '--yes'])
    expect(approved).toMatchObject({ code: 0, out: expect.stringContaining(sentWords) })
    expect(await run(['send'])).toMatchObject({ code: 0 })
    await postfix.delivered()
    expect((await dovecot.read(nora, 'INBOX')).join('')).toContain(sentWords)
    expect(await run(['test-mail', kim])).toMatchObject({ code: 0 })

    // All that is written for elsewhere, and all that tells how things are.
    for (const argv of [
      ['export', '--to', out('all.json')],
      ['export'],
      ['export', '--csv', '--to', out('all.csv')],
      ['backup', '--to', out('archive.gz')],
      ['doctor'],
      ['doctor', '--json'],
      ['accounts', '--json'],
      ['outbox'],
      ['outbox', '--json'],
      ['sources', '--json'],
      ['applications', '--json'],
      ['today', '--json'],
      ['plan', '--json'],
      ['settings', '--json'],
      ['accounts', 'rotate'],
      ['backup'],
    ])
      expect([argv.join(' '), (await look(argv)).code]).toEqual([argv.join(' '), 0])

    // The same by a sign-in; later the provider gives a token that the server refuses.
    await writeFile(join(folder, 'in', 'client-secret'), `${clientSecret}\n`)
    const signIn = ['--client-id', 'ajar-of-kim', '--client-secret-file', join(folder, 'in', 'client-secret')]
    const whom = ['--issuer', provider.issuer.url ?? '', '--scope', 'mail offline_access']
    const oauth = started(['connect', kim, ...at, ...signIn, ...whom, '--data', data('by-sign-in'), ...moment()], {
      env: env(),
    })
    oauth.child.stderr?.on('data', (text: Buffer) => {
      const [url] = /^http:\S+$/m.exec(text.toString()) ?? []
      if (url) void fetch(url).catch(() => undefined)
    })
    const connected = await oauth.ended
    keep('connect by sign-in', connected)
    expect(connected).toMatchObject({ code: 0 })
    expect((await run(['sync'], '', data('by-sign-in'))).code).toBe(0)
    token = refusedToken
    const later = await ajar(['sync', '--data', data('by-sign-in'), ...moment(sceneNow + 7_200_000)], { env: env() })
    keep('sync that is refused', later)
    expect(later.code).toBe(1)
    await run(['doctor'], '', data('by-sign-in'))

    // The pages, and a copy of everything while they are served: with what is not in the database yet.
    const server = await serving(['--data', data(), ...moment()], { env: env() })
    const ask = async (path: string, body?: unknown) => {
      const headers = { ...server.headers, 'content-type': 'application/json', origin: server.base }
      const answer = await fetch(`${server.base}/api/${path}`, {
        headers,
        ...(body !== undefined && { method: 'POST', body: JSON.stringify(body) }),
      })
      said.push({ name: `page ${path}`, bytes: Buffer.from(await answer.arrayBuffer()) })
      return answer.status
    }
    for (const path of ['today', 'applications', 'accounts', 'outbox', 'settings', 'sources', 'people', 'doctor'])
      await ask(path)
    const there = (port: number) => ({ host: '127.0.0.1', port, security: 'none' })
    const account = { address: kim, imap: there(dovecot.imapPort), smtp: there(postfix.port) }
    expect(await ask('accounts', { ...account, password: wrongPassword })).toBeGreaterThanOrEqual(400)
    expect(await ask('accounts', { ...account, password: { not: password } })).toBe(422)
    expect(await ask('accounts', { ...account, password })).toBe(201)
    expect(await ask('accounts', { ...account, imap: there(await nobodyListens()), password })).toBeGreaterThanOrEqual(
      400,
    )
    await cp(data(), join(folder, 'copy-while-served'), { recursive: true })
    expect((await readdir(join(folder, 'copy-while-served'))).some((name) => name.endsWith('-wal'))).toBe(true)
    keep('serve', await server.stop())

    // What was given in is not what was written.
    await rm(join(folder, 'in'), { recursive: true })
    const files = await writtenBelow(folder)
    const all = [...files, ...said]
    expect(all.length).toBeGreaterThan(60)
    expect(foundIn(all, secrets())).toEqual([])

    // Nor the keys of the vaults, outside their own folder.
    const isKey = ({ name }: Written) => /(?:^|\/)secrets\//.test(name)
    const keys = files.filter(isKey)
    expect(keys.length).toBeGreaterThan(2)
    const elsewhere = all.filter((one) => !isKey(one))
    for (const key of keys) {
      const bytes = Buffer.from(key.bytes.toString().trim(), 'hex')
      expect([key.name, bytes.length]).toEqual([key.name, 32])
      const forms = [
        bytes,
        ...(['hex', 'base64', 'base64url'] as const).map((form) => Buffer.from(bytes.toString(form))),
      ]
      expect(elsewhere.filter((one) => forms.some((form) => one.bytes.includes(form))).map(({ name }) => name)).toEqual(
        [],
      )
    }

    const isStoreOrArchive = ({ name }: Written) => /\.sqlite(?:-wal|-shm)?$|\.gz(?:, unpacked)?$/.test(name)
    const outside = all.filter((one) => !isStoreOrArchive(one))
    expect(foundIn(outside, { 'words of a kept mail': keptWords })).toEqual([])
    // Shown word for word before it is approved, and in the outbox, to whoever asks for just that.
    const isAskedFor = (one: Written) => /^output \d+ of (?:approve|draft|outbox)|^page outbox$/.test(one.name)
    expect(
      foundIn(
        outside.filter((one) => !isAskedFor(one)),
        { 'words that were sent': sentWords },
      ),
    ).toEqual([])
    expect(foundIn(all, { 'words of other mail': otherWords, 'words of an attachment': attachedWords })).toEqual([])
    // It would be found, were it there: the store holds the kept words, and so does the archive.
    const holding = foundIn(files.filter(isStoreOrArchive), { kept: keptWords, sent: sentWords })
    expect(holding).toEqual(expect.arrayContaining(['data/ajar.sqlite: kept', 'out/archive.gz, unpacked: sent']))
  })
})

describe('looking for a secret', () => {
  it('finds it as it is, escaped, in hex, and in base64 wherever it begins', () => {
    const hidden = (text: string) => foundIn([{ name: 'log', bytes: Buffer.from(text) }], { password }).length
    expect(hidden(`{"pass":"${password}"}`)).toBe(1)
    expect(hidden(`?p=${encodeURIComponent(password)}`)).toBe(1)
    expect(hidden(Buffer.from(password).toString('hex'))).toBe(1)
    for (const user of ['a', 'ab', 'abc', 'kim@home.example']) {
      const plain = Buffer.from(`\0${user}\0${password}`)
      expect(hidden(plain.toString('base64'))).toBe(1)
      expect(hidden(Buffer.concat([plain, Buffer.from('\u0001')]).toString('base64url'))).toBe(1)
    }
    expect(hidden('nothing of it')).toBe(0)
    expect(formsOf(password).every((form) => form.length > 12)).toBe(true)
  })
})

async function nobodyListens(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve))
  const { port } = probe.address() as AddressInfo
  await new Promise((resolve) => probe.close(resolve))
  await new Promise((resolve) => connect(port, '127.0.0.1').once('error', resolve))
  return port
}
