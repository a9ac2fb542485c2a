import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chown, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'

export interface PostgresServer extends AsyncDisposable {
  /** A superuser's URL: for looking behind the store's back. */
  readonly adminUrl: string
  /** A new, empty database that belongs to a role which is no superuser; its URL. */
  newDatabase(): Promise<string>
  /** As the superuser, in the database of that URL. */
  admin<T>(databaseUrl: string, work: (client: pg.Client) => Promise<T>): Promise<T>
  /** Makes a role that can log in and nothing else; the URL of the database for it. */
  newRole(databaseUrl: string, name: string): Promise<string>
  /** The certificate it shows, when it was started with one: for `localhost`, signed by nobody else. */
  readonly certificate: string
  /** Ends the server at once, as a power cut would; `start` brings it back on the same port. */
  stop(): Promise<void>
  start(): Promise<void>
}

const owner = 'ajar'
const password = randomBytes(12).toString('hex')

/** Where Debian and its children put the binaries; the newest version, or undefined when there is none. */
async function binaries(): Promise<string | undefined> {
  const root = '/usr/lib/postgresql'
  const versions: string[] = await readdir(root).catch(() => [])
  const newest = versions.filter((name) => /^\d{1,3}$/.test(name)).toSorted((a, b) => Number(b) - Number(a))[0]
  return newest && join(root, newest, 'bin')
}

/**
 * Whether there is a PostgreSQL to test on. Where there is none the tests say so and are not run; the machine that
 * builds (`CI=true`) has one, and fails without.
 */
export async function postgresIsHere(): Promise<boolean> {
  if (await binaries()) return true
  if (process.env['CI'] === 'true') {
    throw new Error('There is no PostgreSQL in /usr/lib/postgresql: install the package postgresql.')
  }
  console.warn('no PostgreSQL in /usr/lib/postgresql: not run')
  return false
}

/** A cluster of its own in a folder of its own, on the loopback and a socket, gone with the test. */
export async function startPostgres(options: { readonly tls?: boolean } = {}): Promise<PostgresServer> {
  const bin = await binaries()
  if (!bin) throw new Error('There is no PostgreSQL here.')

  const folder = await mkdtemp(join(tmpdir(), 'ajar-postgres-'))
  const user = unprivilegedUser()
  if (user) await chown(folder, user.uid, user.gid)
  const data = join(folder, 'data')
  const port = await freePort()
  try {
    await initialise(bin, folder, data, user)
    const certificate = join(folder, 'certificate.pem')
    const tls = options.tls ? makeCertificate(folder, certificate, user) : []
    const launch = () => run(bin, data, folder, port, user, tls)
    let running = await launch()
    const adminUrl = `postgres://postgres:${password}@127.0.0.1:${port}/postgres`
    await withClient(adminUrl, (client) => client.query(`create role ${owner} login password '${password}'`))

    let made = 0
    const server: PostgresServer = {
      adminUrl,
      certificate,
      newDatabase: async () => {
        const name = `ajar_${++made}`
        await withClient(adminUrl, (client) => client.query(`create database ${name} owner ${owner}`))
        return `postgres://${owner}:${password}@127.0.0.1:${port}/${name}`
      },
      admin: (databaseUrl, work) => {
        const url = new URL(adminUrl)
        url.pathname = new URL(databaseUrl).pathname
        return withClient(url.href, work)
      },
      newRole: async (databaseUrl, name) => {
        await withClient(adminUrl, (client) => client.query(`create role ${name} login password '${password}'`))
        const url = new URL(databaseUrl)
        url.username = name
        return url.href
      },
      stop: () => running.stop(),
      start: async () => {
        running = await launch()
      },
      [Symbol.asyncDispose]: async () => {
        await running.stop()
        await rm(folder, { recursive: true, force: true })
      },
    }
    return server
  } catch (error) {
    await rm(folder, { recursive: true, force: true })
    throw error
  }
}

interface User {
  readonly uid: number
  readonly gid: number
}

/** PostgreSQL does not run as root; Debian's package brings a user for it. */
function unprivilegedUser(): User | undefined {
  if (process.getuid?.() !== 0) return undefined
  for (const name of ['postgres', 'nobody']) {
    const [uid, gid] = ['-u', '-g'].map((flag) => Number(spawnSync('id', [flag, name]).stdout.toString().trim() || 'x'))
    if (Number.isInteger(uid) && Number.isInteger(gid)) return { uid: uid as number, gid: gid as number }
  }
  throw new Error('There is no user to run PostgreSQL as.')
}

async function initialise(bin: string, folder: string, data: string, user: User | undefined): Promise<void> {
  const passwordFile = join(folder, 'password')
  await writeFile(passwordFile, password, { mode: 0o600 })
  if (user) await chown(passwordFile, user.uid, user.gid)
  const args = ['-D', data, '-U', 'postgres', '--auth=scram-sha-256', `--pwfile=${passwordFile}`, '--encoding=UTF8']
  // Sorts as people do, unlike SQLite: the store must not depend on it.
  const sorting = ['--locale=C.UTF-8', '--locale-provider=icu', '--icu-locale=en-US']
  const made = spawnSync(join(bin, 'initdb'), [...args, ...sorting, '--no-sync', '--no-instructions'], {
    cwd: folder,
    ...user,
  })
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr?.toString() ?? made.error?.message}`)
}

/** As settings of the server. */
function makeCertificate(folder: string, certificate: string, user: User | undefined): readonly string[] {
  const key = join(folder, 'key.pem')
  const names = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost']
  const args = ['req', '-new', '-x509', '-nodes', '-days', '2', '-newkey', 'rsa:2048', ...names]
  const made = spawnSync('openssl', [...args, '-keyout', key, '-out', certificate], { cwd: folder, ...user })
  if (made.status !== 0) throw new Error(`openssl failed: ${made.stderr?.toString() ?? made.error?.message}`)
  return ['ssl=on', `ssl_cert_file=${certificate}`, `ssl_key_file=${key}`]
}

interface Running {
  stop(): Promise<void>
}

/**
 * The server is the child of a shell that reads its standard input: when the tests are killed their end of the pipe
 * closes, and the shell ends the server by its process id.
 */
async function run(
  bin: string,
  data: string,
  sockets: string,
  port: number,
  user: User | undefined,
  more: readonly string[],
): Promise<Running> {
  // Survives the end of the server, not of the machine.
  const settings = ['fsync=off', 'full_page_writes=off', 'max_connections=60', ...more]
  const options = settings.flatMap((setting) => ['-c', setting])
  const server = [join(bin, 'postgres'), '-D', data, '-h', '127.0.0.1', '-p', String(port), '-k', sockets, ...options]
  const child = spawn(
    'sh',
    ['-c', '"$@" >"$0" 2>&1 & pid=$!; cat >/dev/null; kill -QUIT $pid; wait $pid', join(sockets, 'log'), ...server],
    { cwd: sockets, stdio: ['pipe', 'ignore', 'ignore'], ...user },
  )
  const stop = () => ended(child)
  try {
    await answering(port)
  } catch (error) {
    await stop()
    throw new Error(`PostgreSQL did not start: ${await readFile(join(sockets, 'log'), 'utf8')}`, { cause: error })
  }
  return { stop }
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return
  const closed = new Promise((resolve) => child.once('exit', resolve))
  child.stdin?.end()
  await closed
}

async function answering(port: number): Promise<void> {
  const url = `postgres://postgres:${password}@127.0.0.1:${port}/postgres`
  for (let tries = 0; ; tries++) {
    try {
      return await withClient(url, async (client) => {
        await client.query('select 1')
      })
    } catch (error) {
      if (tries >= 200) throw error
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }
}

export async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => undefined)
  try {
    await client.connect()
    return await work(client)
  } finally {
    await client.end().catch(() => undefined)
  }
}

async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve))
  const { port } = probe.address() as AddressInfo
  await new Promise((resolve) => probe.close(resolve))
  return port
}
