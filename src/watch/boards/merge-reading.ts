import { openingIdOf, type Opening } from '#domain/board.ts'
import { wordsInText } from '#domain/fold-words.ts'
import type { Posting } from '#domain/posting.ts'

/** Whole readings in a row that must lack a role before it counts as closed (domain/05 §5.3). */
const readingsToClose = 2
/** A closed role that stands there again within so many days is the same one, opened anew. */
const reopensWithinMs = 120 * 86_400_000

/**
 * What a reading changes: roles that are new, seen again, missing or closed. A reading in part sees and adds, and
 * closes nothing. Pure; the same reading twice at one moment changes nothing but what is missing.
 */
export function mergeReading(
  boardId: string,
  known: readonly Opening[],
  seen: { readonly postings: readonly Posting[]; readonly isWhole: boolean },
  now: number,
): readonly Opening[] {
  const before = new Map(known.map((opening) => [opening.id, opening]))
  const changed: Opening[] = []
  const present = new Set<string>()

  for (const posting of seen.postings) {
    const id = openingIdOf(boardId, posting.id)
    if (present.has(id)) continue
    present.add(id)
    const old = before.get(id)
    changed.push(old ? seenAgain(old, posting, now) : appeared(boardId, id, posting, known, now))
  }
  if (!seen.isWhole) return changed

  for (const old of known) {
    if (present.has(old.id) || old.closedAt !== null) continue
    const missing = old.missing + 1
    changed.push({ ...old, missing, closedAt: missing >= readingsToClose ? now : null })
  }
  return changed
}

/** The board says that nothing changed since it was last seen whole: what was missing then is missing again. */
export function mergeUnchanged(known: readonly Opening[], now: number): readonly Opening[] {
  return known
    .filter(({ closedAt }) => closedAt === null)
    .map((old) => {
      if (old.missing === 0) return { ...old, lastSeen: now }
      const missing = old.missing + 1
      return { ...old, missing, closedAt: missing >= readingsToClose ? now : null }
    })
}

function seenAgain(old: Opening, posting: Posting, now: number): Opening {
  // Words and places that only a role's own page told are kept where the list says none.
  const text = posting.text ?? old.posting.text
  const places = posting.places.length > 0 ? posting.places : old.posting.places
  const postedOn = posting.postedOn ?? old.posting.postedOn
  return { ...old, posting: { ...posting, text, places, postedOn }, lastSeen: now, missing: 0, closedAt: null }
}

function appeared(boardId: string, id: string, posting: Posting, known: readonly Opening[], now: number): Opening {
  const mark = markOf(posting)
  const earlier = known
    .filter(
      ({ closedAt, posting: was }) => closedAt !== null && now - closedAt <= reopensWithinMs && markOf(was) === mark,
    )
    .toSorted((a, b) => (b.closedAt ?? 0) - (a.closedAt ?? 0) || (a.id < b.id ? -1 : 1))[0]
  return {
    id,
    boardId,
    posting,
    firstSeen: now,
    lastSeen: now,
    missing: 0,
    closedAt: null,
    reopenOf: earlier?.id ?? null,
    putAsideAt: null,
  }
}

/** Title and place, as they are compared. */
function markOf({ title, places }: Posting): string {
  const marks = places.map(folded).toSorted((a, b) => (a < b ? -1 : 1))
  return [folded(title), ...marks].join('|')
}

function folded(text: string): string {
  return [...wordsInText(text)].flatMap(({ words }) => words).join(' ')
}
