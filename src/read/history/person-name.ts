import { fold, remember } from '#read/history/fold.ts'

/** A name as a human would write it, and as it is compared. */
export interface PersonName {
  readonly shown: string
  /** Folded words, first name first; empty when this is nobody's name. */
  readonly words: readonly string[]
  /** The words in one; and the first and last only, null where one is known. */
  readonly key: string
  readonly fullKey: string | null
  readonly isHuman: boolean
}

const notHuman = new Set(
  (
    'team teams careers career recruiting recruitment recruiter hiring talent acquisition people hr jobs job noreply reply no ' +
    'notification notifications donotreply system support info contact admin office department center centre mailer daemon ' +
    'calendar scheduling scheduler workday greenhouse lever ashby icims smartrecruiters personio linkedin indeed via ' +
    'applications application candidate candidates service services group gmbh inc llc ltd ag human resources ' +
    'personalabteilung personalgewinnung personal bewerbermanagement bewerbung bewerbermanagement karriere interview panel ' +
    'room recrutement recruteur equipe candidatures rrhh seleccion equipo empleo candidaturas selezione werving vacatures ' +
    'hiringteam delivery subsystem postmaster mailbox undeliverable'
  ).split(' '),
)

const titles = new Set(
  'mr mrs ms miss mx dr prof professor herr frau dipl ing mag mba phd msc bsc ma ba jr sr md mme mlle sra srta dra drs ir'.split(
    ' ',
  ),
)

/** `Doe, Jane` → Jane Doe; `Jane Doe (Acme)`, `Jane via Greenhouse`, `Dr. Jane Doe, MBA` → Jane Doe. */
export const personName: (text: string) => PersonName = remember((text) => {
  let shown = text
    .slice(0, 120)
    .replace(/["“”<>]/g, '')
    .replace(/\([^()]{0,60}\)|\[[^[\]]{0,60}\]/g, ' ')
    .replace(/\s(?:via|from|von|@|at|bei)\s.{0,80}$/iu, '')
    .replace(/\s[|–—-]\s.{0,80}$/u, '')
    .replace(/\s{1,20}/g, ' ')
    .trim()
    .replace(/^'|'$/g, '')
  if (shown.includes('@')) return { shown, words: [], key: '', fullKey: null, isHuman: false }

  const [before = '', after = '', ...more] = shown.split(',').map((part) => part.trim())
  if (after !== '') shown = more.length > 0 || isDegree(after) ? before : `${after} ${before}`
  const parts = shown.split(' ').filter((part) => part !== '' && !titles.has(fold(part).replace(/\./g, '')))
  shown = unshout(parts).join(' ')

  const words = wordsOf(shown)
  const isHuman =
    words.length > 0 &&
    words.length <= 5 &&
    !/[\d/&]/.test(shown) &&
    words.some((word) => word.length > 1) &&
    !words.some((word) => notHuman.has(word) || word.startsWith('no-reply'))
  if (!isHuman) return { shown, words: [], key: '', fullKey: null, isHuman }
  return {
    shown,
    words,
    key: words.join(' '),
    fullKey: words.length < 2 ? null : `${words[0]} ${words.at(-1)}`,
    isHuman,
  }
})

/**
 * A name the person typed for somebody is somebody's name, whatever it looks like in a mail: "Hans HR" names no system.
 */
export const nameByHand: (text: string) => PersonName = remember((text) => {
  const name = personName(text)
  if (name.isHuman || text.includes('@')) return name
  const words = wordsOf(name.shown).slice(0, 8)
  if (words.length === 0) return name
  const fullKey = words.length < 2 ? null : `${words[0]} ${words.at(-1)}`
  return { shown: name.shown, words, key: words.join(' '), fullKey, isHuman: true }
})

function wordsOf(shown: string): string[] {
  return fold(shown)
    .split(/[^\p{L}\p{N}'-]+/u)
    .filter(Boolean)
}

function isDegree(text: string): boolean {
  const words = fold(text).replace(/\./g, '').split(' ')
  return words.every(
    (word) => titles.has(word) || notHuman.has(word) || (/^[a-z]{2,4}$/.test(word) && text === text.toUpperCase()),
  )
}

/** `JANE DOE` → Jane Doe; in `Jane McDonald` and `DJ Okoro` nothing is shouted. */
function unshout(words: readonly string[]): readonly string[] {
  const isShouted = words.every((word) => word === word.toUpperCase() && word !== word.toLowerCase())
  if (!isShouted || words.join('').length < 4) return words
  return words.map((word) => word[0] + word.slice(1).toLowerCase())
}

/** One may be the other's short form: `Jane` or `J. Doe` for Jane Doe. */
export function mayBeShortFor(short: PersonName, full: PersonName): boolean {
  const [first, ...rest] = short.words
  const last = rest[rest.length - 1]
  if (first === undefined || full.words.length < 2) return false
  if (last === undefined) return first === full.words[0]
  // "Per Åge" for Per Åge Sæther.
  if (short.words.length < full.words.length && short.words.every((word, at) => full.words[at] === word)) return true
  return (
    last === full.words[full.words.length - 1] &&
    (full.words[0] as string).startsWith(first[0] as string) &&
    first.length <= 2
  )
}
