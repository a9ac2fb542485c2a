import { describe, expect, it } from 'vitest'
import { readCapitalised, readRole, readRoleBefore } from '#read/extract/names.ts'

describe('a line that was full and broken', () => {
  const before = 'Thank you very much for your application for the position of Senior'

  it('goes on in the next', () => {
    expect(readRole(`${before}\nData Analyst at Brookfell`, before.length - 'Senior'.length)?.value).toBe(
      'Senior\nData Analyst',
    )
    const named = 'We received what you sent us and thank you for your interest in Brookfell'
    expect(readCapitalised(`${named}\nHealth Partners.`, named.length - 'Brookfell'.length)?.value).toBe(
      'Brookfell\nHealth Partners',
    )
  })

  it('is told from one that ended by itself, and from an empty line', () => {
    expect(readRole('Position: Data Analyst\nBrookfell Health', 'Position: '.length)?.value).toBe('Data Analyst')
    expect(readRole(`${before} Analyst\n\nBrookfell`, before.length - 'Senior'.length)?.value).toBe('Senior Analyst')
  })

  it('is read backwards as well', () => {
    const text = 'We would like to thank you once more for applying for our open Senior\nData Analyst position'
    expect(readRoleBefore(text, text.length - ' position'.length, 0)?.value).toBe('Senior\nData Analyst')
  })
})

describe('a title in a Romance language', () => {
  it.each([
    ['Contrôleur de gestion industriel F/H a bien été transmise', 'Contrôleur de gestion industriel F/H'],
    ['Contrôleur financier chez Brindille', 'Contrôleur financier'],
    ['Coordinadora económica que anuncian', 'Coordinadora económica'],
    ['Responsable contrôle de gestion requiert une expérience', 'Responsable contrôle de gestion'],
  ])('goes on in lower case: %s', (text, title) => {
    expect(readRole(text, 0, text.length, true)?.value).toBe(title)
  })
})
