/**
 * How well mail is read: `AJAR_CORPORA=… npx tsx bench/reading.ts [--part dev|held-out] [--errors]`.
 *
 * The job-mail corpus is split by group into `dev`, whose texts may be looked at while the reader is written, and
 * `held-out`, whose texts may not; figures of the two are printed apart, and only the second kind is a result.
 * `--errors` lists what went wrong, with texts for dev only.
 */
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { join } from 'node:path'
import PostalMime from 'postal-mime'
import type { FindingKind } from '#domain/finding.ts'
import { messageKey } from '#domain/ids.ts'
import { signalHeaders, type PeekedMessage, type SignalHeader } from '#domain/message.ts'
import { shortHash } from '#domain/hash.ts'
import { readMessage } from '#read/read-message.ts'
import { readLine, type LineOutput } from '#read/read-line.ts'
import { mightBeJobMail } from '#read/triage.ts'

const labels = ['confirmation', 'interview', 'assessment', 'rejection', 'offer', 'outreach', 'other'] as const
type Label = (typeof labels)[number]

/** DESIGN, "What counts as what": labels of the corpus are coarser than kinds. */
const labelsOfKind: Readonly<Record<FindingKind, readonly Label[]>> = {
  confirmation: ['confirmation'],
  viewed: ['confirmation', 'other'],
  pending: ['confirmation', 'other'],
  assessment: ['assessment'],
  interview: ['interview'],
  rescheduled: ['interview'],
  cancelled: ['interview'],
  rejection: ['rejection'],
  'position-closed': ['rejection'],
  offer: ['offer'],
  outreach: ['outreach'],
  'talent-pool': ['outreach'],
  feedback: ['rejection'],
  withdrawal: ['other'],
  'reply-by-person': ['other'],
  'reply-by-user': ['other'],
  'out-of-office': ['other'],
  bounce: ['other'],
  other: ['other'],
}

export interface JobMailRow {
  readonly id: string
  readonly label: Label
  readonly subject: string | null
  readonly from: string | null
  readonly body: string
  readonly lang: string
  readonly kind: 'real' | 'template' | 'synthetic'
  readonly group: string
  readonly truth: Record<string, unknown> | null
}

interface Outcome {
  readonly row: JobMailRow
  readonly part: 'dev' | 'held-out'
  readonly read: LineOutput
  readonly predicted: Label
  readonly passes: boolean
}

/** Half of the groups by a seeded hash; the seed was chosen, before any text was looked at, so that halves balance. */
export function partOf(group: string): 'dev' | 'held-out' {
  return Number.parseInt(shortHash(`reading-1:${group}`).slice(0, 4), 32) % 2 === 0 ? 'dev' : 'held-out'
}

const corpora = process.env['AJAR_CORPORA']
if (corpora === undefined || corpora === '') {
  console.log('AJAR_CORPORA is not set: it names the folder of the corpora to measure against. Nothing measured.')
  process.exit(1)
}
const wanted = process.argv.includes('--part') ? process.argv[process.argv.indexOf('--part') + 1] : undefined
const showErrors = process.argv.includes('--errors')

const rows = readFileSync(join(corpora, 'job-mail/job-mail.jsonl'), 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => JSON.parse(line) as JobMailRow)
const outcomes = rows.map(measured)

for (const part of ['dev', 'held-out'] as const) {
  if (wanted !== undefined && wanted !== part) continue
  const these = outcomes.filter((outcome) => outcome.part === part)
  heading(`${part}: ${these.length} mails, ${new Set(these.map(({ row }) => row.group)).size} groups`)
  report(these)
  if (showErrors) errors(these, part === 'dev')
}
if (wanted === undefined) {
  heading('triage and ordinary mail')
  await ordinary()
  speed()
}

function measured(row: JobMailRow): Outcome {
  const line = readLine({ id: row.id, subject: row.subject ?? '', from: row.from ?? '', body: row.body }, 'UTC')
  if (!line.ok) throw new Error(line.error.error)
  const allowed = labelsOfKind[line.value.kind]
  const predicted = allowed.includes(row.label) ? row.label : (allowed[0] ?? 'other')
  return { row, part: partOf(row.group), read: line.value, predicted, passes: mightBeJobMail(peeked(row)) }
}

function peeked(row: JobMailRow): PeekedMessage {
  const address = /<([^>]+)>/.exec(row.from ?? '')?.[1] ?? row.from ?? ''
  return {
    key: messageKey(row.id),
    messageId: null,
    date: null,
    from: address === '' ? null : { name: (row.from ?? '').replace(/<.*$/, '').trim(), address: address.toLowerCase() },
    replyTo: [],
    to: [],
    cc: [],
    subject: row.subject ?? '',
    inReplyTo: [],
    references: [],
    headers: {},
    text: row.body,
    calendars: [],
    size: row.body.length,
  }
}

function report(these: readonly Outcome[]): void {
  confusion(these)
  classes(these)
  for (const kind of ['real', 'template', 'synthetic'] as const)
    summary(
      kind,
      these.filter(({ row }) => row.kind === kind),
    )
  for (const lang of [...new Set(these.map(({ row }) => row.lang))].toSorted())
    summary(
      lang,
      these.filter(({ row }) => row.lang === lang),
    )
  console.log(`triage lets through ${these.filter(({ passes }) => passes).length} of ${these.length}`)
  truths(these)
  calibration(these)
}

function confusion(these: readonly Outcome[]): void {
  console.log(`${'truth \\ read'.padEnd(14)}${labels.map((label) => label.slice(0, 10).padStart(12)).join('')}`)
  for (const truth of labels) {
    const counts = labels.map(
      (label) => these.filter(({ row, predicted }) => row.label === truth && predicted === label).length,
    )
    console.log(`${truth.padEnd(14)}${counts.map((count) => String(count || '·').padStart(12)).join('')}`)
  }
}

function classes(these: readonly Outcome[]): void {
  const scores: number[] = []
  for (const label of labels) {
    const { precision, recall, f1, support } = score(these, label)
    if (support > 0) scores.push(f1)
    console.log(`${label.padEnd(14)} P ${percent(precision)}  R ${percent(recall)}  F1 ${percent(f1)}  n ${support}`)
  }
  console.log(`macro F1 ${percent(scores.reduce((sum, value) => sum + value, 0) / Math.max(1, scores.length))}`)
}

function score(
  these: readonly Outcome[],
  label: Label,
): { precision: number; recall: number; f1: number; support: number } {
  const hit = these.filter(({ row, predicted }) => row.label === label && predicted === label).length
  const said = these.filter(({ predicted }) => predicted === label).length
  const support = these.filter(({ row }) => row.label === label).length
  const precision = said === 0 ? 0 : hit / said
  const recall = support === 0 ? 0 : hit / support
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
    support,
  }
}

function summary(name: string, these: readonly Outcome[]): void {
  if (these.length === 0) return
  const right = these.filter(({ row, predicted }) => row.label === predicted).length
  const no = score(these, 'rejection')
  console.log(
    `  ${name.padEnd(10)} n ${String(these.length).padStart(3)}  right ${percent(right / these.length)}  rejection P ${percent(no.precision)} R ${percent(no.recall)} (${no.support})`,
  )
}

function truths(these: readonly Outcome[]): void {
  const withTruth = these.filter(({ row }) => row.truth !== null && row.truth !== undefined)
  for (const field of ['company', 'role'] as const) {
    const named = withTruth.filter(({ row }) => typeof row.truth?.[field] === 'string')
    const right = named.filter((outcome) => matches(outcome, field))
    const silent = named.filter(({ read }) => read[field] === null)
    const unnamed = withTruth.filter(({ row }) => row.truth?.[field] === null)
    const invented = unnamed.filter(({ read }) => read[field] !== null)
    console.log(
      `${field}: right ${right.length}/${named.length} ${percent(right.length / Math.max(1, named.length))}, wrong ${named.length - right.length - silent.length}, silent ${silent.length}; invented where the mail names none ${invented.length}/${unnamed.length}`,
    )
  }
  const noes = withTruth.filter(({ row, read }) => row.label === 'rejection' && read.rejection !== null)
  for (const [field, truth] of [
    ['channel', 'channel'],
    ['statedReason', 'statedReason'],
    ['feedbackOffered', 'feedbackOffered'],
    ['feedbackRefused', 'feedbackRefused'],
  ] as const) {
    const judged = noes.filter(({ row }) => row.truth?.[truth] !== undefined && row.truth[truth] !== null)
    const right = judged.filter(({ row, read }) => read.rejection?.[field] === row.truth?.[truth])
    console.log(
      `${field}: right ${right.length}/${judged.length} ${percent(right.length / Math.max(1, judged.length))}`,
    )
  }
  const hints = noes.filter(({ row }) => row.truth !== null && 'reapplyHint' in row.truth)
  const agree = hints.filter(({ row, read }) => (read.rejection?.reapplyHint === null) === !row.truth?.['reapplyHint'])
  console.log(`reapplyHint present or absent as told: ${agree.length}/${hints.length}`)
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/\b(?:inc|llc|ltd|gmbh|ag|co|corp|the|company)\b\.?/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

function matches({ row, read }: Outcome, field: 'company' | 'role'): boolean {
  const value = read[field]
  if (value === null) return false
  const aliases = row.truth?.[`${field}Aliases`] ?? row.truth?.[`${field}_aliases`]
  const names = [row.truth?.[field], ...(Array.isArray(aliases) ? aliases : [])].filter(
    (name) => typeof name === 'string',
  )
  return names.some((name) => plain(name) === plain(value))
}

function calibration(these: readonly Outcome[]): void {
  const bins = [0, 0.5, 0.7, 0.8, 0.9, 0.95, 0.99, 1.0001]
  const cells = bins.slice(0, -1).map((low, i) => {
    const high = bins[i + 1] ?? 1
    const inside = these.filter(({ read }) => read.confidence >= low && read.confidence < high)
    const right = inside.filter(({ row, predicted }) => row.label === predicted).length
    return inside.length === 0 ? '' : `${low.toFixed(2)}+: ${right}/${inside.length}`
  })
  console.log(`right by confidence  ${cells.filter((cell) => cell !== '').join('  ')}`)
}

function errors(these: readonly Outcome[], withText: boolean): void {
  for (const outcome of these) {
    const { row, read, predicted } = outcome
    const wrong: string[] = []
    if (row.label !== predicted) wrong.push(`${row.label} read as ${read.kind} ${read.confidence}`)
    for (const field of ['company', 'role'] as const) {
      const truth = row.truth?.[field]
      if (typeof truth === 'string' ? !matches(outcome, field) : truth === null && read[field] !== null)
        wrong.push(withText ? `${field} ${String(truth)} read as ${String(read[field])}` : `${field} wrong`)
    }
    if (wrong.length === 0) continue
    console.log(`- ${row.id}: ${wrong.join('; ')}`)
    if (withText && row.label !== predicted)
      console.log(
        `    ${row.subject ?? ''} | ${row.body.replace(/\s+/g, ' ').slice(0, 900)}\n    evidence: ${read.evidence.map(({ quote }) => JSON.stringify(quote)).join(', ')}`,
      )
  }
}

async function ordinary(): Promise<void> {
  for (const name of ['spamassassin-easy-ham-1', 'spamassassin-spam-1']) {
    const files = untar(gunzipSync(readFileSync(join(corpora ?? '', `ordinary-mail/${name}.tar.gz`))))
    let passed = 0
    const news: string[] = []
    for (const { path, bytes } of files) {
      const message = await toPeeked(bytes, path)
      if (!mightBeJobMail(message)) continue
      passed++
      const finding = readMessage(message, { me: [], zone: 'UTC' })
      if (labelsOfKind[finding.kind][0] !== 'other')
        news.push(`${finding.kind} ${finding.confidence} ${path} ${showErrors ? message.subject.slice(0, 70) : ''}`)
    }
    // With nothing seen in n, the 95 % bound is about 3/n.
    console.log(
      `${name}: ${files.length} mails, triage stops ${percent(1 - passed / files.length)}, taken for job news ${news.length} (95 % bound ${percent((news.length + 3) / files.length)})`,
    )
    if (showErrors) for (const line of news) console.log(`  ${line}`)
  }
}

async function toPeeked(bytes: Uint8Array, path: string): Promise<PeekedMessage> {
  const parsed = await PostalMime.parse(bytes)
  const headers: Partial<Record<SignalHeader, string>> = {}
  for (const { key, value } of parsed.headers) {
    const name = signalHeaders.find((known) => known === key)
    if (name !== undefined) headers[name] = value
  }
  const from =
    parsed.from === undefined
      ? null
      : { name: parsed.from.name ?? '', address: (parsed.from.address ?? '').toLowerCase() }
  const text = parsed.text ?? (parsed.html ?? '').replace(/<[^>]{0,2000}>/g, ' ')
  return {
    key: messageKey(path),
    messageId: parsed.messageId ?? null,
    date: parsed.date === undefined ? null : Date.parse(parsed.date),
    from,
    replyTo: [],
    to: [],
    cc: [],
    subject: parsed.subject ?? '',
    inReplyTo: parsed.inReplyTo === undefined ? [] : [parsed.inReplyTo],
    references: [],
    headers,
    text: text.replace(/\r\n/g, '\n'),
    calendars: [],
    size: bytes.length,
  }
}

function untar(tar: Uint8Array): { path: string; bytes: Uint8Array }[] {
  const files: { path: string; bytes: Uint8Array }[] = []
  const ascii = (from: number, length: number) =>
    Buffer.from(tar.buffer, tar.byteOffset + from, length)
      .toString('latin1')
      .replace(/\0[\s\S]*$/, '')
  for (let at = 0; at + 512 <= tar.length;) {
    const path = ascii(at, 100)
    if (path === '') break
    const size = Number.parseInt(ascii(at + 124, 12).trim(), 8)
    const type = ascii(at + 156, 1)
    if (type === '0' || type === '')
      if (!path.endsWith('cmds') && size > 0) files.push({ path, bytes: tar.subarray(at + 512, at + 512 + size) })
    at += 512 + Math.ceil(size / 512) * 512
  }
  return files
}

function speed(): void {
  const messages = rows.map(peeked)
  const context = { me: ['me@home.example'], zone: 'Europe/Berlin' }
  for (const message of messages) readMessage(message, context)
  const started = performance.now()
  for (let i = 0; i < 5; i++) for (const message of messages) readMessage(message, context)
  const reading = (performance.now() - started) / (5 * messages.length)
  const again = performance.now()
  for (let i = 0; i < 5; i++) for (const message of messages) mightBeJobMail(message)
  const triage = (performance.now() - again) / (5 * messages.length)
  const kilobytes = messages.reduce((sum, message) => sum + message.text.length, 0) / messages.length / 1024
  console.log(
    `readMessage ${reading.toFixed(3)} ms, triage ${(triage * 1000).toFixed(1)} µs a mail of ${kilobytes.toFixed(1)} kB`,
  )
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1).padStart(5)} %`
}

function heading(text: string): void {
  console.log(`\n== ${text}`)
}
