/** Legal forms that say nothing about which company it is. Short words only count at the end of a name. */
const legalForms = new Set(
  (
    'gmbh mbh ggmbh ag se kg kgaa ohg ug ek eg ev ' +
    'inc incorporated llc llp lp ltd limited plc corp corporation co company ' +
    'bv nv sa sas sarl srl spa sl slu oy oyj ab asa as aps sro zoo kft pty pte pvt kk bhd'
  ).split(' '),
)

/**
 * A company's name as it is compared: lower case, no accents, punctuation or legal form (`Müller & Söhne GmbH & Co. KG`
 * and `mueller und soehne` stay different words, but `Müller & Söhne` and `MULLER & SOHNE Gmbh` are one).
 * Empty only when the name has no letter or digit.
 */
export function companyKey(name: string): string {
  const words = name
    .slice(0, 300)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’.]/g, '')
    .replace(/[^\p{L}\p{N}&+]/gu, ' ')
    .split(' ')
    .filter((word) => word !== '')
  let end = words.length
  while (end > 1 && (legalForms.has(words[end - 1]!) || words[end - 1] === '&')) end--

  return words.slice(words[0] === 'the' && end > 1 ? 1 : 0, end).join(' ')
}

/** Equal names (`companyKey`) or an equal domain of their own; unknown names are never equal. */
export function sameCompany(
  a: { readonly name: string; readonly domain: string | null },
  b: { readonly name: string; readonly domain: string | null },
): boolean {
  if (a.domain !== null && b.domain !== null && a.domain.toLowerCase() === b.domain.toLowerCase()) return true
  const key = companyKey(a.name)

  return key !== '' && key === companyKey(b.name)
}
