/**
 * How what was read is laid beside what is true. Both are stretches of the same text. One requirement may rightly be cut
 * otherwise than its truth was: a truth is found when right readings cover half of its letters, whichever way they are
 * cut; a reading is right when three tenths of it are true and it holds half of a truth or lies half within one, or when
 * it is one short clause that holds a truth whole ("BE wäre toll wegen dem Anhänger" of which "BE" is the truth). A
 * reading that holds more than three truths separates nothing and finds none of them.
 */
export type Stretch = readonly [start: number, end: number]

export interface Match {
  /** For each truth the reading that shares most with it, null where it is missed. */
  readonly readingOf: readonly (number | null)[]
  readonly isRight: readonly boolean[]
  /** As before cuts were forgiven: each reading finds one truth, each truth one reading. */
  readonly oneToOne: number
}

const mostHeld = 3
/** In letters. */
const shortClause = 70

export function matchOf(truth: readonly Stretch[], read: readonly Stretch[]): Match {
  const holds = read.map((one) => truth.filter((each) => shared(one, each) >= 0.5 * lengthOf(each)).length)
  const isRight = read.map((one, at) => {
    const common = sum(truth.map((each) => shared(one, each)))
    const touches = truth.some((each) => shared(one, each) >= 0.5 * Math.min(lengthOf(each), lengthOf(one)))
    const holdsWhole = lengthOf(one) <= shortClause && truth.some((each) => shared(one, each) === lengthOf(each))
    return touches && (holdsWhole || common >= 0.3 * lengthOf(one)) && (holds[at] ?? 0) <= mostHeld
  })
  const readingOf = truth.map((each) => {
    const shares = read.map((one, at) => (isRight[at] ? shared(one, each) : 0))
    const most = Math.max(0, ...shares)
    return most > 0 && sum(shares) >= 0.5 * lengthOf(each) ? shares.indexOf(most) : null
  })
  return { readingOf, isRight, oneToOne: pairs(truth, read) }
}

function pairs(truth: readonly Stretch[], read: readonly Stretch[]): number {
  const taken = new Set<number>()
  for (const each of truth) {
    const best = read
      .map((one, at) => ({ at, share: taken.has(at) ? 0 : likeness(each, one) }))
      .toSorted((a, b) => b.share - a.share)[0]
    if (best && best.share > 0) taken.add(best.at)
  }
  return taken.size
}

/** At least half of the shorter and three tenths of the longer. */
export function likeness(a: Stretch, b: Stretch): number {
  const common = shared(a, b)
  const longer = Math.max(lengthOf(a), lengthOf(b))
  return common >= 0.5 * Math.min(lengthOf(a), lengthOf(b)) && common >= 0.3 * longer ? common / longer : 0
}

function shared([a, b]: Stretch, [c, d]: Stretch): number {
  return Math.max(0, Math.min(b, d) - Math.max(a, c))
}

function lengthOf([start, end]: Stretch): number {
  return Math.max(1, end - start)
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, each) => all + each, 0)
}
