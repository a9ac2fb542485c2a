import { fold } from '#read/tokens.ts'
import { isHouseWord } from '#read/tables/house-words.ts'
import { roleWordWeight } from '#read/tables/role-words.ts'

/** A stretch of text read as a name: `value` equals the slice between the offsets, trimmed. */
export interface Span {
  readonly value: string
  readonly start: number
  readonly end: number
}

const connectors = new Set(
  'of and & the for de la le les du des del di da do dos das van von und y e et der den + at delle della degli dei voor aan ter aux en für'.split(
    ' ',
  ),
)
const notInName = new Set(
  `we you your i our us it they he she this that these those there here please if while however unfortunately after as
  once when since thank thanks dear hi hello sincerely regards best position role job opening vacancy team's at with
  wir sie ihr ihre ihnen du dein deine bitte leider vielen wenn falls nach nous vous votre merci si hemos su tu gracias
  and-we our recruiting-team today monday tuesday wednesday thursday friday saturday sunday`.split(/\s+/),
)

/** A line that was broken only because it was full: the sentence goes on in the next. */
function isWrap(text: string, at: number): boolean {
  if (text[at] !== '\n' || !/[\p{L}\d(&]/u.test(text[at + 1] ?? '')) return false
  return at - (text.lastIndexOf('\n', at - 1) + 1) >= fullLine
}

const fullLine = 60

/**
 * A capitalised run from an offset on: "Acme Health of Ohio", "Müller & Söhne", "eBay". Stops at punctuation, line
 * ends and small words. Null when nothing there looks like a name.
 */
export function readCapitalised(text: string, from: number, limit = 7): Span | null {
  let at = from
  while (at < text.length && /[ "'*_]/.test(text[at] ?? '') && at - from < 4) at++
  const start = at
  let end = at
  let words = 0
  let pending = 0
  let joint = ''
  while (at < text.length && words + pending < limit && at - start < 90) {
    const wordStart = at
    while (at < text.length && !/[\s,;:!?()[\]|"<>*]/.test(text[at] ?? '') && at - wordStart < 40) at++
    let word = text.slice(wordStart, at)
    let stop = false
    if (/['’]s$/.test(word) && !isHouseWord(fold(/^ (\p{Lu}\p{L}{2,20})/u.exec(text.slice(at, at + 24))?.[1] ?? ''))) {
      word = word.slice(0, -2)
      stop = true
    }
    if (word.endsWith('.') && !/^(?:Inc|Ltd|Co|Corp|St|Dr|Bros|No|Mt|Jr|Sr|[A-Z](?:\.[A-Z])*)\.$/.test(word)) {
      word = word.slice(0, -1)
      stop = true
    }
    if (word === '' || word === '-') break
    const folded = fold(word)
    if (isNameWord(word) && !notInName.has(folded) && !isContraction(folded)) {
      end = wordStart + word.length
      words += 1 + pending
      pending = 0
    } else if (words > 0 && connectors.has(word) && pending < 2 && !(word === 'the' && joint === 'and')) {
      pending++
      joint = word
    } else break
    if (stop || (text[at] !== ' ' && !isWrap(text, at))) break
    at++
    if (text[at] === ' ') break
  }
  if (words === 0) return null
  return { value: text.slice(start, end), start, end }
}

/** A capitalised run that ends right before an offset: "Trellis Insurance | has received your application". */
export function readCapitalisedBefore(text: string, upTo: number, notBefore: number): Span | null {
  let end = upTo
  while (end > notBefore && /[ "'*]/.test(text[end - 1] ?? '') && upTo - end < 4) end--
  if (text.slice(end - 2, end) === "'s") end -= 2
  let at = end
  let start = -1
  let pending = 0
  for (let words = 0; words + pending < 7 && at > notBefore;) {
    let from = at
    while (from > notBefore && !/[\s"()*,;:!?|]/.test(text[from - 1] ?? '') && at - from < 40) from--
    const word = text.slice(from, at)
    if (word === '' || (/[.]$/.test(word) && start < 0)) break
    const folded = fold(word)
    if (isNameWord(word) && !notInName.has(folded) && !isContraction(folded)) {
      start = from
      words += 1 + pending
      pending = 0
    } else if (start >= 0 && connectors.has(word) && pending < 2 && word !== 'at' && word !== 'for') pending++
    else break
    at = from
    if (text[at - 1] !== ' ' && !isWrap(text, at - 1)) break
    at--
  }
  return start < 0 ? null : { value: text.slice(start, end), start, end }
}

/** "We've", "You're", "It's": sentences begin so, names do not. */
function isContraction(folded: string): boolean {
  return /^(?:we|you|i|it|he|she|they|that|there|what|who|here|let|don|can|won)'(?:ve|re|s|d|ll|m|t)$/.test(folded)
}

/** Begins with a capital or digit, or has one inside ("iRobot"). */
function isNameWord(word: string): boolean {
  return /^[.#]?[\p{Lu}\p{Lt}\p{Lo}\d]/u.test(word) || /^\p{Ll}{1,3}\p{Lu}/u.test(word)
}

const roleEnders = new Set(
  `position positions role roles job jobs opening openings vacancy vacancies opportunity opportunities requisition post posting
  stelle position vakanz rolle`.split(/\s+/),
)
const roleStops = new Set(
  `at with within here has have is was we i to that which from by has been will are were if please you your our on but because
  who this it its as when after where while since thank thanks had via unfortunately however located based through
  starting reporting currently recently
  bei beim am an und-wir haben hat ist wurde wir sie ihre ihr ihren nicht leider mit zu bzw
  chez a-la dans avec nous vous est au
  en-la con hemos ha se es na no-momento com foi presso
  abbiamo bij heeft hebben is wij empresa azienda entreprise firma bedrijf unternehmen`.split(/\s+/),
)
/** Begins the next thought, capital or not. */
const addressing = new Set(
  'ihre ihr ihrer ihnen deine deiner dein unsere unser sie your our my you votre vos su sua'.split(' '),
)
const roleConnectors = new Set(
  `of and & for de la le les du des del di da do dos van von und y e et der die das den in im fur für the / - to`.split(
    /\s+/,
  ),
)

const smallJoints = new Set('de d del di da do dos des du della'.split(' '))

export interface RoleSpan extends Span {
  /** "position", "role", … stood right behind it. */
  readonly ended: boolean
  /** Sum of `roleWordWeight`. */
  readonly weight: number
  readonly capitalised: boolean
}

/** Ends of adjectives behind a French, Spanish, Portuguese or Italian title: "contrôleur financier", "técnico comercial". */
const adjectiveEnd =
  /(?:iel|ielle|aire|ique|ier|iere|eur|euse|if|ive|al|ale|ial|iale|ico|ica|ivo|iva|ario|aria|iario|iaria|ero|era|ativo|ativa|ior|ista|ante|ciero|ciera)s?$/
const notAdjective = new Set(
  'leur leurs plusieurs meilleur sera era seras seront quiero espero pero tal cual anterior avant durante ante mediante final'.split(
    ' ',
  ),
)
const titleNouns = new Set(
  `controle gestion projet projets clientele developpement qualite achats logistique marketing paie produit travaux
  maintenance exploitation etudes donnees systemes reseaux ventas compras calidad datos proyectos vendite acquisti qualita
  vendas projetos dados`.split(/\s+/),
)

export function isPartOfRomanceTitle(folded: string): boolean {
  return titleNouns.has(folded) || (folded.length >= 5 && !notAdjective.has(folded) && adjectiveEnd.test(folded))
}

/** A job title from an offset on. Null when empty or endless. In Romance languages what follows it is in lower case. */
export function readRole(text: string, from: number, upTo = text.length, isRomance = false): RoleSpan | null {
  let at = from
  while (at < upTo && /[\s"'*:_,]/.test(text[at] ?? '') && at - from < 5) at++
  const start = at
  let end = at
  let words = 0
  let weight = 0
  let ended = false
  let capitalised = false
  let pending = 0
  let lastJoint = ''
  while (at < upTo && words + pending < 13 && at - start < 130) {
    const char = text[at] ?? ''
    if (char === '\n') {
      if (!isWrap(text, at)) break
      at++
      continue
    }
    if (char === '(') {
      // "(m/w/d)", "(Remote)", "(Backend)" belong to the title; a sentence in brackets does not.
      const close = text.indexOf(')', at)
      if (close < 0 || close - at > 40 || close >= upTo) break
      end = close + 1
      at = close + 1
      while (text[at] === ' ') at++
      continue
    }
    const wordStart = at
    while (at < upTo && !/[\s,;:!?()"<>*]/.test(text[at] ?? '') && at - wordStart < 45) at++
    let word = text.slice(wordStart, at)
    if (word === '') {
      if (char === ',' && words > 0 && continuesTitle(text, at + 1)) {
        at += 2
        continue
      }
      // "Software Engineer: Early Careers": a heading of a title, with the rest of it behind.
      if (
        char === ':' &&
        weight >= 2 &&
        /^: (?!We |You |Thank|Dear |Hi |Your |The |It |This |I )\p{Lu}/u.test(text.slice(at, at + 10))
      ) {
        at += 2
        continue
      }
      break
    }
    const sentenceEnd = word.endsWith('.') && !/^(?:Sr|Jr|St|Dr|Mgr|Eng|[A-Z])\.$/.test(word)
    if (sentenceEnd) word = word.slice(0, -1)
    const folded = fold(word)
    if (/[:*_]/.test(text[at] ?? '') && /^[:*_]in(?:nen)?(?![\p{L}])/u.test(text.slice(at, at + 6))) {
      const tail = /^[:*_]in(?:nen)?/.exec(text.slice(at, at + 6))?.[0] ?? ''
      at += tail.length
      word += tail
    }
    if (words > 0 && roleEnders.has(folded)) {
      ended = true
      break
    }
    if (roleStops.has(folded) && !/^\p{Lu}/u.test(word)) break
    if (words > 0 && addressing.has(folded)) break
    const isCapital = isNameWord(word)
    // "Analista de datos", "Chef de projet": small words inside titles are usual where "de" joins them.
    const joined =
      (pending > 0 && weight >= 2 && smallJoints.has(lastJoint) && !isCapital && word.length > 3) ||
      (isRomance && weight >= 2 && !isCapital && !roleStops.has(folded) && isPartOfRomanceTitle(stemOfTitle(folded)))
    const own = joined ? Math.max(1, roleWordWeight(stemOfTitle(folded))) : roleWordWeight(stemOfTitle(folded))
    if (isCapital || own > 0 || (word.length <= 2 && !isRomance) ? !roleConnectors.has(word) : false) {
      words += 1 + pending
      pending = 0
      weight += own
      capitalised ||= isCapital
      end = wordStart + word.length
    } else if (
      words > 0 &&
      (roleConnectors.has(word) || word === '-' || word === '|') &&
      pending < 2 &&
      joinsTitle(word, lastJoint, pending)
    ) {
      pending++
      lastJoint = word
    } else break
    if (sentenceEnd) break
    while (text[at] === ' ') at++
    if (text[at] === ',' && continuesTitle(text, at + 1)) at += text[at + 1] === ' ' ? 2 : 1
  }
  if (words === 0) return null
  return { value: text.slice(start, end).trim(), start, end, ended, weight, capitalised }
}

/**
 * A job title that ends right before an offset ("… the Senior Buyer, Kitchenware | position"), read backwards over
 * capitalised and title words. Null when nothing before it looks like one.
 */
export function readRoleBefore(text: string, upTo: number, notBefore: number): RoleSpan | null {
  let end = upTo
  while (end > notBefore && /[\s"'*]/.test(text[end - 1] ?? '')) end--
  let at = end
  let start = -1
  let words = 0
  let weight = 0
  let capitalised = false
  let pending = 0
  while (at > notBefore && words + pending < 12 && end - at < 120) {
    let from = at
    if (text[at - 1] === ')') {
      const open = text.lastIndexOf('(', at)
      if (open < notBefore || at - open > 40) break
      from = open
      while (from > notBefore && text[from - 1] === ' ') from--
      at = from
      continue
    }
    while (from > notBefore && !/[\s"()*]/.test(text[from - 1] ?? '') && at - from < 45) from--
    const raw = text.slice(from, at)
    // Only a comma may end a word inside a title.
    if (/[.;:!?]$/.test(raw) && !/^(?:Sr|Jr|St|Dr|Mgr)\.$/.test(raw)) break
    const word = raw.replace(/,$/, '')
    // "Acme's Data Analyst role": the employer's name ends here.
    if (word.endsWith("'s") && words > 0) break
    const folded = fold(word)
    if (raw.endsWith(',') && words > 0 && !isNameWord(word)) break
    const own = roleWordWeight(stemOfTitle(folded))
    if (isNameWord(word) && !notInTitle.has(folded)) {
      words += 1 + pending
      pending = 0
      weight += own
      capitalised = true
      start = from
    } else if (own > 0 && !notInTitle.has(folded)) {
      words += 1 + pending
      pending = 0
      weight += own
      start = from
    } else if (words > 0 && pending < 2 && titleJoints.has(folded === '' ? word : folded)) pending++
    else break
    at = from
    while (at > notBefore && text[at - 1] === ' ') at--
    if (text[at - 1] === '\n') {
      if (!isWrap(text, at - 1)) break
      at--
    }
  }
  if (words === 0 || start < 0) return null
  return { value: text.slice(start, end), start, end, ended: true, weight, capitalised }
}

const titleJoints = new Set('of and & on in for - – / | und et de du y e + to with'.split(' '))
const notInTitle = new Set(
  `the our your this that a an we you i it unfortunately thank thanks dear for applying application applied regarding re new
  open current available die der das den unsere ihre deine als`.split(/\s+/),
)

/** "The" joins only behind "of" or "to": "Assistant to the Director", not "Acme and the Analyst position". */
function joinsTitle(word: string, before: string, pending: number): boolean {
  return word !== 'the' || (pending > 0 && (before === 'of' || before === 'to'))
}

/**
 * "Manager, Product Design": after the comma a title word must follow, or a short capitalised run that ends as titles
 * end.
 */
function continuesTitle(text: string, from: number): boolean {
  const next =
    /^ ?((?:\p{Lu}[\p{L}\p{N}/&+-]{1,24})(?: (?:of |on |and |& )?[\p{Lu}\d][\p{L}\p{N}/&+-]{0,24}){0,3})(?=$|[.\n(!?]| \(| (?:and|position|role|job|opening|at|with|has|was|is|-|–))/u.exec(
      text.slice(from, from + 100),
    )?.[1]
  if (next !== undefined) return true
  const word = /^ ?([\p{L}/&-]{2,30})/u.exec(text.slice(from, from + 32))?.[1]
  return word !== undefined && /^\p{Lu}/u.test(word) && roleWordWeight(fold(word)) > 0
}

/** "Developer/in", "Entwickler:in", "Entwickler*innen" by their first part. */
function stemOfTitle(folded: string): string {
  return folded.split(/[/:*_]/)[0] ?? folded
}

/** How much a line looks like a job title: the sum over its words. */
export function titleWeight(line: string): number {
  let weight = 0
  for (const word of line.split(/[\s,/()|:*-]+/).slice(0, 20)) weight += roleWordWeight(fold(word))
  return weight
}
