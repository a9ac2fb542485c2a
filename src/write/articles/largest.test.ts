import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placesOfLargest } from '#write/articles/largest.ts'

describe('the places of the largest', () => {
  it('are those that sorting would find, with all that are as large as the last', () => {
    const value = fc.oneof(fc.integer({ min: 0, max: 5 }), fc.double({ noNaN: true, min: 0, max: 1e6 }))
    fc.assert(
      fc.property(fc.array(value, { maxLength: 60 }), fc.integer({ min: 1, max: 70 }), (list, count) => {
        const values = Float64Array.from(list, Math.abs)
        const least = values.toSorted().at(-count) ?? 0
        const expected = [...values.keys()].filter((place) => {
          const one = values[place] ?? 0
          return one > 0 && one >= least
        })
        expect(placesOfLargest(values, count)).toEqual(expected)
      }),
    )
  })
})
