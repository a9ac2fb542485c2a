/**
 * Fits what tells a requirement: `npx tsx bench/fit-postings.ts headings|lines [--write]`, headings first, since lines
 * are learned in the sections that they give.
 *
 * Headings learn from bench/posting-lines/headings.txt. Lines learn from lines.txt beside it and from the open postings;
 * whether a line asks, from what its words, its heading and its neighbours say, each taken from a fit that never saw
 * its posting. Prints how often each is right in postings left out of its fit. Held-out postings are not opened.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { htmlToText } from '#mail/html-text.ts'
import { headingClasses } from '#read/posting/headings.ts'
import { askClasses, askFeatures, forceOf, lineClasses, ownOdds, type Own } from '#read/posting/judge.ts'
import { looksLikeHtml } from '#read/posting/looks-like-html.ts'
import { headingFeatures, lineFeatures } from '#read/posting/model/features.ts'
import { present, probabilities, type PackedWeights, type Weights } from '#read/posting/model/weigh.ts'
import { segmentsOf, type Segment } from '#read/posting/segments.ts'
import { fitSoftmax, packed, type Example } from './fit-softmax.ts'
import { matchOf, type Stretch } from './posting-match.ts'
import { readTruth, type TruePosting } from './posting-truth.ts'

const folds = 8
const open = ['en', 'de', 'en-second', 'de-second']
const headingPull = numberOf('heading-pull', 0.0006)
const linePull = numberOf('line-pull', 0.0005)
const askPull = numberOf('ask-pull', 0.002)
const writes = process.argv.includes('--write')

function numberOf(name: string, usual: number): number {
  return Number(process.argv.find((each) => each.startsWith(`--${name}=`))?.slice(name.length + 3) ?? usual)
}

function pathOf(relative: string): string {
  return fileURLToPath(new URL(relative, import.meta.url))
}

/** The lists of bench/posting-lines: `class: one | another | …`. */
async function listed(name: string): Promise<readonly { readonly kind: string; readonly words: string }[]> {
  const file = await readFile(pathOf(`posting-lines/${name}`), 'utf8')
  return file
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .flatMap((line) => {
      const at = line.indexOf(': ')
      return line
        .slice(at + 2)
        .split(' | ')
        .map((words) => ({ kind: line.slice(0, at), words: words.trim() }))
    })
}

async function write(name: string, constant: string, weights: PackedWeights): Promise<void> {
  const text = `import type { PackedWeights } from '#read/posting/model/weigh.ts'

/** Fitted by \`bench/fit-postings.ts\`; not written by hand. Features beside their weights for each class. */
export const ${constant}: PackedWeights = {
  classes: [${weights.classes.map((each) => `'${each}'`).join(', ')}],
  step: ${weights.step},
  rows: \`
${weights.rows.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('$', '\\$')}
\`,
}
`
  await writeFile(pathOf(`../src/read/posting/model/${name}-table.ts`), text)
  console.log(`${name}-table.ts: ${(text.length / 1024).toFixed(0)} kB`)
}

async function fitHeadings(): Promise<void> {
  const all = await headingExamples()
  let right = 0
  for (let fold = 0; fold < folds; fold++) {
    const fit = fitSoftmax(
      all.filter((_, at) => at % folds !== fold),
      headingClasses,
      { pull: headingPull },
    )
    for (const one of all.filter((_, at) => at % folds === fold)) {
      const odds = probabilities(fit, one.features)
      const best = odds.indexOf(Math.max(...odds))
      if (best === one.target) right++
      else if (process.argv.includes('--misses'))
        console.log(`${headingClasses[one.target]} taken for ${headingClasses[best]}: ${one.words}`)
    }
  }
  console.log(`headings right: ${((100 * right) / all.length).toFixed(1)} % of ${all.length}, left out of their fit`)
  if (writes)
    await write('heading', 'headingWeights', packed(fitSoftmax(all, headingClasses, { pull: headingPull }), 0.05))
}

/** Headings as if none of the open postings had been seen: else those would look easier than others are. */
async function unseenHeadings(postings: readonly TruePosting[]): Promise<Weights> {
  const bare = (words: string) =>
    words
      .toLowerCase()
      .replaceAll('’', "'")
      .replaceAll(/[^\p{L}']+/gu, ' ')
      .trim()
  const seen = new Set(
    postings
      .flatMap(({ text }) => (looksLikeHtml(text) ? htmlToText(text) : text).split('\n'))
      .flatMap((line) => [line, ...(/^[^:|?.]{2,60}(?=[:|?.])/u.exec(line) ?? [])].map(bare)),
  )
  const known = await headingExamples()
  console.log(
    `${known.filter(({ words }) => seen.has(bare(words))).length} headings stand in open postings, and are left out`,
  )
  return fitSoftmax(
    known.filter(({ words }) => !seen.has(bare(words))),
    headingClasses,
    { pull: headingPull },
  )
}

async function headingExamples() {
  return (await listed('headings.txt')).map(({ kind, words }) => {
    const target = (headingClasses as readonly string[]).indexOf(kind)
    return { features: [...present(headingFeatures(words))], target, weight: 1, words }
  })
}

interface Read {
  readonly text: string
  readonly segments: readonly Segment[]
  readonly lines: readonly (Example | null)[]
  readonly asks: readonly number[]
  readonly truth: readonly Stretch[]
}

/** Running words with what they ask for in braces (posting-lines/prose.txt). */
async function marked(): Promise<readonly { readonly text: string; readonly truth: readonly True[] }[]> {
  const file = await readFile(pathOf('posting-lines/prose.txt'), 'utf8')
  return file
    .split(/^===$/mu)
    .slice(1)
    .map((part) => {
      const truth: True[] = []
      let text = ''
      let start = 0
      let force: 'must' | 'nice' = 'must'
      for (const piece of part.trim().split(/(\{\??|\})/u)) {
        if (piece === '}') truth.push({ force, start, end: text.length })
        else if (piece === '{' || piece === '{?') {
          start = text.length
          force = piece === '{' ? 'must' : 'nice'
        } else text += piece
      }
      return { text, truth }
    })
}

interface True {
  readonly force: 'must' | 'nice'
  readonly start: number
  readonly end: number
}

/** A segment is what the truth says of it; where it asks for nothing its heading says what it is. */
function readIn(posting: TruePosting, headings: Weights): Read {
  const isHtml = looksLikeHtml(posting.text)
  const text = isHtml ? htmlToText(posting.text) : posting.text
  const fold = (words: string) => words.replaceAll(/\s+/gu, ' ').replaceAll('’', "'").trim()
  const places = foldedPlaces(text)
  const truth = posting.asked.map(({ force, phrase }) => {
    const words = fold(isHtml ? htmlToText(phrase) : phrase)
    const at = places.folded.indexOf(words)
    return { force, start: places.at[at] ?? -1, end: (places.at[at + words.length - 1] ?? -2) + 1 }
  })
  return readAs(text, truth, headings)
}

function readAs(text: string, truth: readonly True[], headings: Weights): Read {
  const segments = segmentsOf(text, headings)
  const asks = segments.map(({ span }) => {
    const share = (force: string) =>
      truth
        .filter((one) => one.force === force)
        .reduce((sum, one) => sum + Math.max(0, Math.min(one.end, span.end) - Math.max(one.start, span.start)), 0) /
      (span.end - span.start)
    const isAsked = share('must') + share('nice') >= 0.3
    return !isAsked ? 2 : share('nice') > share('must') ? 1 : 0
  })
  const lines = segments.map(({ span, section }, at): Example => {
    const ask = asks[at] ?? 2
    const target = ask < 2 ? ask : section && section.duties > 0.5 ? 2 : section && section.benefits > 0.5 ? 3 : 4
    return { features: [...present(lineFeatures(text.slice(span.start, span.end)))], target, weight: 1 }
  })
  return { text, segments, lines, asks, truth: truth.map(({ start, end }): Stretch => [start, end]) }
}

/** The text with white space folded, and for each of its letters where it stands in the text. */
function foldedPlaces(text: string): { readonly folded: string; readonly at: readonly number[] } {
  const at: number[] = []
  let folded = ''
  for (let i = 0; i < text.length; i++) {
    const letter = text[i]!
    if (/[\s\u00a0]/u.test(letter)) {
      if (folded === '' || folded.endsWith(' ')) continue
      folded += ' '
    } else folded += letter === '’' ? "'" : letter
    at.push(i)
  }
  return { folded, at }
}

async function fitLines(): Promise<void> {
  const single = (await listed('lines.txt')).map(({ kind, words }): Example => ({
    features: [...present(lineFeatures(words))],
    target: (lineClasses as readonly string[]).indexOf(kind),
    weight: 1,
  }))
  const postings: Read[] = []
  const truth = (await Promise.all(open.map((name) => readTruth(pathOf(`postings/${name}.txt`))))).flat()
  const headings = await unseenHeadings(truth)
  for (const posting of truth) postings.push(readIn(posting, headings))
  for (const { text, truth: asked } of await marked()) postings.push(readAs(text, asked, headings))
  const linesOf = (which: readonly Read[]) => [
    ...single,
    ...which.flatMap(({ lines }) => lines.filter((one) => one !== null)),
  ]
  const without = (fold: number) => postings.filter((_, at) => at % folds !== fold)
  const own: (readonly Own[])[] = []
  let lineRight = 0
  let lineAll = 0
  for (let fold = 0; fold < folds; fold++) {
    const fit = fitSoftmax(linesOf(without(fold)), lineClasses, { pull: linePull })
    postings.forEach(({ text, segments, lines }, at) => {
      if (at % folds !== fold) return
      own[at] = ownOdds(text, segments, fit)
      lines.forEach((one, index) => {
        const odds = own[at]![index]!.odds
        lineAll++
        if (one && odds.indexOf(Math.max(...odds)) === one.target) lineRight++
      })
    })
  }
  console.log(`lines right by their own words: ${((100 * lineRight) / lineAll).toFixed(1)} % of ${lineAll}`)
  const asked = postings.map(({ text, segments, asks }, at) =>
    askFeatures(text, segments, own[at]!).map((features, index): Example => ({
      features,
      target: asks[index]!,
      weight: 1,
    })),
  )
  for (const least of [0.3, 0.4, 0.5]) report(postings, asked, least)
  if (!writes) return
  const lines = packed(fitSoftmax(linesOf(postings), lineClasses, { pull: linePull }), 0.05)
  await write('line', 'lineTable', lines)
  await write('ask', 'askTable', packed(fitSoftmax(asked.flat(), askClasses, { pull: askPull, least: 5 }), 0.02))
}

/** As `bench:postings` counts, in postings left out of both fits. */
function report(postings: readonly Read[], asked: readonly (readonly Example[])[], least: number): void {
  let truths = 0
  let found = 0
  let read = 0
  let right = 0
  let firm = 0
  let cut = 0
  for (let fold = 0; fold < folds; fold++) {
    const fit: Weights = fitSoftmax(asked.filter((_, at) => at % folds !== fold).flat(), askClasses, {
      pull: askPull,
      least: 5,
    })
    postings.forEach(({ segments, truth, asks }, at) => {
      if (at % folds !== fold) return
      const forces = segments.map(
        ({ column }, index) => column ?? forceOf(probabilities(fit, asked[at]![index]!.features), least),
      )
      const taken = segments.flatMap(({ span }, index) =>
        forces[index]
          ? [{ stretch: [span.start, span.end] as const, firm: forces[index] === askClasses[asks[index]!] }]
          : [],
      )
      const match = matchOf(
        truth,
        taken.map(({ stretch }) => stretch),
      )
      truths += truth.length
      cut += matchOf(
        truth,
        segments.map(({ span }) => [span.start, span.end] as const),
      ).readingOf.filter((one) => one !== null).length
      found += match.readingOf.filter((one) => one !== null).length
      read += taken.length
      right += match.isRight.filter(Boolean).length
      firm += match.isRight.filter((one, index) => one && taken[index]!.firm).length
    })
  }
  const share = (part: number, of: number) => `${((100 * part) / of).toFixed(1)} %`
  console.log(
    `from ${least}: recall ${share(found, truths)} (of ${share(cut, truths)} that the cuts leave whole), precision ${share(right, read)}, must or nice ${share(firm, right)}`,
  )
}

if (process.argv.includes('headings')) await fitHeadings()
else await fitLines()
