/** A mail's body set apart; every text has the length of the body, so that places in it are places in the body. */
export interface PreparedBody {
  /** Without quoted history and the signature below “-- ”; quotes and blanks of one kind only. */
  readonly own: string
  /** `own` without what the tone rules must not judge: links, quoted titles, placeholders, role and company names. */
  readonly spoken: string
  /** Where the greeting ends and the sign-off begins; equal to 0 and the length where there is none. */
  readonly greetingEnd: number
  readonly closingStart: number
  readonly links: readonly { readonly start: number; readonly end: number; readonly text: string }[]
  readonly titles: readonly { readonly start: number; readonly end: number }[]
}

const historyHead =
  /^(?:>.*|-{2,} ?(?:original|ursprüngliche|message d'origine|mensaje original|oorspronkelijk).*|(?:on|am|le|el|op) .{4,120}(?:wrote|schrieb.*|a écrit|escribió|schreef.*) ?:|(?:from|von|de|van): .{3,}@.*|_{10,})$/i
const signatureMark = /^-- ?$/
const link = /\b(?:https?:\/\/|www\.)[^\s<>"')\]]+/gi
const quoted = /"[^"\n]{2,160}"/g
const namesATitle =
  /(?:article|book|talk|post|essay|paper|titled|called|podcast|video|role|position|piece|artikel|beitrag|buch|vortrag|stelle|titel|als|livre|article|intitulé|poste|artículo|libro|puesto|artikel|boek|functie)\s*[:,]?\s*$/i

const closingLine =
  /^\s*(?:(?:with |mit |avec |con |met )?(?:[\p{L}']+ ){0,4}(?:regards|wishes|grüßen?|gruessen?|gruß|salutations(?: (?:distinguées|respectueuses|cordiales|les meilleures))?|saludos?|cordialement|groeten?|groet|cumprimentos)|best|cheers|sincerely|yours(?: \p{L}+)?|all the best|thanks(?: again)?|thank you(?: again)?|many thanks|warmly|take care|kind regards|vg|lg|mfg|herzlichst?|liebe grüße|bien à vous|bien cordialement|atentamente|cordialmente|un saludo|hoogachtend|respectfully|beste wensen|alles gute|danke(?: nochmals)?|vielen dank)(?: from \p{L}+)?[,.!]?\s*(?:\p{L}[\p{L}'.-]*(?: \p{L}[\p{L}'.-]*){0,3})?\s*$/iu
/** The set words of a sign-off, to be taken off before looking for a name. */
export const closingWords =
  /^\s*(?:(?:with|mit|avec|con|met)\s+)?(?:(?:kind|best|warm|many|freundlichen|freundliche|besten|beste|herzlichen|herzliche|viele|liebe|vielen|bien|meilleures|sincères|un|muchos|vriendelijke|hartelijke)\s+){0,2}(?:regards|wishes|grüße[n]?|gruß|thanks|salutations|cordialement|saludos?|cordial|groeten?|groet|best|cheers|sincerely|yours(?:\s+\p{L}+)?|all the best|thank you|warmly|dank|danke|vg|lg|mfg|atentamente|regards,)[,.!]?/iu

const greetingLine =
  /^\s*(?:dear|hi|hello|hey|good (?:morning|afternoon|day|evening)|to whom|guten (?:tag|morgen|abend)|hallo|liebe[rs]?|sehr geehrte[rs]?|moin|servus|bonjour|cher|chère|madame|monsieur|hola|estimad[oa]s?|buen[oa]s|querid[oa]|beste|geachte|goede(?:n|morgen|middag)?|dag)(?=[\s,!])[^\n]{0,80}$/iu

/** Sets apart what is not the person's own words here (`domain/02 §2.3` 1, 5). */
export function prepare(body: string, names: readonly string[] = [], language = 'en'): PreparedBody {
  const plain = body
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/[\u201c\u201d\u201e\u201f]/g, '"')
    .replace(/[\u00a0\u202f\u2009]/g, ' ')
  const own = plain.slice(0, endOfOwnWords(plain)).padEnd(plain.length, ' ')
  const lines = linesOf(own)
  const written = lines.filter((line) => line.text.trim() !== '')
  const greeting = written[0]
  const greetingEnd =
    greeting !== undefined &&
    greetingLine.test(greeting.text) &&
    greeting.text.trim().length <= 90 &&
    !/[.?]\s+\p{L}/u.test(greeting.text.replace(/\b(?:dr|mr|mrs|ms|prof)\./gi, ''))
      ? greeting.end
      : 0
  const closing = written.slice(-8).find((line) => line.start >= greetingEnd && closingLine.test(line.text))
  let short: Line | undefined
  for (let at = written.length - 1; at >= 0; at--) {
    const line = written[at]!
    if (line.start < greetingEnd || /[.?!»"]\s*$/.test(line.text) || line.text.trim().split(/\s+/).length > 5) break
    short = line
  }
  const closingStart = closing?.start ?? short?.start ?? own.trimEnd().length

  const links = [...own.matchAll(link)].map((match) => {
    const text = match[0].replace(/[.,;:!?]+$/, '')
    return { start: match.index, end: match.index + text.length, text }
  })
  const titles = [...own.matchAll(quoted)]
    .filter((match) => isTitle(match[0].slice(1, -1), own.slice(Math.max(0, match.index - 24), match.index)))
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
  const places = guillemets(own, language)
  titles.push(...places.filter((each) => each.isQuotation))
  const masked = [...links, ...titles, ...places, ...names.flatMap((name) => placesOf(name, own))]
  const spoken = blanked(own, [...masked, { start: 0, end: greetingEnd }, { start: closingStart, end: own.length }])
  return { own, spoken, greetingEnd, closingStart, links, titles }
}

/**
 * Stretches in «»: Ajar's own gaps, or, where these are the marks of quotation, what is quoted. Gaps begin with a
 * capital and are told apart by that, by blanks inside the marks, and by a word for a title before them.
 */
export function guillemets(text: string, language: string): { start: number; end: number; isQuotation: boolean }[] {
  const quotes = /^(?:fr|es|it|pt|ru|ca)/.test(language)
  return [...text.matchAll(/«[^«»]{1,200}»/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    isQuotation:
      quotes &&
      (/^«[\s\u00a0\u202f]|^«\p{Ll}/u.test(match[0]) ||
        namesATitle.test(text.slice(Math.max(0, match.index - 24), match.index))),
  }))
}

function isTitle(words: string, before: string): boolean {
  const count = words.split(/\s+/).length
  return count >= 3 || namesATitle.test(before) || (count === 2 && /^\p{Lu}\p{L}+ \p{Lu}/u.test(words))
}

function endOfOwnWords(body: string): number {
  let isInHistory = -1
  for (const line of linesOf(body)) {
    if (signatureMark.test(line.text)) return isInHistory >= 0 ? isInHistory : line.start
    if (historyHead.test(line.text.trim())) {
      if (isInHistory < 0) isInHistory = line.start
      if (!line.text.startsWith('>')) return isInHistory
    } else if (line.text.trim() !== '' && isInHistory >= 0) {
      // Own words between and below quoted lines: nothing is cut off.
      isInHistory = -1
    }
  }
  return isInHistory >= 0 ? isInHistory : body.length
}

/** A name wherever it stands as a word; names shorter than three letters hide nothing. */
function placesOf(name: string, text: string): { start: number; end: number }[] {
  if (name.length < 3) return []
  const found: { start: number; end: number }[] = []
  const lower = text.toLowerCase()
  const wanted = name.toLowerCase()
  for (let at = lower.indexOf(wanted); at >= 0 && found.length < 50; at = lower.indexOf(wanted, at + wanted.length)) {
    if (
      !/[\p{L}\p{N}]$/u.test(text.slice(0, at).slice(-1)) &&
      !/^[\p{L}\p{N}]/u.test(text.slice(at + wanted.length, at + wanted.length + 1))
    )
      found.push({ start: at, end: at + wanted.length })
  }
  return found
}

/** The same text with these stretches as blanks; line ends stay. */
export function blanked(text: string, stretches: readonly { readonly start: number; readonly end: number }[]): string {
  let out = text
  for (const { start, end } of stretches)
    out = out.slice(0, start) + text.slice(start, end).replace(/[^\n]/g, ' ') + out.slice(end)
  return out
}

export interface Line {
  readonly start: number
  readonly end: number
  readonly text: string
}

export function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let start = 0
  for (let at = 0; at <= text.length; at++) {
    if (at === text.length || text.charCodeAt(at) === 10) {
      lines.push({ start, end: at, text: text.slice(start, at).replace(/\r$/, '') })
      start = at + 1
    }
  }
  return lines
}
