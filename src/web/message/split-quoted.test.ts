import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quotedFrom } from '#web/message/split-quoted.ts'

const own = (text: string) => text.slice(0, quotedFrom(text))

describe('the earlier mail quoted at the end', () => {
  it('begins with the line that introduces it, folded or not', () => {
    expect(own('Thank you.\n\nOn Fri, 2 Oct 2026, Amara wrote:\n> Hello\n>\n> Bye\n')).toBe('Thank you.\n\n')
    expect(own('Danke.\n\nAm 2. Oktober 2026 schrieb Amara\n<a@company.example>:\n> Hallo')).toBe('Danke.\n\n')
  })

  it('begins with its first mark when nothing introduces it', () => {
    expect(own('Thank you.\n> Hello\n')).toBe('Thank you.\n')
  })

  it('is not what somebody answered below', () => {
    const text = 'On Friday, 2 October, you wrote:\n> Which day?\nThursday.\n'
    expect(own(text)).toBe(text)
  })

  it('is nowhere in a mail that quotes nothing', () => {
    expect(own('One line: \n\n\n')).toBe('One line: \n\n\n')
    expect(own('')).toBe('')
  })

  it('lies within the text, at the beginning of a line', () => {
    const text = fc.array(fc.constantFrom('> a', '>', '', 'On 2 Oct A wrote:', 'words', ':'), { maxLength: 12 })
    fc.assert(
      fc.property(text, (lines) => {
        const whole = lines.join('\n')
        const at = quotedFrom(whole)
        expect(at === 0 || at === whole.length || whole[at - 1] === '\n').toBe(true)
      }),
    )
  })
})
