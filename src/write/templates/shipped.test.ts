import { describe, expect, it } from 'vitest'
import { placeholderPattern } from '#domain/draft.ts'
import { facts, situations, step } from '#write/builders.ts'
import { shipped, shippedFiles, shippedLanguages } from '#write/fixtures/shipped.ts'
import { situationOf } from '#write/templates/conditions.ts'
import type { Block, Order, Template } from '#write/templates/format.ts'
import { alternativesOf, orderOf } from '#write/templates/library.ts'
import { templateNames, type TemplateName } from '#write/templates/parts.ts'
import { fill } from '#write/wording.ts'

const registers = ['plain', 'warm', 'formal'] as const

/** Which parts are said under which conditions, without the words. */
function shapeOf(template: Template | undefined): string[] {
  const when = ({ when }: Block | Order) => when.map(({ name, negated }) => (negated ? `not ${name}` : name)).join(', ')
  return [
    ...(template?.orders ?? []).map((order) => `order when ${when(order)}: ${order.paragraphs.flat().join(' ')}`),
    ...(template?.blocks ?? []).map((block) => `${block.part} when ${when(block)}`),
  ]
}

describe('the templates Ajar comes with', () => {
  it('are there for five languages, whole and without an error', () => {
    expect(shipped.errors).toEqual([])
    expect(shippedLanguages).toEqual(['de', 'en', 'es', 'fr', 'nl'])
    for (const words of shipped.templates.values())
      expect(Object.keys(words).toSorted()).toEqual([...templateNames].toSorted())
  })

  it('say the same parts in the same situations in every language', () => {
    const english = shipped.templates.get('en')!
    for (const language of shippedLanguages)
      for (const name of templateNames)
        expect(shapeOf(shipped.templates.get(language)![name]), `${language}/${name}`).toEqual(shapeOf(english[name]))
  })

  it.each(shippedLanguages)(
    'have at least four ways of saying each part that a mail may come to say: %s',
    (language) => {
      const words = shipped.templates.get(language)!
      // A question is chosen by its matter, a subject by what is known; the rest is told apart by its words.
      const few = new Set(['greeting', 'subject', 'personal'])
      for (const [name, situation] of Object.entries(situations)) {
        const [due, known] = [step(situation.step), facts(situation.facts)]
        const holds = situationOf(due, known, known.news[0] ?? null)
        const said = [...orderOf(words, due.kind, holds).flat(), 'closing' as const].filter((part) => !few.has(part))
        for (const part of said)
          for (const register of registers) {
            const [lines] = alternativesOf(words, due.kind, part, holds, register)
            if (lines === undefined || lines.length === 0) continue
            expect(lines.length, `${language}, ${name}: ${part}, ${register}`).toBeGreaterThanOrEqual(4)
            expect(new Set(lines).size).toBe(lines.length)
          }
      }
    },
  )

  it('have six for what several people of one no would hear', () => {
    const heard = ['thanks', 'acceptance', 'future', 'question', 'release', 'closing'] as const
    for (const language of shippedLanguages) {
      const words = shipped.templates.get(language)!
      const holds = situationOf(step(), facts(), null)
      for (const part of heard)
        for (const register of registers)
          expect(
            alternativesOf(words, 'follow-up', part, holds, register)[0]!.length,
            `${language}: ${part}, ${register}`,
          ).toBeGreaterThanOrEqual(6)
    }
  })

  it('keep gaps within the size of a gap, with the longest note', () => {
    for (const { line } of allLines().filter(({ line }) => line.includes('«')))
      expect(fill(line, { note: 'n'.repeat(100) }, 'formal')!.text.match(placeholderPattern), line).toHaveLength(1)
  })

  it('avoid empty openers, pleading, jabs and the law', () => {
    const avoided =
      /finds you well|checking in|touching base|circling back|desperate|beg\b|unfair|lawyer|legal|demand |insist|reconsider|second chance|why (?:was|did|not)|thanks in advance|sorry|apologi|just wanted|dream|amazing|thrilled|honou?red|!|…|vorab vielen Dank|leider|schade|bedauer|warum nicht|enttäuscht|malheureusement|désolé|déçu|lamentablemente|disculp|decepcion|helaas|sorry|teleurgesteld|hoop dat het goed/iu
    expect(allLines().filter(({ line }) => avoided.test(line))).toEqual([])
  })

  it('never make the writer or the reader a man or a woman', () => {
    const gendered =
      /·|\(e\)|\/a\b|\b(?:heureux|heureuse|ravi|ravie|reconnaissant|reconnaissante|intéressé|intéressée|désolé|cher|chère|agradecido|agradecida|encantado|encantada|interesado|interesada|estimado|estimada|honrado)\b|m’avoir (?:reçu|informé|accompagné|guidé|tenu|aidé|contacté)\b/iu
    const romance = allLines().filter(({ path }) => /^(?:fr|es)\//.test(path))
    expect(romance.filter(({ line }) => gendered.test(line.replace(/«[^»]*»/gu, '')))).toEqual([])
  })
})

function allLines(): { readonly path: string; readonly line: string }[] {
  const found: { path: string; line: string }[] = []
  for (const [language, words] of shipped.templates)
    for (const [name, template] of Object.entries(words) as [TemplateName, Template][])
      for (const { alternatives } of template.blocks)
        for (const { text } of alternatives) found.push({ path: `${language}/${name}`, line: text })
  expect(found.length).toBeGreaterThan(shippedFiles.length * 20)
  return found
}
