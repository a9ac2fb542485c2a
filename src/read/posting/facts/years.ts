import type { RequirementFact } from '#domain/requirement.ts'

const words: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  ten: 10,
  ein: 1,
  eine: 1,
  einem: 1,
  einjährige: 1,
  zwei: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  zehn: 10,
  zweijährige: 2,
  dreijährige: 3,
  fünfjährige: 5,
}

const number = String.raw`(\d{1,2}(?:[.,]5)?|one|two|three|four|five|six|seven|eight|ten|eine?m?|zwei|drei|vier|fünf|sechs|sieben|acht|zehn)`
const range = new RegExp(
  String.raw`(?<![\p{L}\d])${number}\s{0,2}(?:-|–|to|bis|or|oder|,)\s{0,2}${number}\s{0,2}\+?[\s-]{0,2}(years?|yrs?|jahren?|months?|monaten?)(?!\p{L})`,
  'iu',
)
/** "Within three months", "every two years", "six months to train": no experience. */
const notSpent =
  /(?:within|in the (?:last|past|first)|innerhalb|binnen|every|alle|each|after|nach|aged?|over|last)\s{1,3}(?:of\s|von\s)?$/iu
const single = new RegExp(
  String.raw`(?<![\p{L}\d])${number}(?: \(\d{1,2}\))?\s{0,2}(?:\+|plus|or more|oder mehr)?[\s-]{0,2}(?:full )?(years?|yrs?|jahren?|months?|monaten?)(?!\p{L})`,
  'iu',
)
const half = /\b(?:(?:ein )?halbe[sn]? jahr|half a year)\b/iu
const yearAndHalf = /\b(?:eineinhalb|anderthalb) jahre|one and a half years/iu
const several =
  /\b(?:several years|some years|many years|proven track record of years|years of (?:\w+ ){0,3}experience|years(?:'|’) (?:\w+ ){0,3}experience)\b|mehrjährig|langjährig|mehrere jahre|einige jahre|(?:a )?(?:couple|few) (?:of )?years/iu
const adjective = /(ein|zwei|drei|vier|fünf)jährige[rsnm]? (?!ausbildung|berufsausbildung|lehre)/iu

/** Of something done, not of age, holidays or a contract's length. */
const ofWork =
  /experience|erfahrung|as an?\b|als\b|in\b|im\b|with\b|mit\b|of\b|working|worked|gearbeitet|tätig|post|building|behind|on\b|auf|licence|class|praxis|minimum|at least|mind(?:estens|\.)|tätigkeit|work\b/iu
const notOfWork = /\b(?:years? old|years? of age|jahre alt|fixed[- ]term|befrist|ausbildung|lehre|contract)\b/iu

/** Years of experience; months are parts of a year (six are 0.5). */
export function yearsIn(text: string): readonly RequirementFact[] {
  if (notOfWork.test(text) && !/experience|erfahrung|praxis/iu.test(text)) return []
  const both = range.exec(text)
  if (both) return [fact(inYears(both[1], both[3]), inYears(both[2], both[3]))]
  if (yearAndHalf.test(text)) return [fact(1.5, null)]
  if (half.test(text)) return [fact(0.5, null)]
  const one = single.exec(text)
  if (
    one &&
    (ofWork.test(text) ||
      /^[^\p{L}]*(?:at least|min\.?|minimum|mind\.?|mindestens)?\s*$/iu.test(text.slice(0, one.index))) &&
    !notSpent.test(text.slice(Math.max(0, one.index - 20), one.index))
  )
    return [fact(inYears(one[1], one[2]), null)]
  const told = adjective.exec(text)
  if (told) return [fact(words[(told[1] ?? '').toLowerCase()] ?? null, null)]
  return several.test(text) ? [fact(null, null)] : []
}

function fact(least: number | null, most: number | null): RequirementFact {
  return { kind: 'years', least, most }
}

function inYears(count: string | undefined, unit: string | undefined): number | null {
  const said = (count ?? '').toLowerCase()
  const value = words[said] ?? Number(said.replace(',', '.'))
  if (Number.isNaN(value)) return null
  return /^mon/iu.test(unit ?? '') ? Math.round((value / 12) * 2) / 2 : value
}
