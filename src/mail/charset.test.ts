import * as fc from 'fast-check'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'

import { decodeText } from '#mail/charset.ts'
import { decodeUnclaimed, decodeWindows1252 } from '#mail/mixed-text.ts'

describe('decoding text', () => {
  it('reads every byte of windows-1252, which this runtime does not', () => {
    const bytes = Buffer.from(Array.from({ length: 256 }, (_, i) => i))
    expect(decodeWindows1252(bytes)).toBe(new TextDecoder('windows-1252').decode(bytes, { stream: true }))
    expect(decodeWindows1252(Buffer.from([0x80, 0x85, 0x91, 0x92, 0x93, 0x94, 0x96, 0x97]))).toBe('€…‘’“”–—')
  })

  it.each(['1250', '1251', '1252', '1253', '1254', '1255', '1256', '1257', '1258'])(
    'reads every byte of windows-%s as iconv-lite does, which decodes without the runtime',
    (page) => {
      const differing: string[] = []
      for (let byte = 0; byte < 256; byte++) {
        // Beside letters that are no UTF-8, so that the label is believed.
        const bytes = Buffer.from([0x61, byte, 0x20, 0xe9, 0x20])
        const told = iconv.decode(bytes, `windows-${page}`)
        if (told.includes('\ufffd')) continue
        const read = decodeText(bytes, `windows-${page}`)
        if (read !== told) differing.push(`${byte.toString(16)}: ${JSON.stringify(read)} for ${JSON.stringify(told)}`)
      }
      expect(differing).toEqual([])
    },
  )

  it.each([
    ['windows-1250', 'čšžéß'],
    ['windows-1251', 'Жюя'],
    ['iso-8859-7', 'Ωαβ'],
    ['iso-8859-9', 'şğı'],
    ['koi8-r', 'Жюя'],
    ['ibm850', 'éßü'],
    ['macintosh', 'éßü'],
    ['utf-7', 'é日Ж'],
    ['utf-8', 'é日Ж'],
    ['euc-jp', '日本カ'],
    ['big5', '中日本'],
    ['gb18030', '中日本'],
    ['euc-kr', '한국일'],
  ])('reads %s, whatever the words', (charset, letters) => {
    const letter = fc.constantFrom(...Array.from(letters), 'a', '7', '.')
    fc.assert(
      fc.property(fc.array(letter, { minLength: 1, maxLength: 30 }), (list) => {
        // Two letters side by side can be one of UTF-8; words of a language never are.
        const text = list.join(' ')
        expect(decodeText(iconv.encode(text, charset), charset)).toBe(text)
        expect(decodeText(iconv.encode(text, charset), ` "${charset.toUpperCase()}" `)).toBe(text)
      }),
    )
  })

  it.each([
    ['UTF-8 under a single-byte label', Buffer.from('Žluťoučký kůň'), 'windows-1250', 'Žluťoučký kůň'],
    ['nothing claimed, with a hint', iconv.encode('Привет', 'koi8-r'), null, 'Привет'],
    ['nothing claimed, UTF-8 against the hint', Buffer.from('Привет'), null, 'Привет'],
    ['a claim against the hint', iconv.encode('Grüße', 'latin1'), 'iso-8859-1', 'Grüße'],
    ['a transfer encoding as a charset', iconv.encode('Grüße', 'latin1'), 'base64', 'Grüße'],
    ['a name every object has', iconv.encode('Grüße', 'latin1'), 'constructor', 'Grüße'],
    ['nothing at all', Buffer.alloc(0), null, ''],
  ])('decides for %s', (_, bytes, label, text) => {
    expect(decodeText(bytes, label, 'koi8-r')).toBe(text)
  })

  it('takes a mixed text piece by piece', () => {
    const mixed = Buffer.concat([Buffer.from('Grüße '), Buffer.from('Köln', 'latin1'), Buffer.from(' — 日本')])
    expect(decodeText(mixed, null)).toBe('Grüße Köln — 日本')
  })

  it('gives UTF-8 back unharmed, and of any bytes as many letters as there can be', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.uint8Array(), (text, bytes) => {
        expect(decodeUnclaimed(Buffer.from(text))).toBe(Buffer.from(text).toString())
        expect(decodeUnclaimed(Buffer.from(bytes))).not.toContain('\ufffd\ufffd\ufffd\ufffd')
        expect(decodeUnclaimed(Buffer.from(bytes)).length).toBeLessThanOrEqual(bytes.length)
      }),
    )
  })
})
