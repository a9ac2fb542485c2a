/**
 * How one file of invented mails is read by the weights as they stand: `npx tsx bench/invented.ts mixed-one [--errors]`.
 * On a file that was written without looking at the reader, and before anything was mended for it, this is a clean
 * figure; afterwards it is not.
 */
import type { Fixture } from '#read/fixtures/fixture.ts'
import { me, messageOf, zone } from '#read/fixtures/fixture.ts'
import { companyKey } from '#read/extract/company-name.ts'
import { readMessage } from '#read/read-message.ts'
import { mightBeJobMail } from '#read/triage.ts'
import { isJobNews, labels, labelsOfKind } from './job-mail-corpus.ts'

const [file = ''] = process.argv.slice(2)
const module: Record<string, readonly Fixture[]> = await import(`../src/read/fixtures/${file}.ts`)
const fixtures = Object.values(module).flat()
const outcomes = fixtures.map((fixture) => {
  const message = messageOf(fixture)
  return { fixture, read: readMessage(message, { me: [me], zone }), passes: mightBeJobMail(message) }
})

console.log(`${file}: ${fixtures.length} mails`)
share(
  'exact kind',
  outcomes.map(({ fixture, read }) => read.kind === fixture.kind),
)
for (const label of labels) {
  const truth = outcomes.filter(({ fixture }) => labelsOfKind[fixture.kind][0] === label)
  const said = outcomes.filter(({ read }) => labelsOfKind[read.kind][0] === label)
  const hit = truth.filter(({ read }) => labelsOfKind[read.kind][0] === label).length
  console.log(
    `  ${label.padEnd(13)} precision ${hit}/${said.length}  recall ${hit}/${truth.length}  F1 ${percent((2 * hit) / Math.max(1, said.length + truth.length))}`,
  )
}
for (const language of [...new Set(fixtures.map((fixture) => fixture.language))].toSorted())
  share(
    `  ${language}`,
    outcomes.filter(({ fixture }) => fixture.language === language).map(({ fixture, read }) => agrees(fixture, read)),
  )
share(
  'triage lets news through',
  outcomes.filter(({ fixture }) => isJobNews(fixture.kind)).map(({ passes }) => passes),
)
facts('company')
facts('role')
if (process.argv.includes('--errors')) errors()

function agrees(fixture: Fixture, read: { kind: Fixture['kind'] }): boolean {
  return labelsOfKind[read.kind][0] === labelsOfKind[fixture.kind][0]
}

function same(field: 'company' | 'role', truth: string, said: string): boolean {
  return field === 'company' ? companyKey(truth) === companyKey(said) : truth === said
}

function facts(field: 'company' | 'role'): void {
  const named = outcomes.filter(({ fixture }) => typeof fixture[field] === 'string')
  const silent = named.filter(({ read }) => read[field] === null).length
  const right = named.filter(({ fixture, read }) => same(field, fixture[field] ?? '', read[field]?.value ?? '')).length
  console.log(
    `${field}: right ${right}/${named.length} ${percent(right / Math.max(1, named.length))}, wrong ${named.length - right - silent}, silent ${silent}`,
  )
}

function errors(): void {
  for (const { fixture, read, passes } of outcomes) {
    const wrong: string[] = []
    if (!agrees(fixture, read) || read.kind !== fixture.kind)
      wrong.push(`${fixture.kind} read as ${read.kind} ${read.confidence}`)
    if (!passes && isJobNews(fixture.kind)) wrong.push('stopped by triage')
    for (const field of ['company', 'role'] as const) {
      const truth = fixture[field]
      const said = read[field]?.value ?? null
      if (typeof truth === 'string' ? !same(field, truth, said ?? '') : truth === null && said !== null)
        wrong.push(`${field} ${truth} read as ${said}`)
    }
    if (wrong.length > 0) console.log(`- ${fixture.id} [${fixture.language}] ${fixture.subject}: ${wrong.join('; ')}`)
    if (read.kind !== fixture.kind)
      console.log(`    ${read.evidence.map(({ quote }) => JSON.stringify(quote)).join(', ')}`)
  }
}

function share(name: string, right: readonly boolean[]): void {
  const hits = right.filter(Boolean).length
  console.log(`${name}: ${hits}/${right.length} ${percent(hits / Math.max(1, right.length))}`)
}

function percent(part: number): string {
  return `${(part * 100).toFixed(1)} %`
}
