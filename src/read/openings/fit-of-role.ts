import type { Workplace } from '#domain/posting.ts'
import { fold } from '#read/history/fold.ts'
import { jobTitle, titleSimilarity, type Title } from '#read/history/title.ts'
import { cityOf, englishOf } from '#read/openings/title-words.ts'

/** A role as it can be compared: the one somebody was turned down for, or one that is open. */
export interface ComparedRole {
  readonly title: string
  /** What kind of work its title names, as `roleFamily` tells; null when it does not. */
  readonly family: string | null
  readonly places: readonly string[]
  readonly workplace: Workplace | null
}

/** How an open role fits another, in parts that can be said. */
export interface RoleFit {
  /** 0–1, the same whichever of the two comes first. */
  readonly score: number
  readonly title: 'same' | 'alike' | 'related' | 'other'
  readonly family: 'same' | 'other' | 'unknown'
  /** Steps from the old role's level to the new one's: 1 is one up. */
  readonly levels: number
  readonly place: 'same' | 'remote' | 'other' | 'unknown'
}

/** From here a role is shown (domain/05 §5.5). */
const shownFrom = 0.6
/** Below this two titles are two kinds of work, however near the rest lies (domain/07 §7.1). */
const relatedFrom = 0.55
const alikeFrom = 0.75

/** Half the title, a fifth the function, a fifth a level at most one away, a tenth the place (domain/05 §5.5). */
export function fitOfRole(old: ComparedRole, open: ComparedRole): RoleFit {
  const places = [...old.places, ...open.places]
  const [was, is] = [titleOf(old.title, places), titleOf(open.title, places)]
  // How high it is counts apart from what it is.
  const alike = titleSimilarity({ ...was, level: null }, { ...is, level: null })
  const levels = levelOf(is) - levelOf(was)
  const family = old.family === null || open.family === null ? 'unknown' : old.family === open.family ? 'same' : 'other'
  const place = placesFit(old, open)
  const score =
    0.5 * alike +
    0.2 * (family === 'same' ? 1 : family === 'unknown' ? 0.5 : 0) +
    0.2 * (Math.abs(levels) <= 1 ? 1 : 0) +
    0.1 * (place === 'same' || place === 'remote' ? 1 : place === 'unknown' ? 0.5 : 0)
  const title =
    was.text === is.text && was.text !== ''
      ? 'same'
      : alike >= alikeFrom
        ? 'alike'
        : alike >= relatedFrom
          ? 'related'
          : 'other'
  return { score: Math.round(score * 1000) / 1000, title, family, levels, place }
}

/** Whether it is worth showing: near enough, of the same or a related kind, and no two levels away. */
export function fits({ score, title, levels }: RoleFit): boolean {
  return score >= shownFrom && title !== 'other' && Math.abs(levels) <= 2
}

/** The words of the work alone, in one language: without places, levels, contract and reader. */
function titleOf(text: string, places: readonly string[]): Title {
  const placeWords = new Set(places.flatMap((place) => wordsOf(place)))
  const words = wordsOf(text.slice(0, 200).replaceAll(/[([][^()[\]]{0,60}[)\]]/g, ' '))
  const plain = words.flatMap((word) => (placeWords.has(word) ? [] : inEnglish(word).split(' ')))
  return jobTitle(asWork(plain).join(' '))
}

function inEnglish(word: string): string {
  return englishOf.get(word) ?? (word.endsWith('in') ? englishOf.get(word.slice(0, -2)) : undefined) ?? word
}

/** Words that look like a level or a place and are the work (domain/07 §7.1): "Student Success Manager", "Office Manager". */
function asWork(words: readonly string[]): readonly string[] {
  return words.map((word, i) => {
    const next = words[i + 1] ?? ''
    if (word === 'student' && ['success', 'services', 'affairs', 'support', 'life'].includes(next)) return 'students'
    if (word === 'lead' && next === 'generation') return 'leads'
    if (word === 'office' && next !== '') return 'offices'
    return word
  })
}

/** 0 intern, 1 junior, 2 none or mid, 3 senior, 4 lead, 5 principal, 6 director, 7 vice president, 9 chief. */
function levelOf({ level, heads, words }: Title): number {
  if (level !== null) return level
  const isKitchen = words.includes('chef')
  return heads.includes('director') || (heads.includes('head') && !isKitchen) ? 6 : 2
}

function placesFit(a: ComparedRole, b: ComparedRole): RoleFit['place'] {
  const [here, there] = [a.places.flatMap(cityIn), b.places.flatMap(cityIn)]
  if (here.some((city) => there.includes(city))) return 'same'
  if (isRemote(a) || isRemote(b)) return 'remote'
  return here.length === 0 || there.length === 0 ? 'unknown' : 'other'
}

function isRemote({ workplace, places }: ComparedRole): boolean {
  return workplace === 'remote' || places.some((place) => /\bremote\b/i.test(place))
}

/** `Berlin, BE, Germany` → `berlin`; "Remote" is no place. */
function cityIn(place: string): readonly string[] {
  const words = wordsOf(place.split(/[,;/(|]/)[0] ?? '').filter(
    (word) => !['remote', 'hybrid', 'office'].includes(word),
  )
  const city = words.join(' ')
  return city === '' ? [] : [cityOf.get(city) ?? city]
}

function wordsOf(text: string): readonly string[] {
  return fold(text.slice(0, 200))
    .replaceAll(/[:*_]in(?:nen)?\b/g, '')
    .split(/[^\p{L}\p{N}+#/]+/u)
    .filter(Boolean)
}
