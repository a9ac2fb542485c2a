/** One of the parts a mail was composed of, with its words. */
export interface WordsOfPart {
  readonly name: string
  readonly text: string
}

export interface MergedWords {
  readonly text: string
  /** What is the person's own and stayed as it was, stretch by stretch. */
  readonly own: readonly string[]
  /** How many of the parts were exchanged: of none, nothing in `text` was Ajar's. */
  readonly exchanged: number
}

/**
 * Other words for the parts that stand as Ajar wrote them; what the person wrote, changed or took out stays so.
 * `base` is what Ajar wrote, `text` what became of it, `theirs` the same mail in other words, `whole` its text.
 */
export function mergeWords(
  text: string,
  base: readonly WordsOfPart[],
  theirs: readonly WordsOfPart[],
  whole: string,
): MergedWords {
  const { pieces, untouched } = setApart(text, base)
  const own = pieces.flatMap((piece) => (typeof piece === 'string' && piece.trim() !== '' ? [piece.trim()] : []))
  const isWhole = untouched.size === base.length && own.length === 0
  if (isWhole || text.trim() === '') return { text: whole, own: [], exchanged: base.length }

  const names = namesOf(theirs)
  const replacing = new Map(names.map((name, at) => [name, theirs[at]!.text]))
  const followers = newcomersAfter(names, new Set(namesOf(base)), replacing)
  let merged = ''
  let isDropped = false
  for (const piece of pieces) {
    if (typeof piece === 'string') {
      // A part that fell away takes its blank or its paragraph with it.
      merged += isDropped && /(?:^|\s)$/.test(merged) ? piece.trimStart() : piece
      isDropped = false
    } else {
      const words = [replacing.get(piece.name) ?? '', ...(followers.get(piece.name) ?? [])].filter(Boolean).join(' ')
      merged += words
      isDropped = words === ''
    }
  }
  return { text: merged, own, exchanged: untouched.size }
}

interface Piece {
  readonly name: string
}

/** The text as parts that stand there word for word, in their order, and what lies between them. */
function setApart(text: string, base: readonly WordsOfPart[]) {
  const pieces: (string | Piece)[] = []
  const untouched = new Set<string>()
  const names = namesOf(base)
  let at = 0
  base.forEach((part, index) => {
    const found = part.text === '' ? -1 : text.indexOf(part.text, at)
    if (found < 0) return
    if (found > at) pieces.push(text.slice(at, found))
    pieces.push({ name: names[index]! })
    untouched.add(names[index]!)
    at = found + part.text.length
  })
  if (at < text.length) pieces.push(text.slice(at))
  return { pieces, untouched }
}

/** A part that comes twice has two names. */
function namesOf(parts: readonly WordsOfPart[]): string[] {
  const seen = new Map<string, number>()
  return parts.map(({ name }) => {
    const count = (seen.get(name) ?? 0) + 1
    seen.set(name, count)
    return count === 1 ? name : `${name} ${count}`
  })
}

/** Parts that only the other words have stand behind the part they follow there. */
function newcomersAfter(names: readonly string[], known: ReadonlySet<string>, words: ReadonlyMap<string, string>) {
  const after = new Map<string, string[]>()
  let before: string | undefined
  for (const name of names) {
    if (known.has(name)) before = name
    else if (before !== undefined) after.set(before, [...(after.get(before) ?? []), words.get(name)!])
  }
  return after
}
