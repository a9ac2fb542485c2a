import { plainOf } from '#read/extract/interview-time.ts'
import type { Prepared } from '#read/prepare.ts'

/** Somebody whom a mail names in a sentence about a talk; offsets into the readable text. */
export interface ToldPerson {
  readonly name: string
  /** What the sentence calls them; null when it does not say. */
  readonly title: string | null
  /** They lead the team, or the role reports to them. */
  readonly leads: boolean
  readonly from: number
  readonly to: number
}

const particle = '(?:van|von|de|der|den|da|di|du|del|della|dos|ter|ten|el|al|bin|zu)'
const word = "(?:[OD]['’])?\\p{Lu}[\\p{L}-]{1,24}"
const fullName = `(?<name>${word} (?:${particle} ){0,2}${word}(?: ${word})?)`
/** What may stand before a name and is none of it. */
export const formsOfAddress =
  /^(?:(?:Provost|Commander|Colonel|Major|Councillor|Cllr|Sir|Lady|Rev|Father|Sister|Captain|Professor|Prof|Dean|Chef|Herrn?|Frau|Madame|Monsieur|Mr|Ms|Mrs|Dr|DI|Mag|Ing|Con|Avec|Mit|With|Met|Com|And|Und|Et) )+/

/** Words that put a name among those who will be there. */
const beside =
  '(?:with|and|join|joins|meet|meeting|speak to|speak with|talk to|see|mit|und|sowie|treffen|avec|et|rencontrer|parler (?:a|à|avec)|con|y|e|ed|junto a|insieme a|conocer a|incontrare|com|conhecer|met|en|ontmoet|spreekt met|spreek je)'
const kin =
  '(?:(?:my|our|the|mein\\w{0,2}|unser\\w{0,2}|mon|ma|notre|nos|mi|nuestr[oa]|il (?:mio|nostro)|la (?:mia|nostra)|o (?:meu|nosso)|a (?:minha|nossa)|mijn|onze|ons|de|der|die|den|dem|le|la|el|o|a) )'
/** "our Finance Director", "ma sœur", "onze logistiek directeur": a few words of which the last is what they are. */
const called = `(?<called>${kin}(?:[\\p{L}&/-]{2,24} ){0,3}?(?:[\\p{L}&/-]{3,24}))`

const patterns: readonly RegExp[] = [
  // "our CTO Tobias Lund", "my wife Fern Castellan", "ma sœur Jeanne Tholin"
  new RegExp(`(?<![\\p{L}])${called},? ${fullName}`, 'gu'),
  // "with Frau Kern", "and Patrick Hazel"
  new RegExp(`(?<![\\p{L}])${beside} ${fullName}`, 'gu'),
  // "Koen Peeters, our …", "Vicent Ferrandis (Director Financiero)", "Gus Brandt will listen in"
  new RegExp(
    `(?<![\\p{L}])${fullName}(?=,? \\(|, (?:(?:el|la|le|il|lo|o|a|het|de) (?=\\p{Ll})|our|the|who|unser|der|die|notre|qui|nuestr|quien|il nostro|la nostra|che|o nosso|a nossa|que|onze|die|aan|à|a cui|a quien|a quem|dem|bei)|,? (?:and I\\b|und ich\\b|et moi\\b|y yo\\b|e io\\b|e eu\\b|en ik\\b|will|would|wants?|joins?|möchte|will|wird|kommt|ist dabei|voudrait|aimerait|sera|souhaite|quiere|estar[aá]|vorrebbe|sar[aà]|gostaria|quer|estar[aá]|wil|schuift|is er|zou|zit))`,
    'gu',
  ),
]
const leading =
  /report(?:s|ing)? to (?:her|him|them|me|this)|(?:you'd|you would|you will|position|role|post) (?:be )?report|who (?:leads|runs|heads|manages|owns)|to whom (?:this|the|you)|(?:leads|runs|heads|manages) (?:the|our|that)|your (?:future )?(?:boss|manager)|berichte|unterstellt|fachlich|leitet|ihr(?:e)? (?:vorgesetzt|chef)|deine? (?:vorgesetzt|chef)|rattache|dirige|votre (?:futur|responsable|manager)|ta (?:future )?responsable|seria[s]? tu|tu (?:jefe|responsable|manager)|reportar(?:ias|ia|as|a)|dependeria|rispondere|riporter|il tuo (?:capo|responsabile)|gere a|chefia|o seu (?:chefe|responsavel)|rapporteren|leidinggevende|bij hem|bij haar|aan wie|aansturen|geeft leiding/
const notPeople =
  /\b(?:ihre?[nmrs]?|seine[nmrs]?|deine[nmrs]?|meine[nmrs]?|vor|nach|zum|zur|bei|am|im|kalender|calendar|calendario|agenda|teilnehmen|pfingsten|ostern|weihnachten|easter|christmas|noel|navidad|natale|natal|kerst|belgian|french|german|english|dutch|total|rewards|time|eastern|central|pacific|mountain|join|team|gmbh|ag|ltd|inc|llc|group|office|street|road|house|park|centre|center|college|university|school|bank|hotel|station|building|floor|room|old|new|north|south|east|west|google|microsoft|teams|zoom|meet|excel|power|operations?|analyst|manager|director|engineer|developer|head|lead|senior|junior|data|human|resources|talent|customer|product|project|finance|marketing|sales|department|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|montag|dienstag|mittwoch|donnerstag|freitag|strasse|platz|abteilung|leitung|leiter\w{0,3}|einkauf|vertrieb|gasse|rue|avenue|place|quai|calle|plaza|via|piazza|corso|rua|praca|avenida|straat|plein|laan|kade|lundi|mardi|mercredi|jeudi|vendredi|lunes|martes|miercoles|jueves|viernes|best|kind|dear|hi|hello|thanks|regards|gruss|gruessen|cordialement|saludos|saluti|groet\w{0,3}|abraco|responsable|direct\w{2,4}|chef|consultant|recruit\w{0,5}|partner|coordinat\w{2,4}|social|your|our|the|this|these|that|unsere?|ihre?|votre|notre|gaap|sap|linkedin|reference|stage|round|interview|gespräch|entretien|colloquio|entrevista)\b/i
const most = 10
const readUpTo = 4_000

/** Names in a mail's own words that stand where those stand who will be met, with what is said of them. At most ten. */
export function toldPeople({ text, zones }: Prepared): ToldPerson[] {
  const own = zones.find(({ kind }) => kind === 'new')
  if (own === undefined) return []
  const source = text.slice(own.start, Math.min(own.end, own.start + readUpTo)).replace(/(?<=[^\n]{50})\n(?!\n)/g, ' ')
  const found: ToldPerson[] = []
  for (const pattern of patterns) {
    for (const match of source.matchAll(pattern)) {
      if (found.length >= most) break
      const { name, called: title } = match.groups ?? {}
      const told = (name ?? '').replace(formsOfAddress, '')
      const at = match.index + match[0].lastIndexOf(told)
      if (!isName(told) || found.some((one) => one.name === told || one.name.endsWith(` ${told}`))) continue
      const from = own.start + at
      const around = plainOf(sentenceBehind(source, at + told.length))
      const what =
        title === undefined ? null : title.replace(/^\S+ (?:(?:mio|mia|nostro|nostra|meu|minha|nosso|nossa) )?/u, '')
      found.push({ name: told, title: what, leads: leading.test(around), from, to: from + told.length })
    }
  }
  return found.toSorted((a, b) => a.from - b.from)
}

/** Whether words name somebody in a sentence that says that they lead the team, or that the role reports to them. */
export function isSaidToLead(words: string, name: string): boolean {
  const source = words.slice(0, readUpTo).replace(/\n(?!\n)/g, ' ')
  const names = name.split(' ').filter((part) => /^\p{Lu}/u.test(part))
  const [first = '', last = ''] = [names[0], names.at(-1)]
  for (const form of new Set([name, last, first])) {
    if (form.length < 3) continue
    let at = source.indexOf(form)
    for (let seen = 0; at >= 0 && seen < 4; seen++, at = source.indexOf(form, at + form.length)) {
      const to = at + form.length
      if (/[\p{L}@.]/u.test(source[to] ?? '') && !/^[.,](?:\s|$)/.test(source.slice(to, to + 2))) continue
      if (leading.test(plainOf(sentenceBehind(source, to)))) return true
    }
    if (form === name && source.includes(name)) break
  }
  return false
}

function isName(name: string): boolean {
  const plain = plainOf(name)
  return (
    name.length >= 4 && name.includes(' ') && name.length <= 45 && !notPeople.test(plain) && !/\p{Lu}{3,}/u.test(name)
  )
}

/** The rest of the sentence, at most 160 units; a second person in it may be the one who leads, so it ends at the next name. */
function sentenceBehind(source: string, to: number): string {
  const after = source.slice(to, to + 160)
  const end =
    /[.!?;](?:\s|$)|\s(?:and|und|et|y|e|en)\s(?=(?:[\p{L}]+ ){0,4}\p{Lu}[\p{L}-]+ \p{Lu})/u.exec(after)?.index ??
    after.length
  const next = after.slice(end + 1)
  // "… Ruthanne Bell, would like to meet you. You'd report to her."
  const pronoun =
    /^\s?(?:you'd|you would|you will|sie|du|vous|tu|u |je |ela?|ele)\b[^.!?]{0,60}\b(?:her|him|ihr|ihm|lui|elle|ella|el|lei|ela|ele|haar|hem)\b/iu.exec(
      next,
    )
  return `${after.slice(0, end)} ${pronoun?.[0] ?? ''}`
}

const iLead =
  /(?:\bi (?:lead|run|head|own|manage|founded)\b (?<en>(?:the|a|our) [\p{L} &-]{2,40})?|\bfounder here\b|\bi(?:'m| am) the (?:owner|founder|boss|hiring manager|head)|ich (?:leite|fuhre) (?<de>[\p{L} &-]{2,40})?|ich bin (?:der|die) (?:inhaber|chef|geschaftsfuhr|gruender|grunder)|je (?:dirige|suis le patron|suis la patronne|suis le gerant|suis le fondateur|suis la fondatrice)|c'est moi (?:le patron|la patronne|qui dirige)|(?:yo )?(?:dirijo|soy (?:el|la) (?:duen|jef|director|responsable|fundador|propietari))|(?:io )?(?:dirigo|guido|sono (?:il|la) (?:titolare|fondat|responsabile|capo|proprietari|direttor))|(?:eu )?(?:dirijo|lidero|sou o dono|sou a dona|sou (?:o|a) (?:responsavel|fundador|diretor|chefe))|ik (?:leid|run|ben (?:de )?(?:eigenaar|baas|oprichter|directeur|hoofd)|geef leiding))/u
const iRecruit =
  /(?:\bi recruit\b|\bi(?:'m| am) (?:the )?(?:recruiter|recruiting)|from talent (?:at|acquisition)|i look after (?:the )?(?:hiring|recruit)|i(?:'m| am) (?:handling|running) (?:the )?(?:hiring|recruit|search)|fur (?:das|die) (?:recruiting|stellenbesetzung|bewerbungen) zustandig|ich betreue (?:die|das) (?:besetzung|recruiting|verfahren|bewerb)|je m'occupe (?:du|des) recrutement|je suis en charge du recrutement|en charge de ce recrutement|llevo la seleccion|me encargo de la seleccion|soy .{0,20}de (?:personas|seleccion|rrhh)|seguo la selezione|mi occupo (?:della|di) selezion|mi occupo del recruiting|trato do recrutamento|sou responsavel pelo recrutamento|ik doe de werving|ik ga over de werving|verzorg de werving)/

/** What a mail's writer says to be: "I lead the audience team", "c'est moi le patron", "llevo la selección". */
export function saysOfSelf({ text, zones }: Prepared): 'hiring-manager' | 'recruiter' | null {
  const own = zones.find(({ kind }) => kind === 'new')
  if (own === undefined) return null
  const plain = plainOf(text.slice(own.start, Math.min(own.end, own.start + readUpTo)))
  if (iRecruit.test(plain)) return 'recruiter'
  return iLead.test(plain) ? 'hiring-manager' : null
}
