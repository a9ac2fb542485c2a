/**
 * How well the requirements of a posting are read: on the invented postings of `bench/postings`, whose truth was written
 * apart from the reader. Held-out ones are measured only when asked for, and only counted; nothing of them is printed.
 *
 *   npm run bench:postings [-- --misses] [-- --held]
 *
 * When a requirement is right, `posting-match.ts` says. A fact is right when its kind and its value are.
 */
import { readdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Requirement, RequirementFact } from '#domain/requirement.ts'
import { htmlToText as textOfHtml } from '#mail/html-text.ts'
import { certificatesIn } from '#read/posting/facts/certificates.ts'
import { languageNames } from '#read/posting/facts/language-names.ts'
import { isTool } from '#read/posting/facts/skills.ts'
import { looksLikeHtml } from '#read/posting/looks-like-html.ts'
import { readPosting } from '#read/posting/read-posting.ts'
import { likeness, matchOf, type Stretch } from './posting-match.ts'
import { readTruth, type TruePosting } from './posting-truth.ts'

const showsMisses = process.argv.includes('--misses')
const measuresHeld = process.argv.includes('--held')
const folder = fileURLToPath(new URL('postings/', import.meta.url))

interface Counted {
  truth: number
  read: number
  right: number
}

interface Tally {
  postings: number
  truth: number
  read: number
  found: number
  right: number
  oneToOne: number
  forceRight: number
  facts: Map<string, Counted>
  /** Of the truth: phrases that do not stand in the text as the format asks. */
  astray: number
  /** Of what a careless reader would take: how much was taken. */
  traps: number
  trapped: number
}

const empty = (): Tally => ({
  postings: 0,
  truth: 0,
  read: 0,
  found: 0,
  right: 0,
  oneToOne: 0,
  forceRight: 0,
  facts: new Map(),
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

  const shown = open && showsMisses
  const stretches = truth.map(({ at, phrase }): Stretch => (at < 0 ? [-1, -1] : [at, at + phrase.length]))
  const match = matchOf(
    stretches,
    read.map(({ at }) => at),
  )
  tally.right += match.isRight.filter(Boolean).length
  tally.oneToOne += match.oneToOne
  truth.forEach(({ force, phrase }, index) => {
    const reading = match.readingOf[index] ?? null
    if (reading === null) {
      if (shown) console.log(`${posting.id} missed  ${force} ${phrase}`)
      return
    }
    tally.found++
    const said = read[reading]?.requirement
    if (said?.force === force) tally.forceRight++
    else if (shown) console.log(`${posting.id} is ${force}  ${said?.text}`)
  })
  read.forEach(({ requirement }, index) => {
    if (shown && !match.isRight[index]) console.log(`${posting.id} wrongly ${requirement.force} ${requirement.text}`)
  })
  for (const trap of posting.notAsked) {
    const at = whole.indexOf(fold(trap))
    tally.traps++
    if (at >= 0 && read.some((one) => likeness([at, at + fold(trap).length], one.at) > 0)) tally.trapped++
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
  for (const one of left) countedIn(tally, one.split(':')[0] ?? '').read++
  for (const { kind, value } of posting.facts) {
    const counted = countedIn(tally, kind)
    counted.truth++
    const at = left.findIndex((one) => isSameFact(one, kind, value))
    if (at < 0) {
      if (open && showsMisses) console.log(`${posting.id} fact missed ${kind}: ${value}`)
      continue
    }
    left.splice(at, 1)
    counted.right++
  }
  if (open && showsMisses) for (const one of left) console.log(`${posting.id} fact wrong ${one}`)
}

function countedIn(tally: Tally, kind: string): Counted {
  const counted = tally.facts.get(kind) ?? { truth: 0, read: 0, right: 0 }
  tally.facts.set(kind, counted)
  return counted
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
  if (kind === 'certificate') return read.startsWith('certificate: ') && isSameCertificate(read.slice(13), said)
  return read === `${kind}: ${said.split(' ')[0] ?? ''}`
}

/** "QTS" and "qualified teacher status" are one: the truth's own words are read as well. */
function isSameCertificate(read: string, said: string): boolean {
  return said.includes(read) || read.includes(said) || certificatesIn(said).some(({ name }) => name === read)
}

function placeOf(whole: string, { span }: Requirement, text: string): Stretch {
  const start = fold(text.slice(0, span?.start ?? 0)).length
  const words = fold(text.slice(span?.start ?? 0, span?.end ?? 0))
  const found = whole.indexOf(words, Math.max(0, start - 2))
  return [found, found + words.length]
}

function percent(part: number, of: number): string {
  return of === 0 ? '–' : `${((100 * part) / of).toFixed(1)} %`
}

const files = (await readdir(folder)).filter((file) => file.endsWith('.txt')).toSorted()
for (const name of files.filter((file) => measuresHeld || !file.includes('held'))) {
  const tally = empty()
  for (const posting of await readTruth(`${folder}${name}`)) measure(posting, tally, !name.includes('held'))
  const facts = [...tally.facts].toSorted(([a], [b]) => (a < b ? -1 : 1))
  const all = facts.reduce((sum, [, { truth, read, right }]) => add(sum, { truth, read, right }), {
    truth: 0,
    read: 0,
    right: 0,
  })
  console.log(
    [
      `${name}: ${tally.postings} postings, ${tally.truth} requirements`,
      `  requirements  recall ${percent(tally.found, tally.truth)}  precision ${percent(tally.right, tally.read)}`,
      `  one to one    recall ${percent(tally.oneToOne, tally.truth)}  precision ${percent(tally.oneToOne, tally.read)}`,
      `  must or nice  ${percent(tally.forceRight, tally.found)} of those found`,
      ...[['facts', all] as const, ...facts].map(
        ([kind, { truth, read, right }]) =>
          `  ${kind.padEnd(13)} recall ${percent(right, truth)}  precision ${percent(right, read)}  (${truth})`,
      ),
      `  truth astray  ${tally.astray} phrases do not stand in their text`,
      `  traps         ${tally.trapped} of ${tally.traps} taken for requirements`,
    ].join('\n'),
  )
}

function add(a: Counted, b: Counted): Counted {
  return { truth: a.truth + b.truth, read: a.read + b.read, right: a.right + b.right }
}
