import { describe, expect, it } from 'vitest'
import { placeOf } from '#web/templates/place-of.ts'

const text = 'order\n  thanks\n\npart clsoing\n  Bye.'
const at = (line: number, column: number) => {
  const { start, end } = placeOf(text, line, column)
  return text.slice(start, end)
}

describe('the place of an error', () => {
  it('is its line, from its column on', () => {
    expect([at(1, 1), at(4, 6), at(5, 3)]).toEqual(['order', 'clsoing', 'Bye.'])
  })

  it('lies inside the text, whatever is asked for', () => {
    expect([at(4, 99), at(3, 1), at(9, 1)]).toEqual(['g', '', ''])
  })
})
