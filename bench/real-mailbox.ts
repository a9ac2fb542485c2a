/**
 * Real mail through the whole product: `npm run bench:real`. The ordinary mail and the job mail of the folder that
 * AJAR_CORPORA names are written to one mailbox in a temporary folder, imported, listed and planned by the built
 * program, as a person would. Prints counts and times; keeps nothing.
 */
import { spawnSync } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildWhatIsStale } from '../scripts/build-what-is-stale.js'
import { readTarGz } from './tar.ts'

const corpora = process.env['AJAR_CORPORA']
if (!corpora) {
  console.log('AJAR_CORPORA names no folder of mail: nothing was measured.')
  process.exit(0)
}
const program = fileURLToPath(new URL('../dist/bin.js', import.meta.url))
await buildWhatIsStale()

const folder = await mkdtemp(join(tmpdir(), 'ajar-real-'))
try {
  const ordinary = ordinaryMail()
  const job = await jobMail()
  const mailbox = join(folder, 'mail.mbox')
  await writeFile(mailbox, Buffer.concat([...ordinary, ...job].map(asMboxEntry)))
  console.log(`${ordinary.length} ordinary mails, ${job.length} job mails`)

  const summary = ajar('import', mailbox, '--me', 'candidate@mailbox.example', '--json')
  console.log(`import: ${summary.seconds.toFixed(1)} s, ${JSON.stringify((JSON.parse(summary.out) as object[])[0])}`)
  const applications = ajar('applications', '--json')
  console.log(
    `applications: ${(JSON.parse(applications.out) as object[]).length} in ${applications.seconds.toFixed(1)} s`,
  )
  const today = ajar('today', '--json', '--now', '2026-11-09')
  const view = JSON.parse(today.out) as { due: object[]; soon: object[]; lapsedCount: number; reviewCount: number }
  console.log(
    `today: ${view.due.length} due, ${view.soon.length} soon, ${view.lapsedCount} lapsed, ${view.reviewCount} questions, in ${today.seconds.toFixed(1)} s`,
  )
  const { messages } = JSON.parse(ajar('export').out) as { messages: { messageId: string; kind: string }[] }
  const taken = messages.filter(({ messageId, kind }) => !messageId.includes('@job-mail.example') && kind !== 'other')
  const found = messages.filter(({ messageId, kind }) => messageId.includes('@job-mail.example') && kind !== 'other')
  console.log(
    `kept as job mail: ${found.length} of the job mails, ${taken.length} of the ordinary ones (${countKinds(taken)})`,
  )
} finally {
  await rm(folder, { recursive: true, force: true })
}

function ordinaryMail(): Buffer[] {
  const entries = readTarGz(join(corpora ?? '', 'ordinary-mail', 'spamassassin-easy-ham-1.tar.gz'))
  return [...entries].filter(({ name }) => !name.endsWith('/cmds')).map(({ bytes }) => bytes)
}

interface JobRow {
  readonly id: string
  readonly subject: string | null
  readonly from: string | null
  readonly body: string
}

/** The rows are no raw mail: each gets a head of its own, a day apart. */
async function jobMail(): Promise<Buffer[]> {
  const lines = (await readFile(join(corpora ?? '', 'job-mail', 'job-mail.jsonl'), 'utf8')).split('\n').filter(Boolean)
  return lines.map((line, index) => {
    const row = JSON.parse(line) as JobRow
    const date = new Date(Date.UTC(2025, 11, 1) + index * 86_400_000).toUTCString().replace('GMT', '+0000')
    const word = (text: string) => `=?utf-8?B?${Buffer.from(text).toString('base64')}?=`
    const from = /<([^<>\s]+@[^<>\s]+)>/.exec(row.from ?? '')?.[1] ?? `sender-${index}@somewhere.example`
    const name = (row.from ?? '').replace(/<[^<>]*>/g, '').trim()
    return Buffer.from(
      [
        `Message-ID: <${row.id}@job-mail.example>`,
        `Date: ${date}`,
        `From: ${name ? `${word(name.slice(0, 60))} ` : ''}<${from}>`,
        'To: candidate@mailbox.example',
        `Subject: ${word((row.subject ?? '').slice(0, 60))}`,
        'MIME-Version: 1.0',
        'Content-Type: text/plain; charset=utf-8',
        'Content-Transfer-Encoding: base64',
        '',
        Buffer.from(row.body).toString('base64').replace(/.{76}/g, '$&\n'),
        '',
      ].join('\n'),
    )
  })
}

function asMboxEntry(bytes: Buffer): Buffer {
  const text = bytes
    .toString('latin1')
    .replace(/^From .*\n/, '')
    .replace(/^(>*From )/gm, '>$1')
  return Buffer.from(`From mail@mailbox.example Mon Nov  9 09:00:00 2026\n${text}\n\n`, 'latin1')
}

function ajar(...argv: string[]): { readonly out: string; readonly seconds: number } {
  const started = performance.now()
  const args = [program, ...argv, '--data', join(folder, 'data'), '--zone', 'Europe/Berlin']
  const run = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 28 })
  if (run.status !== 0) throw new Error(`ajar ${argv[0]} ended with ${run.status}: ${run.stderr}`)
  return { out: run.stdout, seconds: (performance.now() - started) / 1000 }
}

function countKinds(messages: readonly { readonly kind: string }[]): string {
  const counts = new Map<string, number>()
  for (const { kind } of messages) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return [...counts].map(([kind, count]) => `${kind} ${count}`).join(', ') || 'none'
}
