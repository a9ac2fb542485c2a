/**
 * What the program makes of whole invented mailboxes, compared with a truth written by hand and apart from it:
 * `npx tsx bench/hunts.ts [name…] [--errors]`. Each hunt is built, imported by the built program into a store of its own,
 * exported, and compared; `--errors` prints every difference on one line. Hunts: en, de, fr-es, nasty, dev2-nl-pt,
 * dev2-it-fr-es, dev2-en-de, demo, and the held-out held-en-de, held-fr-es-it, held-nl-pt, which show totals only:
 * whoever changes the reader must not see what they hold. `--open-held-out` shows their errors as well, and such a hunt
 * is held out no longer.
 */
import { spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { keyOfContent } from '#mail/identity.ts'
import { buildMailbox } from '../demo/build.ts'
import { hunts } from './hunts/all.ts'
import { compareHunt, type Told } from './hunts/compare.ts'
import type { Exported } from './hunts/export-shape.ts'
import { demoOrdinary, demoTruth } from './hunts/from-demo.ts'
import { type Column, errorsOf } from './hunts/report.ts'
import { total } from './hunts/score.ts'
import { encodeHunt, messageBytes } from './hunts/source/mailbox.ts'
import { confusionOf, tableOf } from './hunts/table.ts'
import type { Hunt } from './hunts/truth-types.ts'

const program = fileURLToPath(new URL('../bin/ajar.js', import.meta.url))
const { values, positionals } = parseArgs({
  options: {
    errors: { type: 'boolean', default: false },
    'open-held-out': { type: 'boolean', default: false },
  },
  allowPositionals: true,
})

interface Mailbox extends Told {
  readonly name: string
  readonly heldOut: boolean
  readonly mbox: () => Buffer
}

const all: readonly Mailbox[] = [
  ...hunts.map(mailboxOf),
  { name: 'demo', heldOut: false, truth: demoTruth, ordinary: demoOrdinary, idOf: (id) => id, mbox: buildMailbox },
]
const unknown = positionals.filter((name) => !all.some((mailbox) => mailbox.name === name))
if (unknown.length > 0) {
  console.error(`There is no hunt called ${unknown.join(', ')}; there are ${all.map(({ name }) => name).join(', ')}.`)
  process.exit(2)
}

const chosen = positionals.length > 0 ? all.filter(({ name }) => positionals.includes(name)) : all
const columns: Column[] = []
for (const mailbox of chosen) {
  const { name, heldOut } = mailbox
  columns.push({ name, heldOut, score: compareHunt(mailbox, await readByProgram(mailbox)) })
}

for (const { name, truth, ordinary } of chosen) {
  const mails = truth.applications.reduce((n, a) => n + Object.keys(a.mails).length, 0)
  console.log(`${name}: ${truth.applications.length} applications in ${mails} mails, ${ordinary.length} other mails`)
}
show(
  'all',
  columns.filter(({ heldOut }) => !heldOut),
)
show(
  'all held out',
  columns.filter(({ heldOut }) => heldOut),
)
if (values.errors) console.log(`\n${errorsOf(columns, values['open-held-out'])}`)

function show(title: string, part: readonly Column[]): void {
  if (part.length === 0) return
  const sum = total(part.map(({ score }) => score))
  console.log(`\n${tableOf(part.length > 1 ? [...part, { name: title, score: sum }] : part)}`)
  console.log(`\nKinds, right of all, and what they were taken for\n${confusionOf(sum)}`)
}

function mailboxOf({ name, truth, jobMails, ordinaryMails, heldOut }: Hunt): Mailbox {
  const mails = [...jobMails, ...ordinaryMails]
  const { addresses } = truth.owner
  const ids = new Map(
    mails.map((mail) => [
      mail.name,
      // A mail without a Message-ID goes by the program's own key (data contract).
      mail.rawHeaders?.['Message-ID'] === null ? keyOfContent(messageBytes(mail, addresses)) : mail.id,
    ]),
  )
  return {
    name,
    heldOut: heldOut === true,
    truth,
    ordinary: ordinaryMails.map((mail) => mail.name),
    idOf: (mail) => ids.get(mail) ?? mail,
    mbox: () => encodeHunt(mails, addresses),
  }
}

/** Imports and exports with the real program, in a folder that is gone afterwards. */
async function readByProgram({ truth, mbox }: Mailbox): Promise<Exported> {
  const folder = await mkdtemp(join(tmpdir(), 'ajar-hunt-'))
  try {
    const file = join(folder, 'mail.mbox')
    await writeFile(file, mbox())
    const flags = ['--data', join(folder, 'data'), '--now', truth.now, '--zone', truth.owner.timeZone, '--json']
    const me = truth.owner.addresses.flatMap((address) => ['--me', address])
    await ajar(['import', file, ...flags, ...me])
    return JSON.parse(await ajar(['export', ...flags, ...me])) as Exported
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function ajar(args: readonly string[]): Promise<string> {
  const child = spawn(process.execPath, [program, ...args], { stdio: ['ignore', 'pipe', 'inherit'] })
  const out: Buffer[] = []
  child.stdout.on('data', (part: Buffer) => out.push(part))
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
  if (code !== 0) throw new Error(`ajar ${args[0]} ended with ${code}`)
  return Buffer.concat(out).toString('utf8')
}
