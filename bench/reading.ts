/**
 * How well mail is read: `AJAR_CORPORA=… npx tsx bench/reading.ts [--part dev|held-out] [--errors]`.
 *
 * Kinds are cross-validated: each mail is read with weights fitted without its group (bench/fit.ts). The corpus is
 * also split by group into `dev`, whose texts were looked at while phrases were written, and `held-out`, whose texts
 * never were; the two are printed apart, and only the second is a clean result. `--errors` lists what went wrong in
 * dev; of the held-out half nothing but totals is ever printed.
 */
import { classify, type Classified } from '#read/classify.ts'
import { readLine, type LineOutput } from '#read/read-line.ts'
import { readMessage } from '#read/read-message.ts'
import { mightBeJobMail } from '#read/triage.ts'
import { readExamples, type Example } from './fit-examples.ts'
import { crossFit } from './fit-stacked.ts'
import {
  corporaFolder,
  isJobNews,
  jobMailRows,
  labels,
  labelsOfKind,
  messageOfRow,
  ordinaryMail,
  ordinarySets,
  partOf,
  type JobMailRow,
  type Label,
} from './job-mail-corpus.ts'

interface Outcome {
  readonly row: JobMailRow
  readonly part: 'dev' | 'held-out'
  readonly read: LineOutput
  readonly predicted: Label
  readonly passes: boolean
}

const folder = corporaFolder()
const wanted = process.argv.includes('--part') ? process.argv[process.argv.indexOf('--part') + 1] : undefined
const showErrors = process.argv.includes('--errors')

const rows = jobMailRows(folder)
const examples = readExamples(folder)
const exampleOf = new Map(examples.map((example) => [example.name, example]))
const unseen = crossFit(examples)
const outcomes = rows.map(measured)

for (const part of ['dev', 'held-out'] as const) {
  if (wanted !== undefined && wanted !== part) continue
  const these = outcomes.filter((outcome) => outcome.part === part)
  heading(`${part}: ${these.length} mails, ${new Set(these.map(({ row }) => row.group)).size} groups`)
  report(these)
  if (showErrors && part === 'dev') errors(these)
}
if (wanted === undefined) {
  heading('triage and ordinary mail')
  ordinary()
  speed()
}

function measured(row: JobMailRow): Outcome {
  const line = readLine({ id: row.id, subject: row.subject ?? '', from: row.from ?? '', body: row.body }, 'UTC')
  if (!line.ok) throw new Error(line.error.error)
  const example = exampleOf.get(row.id)
  if (example === undefined) throw new Error(`no example of ${row.id}`)
  const { kind, confidence } = unseenReading(example)
  const allowed = labelsOfKind[kind]
  const predicted = allowed.includes(row.label) ? row.label : (allowed[0] ?? 'other')
  return {
    row,
    part: partOf(row.group),
    read: { ...line.value, kind, confidence },
    predicted,
    passes: mightBeJobMail(messageOfRow(row)),
  }
}

/** Read with words and weights that never saw its group. */
function unseenReading({ read, name }: Example): Classified {
  const { weights, features } = unseen.get(name) ?? {}
  return classify(read, weights, features)
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
  const news = these.filter(({ row }) => row.label !== 'other')
  console.log(
    `triage lets through ${news.filter(({ passes }) => passes).length} of ${news.length} that are news, ${these.filter(({ passes }) => passes).length} of ${these.length} in all`,
  )
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
  // The corpus quotes any invitation to apply again; by our convention it is a hint only when it names a time.
  const namesTime = (hint: unknown) =>
    typeof hint === 'string' &&
    /\b(?:\d+|six|twelve|three|few|next|a|one) (?:months?|years?|weeks?|days?|quarter|season)\b|\b20\d\d\b|spring|summer|autumn|winter/i.test(
      hint,
    )
  const hints = noes.filter(({ row }) => row.truth !== null && 'reapplyHint' in row.truth)
  const agree = hints.filter(
    ({ row, read }) => (read.rejection?.reapplyHint !== null) === namesTime(row.truth?.['reapplyHint']),
  )
  console.log(`reapplyHint (where a time is named) present or absent as told: ${agree.length}/${hints.length}`)
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

/** What was said with how much confidence, and how much of it was right: a confidence of 95 % should be right in 95 of 100. */
function calibration(these: readonly Outcome[]): void {
  const bins = [0, 0.5, 0.7, 0.8, 0.9, 0.95, 0.99, 1.0001]
  console.log('confidence      said   mean   right')
  for (const [i, low] of bins.slice(0, -1).entries()) {
    const high = bins[i + 1] ?? 1
    const inside = these.filter(({ read }) => read.confidence >= low && read.confidence < high)
    if (inside.length === 0) continue
    const right = inside.filter(({ row, predicted }) => row.label === predicted).length
    const mean = inside.reduce((sum, { read }) => sum + read.confidence, 0) / inside.length
    console.log(
      `${low.toFixed(2)} to ${Math.min(1, high).toFixed(2)}  ${String(inside.length).padStart(5)}  ${percent(mean)}  ${percent(right / inside.length)} (${right})`,
    )
  }
  const sure = these.filter(({ read }) => read.confidence >= 0.95)
  const right = sure.filter(({ row, predicted }) => row.label === predicted).length
  console.log(`of ${sure.length} said with 95 % or more, right ${percent(right / Math.max(1, sure.length))}`)
}

function errors(these: readonly Outcome[]): void {
  for (const outcome of these) {
    const { row, read, predicted } = outcome
    const wrong: string[] = []
    if (row.label !== predicted) wrong.push(`${row.label} read as ${read.kind} ${read.confidence}`)
    for (const field of ['company', 'role'] as const) {
      const truth = row.truth?.[field]
      if (typeof truth === 'string' ? !matches(outcome, field) : truth === null && read[field] !== null)
        wrong.push(`${field} ${String(truth)} read as ${String(read[field])}`)
    }
    if (wrong.length === 0) continue
    console.log(`- ${row.id}: ${wrong.join('; ')}`)
    if (row.label !== predicted)
      console.log(
        `    ${row.subject ?? ''} | ${row.body.replace(/\s+/g, ' ').slice(0, 900)}\n    evidence: ${read.evidence.map(({ quote }) => JSON.stringify(quote)).join(', ')}`,
      )
  }
}

function ordinary(): void {
  for (const set of ordinarySets) {
    const mails = ordinaryMail(folder, set)
    const passed = mails.filter(({ message }) => mightBeJobMail(message)).length
    const news = mails.flatMap(({ path }) => {
      const example = exampleOf.get(path)
      if (example === undefined) return []
      if (!example.passes) return []
      const { kind, confidence, evidence } = unseenReading(example)
      const spans = evidence.map(({ quote }) => JSON.stringify(quote)).join(' ')
      return isJobNews(kind) ? [`${kind} ${confidence.toFixed(2)} ${path} ${spans}`] : []
    })
    console.log(
      `${set}: ${mails.length} mails, triage stops ${percent(1 - passed / mails.length)}, taken for job news ${news.length} (95 % bound ${percent(upperBound(news.length) / mails.length)})`,
    )
    if (showErrors) for (const line of news) console.log(`  ${line}`)
  }
}

/** Upper 95 % bound of a count that is rare (Poisson): 3 for none seen. */
function upperBound(seen: number): number {
  return [3, 4.74, 6.3, 7.75, 9.15, 10.5][seen] ?? seen + 2 * Math.sqrt(seen) + 1
}

/** Time of this process's own CPU, so that a busy machine does not count. */
function speed(): void {
  const messages = rows.map(messageOfRow)
  const context = { me: ['me@home.example'], zone: 'Europe/Berlin' }
  const each = (run: (message: (typeof messages)[number]) => unknown) => {
    for (let i = 0; i < 3; i++) for (const message of messages) run(message)
    const before = process.cpuUsage()
    for (let i = 0; i < 5; i++) for (const message of messages) run(message)
    return process.cpuUsage(before).user / (5 * messages.length)
  }
  const reading = each((message) => readMessage(message, context))
  const triage = each(mightBeJobMail)
  const kilobytes = messages.reduce((sum, message) => sum + message.text.length, 0) / messages.length / 1024
  console.log(
    `readMessage ${(reading / 1000).toFixed(3)} ms, triage ${triage.toFixed(1)} µs a mail of ${kilobytes.toFixed(1)} kB`,
  )
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1).padStart(5)} %`
}

function heading(text: string): void {
  console.log(`\n== ${text}`)
}
