import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fitOfRole, fits, type ComparedRole } from '#read/openings/fit-of-role.ts'
import { fitInWords } from '#read/openings/fit-words.ts'

const role = (title: string, place: string | null = null, more: Partial<ComparedRole> = {}): ComparedRole => ({
  title,
  family: null,
  places: place === null ? [] : [place],
  workplace: null,
  ...more,
})
const said = (old: ComparedRole, open: ComparedRole) => fitInWords(fitOfRole(old, open), 'en')

describe('how an open role fits the one somebody was turned down for', () => {
  it('is said in words', () => {
    expect(said(role('Backend Engineer', 'Berlin'), role('Senior Backend Engineer', 'Berlin, BE, Germany'))).toBe(
      'same title, same city, one level up',
    )
    expect(said(role('Data Analyst', 'Bremen'), role('Data Analyst (m/w/d)', 'Kiel'))).toBe('same title, another city')
    const remote = role('Product Designer', 'Lisbon', { workplace: 'remote' })
    expect(fitInWords(fitOfRole(role('Product Designer', 'Köln'), remote), 'de')).toBe('gleicher Titel, ortsunabhängig')
  })

  it.each([
    ['Softwareentwickler (m/w/d)', 'Software Developer'],
    ['Projektleiterin', 'Project Manager'],
    ['Sr. Backend Dev', 'Senior Backend Developer'],
    ['Koch (m/w/d) - Bremen', 'Cook'],
    ['Vertriebsmitarbeiter:in', 'Sales Representative'],
    ['Pflegefachkraft', 'Nurse'],
    ['Data Engineer II', 'Data Engineer'],
    ['Product Manager [Remote]', 'Product Manager'],
  ])('knows %s for %s', (one, other) => {
    expect(fitOfRole(role(one, 'Bremen'), role(other, 'Bremen')).title).toBe('same')
  })

  it.each([
    ['Backend Engineer', 'Account Executive'],
    ['Data Analyst', 'Line Cook'],
    ['Product Manager', 'Office Manager'],
    ['Registered Nurse', 'Software Engineer'],
    ['Marketing Manager', 'Engineering Manager'],
    ['Backend Engineer', 'Director of Sales'],
  ])('shows to nobody of %s a role as %s', (old, open) => {
    expect(fits(fitOfRole(role(old, 'Berlin'), role(open, 'Berlin')))).toBe(false)
  })

  it('takes words of the work for no level', () => {
    expect(fitOfRole(role('Student Success Manager'), role('Student Success Manager')).levels).toBe(0)
    expect(fitOfRole(role('Success Manager'), role('Student Success Manager')).levels).toBe(0)
    expect(fitOfRole(role('Generation Manager'), role('Lead Generation Manager')).levels).toBe(0)
    expect(fitOfRole(role('Junior Developer'), role('Senior Developer')).levels).toBe(2)
    expect(fitOfRole(role('Engineer'), role('Engineering Intern')).levels).toBe(-2)
  })

  it.each([
    ['Auszubildende zur Köchin', 0],
    ['Volontär Redaktion', 0],
    ['Werkstudent Datenanalyse', 0],
    ['Berufseinsteiger Vertrieb', 1],
    ['Assistenzärztin', 1],
    ['Softwareentwickler', 2],
    ['Oberarzt', 3],
    ['Leitender Ingenieur', 4],
    ['Teamleiterin Einkauf', 4],
    ['Gruppenleitung Labor', 4],
    ['Abteilungsleiter Controlling', 6],
    ['Leitung Vertrieb', 6],
    ['Geschäftsführerin', 9],
  ])('knows the level of “%s”', (title, level) => {
    // Against a title without a level, which stands at two.
    expect(fitOfRole(role('Cook'), role(title)).levels).toBe(level - 2)
  })

  it('knows a city under its other name', () => {
    expect(fitOfRole(role('Cook', 'München'), role('Cook', 'Munich, Germany')).place).toBe('same')
    expect(fitOfRole(role('Cook', 'Bremen'), role('Cook')).place).toBe('unknown')
  })

  const anyRole: fc.Arbitrary<ComparedRole> = fc.record({
    title: fc.oneof(
      fc
        .array(
          fc.constantFrom(
            'Senior',
            'Junior',
            'Backend',
            'Data',
            'Engineer',
            'Manager',
            'Koch',
            'Head',
            'of',
            '(m/w/d)',
            'II',
          ),
          { maxLength: 5 },
        )
        .map((words) => words.join(' ')),
      fc.string({ maxLength: 40 }),
    ),
    family: fc.constantFrom(null, 'software', 'data'),
    places: fc.array(fc.constantFrom('Berlin', 'München', 'Munich, Germany', 'Remote', ''), { maxLength: 3 }),
    workplace: fc.constantFrom(null, 'remote', 'hybrid', 'on-site'),
  })

  it('is the same from either side but for the direction of the level', () => {
    fc.assert(
      fc.property(anyRole, anyRole, (a, b) => {
        const [one, other] = [fitOfRole(a, b), fitOfRole(b, a)]
        expect({ ...one, levels: 0 }).toEqual({ ...other, levels: 0 })
        expect(one.levels + other.levels).toBe(0)
        expect(one.score).toBeGreaterThanOrEqual(0)
        expect(one.score).toBeLessThanOrEqual(1)
        expect(fitOfRole(a, b)).toEqual(one)
      }),
    )
  })

  it('is never better with another than with itself', () => {
    fc.assert(
      fc.property(anyRole, anyRole, (a, b) => {
        expect(fitOfRole(a, b).score).toBeLessThanOrEqual(Math.max(fitOfRole(a, a).score, fitOfRole(b, b).score) + 0.11)
      }),
    )
  })
})
