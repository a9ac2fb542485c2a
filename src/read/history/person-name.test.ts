import { describe, expect, it } from 'vitest'
import { mayBeShortFor, personName } from '#read/history/person-name.ts'

describe('a name', () => {
  it.each([
    ['Doe, Jane', 'Jane Doe'],
    ['"Doe, Jane"', 'Jane Doe'],
    ['Jane Doe (Acme)', 'Jane Doe'],
    ['Jane Doe via Greenhouse', 'Jane Doe'],
    ['Jane Doe from Acme Robotics', 'Jane Doe'],
    ['Jane Doe | Acme', 'Jane Doe'],
    ['Dr. Jane Doe, MBA', 'Jane Doe'],
    ['JANE DOE', 'Jane Doe'],
    ["'Jane Doe'", 'Jane Doe'],
    ["Jane O'Neil-Smith", "Jane O'Neil-Smith"],
    ['Jürgen Groß', 'Jürgen Groß'],
  ])('is cleaned: %s', (written, clean) => {
    expect(personName(written)).toMatchObject({ shown: clean, isHuman: true })
  })

  it.each([
    'Acme Hiring Team',
    'Careers',
    'no-reply',
    'Talent Acquisition',
    'jane@acme.example',
    '',
    'Personalabteilung',
    'Acme Notifications',
  ])('is nobody’s: %s', (written) => {
    expect(personName(written).isHuman).toBe(false)
  })

  it('may be short for a full one', () => {
    const full = personName('Jane Doe')
    expect(mayBeShortFor(personName('Jane'), full)).toBe(true)
    expect(mayBeShortFor(personName('J. Doe'), full)).toBe(true)
    expect(mayBeShortFor(personName('June'), full)).toBe(false)
    expect(mayBeShortFor(personName('J. Roe'), full)).toBe(false)
  })
})
