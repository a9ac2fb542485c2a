import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blotter } from '#domain/blot.ts'

describe('blotting out', () => {
  it('takes names and addresses with any sign in them, in any case, and leaves the length', () => {
    const blotOut = blotter(['Anna-Lena O’Neil (she)', 'a.l+jobs@harbour-rail.example'], ['Anna-Lena'])
    expect(blotOut('Dear Anna-Lena, to A.L+Jobs@Harbour-Rail.example')).toBe(`Dear █████████, to ${'█'.repeat(29)}`)
    expect(blotOut('ANNA-LENA O’NEIL (SHE)')).toBe('█'.repeat(22))
  })

  it('never fails on a name, whatever it is made of', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 3 }), fc.string(), fc.string(), (name, before, after) => {
        const left = blotter([name], [name])(`${before} ${name} ${after}`)
        expect(left).not.toContain(` ${name} `)
        expect(left.length).toBe(before.length + name.length + after.length + 2)
      }),
    )
  })
})
