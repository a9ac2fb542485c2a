/**
 * A word without its ending, in English and German, for comparing only: “queues” and “queue”, “handovers” and
 * “handover”, “Versicherungen” and “Versicherung”. Words are folded before (`domain/fold-words`). It takes off little:
 * two words made one by mistake are worse than two that stay apart.
 */
export function stemOf(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word
  const known = stems.get(word)
  if (known !== undefined) return known

  const stem = cut(word)
  if (stems.size > mostRemembered) stems.clear()
  stems.set(word, stem)
  return stem
}

/** Texts repeat their words, and cutting costs more than looking up. */
const stems = new Map<string, string>()
const mostRemembered = 50_000

const endings: readonly (readonly [ending: string, instead: string, leastBefore: number])[] = [
  ['ational', 'ate', 3],
  ['ization', 'ize', 3],
  ['isation', 'ize', 3],
  ['iveness', 'ive', 3],
  ['fulness', 'ful', 3],
  ['ungen', 'ung', 3],
  ['heiten', 'heit', 3],
  ['keiten', 'keit', 3],
  ['ments', 'ment', 3],
  ['ingly', '', 4],
  ['edly', '', 4],
  ['ists', 'ist', 3],
  ['ings', '', 4],
  ['ises', 'ize', 3],
  ['izes', 'ize', 3],
  ['ised', 'ize', 3],
  ['ized', 'ize', 3],
  ['ying', 'y', 2],
  ['ies', 'y', 2],
  ['ied', 'y', 2],
  ['sses', 'ss', 2],
  ['ches', 'ch', 2],
  ['shes', 'sh', 2],
  ['ing', '', 3],
  ['ers', 'er', 3],
  ['ern', 'er', 4],
  ['ed', '', 3],
  ['es', 'e', 3],
  ['en', '', 4],
  ['ly', '', 4],
  ['s', '', 3],
]

function cut(word: string): string {
  if (/(?:ss|us|is)$/.test(word)) return word
  for (const [ending, instead, leastBefore] of endings) {
    if (!word.endsWith(ending) || word.length - ending.length < leastBefore) continue
    return undoubled(word.slice(0, word.length - ending.length) + instead)
  }
  return undoubled(word)
}

/** “running” and “run”, “move” and “moving”. */
function undoubled(stem: string): string {
  if (stem.length > 4 && stem.endsWith('e')) return stem.slice(0, -1)
  return /([bdgklmnprt])\1$/.test(stem) && stem.length > 4 ? stem.slice(0, -1) : stem
}
