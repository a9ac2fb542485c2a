/**
 * The package, as people get it: on a machine with nothing but Node. No compiler and no registry can be reached, no
 * install script runs, and nothing lies in npm's cache.
 */
import { execFile, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, readdir, readFile, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const run = promisify(execFile)
const checkout = fileURLToPath(new URL('../', import.meta.url))
const slow = 120_000

let folder: string
let tarball: string
let env: NodeJS.ProcessEnv

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ajar-package-'))
  const home = join(folder, 'home')
  await mkdir(home)
  const { stdout } = await run('npm', ['pack', '--json', '--pack-destination', home], { cwd: checkout })
  tarball = `./${packedName(stdout)}`
  env = await machineWithOnlyNode(folder)
}, slow)

afterAll(() => rm(folder, { recursive: true, force: true }))

/** `npx ./ajar-….tgz …`, in an empty folder. */
function ajar(...words: string[]) {
  return run('npx', ['--yes', tarball, ...words], { cwd: join(folder, 'home'), env, maxBuffer: 1 << 24 })
}

describe('the package', () => {
  it(
    'reads a mailbox and prints the plan on a machine with only Node',
    async () => {
      const mailbox = join(checkout, 'demo', 'mailbox.mbox')
      await ajar('import', mailbox, '--now', '2026-11-09T09:00', '--zone', 'Europe/Berlin')
      const { stdout } = await ajar('today', '--json', '--now', '2026-11-09T09:00', '--zone', 'Europe/Berlin')
      const { due } = JSON.parse(stdout) as { due: unknown[] }
      expect(due.length).toBeGreaterThan(0)
    },
    slow,
  )

  it(
    'serves its pages, and what they are made of',
    async () => {
      const child = spawn('npx', ['--yes', tarball, 'serve', '--port', '0'], {
        cwd: join(folder, 'home'),
        env,
        detached: true,
      })
      try {
        const address = await printedAddress(child)
        const page = await fetch(address, { redirect: 'manual' })
        const cookie = page.headers.get('set-cookie')?.split(';')[0] ?? ''
        const html = await (await fetch(new URL('/', address), { headers: { cookie } })).text()
        const script = /src="([^"]+\.js)"/.exec(html.replace(/src="\/theme\.js"/, ''))?.[1] ?? 'no script'
        const { status } = await fetch(new URL(script, address), { headers: { cookie } })
        expect({ html: html.includes('<div id="'), status }).toEqual({ html: true, status: 200 })
      } finally {
        if (child.pid) process.kill(-child.pid, 'SIGINT')
        await once(child, 'close')
      }
    },
    slow,
  )

  it('holds no source, no test and no path of the machine it was packed on', async () => {
    const unpacked = join(folder, 'unpacked')
    await mkdir(unpacked)
    await run('tar', ['xzf', join(folder, 'home', tarball), '-C', unpacked])
    const own = (await readdir(join(unpacked, 'package'), { recursive: true })).filter(
      (path) => !path.startsWith('node_modules'),
    )
    expect(own.filter((path) => /(^|\/)(src|test|bench)(\/|$)|\.test\.|built-from/.test(path))).toEqual([])
    expect(own.filter((path) => /^templates\/(?:de|en|es|fr|nl)\/.*\.txt$/.test(path))).toHaveLength(35)
    const program = await readFile(join(unpacked, 'package', 'dist', 'bin.js'), 'utf8')
    expect(program.includes(checkout)).toBe(false)
  })

  it('hands on the terms of everything that is built into it', async () => {
    const terms = await readFile(join(checkout, 'dist', 'licences-of-the-program.md'), 'utf8')
    expect(
      ['hono', 'kysely', 'ical.js', 'date-holidays', 'zod', 'pg'].filter((name) => !terms.includes(`\n## ${name} - `)),
    ).toEqual([])
  })
})

function packedName(json: string): string {
  const parsed = JSON.parse(json) as
    | readonly { readonly filename: string }[]
    | Readonly<Record<string, { readonly filename: string }>>
  const [first] = Object.values(parsed)
  if (!first) throw new Error(`npm packed nothing: ${json}`)
  return first.filename
}

/** A PATH with node, npm, npx and a shell; an empty home; no cache; install scripts off; nothing fetched. */
async function machineWithOnlyNode(below: string): Promise<NodeJS.ProcessEnv> {
  const bin = join(below, 'bin')
  await mkdir(bin)
  await symlink(process.execPath, join(bin, 'node'))
  for (const name of ['npm', 'npx']) await symlink(join(dirname(process.execPath), name), join(bin, name))
  for (const name of ['sh', 'env']) await symlink(join('/usr/bin', name), join(bin, name))
  return {
    PATH: bin,
    HOME: join(below, 'home'),
    AJAR_DATA: join(below, 'data'),
    npm_config_cache: join(below, 'cache'),
    npm_config_offline: 'true',
    npm_config_ignore_scripts: 'true',
    npm_config_update_notifier: 'false',
  }
}

/** The address `ajar serve` prints, with its key. */
async function printedAddress(child: ChildProcess): Promise<string> {
  let printed = ''
  for await (const part of child.stdout ?? []) {
    printed += String(part)
    const address = /http:\/\/\S+/.exec(printed)?.[0]
    if (address) return address
  }
  throw new Error(`No address was printed: ${printed}`)
}
