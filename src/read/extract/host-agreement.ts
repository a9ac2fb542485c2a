import { fold } from '#read/tokens.ts'

/** A name covers an address when so much of the address is made of its words. */
export const agrees = 0.6

const mostWords = 7
const ands = ['and', 'und', 'et', 'y', 'e', 'en', 'n']

/**
 * How much of an address is made of a name's words, 0 to 1: their beginnings in any order, and their first letters in
 * front ("Hospital São Lázaro" is all of `hslazaro`, "Thistle & Thyme Catering" all of `thistleandthyme`). At least one
 * piece has four letters, or is all there is. `address`: a host without its suffix, or the part before the `@`.
 */
export function agreement(name: string, address: string): number {
  const letters = lettersOf(address).slice(0, 40)
  if (letters.length < 3) return 0
  const words = name
    .split(/[^\p{L}\p{N}&+]+/u)
    .filter((word) => word !== '')
    .slice(0, mostWords)
    .map((word) => (word === '&' || word === '+' ? ands : [lettersOf(word)]))
  if (!words.some((forms) => forms.some((form) => holdsBeginning(letters, form)))) return 0

  const memo = new Map<number, number>()
  return best(0, 0) / letters.length

  function best(at: number, used: number): number {
    if (at >= letters.length) return 0
    const key = at * 2 ** (mostWords + 1) + used
    const known = memo.get(key)
    if (known !== undefined) return known
    // Once a letter was passed over, single letters prove nothing.
    let most = best(at + 1, used | passed)
    for (const [index, forms] of words.entries()) {
      if (used & (1 << index)) continue
      for (const form of forms) {
        const length = sharedBeginning(letters, at, form)
        const shortest = (used & passed) === 0 ? 1 : Math.min(3, form.length)
        for (const piece of new Set([length, Math.min(length, 1)])) {
          if (piece < shortest || piece === 0) continue
          most = Math.max(most, piece + best(at + piece, used | (1 << index)))
        }
      }
    }
    memo.set(key, most)
    return most
  }
}

const passed = 1 << mostWords

function holdsBeginning(letters: string, word: string): boolean {
  const least = Math.min(4, letters.length)
  return word.length >= least && letters.includes(word.slice(0, least))
}

function sharedBeginning(letters: string, at: number, word: string): number {
  let length = 0
  while (length < word.length && letters[at + length] === word[length]) length++
  return length
}

/** "Bäckerei", "baeckerei" and "backerei" alike. */
function lettersOf(word: string): string {
  return fold(word)
    .replace(/[^a-z0-9]/g, '')
    .replace(/([aou])e/g, '$1')
}
