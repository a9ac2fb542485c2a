import type { Prepared } from '#read/prepare.ts'

/** In seven languages, that the writer is one of those who will be there. */
const meToo: readonly RegExp[] = [
  /\b(?:with (?:both )?me\b(?! (?:if|when|by|at|on|for|via|about)\b)|besides me\b|me and (?=(?:our |my |the )?\p{L})|(?:meet|join|see) me and\b|,? and (?:me|myself)(?=[.,;:!?\n]|$)|\p{Lu}[\p{L}'-]{1,24},? (?:and|&) (?:me|myself)\b)/u,
  /\b(?:and I (?:will |'ll |shall |would |'d |are |both )(?:both |all |also |be |meet|join|see|love|like|talk|speak|look forward|interview)|and I would|we(?:'ll| will| shall)? both\b|both of us|the (?:two|three|four) of us)/iu,
  /\b(?:neben mir|(?:gemeinsam |zusammen )?mit mir(?! (?:in|über|per|auf|ab)\b)|(?:und|sowie) (?:ich|mir|meiner wenigkeit|meine wenigkeit|die unterzeichnerin|der unterzeichner)(?=[ .,;:!?\n]|$)(?! (?:würde|melde|schicke|sende|hoffe|bitte|bin gespannt))|meine wenigkeit|ich selbst (?:bin|werde|nehme)|wir (?:beide|drei|vier)\b|ich (?:bin|werde) (?:auch|ebenfalls|natürlich) (?:mit )?dabei)/iu,
  /\b(?:avec moi\b|et moi(?:-même)?(?=[ .,;:!?\n]|$)|(?:je )?serai (?:également|aussi) (?:là|présente?|des vôtres)|nous serons (?:tous les |toutes les )?(?:deux|trois)|ainsi que moi)/iu,
  /\b(?:conmigo\b(?! (?:si|por|para)\b)|y yo(?: mism[ao])?(?=[ .,;:!?\n]|$)|estaremos (?:yo|los|las|\p{Lu})|yo también (?:estaré|asistiré)|ambos estaremos)/iu,
  /\b(?:con me(?=[ .,;:!?\n]|$)(?! (?:se|per)\b)|incontrer(?:à|ai) me\b|me e \p{Lu}|e io(?=[ .,;:!?\n]|$)|e (?:il sottoscritto|la sottoscritta)|(?:ci )?sarò anch'io|anch'io (?:ci )?sarò|saremo in (?:due|tre))/u,
  /\b(?:met mij(?=[ .,;:!?\n]|$)|en (?:ik|ikzelf|ondergetekende)(?=[.,;:!?\n]| (?:zijn|ontvangen|zullen|spreken|zitten|schuiven|willen je|gaan)|$)|schui(?:ft|ven) ook aan|zit ook (?:aan|bij)|ikzelf ben er (?:ook|wel)|wij (?:beiden|drieën))/iu,
  /\b(?:comigo(?=[ .,;:!?\n]|$)(?! (?:se|para)\b)|e eu(?: mesm[ao]| própri[ao])?(?=[.,;:!?\n]| (?:estaremos|vamos|gostaríamos)|$)|eu também (?:estarei|participo|vou estar)|também aparece|estaremos (?:eu|os|as))/iu,
]
const iAmOut =
  /\b(?:i won't be|i will not be|i(?:'ll| will) (?:stay out|leave you|drop off|not)|ich (?:selber |selbst )?bin (?:dann )?(?:leider )?nicht|ziehe mich (?:dann )?zurück|je ne serai pas|yo no estaré|non ci sarò|ikzelf ben er niet|ik ben er niet bij|não estarei)\b/iu
const listOfThoseThere =
  /^[ \t]{0,4}(?:participants?|attendees|interviewers?|panel|your panel|teilnehm\w{2,8}|gesprächspartner\w{0,4}|ihre gesprächspartner\w{0,4}|participantes?|participante|partecipanti|deelnemers|gesprekspartners)\s?:[ \t]{0,3}([^\n]{3,200})/gimu

/**
 * "An hour with me and with Per", "Teilnehmende: Corinne Frei (HR), Yannick Droz": whoever invites so does not only
 * arrange it.
 */
export function writerMeets({ text, zones }: Prepared, writer: string): boolean {
  const own = zones.find(({ kind }) => kind === 'new')
  if (own === undefined) return false
  const words = text.slice(own.start, Math.min(own.end, own.start + 3_000)).replace(/(?<=[^\n]{50})\n(?!\n)/g, ' ')
  if (iAmOut.test(words)) return false
  if (meToo.some((pattern) => pattern.test(words))) return true
  return writer !== '' && [...words.matchAll(listOfThoseThere)].some(([line]) => line.includes(writer))
}
