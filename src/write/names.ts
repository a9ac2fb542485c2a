/** A name as a letter needs it. `given` and `family` are null where the name does not show them. */
export interface NameParts {
  /** The whole name in reading order, without "(Company)" tails; empty for a mailbox that is nobody. */
  readonly full: string
  readonly given: string | null
  readonly family: string | null
  /** "Dr.", "Prof. Dr.", as written. */
  readonly academic: string | null
}

const nobody: NameParts = { full: '', given: null, family: null, academic: null }

/** Words that make a sender's name that of a desk, not of a human. */
const deskWords = new Set(
  (
    'team teams recruiting recruitment recruiter recruiters careers career karriere jobs job hr hiring talent talents ' +
    'acquisition people personal personalabteilung bewerbung bewerbungen bewerbermanagement notification notifications ' +
    'support office system mailer daemon info noreply no-reply do-not-reply donotreply admin service services gmbh ag inc ltd llc'
  ).split(' '),
)

const particles = new Set(
  'von van de der den del della di da dos das du la le zu zur zum ter ten al el bin ibn'.split(' '),
)
const academicWord = /^(?:dr|prof|dipl|ing|mag|phd|med|rer|nat|phil|h\.?c)\.?(?:-ing\.?)?$/i
const politeWord = /^(?:mr|mrs|ms|mx|miss|herr|herrn|frau|sir|dame)\.?$/i

/**
 * Splits a display name for a greeting: "Nair, Priya (Northwind)" is Priya Nair; a desk ("Talent Team") or an address
 * is nobody; an initial is no given name. At most 200 characters are looked at.
 */
export function splitName(written: string): NameParts {
  let text = written
    .normalize('NFC')
    .slice(0, 200)
    .replace(/[\p{Cc}\p{Cf}]/gu, ' ')
    .replace(/[([{|/<][^\n]{0,200}$/u, ' ')
    .replace(/["“”„«»]/gu, ' ')
    .replace(/\s{1,200}/gu, ' ')
    .trim()
  if (text === '' || text.includes('@')) return nobody

  const comma = text.indexOf(',')
  if (comma > 0) {
    const [before, after] = [text.slice(0, comma).trim(), text.slice(comma + 1).trim()]
    // "Nair, Priya" is turned; "Priya Nair, PhD" and "Priya Nair, Head of Talent" keep what stands before the comma.
    text = before.includes(' ') || after === '' ? before : `${after.split(' ').slice(0, 2).join(' ')} ${before}`
  }

  const words = text.split(' ').filter((word) => word !== '' && !politeWord.test(word))
  const academic: string[] = []
  while (words.length > 0 && academicWord.test(words[0]!)) academic.push(words.shift()!)
  while (words.length > 1 && academicWord.test(words.at(-1)!)) words.pop()
  if (words.length === 0 || words.length > 6) return nobody
  if (words.some((word) => deskWords.has(word.toLowerCase()))) return nobody

  const cased = words.map(calm)
  const full = cased.join(' ')
  const first = cased[0]!
  const saidPolitely = politeWord.test(text.split(' ')[0] ?? '')
  if (cased.length === 1) {
    const alone = { full, given: null, family: null, academic: academic.join(' ') || null }
    return saidPolitely || academic.length > 0 ? { ...alone, family: first } : { ...alone, given: first }
  }
  const particle = cased.findIndex((word, at) => at > 0 && particles.has(word.toLowerCase()))
  const family = particle > 0 ? cased.slice(particle).join(' ') : cased.at(-1)!
  return { full, given: isInitial(first) ? null : first, family, academic: academic.join(' ') || null }
}

function isInitial(word: string): boolean {
  return /^\p{L}\.?(?:-?\p{L}\.)?$/u.test(word)
}

/** "PRIYA" is Priya; "MacDonald", "O'Neil" and "JP" stay as they are. */
function calm(word: string): string {
  if (word.length < 3 || word !== word.toUpperCase() || word === word.toLowerCase()) return word
  return word.toLowerCase().replace(/(?:^|[-'’])\p{L}/gu, (start) => start.toUpperCase())
}
