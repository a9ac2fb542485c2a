/** With its full stop, and not with a second one behind an abbreviation: “9. Nov.” ends a German sentence by itself. */
export function endSentence(words: string): string {
  return words.endsWith('.') ? words : `${words}.`
}
