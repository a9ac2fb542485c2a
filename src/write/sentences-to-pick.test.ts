import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hasPlaceholder } from '#domain/draft.ts'
import { sentencesToPick } from '#write/sentences-to-pick.ts'

const theirs = {
  isMine: false,
  sentences: [
    'Dear Sam,',
    'Thank you for your application as Backend Engineer.',
    'Your way of drawing the retry queue\non the board stayed with the whole team.',
    'Unfortunately we decided to move forward with another candidate.',
    'Our call is on Tuesday at 10:30, here is the link.',
    'Write to me at priya@northwind.example when you have time.',
    'All the best!',
  ],
}
const mine = {
  isMine: true,
  sentences: ['I keep thinking about how you split the ledger from the queue.', 'Thanks!'],
}

describe('sentences of the thread to pick from', () => {
  it('are those that something can be made of: theirs quoted, mine as they stand', () => {
    expect(sentencesToPick([theirs, mine], 'en', 6)).toEqual([
      { kind: 'thread', text: '“Your way of drawing the retry queue on the board stayed with the whole team.”' },
      { kind: 'mine', text: 'I keep thinking about how you split the ledger from the queue.' },
    ])
  })

  it.each([
    'Leider haben wir uns für eine andere Person entschieden, die noch besser passt.',
    'Malheureusement votre profil ne correspond pas tout à fait à nos besoins actuels.',
    'Lamentablemente hemos elegido a otra persona para este equipo tan pequeño.',
    'Helaas hebben we voor iemand anders gekozen die al langer in het vak zit.',
  ])('never hold the no: %s', (sentence) => {
    expect(sentencesToPick([{ isMine: false, sentences: [sentence] }], 'fr', 6)).toEqual([])
  })

  it('come once each, no more than asked for, and never look like a free place', () => {
    const held = fc.check(
      fc.property(
        fc.array(fc.string({ unit: fc.constantFrom('a', 'b', ' ', '«', '»', '.', '\n'), maxLength: 90 })),
        (all) => {
          const found = sentencesToPick([{ isMine: false, sentences: [...all, ...all] }], 'de', 4)
          const texts = found.map(({ text }) => text)
          return found.length <= 4 && new Set(texts).size === texts.length && !texts.some(hasPlaceholder)
        },
      ),
    )
    expect(held.counterexample).toBeNull()
  })
})
