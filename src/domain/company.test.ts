import { describe, expect, it } from 'vitest'
import { companyKey, sameCompany } from '#domain/company.ts'

const company = (name: string, domain: string | null = null) => ({ name, domain })

describe('two names of a company', () => {
  it('are one when only case, accents, punctuation or the legal form differ', () => {
    expect(companyKey('Søren & Brüder GmbH & Co. KG')).toBe(companyKey('SØREN & BRUDER'))
    expect(sameCompany(company('Acme, Inc.'), company('ACME'))).toBe(true)
    expect(sameCompany(company('Borealis A.S.'), company('borealis as'))).toBe(true)
    expect(sameCompany(company('The Lantern Company'), company('Lantern'))).toBe(true)
  })

  it('stay two when a word that matters differs', () => {
    expect(sameCompany(company('Acme Energy'), company('Acme Health'))).toBe(false)
    expect(sameCompany(company('SE'), company('AG'))).toBe(false)
  })

  it('are one when the domain is the same, and never because both are unknown', () => {
    expect(sameCompany(company('Acme', 'acme.example'), company('Acme Labs', 'ACME.example'))).toBe(true)
    expect(sameCompany(company('—'), company('…'))).toBe(false)
    expect(sameCompany(company('Acme', null), company('Borealis', null))).toBe(false)
  })
})
