import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readTemplate } from '#write/templates/format.ts'
import { templatesFrom } from '#write/templates/library.ts'

const errorsOf = (text: string) => {
  const read = readTemplate(text)
  return read.ok ? [] : read.error.map(({ line, column, message }) => `${line}:${column} ${message}`)
}

describe('a template file', () => {
  it('is read as orders and blocks, in its order', () => {
    const read = readTemplate(
      '\uFEFF# words\norder when not given\n  thanks personal\n  acceptance\n\npart thanks when met, date\n  plain/warm: Thank you for {date}.\n  Note: thanks.\npart release\n  nothing\n',
    )
    expect(read.ok && read.value).toEqual({
      orders: [
        { when: [{ name: 'given', negated: true }], paragraphs: [['thanks', 'personal'], ['acceptance']], line: 2 },
      ],
      blocks: [
        {
          part: 'thanks',
          when: [
            { name: 'met', negated: false },
            { name: 'date', negated: false },
          ],
          alternatives: [
            { text: 'Thank you for {date}.', registers: ['plain', 'warm'], line: 7 },
            { text: 'Note: thanks.', registers: null, line: 8 },
          ],
          line: 6,
          open: false,
        },
        { part: 'release', when: [], alternatives: [], line: 9, open: false },
      ],
    })
  })

  it.each([
    ['part thank\n  Thanks.', '1:6 There is no part “thank”; did you mean “thanks”?'],
    ['part thanks when met, mett\n  Thanks.', '1:23 There is no condition “mett”; did you mean “met”?'],
    ['part thanks\n  Thanks for {dat}.', '2:15 There is no fact “dat”; did you mean “date”?'],
    ['part thanks\n  Thanks[ for it.', '2:9 This bracket is never closed.'],
    ['part thanks\n  Thanks] for it.', '2:9 This bracket was never opened.'],
    ['part thanks\n  Thanks {a|b|c}.', '2:10 There are two forms of address: {formal|informal}.'],
    ['part thanks\n  Thanks «for.', '2:10 This gap is never closed.'],
    ['order\n  thanks persnal', '2:10 There is no part “persnal”; did you mean “personal”?'],
    ['part thanks\n', '1:1 Nothing stands below “thanks”. To leave it out, write “nothing”.'],
    ['order\npart thanks\n  Thanks.', '1:1 The order is empty: below it stand the parts, a paragraph a line.'],
    ['  Thanks.', '1:3 Words stand below “order” or “part NAME”; there is none above this line.'],
    ['Thanks.', '1:1 A line at the margin is “order”, “part NAME” or a comment behind “#”; words are indented.'],
    ['part thanks\n  warm/cold: Thanks.', '2:3 Before the colon stand registers: plain, warm, formal.'],
  ])('tells where an error stands: %s', (text, error) => {
    expect(errorsOf(text)).toEqual([error])
  })

  it('tells all its errors at once, in order', () => {
    expect(errorsOf('part thanks\n  {x}\n  [y\npart nix\n  z').map((each) => each.split(' ')[0])).toEqual([
      '2:4',
      '3:3',
      '4:6',
    ])
  })

  it('never throws, whatever it holds, and takes no time on hostile text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        readTemplate(text)
        readTemplate(`part thanks\n  ${text}`)
        readTemplate(`order when ${text}\n  ${text}`)
      }),
    )
    const started = performance.now()
    for (const sign of ['[', '{', '«', ' ', ',', 'part ', 'plain/', '\n'])
      readTemplate(`part thanks when ${sign.repeat(50_000)}\n  ${sign.repeat(50_000)}`)
    expect(performance.now() - started).toBeLessThan(1_000)
  })
})

describe('a set of files', () => {
  it('takes a later one in the place of an earlier one, and keeps the earlier when the later cannot be read', () => {
    const common = { path: 'en/common.txt', text: 'part closing\n  Regards,' }
    const own = { path: 'en/common.txt', text: 'part closing\n  Yours,' }
    const broken = { path: 'en/common.txt', text: 'part closing\n  {nix}' }
    const closing = (files: (typeof common)[]) =>
      templatesFrom(files).templates.get('en')?.common?.blocks[0]?.alternatives[0]?.text
    expect(closing([common, own])).toBe('Yours,')
    expect(closing([common, broken])).toBe('Regards,')
    expect(templatesFrom([common, broken]).errors).toMatchObject([{ path: 'en/common.txt', line: 2, column: 4 }])
    expect(templatesFrom([{ path: 'en/thanks.txt', text: '' }]).errors[0]?.message).toContain('follow-up')
  })
})
