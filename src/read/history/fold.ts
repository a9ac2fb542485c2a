const plain: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', ø: 'o', œ: 'oe', ł: 'l', đ: 'd', þ: 'th' }

/** Text as it is compared: no accents, lower case, `ß` as `ss`. */
export function fold(text: string): string {
  const lower = text.toLowerCase()
  if (/^[\x20-\x7e]*$/.test(lower)) return lower
  return lower
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[ßæøœłđþ]/g, (letter) => plain[letter] ?? letter)
    .replace(/[\u2018\u2019]/g, "'")
}

/** Remembers the last results of a pure function of a text; emptied when it grows too large. */
export function remember<T>(make: (text: string) => T, limit = 20_000): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    const found = known.get(text)
    if (found !== undefined) return found

    if (known.size >= limit) known.clear()
    const made = make(text)
    known.set(text, made)
    return made
  }
}

/** Order that does not depend on a language or a machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
