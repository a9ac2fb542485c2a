export type Formality = 'formal' | 'informal'

/** Bodies can be long; how people address each other shows early. */
const lookedAt = 8_000

/**
 * How the thread speaks, from the other's own words: Sie or du in German, "Hi" or "Dear" in English. Null when the
 * text does not show it.
 */
export function readFormality(text: string, language: string): Formality | null {
  const words = ownWords(text)
  if (language === 'de') {
    const close = count(words, /(?<!\p{L})(?:du|dich|dir|dein(?:e[mnrs]?)?|euch|euer|eure[mnrs]?)(?!\p{L})/giu)
    // A sentence may begin with "Sie" for "they"; inside a sentence the capital is the address.
    const distant = count(words, /(?<=[\p{Ll},;] )(?:Sie|Ihnen|Ihr(?:e[mnrs]?)?)(?!\p{L})/gu)
    if (close === 0 && distant === 0) return null
    return close > distant ? 'informal' : 'formal'
  }
  const greeting = /^\s{0,20}(hi|hey|hello|dear)\b/iu.exec(words)?.[1]?.toLowerCase()
  if (greeting === undefined) return null
  return greeting === 'dear' ? 'formal' : 'informal'
}

/**
 * "Frau" or "Herr" for this family name, when the thread uses exactly one of them; null otherwise. A given name is
 * never taken as a sign of either.
 */
export function readHonorific(text: string, family: string | null): 'Frau' | 'Herr' | null {
  if (family === null || family === '') return null
  const words = text.slice(0, lookedAt)
  const found = new Set<'Frau' | 'Herr'>()
  for (const match of words.matchAll(/(?<!\p{L})(Frau|Herrn?)\s{1,3}((?:(?:Prof|Dr)\.\s?){0,3})/gu)) {
    const after = words.slice(match.index + match[0].length, match.index + match[0].length + family.length + 1)
    if (after.startsWith(family) && !/\p{L}$/u.test(after.slice(family.length))) {
      found.add(match[1] === 'Frau' ? 'Frau' : 'Herr')
    }
  }
  return found.size === 1 ? [...found][0]! : null
}

/** Quoted mail below is mine or another's: it says nothing about how this person speaks. */
function ownWords(text: string): string {
  const kept: string[] = []
  for (const line of text.slice(0, lookedAt).split('\n')) {
    if (beginsQuote.test(line)) break
    if (!line.startsWith('>')) kept.push(line)
  }
  return kept.join('\n')
}

const beginsQuote = /^(?:(?:On|Am) .{1,200} (?:wrote|schrieb)|-{3,}|_{5,}|(?:From|Von): )/u

function count(text: string, pattern: RegExp): number {
  let found = 0
  for (const _ of text.matchAll(pattern)) found++
  return found
}
