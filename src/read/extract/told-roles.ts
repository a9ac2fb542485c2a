import { isPartOfRomanceTitle, titleWeight } from '#read/extract/names.ts'
import type { Prepared } from '#read/prepare.ts'
import { roleWordWeight } from '#read/tables/role-words.ts'
import { fold } from '#read/tokens.ts'

export interface ToldRole {
  readonly title: string
  /** 0.35 to 0.7: how sure the words before it make it that a role follows. */
  readonly weight: number
  readonly from: number
  readonly to: number
}

interface Anchor {
  readonly pattern: RegExp
  /** Whatever follows is a role; else only what holds a word for a job. */
  readonly isSure: boolean
  /** German and English titles go on in capitals only. */
  readonly inCapitals?: true
}

const ofRomance = String.raw`(?:de la |de |d['’]|du |del |da |do |di |come |como |para (?:a |o )?|pour |per |au |as )?(?:un |una |une |l['’])?["«“„]?`

/** What stands before a role, in seven languages; the flag `i` is for the first letter of a sentence. */
const anchors: readonly Anchor[] = [
  {
    pattern:
      /\b(?:stelle|position|ausschreibung|programm|funktion)\s(?:als\s|der\s|des\s|eines?r?\s)?["„“]?(?=\p{Lu})/giu,
    isSure: true,
    inCapitals: true,
  },
  {
    pattern:
      /\b(?:als|für|fuer|zum|zur|beim|den|die|des|einen|eine|um|auf)\s(?:die stelle\s|den\s|die\s|das\s)?(?=\p{Lu})/gu,
    isSure: false,
    inCapitals: true,
  },
  {
    pattern: /\b(?:be|for|as|a|an|the|next|offered|given|to|of|with|doing|sent|freelance|coded|second)\s(?=\p{Lu})/gu,
    isSure: false,
    inCapitals: true,
  },
  {
    pattern: new RegExp(
      String.raw`\b(?:puesto|plaza|vacante|cargo|b[úu]squeda|convocatoria|oferta|aviso|ofrecerte la plaza)\s${ofRomance}(?=\p{L})`,
      'giu',
    ),
    isSure: true,
  },
  {
    pattern:
      /\b(?:proceso|entrevistas?|candidatura|inscripción|solicitud|cv|equipo|evaluación[^.\n]{0,20}?)\s(?:de |para |como |a )(?:la |el )?(?=\p{L})/giu,
    isSure: false,
  },
  { pattern: /\b(?:para|como|buscando|ocupar|seleccionar|de|por lo de)\s(?:un |una )?(?=\p{L})/gu, isSure: false },
  {
    pattern: new RegExp(String.raw`\b(?:poste|emploi|mission|fonction|en qualité)\s${ofRomance}(?=\p{L})`, 'giu'),
    isSure: true,
  },
  {
    pattern:
      /\b(?:pour|comme|en tant qu[e'’]|cherchons|cherche|recrutement|candidature|entretien|place|contrat)\s?(?:de |d['’])?(?:un |une |notre )?(?=\p{L})/giu,
    isSure: false,
  },
  {
    pattern: new RegExp(
      String.raw`\b(?:posizione|posto|ruolo|figura|profilo|offerta)\s(?:professionale )?${ofRomance}(?=\p{L})`,
      'giu',
    ),
    isSure: true,
  },
  {
    pattern:
      /\b(?:per|come|selezione|ricerca|colloquio|candidatura|domanda|su|cercando|cerchiamo)\s(?:di |da |per |come )?(?:un |una |un['’])?(?=\p{L})/giu,
    isSure: false,
  },
  {
    pattern: new RegExp(String.raw`\b(?:vaga|posição|função|lugar|posto)\s${ofRomance}(?=\p{L})`, 'giu'),
    isSure: true,
  },
  { pattern: /\b(?:para|como|de)\s(?:a vaga de |o lugar de |a |o |um |uma )?(?=\p{L})/gu, isSure: false },
  { pattern: /\b(?:vacature|functie|rol|positie|plek)\s(?:van |als |voor )?["„“]?(?=\p{L})/giu, isSure: true },
  {
    pattern:
      /\b(?:als|voor|sollicitatie|tot|gesprek|naar)\s(?:de (?:functie|vacature) (?:van )?|een |onze |de )?(?=\p{L})/giu,
    isSure: false,
  },
]

/** Words at which a title ends. Folded. */
const stops = new Set(
  `que se ha han he hemos est sont a nous vous con por chez presso en in na no nella nel nell al alla allo bij is heeft wordt werd die der das den dem
  wir sie ich du hat haben ist wird wurde bei beim mit ab zu zur zum und-wir nicht uns ihnen ihre deine war an am im auf um
  at has have is was were will with we you your our who which that this the to from on until because but not by if so
  publicada publicado esta está pero porque ya nuestra nuestro su tu sus para como quieren hay lo le les un una hasta si
  pourvu avec dans qui mais car sur notre votre il elle je on leur ce cette ces jusqu
  che si sono stata stato abbiamo ma perche nostra nostro nostri sua suo tua tuo lei del-nostro e-la
  nao foi esta estamos nosso nossa seu sua mas porque foi fica
  niet maar we je jij u hebben onze omdat wil wilt zijn naar toe
  eingegangen erhalten gegangen gefallen besetzt vergeben ausgeschrieben
  received today soon now already unfortunately leider lamentablemente malheureusement purtroppo infelizmente helaas`.split(
    /\s+/,
  ),
)
const joints = new Set(
  'de del di da do dos des du della delle degli dei alla of and & und y e et en fur d van voor per para pour als como come'.split(
    ' ',
  ),
)
const readUpTo = 3_500
const most = 14

/** Roles told in running words: "para Coordinador de logística", "der Ausschreibung Nachtwache", "the post of Verger". At most fourteen. */
export function toldRoles({ text, zones }: Prepared): readonly ToldRole[] {
  const own = zones.find(({ kind }) => kind === 'new')
  if (own === undefined) return []
  const source = text.slice(own.start, Math.min(own.end, own.start + readUpTo))
  const found: ToldRole[] = []
  for (const { pattern, isSure, inCapitals } of anchors) {
    for (const match of source.matchAll(pattern)) {
      if (found.length >= most) return found
      const at = match.index + match[0].length
      const title = titleFrom(source, at, inCapitals === true)
      if (title === '') continue
      const weight = weightOf(title, isSure, match[0])
      const from = own.start + source.indexOf(title.split(' ')[0] ?? title, at)
      if (weight > 0) found.push({ title, weight, from, to: from + title.length })
    }
  }
  return found
}

function weightOf(title: string, isSure: boolean, before: string): number {
  const first = fold(title.split(/[\s/·(-]/)[0] ?? '')
  const has = titleWeight(title) >= 2 || title.split(/[\s/·(:-]+/).some((word) => roleWordWeight(fold(word)) === 2)
  const isCapital = /^\p{Lu}/u.test(title)
  if (has) return (isSure ? 0.66 : 0.46) + (isCapital ? 0.02 : 0)
  // "the post of Verger", "el puesto de gobernanta": no word we know as a job's.
  const isNoun = isCapital || / (?:de|di|da|van|of|d['’])$/.test(before.trimEnd()) || /['’]$/.test(before)
  return isSure && isNoun && first.length >= 4 && !stops.has(first) ? 0.38 : 0
}

/**
 * The title that begins at `at`: words up to the one that names a job, and behind it only what titles go on with, so that
 * "Analista Atuarial e agora …" ends in time. Without such a word the first word and what "de" joins to it.
 */
function titleFrom(source: string, at: number, inCapitals: boolean): string {
  let start = at
  let end = at
  let pending = at
  let hasHead = false
  let isJoined = false
  let taken = 0
  for (let words = 0; words < 9; words++) {
    const match = wordAt.exec(source.slice(pending, pending + 60))
    const word = match?.[1]
    if (word === undefined) break
    const folded = fold(word)
    const next = pending + word.length
    const weight = weightOfWord(word)
    const isCapital = /^\p{Lu}/u.test(word)
    if (joints.has(folded)) {
      if (taken === 0) break
      // "procedure voor Advocaat-stagiair": only what stands behind names the job.
      if (!hasHead && !inside.has(folded)) {
        start = next + 1
        end = start
        taken = 0
      }
      isJoined = hasHead || inside.has(folded)
      if (
        alsoJoints.has(folded) &&
        hasHead &&
        weightOfWord(wordAt.exec(source.slice(next + 1, next + 60))?.[1] ?? '') === 0
      )
        break
    } else {
      if (stops.has(folded) || (/^\d/.test(word) && taken === 0)) break
      const belongs = !hasHead
        ? taken < 3
        : isCapital ||
          weight > 0 ||
          (isJoined && word.length > 2) ||
          isPartOfRomanceTitle(folded) ||
          (!inCapitals && endsTitle(source, pending))
      if (!belongs) break
      hasHead ||= weight === 2
      isJoined = false
      taken++
      end = next
    }
    pending = next
    if (source[pending] === '\n' && pending - source.lastIndexOf('\n', pending - 1) < 60) break
    if (source[pending] !== ' ' && source[pending] !== '\n') break
    pending++
  }
  const title = source.slice(start, end).replace(/\n/g, ' ')
  if (hasHead || title === '') return title
  return /^\S+(?: (?:de|di|da|do|del|d'|van) \p{L}{3,20})?/u.exec(title)?.[0] ?? title
}

/** One or two small words right before a stop word or the end of the sentence: "Docent wiskunde." */
function endsTitle(source: string, at: number): boolean {
  const match = /^\p{Ll}[\p{Ll}-]{3,20}(?: \p{Ll}{4,20})?(?:[.,;:)!?"»”]| \(|\n|$| (\p{L}{1,14})\b)/u.exec(
    source.slice(at, at + 60),
  )
  if (match === null) return false
  const next = match[1]
  if (next === undefined) return true
  return stops.has(fold(next)) && !stops.has(fold(match[0].split(' ')[1] ?? ''))
}

const wordAt = /^([\p{L}\d][\p{L}\d/·&*+'’-]{0,40}(?:\(\p{L}{1,4}\)\p{L}{0,3})?|&)/u
/** Joints that may stand inside a title in front of the word that names the job. */
const inside = new Set('of and & und y e et'.split(' '))
const alsoJoints = new Set('and und & y e et en'.split(' '))

function weightOfWord(word: string): number {
  return Math.max(
    0,
    ...word.split(/[/·*(:]/).map((part) => roleWordWeight(fold(part))),
    roleWordWeight(fold(word.split('-').at(-1) ?? '')),
  )
}
