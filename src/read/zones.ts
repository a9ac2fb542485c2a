/**
 * Which part of a mail's text is what. Nothing is deleted: quoted history, signatures and legal footers are set
 * apart, so that a no quoted in an answer is not read as a new one (`domain/06 §6.2`).
 */
export type ZoneKind = 'new' | 'quoted' | 'forwarded' | 'signature' | 'footer'

export interface Zone {
  readonly kind: ZoneKind
  readonly start: number
  readonly end: number
}

interface Line {
  readonly start: number
  readonly end: number
  readonly text: string
}

const mostLines = 4_000

const wroteLine =
  /^(?:on|am|le|il|el|em|op|den|il giorno) .{4,160}\b(?:wrote|schrieb(?: [^:]{1,80})?|a [ée]crit|ha scritto|escribi[óo]|escreveu|schreef(?: [^:]{1,80})?)\s?:$/i
const wroteShort = /^.{1,100}(?:wrote|schrieb|a [ée]crit|ha scritto|escribi[óo]|escreveu|schreef)\s?:$/i
const originalLine =
  /^[-_ ]{2,}\s?(?:original message|original appointment|urspr[üu]ngliche (?:nachricht|e-?mail)|urspr[üu]nglicher termin|message d'origine|mensaje original|mensagem original|messaggio originale|oorspronkelijk bericht)\s?[-_ ]{2,}$/i
const forwardLine =
  /^(?:[-_ ]{2,}\s?(?:forwarded message|weitergeleitete nachricht|message transf[ée]r[ée]|mensaje reenviado|mensagem encaminhada|messaggio inoltrato|doorgestuurd bericht)(?: by [^-]{1,60})?\s?[-_ ]{2,}|begin forwarded message:|anfang der weitergeleiteten nachricht:|anfang der weitergeleiteten e-mail:|d[ée]but du message (?:r[ée]exp[ée]di[ée]|transf[ée]r[ée])\s?:|inizio messaggio inoltrato:|inicio del mensaje reenviado:|in[íi]cio da mensagem reencaminhada:|begin doorgestuurd bericht:)$/i
/** What `forwardLine` can begin with: few lines do, and a test of all its forms costs. */
const mayBeForwardLine = /^(?:[-_ ]{2}|begin|anfang|d[ée]but|in[íi][cz]i)/i
const headerFrom = /^[*_]{0,2}(?:from|von|de|da|van)[*_]{0,2}\s?:[*_]{0,2}\s.{1,200}$/i
const headerNext =
  /^[*_]{0,2}(?:sent|date|gesendet|datum|to|an|cc|subject|betreff|envoy[ée]|objet|[àa]|enviado(?: el)?|asunto|para|assunto|data|fecha|inviato|oggetto|verzonden|aan|onderwerp|reply-to)[*_]{0,2}\s?:/i
const forwardSubject = /^\s*(?:fwd?|wg|tr|rv|enc|i|doorst|fyi)\s?:/i
const signatureMark = /^--\s?$/
const sentFrom =
  /^(?:sent from my |von meinem |gesendet (?:von|mit) |envoy[ée] de mon |enviado desde mi |get outlook for |inviato da )/i
const closingLine =
  /^(?:(?:(?:kind(?:est)?|best|warm(?:est)?|many|with (?:kind|best|warm)|my best|sending) )?(?:regards|wishes)(?: from [^.?]{1,40})?|(?:thanks|thank you) (?:and|&) (?:kind |best |warm )?regards|mit (?:freundlichen|besten|herzlichen|lieben|vielen|sch[öo]nen) gr(?:[üu]|ue)(?:ß|ss)en(?: (?:aus|nach|von) [^.?]{1,40})?|(?:freundliche|beste|viele|liebe|herzliche|sch[öo]ne) gr(?:[üu]|ue)(?:ß|ss)e(?: (?:aus|nach|von) [^.?]{1,40})?|sinc[èe]res salutations|cordiali saluti|distinti saluti|met vriendelijke groeti?e?n?|vriendelijke groeti?e?n?|hartelijke groeti?e?n?)(?:,[^.?]{0,40}|[.!]?)$/i
const closingWord =
  /^(?:best|all the best|sincerely|yours (?:sincerely|truly|faithfully)|sincerely yours|cheers|thanks(?: again| so much)?|thank you(?: again| so much| kindly)?|many thanks|respectfully|cordially|warmly|warm regards|mfg|vg|lg|bg|cordialement|bien [àa] vous|bien cordialement|(?:un )?(?:cordial )?saludos?(?: cordiales)?|atentamente|atenciosamente|cumprimentos|com os melhores cumprimentos|abra[çc]os?|att|saluti|groet|groeten|mvg)\s?[,.!]?$/i
const footerLine =
  /\b(?:unsubscribe|abmelden|abbestellen|d[ée]sabonner|dar(?:se)? de baja|cancelar (?:la )?suscripci[óo]n|privacy (?:policy|notice|statement)|datenschutz(?:erkl[äa]rung|hinweise|bestimmungen)?|view (?:this email )?in (?:your )?browser|im browser (?:anzeigen|ansehen)|equal opportunity employer|equal employment opportunity|all rights reserved|alle rechte vorbehalten|confidentiality notice|(?:this|the) (?:e-?mail|message)[^.]{0,60}(?:is|are|may be|contains?)[^.]{0,30}(?:confidential|privileged|intended)|intended (?:solely|only) for|diese e-?mail enth[äa]lt vertrauliche|ce message (?:et|est)|handelsregister|amtsgericht|gesch[äa]ftsf[üu]hr(?:er|ung|erin)\b\s?:|ust-?id|vat (?:no|number|reg)|registered (?:office|in england)|sitz der gesellschaft|powered by|manage (?:your )?(?:preferences|notifications|subscriptions?)|you (?:are receiving|received|have received|'re receiving) this (?:e-?mail|message)|sie erhalten diese (?:e-?mail|nachricht))/i

/** Zones in order, without gaps, over the whole text. `subject` tells whether a header block means a forward. */
export function splitZones(text: string, subject: string): Zone[] {
  const lines = splitLines(text)
  const isForward = forwardSubject.test(subject)
  const kinds: ZoneKind[] = lines.map(() => 'new')
  let index = 0
  for (; index < lines.length; index++) {
    const line = lines[index]
    if (line === undefined) break
    const trimmed = line.text.trim()
    if (trimmed === '') continue
    if (trimmed.startsWith('>')) {
      kinds[index] = 'quoted'
      continue
    }
    if (trimmed.length > 220) continue
    if (mayBeForwardLine.test(trimmed) && forwardLine.test(trimmed)) {
      kinds.fill('forwarded', index)
      break
    }
    if (originalLine.test(trimmed) || isWroteLine(lines, index, trimmed) || isHeaderBlock(lines, index, trimmed)) {
      kinds.fill(isForward ? 'forwarded' : 'quoted', index)
      break
    }
  }
  markSignatureAndFooter(lines, kinds)
  return merged(lines, kinds, text.length)
}

function splitLines(text: string): Line[] {
  const lines: Line[] = []
  let start = 0
  while (start <= text.length && lines.length < mostLines) {
    let end = text.indexOf('\n', start)
    if (end < 0 || lines.length === mostLines - 1) end = text.length
    lines.push({ start, end, text: text.slice(start, Math.min(end, start + 400)) })
    if (end >= text.length) break
    start = end + 1
  }
  return lines
}

/** "On … wrote:" may be folded onto two or three lines by the client. */
function isWroteLine(lines: readonly Line[], index: number, trimmed: string): boolean {
  const starts = /^(?:on|am|le|il|el|em|op|den)\s/i.test(trimmed)
  if (!starts) return wroteShort.test(trimmed) && /\d|@/.test(trimmed)
  if (wroteLine.test(trimmed)) return true
  if (!/\d/.test(trimmed)) return false
  let joined = trimmed
  for (let more = 1; more <= 2; more++) {
    const next = lines[index + more]?.text.trim() ?? ''
    if (next === '') return false
    joined = `${joined} ${next}`.slice(0, 220)
    if (wroteLine.test(joined)) return true
  }
  return false
}

/** Outlook's "From: … Sent: … To: … Subject: …", with or without the rule above it. */
function isHeaderBlock(lines: readonly Line[], index: number, trimmed: string): boolean {
  if (!headerFrom.test(trimmed)) return false
  let headers = 0
  for (let more = 1; more <= 5; more++) {
    const next = lines[index + more]?.text.trim() ?? ''
    if (headerNext.test(next)) headers++
  }
  return headers >= 2
}

function markSignatureAndFooter(lines: readonly Line[], kinds: ZoneKind[]): void {
  for (const zone of ['new', 'forwarded'] as const) {
    const of = lines.map((_, index) => index).filter((index) => kinds[index] === zone)
    if (of.length === 0) continue
    let signatureFrom = -1
    for (let i = of.length - 1; i >= 0 && of.length - i <= 60; i--) {
      const trimmed = lines[of[i] ?? 0]?.text.trim() ?? ''
      if (signatureMark.test(lines[of[i] ?? 0]?.text ?? '') || sentFrom.test(trimmed)) signatureFrom = i
      else if (trimmed.length <= 90 && (closingLine.test(trimmed) || closingWord.test(trimmed))) {
        signatureFrom = i
        break
      }
    }
    // "Thanks!" alone above a quote is the whole answer, not a closing.
    const first = of.findIndex((index) => (lines[index]?.text.trim() ?? '') !== '')
    if (signatureFrom <= first) signatureFrom = -1
    let inFooter = false
    for (let i = 0; i < of.length; i++) {
      const index = of[i] ?? 0
      const text = lines[index]?.text ?? ''
      if (signatureFrom >= 0 && i >= signatureFrom && zone === 'new') kinds[index] = 'signature'
      // A footer's line is one in the last third, or after the signature began; a privacy word in the body is not.
      const late = i * 3 >= of.length * 2 || (signatureFrom >= 0 && i >= signatureFrom)
      if (late && text.length > 0 && footerLine.test(text)) inFooter = true
      else if (text.trim() === '') inFooter = false
      if (inFooter && zone === 'new') kinds[index] = 'footer'
    }
  }
}

function merged(lines: readonly Line[], kinds: readonly ZoneKind[], length: number): Zone[] {
  const zones: Zone[] = []
  lines.forEach((line, index) => {
    const kind = kinds[index] ?? 'new'
    const last = zones.at(-1)
    const end = index === lines.length - 1 ? length : line.end + 1
    if (last !== undefined && last.kind === kind) zones[zones.length - 1] = { ...last, end }
    else zones.push({ kind, start: line.start, end })
  })
  return zones
}

/** The head of the mail that was forwarded, as far as the client wrote it down. */
export interface ForwardedHead {
  readonly from: string
  readonly subject: string
  /** Where its own text begins. */
  readonly bodyStart: number
}

export function forwardedHead(text: string, zone: Zone): ForwardedHead {
  let from = ''
  let subject = ''
  let at = zone.start
  let seen = 0
  for (let i = 0; i < 16 && at < zone.end; i++) {
    let end = text.indexOf('\n', at)
    if (end < 0 || end > zone.end) end = zone.end
    const line = text
      .slice(at, Math.min(end, at + 300))
      .replace(/[*_]/g, '')
      .trim()
    const value = line.slice(line.indexOf(':') + 1).trim()
    if (headerFrom.test(line)) {
      from = value
      seen++
    } else if (/^(?:subject|betreff|objet|asunto|assunto|oggetto|onderwerp)\s?:/i.test(line)) {
      subject = value
      seen++
    } else if (headerNext.test(line)) seen++
    else if (line !== '' && seen > 0) break
    at = end + 1
  }
  return { from, subject, bodyStart: Math.min(at, zone.end) }
}
