import { describe, expect, it } from 'vitest'
import { fill, pick } from '#write/wording.ts'

describe('a wording', () => {
  const values = { role: 'Nurse', company: 'Acme Inc.', date: 'Tuesday' }

  it('takes its facts, and is passed over when one is not known', () => {
    expect(fill('The {role} role on {date}.', values, 'formal')?.text).toBe('The Nurse role on Tuesday.')
    expect(fill('With {given}.', values, 'formal')).toBeNull()
  })

  it('leaves out an optional stretch whose fact is not known, or was all said before', () => {
    const wording = 'Thank you[ for the {role} role][ with {given}].'
    expect(fill(wording, values, 'formal')?.text).toBe('Thank you for the Nurse role.')
    expect(fill(wording, values, 'formal', new Set(['role']))?.text).toBe('Thank you.')
  })

  it('speaks formally or not', () => {
    expect(fill('{Sie haben|du hast} Zeit.', {}, 'formal')?.text).toBe('Sie haben Zeit.')
    expect(fill('{Sie haben|du hast} Zeit.', {}, 'informal')?.text).toBe('du hast Zeit.')
  })

  it('does not end a sentence twice', () => {
    expect(fill('I liked {company}.', values, 'formal')?.text).toBe('I liked Acme Inc.')
    expect(fill('At {company} I learned.', values, 'formal')?.text).toBe('At Acme Inc. I learned.')
  })

  it('reads nothing into what a fact contains', () => {
    expect(fill('The {role} role.', { role: '{date} [x] $& $1' }, 'formal')?.text).toBe('The {date} [x] $& $1 role.')
  })
})

describe('picking a wording', () => {
  const wordings = ['The first one is here.', 'The second one is here.', 'A third one is there.']
  const choice = (shift: number, earlierTexts: string[] = []) => ({ seed: 'no', rank: 0, shift, earlierTexts })

  it('moves on by one with each shift', () => {
    const texts = [0, 1, 2].map((shift) => pick('p', wordings, {}, 'formal', choice(shift))?.text)
    expect(new Set(texts).size).toBe(3)
    expect(pick('p', wordings, {}, 'formal', choice(3))?.text).toBe(texts[0])
  })

  it('passes over one that was used, and takes the one used longest ago when all were', () => {
    const first = pick('p', wordings, {}, 'formal', choice(0))!.text
    expect(pick('p', wordings, {}, 'formal', choice(0, [`Dear X, ${first}`]))?.text).not.toBe(first)
    expect(pick('p', wordings, {}, 'formal', choice(0, wordings))?.text).toBe(wordings[0])
    expect(pick('p', ['{given}'], {}, 'formal', choice(0))).toBeNull()
  })
})
