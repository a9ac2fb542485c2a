/**
 * How long a person with a thousand applications waits: `npm run bench:history`. A generated hunt of 1,000 applications
 * is imported into a store of its own; then it is measured, in this process and after a warm-up, how long the history of
 * its kept mail takes, the plan after it, and a rebuild from nothing: a new store opened on the same files, everything
 * loaded, history and plan. Prints median and spread beside the bound.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { importMail } from '#actions/import-mail.ts'
import { ownAddresses, seeWorld } from '#actions/world.ts'
import { planFor } from '#plan/plan-for.ts'
import { buildHistory } from '#read/history/build-history.ts'
import { openApp } from '../src/app.ts'
import { writeGeneratedHunt } from '../test/generated-hunt.ts'

const applications = 1000
/** With what an application has by itself, ten mails each. */
const talk = 8
const runs = 15
const now = Date.UTC(2025, 6, 1, 9)
const zone = 'Europe/Berlin'

const folder = await mkdtemp(join(tmpdir(), 'ajar-bench-'))
try {
  const mailbox = join(folder, 'hunt.mbox')
  await writeGeneratedHunt(mailbox, applications, talk)
  const open = async () => {
    const opened = await openApp({
      dataDir: join(folder, 'data'),
      root: fileURLToPath(new URL('../', import.meta.url)),
      zone,
      clock: () => now,
    })
    if (!opened.ok) throw new Error(opened.error.message)
    return opened.value
  }

  const app = await open()
  const ctx = { ...app.ctx(), now }
  await importMail(ctx, mailbox)
  const settings = await ctx.owner.settings.get()
  const mail = await ctx.owner.messages.jobMail()
  const history = buildHistory(mail, [], [], { zone, me: ownAddresses(settings) })
  console.log(`${history.applications.length} applications, ${mail.length} kept mails, ${history.people.length} people`)

  const plan = () =>
    planFor({ history, decisions: [], interests: [], settings: settings.plan, zone, country: null, now })
  console.log(`${plan().length} steps`)
  print('history', await timed(() => buildHistory(mail, [], [], { zone, me: ownAddresses(settings) })))
  print('plan', await timed(plan))
  print('history and plan, as a page asks for them', await timed(() => seeWorld(ctx)), 100)
  await app.close()

  print(
    'rebuilt from the store, in a house just opened',
    await timed(async () => {
      const anew = await open()
      await seeWorld({ ...anew.ctx(), now })
      await anew.close()
    }),
    2000,
  )
} finally {
  await rm(folder, { recursive: true, force: true })
}

interface Times {
  /** Milliseconds of each run, sorted. */
  readonly passed: readonly number[]
  /** Milliseconds the processor worked for it, sorted: what a machine that others share does not distort. */
  readonly worked: readonly number[]
}

async function timed(work: () => unknown): Promise<Times> {
  for (let warm = 0; warm < 3; warm++) await work()
  const passed: number[] = []
  const worked: number[] = []
  for (let run = 0; run < runs; run++) {
    const [before, used] = [performance.now(), process.cpuUsage()]
    await work()
    const { user, system } = process.cpuUsage(used)
    passed.push(performance.now() - before)
    worked.push((user + system) / 1000)
  }
  const ascending = (a: number, b: number) => a - b
  return { passed: passed.toSorted(ascending), worked: worked.toSorted(ascending) }
}

function print(what: string, { passed, worked }: Times, bound?: number): void {
  const beside = bound === undefined ? '' : `; bound ${bound} ms`
  console.log(`${what.padEnd(48)} ${spread(passed)}, of processor time ${spread(worked)}${beside}`)
}

function spread(times: readonly number[]): string {
  const at = (share: number) => (times[Math.floor((times.length - 1) * share)] ?? Number.NaN).toFixed(0)
  return `${at(0.5)} ms (${at(0)} to ${at(1)})`
}
