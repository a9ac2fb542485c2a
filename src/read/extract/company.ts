import type { Evidence, Fact } from '#domain/finding.ts'
import type { Clues } from '#read/evidence.ts'
import { companyLabel, tenantOf, titled, writtenForm } from '#read/extract/company-host.ts'
import {
  cleanDisplayName,
  companyKey,
  isCompanyName,
  isPageOfJobs,
  isGermanNoun,
  sameCompany,
  stripName,
  withoutLegalForm,
} from '#read/extract/company-name.ts'
import { displayParts, withoutDepartments } from '#read/extract/display-name.ts'
import { agreement, agrees } from '#read/extract/host-agreement.ts'
import { readCapitalised, readCapitalisedBefore, titleWeight } from '#read/extract/names.ts'
import { namesOfAddress, signedCompanies } from '#read/extract/signed-company.ts'
import { isOfAgency } from '#read/extract/agency.ts'
import { toldClients } from '#read/extract/told-clients.ts'
import { toldEmployers } from '#read/extract/told-employers.ts'
import { subjectParts } from '#read/extract/subject.ts'
import type { Prepared } from '#read/prepare.ts'
import { looksLikePersonName, type Sender } from '#read/sender.ts'
import { isFreeMail } from '#read/tables/free-mail.ts'
import { roleWordWeight } from '#read/tables/role-words.ts'
import { isPlace } from '#read/tables/places.ts'
import { isHouseWord, speaksOfJobs, twoWordsOf } from '#read/tables/house-words.ts'
import { isSystemName, senderSystemOf } from '#read/tables/senders.ts'
import { fold } from '#read/tokens.ts'

interface CompanyCandidate {
  readonly name: string
  readonly weight: number
  /** Made of an address, not written by anybody: a written form of the same name is preferred. */
  readonly derived?: true
  /** With its legal form behind, so that it is the whole name. */
  readonly whole?: true
  /** Made up of the same words as the address. */
  readonly ofAddress?: true
  readonly evidence: Evidence | null
}

/**
 * The employer the mail speaks for (`domain/06 §6.7`): display name, subject, body, tenant, domain, signature; several
 * sources that agree weigh more. `humans` are the reader's own names, which subjects of interviews hold.
 */
export function findCompany(
  prepared: Prepared,
  clues: Clues,
  sender: Sender,
  agency: string | null,
  humans: readonly string[] = [],
): Fact<string> | null {
  const known = new Set([...humans, ...(sender.looksHuman ? [sender.name] : [])].map((human) => fold(human)))
  const candidates = [
    ...fromDisplayName(sender),
    ...fromSubject(prepared),
    ...fromAnchors(prepared, clues, sender),
    ...fromBefore(prepared, clues, sender),
    ...fromAfterSignature(prepared, sender),
    ...fromSigned(prepared, sender),
    ...fromLegalForms(prepared),
    ...fromAddress(sender, prepared),
    ...fromLinks(prepared, sender),
    ...fromEmployerLabels(prepared),
    ...fromCards(prepared, sender),
    ...(agency === null ? [] : toldClients(prepared, sender).map((client) => ({ ...client, weight: 0.86 }))),
  ].filter(
    ({ name }) =>
      !known.has(fold(name)) &&
      !isReader(name, humans) &&
      (agency === null ||
        (!sameCompany(companyKey(name), companyKey(agency)) && !isOfAgency(name, sender) && !isPlace(fold(name)))),
  )
  const between = isGoBetween(candidates, prepared, sender)
  return elect(
    candidates.map((candidate) => adjusted(withoutAsides(candidate), prepared, sender, between)),
    labelOf(sender),
  )
}

/** "Jo L": how an agency writes of whom it sends. */
function isReader(name: string, humans: readonly string[]): boolean {
  const [first = '', initial = ''] = name.split(' ')
  return /^\p{Lu}\.?$/u.test(initial) && humans.some((human) => fold(human).startsWith(`${fold(first)} `))
}

function withoutAsides(candidate: CompanyCandidate): CompanyCandidate {
  const name = withoutDepartments(candidate.name)
  return name === candidate.name || !isCompanyName(name) ? candidate : { ...candidate, name }
}

/** What an address says of whose it is; null where a system or a provider for everybody sends. */
function labelOf(sender: Sender): string | null {
  if (sender.system !== null || sender.host === '' || isFreeMail(sender.host)) return null
  const label = companyLabel(sender.host)
  if (label === null) return null
  const isHouse = !sender.looksHuman && sender.name !== '' && !sender.name.includes('@')
  // "Gasthof Lamm" as gasthof.lamm@ of some provider.
  return isHouse &&
    agreement(sender.name, sender.local.split('+')[0] ?? '') >= 0.8 &&
    agreement(sender.name, label) < 0.3
    ? null
    : label
}

const employerLabels =
  /^[ \t*•-]{0,4}(?:employer|company|organi[sz]ation|arbeitgeber|unternehmen|betrieb|employeur|entreprise|empresa|azienda|datore di lavoro|werkgever|bedrijf)\s?:[ \t]{1,4}(?=[\p{Lu}\d])/gimu

/** "Employer: Thornbury NHS Trust": said in so many words. */
function fromEmployerLabels(prepared: Prepared): CompanyCandidate[] {
  const found: CompanyCandidate[] = []
  for (const match of prepared.text.slice(0, 8_000).matchAll(employerLabels)) {
    if (found.length >= 3) break
    const span = readCapitalised(prepared.text, match.index + match[0].length)
    const name = stripName(span?.value ?? '')
    if (span === null || !isCompanyName(name) || titleWeight(name) >= 2) continue
    found.push({ name, weight: 0.9, whole: true, evidence: prepared.evidenceInText(span.start, span.end) })
  }
  return found
}

const besidePlace = /^(.{2,50}?)(?:\s[·•|]\s|\s[-–]\s(?=\p{Lu}[\p{L} '’-]{1,30} \()|,\s)\p{Lu}/u

/** A job site's card: the employer alone on the line below the title, or before its town. */
function fromCards(prepared: Prepared, sender: Sender): CompanyCandidate[] {
  const own = prepared.zones.find(({ kind }) => kind === 'new')
  if (sender.looksHuman || own === undefined) return []
  const found: CompanyCandidate[] = []
  let above = ''
  let at = own.start
  for (let i = 0; i < 40 && at < own.end && found.length < 3; i++) {
    let end = prepared.text.indexOf('\n', at)
    if (end < 0 || end > own.end) end = own.end
    const line = prepared.text.slice(at, Math.min(end, at + 100)).trim()
    if (line !== '') {
      if (isTitleLine(above) && line.length < 80 && titleWeight(line) < 2) {
        const beside = besidePlace.exec(line)?.[1]
        const name = stripName(beside ?? line)
        const isHouse = name.split(' ').some((word) => isHouseWord(fold(word)))
        if ((beside !== undefined || isHouse) && isCompanyName(name) && isOneRun(name))
          found.push({ name, weight: 0.8, whole: true, evidence: prepared.evidenceInText(at, Math.min(end, at + 100)) })
      }
      above = line
    }
    at = end + 1
  }
  return found
}

function isTitleLine(line: string): boolean {
  return line.length >= 4 && line.length <= 70 && titleWeight(line) >= 2 && !/[.!?:,;]$/.test(line)
}

function isOneRun(name: string): boolean {
  const run = readCapitalised(name, 0)
  return run !== null && run.end >= name.length - 1
}

function fromSigned(prepared: Prepared, sender: Sender): CompanyCandidate[] {
  const label = labelOf(sender)
  const ofAddress = label === null ? [] : namesOfAddress(prepared, sender, label)
  return [
    ...ofAddress.map(({ name, evidence }) => ({ name, weight: 0.6, evidence, ofAddress: true as const })),
    ...signedCompanies(prepared, sender).map(({ name, evidence }) => ({ name, weight: 0.58, evidence })),
    ...toldEmployers(prepared).map(({ name, evidence }) => ({ name, weight: 0.66, evidence })),
  ]
}

/** A house that tells what another one did with the application: a job site, a test house, a relay. */
function isGoBetween(candidates: readonly CompanyCandidate[], prepared: Prepared, sender: Sender): boolean {
  const label = labelOf(sender)
  if (label === null || sender.looksHuman) return false
  const told = [
    ...toldEmployers(prepared).filter(({ byAnother }) => !byAnother),
    ...candidates.filter(({ whole, weight }) => whole === true && weight >= 0.8),
  ]
  return told.some(({ name }) => agreement(name, label) < 0.3 && agreement(name, sender.name) < 0.3)
}

/** A system named in its own mail is rarely the employer; a name that comes back is likelier to be it. */
function adjusted(
  candidate: CompanyCandidate,
  prepared: Prepared,
  sender: Sender,
  isBetween: boolean,
): CompanyCandidate {
  const label = labelOf(sender)
  if (
    isBetween &&
    (candidate.evidence?.part === 'from' || (label !== null && agreement(candidate.name, label) >= agrees))
  )
    return { ...candidate, weight: candidate.weight * 0.4 }
  if (isSystemName(candidate.name)) {
    const own = sender.system !== null && sender.system.kind !== 'hiring-system'
    return { ...candidate, weight: candidate.weight * (own || sender.system?.name === candidate.name ? 0.25 : 0.6) }
  }
  // A job site tells of employers in its own name.
  if (isOfJobSite(candidate, sender)) return { ...candidate, weight: candidate.weight * 0.35 }
  const again = timesIn(prepared.text, candidate.name) + timesIn(prepared.subject, candidate.name)
  return again < 2
    ? candidate
    : { ...candidate, weight: Math.min(0.95, candidate.weight + 0.06 * Math.min(3, again - 1)) }
}

function isOfJobSite({ name }: CompanyCandidate, sender: Sender): boolean {
  const label = labelOf(sender)
  if (label === null || sender.looksHuman || !speaksOfJobs(label)) return false
  return agreement(name, label) >= agrees || speaksOfJobs(fold(name))
}

function timesIn(text: string, name: string): number {
  let count = 0
  for (let at = text.indexOf(name); at >= 0 && count < 4; at = text.indexOf(name, at + name.length)) count++
  return count
}

interface Group {
  weight: number
  best: CompanyCandidate
}

function elect(candidates: readonly CompanyCandidate[], label: string | null): Fact<string> | null {
  const groups = new Map<string, Group>()
  // All names that are made of the address are one company's.
  let ofAddress: Group | undefined
  for (const candidate of candidates) {
    const key = companyKey(candidate.name)
    if (key === '') continue
    const isOfAddress =
      candidate.ofAddress === true ||
      (label !== null && agreement(candidate.name, label) >= (candidate.derived ? 1 : agrees))
    const same = [...groups.keys()].find((known) => sameCompany(known, key))
    const group = (isOfAddress ? ofAddress : undefined) ?? (same === undefined ? undefined : groups.get(same))
    if (group === undefined) {
      const made = { weight: candidate.weight, best: candidate }
      groups.set(key, made)
      if (isOfAddress) ofAddress = made
    } else {
      group.weight = 1 - (1 - Math.min(0.97, group.weight)) * (1 - Math.min(0.97, candidate.weight) * 0.7)
      if (isBetterForm(candidate, group.best)) group.best = candidate
      if (isOfAddress) ofAddress ??= group
    }
  }
  let winner: Group | null = null
  for (const group of groups.values()) if (winner === null || group.weight > winner.weight) winner = group
  if (winner === null || winner.weight < 0.3) return null
  return {
    value: withoutLegalForm(winner.best.name),
    confidence: Math.min(0.99, winner.weight),
    evidence: winner.best.evidence,
  }
}

function isBetterForm(candidate: CompanyCandidate, best: CompanyCandidate): boolean {
  if ((candidate.derived === true) !== (best.derived === true)) return best.derived === true
  const [one, other] = [companyKey(candidate.name), companyKey(best.name)]
  if (candidate.ofAddress === true || best.ofAddress === true) {
    if (isFullerName(one, other)) return true
    if (isFullerName(other, one)) return false
  }
  if (candidate.whole === true && best.whole !== true && one.startsWith(`${other} `)) return one.split(' ').length <= 3
  if (best.whole === true && candidate.whole !== true && other.startsWith(`${one} `)) return false
  return candidate.weight > best.weight
}

/** "hexham steel fabrications" for "hexham steel", "klinikum sankt barbara" for "klinikum barbara". */
function isFullerName(long: string, short: string): boolean {
  const words = long.split(' ')
  return long.length > short.length && words.length <= 7 && short.split(' ').every((word) => words.includes(word))
}

function fromDisplayName(sender: Sender): CompanyCandidate[] {
  const { name } = sender
  if (name === '' || name.includes('@')) return []
  const parts = displayParts(name, labelOf(sender))
  const [part] = parts
  const ownBox = fold(name)
    .split(/[\s.,-]+/)
    .some((word) => word.length > 2 && sender.local.includes(word))
  if (part !== undefined && part.agreement >= agrees && isCompanyName(part.name) && (part.name !== name || !ownBox)) {
    const at = name.indexOf(part.name)
    const evidence: Evidence = { part: 'from', quote: name, start: at, end: at + part.name.length }
    return [{ name: stripName(part.name), weight: 0.88, ofAddress: true, evidence }]
  }
  const byHuman = /^(.{2,50}?)[\s,]+(?:\(|from |at |@ ?|von |bei |via |- |\| )\s?([^()]{2,50})\)?$/i.exec(name)
  const cleaned = cleanDisplayName(name)
  if (!isCompanyName(cleaned)) return []
  const evidence: Evidence = { part: 'from', quote: name, start: 0, end: name.length }
  // "Lavora con noi - Elettra Motori": nobody's name, though it be two words.
  if (isPageOfJobs(name)) return [{ name: cleaned, weight: 0.85, whole: true, evidence }]
  const label = sender.system === null ? companyLabel(sender.host) : null
  if (
    label !== null &&
    fold(cleaned)
      .replace(/[^a-z0-9]/g, '')
      .startsWith(label.replace(/[^a-z0-9]/g, ''))
  ) {
    return [{ name: cleaned, weight: 0.85, evidence }]
  }
  if (sender.system !== null && isSystemName(cleaned) && fold(cleaned) === fold(sender.system.name)) return []
  // "Valvole Susa S.p.A." as valvolesusa@: two words like a human's, yet the tenant or the legal form says whose they are.
  const tenant = sender.system === null ? null : tenantOf(sender)
  if (withoutLegalForm(name) !== name || (tenant !== null && agreement(cleaned, tenant) >= agrees))
    return [{ name: cleaned, weight: 0.8, whole: true, evidence }]
  if (byHuman !== null && sender.system === null)
    return looksLikePersonName(cleaned) ? [] : [{ name: cleaned, weight: 0.75, evidence }]
  if (sender.looksHuman && cleaned === name) return []
  if (sender.looksHuman && looksLikePersonName(name, sender.local)) return []
  if (
    cleaned === name &&
    !sender.noReply &&
    sender.system === null &&
    /^[a-z]+$/.test(sender.local) &&
    fold(name).startsWith(sender.local)
  )
    return []
  // "Helen Oduya" as office@ of a school: a human behind the house's box.
  const isHuman = label !== null && !ownBox && looksLikePersonName(cleaned) && agreement(cleaned, label) < 0.3
  return [{ name: cleaned, weight: isHuman ? 0.35 : 0.8, evidence }]
}

function fromSubject(prepared: Prepared): CompanyCandidate[] {
  return subjectParts(prepared.subject)
    .companies.map(({ value, start, end, weight }) => ({
      name: stripName(value),
      weight,
      evidence: prepared.evidenceInSubject(start, end),
    }))
    .filter(({ name, evidence }) => isCompanyName(name) && !endsTitle(prepared.subject.slice(0, evidence.start)))
}

/** "Técnica de | Calidad", "Head of | Quality": what follows is what they are, not where. */
function endsTitle(before: string): boolean {
  const word = /(\p{L}[\p{L}-]{2,30})\s(?:de|di|do|da|del|of)\s$/u.exec(before.slice(-40))?.[1]
  return word !== undefined && roleWordWeight(fold(word)) === 2
}

/** Anchors that nearly always stand before a company, those that mostly do, and the weak "at". */
function fromAnchors(prepared: Prepared, clues: Clues, sender: Sender): CompanyCandidate[] {
  const candidates: CompanyCandidate[] = []
  const anchors = clues.of('company-after')
  for (const clue of anchors.slice(0, 120)) {
    const text = clue.part === 'subject' ? prepared.subject : prepared.text
    const span = readCapitalised(text, clue.end)
    if (span === null || endsTitle(text.slice(Math.max(0, span.start - 40), span.start))) continue
    const between = text.slice(clue.end, span.start)
    if (between.includes('\n') && /\n\s*\n/.test(between)) continue
    const name = beforeTitle(stripName(span.value))
    if (!isCompanyName(name) || titleWeight(name) >= 2) continue
    if (/ (?:and|und|&) /.test(name) && name.split(' ').length === 3 && isMeeting(text, clue.start, clue.end)) continue
    if (clue.language === 'de' && isGermanNoun(name)) continue
    if (sender.name !== '' && fold(sender.name).includes(fold(name)) && sender.looksHuman) continue
    const words = clue.to - clue.from
    const weight = (words >= 3 ? 0.62 : words === 2 ? 0.55 : 0.3) + (clue.part === 'subject' ? 0.15 : 0)
    candidates.push({
      name,
      weight,
      evidence:
        clue.part === 'subject'
          ? prepared.evidenceInSubject(span.start, span.end)
          : prepared.evidenceInText(span.start, span.end),
    })
  }
  return candidates
}

/** "Monocle for the UI Developer": what runs into a title ends before the word that joins them. */
function beforeTitle(name: string): string {
  if (titleWeight(name) < 2) return name
  return /^(.{2,50}?)\s(?:for|and|of|as|the)\s/.exec(name)?.[1] ?? name
}

/** "Interview with Ana and Tom": people are met, employers are applied to. */
function isMeeting(text: string, start: number, end: number): boolean {
  return /\b(?:interview\w{0,6}|speak|spoke|meet|met|time|call|chat)\b/i.test(text.slice(start, end))
}

/** A short line of capitals under the closing that is neither a human's name nor a title. */
function isLoneName(line: string, sender: Sender): boolean {
  if (line.length < 3 || line.length > 40 || /[@\d:|]|https?/.test(line)) return false
  const run = readCapitalised(line, 0)
  if (run === null || run.end < line.replace(/[,.]+$/, '').length) return false
  if (titleWeight(line) >= 2 || !isCompanyName(stripName(line))) return false
  const words = line.split(' ')
  // One word is a first name as often as a company's; two are a person's full name.
  return words.length !== 1
    ? words.length > 2 && !fold(sender.name).includes(fold(line))
    : !fold(sender.name).includes(fold(line)) && line.length > 6
}

const closingTeam =
  /^(?:the |das |ihr |dein |your |l'équipe |team )?(.{2,50}?)(?:'s)?\s(?:(?:talent(?: acquisition)?|recruiting|recruitment|hiring|people|hr|careers?|human resources|talent & culture)(?: (?:team|department|group|operations))?|team|careers)[,.!]?$/i

/** "Acme has received your application", "Acme Talent Team": backwards from the words after it. */
function fromBefore(prepared: Prepared, clues: Clues, sender: Sender): CompanyCandidate[] {
  const candidates: CompanyCandidate[] = []
  for (const clue of clues.of('company-before').slice(0, 40)) {
    const inSubject = clue.part === 'subject'
    const text = inSubject ? prepared.subject : prepared.text
    const sentence = inSubject ? undefined : prepared.sentences[clue.sentence]
    const span = readCapitalisedBefore(text, clue.start, sentence?.start ?? 0)
    if (span === null) continue
    const name = stripName(span.value)
    if (!isCompanyName(name) || titleWeight(name) >= 2) continue
    // "Gwen and Idris would like to …": two humans, unless the address has their names.
    if (/^\p{L}+ (?:and|und|et|y|e|en) \p{L}+$/u.test(name) && sender.looksHuman && !isInHost(name, sender)) continue
    const words = clue.to - clue.from
    candidates.push({
      name,
      weight: words >= 3 ? 0.62 : words === 2 ? 0.5 : 0.32,
      evidence: inSubject
        ? prepared.evidenceInSubject(span.start, span.end)
        : prepared.evidenceInText(span.start, span.end),
    })
  }
  return candidates
}

function isInHost(name: string, { host }: Sender): boolean {
  return fold(name)
    .split(' ')
    .some((word) => word.length > 3 && host.includes(word))
}

/** Under the closing: "The Acme Recruiting Team", "Acme Careers". */
function fromAfterSignature(prepared: Prepared, sender: Sender): CompanyCandidate[] {
  const candidates: CompanyCandidate[] = []
  for (const zone of prepared.zones) {
    if (zone.kind !== 'signature' && zone.kind !== 'new') continue
    const from = zone.kind === 'new' ? Math.max(zone.start, zone.end - 400) : zone.start
    let at = from
    for (let i = 0; i < 14 && at < zone.end; i++) {
      let end = prepared.text.indexOf('\n', at)
      if (end < 0 || end > zone.end) end = zone.end
      const line = prepared.text.slice(at, Math.min(end, at + 120)).trim()
      const evidence = () => prepared.evidenceInText(at, Math.min(end, at + 120))
      const team = closingTeam.exec(line)
      const name = stripName(team?.[1] ?? '')
      if (team !== null && isCompanyName(name) && !looksLikePersonName(name)) {
        candidates.push({ name, weight: 0.6, evidence: evidence() })
      } else if (team !== null && isCompanyName(name)) {
        candidates.push({ name, weight: 0.5, evidence: evidence() })
      }
      if (i > 0 && zone.kind === 'signature' && isLoneName(line, sender)) {
        candidates.push({ name: stripName(line), weight: 0.34, evidence: evidence() })
      }
      const legal =
        /^([\p{Lu}\d][^,|@]{1,50}?\s(?:GmbH(?: & Co\. KG)?|AG|SE|Inc\.?|LLC|Ltd\.?|Limited|B\.?V\.?|S\.?A\.?S?|S\.?r\.?l\.?|S\.?p\.?A\.?|e\.V\.|KG|plc|Corp\.?))(?=$|[,|\s])/u.exec(
          line,
        )
      if (legal?.[1] !== undefined && isCompanyName(stripName(legal[1]))) {
        candidates.push({ name: stripName(legal[1]), weight: 0.5, whole: true, evidence: evidence() })
      }
      at = end + 1
    }
  }
  return sender.system === null ? candidates : candidates.filter(({ name }) => !isSystemName(name))
}

function fromAddress(sender: Sender, prepared: Prepared): CompanyCandidate[] {
  if (sender.host === '') return []
  const evidence: Evidence = { part: 'from', quote: sender.address, start: 0, end: sender.address.length }
  if (sender.system !== null) {
    const tenant = tenantOf(sender)
    return tenant === null ? [] : [{ name: titled(tenant), weight: 0.4, evidence, derived: true }]
  }
  const label = labelOf(sender)
  if (label === null) return []
  const written = writtenForm(label, prepared)
  if (written !== null) return [{ ...written, weight: 0.55 }]
  return [{ name: titled(twoWordsOf(label)?.replace(' ', '-') ?? label), weight: 0.45, evidence, derived: true }]
}

const legalForms = new Set('inc llc ltd gmbh plc corp ag limited incorporated corporation bv srl spa'.split(' '))

/** "Acme Inc.", "Nordlicht GmbH" anywhere in the mail's own words. */
function fromLegalForms(prepared: Prepared): CompanyCandidate[] {
  const candidates: CompanyCandidate[] = []
  const { tokens, text, sentences, sentenceOf } = prepared
  for (let i = 1; i < tokens.count && candidates.length < 8; i++) {
    if (!legalForms.has(tokens.words[i] ?? '')) continue
    const start = tokens.starts[i] ?? 0
    if (!/\p{Lu}/u.test(text[start] ?? '')) continue
    const sentence = sentences[sentenceOf[i] ?? 0]
    const span = readCapitalisedBefore(text, text[start - 2] === ',' ? start - 2 : start, sentence?.start ?? 0)
    if (span === null || sentence?.zone === 'quoted') continue
    const name = stripName(span.value)
    if (!isCompanyName(name)) continue
    candidates.push({
      name,
      weight: sentence?.zone === 'footer' ? 0.32 : 0.5,
      evidence: prepared.evidenceInText(span.start, span.end),
    })
  }
  return candidates
}

/** The host of a careers page; only where nothing better is told. */
function fromLinks(prepared: Prepared, sender: Sender): CompanyCandidate[] {
  const match =
    /https?:\/\/(?:(?:www|careers?|jobs?|karriere)\.)([a-z0-9-]{2,40}\.[a-z]{2,12}(?:\.[a-z]{2})?)(?=[/\s)>"'?]|$)/i.exec(
      prepared.text.slice(0, 12_000),
    )
  const host = match?.[1]?.toLowerCase()
  if (match === null || host === undefined || senderSystemOf(host) !== null || isFreeMail(host) || sender.host === host)
    return []
  const label = companyLabel(host)
  if (label === null || label.length < 3) return []
  const written = writtenForm(label, prepared)
  if (written !== null) return [{ ...written, weight: 0.4 }]
  const evidence = prepared.evidenceInText(match.index, match.index + match[0].length)
  return [{ name: titled(label), weight: 0.31, evidence, derived: true }]
}
