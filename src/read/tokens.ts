/**
 * Words of a text with their offsets, folded so that phrases of any language compare by equality: lower case, no
 * diacritics, split at apostrophes and hyphens ("won't" is `won` `t`, "d'entretien" is `d` `entretien`).
 */
export interface Tokens {
  readonly words: readonly string[]
  /** Offsets into the text that was split, UTF-16 units. */
  readonly starts: Int32Array
  readonly ends: Int32Array
  readonly count: number
}

const longestWord = 60

/** 1 for letters, digits and combining marks; filled as characters are met. 0 unknown, 2 no. */
const kindOfUnit = new Uint8Array(65536)
const wordUnit = /[\p{L}\p{N}\p{M}]/u

for (let unit = 0; unit < 128; unit++) {
  kindOfUnit[unit] = /[0-9A-Za-z]/.test(String.fromCharCode(unit)) ? 1 : 2
}

/** Whether a UTF-16 unit belongs to a word. Halves of surrogate pairs do not: emoji separate. */
export function isWordUnit(unit: number): boolean {
  const known = kindOfUnit[unit]
  if (known !== 0) return known === 1
  const is = !(unit >= 0xd800 && unit <= 0xdfff) && wordUnit.test(String.fromCharCode(unit))
  kindOfUnit[unit] = is ? 1 : 2
  return is
}

const special: Readonly<Record<string, string>> = { ß: 'ss', ø: 'o', æ: 'ae', œ: 'oe', ł: 'l', đ: 'd', ı: 'i' }

/** Lower case without diacritics; ASCII words come back untouched but for their case. */
export function fold(word: string): string {
  const lower = word.toLowerCase()
  for (let i = 0; i < lower.length; i++) {
    if (lower.charCodeAt(i) > 127) {
      return lower
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .replace(/[ßøæœłđı]/g, (letter) => special[letter] ?? letter)
    }
  }
  return lower
}

/** `/`, `(`, `:`, `*`, `_` or a dot in the middle. */
function mayOpenTail(unit: number): boolean {
  return unit === 47 || unit === 40 || unit === 58 || unit === 42 || unit === 95 || unit === 0xb7
}

const genderTail =
  /(?:[/*:_·]-?(?:innen|in|[aoe]|as|os|euse|trice|rice|ne|ère)|\((?:in|innen|[aoes]|as|os|ne)\))(?![\p{L}\p{N}])/uy

/** "Seleccionado/a", "Bewerber:innen", "position(s)" are one word each, told by its first part. */
function afterGenderTail(text: string, at: number): number {
  genderTail.lastIndex = at
  return genderTail.test(text) ? genderTail.lastIndex : at
}

/** Splits at most `limit` words off a text. */
export function tokenise(text: string, limit = 20_000): Tokens {
  const words: string[] = []
  let starts = new Int32Array(256)
  let ends = new Int32Array(256)
  let count = 0
  const length = text.length
  let at = 0
  while (at < length && count < limit) {
    while (at < length && !isWordUnit(text.charCodeAt(at))) at++
    if (at >= length) break
    const start = at
    while (at < length && at - start < longestWord && isWordUnit(text.charCodeAt(at))) at++
    if (count === starts.length) {
      starts = grown(starts)
      ends = grown(ends)
    }
    words.push(fold(text.slice(start, at)))
    if (at - start >= 4 && at < length && mayOpenTail(text.charCodeAt(at))) at = afterGenderTail(text, at)
    starts[count] = start
    ends[count] = at
    count++
  }
  return { words, starts, ends, count }
}

function grown(old: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const bigger = new Int32Array(old.length * 2)
  bigger.set(old)
  return bigger
}
