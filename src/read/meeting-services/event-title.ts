import { isCompanyName, stripName } from '#read/extract/company-name.ts'
import { titleWeight } from '#read/extract/names.ts'
import { looksLikePersonName } from '#read/sender.ts'
import { isSystemName } from '#read/tables/senders.ts'
import { fold } from '#read/tokens.ts'

/** What the name of an event tells. */
export interface EventTitle {
  /** Said where only an employer stands ("Interview with Acme", "Acme | Onsite"). */
  readonly company: string | null
  /** Humans, by full name; the reader is not among them. */
  readonly people: readonly string[]
}

const separator = /\s+[-–—·⋅•/x]\s+|\s*\|\s*|:\s+|\s*<-?>\s*/
const met = /(?:^|\s)(?:with|at|@|bei|beim|bei der|mit|chez|con)\s+(?=\p{Lu}|\d)/u
const kinds =
  /\b(?:interviews?|vorstellungsgespräch|bewerbungsgespräch|gespräch|kennenlernen|kennenlerngespräch|erstgespräch|zweitgespräch|telefoninterview|fachgespräch|onsite|on-site|vor ort|phone|screen|screening|call|chat|intro|introduction|round|runde|final|technical|technisches|panel|recruiter|recruiting|hiring|manager|culture|fit|coding|pairing|system|design|case|study|take-?home|behaviou?ral|virtual|video|video-?call|min|mins|minutes?|minuten|meeting|termin|debrief|follow-?up|catch-?up|first|second|third|erstes|zweites|stage|loop|zoom|teams|assessment|portfolio|review|invitation|einladung)\b/iu

/**
 * Employer and people in the name of an event: "Interview with Acme - Ana Silva and Kim", "Acme | Onsite | Data
 * Analyst". `known` are full names of humans who take part, the reader among them as `readers`: two capitalised words
 * are a company as often as a human, and only who is known to be one is told apart.
 */
export function readEventTitle(title: string, readers: readonly string[], known: readonly string[]): EventTitle {
  const humans = new Set([...readers, ...known].map(fold))
  const own = new Set(readers.flatMap((name) => [fold(name), fold(name).split(' ')[0] ?? '']))
  const people: string[] = []
  let company: string | null = null
  const segments = title.slice(0, 200).split(separator).slice(0, 8)

  const take = (words: string, isSaid: boolean): void => {
    for (const name of namesIn(words)) {
      if (own.has(fold(name))) continue
      const isHuman = humans.has(fold(name))
      if (isHuman || (people.length > 0 && looksLikePersonName(name)) || standsBesideReader(words, own)) {
        if (looksLikePersonName(name)) people.push(name)
        continue
      }
      if (company === null && isEmployer(name) && (isSaid || !looksLikePersonName(name))) company = name
    }
  }
  for (const segment of segments) {
    const words = segment.replace(/\(.{0,60}\)/g, ' ').trim()
    const joint = met.exec(words)
    if (joint !== null) take(words.slice(joint.index + joint[0].length), !/with|mit|con/.test(joint[0]))
    else if (!kinds.test(words)) take(words, false)
    else if (segments.length === 1 || company === null) {
      // "Acme Interview", "Acme Onsite": what stands before the kind of meeting, where it is neither kind nor title.
      const before = words.slice(0, kinds.exec(words)?.index ?? 0).trim()
      if (before !== '' && !/^(?:your|ihr|dein|the|my)\b/i.test(before)) take(before, false)
    }
    const inside = /\(([^()]{2,40})\)/.exec(segment)?.[1]
    if (inside !== undefined && joint !== null && company === null && isEmployer(inside)) company = inside
  }
  return { company, people: [...new Set(people)].slice(0, 8) }
}

function namesIn(words: string): string[] {
  return words
    .split(/\s*[,;&+]\s*|\s+(?:and|und|et|y)\s+/)
    .map((name) => stripName(name))
    .filter((name) => name !== '')
    .slice(0, 8)
}

function standsBesideReader(words: string, own: ReadonlySet<string>): boolean {
  const names = namesIn(words)
  return names.length > 1 && names.some((name) => own.has(fold(name)))
}

function isEmployer(name: string): boolean {
  return (
    isCompanyName(name) &&
    !isSystemName(name) &&
    titleWeight(name) < 2 &&
    !kinds.test(name) &&
    /^[\p{Lu}\d]/u.test(name)
  )
}
