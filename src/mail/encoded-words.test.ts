import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { encodeWords } from '#mail/encode-words.ts'
import { decodeEncodedWords } from '#mail/encoded-words.ts'

describe('encoded words', () => {
  it.each([
    ['plain text', 'plain text'],
    ['=?utf-8?Q?Gr=C3=BC=C3=9Fe?=', 'Grüße'],
    ['=?UTF-8?b?R3LDvMOfZQ==?=', 'Grüße'],
    ['=?iso-8859-1?Q?K=F6ln_am_Rhein?=', 'Köln am Rhein'],
    ['=?windows-1252?Q?=93hi=94?=', '“hi”'],
    ['Re: =?utf-8?Q?a?= b =?utf-8?Q?c?=', 'Re: a b c'],
    ['=?utf-8?Q?a?= =?utf-8?Q?b?=', 'ab'],
    ['=?utf-8?Q?a?=\t =?iso-8859-1?Q?b?=', 'ab'],
    ['=?utf-8?B?w7w=?==?utf-8?B?w58=?=', 'üß'],
    ['=?utf-8?Q?=C3?= =?utf-8?Q?=BC?=', 'ü'],
    ['=?iso-2022-jp?B?GyRCRnxLXBsoQg==?=', '日本'],
    ['=?utf-8*en?Q?a?=', 'a'],
    ['=?utf-8?Q?with space?=', 'with space'],
    ['=?utf-8?Q?Really??=', 'Really?'],
    ['=?utf-8?Q??=', ''],
    ['=?x-nobody?Q?Gr=FC?=', 'Grü'],
    ['=?utf-8?Q?open', '=?utf-8?Q?open'],
    ['=?utf-8?X?a?=', '=?utf-8?X?a?='],
    ['a =? b ?= c', 'a =? b ?= c'],
    ['=?constructor?Q?a=FC?=', 'aü'],
  ])('%s', (written, text) => {
    expect(decodeEncodedWords(written)).toBe(text)
  })

  it('come back as they were written, whatever the text and wherever the first one starts', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 })
    fc.assert(
      fc.property(text, fc.integer({ min: 0, max: 60 }), (written, column) => {
        const encoded = encodeWords(written, column)
        expect(encoded.split('\r\n').every((line, i) => line.length <= 76 - (i === 0 ? column : 0))).toBe(true)
        expect(decodeEncodedWords(encoded.replaceAll('\r\n', ''))).toBe(written)
      }),
    )
  })
})
