import {
  longestRequirement,
  mostRequirements,
  type Force,
  type Requirement,
  type RequirementFact,
  type Span,
} from '#domain/requirement.ts'
import { cuesIn, forceOf, namesWhatOneHas, turnToNice, type Cues } from '#read/posting/cues.ts'
import { factsIn } from '#read/posting/facts-in.ts'
import { columnForce, piecesOf, type Piece } from '#read/posting/lines.ts'
import { looksLikeHeading, sectionNamed, type Section } from '#read/posting/sections.ts'
import { clausesOf, listedIn, sentencesOf } from '#read/posting/split.ts'

/**
 * What a posting asks for, in its order: each requirement with where it stands. Under a heading that announces
 * requirements every line counts; elsewhere only what says that it is asked for or welcomed. Duties, benefits, words
 * about the firm and how to apply are left out (README of `bench/postings`: how a careful human takes them).
 */
export function readPosting(text: string): readonly Requirement[] {
  const found: Requirement[] = []
  for (const { piece, section, isRest } of inSections(text)) {
    for (const { span, force } of requirementsOfPiece(text, piece, section, isRest)) {
      if (found.length >= mostRequirements) return found
      const words = text.slice(span.start, span.end)
      const asked = words.replaceAll(/\s+/gu, ' ').slice(0, longestRequirement)
      found.push({ id: `r${found.length + 1}`, text: asked, force, facts: factsIn(words), span, by: 'read' })
    }
  }
  return found
}

interface Placed {
  readonly piece: Span & Pick<Piece, 'kind'>
  readonly section: Section
  /** It stands behind its heading on the same line. */
  readonly isRest: boolean
}

/** Every piece with the section it stands in; headings themselves are left out. */
function inSections(text: string): readonly Placed[] {
  const placed: Placed[] = []
  let section: Section = 'open'
  let isFresh = false
  let sawItem = false
  const pieces = piecesOf(text)
  pieces.forEach((piece, at) => {
    const words = text.slice(piece.start, piece.end)
    const next = pieces[at + 1]
    const heading = at === 0 && isTitle(words, next) ? undefined : headingIn(words, piece, next, section)
    if (heading) {
      section = heading.section
      isFresh = true
      sawItem = false
      const start = piece.start + heading.length
      if (text.slice(start, piece.end).trim() === '') return
      isFresh = false
      placed.push({ piece: { kind: piece.kind, start, end: piece.end }, section, isRest: true })
      return
    }
    if (piece.kind === 'line' && piece.apart && !isFresh && (sawItem || isSentence(words))) section = 'open'
    if (piece.kind === 'item') sawItem = true
    isFresh = false
    placed.push({ piece, section, isRest: false })
  })
  return listsWithoutName(text, placed)
}

/** A list under no known heading is one of requirements where half of it names what somebody has or is. */
function listsWithoutName(text: string, placed: readonly Placed[]): readonly Placed[] {
  const result: Placed[] = []
  for (let from = 0; from < placed.length;) {
    const first = placed[from]
    if (!first) break
    let to = from + 1
    while (first.piece.kind === 'item' && placed[to]?.piece.kind === 'item' && placed[to]?.section === first.section)
      to++
    const run = placed.slice(from, to)
    const isUnnamed = first.section === 'open' && first.piece.kind === 'item'
    const having = run.filter(({ piece }) => asksBySelf(text.slice(piece.start, piece.end))).length
    result.push(
      ...(isUnnamed && having * 2 >= run.length ? run.map((one) => ({ ...one, section: 'must' as const })) : run),
    )
    from = to
  }
  return result
}

/** A name of something one has, or a fact that nobody would mention otherwise. */
function asksBySelf(words: string): boolean {
  return (
    namesWhatOneHas(words) ||
    factsIn(words).some(({ kind }) => kind === 'years' || kind === 'degree' || kind === 'certificate')
  )
}

/** The first line names the role, unless it heads a list in a word or two. */
function isTitle(words: string, next: Piece | undefined): boolean {
  return !words.endsWith(':') && !(next?.kind === 'item' && words.split(/\s+/u).length <= 3)
}

function isSentence(words: string): boolean {
  return words.length > 60 || /[.!?]$/u.test(words)
}

interface Heading {
  readonly section: Section
  /** How much of the line it takes. */
  readonly length: number
}

/** "Requirements:", "Requirements: a, b, c", "About you. We expect …", or a short line that stands apart. */
function headingIn(words: string, piece: Piece, next: Piece | undefined, section: Section): Heading | undefined {
  const before = /^[^:.\n]{2,70}(?::|\.(?=\s))/u.exec(words)?.[0]
  if (before !== undefined && piece.kind === 'line') {
    const isColon = before.endsWith(':')
    const named = sectionNamed(before)
    const short = before.split(/\s+/u).length <= (isColon ? 7 : 3)
    if (named && short && (isColon || piece.apart) && before.length < words.length) {
      return { section: named, length: before.length }
    }
  }
  if (piece.kind === 'item' || !looksLikeHeading(words)) return undefined
  const isShouted = words === words.toUpperCase() && /\p{L}{3}/u.test(words)
  const endsOpen = words.endsWith(':')
  if (!endsOpen && !isShouted && !piece.apart) return undefined
  if (!endsOpen && (next === undefined || (next.apart && section !== 'open' && !isShouted))) {
    if (next === undefined || words.split(/\s+/u).length > 6) return undefined
  }
  if (cuesIn(words).waived) return undefined
  const named = sectionNamed(words)
  if (named) return { section: named, length: words.length }
  const opensList = endsOpen || next?.kind === 'item'
  if (!opensList) return undefined
  // A heading within a list of requirements ("Technical", the name of one of two roles) does not end it.
  return { section: section === 'must' || section === 'nice' ? 'must' : 'open', length: words.length }
}

interface Asked {
  readonly span: Span
  readonly force: Force
}

function requirementsOfPiece(
  text: string,
  piece: Placed['piece'],
  section: Section,
  isRest: boolean,
): readonly Asked[] {
  if (section === 'benefits' || section === 'apply') return []
  const column = columnForce(text.slice(piece.start, piece.end))
  if (column) return [asked(text, { start: piece.start, end: piece.end - column.length }, column.force)]
  if (section === 'must' || section === 'nice') return listed(text, piece, section, isRest)
  return sentencesOf(text, piece).flatMap((sentence) => inProse(text, sentence, section))
}

/** Under a heading of requirements: each line one, unless it says several in sentences. */
function listed(text: string, piece: Placed['piece'], force: Force, isRest: boolean): readonly Asked[] {
  const parts = piece.kind === 'item' ? [piece] : sentencesOf(text, piece)
  return parts
    .flatMap((part) => (isRest ? listedIn(text, part) : clausesOf(text, part)))
    .flatMap((part) => {
      const words = text.slice(part.start, part.end)
      const cues = cuesIn(words)
      if (cues.waived && !cues.nice) return []
      if (words.length > 200 && cues.given && !cues.must && !cues.nice) return []
      return halves(text, part, cues, force)
    })
}

function halves(text: string, part: Span, cues: Cues, standing: Force): readonly Asked[] {
  const turn = turnToNice(text.slice(part.start, part.end))
  if (turn === null || standing === 'nice') return [asked(text, part, standing === 'nice' ? 'nice' : listForce(cues))]
  const first = { start: part.start, end: part.start + turn }
  const second = { start: part.start + turn, end: part.end }
  return [asked(text, first, listForce(cuesIn(text.slice(first.start, first.end)))), asked(text, second, 'nice')]
}

/** In a list of requirements, only words that welcome take the must away. */
function listForce(cues: Cues): Force {
  return cues.nice ? 'nice' : 'must'
}

/** In running words: only clauses that ask or welcome, and not in what is to be done there. */
function inProse(text: string, sentence: Span, section: Section): readonly Asked[] {
  const whole = text.slice(sentence.start, sentence.end)
  const all = cuesIn(whole)
  if (!all.must && !all.nice) {
    // "Level 3 food hygiene." among sentences that ask.
    const isBare = section === 'open' && whole.length <= 60 && !all.given && !all.waived
    return isBare && factsIn(whole).some(isHeldFact) ? [asked(text, sentence, 'must')] : []
  }
  return clausesOf(text, sentence, asksInProse).flatMap((clause) => {
    const words = text.slice(clause.start, clause.end)
    const cues = cuesIn(words)
    if (!asksInProse(words) || (cues.waived && !cues.nice) || (cues.given && !cues.nice)) return []
    if (section === 'duties' && !cues.nice && !/required|must\b|muss\b|erforderlich|zwingend/iu.test(words)) return []
    return [asked(text, clause, forceOf(cues, all.must ? 'must' : 'nice'))]
  })
}

function asksInProse(words: string): boolean {
  const cues = cuesIn(words)
  return cues.must || cues.nice || asksBySelf(words) || factsIn(words).some(isHeldFact)
}

function isHeldFact({ kind }: RequirementFact): boolean {
  return kind === 'degree' || kind === 'certificate' || kind === 'language' || kind === 'years'
}

/** Without the signs around it. */
function asked(text: string, span: Span, force: Force): Asked {
  const words = text.slice(span.start, span.end)
  const lead = /^[\s,;:.–—-]{0,20}/u.exec(words)?.[0].length ?? 0
  const tail = /[\s,;:.–—-]{0,20}$/u.exec(words.slice(-20))?.[0].length ?? 0
  const start = Math.min(span.start + lead, span.end)
  return { span: { start, end: Math.max(start, span.end - tail) }, force }
}
