import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { markWords, snippetOf } from '#actions/mark-words.ts'
import { askedWords } from '#domain/fold-words.ts'

const marked = (text: string, query: string) =>
  markWords(text, askedWords(query)).marks.map(({ start, end }) => text.slice(start, end))

describe('marking what was asked for', () => {
  it('marks words as they stand, with their accents, and the last also where it is only begun', () => {
    expect(marked('Grüße aus Zürich. GRUESSE, Grusse, Zürcher', 'grüße zür')).toEqual([
      'Grüße',
      'Zürich',
      'Grusse',
      'Zürcher',
    ])
    expect(marked('interviewing', 'interview kafka')).toEqual([])
  })

  it('cuts the stretch that says most of it, at words, on one line', () => {
    const filler = 'lorem ipsum dolor sit amet '.repeat(20)
    const text = `${filler}kafka once\n\n${filler}we asked about Kafka and about idempotent\nconsumers. ${filler}`
    const snippet = snippetOf(text, askedWords('kafka idem'))
    expect(snippet?.text).toMatch(/^…[a-z].* asked about Kafka and about idempotent consumers\. .*\w…$/)
    expect(snippet?.marks.map(({ start, end }) => snippet.text.slice(start, end))).toEqual(['Kafka', 'idempotent'])
    expect(snippetOf('Nothing of it here.', askedWords('kafka'))).toBeNull()
    expect(snippetOf('Kafka', askedWords('kafka'))?.text).toBe('Kafka')
  })

  it('gives a short line with a mark in it whatever the text, and whole characters', () => {
    const text = fc.string({ unit: 'binary', maxLength: 600 })
    fc.assert(
      fc.property(text, text, fc.constantFrom('kafka', 'kaf', 'Zürich ka'), (before, behind, query) => {
        const snippet = snippetOf(`${before} Kafka ${behind}`, askedWords(query))
        expect(snippet?.marks.length).toBeGreaterThan(0)
        // A word without end stays whole only where it is marked.
        expect(snippet?.text.length).toBeLessThanOrEqual(800)
        expect(snippet?.text).not.toContain('\n')
      }),
    )
  })
})
