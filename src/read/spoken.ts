import type { PhraseLanguage } from '#read/phrases/classes.ts'
import type { Tokens } from '#read/tokens.ts'

/** Small words that hardly mean anything in the other languages; folded. */
const smallWords: Readonly<Record<PhraseLanguage, string>> = {
  en: 'the you your we our and for with this that have are will not be of it is to at from us been has',
  de: 'und der die das ihre ihnen wir sie nicht mit fur ist haben bei auf uns zu den dem ein eine einen von als sich auch dir dich deine ich wird werden fuer',
  fr: 'de le les des vous votre nous pour avec dans une est pas au du et que sur vos ce ne avons notre je',
  es: 'de el los las con por para una que tu nos del en y su hemos ha te como mas este esta hola gracias le has podemos muy pero sido al lo hasta sobre desde',
  pt: 'de o a temos lhe os com para uma que voce sua seu nos da do em e nao foi sua mais pela pelo ao obrigado ola sera',
  it: 'il della che per una la sua con di abbiamo non e ha lei dei gli nel al del le suo sono ti ci piu alla anche nostro nostra',
  nl: 'het een van je jouw voor met wij niet en we op is zijn hebben de dat jij u uw graag bij naar om te',
}

const order = Object.keys(smallWords) as PhraseLanguage[]
/** For each small word the numbers of its languages in `order`. */
const languagesOf = new Map<string, number[]>()
for (const [number, language] of order.entries()) {
  for (const word of new Set(smallWords[language].split(' '))) {
    languagesOf.set(word, [...(languagesOf.get(word) ?? []), number])
  }
}

export interface Spoken {
  /** The language most small words belong to; null when there are too few of them. */
  readonly main: PhraseLanguage | null
  /** Languages whose phrases may count: a mail in two languages speaks both. Null: any. */
  readonly all: ReadonlySet<string> | null
}

const looked = 400

/** Which of the seven languages a text is in, by its small words: tells languages apart that share phrases. */
export function spokenLanguages(tokens: Tokens): Spoken {
  const counts = new Float64Array(order.length)
  for (let i = 0; i < Math.min(tokens.count, looked); i++) {
    const word = tokens.words[i] ?? ''
    if (word.length > 8) continue
    const languages = languagesOf.get(word)
    if (languages === undefined) continue
    for (const language of languages) counts[language] = (counts[language] ?? 0) + 1 / languages.length
  }
  const ranked = order.map((language, i) => [language, counts[i] ?? 0] as const).toSorted((a, b) => b[1] - a[1])
  const [first, second] = ranked
  if (first === undefined || first[1] < 3 || first[1] < 1.4 * (second?.[1] ?? 0)) return { main: null, all: null }
  const all = new Set<string>(
    ranked.filter(([, count]) => count >= Math.max(4, first[1] * 0.35)).map(([language]) => language),
  )
  all.add('en')
  all.add(first[0])
  return { main: first[0], all }
}
