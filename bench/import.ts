/**
 * How fast a mailbox goes in, and in how much memory: `npm run bench:import`. The built program imports generated
 * mailboxes of 10,000 and 50,000 messages into new stores, in a process of its own whose peak memory is read from the
 * system. Mix and attachment share are printed with the figures. `-- --messages N` takes another size.
 */
import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { buildWhatIsStale } from '../scripts/build-what-is-stale.js'
import { generateMailbox } from './generate-mailbox.ts'

const { values } = parseArgs({
  options: {
    messages: { type: 'string', multiple: true, default: ['10000', '50000'] },
    runs: { type: 'string', default: '3' },
  },
})
const program = fileURLToPath(new URL('../dist/bin.js', import.meta.url))

await buildWhatIsStale()
const folder = await mkdtemp(join(tmpdir(), 'ajar-bench-'))
try {
  console.log(`node ${process.version}, ${cpus().length} cores (${cpus()[0]?.model.trim() ?? 'unknown'})`)
  for (const size of values.messages) {
    const mailbox = join(folder, `${size}.mbox`)
    const mix = await generateMailbox(mailbox, { messages: Number(size), seed: 1 })
    const { size: bytes } = await stat(mailbox)
    console.log(`\n${Number(size).toLocaleString('en')} messages, ${megabytes(bytes)} MB: ${JSON.stringify(mix)}`)
    const runs: Run[] = []
    for (let run = 0; run < Number(values.runs); run++)
      runs.push(await importOnce(mailbox, join(folder, `data-${size}-${run}`)))
    const seconds = median(runs.map((run) => run.seconds))
    console.log(
      [
        `  seconds      ${runs.map((run) => run.seconds.toFixed(2)).join(', ')} (median ${seconds.toFixed(2)})`,
        `  messages/s   ${Math.round(Number(size) / seconds).toLocaleString('en')}`,
        `  MB/s         ${(bytes / 1e6 / seconds).toFixed(1)}`,
        `  peak memory  ${runs.map((run) => `${megabytes(run.peakBytes)} MB`).join(', ')}`,
        `  kept         ${runs.map((run) => run.kept).join(', ')}`,
      ].join('\n'),
    )
    await rm(mailbox)
  }
} finally {
  await rm(folder, { recursive: true, force: true })
}

interface Run {
  readonly seconds: number
  readonly peakBytes: number
  readonly kept: number
}

async function importOnce(mailbox: string, data: string): Promise<Run> {
  const started = performance.now()
  const child = spawn(
    process.execPath,
    [program, 'import', mailbox, '--data', data, '--json', '--zone', 'Europe/Berlin'],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  let out = ''
  child.stdout.on('data', (part: Buffer) => (out += part.toString('utf8')))
  let peakBytes = 0
  const watch = setInterval(() => void peakOf(child.pid).then((bytes) => (peakBytes = Math.max(peakBytes, bytes))), 50)
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
  clearInterval(watch)
  if (code !== 0) throw new Error(`the import ended with ${code}`)
  const [summary] = JSON.parse(out) as { kept: number }[]
  return { seconds: (performance.now() - started) / 1000, peakBytes, kept: summary?.kept ?? 0 }
}

/** The high-water mark of a process' resident memory, where the system tells it (Linux); 0 elsewhere. */
async function peakOf(pid: number | undefined): Promise<number> {
  try {
    const status = await readFile(`/proc/${pid}/status`, 'utf8')
    return Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1] ?? 0) * 1024
  } catch {
    return 0
  }
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(0)
}
