/**
 * How fast a mailbox goes in, and in how much memory: `npm run bench:import`. The built program imports generated
 * mailboxes of 10,000 and 50,000 messages into new stores, in a process of its own; then `mu index` and `notmuch new`,
 * where they are installed, index the same messages, which lie as a Maildir for them, and which Ajar imports as well.
 * Mix and attachment share are printed with the figures. `-- --messages N` takes another size, `--no-others` leaves
 * the others out, `--runs N` says how often Ajar does it.
 */
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { buildWhatIsStale } from '../scripts/build-what-is-stale.js'
import { generateMailbox } from './generate-mailbox.ts'
import { mailIndexers } from './mail-indexers.ts'
import { runMeasured, type Measured } from './run-measured.ts'

const { values } = parseArgs({
  options: {
    messages: { type: 'string', multiple: true, default: ['10000', '50000'] },
    runs: { type: 'string', default: '3' },
    'no-others': { type: 'boolean', default: false },
  },
})
const program = fileURLToPath(new URL('../dist/bin.js', import.meta.url))

await buildWhatIsStale()
const folder = await mkdtemp(join(tmpdir(), 'ajar-bench-'))
try {
  console.log(`node ${process.version}, ${cpus().length} cores (${cpus()[0]?.model.trim() ?? 'unknown'})`)
  for (const size of values.messages) await measure(Number(size))
} finally {
  await rm(folder, { recursive: true, force: true })
}

async function measure(messages: number): Promise<void> {
  const mailbox = join(folder, `${messages}.mbox`)
  const maildir = values['no-others'] ? undefined : join(folder, `${messages}-maildir`)
  const mix = await generateMailbox(mailbox, { messages, seed: 1, maildir })
  const { size: bytes } = await stat(mailbox)
  console.log(`\n${messages.toLocaleString('en')} messages, ${megabytes(bytes)} MB: ${JSON.stringify(mix)}`)
  console.log(`load average ${loadavg()[0]?.toFixed(1)}`)

  const ofMbox = await importedOften(mailbox, messages)
  report('Ajar, mbox', ofMbox, bytes, messages)
  if (maildir !== undefined) {
    const ofMaildir = await importedOften(maildir, messages)
    report('Ajar, Maildir', ofMaildir, bytes, messages)
    await besideOthers(maildir, messages, bytes, { mbox: ofMbox, Maildir: ofMaildir })
  }
  await rm(mailbox)
  if (maildir !== undefined) await rm(maildir, { recursive: true })
}

async function besideOthers(
  maildir: string,
  messages: number,
  bytes: number,
  ours: Readonly<Record<'mbox' | 'Maildir', readonly Measured[]>>,
): Promise<void> {
  console.log('  The others index all words; Ajar keeps and indexes job mail only.')
  for (const other of mailIndexers) {
    if (other.version === null) {
      console.log(`  ${other.name}: not installed here, not measured`)
      continue
    }
    const into = join(folder, `index-${messages}`)
    const run = await other.index(maildir, into)
    await rm(into, { recursive: true, force: true })
    if (run.count !== messages) throw new Error(`${other.name} has ${run.count} of ${messages} messages.`)
    report(`${other.name} (${other.version})`, [run], bytes, messages)
    for (const [of, runs] of Object.entries(ours)) {
      const ratio = median(runs.map(({ seconds }) => seconds)) / run.seconds
      const work = median(runs.map(({ processorSeconds }) => processorSeconds)) / run.processorSeconds
      console.log(
        `    Ajar, ${of}: ${ratio.toFixed(3)} of its time (wanted: ${other.wanted.toFixed(3)}), ${work.toFixed(3)} of its processor time`,
      )
    }
  }
}

async function importedOften(mailbox: string, messages: number): Promise<readonly Measured[]> {
  const runs: Measured[] = []
  for (let run = 0; run < Number(values.runs); run++) {
    const data = join(folder, 'data')
    const args = [program, 'import', mailbox, '--data', data, '--json', '--zone', 'Europe/Berlin']
    const measured = await runMeasured(process.execPath, args)
    await rm(data, { recursive: true, force: true })
    const [summary] = JSON.parse(measured.out) as { seen: number }[]
    if (summary?.seen !== messages) throw new Error(`Ajar saw ${summary?.seen} of ${messages} messages.`)
    runs.push(measured)
  }
  return runs
}

function report(name: string, runs: readonly Measured[], bytes: number, messages: number): void {
  const seconds = median(runs.map((run) => run.seconds))
  const kept = runs.flatMap(({ out }) => /"kept": (\d+)/.exec(out)?.[1] ?? [])
  console.log(
    [
      `  ${name}: ${messages.toLocaleString('en')} messages`,
      `    seconds        ${runs.map((run) => run.seconds.toFixed(2)).join(', ')} (median ${seconds.toFixed(2)})`,
      `    processor time ${runs.map((run) => run.processorSeconds.toFixed(2)).join(', ')}`,
      `    a second       ${Math.round(messages / seconds).toLocaleString('en')} messages, ${(bytes / 1e6 / seconds).toFixed(1)} MB`,
      `    peak memory    ${runs.map((run) => `${megabytes(run.peakBytes)} MB`).join(', ')}`,
      ...(kept.length > 0 ? [`    kept           ${kept.join(', ')}`] : []),
    ].join('\n'),
  )
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(0)
}
