const special: Readonly<Record<string, string>> = { ß: 'ss', ä: 'ae', ö: 'oe', ü: 'ue', æ: 'ae', œ: 'oe', ø: 'oe' }

/** Lower case, umlauts spelt out and other accents dropped, so that “für”, “fuer” and “FÜR” are one word. */
export function fold(word: string): string {
  const lower = word.toLowerCase()
  for (let i = 0; i < lower.length; i++) {
    if (lower.charCodeAt(i) > 127) {
      return lower
        .normalize('NFC')
        .replace(/[ßäöüæœø]/g, (letter) => special[letter] ?? letter)
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
    }
  }
  return lower
}
