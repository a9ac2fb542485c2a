/** Words of a text as a person counts them: runs with a letter or digit in them. Addresses and links are one word. */
export function countWords(text: string): number {
  let words = 0
  for (const run of text.split(/\s+/u)) if (/[\p{L}\p{N}]/u.test(run)) words++
  return words
}
