import { expect, it } from 'vitest'
import { countWords } from '#write/count-words.ts'

it('words are counted as a person counts them', () => {
  expect(countWords('')).toBe(0)
  expect(countWords('Dear Priya,\n\nthank you – it’s well-known.')).toBe(6)
  expect(countWords('see https://reading.example/a-b?c=d now')).toBe(3)
})
