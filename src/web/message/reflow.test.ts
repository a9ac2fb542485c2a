import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { markedText } from '#web/message/marked-text.ts'
import { reflow } from '#web/message/reflow.ts'

const wrapped = [
  'Dear Orla,',
  '',
  'thank you for taking the time to talk to us about the role of Frontend',
  'Engineer last week. We enjoyed it. Unfortunately we have decided to move',
  'forward with another candidate.',
  '',
  'Kind regards',
  'Nora Lind',
].join('\n')

describe('lines that were broken because they were full', () => {
  it('become one again, and nothing else does', () => {
    expect(reflow(wrapped)).toBe(
      [
        'Dear Orla,',
        '',
        'thank you for taking the time to talk to us about the role of Frontend Engineer last week. We enjoyed it. Unfortunately we have decided to move forward with another candidate.',
        '',
        'Kind regards',
        'Nora Lind',
      ].join('\n'),
    )
  })

  it('keep their evidence, also over what was a break', () => {
    const quote = 'decided to move\nforward with'
    const start = wrapped.indexOf(quote)
    const marked = markedText(reflow(wrapped), [{ start, end: start + quote.length }]).filter((one) => one.marked)
    expect(marked.map(({ text }) => text)).toEqual(['decided to move forward with'])
  })

  it('stay apart in lists, quotes, addresses, signatures and after an indent', () => {
    const text = [
      'What we would like to see from you before we meet for the second time:',
      '- an example of your work on maps that people who cannot see them can',
      '- two references, at least one of which is from somebody you worked for',
      '1. a list with numbers that is also as wide as the lines around it are',
      '  code that is indented',
      'Where: Hafenstrasse 4, second floor, the door to the left of the stairs',
      '> quoted words that are just as wide as everything else in this mail is',
      'Anna',
      '-- ',
      'Anna Berg, Head of People and Culture at Nordlicht Logistik and Partners',
      'Harbour',
    ].join('\n')
    expect(reflow(text)).toBe(text)
  })

  it('stay as they are where each line is a sentence of its own, and where nothing was wrapped', () => {
    const sentences = [
      'Thank you for your application and for the time that you gave to it.',
      'We have received it and will come back to you as soon as possible now.',
      'Please do not answer this mail, since nobody here is able to read it.',
    ].join('\n')
    expect(reflow(sentences)).toBe(sentences)
    const long = `${'a long line that its writer never broke anywhere, '.repeat(3)}\nand a short one that stands below it.`
    expect(reflow(long)).toBe(long)
  })

  it('lose nothing whatever the text: only breaks become spaces, and blank lines stay', () => {
    const line = fc.oneof(
      fc.string({ maxLength: 90 }),
      fc.constantFrom('', '> quoted', '-- ', '- item', 'word '.repeat(14).trim(), 'Wort und '.repeat(8).trim()),
    )
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const text = lines.join('\n')
        const flowed = reflow(text)
        expect(flowed.length).toBe(text.length)
        const changes = text.split('').flatMap((unit, at) => (flowed[at] === unit ? [] : [`${unit}${flowed[at]}`]))
        expect(changes.filter((change) => change !== '\n ')).toEqual([])
        expect(flowed.match(/\n[^\S\n]*\n/g)?.length ?? 0).toBe(text.match(/\n[^\S\n]*\n/g)?.length ?? 0)
      }),
    )
  })
})
