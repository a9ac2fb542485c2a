import { describe, expect, it } from 'vitest'
import { linesOf } from '#cli/lines.ts'

async function* bytes(text: string, size: number) {
  const all = Buffer.from(text)
  for (let from = 0; from < all.length; from += size) yield all.subarray(from, from + size)
}

async function lines(text: string, size = 3, longest?: number): Promise<string[]> {
  const all: string[] = []
  for await (const line of linesOf(bytes(text, size), longest)) all.push(line)
  return all
}

describe('the lines of a stream', () => {
  it('end at line feeds and nowhere else, wherever the pieces are cut', async () => {
    const text = 'first\r\n\nü\u2028still the third\rand still\nno end'
    const expected = ['first', '', 'ü\u2028still the third\rand still', 'no end']
    for (const size of [1, 2, 3, 7, 1000]) expect(await lines(text, size)).toEqual(expected)
    expect(await lines('one\n')).toEqual(['one'])
    expect(await lines('')).toEqual([])
  })

  it('begin behind a byte order mark', async () => {
    expect(await lines('\uFEFF{}\n', 1)).toEqual(['{}'])
  })

  it('are cut where they are longer than any mail', async () => {
    expect(await lines('abcdefgh\nij\n', 3, 5)).toEqual(['abcde', 'ij'])
  })
})
