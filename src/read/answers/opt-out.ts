/**
 * Words by which somebody asks never to be written to again, in seven languages (`domain/08 §8.6`). They must be about
 * every mail: "do not reply to this mail" and "please do not contact us about the status" are no such words.
 */
const patterns: readonly RegExp[] = [
  /\b(?:please|kindly)?\s?(?:do not|don't|never) (?:ever )?(?:contact|e-?mail|write(?: to)?|message|approach) (?:me|us)(?: again| any ?more| any further| in (?:the )?future)?(?=\s*[.!,;]|\s*$| about (?:this|anything))/i,
  /\b(?:please |kindly )?(?:stop|refrain from) (?:contacting|e-?mailing|writing(?: to)?|messaging) (?:me|us)\b/i,
  /\b(?:take|remove) me (?:off|from) (?:your|the|this) (?:mailing )?(?:list|contacts)\b/i,
  /\bI (?:do not|don't) (?:want|wish) to (?:be contacted|hear from you|receive (?:any )?(?:more|further) (?:e-?mails|messages))\b/i,
  /\b(?:kontaktieren|schreiben|mailen) Sie (?:mich|mir|uns) (?:bitte )?(?:nicht (?:mehr|wieder|weiter)|nie (?:mehr|wieder))/i,
  /\b(?:bitte )?(?:kontaktiere|schreib|schreibe) (?:mich|mir|uns) (?:bitte )?(?:nicht mehr|nie wieder)/i,
  /\bbitte (?:um )?(?:keine|nicht) (?:weiteren?|mehr) (?:E-?Mails?|Nachrichten|Kontaktaufnahmen?|anschreiben|kontaktieren)/i,
  /\b(?:sehen|nehmen) Sie (?:bitte )?(?:künftig )?von (?:weiteren|jeglichen) (?:Kontaktaufnahmen?|E-?Mails|Anfragen|Nachrichten) (?:ab|Abstand)/i,
  /\b(?:merci de |veuillez )?ne (?:plus (?:me|nous) (?:contacter|écrire)|(?:me|nous) (?:contactez|écrivez) plus)/i,
  /\b(?:por favor,? )?no (?:me|nos) (?:contacte|contacten|escriba|escriban|contactes|escribas) (?:más|de nuevo|otra vez|nunca más)/i,
  /\bno vuelva(?:n|s)? a (?:contactar(?:me|nos)|escribir(?:me|nos))/i,
  /\bnon (?:mi|ci) (?:contatti|contattate|contattare|scriva|scrivete|scrivere) (?:più|mai più|ancora)/i,
  /\bnão (?:me|nos) (?:contacte|contate|contactem|escreva|escrevam) (?:mais|novamente|outra vez)/i,
  /\bn[ãa]o volte a (?:contactar|contatar|escrever)(?:-me|-nos)?/i,
  /\b(?:neem|neemt) (?:a\.?u\.?b\.? |alstublieft )?(?:geen|niet meer|nooit meer) (?:verder )?(?:contact|contact meer)(?: meer)? (?:met (?:mij|me|ons) )?op/i,
  /\b(?:mail|schrijf|benader|contacteer) (?:mij|me|ons) (?:a\.?u\.?b\.? |alstublieft )?(?:niet|nooit) meer/i,
]

/** What limits the request to one thing, or makes it a footer's. */
const onlyThis =
  /\b(?:about the status|regarding the status|by phone|per Telefon|telefonisch|until|before|bis|status)\b/i

const longest = 4000

/** Where in a text (own words, without what is quoted) somebody asks not to be written to again; null where nowhere. */
export function optOutIn(text: string): { readonly start: number; readonly end: number } | null {
  const words = text.slice(0, longest)
  for (const pattern of patterns) {
    const match = pattern.exec(words)
    if (match === null) continue
    const end = match.index + match[0].length
    if (!onlyThis.test(words.slice(end, end + 60).split(/[.!\n]/)[0] ?? '')) return { start: match.index, end }
  }
  return null
}
