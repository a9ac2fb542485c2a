import { distance } from 'fastest-levenshtein'
import { fold, remember } from '#read/history/fold.ts'

/** A role's title as it is compared (`domain/07 §7.1`). */
export interface Title {
  readonly text: string
  /** What the work is about: `data`, `backend`, `payroll`. */
  readonly words: readonly string[]
  /** What half the titles have: `engineer`, `manager`. */
  readonly heads: readonly string[]
  /** 0 intern … 9 chief; null when the title does not say. */
  readonly level: number | null
}

const aliases = new Map(
  Object.entries({
    sr: 'senior',
    jr: 'junior',
    snr: 'senior',
    mgr: 'manager',
    eng: 'engineer',
    engr: 'engineer',
    dev: 'developer',
    swe: 'software engineer',
    sde: 'software engineer',
    sre: 'site reliability engineer',
    qa: 'quality assurance',
    ml: 'machine learning',
    ai: 'artificial intelligence',
    bi: 'business intelligence',
    ux: 'user experience',
    ui: 'user interface',
    hr: 'human resources',
    ops: 'operations',
    frontend: 'front end',
    backend: 'back end',
    fullstack: 'full stack',
    entwickler: 'developer',
    entwicklerin: 'developer',
    softwareentwickler: 'software developer',
    softwareentwicklerin: 'software developer',
    ingenieur: 'engineer',
    ingenieurin: 'engineer',
    leiter: 'head',
    leiterin: 'head',
    leitung: 'head',
    werkstudent: 'werkstudent',
    werkstudentin: 'werkstudent',
    praktikant: 'intern',
    praktikantin: 'intern',
    praktikum: 'intern',
    berater: 'consultant',
    beraterin: 'consultant',
    referentin: 'referent',
    analystin: 'analyst',
    managerin: 'manager',
  }),
)

/** Said of the contract, the place or the reader, not of the work. */
const noise = new Set(
  (
    'm w d f x div gn mwd all genders gender remote hybrid onsite office open pipeline evergreen fte contract contractor ' +
    'permanent fulltime parttime full-time part-time vollzeit teilzeit befristet unbefristet h hf fh the a an of in for at and ' +
    'und der die das als fur bei im to or oder position role job stelle month months'
  ).split(' '),
)

const heads = new Set(
  (
    'engineer developer manager analyst consultant designer specialist assistant coordinator officer administrator ' +
    'representative associate executive architect scientist director head advisor technician expert referent'
  ).split(' '),
)

const levels = new Map(
  Object.entries({
    intern: 0,
    internship: 0,
    student: 0,
    trainee: 0,
    werkstudent: 0,
    apprentice: 0,
    junior: 1,
    entry: 1,
    graduate: 1,
    mid: 2,
    senior: 3,
    lead: 4,
    staff: 4,
    principal: 5,
    distinguished: 5,
    vp: 7,
    chief: 9,
  }),
)

const romans = new Map(Object.entries({ i: 1, ii: 2, iii: 3, iv: 3, v: 4, '1': 1, '2': 2, '3': 3, '4': 3 }))

export const jobTitle: (text: string) => Title = remember((text) => {
  const folded = fold(text.slice(0, 200))
    .replace(/\b[mwfdxhi](?:\s?[/|*]\s?[mwfdxhi]){1,3}\b/g, ' ')
    .replace(/[:*]in\b/g, '')
    .replace(/\b(?:req|jr|job)[-_ ]?\d{3,12}\b|\b[a-z]{0,3}-?\d{4,12}[a-z]{0,2}\b/g, ' ')
  const raw = folded
    .split(/[^\p{L}\p{N}+#]+/u)
    .filter(Boolean)
    .flatMap((word) => (aliases.get(word) ?? word).split(' '))
  const kept: string[] = []
  let level: number | null = null
  for (const [at, word] of raw.entries()) {
    const rank = levels.get(word)
    // "Lead Generation", "Staff Nurse": the word belongs to the work.
    const isWork = (word === 'lead' && raw[at + 1] === 'generation') || (word === 'staff' && raw[at + 1] === 'nurse')
    if (rank !== undefined && !isWork) level = Math.max(level ?? 0, rank)
    else if (at > 0 && at === raw.length - 1 && romans.has(word)) level ??= romans.get(word) ?? null
    else if (!noise.has(word)) kept.push(word)
  }
  const unique = [...new Set(kept)]
  return {
    text: unique.join(' '),
    words: unique.filter((word) => !heads.has(word)),
    heads: unique.filter((word) => heads.has(word)),
    level,
  }
})

/**
 * One title is the other with a qualifier in front, behind or in brackets: `Frontend Developer` and `Frontend Developer
 * (E-Commerce)`. At one company, with nothing against it, that is one role told more or less fully.
 */
export function isQualified(a: Title, b: Title): boolean {
  const [short, long] = a.text.length < b.text.length ? [a, b] : [b, a]
  if (short.text === '' || short.heads.length + short.words.length < 2) return false
  if (a.level !== null && b.level !== null && a.level !== b.level) return false
  return long.text.startsWith(`${short.text} `) || long.text.endsWith(` ${short.text}`)
}

/** 0–1; from 0.75 "the same kind of role". Two titles that each name work the other does not are two roles. */
export function titleSimilarity(a: Title, b: Title): number {
  const levelGap = a.level !== null && b.level !== null ? Math.abs(a.level - b.level) : null
  const levelFactor = levelGap === null ? (a.level === b.level ? 1 : 0.95) : levelGap === 0 ? 1 : 0.4
  if (a.text === b.text) return a.text === '' && a.level === null ? 0 : levelFactor

  const onlyA = a.words.filter((word) => !hasAlike(b.words, word))
  const onlyB = b.words.filter((word) => !hasAlike(a.words, word))
  const shared = a.words.length - onlyA.length
  if (onlyA.length > 0 && onlyB.length > 0)
    return 0.3 * (shared / Math.max(a.words.length, b.words.length)) * levelFactor

  const headsAgree = a.heads.length === 0 || b.heads.length === 0 || a.heads.some((head) => hasAlike(b.heads, head))
  const headFactor = headsAgree || areAlikeHeads(a.heads, b.heads) ? 1 : 0.35
  // "Engineer" may be short for "Data Engineer".
  if (shared === 0 && (a.words.length > 0 || b.words.length > 0)) return 0.6 * headFactor * levelFactor

  const longer = Math.max(a.words.length, b.words.length, 1)
  const cover = shared / longer
  return (0.72 + 0.28 * (longer === 0 ? 1 : cover)) * headFactor * levelFactor
}

function areAlikeHeads(a: readonly string[], b: readonly string[]): boolean {
  const builders = new Set(['engineer', 'developer'])
  return a.some((head) => builders.has(head)) && b.some((head) => builders.has(head))
}

function hasAlike(words: readonly string[], word: string): boolean {
  return words.some((other) => other === word || isInflected(other, word))
}

/** `developers` and `developer`, `marketing` and `marketng`; short words and numbers must be equal. */
function isInflected(a: string, b: string): boolean {
  if (a.length < 6 || b.length < 6 || a[0] !== b[0] || Math.abs(a.length - b.length) > 2 || /\d/.test(a + b))
    return false
  return distance(a, b) <= (Math.min(a.length, b.length) >= 9 ? 2 : 1)
}
