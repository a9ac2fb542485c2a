import { err, ok, type Result } from '#domain/result.ts'
import type { Register } from '#write/compose.ts'
import { conditionNames, type Condition, type ConditionName } from '#write/templates/conditions.ts'
import { partNames, type PartName } from '#write/templates/parts.ts'
import { slots, type Slot } from '#write/templates/slots.ts'

/** One way of saying a part. */
export interface Alternative {
  readonly text: string
  /** In which registers it may be said; null: in all. */
  readonly registers: readonly Register[] | null
  /** 1-based line of the file. */
  readonly line: number
}

export interface Block {
  readonly part: PartName
  readonly when: readonly Condition[]
  /** Empty: under these conditions the part is left out. */
  readonly alternatives: readonly Alternative[]
}

export interface Order {
  readonly when: readonly Condition[]
  /** A paragraph is a line of parts. */
  readonly paragraphs: readonly (readonly PartName[])[]
}

/** A file of words: in which order a mail says its parts, and how each may be said. */
export interface Template {
  readonly orders: readonly Order[]
  readonly blocks: readonly Block[]
}

export interface TemplateError {
  /** Both count from 1; the column in UTF-16 units. */
  readonly line: number
  readonly column: number
  readonly message: string
}

/** No file of words is longer; the rest would be no template. */
const longestFile = 200_000
const longestLine = 1_000

/**
 * Reads a template file (docs/templates.md). All errors at once, in the order of the file; one pass, so that the time
 * grows with the length and nothing else.
 */
export function readTemplate(text: string): Result<Template, readonly TemplateError[]> {
  const errors: TemplateError[] = []
  const orders: { when: readonly Condition[]; paragraphs: PartName[][]; line: number }[] = []
  const blocks: {
    part: PartName
    when: readonly Condition[]
    alternatives: Alternative[]
    line: number
    open: boolean
  }[] = []
  let current: 'order' | 'part' | 'broken' | null = null

  if (text.length > longestFile) errors.push({ line: 1, column: 1, message: 'The file is too long for a template.' })
  const lines = text
    .slice(0, longestFile)
    .replace(/^\uFEFF/u, '')
    .split('\n')
  lines.forEach((raw, at) => {
    const line = at + 1
    const written = raw.trimEnd()
    const bare = written.trimStart()
    const column = written.length - bare.length + 1
    const fail = (message: string, where = column) => errors.push({ line, column: where, message })
    if (bare === '' || bare.startsWith('#')) return
    if (written.length > longestLine) return void fail(`A line has at most ${longestLine} characters.`, longestLine)

    if (column === 1) {
      const head = readHead(bare, fail)
      current = head === null ? 'broken' : head.kind
      if (head?.kind === 'order') orders.push({ when: head.when, paragraphs: [], line })
      if (head?.kind === 'part') blocks.push({ part: head.part, when: head.when, alternatives: [], line, open: true })
      return
    }
    if (current === null) return void fail('Words stand below “order” or “part NAME”; there is none above this line.')
    if (current === 'order') orders.at(-1)!.paragraphs.push(readParagraph(bare, column, fail))
    if (current === 'part') {
      const block = blocks.at(-1)!
      block.open = false
      if (bare === nothing) {
        if (block.alternatives.length > 0) fail(`“${nothing}” stands alone: the part is either said or not.`)
        return
      }
      const alternative = readAlternative(bare, line, column, fail)
      if (alternative !== null) block.alternatives.push(alternative)
    }
  })

  for (const order of orders)
    if (order.paragraphs.length === 0)
      errors.push({
        line: order.line,
        column: 1,
        message: 'The order is empty: below it stand the parts, a paragraph a line.',
      })
  for (const block of blocks)
    if (block.open)
      errors.push({
        line: block.line,
        column: 1,
        message: `Nothing stands below “${block.part}”. To leave it out, write “${nothing}”.`,
      })
  if (errors.length > 0) return err(errors.toSorted((a, b) => a.line - b.line || a.column - b.column))
  return ok({ orders, blocks })
}

/** Said below a part that is to be left out. */
const nothing = 'nothing'

type Fail = (message: string, column?: number) => void
type Head =
  | { readonly kind: 'order'; readonly when: readonly Condition[] }
  | { readonly kind: 'part'; readonly part: PartName; readonly when: readonly Condition[] }

function readHead(line: string, fail: Fail): Head | null {
  const at = line.indexOf(' when ')
  const before = (at < 0 ? line : line.slice(0, at)).trimEnd()
  const when = at < 0 ? [] : readConditions(line.slice(at + 6), at + 7, fail)
  if (before === 'order') return { kind: 'order', when }
  if (before.startsWith('part ')) {
    const name = before.slice(5).trim()
    if (isPart(name)) return { kind: 'part', part: name, when }
    fail(`There is no part “${name}”${meant(name, partNames)}`, before.indexOf(name, 5) + 1)
    return null
  }
  fail('A line at the margin is “order”, “part NAME” or a comment behind “#”; words are indented.')
  return null
}

function readConditions(text: string, column: number, fail: Fail): Condition[] {
  const found: Condition[] = []
  let from = 0
  for (const piece of text.split(',')) {
    const bare = piece.trim()
    const negated = bare.startsWith('not ')
    const name = negated ? bare.slice(4).trim() : bare
    if (isCondition(name)) found.push({ name, negated })
    else fail(`There is no condition “${name}”${meant(name, conditionNames)}`, column + from + piece.indexOf(name))
    from += piece.length + 1
  }
  return found
}

function readParagraph(line: string, column: number, fail: Fail): PartName[] {
  const found: PartName[] = []
  let from = 0
  for (const name of line.split(' ')) {
    if (isPart(name)) found.push(name)
    else if (name !== '') fail(`There is no part “${name}”${meant(name, partNames)}`, column + from)
    from += name.length + 1
  }
  return found
}

const registerNames: ReadonlySet<string> = new Set(['plain', 'warm', 'formal'])

function readAlternative(line: string, number: number, column: number, fail: Fail): Alternative | null {
  const mark = /^([a-z]{1,12}(?:\/[a-z]{1,12}){0,2}): /u.exec(line)
  const named = mark === null ? [] : mark[1]!.split('/')
  const areRegisters = named.length > 0 && named.every((name) => registerNames.has(name))
  if (named.length > 1 && !areRegisters) fail('Before the colon stand registers: plain, warm, formal.')
  const start = areRegisters ? mark![0].length : 0
  const text = line.slice(start)
  if (text === '') return null
  const before = errorsIn(text, column + start, fail)
  return before ? null : { text, registers: areRegisters ? (named as Register[]) : null, line: number }
}

/** Brackets and braces must pair, and a brace holds a fact or two forms of address. */
function errorsIn(text: string, column: number, fail: Fail): boolean {
  let bracket = -1
  let brace = -1
  let gap = -1
  let failed = false
  const wrong = (message: string, at: number) => {
    failed = true
    fail(message, column + at)
  }
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]
    if (sign === '[') {
      if (bracket >= 0) wrong('A bracket stands inside another; they cannot be nested.', at)
      bracket = at
    } else if (sign === ']') {
      if (bracket < 0) wrong('This bracket was never opened.', at)
      else if (at - bracket > 300) wrong('What stands in brackets has at most 300 characters.', bracket)
      bracket = -1
    } else if (sign === '{') {
      if (brace >= 0) wrong('A brace stands inside another.', at)
      brace = at
    } else if (sign === '}') {
      if (brace < 0) wrong('This brace was never opened.', at)
      else checkBrace(text.slice(brace + 1, at), brace, wrong)
      brace = -1
    } else if (sign === '«') gap = at
    else if (sign === '»') {
      if (gap < 0) wrong('This gap was never opened.', at)
      else if (at - gap > 190) wrong('A gap has at most 190 characters.', gap)
      gap = -1
    }
  }
  if (bracket >= 0) wrong('This bracket is never closed.', bracket)
  if (brace >= 0) wrong('This brace is never closed.', brace)
  if (gap >= 0) wrong('This gap is never closed.', gap)
  return failed
}

function checkBrace(inside: string, at: number, wrong: (message: string, at: number) => void): void {
  if (inside.length > 80) return wrong('What stands in braces has at most 80 characters.', at)
  if (inside.includes('|')) {
    if (inside.split('|').length > 2) wrong('There are two forms of address: {formal|informal}.', at)
    return
  }
  if (!isSlot(inside)) wrong(`There is no fact “${inside}”${meant(inside, slots)}`, at + 1)
}

function isPart(name: string): name is PartName {
  return (partNames as readonly string[]).includes(name)
}

function isCondition(name: string): name is ConditionName {
  return (conditionNames as readonly string[]).includes(name)
}

function isSlot(name: string): name is Slot {
  return (slots as readonly string[]).includes(name)
}

/** The name that begins alike, for a slip of the fingers. */
function meant(name: string, known: readonly string[]): string {
  const lower = name.toLowerCase()
  const near =
    known.find((each) => each.toLowerCase() === lower) ??
    known.find((each) => lower.length > 2 && each.toLowerCase().startsWith(lower.slice(0, 3)))
  return near === undefined ? '.' : `; did you mean “${near}”?`
}
