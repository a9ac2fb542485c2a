import type { Force } from '#domain/requirement.ts'

/** What a stretch of a posting is about; `open` is whatever no heading told of. */
export type Section = Force | 'duties' | 'benefits' | 'about' | 'apply' | 'open'

const names: Readonly<Record<Exclude<Section, 'open'>, readonly RegExp[]>> = {
  nice: [
    /\b(?:nice[- ]to[- ]haves?|bonus|desirable|desired|preferred|plus(?:es)?|would be (?:an advantage|great|nice)|advantage(?:ous)?|extra (?:credit|points)|brownie points|ideally|even better|not essential|optional|icing|we(?:'|’)d (?:also )?(?:love|like|be delighted)|(?:might|may|could|also) (?:have|bring|be)|(?:helps|great|good) (?:if|to have)|beneficial|stand out|wow us|assets?\b|desirables?|good to have|d\b.{0,3}desirable)\b/i,
    /(?:von vorteil|wünschenswert|w(?:ue|ü)nschen(?:swert)?|erwünscht|pluspunkte?|bonus|idealerweise|kür\b|gern gesehen|nice[- ]to[- ]have|optional|hilfreich|plus\b|darüber hinaus|freuen wir uns|was uns freut|freut uns|(?:schön|toll|super|perfekt),? wenn|schön wäre|zusätzlich|außerdem schätzen|punkten|gerne auch|on top|i-tüpfelchen|begrüß|kein muss)/i,
  ],
  duties: [
    /\b(?:your (?:tasks?|mission|job|day|impact|work|responsibilities)|responsibilit(?:y|ies)|duties|what you(?:'|’)?(?:ll| will|ll)? (?:do|be doing|work on|own)|you will|you(?:'|’)ll|the (?:role|job|work|position|post)|job description|day[- ]to[- ]day|tasks|main duties|about the (?:role|job|position)|a (?:typical )?(?:day|week)|key (?:tasks|accountabilities)|what the (?:job|role) is|purpose of the)\b/i,
    /(?:aufgaben(?:gebiet|bereich)?|tätigkeiten|dein(?:e)? mission|das machst du|was du (?:machst|tust|bewegst)|das erwartet (?:sie|dich)|was (?:sie|dich) erwartet|darum geht|ihr job|dein job|verantwortung(?:sbereich)?|stellenbeschreibung|einsatzgebiet|so sieht dein|dein alltag|was (?:zu tun|anfällt|ansteht)|ihr wirkungskreis|(?:dein|ihr) einsatz|du wirst)/i,
  ],
  benefits: [
    /\b(?:benefits?|perks|we offer|we can offer|what(?:'|’)?s in it|what (?:we|you(?:'|’)?(?:ll)?) (?:offer|get|give)|what you(?:'|’)?ll get|in return|you get|pay\b|salary|compensation|package|rewards?|what both get|on offer|why (?:us|join|work)|our offer|you(?:'|’)ll get|the deal|we give)\b/i,
    /(?:wir bieten|bieten wir|(?:unser|dein|das) angebot|was (?:wir|sie|du) (?:bieten|bekomm\w*|krieg\w*)|das (?:bekommst|kriegst)|was du kriegst|vorteile\b|leistungen\b|benefits|darauf (?:kannst|können)|deine vorteile|ihre vorteile|warum wir|gehalt|vergütung|freu(?:en)? (?:dich|sie sich) auf|es erwartet sie|gute gründe|was es gibt)/i,
  ],
  apply: [
    /\b(?:how to apply|to apply|apply (?:now|by)|application|next steps?|interested\?|contact|process|closing date|equal opportunit(?:y|ies)|diversity|our (?:commitment|process)|privacy|disclaimer|please note|reference number)\b/i,
    /(?:bewerbung(?:en|sverfahren|sprozess|sunterlagen)?\b|interesse\s*\?|kontakt|ansprechpartner|haben wir (?:ihr|dein) interesse|so (?:geht|bewirbst)|datenschutz|chancengleichheit|hinweise?\b|jetzt bewerben)/i,
  ],
  must: [
    /\b(?:requirements?|required|must[- ]haves?|qualifications?|essential|skills?|your (?:profile|background|experience)|profile|person specification|the person|you (?:have|bring|are|need|might|must)|who you are|about you|what you(?:'|’)?(?:ll)? (?:need|bring|have)|what we(?:'|’)?(?:re| are) (?:looking|after)|what we (?:need|want|expect|look)|(?:looking for|after|need):?$|we(?:'|’)?ll need|(?:good|great) fit|fit if|roles? needs?|competenc(?:y|ies)|criteria|experience|ideal candidate|successful candidate|you(?:'|’)ve|need from you|prerequisites|eligibility|credentials|you should|non-negotiable|knowledge|must)\b/i,
    /(?:anforderungen|anforderungsprofil|(?:ihr|dein|das|gesuchtes) profil|profil\b|qualifikation(?:en)?|voraussetzung(?:en)?|(?:sie|du|ihr) bring|bringen sie|bringst du|mitbringen|was (?:sie|du|wir) (?:mitbring\w*|kannst|können|brauch\w*|erwarten|suchen|hast)|das (?:bringst|bringen|kannst|hast|wünschen|erwarten)|wir erwarten|erwarten wir|skillset|kenntnisse\b|(?:sie|du) (?:haben|hast|sind|bist|kannst|passt|überzeug\w*)|so (?:passt|überzeugen)|das (?:solltest|sollten)|wen wir suchen|wir suchen:?$|muss\b|zwingend|fachlich|persönlich|über dich|ihre (?:stärken|kompetenzen|kenntnisse)|damit (?:punkten|überzeugst)|unverzichtbar|gesucht wird)/i,
  ],
  about: [
    /\b(?:about (?:us|the (?:company|team|firm))|who we are|the (?:company|team|firm|background)|our (?:story|values|mission|team|company)|company|where you|location|shift|start|contract)\b/i,
    /(?:über uns|wer wir sind|das sind wir|wir sind|(?:das|unser|ihr|dein) (?:unternehmen|team)|unternehmen\b|standort|arbeitszeit|beginn|eckdaten|rahmenbedingungen)/i,
  ],
}

/** What wins where a heading says two things: "Desirable skills", "What we offer you". */
const order = ['nice', 'benefits', 'apply', 'must', 'duties', 'about'] as const

/** What a heading announces; undefined where it is none that is known. */
export function sectionNamed(heading: string): Exclude<Section, 'open'> | undefined {
  const words = heading.slice(0, 120)
  return order.find((section) => names[section].some((name) => name.test(words)))
}

const longestHeading = 70

/** Whether a line could be a heading: short, and no sentence. */
export function looksLikeHeading(line: string): boolean {
  if (line.length > longestHeading || line.length < 2) return false
  const bare = line.replace(/[\s:*_#–-]{1,8}$/u, '')
  return !/[.;,]$/u.test(bare) && bare.split(/\s+/u).length <= 9
}
