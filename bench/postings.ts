/**
 * How well the requirements of a posting are read: on the invented postings of `bench/postings`, whose truth was written
 * apart from the reader. The held-out ones are only counted; nothing of them is printed.
 *
 *   npm run bench:postings [-- --misses]
 *
 * A requirement is right when it shares at least half of the shorter of both, and three tenths of the longer, with one
 * of the truth, each counted once. A fact is right when its kind and its value are.
 */
import { readdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Requirement, RequirementFact } from '#domain/requirement.ts'
import { htmlToText as textOfHtml } from '#mail/html-text.ts'
import { languageNames } from '#read/posting/facts/language-names.ts'
import { isTool } from '#read/posting/facts/skills.ts'
import { looksLikeHtml } from '#read/posting/looks-like-html.ts'
import { readPosting } from '#read/posting/read-posting.ts'
import { readTruth, type TruePosting } from './posting-truth.ts'

const showsMisses = process.argv.includes('--misses')
const folder = fileURLToPath(new URL('postings/', import.meta.url))

interface Tally {
  postings: number
  truth: number
  read: number
  right: number
  forceRight: number
  trueFacts: number
  readFacts: number
  rightFacts: number
  /** Of what a careless reader would take: how much was taken. */
  /** Of the truth: phrases that do not stand in the text as the format asks. */
  astray: number
  traps: number
  trapped: number
}

const empty = (): Tally => ({
  postings: 0,
  truth: 0,
  read: 0,
  right: 0,
  forceRight: 0,
  trueFacts: 0,
  readFacts: 0,
  rightFacts: 0,
  astray: 0,
  traps: 0,
  trapped: 0,
})

const fold = (text: string) =>
  text
    .normalize('NFC')
    .replaceAll(/[\s\u00a0]+/gu, ' ')
    .replaceAll('’', "'")
    .trim()

function measure(posting: TruePosting, tally: Tally, open: boolean): void {
  const text = looksLikeHtml(posting.text) ? textOfHtml(posting.text) : posting.text
  const whole = fold(text)
  const read = readPosting(text).map((requirement) => ({ requirement, at: placeOf(whole, requirement, text) }))
  const isHtml = looksLikeHtml(posting.text)
  const said = (phrase: string) => fold(isHtml ? textOfHtml(phrase) : phrase)
  const truth = posting.asked.map(({ force, phrase }) => ({
    force,
    phrase: said(phrase),
    at: whole.indexOf(said(phrase)),
  }))
  tally.postings++
  tally.truth += truth.length
  tally.read += read.length
  tally.astray += truth.filter(({ at }) => at < 0).length

  const taken = new Set<number>()
  for (const { phrase, force, at } of truth) {
    const best = read
      .map((one, index) => ({ index, share: at < 0 ? 0 : shareOf([at, at + fold(phrase).length], one.at), one }))
      .filter(({ index, share }) => share > 0 && !taken.has(index))
      .toSorted((a, b) => b.share - a.share)[0]
    if (!best) {
      if (open && showsMisses) console.log(`${posting.id} missed  ${force} ${phrase}`)
      continue
    }
    taken.add(best.index)
    tally.right++
    if (best.one.requirement.force === force) tally.forceRight++
    else if (open && showsMisses) console.log(`${posting.id} is ${force}  ${best.one.requirement.text}`)
  }
  read.forEach(({ requirement }, index) => {
    if (open && showsMisses && !taken.has(index))
      console.log(`${posting.id} wrongly ${requirement.force} ${requirement.text}`)
  })
  for (const trap of posting.notAsked) {
    const at = whole.indexOf(fold(trap))
    tally.traps++
    if (at >= 0 && read.some((one) => shareOf([at, at + fold(trap).length], one.at) > 0)) tally.trapped++
  }
  measureFacts(
    posting,
    read.map(({ requirement }) => requirement),
    tally,
    open,
  )
}

function measureFacts(posting: TruePosting, read: readonly Requirement[], tally: Tally, open: boolean): void {
  const left = [...new Set(read.flatMap(({ facts }) => facts).flatMap(asTruth))]
  tally.readFacts += left.length
  tally.trueFacts += posting.facts.length
  for (const { kind, value } of posting.facts) {
    const at = left.findIndex((one) => isSameFact(one, kind, value))
    if (at < 0) {
      if (open && showsMisses) console.log(`${posting.id} fact missed ${kind}: ${value}`)
      continue
    }
    left.splice(at, 1)
    tally.rightFacts++
  }
  if (open && showsMisses) for (const one of left) console.log(`${posting.id} fact wrong ${one}`)
}

const levels: Readonly<Record<string, string>> = { doctorate: 'phd', any: 'degree' }
const languages = new Map(languageNames.map(([code, name]) => [code, name ?? code]))

function asTruth(fact: RequirementFact): readonly string[] {
  switch (fact.kind) {
    case 'years':
      return [`years: ${fact.least === null ? 'several' : `${fact.least}${fact.most === null ? '' : `-${fact.most}`}`}`]
    case 'degree':
      return [`degree: ${levels[fact.level] ?? fact.level}`]
    case 'certificate':
      return [`certificate: ${fact.name}`]
    case 'language':
      return [
        `language: ${languages.get(fact.language) ?? fact.language} ${(fact.level ?? '').replace('-', ' ')}`.trim(),
      ]
    case 'skill':
      return isTool(fact.skill) ? [`tool: ${fact.skill}`] : []
    case 'condition':
      return [`other: ${fact.condition}`]
  }
}

/** Free words behind a degree, years or a condition are not compared: they are told by the requirement itself. */
function isSameFact(read: string, kind: string, value: string): boolean {
  const said = value.toLowerCase().replace('excellent', 'very good')
  if (kind === 'language' || kind === 'tool') return read.toLowerCase() === `${kind}: ${said}`
  if (kind === 'certificate') return read.startsWith('certificate: ') && said.includes(read.slice(13))
  return read === `${kind}: ${said.split(' ')[0] ?? ''}`
}

function placeOf(whole: string, { span }: Requirement, text: string): readonly [number, number] {
  const start = fold(text.slice(0, span?.start ?? 0)).length
  const words = fold(text.slice(span?.start ?? 0, span?.end ?? 0))
  const found = whole.indexOf(words, Math.max(0, start - 2))
  return [found, found + words.length]
}

function shareOf([a, b]: readonly [number, number], [c, d]: readonly [number, number]): number {
  const common = Math.min(b, d) - Math.max(a, c)
  const shorter = Math.min(b - a, d - c)
  const longer = Math.max(b - a, d - c)
  return common / shorter >= 0.5 && common / longer >= 0.3 ? common / longer : 0
}

function percent(part: number, of: number): string {
  return of === 0 ? '–' : `${((100 * part) / of).toFixed(1)} %`
}

for (const name of (await readdir(folder)).filter((file) => file.endsWith('.txt')).toSorted()) {
  const tally = empty()
  for (const posting of await readTruth(`${folder}${name}`)) measure(posting, tally, !name.includes('held'))
  console.log(
    [
      `${name}: ${tally.postings} postings, ${tally.truth} requirements`,
      `  requirements  recall ${percent(tally.right, tally.truth)}  precision ${percent(tally.right, tally.read)}`,
      `  must or nice  ${percent(tally.forceRight, tally.right)} of those found`,
      `  facts         recall ${percent(tally.rightFacts, tally.trueFacts)}  precision ${percent(tally.rightFacts, tally.readFacts)}  (${tally.trueFacts})`,
      `  truth astray  ${tally.astray} phrases do not stand in their text`,
      `  traps         ${tally.trapped} of ${tally.traps} taken for requirements`,
    ].join('\n'),
  )
}
