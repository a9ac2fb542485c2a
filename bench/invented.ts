/**
 * How invented mails (bench/invented-mails) are read by the weights as they stand:
 * `npx tsx bench/invented.ts [file…] [--held-out] [--errors]`. Without names all files but those held out.
 *
 * `--held-out` reads the held-out files instead and prints totals only, apart for each round (`-held`, `-held2`): nobody
 * who changes the reader has seen them. On
 * the others a figure is clean once only, before the fit (bench/fit-reader.ts) has seen them; cross-validated figures of
 * them are printed by bench/reading.ts.
 */
import type { FindingKind } from '#domain/finding.ts'
import { companyKey } from '#read/extract/company-name.ts'
import { readMessage } from '#read/read-message.ts'
import { mightBeJobMail } from '#read/triage.ts'
import { inventedMails, inventedOwner, messageOfInvented, type InventedMail } from './invented-mails.ts'
import { isJobNews, labels, labelsOfKind } from './job-mail-corpus.ts'

const names = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
const heldOut = process.argv.includes('--held-out')
const context = { me: [inventedOwner], zone: 'Europe/Berlin' }
const mails = inventedMails().filter(
  (mail) => mail.heldOut === heldOut && (names.length === 0 || names.includes(mail.file)),
)
const outcomes = mails.map((mail) => {
  const message = messageOfInvented(mail)
  return { mail, read: readMessage(message, context), passes: mightBeJobMail(message) }
})
type Outcome = (typeof outcomes)[number]

// Those written later were seen by no earlier reader either, so each round of held-out mails has totals of its own.
const rounds = heldOut ? [...new Set(mails.map(roundOf))].toSorted() : ['open']
for (const round of rounds) totals(round, heldOut ? outcomes.filter(({ mail }) => roundOf(mail) === round) : outcomes)
if (process.argv.includes('--errors') && !heldOut) errors()

/** `held`, `held2`, …: how the name of its file ends. */
function roundOf({ file }: InventedMail): string {
  return file.slice(file.lastIndexOf('-') + 1)
}

function totals(round: string, outcomes: readonly Outcome[]): void {
  console.log(`${round}: ${outcomes.length} mails of ${[...new Set(outcomes.map(({ mail }) => mail.file))].join(', ')}`)
  share('exact kind', outcomes.map(isRight))
  share(
    'label',
    outcomes.map(({ mail, read }) => labelOf(read.kind) === labelOf(mail.kind) || read.kind === mail.also),
  )
  for (const label of labels) {
    const truth = outcomes.filter(({ mail }) => labelOf(mail.kind) === label)
    const said = outcomes.filter(({ read }) => labelOf(read.kind) === label)
    const hit = truth.filter(({ read }) => labelOf(read.kind) === label).length
    console.log(
      `  ${label.padEnd(13)} precision ${hit}/${said.length}  recall ${hit}/${truth.length}  F1 ${percent((2 * hit) / Math.max(1, said.length + truth.length))}`,
    )
  }
  for (const language of [...new Set(outcomes.map(({ mail }) => mail.language))].toSorted())
    share(`  exact kind ${language}`, outcomes.filter(({ mail }) => mail.language === language).map(isRight))
  const news = outcomes.filter(({ mail }) => isJobNews(mail.kind))
  share(
    'triage lets news through',
    news.map(({ passes }) => passes),
  )
  const others = outcomes.filter(({ mail }) => mail.kind === 'other')
  share(
    'other mail taken for job news',
    others.map(({ mail, read, passes }) => passes && isJobNews(read.kind) && mail.also !== read.kind),
  )
  for (const field of ['company', 'role', 'agency'] as const) facts(field, outcomes)
  calibration(outcomes)
}

function labelOf(kind: FindingKind): string {
  return labelsOfKind[kind][0] ?? 'other'
}

function isRight({ mail, read }: Outcome): boolean {
  return read.kind === mail.kind || read.kind === mail.also
}

function same(field: 'company' | 'role' | 'agency', { mail, read }: Outcome): boolean {
  const truth = mail[field] ?? ''
  const said = read[field]?.value ?? ''
  // A truth may name several that a human would accept: "A / B".
  return [truth, ...truth.split(' / ')].some((name) =>
    field === 'role' ? plain(name) === plain(said) : companyKey(name) === companyKey(said),
  )
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

function facts(field: 'company' | 'role' | 'agency', outcomes: readonly Outcome[]): void {
  const named = outcomes.filter(({ mail }) => isJobNews(mail.kind) && mail[field] !== undefined)
  const silent = named.filter(({ read }) => (read[field] ?? null) === null).length
  const right = named.filter((outcome) => same(field, outcome)).length
  const unnamed = outcomes.filter(({ mail }) => isJobNews(mail.kind) && mail[field] === undefined)
  const invented = unnamed.filter(({ read }) => (read[field] ?? null) !== null).length
  console.log(
    `${field}: right ${right}/${named.length} ${percent(right / Math.max(1, named.length))}, wrong ${named.length - right - silent}, silent ${silent}; named where the mail names none ${invented}/${unnamed.length}`,
  )
}

function calibration(outcomes: readonly Outcome[]): void {
  for (const [low, high] of [
    [0, 0.5],
    [0.5, 0.7],
    [0.7, 0.8],
    [0.8, 0.9],
    [0.9, 0.95],
    [0.95, 1.01],
  ] as const) {
    const inside = outcomes.filter(({ read }) => read.confidence >= low && read.confidence < high)
    const mean = inside.reduce((sum, { read }) => sum + read.confidence, 0) / Math.max(1, inside.length)
    const right = inside.filter(isRight).length
    console.log(
      `said with ${low.toFixed(2)} to ${Math.min(1, high).toFixed(2)}: ${inside.length}, mean ${percent(mean)}, right ${percent(right / Math.max(1, inside.length))}`,
    )
  }
}

function errors(): void {
  for (const outcome of outcomes) {
    const { mail, read, passes } = outcome
    const wrong: string[] = []
    if (!isRight(outcome)) wrong.push(`${mail.kind} read as ${read.kind} ${read.confidence}`)
    if (!passes && isJobNews(mail.kind)) wrong.push('stopped by triage')
    for (const field of ['company', 'role', 'agency'] as const) {
      const said = read[field]?.value ?? null
      if (mail[field] !== undefined ? !same(field, outcome) : said !== null && isJobNews(mail.kind))
        wrong.push(`${field} ${mail[field]} read as ${said}`)
    }
    if (wrong.length > 0) console.log(`- ${mail.id} ${mail.subject}: ${wrong.join('; ')}`)
  }
}

function share(name: string, right: readonly boolean[]): void {
  const hits = right.filter(Boolean).length
  console.log(`${name}: ${hits}/${right.length} ${percent(hits / Math.max(1, right.length))}`)
}

function percent(part: number): string {
  return `${(part * 100).toFixed(1)} %`
}
