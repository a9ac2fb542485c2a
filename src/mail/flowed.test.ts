import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { flow, unflow } from '#mail/flowed.ts'

describe('flowed text', () => {
  it.each([
    ['joins lines that end in a space', 'one \ntwo\nthree', 'one two\nthree'],
    ['joins without the space where told so', 'one \ntwo', 'onetwo', true],
    ['takes the stuffing away', ' From here\n  indented\n >no quote', 'From here\n indented\n>no quote'],
    ['joins quotes of one depth only', '> a \n> b\n>> c \n> d', '> a b\n>> c \n> d'],
    ['leaves the signature line alone', 'one \n-- \nname', 'one \n-- \nname'],
  ] as const)('%s', (_, written, text, delSp?: boolean) => {
    expect(unflow(written, delSp ?? false)).toBe(text)
  })

  it('comes back as it was, in lines of at most 78', () => {
    const word = fc
      .string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 12 })
      .map((text) => text.replace(/[\s>]/g, 'x'))
    const line = fc.array(word, { maxLength: 40 }).map((words) => words.join(' '))
    fc.assert(
      fc.property(fc.array(line, { maxLength: 5 }), (lines) => {
        const text = lines.join('\n')
        const flowed = flow(text)
        expect(flowed.split('\n').every((one) => one.length <= 78)).toBe(true)
        expect(unflow(flowed, false)).toBe(text)
      }),
    )
  })
})
