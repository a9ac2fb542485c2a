import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { facts, situations, step } from '#write/builders.ts'
import type { ComposedMail } from '#write/compose.ts'
import { compose } from '#write/fixtures/shipped.ts'
import { mergeWords, type WordsOfPart } from '#write/merge-words.ts'

const partsOf = ({ body, parts }: ComposedMail): WordsOfPart[] =>
  parts.map(({ name, start, end }) => ({ name, text: body.slice(start, end) }))
const known = facts({ company: 'Northwind', role: 'Backend Engineer' })
const first = compose(step(), known)
const other = compose(step(), known, { wording: 1 })
const german = compose(step(), known, { language: 'de' })
const merge = (text: string, to = other) => mergeWords(text, partsOf(first), partsOf(to), to.body)

describe('other words for a mail', () => {
  it('are taken whole while nothing was changed', () => {
    expect(first.body).not.toBe(other.body)
    expect(merge(first.body)).toEqual({ text: other.body, own: [], exchanged: first.parts.length })
    expect(merge(first.body, german).text).toBe(german.body)
  })

  it('leave what the person wrote where they wrote it', () => {
    const mine = 'Your point about queues stayed with me.'
    const merged = merge(first.body.replace(/«[^»]*»/, mine))
    const acceptance = partsOf(other).find(({ name }) => name === 'acceptance')!
    expect(merged.own.join(' ')).toContain(mine)
    expect(merged.text).toContain(mine)
    expect(merged.text).toContain(acceptance.text)
    expect(merged.text.indexOf(mine)).toBeLessThan(merged.text.indexOf(acceptance.text))
  })

  it('do not bring back what the person took out', () => {
    const parts = partsOf(first)
    const release = parts.find(({ name }) => name === 'release')!
    const without = first.body.replace(release.text, '')
    const merged = merge(without)
    expect(merged.text).not.toContain(partsOf(other).find(({ name }) => name === 'release')!.text)
  })

  it('say that nothing of a text was Ajar’s, and leave it alone', () => {
    expect(merge('All of this is mine.\n')).toEqual({
      text: 'All of this is mine.\n',
      own: ['All of this is mine.'],
      exchanged: 0,
    })
  })

  it('keep every own sentence, whatever the situation, wherever it was put', () => {
    const own = fc.stringMatching(/^[A-Z][a-z]{3,12} [a-z]{3,12} [a-z]{3,12}\.$/)
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.values(situations)),
        fc.array(fc.tuple(fc.nat(), own), { maxLength: 4 }),
        fc.nat({ max: 5 }),
        fc.constantFrom('en', 'de'),
        (situation, sentences, wording, language) => {
          const [told, due] = [facts(situation.facts), step(situation.step)]
          const base = compose(due, told)
          const theirs = compose(due, told, { wording, language })
          let text = base.body
          for (const [where, sentence] of sentences) {
            const { end } = base.parts[where % base.parts.length]!
            const at = text.indexOf(base.body.slice(0, end)) === 0 ? end : text.length
            text = `${text.slice(0, at)} ${sentence}${text.slice(at)}`
          }
          const merged = mergeWords(text, partsOf(base), partsOf(theirs), theirs.body)
          const isAllThere = sentences.every(([, sentence]) => merged.text.includes(sentence))
          expect([isAllThere, sentences.length > 0 || merged.text === theirs.body]).toEqual([true, true])
        },
      ),
      { numRuns: 300 },
    )
  })
})
