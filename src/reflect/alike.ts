import { wordsInText } from '#domain/fold-words.ts'

/** Words that stand in every question and tell none from another, folded, in English and German. */
const empty = new Set(
  `a about an and any are as at be been can could describe did do does example explain for from give had has have how i if in is it
  its me more most my of on one or our over please related say should situation so some tell than that the their them then there
  these they this those time to up us was we were what when where which who why will with would you your yourself
  als am an auch auf aus bei beispiel beschreiben bitte das dass dem den denn der des die dies diese dieser doch du ein eine einem
  einen einer eines einmal er erklaren erzahlen es etwas fur gab haben hatten ihnen ihr ihre ihrem ihren im in ist kann konnen konnte
  man mal mehr mir mit nach nennen oder schon sehr sein sich sie sind situation so uber uns und unser unsere vom von vor war waren warum was
  wann welche welchen welcher wenn wer werden wie wieso wir wo wurden zu zum zur`.split(/\s+/),
)

/** Long words that begin alike mean alike ("conflict", "conflicts"); folded letters. */
const stemLength = 7
/** Of one text; questions and stories are short. */
const mostTerms = 400

/** What a text is about: its words without those that stand everywhere, shortened to their beginning. */
export function termsOf(...texts: readonly string[]): ReadonlySet<string> {
  const terms = new Set<string>()
  for (const text of texts) {
    for (const { words } of wordsInText(text)) {
      for (const word of words) if (!empty.has(word)) terms.add(word.slice(0, stemLength))
      if (terms.size >= mostTerms) return terms
    }
  }
  return terms
}

/** A text as it is compared with another: its folded words in a row. */
export function folded(text: string): string {
  return [...wordsInText(text)].flatMap(({ words }) => words).join(' ')
}

export function sharedTerms(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0
  for (const term of a) if (b.has(term)) shared++
  return shared
}

/** Whether two questions ask the same: the same terms, or two at least that make up two thirds of the shorter one. */
export function asksTheSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const shorter = Math.min(a.size, b.size)
  if (shorter === 0) return false
  const shared = sharedTerms(a, b)
  if (shared === a.size && shared === b.size) return true
  return shared >= 2 && 3 * shared >= 2 * shorter
}

/** The same for two texts, word for word or in other words. */
export function asksAlike(a: string, b: string): boolean {
  return folded(a) === folded(b) || asksTheSame(termsOf(a), termsOf(b))
}
