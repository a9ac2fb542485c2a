// Builds the program and the web app when their sources differ from what dist/ was built from. Plain JavaScript: it
// runs before anything is built. Content is hashed, not times, so that a fresh clone and a branch switch both work.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../', import.meta.url))

/** Two parts, each with what it is made from. `src/web` imports types and a few pure modules from the rest of `src`. */
const parts = [
  {
    name: 'program',
    config: 'vite.server.config.ts',
    from: ['src', 'demo', 'package-lock.json', 'vite.server.config.ts'],
  },
  {
    name: 'web app',
    config: 'vite.config.ts',
    from: ['src', 'package-lock.json', 'vite.config.ts', 'scripts/precompress.ts'],
  },
]

export async function buildWhatIsStale() {
  const stampFile = join(root, 'dist', 'built-from.json')
  const before = existsSync(stampFile) ? readStamp(stampFile) : {}
  const now = Object.fromEntries(parts.map((part) => [part.name, fingerprint(part.from)]))
  const stale = parts.filter((part) => before[part.name] !== now[part.name])
  if (stale.length === 0) return

  const unlock = lock()
  try {
    for (const part of stale) {
      process.stderr.write(`Building the ${part.name} …\n`)
      build(part)
    }
    const temporary = `${stampFile}.${process.pid}`
    writeFileSync(temporary, JSON.stringify(now))
    renameSync(temporary, stampFile)
  } finally {
    unlock()
  }
}

function build(part) {
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js')
  if (!existsSync(vite)) {
    console.error('The packages Ajar is built with are missing. Run `npm ci` in its folder first.')
    process.exit(2)
  }
  const run = spawnSync(process.execPath, [vite, 'build', '--config', part.config, '--logLevel', 'warn'], {
    cwd: root,
    encoding: 'utf8',
    // Whatever the shell says, these are the pages as people get them: libraries bundle twice as large otherwise.
    env: { ...process.env, NODE_ENV: 'production' },
  })
  if (run.status !== 0) {
    process.stderr.write(
      `${run.stdout ?? ''}${run.stderr ?? ''}\nThe ${part.name} could not be built; nothing was started. ` +
        'After an update, run “npm ci” first.\n',
    )
    process.exit(2)
  }
}

/** Two commands started at once must not write into the same dist. The second waits for the first, a minute at most. */
function lock() {
  mkdirSync(join(root, 'dist'), { recursive: true })
  const folder = join(root, 'dist', '.building')
  const pause = new Int32Array(new SharedArrayBuffer(4))
  for (let tries = 0; tries < 600; tries++) {
    try {
      mkdirSync(folder)
      return () => rmSync(folder, { recursive: true, force: true })
    } catch (error) {
      if (error.code !== 'EEXIST') throw error
      Atomics.wait(pause, 0, 0, 100)
    }
  }
  rmSync(folder, { recursive: true, force: true }) // left behind by a build that was killed
  return lock()
}

function fingerprint(paths) {
  const hash = createHash('sha256')
  for (const path of paths) {
    for (const file of filesBelow(join(root, path)))
      hash.update(file.slice(root.length)).update('\0').update(readFileSync(file))
  }
  return hash.digest('hex')
}

function filesBelow(path) {
  if (!existsSync(path)) return []
  let entries
  try {
    entries = readdirSync(path, { withFileTypes: true })
  } catch {
    return [path]
  }
  return entries
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const full = join(path, entry.name)
      if (entry.isDirectory()) return filesBelow(full)
      return /\.(test\.tsx?|md|mbox)$/.test(entry.name) ? [] : [full]
    })
}

function readStamp(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return {}
  }
}

// `npm run build` and `npm test` call this file itself.
if (process.argv[1] && fileURLToPath(import.meta.url) === process.argv[1]) await buildWhatIsStale()
