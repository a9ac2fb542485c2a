import { spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { connect, createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DovecotServer } from './dovecot.ts'

const binary = '/usr/sbin/postfix'

export interface PostfixServer extends AsyncDisposable {
  readonly host: '127.0.0.1'
  /** Submission: STARTTLS where Dovecot has a certificate, and AUTH, which it asks Dovecot for. */
  readonly port: number
  log(): Promise<string>
  /** Until nothing waits to be delivered. */
  delivered(): Promise<void>
}

/** Whether there is a Postfix to test on; see `dovecotIsHere`. */
export function postfixIsHere(): boolean {
  const missing = !existsSync(binary)
    ? `no ${binary}`
    : process.getuid?.() !== 0
      ? 'Postfix starts its processes as other users, which only root may'
      : null
  if (missing === null) return true
  if (process.env['CI'] === 'true') throw new Error(`${missing}: install postfix.`)
  console.warn(`${missing}: not run`)
  return false
}

/** Who is taken at submission, and found missing when the mail is handed on: it comes back as a report (RFC 3464). */
const gone = ['/@bounce[.]example$/', '/^gone[.]/']
/** What it says to a recipient it does not take. */
const refusals = [
  '/^(nobody|unknown[.].*)@/ 550 5.1.1 no such user',
  '/^unwanted[.].*@/ 550 5.7.1 we do not want this mail',
  '/^greylisted@/ 450 4.2.0 greylisted, try again later',
]

/**
 * A Postfix of its own on a free loopback port, in a folder of its own. It delivers mail for any user of
 * `home.example` and `*.example` to this Dovecot, refuses `nobody@…` and `unknown.…@` while it is spoken to, and sends mail to
 * `bounce.example` and `gone.…@` back as undeliverable.
 */
export async function startPostfix(dovecot: DovecotServer): Promise<PostfixServer> {
  const folder = await mkdtemp(join(tmpdir(), 'ajar-postfix-'))
  const command = (...args: string[]) => spawnSync(binary, ['-c', join(folder, 'etc'), ...args])
  try {
    await chmod(folder, 0o755)
    for (const name of ['etc', 'spool', 'data', 'log']) await mkdir(join(folder, name))
    spawnSync('chown', ['postfix', join(folder, 'data')])
    const [port] = await freePort()
    const isSafe = existsSync(dovecot.certificate)
    await writeFile(join(folder, 'etc', 'main.cf'), mainOf(folder, dovecot, isSafe))
    await writeFile(join(folder, 'etc', 'master.cf'), masterOf(port))
    const each = (says: string) => gone.map((who) => `${who} ${says}\n`).join('')
    await writeFile(join(folder, 'etc', 'transport'), each(`smtp:[127.0.0.1]:${port}`))
    await writeFile(join(folder, 'etc', 'strangers'), each('550 5.1.1 no such user here'))
    await writeFile(join(folder, 'etc', 'domains'), String.raw`/\.example$/ ok` + '\n')
    await writeFile(join(folder, 'etc', 'recipients'), `${refusals.join('\n')}\n`)
    const started = command('start')
    const log = () => readFile(join(folder, 'log', 'mail.log'), 'utf8').catch(() => '')
    if (started.status !== 0) throw new Error(`Postfix did not start: ${started.stderr.toString()}${await log()}`)
    // When the tests are killed their end of this pipe closes, and the shell stops the server.
    const keeper = spawn('sh', ['-c', 'cat >/dev/null; exec "$0" -c "$1" stop', binary, join(folder, 'etc')], {
      stdio: ['pipe', 'ignore', 'ignore'],
    })
    const ended = new Promise((resolve) => keeper.once('exit', resolve))
    const stop = async () => {
      keeper.stdin.end()
      await ended
    }
    try {
      await answering(port)
    } catch (error) {
      await stop()
      throw new Error(`Postfix does not answer: ${await log()}`, { cause: error })
    }

    return {
      host: '127.0.0.1',
      port,
      log,
      delivered: async () => {
        let empty = 0
        for (let tries = 0; tries < 300; tries++) {
          const listed = spawnSync('/usr/sbin/postqueue', ['-c', join(folder, 'etc'), '-j'])
          // A report of a failure comes in a moment after what it reports has gone.
          empty = listed.status === 0 && listed.stdout.toString().trim() === '' ? empty + 1 : 0
          if (empty >= 2) return
          await new Promise((resolve) => setTimeout(resolve, 50))
        }
        throw new Error(`Mail is left in the queue: ${await log()}`)
      },
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

function mainOf(
  folder: string,
  { certificate, folder: mail, lmtpPort, saslPort }: DovecotServer,
  isSafe: boolean,
): string {
  const tls = isSafe
    ? `smtpd_tls_cert_file = ${certificate}\nsmtpd_tls_key_file = ${mail}/key.pem\nsmtpd_tls_security_level = may`
    : ''
  return `
compatibility_level = 3.6
queue_directory = ${folder}/spool
data_directory = ${folder}/data
command_directory = /usr/sbin
daemon_directory = /usr/lib/postfix/sbin
mail_owner = postfix
setgid_group = postdrop
maillog_file = ${folder}/log/mail.log
maillog_file_prefixes = ${folder}
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
myhostname = mx.home.example
mydestination =
smtpd_peername_lookup = no
smtp_host_lookup = native
virtual_mailbox_domains = regexp:${folder}/etc/domains
virtual_transport = lmtp:inet:127.0.0.1:${lmtpPort}
transport_maps = regexp:${folder}/etc/transport
default_transport = error:no outbound mail in tests
bounce_queue_lifetime = 0
maximal_queue_lifetime = 0
queue_run_delay = 1s
minimal_backoff_time = 1s
maximal_backoff_time = 1s
smtpd_sasl_auth_enable = yes
smtpd_sasl_type = dovecot
smtpd_sasl_path = inet:127.0.0.1:${saslPort}
smtpd_recipient_restrictions = check_recipient_access regexp:${folder}/etc/recipients, permit_sasl_authenticated, check_recipient_access regexp:${folder}/etc/strangers, reject
smtpd_relay_restrictions = permit_sasl_authenticated, check_recipient_access regexp:${folder}/etc/strangers, reject
smtpd_client_connection_count_limit = 0
smtpd_client_connection_rate_limit = 0
smtpd_error_sleep_time = 0
smtpd_timeout = 30s
recipient_delimiter = +
lmtp_connection_cache_on_demand = no
lmtp_destination_recipient_limit = 1
${tls}
`
}

function masterOf(port: number): string {
  return `
127.0.0.1:${port} inet n - n - - smtpd
pickup unix n - n 60 1 pickup
cleanup unix n - n - 0 cleanup
qmgr unix n - n 1 1 qmgr
tlsmgr unix - - n 1000? 1 tlsmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
verify unix - - n - 1 verify
flush unix n - n 1000? 0 flush
proxymap unix - - n - - proxymap
proxywrite unix - - n - 1 proxymap
smtp unix - - n - - smtp
relay unix - - n - - smtp
showq unix n - n - - showq
error unix - - n - - error
retry unix - - n - - error
discard unix - - n - - discard
local unix - n n - - local
virtual unix - n n - - virtual
lmtp unix - - n - - lmtp
anvil unix - - n - 1 anvil
scache unix - - n - 1 scache
postlog unix-dgram n - n - 1 postlogd
`
}

async function freePort(): Promise<readonly [number]> {
  const probe = createServer()
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve))
  const { port } = probe.address() as AddressInfo
  await new Promise((resolve) => probe.close(resolve))
  return [port]
}

async function answering(port: number): Promise<void> {
  for (let tries = 0; ; tries++) {
    const answers = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1')
      socket.setTimeout(2000, () => socket.destroy())
      socket.once('data', () => {
        resolve(true)
        socket.end('QUIT\r\n')
      })
      socket.once('close', () => resolve(false))
      socket.once('error', () => resolve(false))
    })
    if (answers) return
    if (tries >= 100) throw new Error(`Nobody answers on port ${port}.`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}
