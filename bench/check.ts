/**
 * How well the check understands: `npm run bench:check`. Runs it over the invented mails of bench/check-corpus, which
 * were written apart from the rules, and prints for each rule how often it was found, missed and falsely raised: for
 * `dev` (to build on, with `--show RULE` the mails behind a number) and for `held` (to measure on, totals only). Then
 * false alarms on good mails, the time of one keystroke in a mail of 200 words, and the script it adds to the page.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { performance } from 'node:perf_hooks'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'
import type { MailStepKind } from '#domain/step.ts'
import { check } from '#write/check/check.ts'
import type { CheckFacts } from '#write/check/types.ts'

interface CorpusMail {
  readonly id: string
  readonly step: string
  readonly lang: string
  readonly subject: string
  readonly body: string
  readonly facts: CheckFacts
  readonly expected: readonly string[]
  readonly quiet: readonly string[]
  readonly paraphrased: boolean
}

const shown = process.argv.includes('--show') ? process.argv[process.argv.indexOf('--show') + 1] : undefined
/** Left to a glance: a mail is not bad for these. */
const asides = new Set([
  'paragraphs',
  'passive-wordy',
  'insensitive',
  'spelling-grammar',
  'thanks-in-advance',
  'day-hour',
])

for (const part of ['dev', 'held'] as const) measure(part)
time()
await size()

function mailsOf(part: string): CorpusMail[] {
  const folder = new URL(`check-corpus/${part}/`, import.meta.url)
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) =>
      readFileSync(new URL(name, folder), 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => JSON.parse(line) as CorpusMail),
    )
}

function measure(part: 'dev' | 'held'): void {
  const mails = mailsOf(part).filter((mail) => mail.step !== 'reapply')
  const rules = new Map<string, { found: number; missed: number; wrong: number; wrongInGood: number }>()
  const of = (rule: string) => {
    const known = rules.get(rule) ?? { found: 0, missed: 0, wrong: 0, wrongInGood: 0 }
    rules.set(rule, known)
    return known
  }
  const languages = new Map<
    string,
    {
      good: number
      alarms: number
      alarmed: number
      found: number
      missed: number
      wrong: number
      meant: number
      caught: number
    }
  >()
  for (const mail of mails) {
    const { findings } = check({
      step: mail.step as MailStepKind,
      language: mail.lang,
      subject: mail.subject,
      body: mail.body,
      facts: mail.facts,
    })
    const raised = new Set<string>(findings.map((finding) => finding.ruleId))
    const totals = languages.get(mail.lang) ?? {
      good: 0,
      alarms: 0,
      alarmed: 0,
      found: 0,
      missed: 0,
      wrong: 0,
      meant: 0,
      caught: 0,
    }
    languages.set(mail.lang, totals)
    for (const rule of mail.expected) {
      const hit = raised.has(rule)
      of(rule)[hit ? 'found' : 'missed']++
      totals[hit ? 'found' : 'missed']++
      if (mail.paraphrased) totals[hit ? 'caught' : 'meant']++
      if (part === 'dev' && !hit && (shown === rule || shown === 'missed'))
        console.log(`missed ${rule} in ${mail.id}:\n${mail.body}\n`)
    }
    for (const rule of raised) {
      if (mail.expected.includes(rule) || asides.has(rule)) continue
      of(rule).wrong++
      if (mail.expected.length === 0) of(rule).wrongInGood++
      totals.wrong++
      if (part === 'dev' && (shown === rule || shown === 'wrong')) {
        const at = findings.find((finding) => finding.ruleId === rule)!
        const text = at.field === 'subject' ? mail.subject : mail.body
        console.log(
          `${mail.expected.length === 0 ? 'GOOD ' : ''}wrong ${rule} in ${mail.id} (${mail.step}, expects ${mail.expected.join(' ')}): “${text.slice(at.start, at.end)}” in “${text.slice(Math.max(0, at.start - 80), at.end + 60).replace(/\s+/g, ' ')}”`,
        )
      }
    }
    if (mail.expected.length === 0) {
      totals.good++
      const alarms = [...raised].filter((rule) => !asides.has(rule)).length
      totals.alarms += alarms
      if (alarms > 0) totals.alarmed++
    }
  }
  console.log(`\n${part}: ${mails.length} mails`)
  console.log('rule                        found  missed  false  of good mails  recall  precision')
  for (const [rule, { found, missed, wrong, wrongInGood }] of [...rules].sort(([a], [b]) => a.localeCompare(b)))
    console.log(
      `${rule.padEnd(27)} ${pad(found, 5)} ${pad(missed, 7)} ${pad(wrong, 6)} ${pad(wrongInGood, 14)} ${percent(found, found + missed)} ${percent(found, found + wrong, 10)}`,
    )
  for (const [language, each] of languages)
    console.log(
      `${language}: recall${percent(each.found, each.found + each.missed)}, precision${percent(each.found, each.found + each.wrong)}, paraphrased recall${percent(each.caught, each.caught + each.meant)}; ${each.good} good mails, ${each.alarms} false alarms in ${each.alarmed} of them (${((10 * each.alarms) / Math.max(1, each.good)).toFixed(2)} per 10)`,
    )
}

function pad(value: number, width: number): string {
  return String(value).padStart(width)
}

function percent(part: number, of: number, width = 7): string {
  return (of === 0 ? '–' : `${Math.round((100 * part) / of)} %`).padStart(width)
}

/** Every letter of a mail of 200 words, one after another, as it is typed at its end. */
function time(): void {
  for (const language of ['en', 'de', 'fr', 'es', 'nl']) {
    const mails = mailsOf('dev').filter((mail) => mail.lang === language)
    const text = mails
      .map((mail) => mail.body)
      .join('\n\n')
      .split(/(?<=\s)/)
      .slice(0, 210)
      .join('')
    const times: number[] = []
    const busy: number[] = []
    for (let typed = 0; typed < 400; typed++) {
      const body = `${text.slice(0, -1 - (typed % 20))} ${'abcdefgh mnop'[typed % 13]}${'and so it went'.slice(0, typed % 14)}`
      const worked = process.cpuUsage()
      const begun = performance.now()
      check({
        step: 'follow-up',
        language,
        subject: 'Thank you',
        body,
        facts: { recipientName: 'Priya Nair', company: 'Northwind', role: 'Backend Engineer' },
      })
      const took = performance.now() - begun
      const { user, system } = process.cpuUsage(worked)
      if (typed < 100) continue
      times.push(took)
      busy.push((user + system) / 1000)
    }
    times.sort((a, b) => a - b)
    busy.sort((a, b) => a - b)
    console.log(
      `a keystroke in a mail of 200 words, ${language}: p50 ${times[times.length >> 1]!.toFixed(2)} ms, p99 ${times[Math.floor(times.length * 0.99)]!.toFixed(2)} ms (bound 15 ms); of the processor's time p50 ${busy[busy.length >> 1]!.toFixed(2)} ms, p99 ${busy[Math.floor(busy.length * 0.99)]!.toFixed(2)} ms`,
    )
  }
}

/** What the check adds to the page that loads it, minified and packed. */
async function size(): Promise<void> {
  const bundled = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: true,
      lib: { entry: fileURLToPath(new URL('../src/write/check/check.ts', import.meta.url)), formats: ['es'] },
    },
  })
  for (const { output } of [bundled].flat().filter((each) => 'output' in each))
    for (const chunk of output)
      if (chunk.type === 'chunk')
        console.log(
          `script: ${(chunk.code.length / 1024).toFixed(0)} kB, packed ${(gzipSync(chunk.code).length / 1024).toFixed(0)} kB`,
        )
}
