import { countWords } from '#write/count-words.ts'

/** A mail between the two, as it can be picked from: its own sentences, without quotes, signature and footer. */
export interface PickableMail {
  readonly isMine: boolean
  readonly sentences: readonly string[]
}

export interface PickedSentence {
  readonly kind: 'thread' | 'mine'
  readonly text: string
}

/** UTF-16 units: shorter is a courtesy, longer a paragraph. */
const shortest = 30
const longest = 220

/**
 * Sentences of the mails that something can be made of: what they wrote in quotation marks, as the mail's language sets
 * them, what I wrote as it stands, newest mail first, each once. Left out is what says nothing about the two:
 * greetings, thanks for an application, the decision itself, links, addresses, appointments and requests. `mails` come
 * newest first.
 */
export function sentencesToPick(
  mails: readonly PickableMail[],
  language: string,
  most: number,
): readonly PickedSentence[] {
  // Never « »: those are free places.
  const [opens, closes] = language === 'de' ? ['„', '“'] : ['“', '”']
  const seen = new Set<string>()
  const found: PickedSentence[] = []
  for (const { isMine, sentences } of mails) {
    for (const sentence of sentences.slice(0, 60)) {
      if (found.length >= most) return found
      const text = plain(sentence)
      if (!saysSomething(text) || seen.has(text)) continue
      seen.add(text)
      found.push(isMine ? { kind: 'mine', text } : { kind: 'thread', text: `${opens}${text}${closes}` })
    }
  }
  return found
}

/** On one line; the marks of a free place become others, so that picked words never look like one. */
function plain(sentence: string): string {
  return sentence
    .replace(/\s+/gu, ' ')
    .replace(/[«»“”„"]/gu, '’')
    .trim()
}

function saysSomething(text: string): boolean {
  if (text.length < shortest || text.length > longest || countWords(text) < 6) return false
  // An address, a link, a day or an hour: nothing to say again.
  if (/[@\d|]|:\/\/|www\./u.test(text) || /[,:]$/u.test(text)) return false
  return !machinery.test(text)
}

/** What hiring mails say to everybody, in the five languages of the words. */
const machinery =
  /\b(?:unfortunately|regret|application|applying|applied|candidate|candidates|position|opportunit\w{1,8}|decided|decision|move forward|moving forward|proceed|other applicants|wish you|best of luck|good luck|all the best|keep your|on file|in touch|invit\w{1,8}|schedul\w{1,8}|calendar|interview is|zoom|teams|meeting link|please|let me know|let us know|click|unsubscribe|attached|confidential|leider|bedauern|bewerb\w{1,12}|kandidat\w{0,8}|stelle|position|entschieden|entscheidung|absage|alles gute|viel erfolg|einlad\w{0,8}|termin\w{0,8}|bitte|anhang|vertraulich|malheureusement|regrett\w{1,8}|candidature|candidats?|poste|décid\w{1,6}|décision|retenu\w{0,3}|bonne continuation|bonne chance|rendez-vous|veuillez|merci de|lamentablemente|lamentamos|candidatura|candidatos?|puesto|decidido|decisión|mucha suerte|suerte|cita|por favor|adjunto|helaas|spijt|sollicitatie|kandida\w{1,8}|functie|besloten|besluit|veel succes|afspraak|gelieve|bijlage)\b/iu
