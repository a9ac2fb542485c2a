/**
 * The text that is read, made from the text that is shown: straight quotes, plain spaces and dashes, nothing
 * invisible. Positions map back, because evidence is quoted from what the person sees.
 */
export interface ReadableText {
  readonly text: string
  /** The offset in the shown text of an offset in `text`. */
  toShown(offset: number): number
}

const replacements: Readonly<Record<string, string>> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u201a': "'",
  '\u201b': "'",
  '\u02bc': "'",
  '\u00b4': "'",
  '`': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u201e': '"',
  '\u201f': '"',
  '\u00ab': '"',
  '\u00bb': '"',
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\u2014': '-',
  '\u2015': '-',
  '\u2212': '-',
  '\u00a0': ' ',
  '\u1680': ' ',
  '\u2000': ' ',
  '\u2001': ' ',
  '\u2002': ' ',
  '\u2003': ' ',
  '\u2004': ' ',
  '\u2005': ' ',
  '\u2006': ' ',
  '\u2007': ' ',
  '\u2008': ' ',
  '\u2009': ' ',
  '\u200a': ' ',
  '\u202f': ' ',
  '\u205f': ' ',
  '\u3000': ' ',
  '\t': ' ',
  '\u2028': '\n',
  '\u2029': '\n',
  '\u0085': '\n',
}

const odd =
  /[\u2018-\u201f\u02bc\u00b4`\u00ab\u00bb\u2010-\u2015\u2212\u00a0\u1680\u2000-\u200f\u2028-\u202f\u205f-\u2064\u3000\t\u0085\u00ad\ufeff\u180e\u115f\u1160\u3164\u061c\r]/
const oddEach = new RegExp(odd.source, 'g')

/** Only the first `limit` units are read; a mail's decisive words are not beyond. */
export function readableText(shown: string, limit = 60_000): ReadableText {
  const source = shown.length > limit ? shown.slice(0, limit) : shown
  if (!odd.test(source)) return { text: source, toShown: (offset) => offset }

  const removedAt: number[] = []
  const text = source.replace(oddEach, (unit: string, at: number) => {
    const replacement = replacements[unit]
    if (replacement !== undefined) return replacement
    removedAt.push(at)
    return ''
  })
  if (removedAt.length === 0) return { text, toShown: (offset) => offset }

  return {
    text,
    toShown(offset) {
      // removedAt[i] - i is where, in the read text, the i-th invisible unit was taken out.
      let low = 0
      let high = removedAt.length
      while (low < high) {
        const middle = (low + high) >>> 1
        if ((removedAt[middle] ?? 0) - middle <= offset) low = middle + 1
        else high = middle
      }
      return offset + low
    },
  }
}
