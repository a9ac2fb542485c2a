import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { parseAddresses } from '#mail/addresses.ts'

const shown = (written: string) => parseAddresses(written).map(({ name, address }) => `${name}|${address}`)

describe('addresses', () => {
  it.each([
    ['mara@acorn.example', ['|mara@acorn.example']],
    ['<Mara@Acorn.Example>', ['|mara@acorn.example']],
    ['Mara Kind <mara@acorn.example>', ['Mara Kind|mara@acorn.example']],
    ['"Kind, Mara" <mara@acorn.example>, b@x.example', ['Kind, Mara|mara@acorn.example', '|b@x.example']],
    [String.raw`"Mara \"MK\" Kind" <mara@acorn.example>`, ['Mara "MK" Kind|mara@acorn.example']],
    ["'Mara Kind' <mara@acorn.example>", ['Mara Kind|mara@acorn.example']],
    ['mara@acorn.example (Mara (HR) Kind)', ['Mara (HR) Kind|mara@acorn.example']],
    ['Team: a@x.example, "B" <b@x.example>;', ['|a@x.example', 'B|b@x.example']],
    ['undisclosed-recipients:;', []],
    ['<@relay.example,@b.example:mara@acorn.example>', ['|mara@acorn.example']],
    ['=?utf-8?Q?Kind=2C_M=C3=A4ra?= <mara@acorn.example>', ['Kind, Mära|mara@acorn.example']],
    ['"=?utf-8?Q?M=C3=A4ra?=" <mara@acorn.example>', ['Mära|mara@acorn.example']],
    ['Mara Kind mara@acorn.example', ['Mara Kind|mara@acorn.example']],
    ['Mara <mara@acorn.example', ['Mara|mara@acorn.example']],
    ['<mailto:mara@acorn.example>', ['|mara@acorn.example']],
    ['<MAILER-DAEMON>', ['MAILER-DAEMON|']],
    ['Mail Delivery System', ['Mail Delivery System|']],
    ['"mara"@acorn.example', ['|mara@acorn.example']],
    ['<"mara@home"@acorn.example>', ['|"mara@home"@acorn.example']],
    ['mara@acorn.example <mara@acorn.example>', ['mara@acorn.example|mara@acorn.example']],
    ['a@x.example;b@x.example', ['|a@x.example', '|b@x.example']],
    ['Acorn: Jobs <jobs@acorn.example>', ['Acorn: Jobs|jobs@acorn.example']],
    ['', []],
    [',,;', []],
  ])('%s', (written, expected) => {
    expect(shown(written)).toEqual(expected)
  })

  it('never throw, and are lower-case with a part before and behind the @', () => {
    const piece = fc.constantFrom(
      'a',
      'B@c.example',
      '<',
      '>',
      '"',
      '(',
      ')',
      ',',
      ';',
      ':',
      '\\',
      ' ',
      '@',
      '=?utf-8?Q?',
      '?=',
      '\0',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        for (const { address } of parseAddresses(pieces.join(''))) {
          expect(address).toMatch(/^$|^[^@\s]\S*@[^@\s]+$/)
          expect(address).toBe(address.toLowerCase())
        }
      }),
    )
  })
})
