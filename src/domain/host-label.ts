/** Registries that sell names below these: `acme.co.uk` is named by `acme`. */
const secondLevel = new Set('co com org net gov edu ac gob gouv or ne'.split(' '))

/**
 * The part of an address's host that names who registered it, in plain letters and digits: `acmehealth` of
 * `jo@mail.acme-health.co.uk`. Empty where there is no host. Rough on purpose: it is only compared with others like it.
 */
export function hostLabelOf(address: string): string {
  const parts = address
    .slice(address.lastIndexOf('@') + 1)
    .toLowerCase()
    .split('.')
    .filter((part) => part !== '')
  const isBelow = parts.length > 2 && secondLevel.has(parts.at(-2) ?? '') && (parts.at(-1) ?? '').length === 2
  return (parts.at(isBelow ? -3 : -2) ?? '').replace(/[^a-z0-9]/g, '')
}
