import type { Evidence } from '#domain/finding.ts'
import { isCompanyName, stripName } from '#read/extract/company-name.ts'
import { withoutDepartments } from '#read/extract/display-name.ts'
import { agreement, agrees } from '#read/extract/host-agreement.ts'
import { readCapitalised, titleWeight } from '#read/extract/names.ts'
import type { Prepared } from '#read/prepare.ts'
import type { Sender } from '#read/sender.ts'
import { isDepartmentWord, isHouseWord } from '#read/tables/house-words.ts'
import { fold } from '#read/tokens.ts'

export interface NamedCompany {
  readonly name: string
  readonly evidence: Evidence
  readonly agreement: number
}

const readUpTo = 6_000
const mostRuns = 150
const mostFound = 12

const leadingSmall =
  /^(?:(?:the|team|our|at|in|from|for|with|as|director|manager|das|die|der|des|dem|den|bei|beim|im|am|von|vom|für|ihr|ihre|dein|team|grüße|gruss|gruß|hallo|la|le|les|el|los|las|il|lo|gli|o|os|a|chez|pour|par|en|desde|con|per|da|dal|dalla|presso|da|do|na|no|de|het|een|bij|voor|vanuit|namens|pa|pp|avv|studio dell'avv)\s)+/i

/**
 * Names in a mail's own words that make up the address it comes from: "Hexham Steel Fabrications" where
 * `hexhamsteel.example` writes. At most twelve.
 */
export function namesOfAddress(prepared: Prepared, sender: Sender, label: string): readonly NamedCompany[] {
  const found: NamedCompany[] = []
  const own = prepared.zones.filter(({ kind }) => kind === 'new' || kind === 'signature' || kind === 'footer')
  const human = sender.looksHuman ? new Set(fold(sender.name).split(/[\s.,-]+/)) : new Set<string>()
  let runs = 0
  const look = (text: string, from: number, to: number, evidence: (start: number, end: number) => Evidence) => {
    const starts = /(?<=^|[\s"'(*|–—/-])[\p{Lu}\d]/gu
    starts.lastIndex = from
    for (let match = starts.exec(text); match !== null && match.index < to; match = starts.exec(text)) {
      if (++runs > mostRuns || found.length >= mostFound) return
      const run = readCapitalised(text, match.index)
      if (run === null) continue
      starts.lastIndex = Math.max(run.end, match.index + 1)
      const before = text[match.index - 1] ?? '\n'
      const isLine = /[\n|–—(/]/.test(before) || (before === ' ' && /[,|–—-]\s?$/.test(text.slice(0, match.index)))
      const isWhole = isLine && /^(?:\s{0,3}[\n|–—,)/]|\s?$|\.\s?$|\s-\s)/.test(text.slice(run.end, run.end + 4))
      const isInside = !isLine && before === ' ' && !/[.!?:]\s$/.test(text.slice(0, match.index))
      const bare = partOfAddress(stripName(run.value.replace(leadingSmall, '')), label, isWhole || isInside)
      const share = agreement(bare, label)
      if (
        share < agrees ||
        !isCompanyName(bare) ||
        fold(bare)
          .split(/[\s.,-]+/)
          .every((word) => human.has(word))
      )
        continue
      found.push({ name: bare, evidence: evidence(run.start, run.end), agreement: share })
    }
  }
  look(prepared.subject, 0, Math.min(prepared.subject.length, 300), (a, b) => prepared.evidenceInSubject(a, b))
  for (const zone of own)
    look(prepared.text, zone.start, Math.min(zone.end, zone.start + readUpTo), (a, b) => prepared.evidenceInText(a, b))
  return found
}

/**
 * The part of a run of capitals that is the name: "Vorstand der Wein & Wald Genossenschaft", "Graduate Trainee at Ostrava
 * Rail", "Entrevista Ferromar" say something else in front. `keepsFront`: nothing but the name would begin here.
 */
function partOfAddress(run: string, label: string, keepsFront: boolean): string {
  const at = /^.{2,60}\s(?:at|bei|beim|chez|presso|bij)\s(?=[\p{Lu}\d])/u.exec(run)
  let words = withoutDepartments(at === null ? run : run.slice(at[0].length)).split(' ')
  const share = (some: readonly string[]) => agreement(some.join(' '), label)
  const whole = share(words)
  for (let i = 0; i < 4 && words.length > 1; i++) {
    const [first = ''] = words
    const joint = words.slice(1).findIndex((word) => !/^(?:\p{Ll}{1,5}|d'|l')$/u.test(word))
    const rest = words.slice(1 + Math.max(0, joint))
    if (isHouseWord(fold(first)) || rest.length === 0 || share(rest) < whole) break
    if (joint <= 0 && keepsFront && titleWeight(first) < 2) break
    words = rest
  }
  for (let i = 0; i < 3 && words.length > 1; i++) {
    const last = words.at(-1) ?? ''
    const isJoined = /^(?:en|in|im|a|à|zu|em)$/.test(words.at(-2) ?? '')
    if (share(words.slice(0, -1)) < whole || !(isJoined || titleWeight(last) >= 2)) break
    words = words.slice(0, isJoined ? -2 : -1)
  }
  return withoutDepartments(words.join(' '))
}

const parts = /\s?[|·•]\s?|,\s|\s[-–—/]\s|[()]/

/**
 * The house under a mail: "HR Advisor | Sablewood Hotels", "Martha, Quillhaven Press", "Ressources humaines, Laiterie du
 * Vieux Pont": beside a name or a title on one of the last lines.
 */
export function signedCompanies(prepared: Prepared, sender: Sender): readonly NamedCompany[] {
  const found: NamedCompany[] = []
  const zones = prepared.zones.filter(({ kind }) => kind === 'new' || kind === 'signature')
  const end = zones.at(-1)?.end ?? 0
  const start = Math.max(zones[0]?.start ?? 0, end - 500)
  let at = start
  for (let i = 0; i < 30 && at < end; i++) {
    let stop = prepared.text.indexOf('\n', at)
    if (stop < 0 || stop > end) stop = end
    const raw = prepared.text.slice(at, Math.min(stop, at + 120))
    const segments = raw
      .trim()
      .split(parts)
      .map((one) => one.trim())
      .filter((one) => one !== '')
    const isAside = (one: string) => isSaidOf(one, sender)
    if (stop - at < 120 && segments.length >= 2 && segments.length <= 4 && segments.some(isAside)) {
      for (const segment of segments) {
        const name = withoutDepartments(stripName(segment))
        if (isAside(segment) || name.length < 3 || !isCompanyName(name) || !isWholeName(name)) continue
        const from = at + raw.indexOf(segment)
        found.push({ name, evidence: prepared.evidenceInText(from, from + segment.length), agreement: 0 })
        break
      }
    }
    at = stop + 1
  }
  return found.slice(-2)
}

/** A title, a department or the writer's own name. */
function isSaidOf(segment: string, { name, local }: Sender): boolean {
  const words = fold(segment)
    .split(/[\s.]+/)
    .filter((word) => word !== '')
  if (words.length > 6 || words.length === 0) return false
  if (words.some(isHouseWord)) return false
  const written = new Set([...fold(name).split(/[\s.,-]+/), ...local.split(/[._-]/)])
  if (words.every((word) => written.has(word))) return true
  return titleWeight(segment) >= 2 || words.every((word) => isDepartmentWord(word) || word.length <= 2)
}

function isWholeName(name: string): boolean {
  if (/[\d@:;!?]|https?|www\./.test(name) || titleWeight(name) >= 2) return false
  const run = readCapitalised(name, 0)
  return run !== null && run.end >= name.length - 1
}
