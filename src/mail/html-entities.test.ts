import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { decodeEntities } from '#mail/html-entities.ts'

describe('character references', () => {
  it('are decoded once, and what is none stays as it is', () => {
    expect(decodeEntities('&amp;lt; &eacute; &#233; &#xE9; &#150; &nothing; & &amp')).toBe('&lt; é é é – &nothing; & &')
  })

  it('are the same in a long text as in a short one, wherever it is cut to be decoded', () => {
    const reference = '&thetasym;'
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 1, max: 3 }), (shift, pieces) => {
        const before = 'x'.repeat(64 * 1024 * pieces - shift)
        expect(decodeEntities(`${before}${reference}${reference}y`)).toBe(`${before}ϑϑy`)
      }),
    )
  })
})
