export type Formality = 'formal' | 'informal'

/** Bodies can be long; how people address each other shows early. */
const lookedAt = 8_000

/**
 * How the thread speaks, from the other's own words: Sie or du, vous or tu, usted or tú, u or je, and in English "Hi" or "Dear". Null when the
 * text does not show it.
 */
export function readFormality(text: string, language: string): Formality | null {
  const words = ownWords(text)
  const address = addresses[language]
  if (address !== undefined) {
    const close = count(words, address.close)
    const distant = count(words, address.distant)
    if (close === 0 && distant === 0) return null
    return close > distant ? 'informal' : 'formal'
  }
  if (language !== 'en') return null
  const greeting = /^\s{0,20}(hi|hey|hello|dear)\b/iu.exec(words)?.[1]?.toLowerCase()
  if (greeting === undefined) return null
  return greeting === 'dear' ? 'formal' : 'informal'
}

/** How each language says you to one person, near and far. */
const addresses: Readonly<Record<string, { readonly close: RegExp; readonly distant: RegExp }>> = {
  de: {
    close: /(?<!\p{L})(?:du|dich|dir|dein(?:e[mnrs]?)?|euch|euer|eure[mnrs]?)(?!\p{L})/giu,
    // A sentence may begin with "Sie" for "they"; inside a sentence the capital is the address.
    distant: /(?<=[\p{Ll},;] )(?:Sie|Ihnen|Ihr(?:e[mnrs]?)?)(?!\p{L})/gu,
  },
  fr: {
    close: /(?<!\p{L})(?:(?:tu|toi|ton|ta|tes|te)(?!\p{L})|t['’](?=\p{L}))/giu,
    distant: /(?<!\p{L})(?:vous|votre|vos)(?!\p{L})/giu,
  },
  // "su" and "le" may be a third person's; "usted" is not.
  es: {
    close: /(?<!\p{L})(?:tú|tu|tus|te|ti|contigo|has|puedes|tienes|quieres|eres)(?!\p{L})/giu,
    distant: /(?<!\p{L})(?:usted|ustedes|le|su|sus)(?!\p{L})/giu,
  },
  nl: {
    close: /(?<!\p{L})(?:je|jij|jou|jouw|jullie)(?!\p{L})/giu,
    distant: /(?<!\p{L})(?:u|uw)(?!\p{L})/giu,
  },
}

/**
 * "Frau" or "Herr", "Madame" or "Monsieur" for this family name, when the thread uses exactly one of them; null
 * otherwise. A given name is never taken as a sign of either.
 */
export function readHonorific(text: string, family: string | null, language: string): string | null {
  const calls = honorifics[language]
  if (family === null || family === '' || calls === undefined) return null
  const words = text.slice(0, lookedAt)
  const found = new Set<string>()
  for (const match of words.matchAll(calls)) {
    const after = words.slice(match.index + match[0].length, match.index + match[0].length + family.length + 1)
    if (after.startsWith(family) && !/\p{L}$/u.test(after.slice(family.length)))
      found.add(saidAs[match[1]!.toLowerCase()] ?? match[1]!)
  }
  return found.size === 1 ? [...found][0]! : null
}

const honorifics: Readonly<Record<string, RegExp>> = {
  de: /(?<!\p{L})(Frau|Herrn?)\s{1,3}((?:(?:Prof|Dr)\.\s?){0,3})/gu,
  fr: /(?<!\p{L})(Madame|Monsieur|Mme|M\.)\s{1,3}/gu,
  es: /(?<!\p{L})(señora?|Sra?\.)\s{1,3}/giu,
  nl: /(?<!\p{L})(mevrouw|meneer|de heer|mw\.|dhr\.)\s{1,3}/giu,
}

/** As a greeting says it. */
const saidAs: Readonly<Record<string, string>> = {
  herrn: 'Herr',
  mme: 'Madame',
  'm.': 'Monsieur',
  señora: 'Sra.',
  'sra.': 'Sra.',
  señor: 'Sr.',
  'sr.': 'Sr.',
  meneer: 'heer',
  'de heer': 'heer',
  'dhr.': 'heer',
  'mw.': 'mevrouw',
  mevrouw: 'mevrouw',
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

const beginsQuote =
  /^(?:(?:On|Am|Le|El|Op) .{1,200} (?:wrote|schrieb|a écrit|escribió|schreef)|-{3,}|_{5,}|(?:From|Von|De|Van): )/u

function count(text: string, pattern: RegExp): number {
  let found = 0
  for (const _ of text.matchAll(pattern)) found++
  return found
}
