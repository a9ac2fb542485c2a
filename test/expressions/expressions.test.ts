import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { isProven, slowestSearch } from './attack.ts'
import { expressionsOfTheProgram, type Expression } from './expressions.ts'

/**
 * Which expressions recheck has proven to be linear. Proving all takes minutes, so that it is written down;
 * `AJAR_EXPRESSIONS=all` proves everything anew and writes the list. What is not on it is tried on texts made to be slow.
 */
const list = new URL('./proven.json', import.meta.url)
const { proven } = JSON.parse(readFileSync(list, 'utf8')) as { readonly proven: readonly string[] }
const all = process.env['AJAR_EXPRESSIONS'] === 'all'
const known = new Set(all ? [] : proven)
const proofMilliseconds = 4000

/**
 * Names, titles, subjects, single addresses and lines, none longer than 2,000 units; and the words of a draft, which the
 * person types.
 */
const meetShortTexts: ReadonlySet<string> = new Set([
  'src/read/read-line.ts',
  'src/read/extract/company-name.ts',
  'src/read/extract/company.ts',
  'src/read/extract/people.ts',
  'src/read/extract/requisition.ts',
  'src/read/extract/role.ts',
  'src/read/extract/subject.ts',
  'src/read/extract/told-days.ts',
  'src/read/history/builders.ts',
  'src/read/meeting-services/event-title.ts',
  'src/read/signals/bounce.ts',
  'src/write/check/engine/prepare.ts',
  'src/write/check/rules/presence.ts',
  'src/write/check/rules/tone.ts',
])

describe('the regular expressions of the program', () => {
  it('are proven to be linear, or are quick on texts made to be slow', { timeout: 900_000 }, async () => {
    const expressions = expressionsOfTheProgram()
    const isShown: string[] = []
    const tooSlow: string[] = []
    for (const expression of expressions) {
      if (known.has(expression.id)) isShown.push(expression.id)
      // What is slow is told in no time; proving is for what is quick.
      else if (!isQuick(expression)) tooSlow.push(`${expression.file}: /${expression.source}/${expression.flags}`)
      else if (all && (await isProven(expression, proofMilliseconds))) isShown.push(expression.id)
    }
    if (all) writeFileSync(list, `${JSON.stringify({ by: 'recheck', proven: isShown.toSorted() }, null, 1)}\n`)

    expect(tooSlow).toEqual([])
    expect(expressions.length).toBeGreaterThan(500)
    expect(isShown.length).toBeGreaterThan(500)
  })

  it('would be found out: a run within a run, and a run before an end', () => {
    expect(isQuick({ source: '^(?:a+)+$', flags: '', file: 'src/x.ts', id: '' })).toBe(false)
    expect(isQuick({ source: '\\s+$', flags: '', file: 'src/x.ts', id: '' })).toBe(false)
  })
})

/** A text of 20,000 units takes no longer than a frame or two; where only short ones come, one of 2,000. */
function isQuick(expression: Expression): boolean {
  if (slowestSearch(expression, 26) > 50 || slowestSearch(expression, 2000) > 50) return false
  return meetShortTexts.has(expression.file) || slowestSearch(expression, 20_000) < 150
}
