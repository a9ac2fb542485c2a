import { addDays, dayOf, weekdayOf } from '#domain/days.ts'

interface Copy {
  readonly name: string
  /** Epoch ms. */
  readonly at: number
  readonly reason: 'daily' | 'before-upgrade'
}

/** What is asked of a database that can be copied. */
export interface DailyCopies {
  list(): Promise<readonly Copy[]>
  make(now: number): Promise<Copy>
  remove(name: string): Promise<void>
}

const dailyKept = 7
const weeklyKept = 4
/** Somewhat less than a day, so that whoever starts the program each morning gets one each morning. */
const dueAfterMs = 20 * 3_600_000

/**
 * Copies the database when the last daily copy is a day old, and removes those that nobody needs any more: the last of
 * each of seven days stays, and the last of each of four weeks before them. Copies made before upgrades are not
 * counted. Throws what `make` throws; then nothing was removed.
 */
export async function backupIfDue(
  copies: DailyCopies,
  now: number,
): Promise<{ readonly made: string | null; readonly removed: readonly string[] }> {
  const before = (await copies.list()).filter(({ reason }) => reason === 'daily')
  // One from the future was made while the clock was wrong.
  if (before.some(({ at }) => at <= now && at > now - dueAfterMs)) return { made: null, removed: [] }

  const made = await copies.make(now)
  const removed = [...surplusCopies([...before, made])].filter((name) => name !== made.name)
  for (const name of removed) await copies.remove(name)
  return { made: made.name, removed }
}

function surplusCopies(copies: readonly Copy[]): ReadonlySet<string> {
  const newestFirst = copies.toSorted((a, b) => b.at - a.at || (a.name < b.name ? 1 : -1))
  const daily = lastOfEach(newestFirst, dayOfCopy, dailyKept)
  const older = newestFirst.filter(({ at }) => at < Math.min(...daily.map((copy) => copy.at)))
  const kept = new Set([...daily, ...lastOfEach(older, weekOfCopy, weeklyKept)].map(({ name }) => name))
  return new Set(copies.map(({ name }) => name).filter((name) => !kept.has(name)))
}

function lastOfEach(newestFirst: readonly Copy[], periodOf: (copy: Copy) => string, most: number): readonly Copy[] {
  const last = new Map<string, Copy>()
  for (const copy of newestFirst) if (!last.has(periodOf(copy))) last.set(periodOf(copy), copy)
  return [...last.values()].slice(0, most)
}

/** In UTC: it only matters that days follow each other. */
function dayOfCopy({ at }: Copy): string {
  return dayOf(at, 'UTC')
}

/** The Monday it begins with. */
function weekOfCopy(copy: Copy): string {
  const day = dayOfCopy(copy)
  return addDays(day, 1 - weekdayOf(day))
}
