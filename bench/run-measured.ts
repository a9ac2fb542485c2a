import { spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'

export interface Measured {
  readonly seconds: number
  /** Processor time of the process and its threads, seconds; 0 where the system does not tell. */
  readonly processorSeconds: number
  readonly peakBytes: number
  readonly out: string
}

/** Ticks a second in which Linux counts processor time. */
const ticks = 100

/** Runs a program to its end; throws when it fails. Peak memory and processor time are read from the system (Linux). */
export async function runMeasured(
  program: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Measured> {
  const started = performance.now()
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, ...env } })
  let out = ''
  child.stdout.on('data', (part: Buffer) => (out += part.toString('utf8')))
  let peakBytes = 0
  let processorSeconds = 0
  const look = async () => {
    peakBytes = Math.max(peakBytes, await peakOf(child.pid))
    processorSeconds = Math.max(processorSeconds, await processorTimeOf(child.pid))
  }
  const watch = setInterval(() => void look(), 50)
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', resolve)
  })
  clearInterval(watch)
  if (code !== 0) throw new Error(`${program} ended with ${code}`)
  return { seconds: (performance.now() - started) / 1000, processorSeconds, peakBytes, out }
}

/** The high-water mark of a process' resident memory. */
async function peakOf(pid: number | undefined): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
  return Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1] ?? 0) * 1024
}

async function processorTimeOf(pid: number | undefined): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) / ticks
}
