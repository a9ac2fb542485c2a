import { describe, expect, it } from 'vitest'
import { companyName, companyOfDomain, companySimilarity } from '#read/history/company-name.ts'

const alike = (a: string, b: string) => companySimilarity(companyName(a), companyName(b))

const byDomain = (name: string, domain: string) => companySimilarity(companyName(name), companyOfDomain(domain))

describe('two company names', () => {
  it.each([
    ['Northwind GmbH', 'Northwind'],
    ['Fjord Analytics, Inc.', 'FJORD ANALYTICS'],
    ['The Lumen Group', 'Lumen'],
    ['Müller & Söhne GmbH & Co. KG', 'Muller Sohne'],
    ['Quarry Technologies', 'Quarry'],
  ])('are one company: %s, %s', (a, b) => {
    expect(alike(a, b)).toBeGreaterThanOrEqual(0.95)
  })

  it.each([
    ['Acme', 'Acme Robotics'],
    ['Tamarind Health', 'Tamarin Health'],
    ['International Bread Makers', 'IBM'],
  ])('are likely one company: %s, %s', (a, b) => {
    expect(alike(a, b)).toBeGreaterThanOrEqual(0.85)
    expect(alike(a, b)).toBeLessThan(0.95)
  })

  it.each([
    ['Acme Robotics', 'Acme Foods'],
    ['Quarry Systems', 'Quarry Travel'],
    ['Quarry Labs', 'Quarry Lane Media'],
    ['Nova', 'Novo'],
    ['Company 12', 'Company 13'],
    ['Studio 54 Design', 'Studio 55 Design'],
  ])('are two companies: %s, %s', (a, b) => {
    expect(alike(a, b)).toBe(0)
  })

  it('meet under a common key whenever one is the other, a beginning of it, or its initials', () => {
    const meet = (a: string, b: string) => companyName(a).sought.some((key) => companyName(b).kept.includes(key))
    for (const [a, b] of [
      ['Acme', 'Acme Robotics'],
      ['Acme GmbH', 'Acme'],
      ['International Bread Makers', 'IBM'],
    ] as const) {
      expect([meet(a, b), meet(b, a)]).toEqual([true, true])
    }
    expect(meet('Acme Robotics', 'Acme Foods')).toBe(false)
  })

  it('are known by the domain they registered', () => {
    expect(byDomain('Northwind Traders', 'northwind-traders.example')).toBeGreaterThan(0.95)
    expect(byDomain('Northwind Traders', 'northwind.example')).toBeGreaterThan(0.85)
    expect(byDomain('Northwind Traders', 'fjord.example')).toBe(0)
  })
})
