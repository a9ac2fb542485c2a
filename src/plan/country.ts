import type { Person } from '#domain/person.ts'
import { isCountry } from '#plan/holidays.ts'
import { countryOfZone } from '#plan/zone-countries.ts'

/** Country endings that are sold to everybody and say nothing about where somebody works. */
const soldEverywhere = new Set(
  'ac ag ai am bz cc cd co fm gd gg im io la lc ly me ms mu nu pw sc sh sr st tk to tv vc vg ws'.split(' '),
)

/** ISO 3166-1 alpha-2 of a domain's or address's country ending, or null. */
export function countryOfDomain(domain: string | null): string | null {
  if (domain === null) return null
  const ending = domain.slice(domain.lastIndexOf('.') + 1).toLowerCase()
  if (ending.length !== 2 || soldEverywhere.has(ending)) return null
  const country = ending === 'uk' ? 'GB' : ending.toUpperCase()

  return isCountry(country) ? country : null
}

/**
 * Whose public holidays a recipient has: by the ending of their own address (a hiring system's address says where its
 * servers stand), else their zone, else the company's domain, else the owner's country.
 */
export function countryOfRecipient(
  person: Person | null,
  companyDomain: string | null,
  owner: { readonly country: string | null; readonly zone: string },
): string | null {
  const address = person?.reach?.replyable === 'relay' ? null : (person?.reach?.address ?? null)

  return (
    countryOfDomain(address) ??
    countryOfZone(person?.timeZone ?? null) ??
    countryOfDomain(companyDomain) ??
    owner.country ??
    countryOfZone(owner.zone)
  )
}
