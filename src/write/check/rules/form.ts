import { fold } from '#write/check/engine/fold.ts'
import { whole, type Hit, type Look } from '#write/check/engine/gather.ts'
import { speeches } from '#write/check/speeches.ts'

/** Group F: length, subject, and how it reads. */
export function form(look: Look): Hit[] {
  return [...shape(look), ...sizes(look), ...words(look), ...language(look)]
}

/** What of the form needs no understanding of the language. */
export function shape(look: Look): Hit[] {
  return [...length(look), ...subject(look), ...links(look)]
}

function length({ mail, words }: Look): Hit[] {
  if (words > 150) return [whole('length', words > 220 ? 'error' : 'warn')]
  return words < (mail.step === 'acknowledge' ? 30 : 45) ? [whole('length')] : []
}

function sizes(look: Look): Hit[] {
  const { body, heard, listener } = look
  const hits: Hit[] = []
  const text = body.own.slice(body.greetingEnd, body.closingStart)
  const paragraphs = text.split(/\n[ \t]*\r?\n/).filter((each) => each.trim() !== '')
  if (paragraphs.length > 5 || paragraphs.some((each) => each.trim().split(/\s+/).length > 60))
    hits.push(whole('paragraphs'))
  if (readingLevel(look) > 10) hits.push(whole('reading-level'))
  const begins = heard.sentences.filter((each) => each.last - each.first > 2)
  const withI = begins.filter((each) => listener.speech.firstPerson.includes(heard.tokens[each.first]!.word))
  if (begins.length >= 4 && withI.length / begins.length > 0.6) hits.push(whole('i-density'))
  return hits
}

/** US grade after Flesch and Kincaid, of English only: it counts syllables. Of fewer than 40 words it says nothing. */
function readingLevel({ heard, listener }: Look): number {
  const words = heard.tokens
  const sentences = heard.sentences.length
  if (listener.speech.language !== 'en' || words.length < 40 || sentences === 0) return 0
  const perSentence = words.length / sentences
  let syllables = 0
  for (const { word } of words)
    syllables += Math.max(
      1,
      (word.replace(/(?:[^laeiouy]es|ed|[^laeiouy]e)$/, '').match(/[aeiouy]{1,2}/g) ?? []).length,
    )
  return 0.39 * perSentence + 11.8 * (syllables / words.length) - 15.59
}

function subject(look: Look): Hit[] {
  const { mail, facts, listener } = look
  if (mail.subject === null) return []
  const text = mail.subject.trim()
  if (text === '') return [{ ruleId: 'subject-empty', start: 0, end: 0, field: 'subject' }]
  const at = { start: 0, end: mail.subject.length, field: 'subject' } as const
  const hits: Hit[] = []
  const letters = text.replace(/^(?:re|aw|wg|fwd?|sv|tr|rv|antw)\s*:\s*/i, '').match(/\p{L}/gu) ?? []
  const capitals = letters.filter((letter) => letter !== letter.toLowerCase()).length
  if (letters.length > 5 && capitals / letters.length >= 0.6) hits.push({ ruleId: 'subject-caps', ...at })
  if (!look.isInThread && text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length > 9)
    hits.push({ ruleId: 'subject-long', ...at })
  if (facts.inThread === false && /^(?:re|aw|antw|sv)\s*:/i.test(text))
    hits.push({ ruleId: 'subject-bait', ...at, severity: 'block' })
  else if (listener.speech.baits.test(text)) hits.push({ ruleId: 'subject-bait', ...at })
  return hits
}

const shortener =
  /^(?:https?:\/\/)?(?:www\.)?(?:bit\.ly|tinyurl\.com|t\.co|goo\.gl|ow\.ly|lnkd\.in|is\.gd|buff\.ly|rebrand\.ly|cutt\.ly|shorturl\.at|t\.ly|rb\.gy|tiny\.cc|s\.id|short\.[a-z]+)\//i
const tracked =
  /[?&](?:utm_|mc_[ce]id|fbclid|gclid|_hs|trk=|mkt_tok)|\/(?:track|click|open|pixel|wf\/open|ls\/click)(?:[/?.]|$)|mailtrack|(?:^|[./])(?:click|track|trk|links?)\.[a-z]+\./i

function links({ body }: Look): Hit[] {
  const hits: Hit[] = []
  for (const link of body.links) {
    if (shortener.test(link.text) || tracked.test(link.text)) {
      const bare = link.text.replace(/[?#].*$/, '')
      hits.push({
        ruleId: 'tracking-content',
        start: link.start,
        end: link.end,
        fix: shortener.test(link.text) || tracked.test(bare) ? null : { start: link.start, end: link.end, text: bare },
      })
    }
    if (link.start >= body.closingStart) continue
    const count = wordsAround(body.own, link)
    const named = body.titles.some((title) => Math.abs(title.start - link.start) < 300)
    if (!named && count < 4) hits.push({ ruleId: 'unexplained-link', start: link.start, end: link.end })
  }
  for (const match of body.own.matchAll(/<img\b[^>]{0,500}>|!\[[^\]\n]{0,100}\]\([^)\n]{1,500}\)/gi))
    hits.push({
      ruleId: 'tracking-content',
      start: match.index,
      end: match.index + match[0].length,
      fix: { start: match.index, end: match.index + match[0].length, text: '' },
    })
  return hits
}

const reading =
  /\b(?:article|piece|paper|report|study|essay|book|talk|podcast|video|post|artikel|beitrag|bericht|studie|aufsatz|buch|vortrag|étude|livre|artículo|estudio|libro|stuk|onderzoek|boek)\b/i

/** Words of the sentence a link stands in, and of the one before it where that names something to read. */
function wordsAround(text: string, link: { readonly start: number; readonly end: number }): number {
  const before = text.slice(Math.max(0, link.start - 400), link.start)
  const sentences = before.split(/[.!?]\s+|\n\s*\n/)
  const own = sentences.at(-1) ?? ''
  const earlier = sentences.at(-2) ?? ''
  const behind = /^[ \t]*(?:[,;:–-]|\p{Ll}|\()[^.!?\n]{0,200}/u.exec(text.slice(link.end, link.end + 240))?.[0] ?? ''
  return `${reading.test(earlier) ? earlier : ''} ${own} ${behind}`.split(/\s+/).filter((word) => /\p{L}/u.test(word))
    .length
}

function words(look: Look): Hit[] {
  const { heard, body, listener } = look
  const { speech } = listener
  const hits: Hit[] = []
  const lists = listsOf(speech.language)
  heard.tokens.forEach((token, at) => {
    const { word, start, end } = token
    const again = heard.tokens[at + 1]
    const right = lists.slips.get(word)
    if (right !== undefined)
      hits.push({
        ruleId: 'spelling-grammar',
        start,
        end,
        fix: {
          start,
          end,
          text: /^\p{Lu}/u.test(body.own.slice(start, end)) ? right.charAt(0).toUpperCase() + right.slice(1) : right,
        },
      })
    else if (
      again !== undefined &&
      again.word === word &&
      again.start > end &&
      /^[ \t]+$/.test(body.own.slice(end, again.start)) &&
      !lists.doubles.has(word) &&
      word.length > 1
    )
      hits.push({ ruleId: 'spelling-grammar', start, end: again.end, fix: { start: end, end: again.end, text: '' } })
    if (lists.strong(word)) hits.push({ ruleId: 'profanity', start, end, severity: 'block' })
    else if (lists.mild(word)) hits.push({ ruleId: 'profanity', start, end, severity: 'warn' })
    if (lists.insensitive(word)) hits.push({ ruleId: 'insensitive', start, end })
  })
  for (const [pattern, right] of speech.slipPhrases) {
    for (const match of body.spoken.matchAll(pattern)) {
      void right
      hits.push({ ruleId: 'spelling-grammar', start: match.index, end: match.index + match[0].length })
    }
  }
  for (const match of body.spoken.matchAll(
    /(?<![\p{L}'’])i(?= (?:am|was|would|have|had|will|enjoyed|understand|respect|think|hope)\b)/gu,
  )) {
    if (speech.language !== 'en' && match[0] === 'i') continue
    hits.push({
      ruleId: 'spelling-grammar',
      start: match.index,
      end: match.index + match[0].length,
      fix: match[0] === 'i' ? { start: match.index, end: match.index + 1, text: 'I' } : null,
    })
  }
  const text = heard.tokens.map((token) => token.word)
  for (const [phrase, parts] of lists.wordy) {
    for (let at = 0; at + parts.length <= text.length; at++) {
      if (parts.every((part, i) => text[at + i] === part)) {
        const start = heard.tokens[at]!.start
        const end = heard.tokens[at + parts.length - 1]!.end
        hits.push({ ruleId: 'passive-wordy', start, end, fix: { start, end, text: speech.wordy[phrase] ?? '' } })
      }
    }
  }
  return hits
}

interface Lists {
  readonly slips: ReadonlyMap<string, string>
  readonly doubles: ReadonlySet<string>
  readonly strong: (word: string) => boolean
  readonly mild: (word: string) => boolean
  readonly insensitive: (word: string) => boolean
  readonly wordy: readonly (readonly [string, readonly string[]])[]
}

const listsMade = new Map<string, Lists>()

function listsOf(code: string): Lists {
  const made = listsMade.get(code)
  if (made !== undefined) return made
  const speech = speeches[code] ?? speeches['en']!
  const lists: Lists = {
    slips: new Map(Object.entries(speech.slips).map(([wrong, right]) => [fold(wrong), right])),
    doubles: new Set([
      'that',
      'had',
      'sie',
      'die',
      'der',
      'das',
      'nous',
      'vous',
      'was',
      'so',
      'very',
      'no',
      'is',
      'please',
      'bitte',
      'je',
      'dat',
      'del',
      'es',
    ]),
    strong: isIn(speech.profanity.strong),
    mild: isIn(speech.profanity.mild),
    insensitive: isIn(speech.insensitive),
    wordy: Object.keys(speech.wordy).map((phrase) => [phrase, fold(phrase).split(' ')] as const),
  }
  listsMade.set(code, lists)
  return lists
}

function isIn(words: readonly string[]): (word: string) => boolean {
  const exact = new Set(words.filter((word) => !word.endsWith('*')).map(fold))
  const begins = words.filter((word) => word.endsWith('*')).map((word) => fold(word.slice(0, -1)))
  return (word) => exact.has(word) || begins.some((begin) => word.startsWith(begin))
}

/** Told by frequent words; on short text, or without a clear lead, it says nothing. */
export function languageOf(text: string): string | null {
  const found = (text.match(/[\p{L}]+/gu) ?? []).slice(0, 400).map(fold)
  if (found.length < 12) return null
  const scores = Object.values(speeches).map(({ language, stopWords }) => {
    const frequent = new Set(stopWords.map(fold))
    return { language, score: found.filter((word) => frequent.has(word)).length / found.length }
  })
  scores.sort((a, b) => b.score - a.score)
  const [first, second] = scores
  return first !== undefined && first.score > 0.12 && first.score > (second?.score ?? 0) * 1.5 ? first.language : null
}

function language({ mail, facts, words, body }: Look): Hit[] {
  if (words < 40) return []
  const wanted = (facts.threadLanguage ?? mail.language).slice(0, 2)
  const found = languageOf(body.own.slice(body.greetingEnd, body.closingStart))
  return found !== null && found !== wanted ? [whole('language-mismatch')] : []
}
