/**
 * What mail made to do harm costs (src/mail/hostile-mails.ts), each read in a process of its own: processor time of
 * peek and of parse, the median of five runs of which the first is cold, and the memory that reading adds to the
 * process at its highest, the mail itself not counted. The bounds are 250 ms and 64 MB.
 *
 *   npm run bench:hostile
 */
import { fileURLToPath } from 'node:url'

import { rawMail } from '#mail/builders.ts'
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

/** Reads one of the mails in this process and prints what it cost. */
function costOf(make: () => string): Cost {
  const raw = rawMail(Buffer.from(make(), 'latin1'))
  globalThis.gc?.()
  // Kilobytes; the text the bytes were made of counts as held before, which is to our favour by the size of one mail.
  const held = process.memoryUsage().rss
  let highest = held
  const peeks: number[] = []
  const parses: number[] = []
  for (let run = 0; run < runs; run++) {
    globalThis.gc?.()
    peeks.push(timed(() => peek(raw)))
    parses.push(timed(() => parse(raw)))
    highest = Math.max(highest, process.memoryUsage().rss)
  }
  return { peek: median(peeks), parse: median(parses), megabytes: (highest - held) / 1e6 }
}

async function costs(): Promise<void> {
  const rows: { name: string; cost: Cost }[] = []
  for (const [at, [name]] of hostileMails.entries()) {
    const me = fileURLToPath(import.meta.url)
    const { out } = await runMeasured(process.execPath, ['--expose-gc', '--import', 'tsx', me, String(at)])
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

const asked = hostileMails[Number(process.argv[2] ?? -1)]
if (asked) console.log(JSON.stringify(costOf(asked[1])))
else await costs()
