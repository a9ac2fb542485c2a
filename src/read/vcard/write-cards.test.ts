import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCards } from '#read/vcard/read-cards.ts'
import { writeCards, type CardToWrite } from '#read/vcard/write-cards.ts'

const words = fc
  .string({ minLength: 1, maxLength: 60, unit: 'grapheme' })
  .map((text) =>
    text
      .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '')
      .replace(/\s+/g, ' ')
      .trim(),
  )
  .filter((text) => text !== '')
const card: fc.Arbitrary<CardToWrite> = fc.record({
  uid: fc.uuid().map((id) => `urn:uuid:${id}`),
  name: words,
  addresses: fc.uniqueArray(
    fc
      .tuple(fc.stringMatching(/^[a-z]{1,20}$/), fc.stringMatching(/^[a-z]{1,20}$/))
      .map(([a, b]) => `${a}@${b}.example`),
    { maxLength: 3 },
  ),
  title: fc.option(words),
  company: fc.option(words),
  telephone: fc.option(fc.stringMatching(/^\+[0-9]{5,14}$/)),
  tags: fc.array(words, { maxLength: 3 }),
})

describe('cards that were written', () => {
  it('are read as they were, whatever letters are in them', () => {
    fc.assert(
      fc.property(fc.uniqueArray(card, { maxLength: 5, selector: ({ uid }) => uid }), (cards) => {
        const { cards: read, bad } = readCards(new TextEncoder().encode(writeCards(cards)))
        expect(bad).toEqual([])
        expect(
          read.map(({ name, addresses, title, company, telephone }) => ({
            name,
            addresses,
            title,
            company,
            telephone,
          })),
        ).toEqual(
          cards.map(({ name, addresses, title, company, telephone }) => ({
            name,
            addresses,
            title,
            company,
            telephone,
          })),
        )
      }),
    )
  })

  it('have no line above 75 bytes, and no letter in two', () => {
    const long = { ...fc.sample(card, 1)[0]!, name: 'Żółć '.repeat(40).trim() }
    const lines = writeCards([long]).split('\r\n')
    expect(Math.max(...lines.map((line) => new TextEncoder().encode(line).length))).toBeLessThanOrEqual(75)
    expect(writeCards([long])).not.toContain('\uFFFD')
  })
})
