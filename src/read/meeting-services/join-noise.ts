/** A mail's text without what only helps to get into a meeting, and how one gets in. */
export interface WithoutJoinNoise {
  /** As long as the text given: what was taken out is blank, so that offsets stay true. */
  readonly text: string
  /** A link is there; only a number to dial; neither. */
  readonly joins: 'video' | 'phone' | null
}

const joinLink =
  /(?:zoom\.us|zoomgov\.com)\/(?:j|my|w|s|wc)\/|teams\.(?:microsoft|live)\.com\/|meet\.google\.com\/|\.webex\.com\/|whereby\.com\//i
const joinMark =
  /meeting[ -]?id|besprechungs-?id|conference id|konferenz-?id|passcode|kenncode|access code|zugriffscode|dial[ -]in|einwahl/i

/** `Meeting ID` stays as a word: it tells that a time is fixed. */
const valueLine =
  /^(?:meeting[ -]?id|besprechungs-?id|passcode|kenncode|kennung|password|passwort|pin|phone conference id|telefonkonferenz-?id|conference id|video conference id|vtc conference id|meeting number(?: \(access code\))?|meeting password|access code|zugriffscode|meeting-?kennnummer(?: \(zugriffscode\))?|meeting-?passwort|sip|h\.?323|tenant key|alternate vtc instructions)\s?[:#]/i
const helpLine =
  /^(?:find (?:your|a) local number|find local|ortseinwahl suchen|lokale nummer suchen|dial by your location|dial in by phone|per telefon einw[äa]hlen|einwahl nach (?:aktuellem|ihrem) standort|one tap mobile|schnelleinwahl mobil|join by (?:sip|h\.?323|phone|video)|join (?:on your computer|from (?:a |the )?(?:video|mobile|meeting link))|nehmen sie (?:auf|über)|click here to join|hier klicken,? um|join on the web|im web beitreten|download (?:the )?teams|teams herunterladen|need help|ben[öo]tigen sie hilfe|learn more|weitere infos|meeting options|besprechungsoptionen|reset (?:dial-in )?pin|pin zur[üu]cksetzen|for organi[sz]ers|f[üu]r organisator|or call in|oder rufen sie an|or dial|oder w[äa]hlen sie|more phone numbers|weitere telefonnummern|tap to join|zum teilnehmen hier tippen|global call-in|globale einwahl|toll-free|system requirements|systemanforderungen|more ways to join|weitere m[öo]glichkeiten|please do not edit this section|bitte bearbeiten sie diesen abschnitt|this meeting may be recorded|recording this meeting|by joining (?:this|the) meeting|h\.?323:|can't access the|privacy and security|datenschutz und sicherheit|legal information|rechtliche hinweise)/i
const ruleLine = /^[_~:=-]{6,}$/

const longestLine = 500
const mostLines = 2_000

/**
 * Blanks dial-in numbers, passcodes and help beside a join link: "+1 301 715 8592 US (Washington DC)" holds no
 * place, "Microsoft" no employer. A mail without any sign of a meeting service is left as it is.
 */
export function withoutJoinNoise(text: string): WithoutJoinNoise {
  const hasLink = joinLink.test(text)
  if (!hasLink && !joinMark.test(text)) return { text, joins: null }

  const parts: string[] = []
  let isDialled = false
  let at = 0
  for (let line = 0; at < text.length && line < mostLines; line++) {
    let end = text.indexOf('\n', at)
    if (end < 0) end = text.length
    const raw = text.slice(at, end)
    const trimmed = raw.length > longestLine ? '' : raw.trim()
    const isNumber = isDialIn(trimmed)
    isDialled ||= isNumber
    parts.push(isNumber || isNoise(trimmed) ? blank(raw, keptOf(trimmed)) : raw, end < text.length ? '\n' : '')
    at = end + 1
  }
  if (at < text.length) parts.push(text.slice(at))
  return { text: parts.join(''), joins: hasLink ? 'video' : isDialled ? 'phone' : null }
}

function isNoise(line: string): boolean {
  return valueLine.test(line) || helpLine.test(line) || ruleLine.test(line)
}

/** "+49 69 1234567,,123456# Germany, Frankfurt", "(DE) +49 40 123456 PIN: 123#", "Dial-in: +49 …": a number to join by. */
function isDialIn(line: string): boolean {
  const bare = line.replace(
    /^(?:[•*-]\s?|dial[ -]in(?: number)?\s?:\s?|einwahl(?:nummer)?\s?:\s?|\([A-Z]{2}\)\s?)/i,
    '',
  )
  if (!/^\+?\(?\d[\d ().,*#-]{6,60}/.test(bare)) return false
  if (bare.includes(',,') || bare.includes('#') || bare !== line) return true
  return /^\+\d[\d ().-]{6,22} (?:[A-Z]{2}\b|\p{Lu}\p{L}{2,20})(?:,? \(?[^,;:]{2,40})?$/u.test(bare)
}

function keptOf(line: string): string {
  return /^(?:meeting[ -]?id|besprechungs-?id)/i.exec(line)?.[0] ?? ''
}

function blank(line: string, kept: string): string {
  const from = kept === '' ? line.length : line.indexOf(kept)
  return kept === '' ? ' '.repeat(line.length) : line.slice(0, from + kept.length).padEnd(line.length)
}
