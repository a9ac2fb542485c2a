import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chown, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { once } from 'node:events'
import { connect, createServer, type AddressInfo } from 'node:net'
import { createInterface } from 'node:readline'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const binary = '/usr/sbin/dovecot'

export interface DovecotServer extends AsyncDisposable {
  readonly host: '127.0.0.1'
  /** In the clear, with STARTTLS where it was started with a certificate. */
  readonly imapPort: number
  /** 0 without a certificate. */
  readonly imapsPort: number
  readonly lmtpPort: number
  /** Where Postfix asks who may send. */
  readonly saslPort: number
  /** Any user gets in with it. */
  readonly password: string
  /** Gets this user in by XOAUTH2, where it was started with `oauth2`. */
  tokenOf(user: string): string
  /** The certificate it shows, for `localhost` and 127.0.0.1, signed by nobody else. */
  readonly certificate: string
  readonly folder: string
  /** Puts messages into a folder without asking the server, one file each; quick for many. `flags` as Maildir's. */
  put(user: string, folder: string, messages: Iterable<string | Uint8Array>, flags?: string): Promise<void>
  /** Has the server deliver messages into the user's INBOX, by LMTP. */
  deliver(user: string, messages: readonly string[]): Promise<void>
  /** Every message of a folder as the server keeps it. */
  read(user: string, folder: string): Promise<readonly string[]>
  /** The flags of every message of a folder that somebody has opened, as Maildir writes them (`S` for read). */
  flags(user: string, folder: string): Promise<readonly string[]>
  /** How the server numbered a folder the last time anybody looked, with each mail's flags as its file tells them. */
  numbered(user: string, folder: string): Promise<Numbered>
  /** Gives a folder a new UIDVALIDITY, as a server does that lost its index. */
  renumber(user: string, folder: string): Promise<void>
  log(): Promise<string>
  stop(): Promise<void>
}

export interface Numbered {
  /** UIDVALIDITY; null where nobody has looked yet. */
  readonly validity: string | null
  /** Mail that came since has no number. */
  readonly mails: readonly { readonly uid: number | null; readonly flags: string; readonly text: string }[]
}

export interface DovecotOptions {
  readonly tls?: boolean
  readonly oauth2?: boolean
  /** With a folder that shows all mail once more (`\\All`, RFC 6154). */
  readonly allMail?: boolean
  /** Instead of the usual one; no spaces and no percent signs. */
  readonly password?: string
  /** Another server's folder of mail: to come back on other ports. */
  readonly mail?: string
}

/**
 * Whether there is a Dovecot to test on. Where there is none the tests say so and are not run; the machine that builds
 * (`CI=true`) has one, and fails without.
 */
export function dovecotIsHere(): boolean {
  const missing = !existsSync(binary)
    ? `no ${binary}`
    : process.getuid?.() !== 0
      ? 'Dovecot’s processes change their user, which only root may'
      : null
  if (missing === null) return true
  if (process.env['CI'] === 'true') throw new Error(`${missing}: install dovecot-imapd and dovecot-lmtpd.`)
  console.warn(`${missing}: not run`)
  return false
}

/** Debian's user for nobody in particular: owns the mail. */
const mailUser = { uid: 1000, gid: 1000 }
const usualPassword = 'correct-horse'
const tokenOf = (user: string) => `token-of-${user}`

/** A Dovecot of its own on free loopback ports, in a folder of its own, gone with the test. Several may run at once. */
export async function startDovecot(options: DovecotOptions = {}): Promise<DovecotServer> {
  const folder = await mkdtemp(join(tmpdir(), 'ajar-dovecot-'))
  try {
    for (const name of ['base', 'state', 'mail']) await mkdir(join(folder, name))
    await chown(join(folder, 'mail'), mailUser.uid, mailUser.gid)
    spawnSync('chmod', ['755', folder])
    const [imap, imaps, lmtp, sasl] = await freePorts(4)
    const ports = { imap: imap ?? 0, imaps: options.tls ? (imaps ?? 0) : 0, lmtp: lmtp ?? 0, sasl: sasl ?? 0 }
    const certificate = join(folder, 'certificate.pem')
    if (options.tls) makeCertificate(folder, certificate)
    const oauth2 = options.oauth2 ? await tokenServer(folder) : undefined
    await writeFile(join(folder, 'dovecot.conf'), configuration(folder, ports, options, oauth2?.url))
    const running = run(folder)
    const stop = async () => {
      await ended(running)
      await oauth2?.close()
    }
    try {
      await answering(ports.imap)
    } catch (error) {
      await stop()
      throw new Error(`Dovecot did not start: ${await logOf(folder)}`, { cause: error })
    }
    const pathOf = (user: string, name: string) =>
      join(folder, 'mail', user, name.toUpperCase() === 'INBOX' ? '' : `.${name.replaceAll('/', '.')}`)

    let put = 0
    return {
      host: '127.0.0.1',
      imapPort: ports.imap,
      imapsPort: ports.imaps,
      lmtpPort: ports.lmtp,
      saslPort: ports.sasl,
      password: options.password ?? usualPassword,
      tokenOf,
      certificate,
      folder,
      deliver: (user, messages) => deliverByLmtp(ports.lmtp, user, messages),
      put: async (user, name, messages, flags = '') => {
        const path = pathOf(user, name)
        const made = [join(folder, 'mail', user), path, ...['cur', 'new', 'tmp'].map((part) => join(path, part))]
        for (const one of made) {
          await mkdir(one, { recursive: true })
          await chown(one, mailUser.uid, mailUser.gid)
        }
        for (const message of messages) {
          // Maildir's order is that of its names.
          const file = `${1_700_000_000 + ++put}.M${put}P${process.pid}.test`
          const draft = join(path, 'tmp', file)
          await writeFile(draft, message)
          await chown(draft, mailUser.uid, mailUser.gid)
          // What lies in `new` has no flags (Maildir).
          await rename(draft, flags === '' ? join(path, 'new', file) : join(path, 'cur', `${file}:2,${flags}`))
        }
      },
      read: async (user, name) => {
        const found: string[] = []
        for (const part of ['cur', 'new']) {
          const files: string[] = await readdir(join(pathOf(user, name), part)).catch(() => [])
          for (const file of files.toSorted()) found.push(await readFile(join(pathOf(user, name), part, file), 'utf8'))
        }
        return found
      },
      flags: async (user, name) => {
        const files = await readdir(join(pathOf(user, name), 'cur')).catch(() => [])
        return files.map((file) => file.split(':2,')[1] ?? '')
      },
      numbered: (user, name) => numberedIn(pathOf(user, name)),
      renumber: async (user, name) => {
        const path = pathOf(user, name)
        const { validity } = await numberedIn(path)
        const files = await readdir(path)
        for (const file of files) {
          if (/^dovecot(?:\.index|-uidlist)/.test(file)) await rm(join(path, file))
        }
        // The number is a time in seconds, and must not come out as before.
        const next = (Number(validity ?? 0) + 1) * 1000 + 50
        await new Promise((resolve) => setTimeout(resolve, Math.max(0, next - Date.now())))
      },
      log: () => logOf(folder),
      stop,
      [Symbol.asyncDispose]: async () => {
        await stop()
        await rm(folder, { recursive: true, force: true })
      },
    }
  } catch (error) {
    await rm(folder, { recursive: true, force: true })
    throw error
  }
}

/** A server that looks at new mail moves it from `new` to `cur`, perhaps in this moment. */
async function numberedIn(path: string): Promise<Numbered> {
  for (let tries = 0; ; tries++) {
    try {
      return await lookedAt(path)
    } catch (error) {
      if (tries >= 20) throw error
    }
  }
}

async function lookedAt(path: string): Promise<Numbered> {
  const list = await readFile(join(path, 'dovecot-uidlist'), 'utf8').catch(() => '')
  const [head = '', ...lines] = list.split('\n')
  const uids = new Map(
    lines.flatMap((line): [string, number][] => {
      const [, uid, file = ''] = /^(\d+) [^:]{0,200}:([^\n]+)$/.exec(line) ?? []
      return uid === undefined ? [] : [[file.replace(/:2,.*$/, ''), Number(uid)]]
    }),
  )
  const mails: Numbered['mails'][number][] = []
  for (const part of ['cur', 'new']) {
    const files: string[] = await readdir(join(path, part)).catch(() => [])
    for (const file of files.toSorted()) {
      const [base = '', flags = ''] = file.split(':2,')
      mails.push({ uid: uids.get(base) ?? null, flags, text: await readFile(join(path, part, file), 'utf8') })
    }
  }
  return { validity: / V(\d+)/.exec(head)?.[1] ?? null, mails }
}

/** RFC 2033: as SMTP, with an answer for each recipient after the mail. */
async function deliverByLmtp(port: number, user: string, messages: readonly string[]): Promise<void> {
  const socket = connect(port, '127.0.0.1')
  const closed = once(socket, 'close')
  const answers = createInterface({ input: socket })[Symbol.asyncIterator]()
  const say = async (words: string) => {
    if (words !== '') socket.write(words)
    for (;;) {
      const { value, done } = await answers.next()
      if (done === true || !/^[23]/.test(value)) throw new Error(`LMTP: ${value ?? 'the line was closed'}`)
      if (value[3] !== '-') return
    }
  }
  await say('')
  await say('LHLO tests.example\r\n')
  for (const message of messages) {
    await say('MAIL FROM:<sender@tests.example>\r\n')
    await say(`RCPT TO:<${user}>\r\n`)
    await say('DATA\r\n')
    await say(`${message.replaceAll(/^\./gm, '..').replace(/(?:\r\n)?$/, '\r\n')}.\r\n`)
  }
  await say('QUIT\r\n')
  await closed
}

interface Ports {
  readonly imap: number
  readonly imaps: number
  readonly lmtp: number
  readonly sasl: number
}

function configuration(folder: string, ports: Ports, options: DovecotOptions, oauth2: string | undefined): string {
  const mail = options.mail ?? join(folder, 'mail')
  const named = (name: string, use: string) => `mailbox ${name} {\n auto = subscribe\n special_use = ${use}\n}`
  return `
base_dir = ${folder}/base
state_dir = ${folder}/state
log_path = ${folder}/dovecot.log
protocols = imap lmtp
ssl = ${options.tls ? 'yes' : 'no'}
${options.tls ? `ssl_cert = <${folder}/certificate.pem\nssl_key = <${folder}/key.pem` : ''}
disable_plaintext_auth = no
auth_mechanisms = plain login${oauth2 === undefined ? '' : ' xoauth2 oauthbearer'}
auth_failure_delay = 0
auth_cache_size = 0
listen = 127.0.0.1
mail_location = maildir:${mail}/%u
mail_uid = ${mailUser.uid}
mail_gid = ${mailUser.gid}
first_valid_uid = 100
default_internal_user = dovecot
default_login_user = dovenull
mail_max_userip_connections = 100
passdb {
  driver = static
  args = password=${options.password ?? usualPassword}
}
${
  oauth2 === undefined
    ? ''
    : `passdb {\n driver = oauth2\n mechanisms = xoauth2 oauthbearer\n args = ${folder}/oauth2.conf\n}`
}
userdb {
  driver = static
  args = uid=${mailUser.uid} gid=${mailUser.gid} home=${mail}/%u
}
namespace inbox {
  inbox = yes
  separator = /
  ${named('Sent', String.raw`\Sent`)}
  ${named('Drafts', String.raw`\Drafts`)}
  ${named('Junk', String.raw`\Junk`)}
  ${named('Trash', String.raw`\Trash`)}
  ${options.allMail ? named('Everything', String.raw`\All`) : ''}
}
service imap-login {
  inet_listener imap {
    address = 127.0.0.1
    port = ${ports.imap}
  }
  inet_listener imaps {
    address = 127.0.0.1
    port = ${ports.imaps}
    ssl = yes
  }
}
service auth {
  inet_listener {
    address = 127.0.0.1
    port = ${ports.sasl}
  }
}
service lmtp {
  inet_listener lmtp {
    address = 127.0.0.1
    port = ${ports.lmtp}
  }
}
service anvil {
  unix_listener anvil-auth-penalty {
    mode = 0
  }
}
service stats {
  unix_listener stats-writer {
    mode = 0666
  }
}
`
}

/** An authorisation server's introspection: it knows a token for each user. */
async function tokenServer(folder: string): Promise<{ readonly url: string; close(): Promise<void> }> {
  const { createServer: createHttp } = await import('node:http')
  const server = createHttp((request, response) => {
    const [, sub] = /^Bearer token-of-([\w@.-]{1,100})$/.exec(request.headers.authorization ?? '') ?? []
    response.writeHead(sub === undefined ? 401 : 200, { 'content-type': 'application/json' })
    response.end(JSON.stringify(sub === undefined ? {} : { sub, active: true }))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/me`
  await writeFile(
    join(folder, 'oauth2.conf'),
    `introspection_mode = auth\nintrospection_url = ${url}\nusername_attribute = sub\n`,
  )
  return {
    url,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

function makeCertificate(folder: string, certificate: string): void {
  const names = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.1']
  const args = ['req', '-new', '-x509', '-nodes', '-days', '2', '-newkey', 'rsa:2048', ...names]
  const made = spawnSync('openssl', [...args, '-keyout', join(folder, 'key.pem'), '-out', certificate])
  if (made.status !== 0) throw new Error(`openssl failed: ${made.stderr?.toString() ?? made.error?.message}`)
}

/**
 * The server is the child of a shell that reads its standard input: when the tests are killed their end of the pipe
 * closes, and the shell ends the server by its process id.
 */
function run(folder: string): ChildProcess {
  const script = '"$@" -F >"$0" 2>&1 & pid=$!; cat >/dev/null; kill -TERM $pid; wait $pid'
  const args = ['-c', script, join(folder, 'output'), binary, '-c', join(folder, 'dovecot.conf')]
  return spawn('sh', args, { cwd: folder, stdio: ['pipe', 'ignore', 'ignore'] })
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return
  const closed = new Promise((resolve) => child.once('exit', resolve))
  child.stdin?.end()
  await closed
}

async function logOf(folder: string): Promise<string> {
  const parts = await Promise.all(
    ['output', 'dovecot.log'].map((name) => readFile(join(folder, name), 'utf8').catch(() => '')),
  )
  return parts.join('')
}

async function answering(port: number): Promise<void> {
  for (let tries = 0; ; tries++) {
    const answers = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1')
      socket.setTimeout(1000, () => socket.destroy())
      socket.once('data', () => {
        resolve(true)
        socket.destroy()
      })
      socket.once('close', () => resolve(false))
      socket.once('error', () => resolve(false))
    })
    if (answers) return
    if (tries >= 100) throw new Error(`Nobody answers on port ${port}.`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

/** All held at once, so that none is given out twice. */
async function freePorts(count: number): Promise<readonly number[]> {
  const probes = Array.from({ length: count }, () => createServer())
  for (const probe of probes) await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve))
  const ports = probes.map((probe) => (probe.address() as AddressInfo).port)
  for (const probe of probes) await new Promise((resolve) => probe.close(resolve))
  return ports
}
