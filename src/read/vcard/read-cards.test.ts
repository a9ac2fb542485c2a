import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCards } from '#read/vcard/read-cards.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const card = (...lines: string[]) => ['BEGIN:VCARD', ...lines, 'END:VCARD', ''].join('\r\n')
const read = (...lines: string[]) => readCards(bytes(card(...lines)))

describe('a card of an address book', () => {
  it('tells name, addresses, title, company and telephone in version 3.0', () => {
    const { cards, bad } = read(
      'VERSION:3.0',
      'N:Silva;Ana;;;',
      'FN:Ana Silva',
      'ORG:Pellwater GmbH;Data',
      'TITLE:Head of Data\\, EMEA',
      'EMAIL;TYPE=INTERNET,WORK:Ana.Silva@pellwater.example',
      'item1.EMAIL;TYPE=HOME:ana@home.example',
      'item1.X-ABLabel:private',
      'TEL;TYPE=WORK,FAX:+49 30 555 0199',
      'TEL;TYPE=CELL:+49 170 555 0142',
    )
    expect(bad).toEqual([])
    expect(cards).toMatchObject([
      {
        line: 1,
        name: 'Ana Silva',
        addresses: ['ana.silva@pellwater.example', 'ana@home.example'],
        title: 'Head of Data, EMEA',
        company: 'Pellwater GmbH',
        telephone: '+49 170 555 0142',
      },
    ])
  })

  it('is read in version 4.0, with folded lines', () => {
    const { cards } = read(
      'VERSION:4.0',
      'FN:Jür',
      ' gen Wolters',
      'TEL;VALUE=uri;TYPE=cell:tel:+49-170-555-0142',
      'ORG:Torfmoor',
    )
    expect(cards).toMatchObject([{ name: 'Jürgen Wolters', telephone: '+49-170-555-0142', company: 'Torfmoor' }])
  })

  it('is read in version 2.1: bare words, quoted-printable over several lines, charsets', () => {
    const { cards } = read(
      'VERSION:2.1',
      'N;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:M=FCller;J=F6rg',
      'FN;CHARSET=UTF-8;QUOTED-PRINTABLE:J=C3=B6rg M=',
      '=C3=BCller',
      'ORG:Kiefer, Sohn;Versand',
      'TEL;HOME;FAX:1',
      'TEL;WORK;VOICE:+49 40 555 0111',
      'EMAIL;PREF;INTERNET:j.mueller@kieferundsohn.example',
    )
    expect(cards).toMatchObject([
      {
        name: 'Jörg Müller',
        company: 'Kiefer, Sohn',
        telephone: '+49 40 555 0111',
        addresses: ['j.mueller@kieferundsohn.example'],
      },
    ])
  })

  it('is called by its parts where no full name stands', () => {
    expect(read('VERSION:2.1', 'N;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:M=FCller;J=F6rg').cards[0]?.name).toBe(
      'Jörg Müller',
    )
  })

  it('is the same whenever it comes again: by its UID, else by addresses and name', () => {
    const id = (...lines: string[]) => read('VERSION:3.0', ...lines).cards[0]?.id
    expect(id('UID:1', 'FN:Ana Silva')).toBe(id('UID:1', 'FN:Ana Silva-Roth', 'TITLE:CTO'))
    expect(id('FN:Ana Silva', 'EMAIL:A@x.example', 'EMAIL:b@x.example')).toBe(
      id('FN:ana silva', 'EMAIL:b@x.example', 'EMAIL:a@x.example', 'TITLE:CTO'),
    )
    expect(id('FN:Ana Silva')).not.toBe(id('FN:Ana Silvo'))
  })

  it('that cannot be read is named with its place, and the others stand', () => {
    const file = [
      card('VERSION:3.0', 'TITLE:Nobody'),
      'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Never closed\r\n',
      card('VERSION:3.0', 'FN:Ana Silva'),
      card('VERSION:3.0', 'FN:Ana Silva'),
      card('VERSION:3.0', `FN:${'x'.repeat(400)}`),
      card('VERSION:3.0', 'FN:Ivo Stern', 'this line is broken', `X-LONG:${'y'.repeat(50)}`),
    ].join('')
    const { cards, bad } = readCards(bytes(file))
    expect(cards.map(({ name }) => name)).toEqual(['Ana Silva', 'Ivo Stern'])
    expect(bad).toEqual([
      { line: 1, reason: 'no-name' },
      { line: 5, reason: 'not-closed' },
      { line: 12, reason: 'same-as-another' },
      { line: 16, reason: 'too-long' },
    ])
  })

  it('leaves pictures where they are', () => {
    const picture = Array.from({ length: 4_000 }, () => ` ${'A'.repeat(74)}`)
    expect(read('VERSION:3.0', 'PHOTO;ENCODING=b;TYPE=JPEG:/9j/4', ...picture, 'FN:Ana Silva').cards).toHaveLength(1)
  })

  it('is not read behind the ten-thousandth', () => {
    const { cards, cut } = readCards(
      bytes(Array.from({ length: 10_002 }, (_, n) => `BEGIN:VCARD\nVERSION:3.0\nFN:P${n} Q\nEND:VCARD\n`).join('')),
    )
    expect(cards).toHaveLength(10_000)
    expect(cut).toBe(true)
  })

  it('never throws, whatever it holds', () => {
    const name = fc.constantFrom(
      'FN',
      'N',
      'ORG',
      'EMAIL',
      'TEL',
      'VERSION:2.1\r\nFN',
      'item1.TEL',
      'BEGIN',
      'END',
      'UID',
    )
    const line = fc
      .tuple(name, fc.constantFrom(':', ';', ';=', ';ENCODING=QUOTED-PRINTABLE:'), fc.string({ maxLength: 30 }))
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(fc.array(line, { maxLength: 20 }), (lines) => {
        for (const version of ['2.1', '3.0', '4.0'])
          expect(read(`VERSION:${version}`, ...lines).cards.length).toBeLessThanOrEqual(lines.length + 1)
      }),
      { numRuns: 200 },
    )
  })
})
