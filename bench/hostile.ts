/**
 * What mail made to do harm costs (src/mail/hostile-mails.ts), each read in a process of its own: processor time of
 * peek and of parse, the median of five runs of which the first is cold, and how far the highest resident memory of the
 * process (the system's high-water mark) lies above what it held with the mail in its hands. The bounds are 250 ms and
 * 64 MB.
 *
 *   npm run bench:hostile
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { rawMail, temporaryFolder } from '#mail/builders.ts'
import { hostileMails } from '#mail/hostile-mails.ts'
import { parse } from '#mail/parse.ts'
import { peek } from '#mail/peek.ts'
import { runMeasured } from './run-measured.ts'

const bounds = { milliseconds: 250, megabytes: 64 } as const
const runs = 5

interface Cost {
  readonly peek: number
  readonly parse: number
  /** Rise of the highest resident memory over what the process held with the mail in its hands. */
  readonly megabytes: number
}

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

function timed(work: () => unknown): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/** Reads the mail of a file in this process. What made the mail is another process, lest its garbage is reused unseen. */
function costOf(file: string): Cost {
  const raw = rawMail(readFileSync(file))
  globalThis.gc?.()
  const held = process.memoryUsage().rss
  const peeks: number[] = []
  const parses: number[] = []
  for (let run = 0; run < runs; run++) {
    globalThis.gc?.()
    peeks.push(timed(() => peek(raw)))
    parses.push(timed(() => parse(raw)))
  }
  // Kilobytes.
  const highest = process.resourceUsage().maxRSS * 1024
  return { peek: median(peeks), parse: median(parses), megabytes: Math.max(0, highest - held) / 1e6 }
}

async function costs(): Promise<void> {
  using folder = temporaryFolder()
  const file = join(folder.path, 'hostile.eml')
  const me = fileURLToPath(import.meta.url)
  const rows: { name: string; cost: Cost }[] = []
  for (const [name, make] of hostileMails) {
    writeFileSync(file, make(), 'latin1')
    const { out } = await runMeasured(process.execPath, ['--expose-gc', '--import', 'tsx', me, file])
    rows.push({ name, cost: JSON.parse(out) as Cost })
  }
  const dear = rows.toSorted((a, b) => Math.max(b.cost.peek, b.cost.parse) - Math.max(a.cost.peek, a.cost.parse))
  console.log('   peek ms   parse ms   more MB')
  for (const { name, cost } of dear) {
    const over =
      cost.peek > bounds.milliseconds || cost.parse > bounds.milliseconds || cost.megabytes > bounds.megabytes
    const cells = [cost.peek, cost.parse, cost.megabytes].map((value) => value.toFixed(0).padStart(10))
    console.log(`${cells.join('')}  ${name}${over ? '  OVER' : ''}`)
  }
  const worst = (pick: (cost: Cost) => number) => Math.max(...rows.map(({ cost }) => pick(cost))).toFixed(0)
  console.log(
    `\n${rows.length} kinds of mail; at most ${worst((cost) => cost.peek)} ms to peek, ` +
      `${worst((cost) => cost.parse)} ms to parse (bound ${bounds.milliseconds}), ` +
      `${worst((cost) => cost.megabytes)} MB (bound ${bounds.megabytes})`,
  )
}

const file = process.argv[2]
if (file === undefined) await costs()
else console.log(JSON.stringify(costOf(file)))
