import { describe, expect, it } from 'vitest'
import { jobTitle, titleSimilarity } from '#read/history/title.ts'

const alike = (a: string, b: string) => titleSimilarity(jobTitle(a), jobTitle(b))

describe('two titles', () => {
  it.each([
    ['Data Engineer', 'data engineer (m/w/d)'],
    ['Softwareentwickler*in', 'Software Developer'],
    ['Sr. Product Manager', 'Senior Product Manager'],
    ['Data Engineer', 'Data Engineer - R-20231'],
    ['QA Analyst (Remote)', 'Quality Assurance Analyst'],
    ['Frontend Developer', 'Front End Engineer'],
    ['Payroll Specialist', 'Payrol Specialist'],
  ])('are one role: %s, %s', (a, b) => {
    expect(alike(a, b)).toBeGreaterThanOrEqual(0.75)
  })

  it.each([
    ['Backend Engineer', 'Frontend Engineer'],
    ['Product Designer', 'Product Manager'],
    ['Engineer, Platform12', 'Engineer, Platform13'],
    ['Senior Data Engineer', 'Junior Data Engineer'],
    ['Data Engineer', 'Payroll Specialist'],
    ['Software Engineer II', 'Principal Software Engineer'],
  ])('are two roles: %s, %s', (a, b) => {
    expect(alike(a, b)).toBeLessThan(0.5)
  })

  it('are likely one where one says more, and surely one only where they say the same', () => {
    expect(alike('Software Engineer', 'Software Engineer, Payments')).toBeGreaterThan(0.75)
    expect(alike('Software Engineer', 'Software Engineer, Payments')).toBeLessThan(0.97)
    expect(alike('Data Engineer', 'Senior Data Engineer')).toBeLessThan(0.97)
  })

  it('keep words of the work that look like a level', () => {
    expect(jobTitle('Lead Generation Manager').words).toContain('lead')
    expect(jobTitle('Staff Nurse').words).toContain('staff')
  })

  it('are words whatever else they mean', () => {
    expect(jobTitle('Boat Constructor').words).toEqual(['boat', 'constructor'])
    expect(jobTitle('toString hasOwnProperty').words).toHaveLength(2)
  })

  it('compare in linear time on hostile text', () => {
    const started = performance.now()
    jobTitle(`${'m/'.repeat(50_000)}x`)
    jobTitle('a1'.repeat(100_000))
    expect(performance.now() - started).toBeLessThan(500)
  })
})
