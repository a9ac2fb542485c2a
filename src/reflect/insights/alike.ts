import { distinctWords } from '#domain/fold-words.ts'
import type { ApplicationId } from '#domain/ids.ts'

/** A line of a person's, and which application it speaks of. */
export interface Line {
  readonly text: string
  readonly in: ApplicationId
}

export interface Alike {
  /** As the person wrote it last. */
  readonly text: string
  readonly lines: readonly Line[]
  /** Of how many different applications. */
  readonly times: number
}

/** The latest lines; what lies further back has been lived with. */
const mostLines = 1000

/** Words that say nothing of what a line is about. */
const small = new Set(
  'a an and are as at be by can could did do does for from had has have how i in is it me my no not of on or our should so some that the their them they this to too was we were what when where which who why will with would you your aber als am an auch auf aus bei bin das dem den der des die dies du ein eine einem einen einer er es für habe haben hat ich ihr im in ist kann kein keine man mein meine mich mir mit nach nicht noch nur ob oder sich sie sind so um und uns von war waren was wenn wer wie wir wo zu zum zur'.split(
    ' ',
  ),
)

/** Lines that mean the same, together: half of their words or more are shared. The most frequent first, then the latest. */
export function gatherAlike(lines: readonly Line[]): Alike[] {
  const groups: { readonly words: ReadonlySet<string>; readonly lines: Line[] }[] = []
  const byWord = new Map<string, number[]>()
  for (const line of lines.slice(0, mostLines)) {
    const words = aboutWords(line.text)
    if (words.size === 0) continue
    const found = groups[mostAlike(words, byWord, groups)]
    if (found) {
      found.lines.push(line)
      continue
    }
    for (const word of words) byWord.set(word, [...(byWord.get(word) ?? []), groups.length])
    groups.push({ words, lines: [line] })
  }
  return groups
    .map(({ lines: same }) => ({
      text: same[0]?.text ?? '',
      lines: same,
      times: new Set(same.map((line) => line.in)).size,
    }))
    .toSorted((a, b) => b.times - a.times)
}

/** Whether two lines share half of their words or more. */
export function areAlike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const shared = [...a].filter((word) => b.has(word)).length
  return shared > 0 && shared / (a.size + b.size - shared) >= 0.5
}

/** The words that a line is about, folded; all of them where it has only small ones. */
export function aboutWords(text: string): ReadonlySet<string> {
  // C++ and C# are not C.
  const words = distinctWords([text.slice(0, 500).replaceAll('+', 'p').replaceAll('#', 'sharp')])
  const large = words.filter((word) => !small.has(word))
  return new Set(large.length > 0 ? large : words)
}

/** The place of the group that shares most with these words, and at least half; -1 where none does. */
function mostAlike(
  words: ReadonlySet<string>,
  byWord: ReadonlyMap<string, readonly number[]>,
  groups: readonly { readonly words: ReadonlySet<string> }[],
): number {
  const shared = new Map<number, number>()
  for (const word of words) for (const at of byWord.get(word) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1)
  let best = -1
  let bestShare = 0.5
  for (const [at, n] of shared) {
    const share = n / (words.size + (groups[at]?.words.size ?? 0) - n)
    if (share > bestShare || (share === bestShare && (best === -1 || at < best))) [best, bestShare] = [at, share]
  }
  return best
}
